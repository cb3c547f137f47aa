"""Whether documents are fresh, due or stale on a day; rules in docs/evidence.md."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from isocheck.model.document import Standing
from isocheck.model.months import later
from isocheck.model.workspace import DEFAULT_PERIODS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from isocheck.model.assessment import Assessment
    from isocheck.model.document import Document
    from isocheck.model.workspace import Periods

_NOTICE = 3
"""How many months before its last day a document is due."""


class Age(StrEnum):
    """How old a document's text is, as an auditor looks at it."""

    FRESH = "fresh"
    DUE = "due"
    STALE = "stale"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ageing:
    """A document's age, and the day it follows from, in words."""

    age: Age
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgedDocument:
    """A document that is due or stale, and the full names of what rests on it."""

    document: Document
    ageing: Ageing
    criteria: tuple[str, ...]


def ageing_of(
    document: Document, on: date, periods: Periods = DEFAULT_PERIODS
) -> Ageing | None:
    """Return a document's age on a day.

    None where it does not carry anything anyway, and where no day is known at all.
    """
    if not document.standing.carries:
        return None
    ends = [
        (day, f"{words} {day}")
        for day, words in (
            (document.review_by, "to be reviewed by"),
            (document.valid_until, "valid until"),
        )
        if day
    ]
    if ends:
        end, because = min(ends)
        return Ageing(age=_before(end, on), because=because)
    if document.standing is Standing.OVERDUE:
        return Ageing(age=Age.STALE, because="its review is overdue")
    began, because = _beginning(document, on)
    return Ageing(age=_since(began, on, periods), because=because) if began else None


def aged_documents(
    assessment: Assessment, on: date, periods: Periods = DEFAULT_PERIODS
) -> tuple[AgedDocument, ...]:
    """Return the documents that are stale on a day, then those that are due."""
    behind = criteria_by_document(assessment)
    aged = [
        AgedDocument(
            document=document,
            ageing=ageing,
            criteria=behind.get(document.path, ()),
        )
        for document in assessment.documents
        if (ageing := ageing_of(document, on, periods)) and ageing.age is not Age.FRESH
    ]
    return tuple(sorted(aged, key=lambda each: each.ageing.age is Age.DUE))


def criteria_by_document(assessment: Assessment) -> Mapping[str, tuple[str, ...]]:
    """Return by path the criteria whose proposal or answer quotes a document."""
    quoted = {
        **{name: each.passages for name, each in assessment.proposals.items()},
        **{
            name: (*each.evidence, *(proposal.passages if proposal else ()))
            for name, each in assessment.answers.items()
            for proposal in [assessment.proposals.get(name)]
        },
    }
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, passages in quoted.items():
        for passage in passages:
            found[passage.document][name] = None
    return {path: tuple(names) for path, names in found.items()}


def _before(end: date, on: date) -> Age:
    if end < on:
        return Age.STALE
    return Age.DUE if end < later(on, _NOTICE) else Age.FRESH


def _beginning(document: Document, on: date) -> tuple[date | None, str]:
    """Return the last day on which the text was surely right, and its words.

    The file's own day tells of copying rather than of reviewing: it comes last.
    """
    named = [
        (day, f"{words} {day}")
        for day, words in (
            (document.approved, "approved on"),
            (document.reviewed, "of"),
            (document.valid_from, "valid from"),
        )
        if day
    ]
    past = [each for each in named if each[0] <= on]
    if past or named:
        return max(past) if past else min(named)
    because = f"names no day of its own; the file is of {document.modified}"
    return document.modified, because


def _since(began: date, on: date, periods: Periods) -> Age:
    if later(began, periods.stale) <= on:
        return Age.STALE
    return Age.DUE if later(began, periods.due) <= on else Age.FRESH
