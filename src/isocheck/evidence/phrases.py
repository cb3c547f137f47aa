"""Rows of words looked for many phrases at once.

Phrases are found by the words they begin with, and only those are tried whose every
part has a word among those that stand there: the cost grows with the text and hardly
with the number of phrases.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from isocheck.evidence.statements import is_number
from isocheck.model.signals import NUMBER, TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from isocheck.model.signals import Alternative, Slots

PUNCTUATION = frozenset(",;:()–—|.!?")
_REMEMBERED = 65_536  # words
Key = TypeVar("Key")

_Forms = frozenset[str]
"""All that a phrase may have in the place of a word: `days`, `day*`, `<time>`."""


class PhraseIndex(Generic[Key]):
    """Phrases, each under a key of one's own."""

    def __init__(self, phrases: Iterable[tuple[Key, Slots]]) -> None:
        self._beginning: dict[str, list[_Entry[Key]]] = defaultdict(list)
        parts: dict[tuple[Alternative, ...], _Part] = {}
        for key, slots in phrases:
            row = tuple(parts.setdefault(slot, _Part(slot)) for slot in slots)
            for word in sorted(row[0].first_words):
                self._beginning[word].append((key, row))
        words = {word for part in parts.values() for word in part.words}
        stems = {len(word) - 1 for word in words if word.endswith("*")}
        self._lengths = tuple(sorted(stems))
        self._forms = lru_cache(_REMEMBERED)(self._forms_of)

    def found(
        self, words: tuple[str, ...], gap: int
    ) -> Iterator[tuple[Key, frozenset[int]]]:
        """Yield the keys of phrases with the places of the words that fill them.

        At most `gap` other words may stand between two parts of a phrase.
        """
        forms = tuple(map(self._forms, words))
        present = frozenset().union(*forms)
        counted = tuple(word not in PUNCTUATION for word in words)
        for start, each in enumerate(forms):
            for form in sorted(each & self._beginning.keys()):
                for key, row in self._beginning[form]:
                    if any(present.isdisjoint(part.first_words) for part in row[1:]):
                        continue
                    if places := _filled(row, forms, counted, start, gap):
                        yield key, places

    def _forms_of(self, word: str) -> _Forms:
        forms = [word]
        if word.startswith(TIME):
            forms = [TIME, word[len(TIME) :]]
        elif is_number(word):
            forms = [word, NUMBER]
        stems = (length for length in self._lengths if length <= len(word))
        return frozenset((*forms, *(f"{word[:length]}*" for length in stems)))


class _Part:
    """The alternatives of a slot: words that stand alone, and those side by side."""

    def __init__(self, slot: tuple[Alternative, ...]) -> None:
        self.alone = frozenset(each[0] for each in slot if len(each) == 1)
        self.rows: dict[str, list[Alternative]] = defaultdict(list)
        for each in slot:
            if len(each) > 1:
                self.rows[each[0]].append(each)
        self.first_words = frozenset(each[0] for each in slot)
        self.words = frozenset(word for each in slot for word in each)

    def length(self, forms: Sequence[_Forms], place: int) -> int:
        """Return how many words from a place on fill the slot; 0 if they do not."""
        here = forms[place]
        if not self.alone.isdisjoint(here):
            return 1
        longest = 0
        for first in here & self.rows.keys() if self.rows else ():
            for row in self.rows[first]:
                if place + len(row) <= len(forms) and all(
                    word in forms[place + number] for number, word in enumerate(row)
                ):
                    longest = max(longest, len(row))
        return longest


_Entry = tuple[Key, tuple[_Part, ...]]


def _filled(
    row: tuple[_Part, ...],
    forms: Sequence[_Forms],
    counted: Sequence[bool],
    start: int,
    gap: int,
) -> frozenset[int]:
    """Return the places of the words that fill all slots from a place on, or none."""
    length = row[0].length(forms, start)
    if not length:
        return frozenset()
    filled = frozenset(range(start, start + length))
    if len(row) == 1:
        return filled
    skipped = 0
    for place in range(start + length, len(forms)):
        if rest := _filled(row[1:], forms, counted, place, gap):
            return filled | rest
        skipped += counted[place]
        if skipped > gap:
            break
    return frozenset()
