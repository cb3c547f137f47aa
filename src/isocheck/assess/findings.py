"""Gaps and what else an auditor would note, each with a grade."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from isocheck.model.checklist import Modality
from isocheck.model.document import Standing
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Criterion

_WIDE = 2


class Grade(StrEnum):
    """How grave a gap is; what is required, recommended and permitted differ in words.

    The order is that of gravity.
    """

    MAJOR = "major nonconformity"
    HIGH = "high gap"
    MINOR = "minor nonconformity"
    MEDIUM = "medium gap"
    LOW = "low gap"
    OPPORTUNITY = "opportunity"

    @property
    def blocks(self) -> bool:
        """Tell whether one such gap keeps an organization from being ready."""
        return self in (Grade.MAJOR, Grade.HIGH)


GRADES = tuple(Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A criterion answered below its target."""

    criterion: Criterion
    level: Level
    grade: Grade

    @property
    def size(self) -> int:
        """Return how many levels are missing."""
        return self.criterion.target - self.level


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleEvidence:
    """An answer or proposal that rests on a document which should not carry it."""

    criterion: str
    document: str
    standing: Standing
    because: str


def grade(criterion: Criterion, level: Level) -> Grade | None:
    """Return the grade of a level below target; None where the target is reached.

    A better level never gets a graver grade (property-tested).
    """
    missing = criterion.target - level
    if missing <= 0:
        return None
    match criterion.modality:
        case Modality.SHALL:
            grave = criterion.essential or missing >= _WIDE
            return Grade.MAJOR if grave else Grade.MINOR
        case Modality.SHOULD:
            return _grade_of_guidance(missing, essential=criterion.essential)
        case Modality.MAY:
            return Grade.OPPORTUNITY
        case _:
            assert_never(criterion.modality)


def _grade_of_guidance(missing: int, *, essential: bool) -> Grade:
    if essential and missing >= _WIDE:
        return Grade.HIGH
    return Grade.MEDIUM if essential or missing >= _WIDE else Grade.LOW


def gaps(
    criteria: Iterable[Criterion], levels: Mapping[str, Level | None]
) -> tuple[Gap, ...]:
    """Return the gaps, gravest first, then by weight, then in the standard's order."""
    found = [
        Gap(criterion=criterion, level=level, grade=graded)
        for criterion in criteria
        if (level := levels.get(criterion.name)) is not None
        and (graded := grade(criterion, level))
    ]
    found.sort(key=lambda gap: (GRADES.index(gap.grade), -gap.criterion.weight))
    return tuple(found)


def strengths(
    criteria: Iterable[Criterion], levels: Mapping[str, Level | None]
) -> tuple[Criterion, ...]:
    """Return the criteria that are measured and made better."""
    return tuple(each for each in criteria if levels.get(each.name) == Level.IMPROVING)


def stale_evidence(
    criteria: Iterable[Criterion], assessment: Assessment
) -> tuple[StaleEvidence, ...]:
    """Return where evidence is past its review date, a draft, or withdrawn."""
    unsound = {
        document.path: document
        for document in assessment.documents
        if document.standing not in (Standing.IN_FORCE, Standing.UNREADABLE)
    }
    return tuple(
        StaleEvidence(
            criterion=criterion.name,
            document=path,
            standing=unsound[path].standing,
            because=unsound[path].because,
        )
        for criterion in criteria
        for path in dict.fromkeys(_documents_behind(criterion.name, assessment))
        if path in unsound
    )


def suspect_answers(
    criteria: Iterable[Criterion], assessment: Assessment
) -> tuple[str, ...]:
    """Return the answers given to a question that the checklist has changed since."""
    return tuple(
        criterion.name
        for criterion in criteria
        if (answer := assessment.answers.get(criterion.name))
        and answer.fingerprint not in ("", criterion.fingerprint)
    )


def _documents_behind(name: str, assessment: Assessment) -> Iterator[str]:
    if answer := assessment.answers.get(name):
        yield from (passage.document for passage in answer.evidence)
    if proposal := assessment.proposals.get(name):
        yield from (passage.document for passage in proposal.passages)
