"""Whether an organization is ready, why, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from isocheck.assess.findings import GRADES, Grade, gaps, grade, suspect_answers
from isocheck.assess.scoring import confirmed_levels
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.assess.findings import Gap
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Criterion


class Verdict(StrEnum):
    """What the answers to a whole standard amount to, from worst known to best."""

    INCOMPLETE = "incomplete"
    NOT_READY = "not ready"
    NEARLY_READY = "nearly ready"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One criterion to be lifted from a level to another."""

    criterion: Criterion
    start: Level
    goal: Level

    @property
    def levels(self) -> int:
        """Return how many levels the step climbs: its price."""
        return self.goal - self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A verdict with the reasons for it and the cheapest way to a better one.

    `steps` is the smallest set of steps (by levels climbed) that gives the answered
    part a better verdict, and `goal` the verdict it then has: the next one, or ready
    where no lesser gap is left. Where criteria are unanswered, `open` and `suspect`
    must be answered besides.
    """

    verdict: Verdict
    because: tuple[str, ...]
    counts: Mapping[Grade, int]
    open: tuple[Criterion, ...]
    suspect: tuple[str, ...]
    goal: Verdict | None
    steps: tuple[Step, ...]


def judge(criteria: Sequence[Criterion], assessment: Assessment) -> Judgement:
    """Return the verdict on the answers people gave; proposals do not count."""
    levels = confirmed_levels(assessment)
    found = gaps(criteria, levels)
    unanswered = tuple(each for each in criteria if each.name not in levels)
    suspect = suspect_answers(criteria, assessment)
    answered_part = _verdict_of(found)
    verdict = Verdict.INCOMPLETE if unanswered or suspect else answered_part
    aim = _next(answered_part)
    steps = _cheapest_steps(found, aim) if aim else ()
    return Judgement(
        verdict=verdict,
        because=_reasons(found, len(unanswered), len(suspect), len(criteria))
        or (_all_well(levels, criteria),),
        counts={each: sum(gap.grade is each for gap in found) for each in GRADES},
        open=unanswered,
        suspect=suspect,
        goal=_reached(criteria, levels, steps) if steps else None,
        steps=steps,
    )


def _verdict_of(found: Sequence[Gap]) -> Verdict:
    if any(gap.grade.blocks for gap in found):
        return Verdict.NOT_READY
    if any(not _tolerable(gap.grade) for gap in found):
        return Verdict.NEARLY_READY
    return Verdict.READY


def _tolerable(found: Grade) -> bool:
    """Tell whether an organization with such a gap still counts as ready."""
    return found in (Grade.LOW, Grade.OPPORTUNITY)


def _next(verdict: Verdict) -> Verdict | None:
    match verdict:
        case Verdict.NOT_READY:
            return Verdict.NEARLY_READY
        case Verdict.NEARLY_READY:
            return Verdict.READY
        case _:
            return None


def _cheapest_steps(found: Sequence[Gap], goal: Verdict) -> tuple[Step, ...]:
    """Return a step for each gap in the way, to the lowest level that clears it.

    Whether a gap is in the way depends on its own criterion alone, so the cheapest
    step for each makes the cheapest set.
    """
    steps = []
    for gap in found:
        if not _in_the_way(gap.grade, goal):
            continue
        climb = range(gap.level + 1, gap.criterion.target + 1)
        cleared = next(
            Level(level)
            for level in climb
            if not _in_the_way(grade(gap.criterion, Level(level)), goal)
        )
        steps.append(Step(criterion=gap.criterion, start=gap.level, goal=cleared))
    return tuple(sorted(steps, key=lambda step: step.levels))


def _reached(
    criteria: Sequence[Criterion],
    levels: Mapping[str, Level | None],
    steps: Sequence[Step],
) -> Verdict:
    lifted = {step.criterion.name: step.goal for step in steps}
    return _verdict_of(gaps(criteria, {**levels, **lifted}))


def _in_the_way(found: Grade | None, goal: Verdict) -> bool:
    if found is None:
        return False
    return found.blocks if goal is Verdict.NEARLY_READY else not _tolerable(found)


def _reasons(
    found: Sequence[Gap], unanswered: int, suspect: int, total: int
) -> tuple[str, ...]:
    reasons = []
    if unanswered:
        reasons.append(f"{unanswered} of {total} criteria have no confirmed answer")
    if suspect:
        reasons.append(
            f"{suspect} answered before their question changed; look at them again"
        )
    reasons += [
        f"{count} × {each}: {_EFFECTS[each]}"
        for each in GRADES
        if (count := sum(gap.grade is each for gap in found))
    ]
    return tuple(reasons)


def _all_well(levels: Mapping[str, Level | None], criteria: Sequence[Criterion]) -> str:
    applies = any(levels[each.name] is not None for each in criteria)
    return "every target is reached" if applies else "no criterion applies"


_EFFECTS = {
    Grade.MAJOR: "one is enough for not ready",
    Grade.HIGH: "one is enough for not ready",
    Grade.MINOR: "keeps it from ready",
    Grade.MEDIUM: "keeps it from ready",
    Grade.LOW: "does not stand in the way",
    Grade.OPPORTUNITY: "does not stand in the way",
}
