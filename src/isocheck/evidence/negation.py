"""Words that deny what stands behind them."""

from __future__ import annotations

from isocheck.evidence.phrases import PUNCTUATION

_REACH_OF_NEGATION = 3
_NEGATIONS = frozenset(
    """not never no cannot nor neither don't doesn't won't can't isn't aren't didn't
    nie nigdy żaden żadnych bez
    не нет никогда без ни""".split()
)
_LIMITS = frozenset(
    """later more longer exceed only least less fewer without
    później dłużej więcej krócej rzadziej mniej przekracza tylko
    позднее более дольше менее реже превышает превышать превышающий только""".split()
)


def negated(
    words: tuple[str, ...],
    places: frozenset[int],
    meant: frozenset[int] = frozenset(),
) -> bool:
    """Tell whether a negation stands in the matched part, or shortly before it.

    Negations among the words `meant` deny something else.
    """
    start, end = min(places), max(places)
    for place in range(end, start, -1):
        if place not in places and place not in meant and _negates(words, place):
            return True
    before = words[max(start - _REACH_OF_NEGATION, 0) : start]
    for back, word in enumerate(reversed(before), start=1):
        if word in PUNCTUATION:
            return False
        if start - back not in meant and _negates(words, start - back):
            return True
    return False


def _negates(words: tuple[str, ...], place: int) -> bool:
    """Tell whether a word negates; "not later than" sets a limit instead."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return words[place] in _NEGATIONS and following not in _LIMITS
