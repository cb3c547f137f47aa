"""Gaps as a report shows them: by grade, in the plan, on the way to a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.assessment import Action
from isocheck.reporting.records import GapView, GradeView, StepView
from isocheck.reporting.words import day_words

if TYPE_CHECKING:
    from isocheck.assess.findings import Gap
    from isocheck.assess.verdict import Step
    from isocheck.model.assessment import Assessment


def view_gap(gap: Gap, assessment: Assessment) -> GapView:
    """Return a gap with what is done about it."""
    criterion = gap.criterion
    action = assessment.actions.get(criterion.name)
    planned, action = action is not None, action or Action()
    answer = assessment.answers[criterion.name]
    return GapView(
        name=criterion.name,
        ref=criterion.ref,
        ask=criterion.ask,
        grade=gap.grade.value,
        blocks=gap.grade.blocks,
        level=gap.level.word,
        target=criterion.target.word,
        note=answer.note,
        good=criterion.good,
        todo=action.do or criterion.good,
        planned=planned,
        owner=action.owner,
        due=day_words(action.due),
        effort=action.effort.value if action.effort else "",
        status=action.status.value if planned else "not planned",
        root_cause=action.root_cause,
        effect_check=action.effect_check,
    )


def view_grades(found: list[GapView]) -> tuple[GradeView, ...]:
    """Return the gaps under their grades, in the order they come."""
    by_grade: dict[str, list[GapView]] = {}
    for gap in found:
        by_grade.setdefault(gap.grade, []).append(gap)
    return tuple(
        GradeView(grade=each, count=len(of_grade), gaps=tuple(of_grade))
        for each, of_grade in by_grade.items()
    )


def planned_gaps(found: list[GapView]) -> tuple[GapView, ...]:
    """Return the gaps to act on: the planned ones first, then those that block."""
    wanted = [gap for gap in found if gap.planned or gap.blocks]
    return tuple(sorted(wanted, key=lambda gap: not gap.planned))


def view_step(step: Step) -> StepView:
    """Return a step towards a better verdict."""
    return StepView(
        name=step.criterion.name,
        ref=step.criterion.ref,
        ask=step.criterion.ask,
        start=step.start.word,
        goal=step.goal.word,
    )
