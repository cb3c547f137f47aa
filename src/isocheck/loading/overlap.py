"""Words that a text has in common with another, to keep checklists in own words.

A user who owns a licensed copy of a standard can compare it; of that text nothing is
kept and nothing is shown but what the checklist says itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.loading.source import Path, Source

RUN = 8
"""From how many words on in a row a sentence is no longer one's own."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NOT_PROSE = ("title", "signals", "id", "ref", "roles", "to", "from")


class OtherText:
    """A text to compare with, kept as the runs of words that stand in it."""

    def __init__(self, text: str) -> None:
        words = tuple(_words(text))
        starts = range(len(words) - RUN + 1)
        self._runs = {words[start : start + RUN] for start in starts}

    def common(self, text: str) -> tuple[str, ...]:
        """Return the longest runs of at least eight words that stand in both."""
        text = _composed(text)
        found = list(_WORD.finditer(text))
        words = tuple(_plain(each[0]) for each in found)
        runs, start = [], 0
        while start + RUN <= len(words):
            end = start
            while words[end : end + RUN] in self._runs:
                end += 1
            if end > start:
                last = end - 1 + RUN - 1
                runs.append(text[found[start].start() : found[last].end()])
            start = end + 1
        return tuple(runs)


def check_overlap(source: Source, other: OtherText) -> None:
    """Add to the problems each run of words that stands in the other text too."""
    for path, text in _prose(source.data, ()):
        for run in other.common(text):
            count = len(_words(run))
            message = f"{count} words in a row stand in the other text: “{run}”"
            source.at(path, "same-words", message)


def _words(text: str) -> list[str]:
    return [_plain(each) for each in _WORD.findall(_composed(text))]


def _composed(text: str) -> str:
    """Return a text with letters as one sign each, and words without soft hyphens."""
    return unicodedata.normalize("NFC", text).replace("\xad", "")


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")


def _prose(data: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401
    """Yield what is written for people; names, titles and patterns are none of it."""
    if isinstance(data, list):
        for index, item in enumerate(data):
            yield from _prose(item, (*path, index))
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in _NOT_PROSE:
                yield from _prose(value, (*path, key))
    elif isinstance(data, str):
        yield path, data
