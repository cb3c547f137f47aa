"""The one object a template sees: everything named, counted and put into words.

docs/templates.md lists the fields. Text that is not there is empty, never None; numbers
are per cent from 0 to 100.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck import __version__
from isocheck.reporting.standard_view import StandardView, view_standard
from isocheck.reporting.words import day_words, size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.assessment import Assessment, Document
    from isocheck.model.checklist import Checklist


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A file of the evidence folder; `serves` names the criteria it speaks to."""

    path: str
    title: str
    size: str
    sha256: str
    standing: str
    sound: bool
    because: str
    review_by: str
    problem: str
    serves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A whole report."""

    organization: str
    scope: str
    day: str
    tool_version: str
    standards: tuple[StandardView, ...]
    evidence_folder: str
    documents: tuple[DocumentView, ...]
    answered_by: tuple[str, ...]


def view_report(
    checklists: Sequence[Checklist], assessment: Assessment
) -> ReportView:
    """Return an assessment as templates and JSON show it."""
    authors = {answer.by for answer in assessment.answers.values() if answer.by}
    return ReportView(
        organization=assessment.organization,
        scope=assessment.scope,
        day=day_words(assessment.assessed_on),
        tool_version=__version__,
        standards=tuple(view_standard(each, assessment) for each in checklists),
        evidence_folder=assessment.evidence_folder,
        documents=tuple(
            _view_document(each, assessment) for each in assessment.documents
        ),
        answered_by=tuple(sorted(authors)),
    )


def _view_document(document: Document, assessment: Assessment) -> DocumentView:
    return DocumentView(
        path=document.path,
        title=document.title,
        size=size_words(document.size),
        sha256=document.sha256,
        standing=document.standing.value,
        sound=document.standing.value == "in force",
        because=document.because,
        review_by=day_words(document.review_by),
        problem=document.problem,
        serves=_served(document.path, assessment),
    )


def _served(path: str, assessment: Assessment) -> tuple[str, ...]:
    passages = {
        **{name: each.passages for name, each in assessment.proposals.items()},
        **{
            name: (*each.evidence, *_proposed(name, assessment))
            for name, each in assessment.answers.items()
        },
    }
    return tuple(
        name
        for name, quoted in passages.items()
        if any(passage.document == path for passage in quoted)
    )


def _proposed(name: str, assessment: Assessment) -> tuple[object, ...]:
    proposal = assessment.proposals.get(name)
    return proposal.passages if proposal else ()
