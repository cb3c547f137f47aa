"""Phrases looked for in words: many at once, at a cost that hardly grows with them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STEM = 3
"""How many letters of a first word with a star phrases are found by; it has no less."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    slots: tuple[tuple[str, ...], ...]
    weight: float
    first: bool


class Phrases:
    """Phrases with weights, written one weight a line: `1.5 your team|firm; click*`.

    `a|b` is either word, `click*` any word that begins so, `#` a number; `^` stands
    where a phrase opens a statement.
    """

    def __init__(self, text: str) -> None:
        self._exact: dict[str, list[_Phrase]] = defaultdict(list)
        self._stems: dict[str, list[_Phrase]] = defaultdict(list)
        for line in text.strip().splitlines():
            weight, _, phrases = line.strip().partition(" ")
            for phrase in phrases.split(";"):
                self._add(phrase.split(), float(weight))

    def weight(self, words: Sequence[str]) -> float:
        """Return the weight of the heaviest phrase that stands in the words; else 0."""
        return max((phrase.weight for phrase in self._found(words)), default=0.0)

    def _add(self, words: list[str], weight: float) -> None:
        first = words[0].startswith("^")
        words[0] = words[0].removeprefix("^")
        slots = tuple(tuple(word.split("|")) for word in words)
        phrase = _Phrase(slots, weight, first)
        for word in slots[0]:
            if word.endswith("*"):
                self._stems[word[:_STEM]].append(phrase)
            else:
                self._exact[word].append(phrase)

    def _found(self, words: Sequence[str]) -> Iterator[_Phrase]:
        for place, word in enumerate(words):
            known = self._exact.get("#" if word.isdigit() else word, ())
            for phrase in (*known, *self._stems.get(word[:_STEM], ())):
                if _stands(phrase, words, place):
                    yield phrase


def _stands(phrase: _Phrase, words: Sequence[str], place: int) -> bool:
    if phrase.first and place:
        return False
    here = words[place : place + len(phrase.slots)]
    return len(here) == len(phrase.slots) and all(map(_fits, phrase.slots, here))


def _fits(slot: tuple[str, ...], word: str) -> bool:
    return any(
        word.startswith(each[:-1])
        if each.endswith("*")
        else word == each or (each == "#" and word.isdigit())
        for each in slot
    )
