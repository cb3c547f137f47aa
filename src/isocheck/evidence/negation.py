"""Words that deny what stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.rows import PUNCTUATION, bits_of, highest, lowest

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH_OF_NEGATION = 3
_NEGATIONS = frozenset(
    """not never no cannot nor neither don't doesn't won't can't isn't aren't didn't
    nie nigdy żaden żadnych zaden zadnych bez
    не нет никогда без ни""".split()
)
_LIMITS = frozenset(
    """later more longer exceed only least less fewer without
    później dłużej więcej krócej rzadziej mniej przekracza tylko
    позднее более дольше менее реже превышает превышать превышающий только""".split()
)


def negations_in(words: Sequence[str]) -> int:
    """Return the places of words that negate; "not later than" sets a limit instead."""
    if _NEGATIONS.isdisjoint(words):
        return 0
    following = (*words[1:], "")
    return bits_of(
        place
        for place, (word, behind) in enumerate(zip(words, following, strict=True))
        if word in _NEGATIONS and behind not in _LIMITS
    )


def negated(words: Sequence[str], places: int, negations: int) -> bool:
    """Tell whether a negation stands among the places of a phrase, or shortly before.

    What the phrase itself has in its places is meant.
    """
    others = negations & ~places
    if not others:
        return False
    start = lowest(places)
    if (others >> start) & ((1 << (highest(places) - start)) - 1):
        return True
    for place in range(start - 1, max(start - _REACH_OF_NEGATION, 0) - 1, -1):
        if words[place] in PUNCTUATION:
            return False
        if others >> place & 1:
            return True
    return False
