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
    from collections.abc import Iterable, Iterator

    from isocheck.model.signals import Alternative, Slots

PUNCTUATION = frozenset(",;:()–—|.!?")
_REMEMBERED = 65_536  # words
Key = TypeVar("Key")


class PhraseIndex(Generic[Key]):
    """Phrases, each under a key of one's own."""

    def __init__(self, phrases: Iterable[tuple[Key, Slots]]) -> None:
        self._beginning: dict[str, list[_Entry[Key]]] = defaultdict(list)
        lengths: set[int] = set()
        for key, slots in phrases:
            begins = [_first_words(slot) for slot in slots]
            entry = (key, slots, tuple(begins[1:]))
            for word in begins[0]:
                self._beginning[word].append(entry)
            stems = (
                each[:-1] for each in frozenset().union(*begins) if each[-1] == "*"
            )
            lengths.update(map(len, stems))
        self._lengths = tuple(sorted(lengths))
        self._forms = lru_cache(_REMEMBERED)(self._forms_of)

    def found(
        self, words: tuple[str, ...], gap: int
    ) -> Iterator[tuple[Key, frozenset[int]]]:
        """Yield the keys of phrases with the places of the words that fill them.

        At most `gap` other words may stand between two parts of a phrase.
        """
        forms = frozenset().union(*map(self._forms, words))
        for start, word in enumerate(words):
            for form in self._forms(word):
                for key, slots, rest in self._beginning.get(form, ()):
                    if any(map(forms.isdisjoint, rest)):
                        continue
                    if places := filled_from(slots, words, start, gap):
                        yield key, places

    def _forms_of(self, word: str) -> tuple[str, ...]:
        """Return all that a phrase may have in the place of a word."""
        forms = [word]
        if word.startswith(TIME):
            forms = [TIME, word[len(TIME) :]]
        elif is_number(word):
            forms = [word, NUMBER]
        stems = (length for length in self._lengths if length <= len(word))
        return (*forms, *(f"{word[:length]}*" for length in stems))


_Entry = tuple[Key, "Slots", tuple[frozenset[str], ...]]


def filled_from(
    slots: Slots, words: tuple[str, ...], start: int, gap: int
) -> frozenset[int]:
    """Return the places of the words that fill all slots from a place on, or none.

    At most `gap` other words may stand between two slots.
    """
    length = _fits(slots[0], words, start)
    if not length:
        return frozenset()
    filled = frozenset(range(start, start + length))
    if len(slots) == 1:
        return filled
    skipped = 0
    for place in range(start + length, len(words)):
        if rest := filled_from(slots[1:], words, place, gap):
            return filled | rest
        skipped += words[place] not in PUNCTUATION
        if skipped > gap:
            break
    return frozenset()


def _fits(slot: tuple[Alternative, ...], words: tuple[str, ...], place: int) -> int:
    """Return how many words from a place on fill the slot; 0 if they do not."""
    for alternative in slot:
        found = words[place : place + len(alternative)]
        if len(found) == len(alternative) and all(map(_is, alternative, found)):
            return len(alternative)
    return 0


def _is(pattern: str, word: str) -> bool:
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    if pattern == NUMBER:
        return is_number(word)
    if word.startswith(TIME):
        return pattern in (TIME, word[len(TIME) :])
    return word == pattern


def _first_words(slot: tuple[Alternative, ...]) -> frozenset[str]:
    return frozenset(alternative[0] for alternative in slot)
