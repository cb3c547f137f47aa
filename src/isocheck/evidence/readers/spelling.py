"""How strange words look: what tells apart the readings of bytes of unknown encoding.

Each reading is judged by its letters alone, by how often Polish, Russian, German and
their neighbours write them. A cost is about the negative logarithm of a frequency.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# From the most frequent on; each is a little less expected than the one before.
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_LATIN = "łęąóżśéüäöćńàèßź"
_LESS_EXPECTED = "áíúñçêëîïôûùâãõåøæœčřšžěůýďťňőűăşţșțіїєґў"
_PUNCTUATION = "„”“’‘–—…«»\xa0"  # where no letter stands out, these tell nothing
_SIGNS = "§°€№£"
_RARE_SIGNS = "•·©®™±µ×½¼¾²³¹ªº¿¡"

_COST_OF_LESS_EXPECTED = 8.0
_COST_OF_SIGN = 3.5
_COST_OF_RARE_SIGN = 7.0
_COST_OF_UNEXPECTED = 12.0
_COST_OF_NO_CHARACTER = 15.0
# No word is written with letters of two alphabets, with a capital or sign in its midst.
_COST_OF_MIXTURE = 4.0
_COST_OF_CAPITAL_WITHIN = 5.0
_COST_OF_CAPITALS = 0.2
_COST_OF_SIGN_WITHIN = 4.0

_COSTS = (
    {letter: 2.2 + 0.13 * rank for rank, letter in enumerate(_CYRILLIC)}
    | {letter: 4.0 + 0.2 * rank for rank, letter in enumerate(_LATIN)}
    | dict.fromkeys(_LESS_EXPECTED, _COST_OF_LESS_EXPECTED)
    | dict.fromkeys(_SIGNS, _COST_OF_SIGN)
    | dict.fromkeys(_RARE_SIGNS, _COST_OF_RARE_SIGN)
)


def strangeness(words: Iterable[str]) -> float:
    """Return the mean cost of letters and signs beyond ASCII; 0 without any."""
    costs = [
        _cost(character) + _cost_of_place(before, character, after)
        for word in words
        for before, character, after in zip(
            " " + word, word, word[1:] + " ", strict=False
        )
        if not (character.isascii() or character in _PUNCTUATION)
    ]
    return sum(costs) / len(costs) if costs else 0.0


@cache
def _cost(character: str) -> float:
    if known := _COSTS.get(character.lower()):
        return known
    none = character == "\ufffd" or unicodedata.category(character) == "Cc"
    return _COST_OF_NO_CHARACTER if none else _COST_OF_UNEXPECTED


def _cost_of_place(before: str, character: str, after: str) -> float:
    cost = 0.0
    if not character.isalpha():
        cost += _COST_OF_SIGN_WITHIN if before.isalpha() else 0.0
    else:
        for other in (before, after):
            if other.isalpha() and _is_cyrillic(other) != _is_cyrillic(character):
                cost += _COST_OF_MIXTURE
    if character.isupper() and before.isalpha():
        cost += _COST_OF_CAPITALS if before.isupper() else _COST_OF_CAPITAL_WITHIN
    return cost


def _is_cyrillic(letter: str) -> bool:
    return "Ѐ" <= letter <= "ӿ"
