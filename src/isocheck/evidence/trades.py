"""Whether a text is busy with another trade than with customers of a house.

Programs, parliaments, hiring, tales and the press have words of their own. What tells
is how many different ones of a trade are met and not how often: a house that sells
programs says "module" again and again in its own papers, and seldom "endpoint" as well.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.cue_phrases import CueIndex
from isocheck.evidence.trade_words import TRADES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.evidence.cue_phrases import Phrases
    from isocheck.evidence.cued_lines import Line

_BY_CHANCE = 1.5
"""Which weight of a trade's words any text may have and tell nothing."""

_WORDS_FOR_ONE = 250
"""In so many words one more is met by chance."""

_WEIGHT = 3.0
_MOST = 1.5
_HUNDRED = 100
_FEW_WORDS = 150
_QUOTES = 3

_MEANS = {words: means for means, words in TRADES}
_INDEX = CueIndex(_MEANS)


@dataclass(frozen=True, slots=True)
class Business:
    """How much a text is busy with other trades, and the lines that tell so.

    `means` follows the words "reads as"; it is empty where nothing tells.
    """

    score: float
    means: str
    quotes: tuple[str, ...]


NO_TRADE = Business(0.0, "", ())


def other_trades(lines: Sequence[Line]) -> Business:
    """Return how much of other trades stands in the lines of a text."""
    met: dict[Phrases, dict[int, float]] = defaultdict(dict)
    told: dict[Phrases, dict[str, int]] = defaultdict(dict)
    rows = (line.words for line in lines)
    for line, found in zip(lines, _INDEX.met(rows), strict=True):
        for trade, number, weight in found:
            # An organization that speaks of itself says such words by the way.
            said = weight / 2 if line.we else weight
            met[trade][number] = max(said, met[trade].get(number, 0))
            told[trade][line.text] = told[trade].get(line.text, 0) + 1
    words = max(sum(len(line.words) for line in lines), _FEW_WORDS)
    scores = {trade: _telling(each, words) for trade, each in met.items()}
    score = sum(scores.values())
    if not score:
        return NO_TRADE
    most = max(scores, key=scores.__getitem__)
    return Business(score, _MEANS[most], _most_telling(told[most]))


def _telling(met: Mapping[int, float], words: int) -> float:
    """Return how much it tells that such words of a trade are met in so many."""
    beyond = max(sum(met.values()) - _BY_CHANCE - words / _WORDS_FOR_ONE, 0)
    return _WEIGHT * min(_HUNDRED * beyond / words, _MOST)


def _most_telling(told: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(told, key=lambda text: -told[text])[:_QUOTES])
