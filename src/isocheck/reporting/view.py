"""An assessment put into words: the report that templates and JSON show."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from isocheck import __version__
from isocheck.assess.ageing import criteria_by_document
from isocheck.model.document import DocumentKind, Standing
from isocheck.reporting.measured_view import (
    view_contradictions,
    view_registers,
)
from isocheck.reporting.promise_view import view_disagreements, view_promises
from isocheck.reporting.records import DocumentView, ReportView, SharedGapView
from isocheck.reporting.standard_view import place_of, view_standard
from isocheck.reporting.words import day_words, size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist
    from isocheck.model.document import Document
    from isocheck.reporting.records import StandardView


def view_report(checklists: Sequence[Checklist], assessment: Assessment) -> ReportView:
    """Return an assessment as templates and JSON show it."""
    authors = {answer.by for answer in assessment.answers.values() if answer.by}
    serving = criteria_by_document(assessment)
    standards = tuple(view_standard(each, assessment) for each in checklists)
    return ReportView(
        organization=assessment.organization,
        scope=assessment.scope,
        day=day_words(assessment.assessed_on),
        tool_version=__version__,
        standards=standards,
        shared=_shared(standards, assessment),
        evidence_folder=assessment.evidence_folder,
        documents=tuple(
            _view_document(each, serving.get(each.path, ()))
            for each in assessment.documents
        ),
        registers=view_registers(checklists, assessment),
        contradictions=view_contradictions(checklists, assessment),
        promises=view_promises(assessment),
        disagreements=view_disagreements(assessment),
        answered_by=tuple(sorted(authors)),
    )


def _shared(
    standards: Sequence[StandardView], assessment: Assessment
) -> tuple[SharedGapView, ...]:
    """Return the gaps that one answer leaves in several standards, most first."""
    labels: dict[str, list[str]] = defaultdict(list)
    gaps = {}
    for standard in standards:
        for group in standard.grades:
            for gap in group.gaps:
                carried = assessment.answers[gap.name].carried
                origin = carried.origin if carried else gap.name
                if standard.label not in labels[origin]:
                    labels[origin].append(standard.label)
                gaps[gap.name] = gap
    found = [
        SharedGapView(gap=gaps[origin], label=place_of(origin), standards=tuple(names))
        for origin, names in labels.items()
        if len(names) > 1 and origin in gaps
    ]
    return tuple(sorted(found, key=lambda each: -len(each.standards)))


def _view_document(document: Document, serves: tuple[str, ...]) -> DocumentView:
    return DocumentView(
        path=document.path,
        title=document.title,
        kind="" if document.kind is DocumentKind.OTHER else document.kind.value,
        language=document.language,
        owner=document.owner,
        version=document.version,
        size=size_words(document.size),
        sha256=document.sha256,
        standing=document.standing.value,
        sound=document.standing is Standing.IN_FORCE,
        because=document.because,
        days=_days(document),
        problem=document.problem,
        serves=serves,
    )


def _days(document: Document) -> tuple[str, ...]:
    """Return the days a document names; that of the file only where there is none."""
    named = (
        ("approved", document.approved),
        ("reviewed or dated", document.reviewed),
        ("valid from", document.valid_from),
        ("valid until", document.valid_until),
        ("review by", document.review_by),
    )
    told = tuple(f"{words} {day_words(day)}" for words, day in named if day)
    if told or not document.modified:
        return told
    return (f"file of {day_words(document.modified)}",)
