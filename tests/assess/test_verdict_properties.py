"""The rules for verdicts, for any criteria and any answers."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import (
    LEVELS,
    answer,
    answered,
    assessment,
    fully_answered,
    partly_answered,
    proposal,
)
from isocheck.assess.findings import Grade
from isocheck.assess.verdict import Judgement, Step, Verdict, judge
from isocheck.model.checklist import Modality
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from random import Random

    from builders import Case


ORDER = list(Verdict)
READY_WITH = {Grade.LOW, Grade.OPPORTUNITY}


@st.composite
def fit_for_steps(draw: st.DrawFn) -> tuple[Case, Judgement]:
    """Make a fully answered case that is not ready, and the judgement on it."""
    case = draw(fully_answered())
    found = judge(case[0], answered(case[1]))
    if not found.steps:
        low = draw(st.sampled_from(case[0]))
        blocked = replace(low, modality=Modality.SHALL, essential=True)
        criteria = tuple(blocked if each is low else each for each in case[0])
        case = (criteria, {**case[1], low.name: Level.ABSENT})
        found = judge(case[0], answered(case[1]))
    return case, found


def verdict(case: Case) -> Verdict:
    criteria, levels = case
    return judge(criteria, answered(levels)).verdict


def taking(case: Case, steps: tuple[Step, ...]) -> Case:
    criteria, levels = case
    return criteria, {**levels, **{each.criterion.name: each.goal for each in steps}}


def grades(found: Judgement) -> set[Grade]:
    return {each for each, count in found.counts.items() if count}


@given(partly_answered())
def test_incomplete_exactly_while_anything_is_open(case: Case) -> None:
    criteria, levels = case

    assert (verdict(case) is Verdict.INCOMPLETE) == (len(levels) < len(criteria))


@given(fully_answered(), st.data())
def test_incomplete_while_any_answer_is_suspect(
    case: Case, data: st.DataObject
) -> None:
    criteria, levels = case
    name = data.draw(st.sampled_from(criteria)).name
    doubtful = answer(levels[name], fingerprint="0123456789ab")
    found = judge(criteria, answered(levels).with_answer(name, doubtful))

    assert (found.verdict, found.suspect) == (Verdict.INCOMPLETE, (name,))


@given(fully_answered())
def test_not_ready_exactly_with_a_major_or_high_gap(case: Case) -> None:
    found = judge(case[0], answered(case[1]))

    assert (found.verdict is Verdict.NOT_READY) == bool(
        grades(found) & {Grade.MAJOR, Grade.HIGH}
    )


@given(fully_answered())
def test_ready_exactly_with_no_more_than_low_gaps_and_opportunities(case: Case) -> None:
    found = judge(case[0], answered(case[1]))

    assert (found.verdict is Verdict.READY) == (grades(found) <= READY_WITH)


@given(fully_answered())
def test_nearly_ready_exactly_with_minor_or_medium_and_nothing_graver(
    case: Case,
) -> None:
    found = judge(case[0], answered(case[1]))
    lesser = grades(found) & {Grade.MINOR, Grade.MEDIUM}
    graver = grades(found) & {Grade.MAJOR, Grade.HIGH}

    assert (found.verdict is Verdict.NEARLY_READY) == (bool(lesser) and not graver)


@given(fully_answered(), st.data())
def test_better_answer_never_worsens_the_verdict(
    case: Case, data: st.DataObject
) -> None:
    criteria, levels = case
    name = data.draw(st.sampled_from(criteria)).name
    one, other = data.draw(LEVELS), data.draw(LEVELS)
    before = verdict((criteria, {**levels, name: min(one, other)}))
    after = verdict((criteria, {**levels, name: max(one, other)}))

    assert ORDER.index(before) <= ORDER.index(after)


@given(partly_answered(), st.randoms(use_true_random=False))
def test_order_of_criteria_changes_neither_verdict_nor_steps(
    case: Case, chance: Random
) -> None:
    criteria, levels = case
    shuffled = list(criteria)
    chance.shuffle(shuffled)
    one, other = (judge(each, answered(levels)) for each in (criteria, shuffled))

    assert (one.verdict, one.counts, one.goal) == (
        other.verdict,
        other.counts,
        other.goal,
    )
    assert {step.criterion.name: step.goal for step in one.steps} == {
        step.criterion.name: step.goal for step in other.steps
    }


@given(partly_answered(), st.data())
def test_proposals_never_change_the_judgement(case: Case, data: st.DataObject) -> None:
    criteria, levels = case
    answers = answered(levels).answers
    proposals = {
        each.name: proposal(data.draw(LEVELS))
        for each in criteria
        if data.draw(st.booleans())
    }

    assert judge(criteria, assessment(answers, proposals=proposals)) == judge(
        criteria, assessment(answers)
    )


@given(fully_answered())
def test_there_are_steps_and_a_goal_exactly_where_it_is_not_ready(case: Case) -> None:
    found = judge(case[0], answered(case[1]))

    assert bool(found.steps) == (found.verdict is not Verdict.READY)
    assert (found.goal is None) == (found.verdict is Verdict.READY)


@given(fit_for_steps())
def test_taking_all_steps_leads_to_the_goal(made: tuple[Case, Judgement]) -> None:
    case, found = made

    assert verdict(taking(case, found.steps)) is found.goal


@given(fit_for_steps())
def test_goal_is_better_than_the_verdict(made: tuple[Case, Judgement]) -> None:
    _, found = made

    assert found.goal is not None
    assert ORDER.index(found.goal) > ORDER.index(found.verdict)


@given(fit_for_steps())
def test_leaving_out_any_step_leaves_the_verdict(made: tuple[Case, Judgement]) -> None:
    case, found = made

    for left_out in found.steps:
        rest = tuple(each for each in found.steps if each is not left_out)
        assert verdict(taking(case, rest)) is found.verdict


@given(fit_for_steps())
def test_stopping_any_step_one_level_short_leaves_the_verdict(
    made: tuple[Case, Judgement],
) -> None:
    case, found = made

    for short in found.steps:
        stopped = replace(short, goal=Level(short.goal - 1))
        steps = tuple(stopped if each is short else each for each in found.steps)
        assert verdict(taking(case, steps)) is found.verdict


@settings(deadline=None)
@given(fully_answered(largest=3))
def test_no_cheaper_way_to_a_better_verdict_exists(case: Case) -> None:
    criteria, levels = case
    found = judge(criteria, answered(levels))
    price = sum(step.levels for step in found.steps)
    now = {name: level for name, level in levels.items() if level is not None}
    for raised in product(*(range(level, 5) for level in now.values())):
        if sum(raised) - sum(now.values()) < price:
            higher = dict(zip(now, map(Level, raised), strict=True))
            assert verdict((criteria, {**levels, **higher})) is found.verdict
