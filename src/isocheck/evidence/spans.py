"""Spans of time read out of a text: "5 working days", "the same day", "every week"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.moments import TIME_WORDS, moments_in
from isocheck.evidence.time_words import (
    CALENDAR,
    DAY_KINDS,
    ENGLISH_NUMBERS,
    ENGLISH_UNITS,
    GLUED_UNITS,
    NUMBERS,
    NUMBERS_BEFORE_UNITS,
    RANGE_WORDS,
    UNITS,
    WORKING,
)
from isocheck.model.promises import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[,;:()–—|.!?]")
_WORD = re.compile(r"[^\W\d_]+")
_UNIT = f"(?:{'|'.join(GLUED_UNITS)})"
_A_GLUED_UNIT = re.compile(rf"\d{_UNIT}\b", re.IGNORECASE)
_GLUED = re.compile(rf"(\d+)({_UNIT})\Z")
_LONGEST_WHOLE = 6  # digits; more are a number of something else
_HUNDRED, _TEN, _TWENTY = 100, 10, 20
_THOUSANDS = 3
_REMEMBERED = 64  # texts: who finds times in one soon asks where they stand


class Token(NamedTuple):
    """A word or a mark of punctuation in lower case, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A span of time and where its words stand in the text.

    `said` marks one whose own words make it a limit, such as "the same day".
    """

    span: Span
    start: int
    end: int
    said: bool = False


def tokens_of(text: str) -> list[Token]:
    """Return the words and marks of a text."""
    return [
        Token(found[0].lower().replace("’", "'"), found.start(), found.end())
        for found in _TOKEN.finditer(text)
    ]


def is_number_word(word: str) -> bool:
    """Tell whether a word spells out a number."""
    return word in NUMBERS


@lru_cache(_REMEMBERED)
def spans_in(text: str) -> tuple[Found, ...]:
    """Return the spans of a text in their order; none overlaps another."""
    if not _may_have_time(text):
        return ()
    found = [
        Found(span, start, end, said=True) for start, end, span in moments_in(text)
    ]
    taken = [(each.start, each.end) for each in found]
    tokens = tokens_of(text)
    index = 0
    while index < len(tokens):
        count, span = counted(tokens, index)
        if span is not None:
            start, end = tokens[index].start, tokens[index + count - 1].end
            if not any(start < last and first < end for first, last in taken):
                found.append(Found(replace(span, words=text[start:end]), start, end))
        index += count or 1
    return tuple(sorted(found, key=lambda each: each.start))


def _may_have_time(text: str) -> bool:
    """Tell whether a text has a word of time; most have none, which this tells fast."""
    named = not TIME_WORDS.isdisjoint(_WORD.findall(text.lower()))
    return named or bool(_A_GLUED_UNIT.search(text))


def counted(tokens: Sequence[Token], start: int) -> tuple[int, Span | None]:
    """Return how many tokens from a place on are a number with a unit, and its span.

    It is (0, None) where none is there.
    """
    first = tokens[start].text
    if not (first[0].isdecimal() or first in NUMBERS_BEFORE_UNITS):
        return 0, None
    if glued := _GLUED.match(first):
        unit = GLUED_UNITS[glued[2]]
        return 1, Span(amount=float(glued[1]), unit=unit, words=first)
    amount, index = _number(tokens, start)
    if amount is None:
        return 0, None
    least, amount, index = _other_end(tokens, index, amount)
    if first == "half" and _at(tokens, index) in ("a", "an"):
        index += 1
    return _with_unit(tokens, start, index, amount, least)


def _with_unit(
    tokens: Sequence[Token], start: int, index: int, amount: float, least: float | None
) -> tuple[int, Span | None]:
    """Return what `counted` does, where the number ends and a unit should follow."""
    kinds = [_at(tokens, index)]
    index += kinds[0] in DAY_KINDS and kinds[0] not in UNITS
    word = _at(tokens, index)
    unit = UNITS.get(word)
    if unit is None or (
        tokens[start].text in ENGLISH_NUMBERS and word not in ENGLISH_UNITS
    ):
        return 0, None
    kinds += [word, _at(tokens, index + 1)]
    index += 1 + (kinds[2] in WORKING | CALENDAR)
    if [each.text for each in tokens[index : index + 3]] == ["and", "a", "half"]:
        amount, index = amount + 0.5, index + 3
    working = next(
        (kind for each in kinds if (kind := _day_kind(each)) is not None), None
    )
    return index - start, Span(
        amount=amount, unit=unit, words="", working=working, least=least
    )


def unit_word(tokens: Sequence[Token]) -> str:
    """Return the word for the unit among the tokens of a span."""
    words = [each.text for each in tokens]
    units = [word for word in words if word in UNITS]
    return units[-1] if units else words[-1].lstrip("0123456789")


def _number(tokens: Sequence[Token], start: int) -> tuple[float | None, int]:
    """Return the number at a place, in figures or words, and the place behind it."""
    word = tokens[start].text
    if word.isdecimal():
        return _figures(tokens, start)
    if word not in NUMBERS_BEFORE_UNITS:
        return None, start
    amount, index = NUMBERS_BEFORE_UNITS[word], start + 1
    last = amount
    while (more := NUMBERS.get(_at(tokens, index))) and _adds(last, more):
        amount, last, index = amount + more, more, index + 1
    return amount, index


def _figures(tokens: Sequence[Token], start: int) -> tuple[float | None, int]:
    """Return a number in figures: 14, 1.5, 1,5 or 1,000."""
    whole = tokens[start].text
    if len(whole) > _LONGEST_WHOLE:
        return None, start
    parts = tokens[start : start + 3]
    glued = len(parts) == 3 and parts[0].end == parts[1].start  # noqa: PLR2004
    if glued and parts[1].text in ".," and parts[1].end == parts[2].start:
        rest = parts[2].text
        if rest.isdecimal() and len(rest) <= _THOUSANDS:
            grouped = len(rest) == _THOUSANDS
            return float(f"{whole}{'' if grouped else '.'}{rest}"), start + 3
    return float(whole), start + 1


def _adds(before: float, after: float) -> bool:
    """Tell whether a word goes on a number: "forty five", "ста восьмидесяти"."""
    return (before == _HUNDRED and after < _HUNDRED) or (
        _TWENTY <= before < _HUNDRED and after < _TEN
    )


def _other_end(
    tokens: Sequence[Token], index: int, amount: float
) -> tuple[float | None, float, int]:
    """Return both ends of "24-48", "5 to 10"; of "five (5)" the one number."""
    if _at(tokens, index) == "(" and _at(tokens, index + 2) == ")":
        again, after = _number(tokens, index + 1)
        if again == amount and after == index + 2:
            return None, amount, index + 3
    place = index + (_at(tokens, index) in RANGE_WORDS)
    if place < len(tokens):
        other, after = _number(tokens, place)
        article = tokens[place].text in ("a", "an") and place == index
        if other is not None and not article:
            return min(amount, other), max(amount, other), after
    return None, amount, index


def _day_kind(word: str) -> bool | None:
    if word in WORKING:
        return True
    return False if word in CALENDAR else None


def _at(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if index < len(tokens) else ""
