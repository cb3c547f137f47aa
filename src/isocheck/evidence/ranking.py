"""Statements ranked by the words they share with a question: BM25 on stems.

What it ranks first is a suggestion and no proposal: shared words are not meaning.
The formula is that of Robertson and Zaragoza, The Probabilistic Relevance Framework:
BM25 and Beyond (2009), with its usual constants.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STEM = 5  # letters; cuts off the endings of English, Polish and Russian alike
_SATURATION = 1.2
_LENGTH = 0.75


class Ranking:
    """Rows of words, ready to be ranked."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        self._rows = len(rows)
        self._lengths: list[int] = []
        self._found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, row in enumerate(rows):
            stems = Counter(_stems(row))
            self._lengths.append(stems.total())
            for stem, count in stems.items():
                self._found[stem].append((number, count))
        self._usual = sum(self._lengths) / max(self._rows, 1) or 1

    def best(self, words: Iterable[str], most: int) -> list[tuple[int, float]]:
        """Return the numbers of the rows nearest to some words, best first."""
        scores: dict[int, float] = defaultdict(float)
        for stem in sorted(set(_stems(words))):
            found = self._found.get(stem, [])
            rarity = log(1 + (self._rows - len(found) + 0.5) / (len(found) + 0.5))
            for number, count in found:
                length = 1 - _LENGTH + _LENGTH * self._lengths[number] / self._usual
                weight = count * (_SATURATION + 1) / (count + _SATURATION * length)
                scores[number] += rarity * weight
        ranked = sorted(scores.items(), key=lambda each: (-each[1], each[0]))
        return ranked[:most]


def _stems(words: Iterable[str]) -> Iterable[str]:
    return (word[:_STEM] for word in words if word[:1].isalnum())
