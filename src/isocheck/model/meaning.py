"""Concepts and formulas: what a statement must speak of to say what is expected.

A concept is a set of phrases in each language, such as all ways to say that somebody
answers. A formula names the concepts that one statement must speak of, in any order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from isocheck.model.signals import BadSignalError, parse_slot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.signals import Slots

CONCEPT = "@"
_CONCEPT_NAME = re.compile(r"@[a-z0-9]+(-[a-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that must stand in this order, or the name of a concept."""

    slots: Slots = ()
    concept: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """An idea and, by language, the phrases that speak of it, as they are written."""

    name: str
    phrases: Mapping[str, tuple[str, ...]]


class Need(StrEnum):
    """Where a term of a formula must be met."""

    HERE = "here"
    AROUND = "around"
    NOT_HERE = "not here"
    NOT_AROUND = "not around"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Concepts by name and phrases of which one must be met."""

    any_of: tuple[Phrase, ...]
    need: Need = Need.HERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """The terms that a statement must meet, each of them."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Formulas, as written, that show something expected is said in full or in part.

    What documents `seldom` say is likelier met by chance than said: one formula in one
    statement is not enough to take it for said.
    """

    expects: str
    full: tuple[str, ...]
    partly: tuple[str, ...]
    seldom: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanings:
    """All concepts by name, and the meanings by the words of what is expected."""

    concepts: Mapping[str, Concept]
    by_expectation: Mapping[str, Meaning]


_NEEDS = {"!~": Need.NOT_AROUND, "~": Need.AROUND, "!": Need.NOT_HERE}


def parse_phrase(text: str) -> Phrase:
    """Return the phrase a text describes.

    Raises:
        BadSignalError: where it could never be met; the text says why.
    """
    if text.startswith(CONCEPT):
        if not _CONCEPT_NAME.match(text):
            raise BadSignalError(f"'{text}' is not the name of a concept")
        return Phrase(concept=text[1:])
    slots = tuple(parse_slot(word) for word in text.lower().split())
    if not slots:
        raise BadSignalError("an empty phrase says nothing")
    return Phrase(slots=slots)


def parse_formula(text: str) -> Formula:
    """Return the formula a text describes.

    Raises:
        BadSignalError: where no term must be met in the statement itself.
    """
    terms = tuple(map(_term, text.split()))
    if not any(term.need is Need.HERE for term in terms):
        raise BadSignalError(f"'{text}' asks nothing of the statement itself")
    return Formula(terms=terms)


def _term(text: str) -> Term:
    mark = next((mark for mark in _NEEDS if text.startswith(mark)), "")
    need = _NEEDS.get(mark, Need.HERE)
    alternatives = text[len(mark) :].split("|")
    return Term(any_of=tuple(map(parse_phrase, alternatives)), need=need)
