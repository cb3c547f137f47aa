"""Rows of words laid out one behind another: where each word stands, as bits."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PUNCTUATION = frozenset(",;:()–—|.!?")


class Rows:
    """Some rows of words, apart from each other by so many empty places.

    Marks of punctuation take no place.

    Attributes:
        count: how many rows there are.
        places: for each word, a number whose bits are the places where it stands.
        adjacent: the places whose word has the next one right behind it.
    """

    def __init__(self, rows: Sequence[Sequence[str]], apart: int) -> None:
        self.count = len(rows)
        self._at: list[tuple[int, int]] = []
        places: dict[str, int] = defaultdict(int)
        adjacent = 0
        for row, words in enumerate(rows):
            bit, before = 1 << len(self._at), -1
            for number, word in enumerate(words):
                if word in PUNCTUATION:
                    continue
                if before == number - 1 >= 0:
                    adjacent |= bit >> 1
                places[word] |= bit
                self._at.append((row, number))
                bit, before = bit << 1, number
            self._at += [(row, -1)] * apart
        self.places = places
        self.adjacent = adjacent

    def at(self, place: int) -> tuple[int, int]:
        """Return the row of a place, and which word of the row stands there."""
        return self._at[place]


def bits_of(places: Iterable[int]) -> int:
    """Return the number whose bits are these places."""
    bits = 0
    for place in places:
        bits |= 1 << place
    return bits


def places_of(bits: int) -> Iterator[int]:
    """Yield the places of the bits of a number, the lowest first."""
    while bits:
        place = lowest(bits)
        yield place
        bits &= bits - 1


def lowest(bits: int) -> int:
    """Return the place of the lowest bit of a number that is not 0."""
    return (bits & -bits).bit_length() - 1


def highest(bits: int) -> int:
    """Return the place of the highest bit of a number that is not 0."""
    return bits.bit_length() - 1
