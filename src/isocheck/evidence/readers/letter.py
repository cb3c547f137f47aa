"""The words of a mail: what its writer says, then the signature and earlier mails."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.evidence.readers.encoding import split_lines
from isocheck.evidence.readers.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Block

PLACE = "mail"

_QUOTED = re.compile(r"^ {0,3}(?:> ?)+")
_SIGNATURE = re.compile(r"-- ?")
# From here on all is earlier mail, quoted without a mark.
_FORWARDED = re.compile(
    r"\s*-{3,} *(?:original message|forwarded message|ursprüngliche nachricht|"
    r"weitergeleitete nachricht|wiadomość oryginalna|oryginalna wiadomość|"
    r"(?:treść )?przekazan\w+ wiadomoś\w+|исходное сообщение|"
    r"(?:пересылаемое|пересланное) сообщение) *-{3,}\s*",
    re.IGNORECASE,
)
_ATTRIBUTION = re.compile(
    r"(?:.*\d.*)?\b(?:wrote|schrieb\b.*|napisał(?:a|\(a\))?|пиш[ею]т|написал\w*) ?:\s*",
    re.IGNORECASE,
)

_LONGEST_MARK = 200  # characters; the patterns are slow on lines without end


def letter(text: str) -> Iterator[Block]:
    """Yield the blocks of a mail written as plain text."""
    own: list[str] = []
    signature: list[str] = []
    earlier: list[str] = []
    current = own
    for line in split_lines(text):
        mark = _mark(line)
        if mark is _FORWARDED:
            current = earlier
        elif mark is _SIGNATURE and current is own:
            current = signature
        elif mark in {_QUOTED, _ATTRIBUTION}:
            _turn(current, earlier)
            earlier.append(_QUOTED.sub("", line, count=1))
            earlier += [""] * (mark is _ATTRIBUTION)
        else:
            _turn(earlier, current)
            current.append(line)
    yield from _blocks(own, PLACE)
    yield from _blocks(signature, f"{PLACE} > signature")
    yield from _blocks(earlier, f"{PLACE} > earlier mail")


def _mark(line: str) -> re.Pattern[str] | None:
    if _QUOTED.match(line):
        return _QUOTED
    if len(line) <= _LONGEST_MARK:
        for mark in (_FORWARDED, _ATTRIBUTION, _SIGNATURE):
            if mark.fullmatch(line):
                return mark
    return None


def _turn(before: list[str], after: list[str]) -> None:
    """End a paragraph where the text turns to something else."""
    if before is not after:
        before.append("")


def _blocks(lines: list[str], place: str) -> Iterator[Block]:
    for block in paragraphs(lines):
        yield replace(block, place=place)
