"""The rules of docs/scoring.md, for any criteria and any answers."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from builders import (
    ANSWERS,
    LEVELS,
    Levels,
    answered,
    fully_answered,
    partly_answered,
    proposal,
)
from isocheck.assess.scoring import (
    attainment,
    confirmed_levels,
    levels_with_proposals,
    score,
)
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from random import Random

    from builders import Case
    from isocheck.model.assessment import Assessment, Proposal
    from isocheck.model.checklist import Criterion


@st.composite
def with_one_open(draw: st.DrawFn) -> tuple[Case, str]:
    """Make a case and the name of one of its criteria that has no answer."""
    criteria, levels = draw(partly_answered())
    name = draw(st.sampled_from(criteria)).name
    levels.pop(name, None)
    return (criteria, levels), name


@st.composite
def with_one_better(draw: st.DrawFn) -> tuple[Case, Levels]:
    """Make a case and its levels with one of them raised."""
    criteria, levels = draw(partly_answered())
    name = draw(st.sampled_from(criteria)).name
    before = draw(LEVELS)
    after = Level(draw(st.integers(before, Level.IMPROVING)))
    return (criteria, {**levels, name: before}), {**levels, name: after}


@st.composite
def with_proposals(draw: st.DrawFn) -> tuple[tuple[Criterion, ...], Assessment]:
    """Make criteria and an assessment that has proposals for some of them."""
    criteria, levels = draw(partly_answered())
    proposals = {
        each.name: proposal(draw(LEVELS)) for each in criteria if draw(st.booleans())
    }
    return criteria, with_these(answered(levels), proposals)


def with_these(assessment: Assessment, proposals: dict[str, Proposal]) -> Assessment:
    return replace(assessment, proposals=proposals)


def ends(case: Case) -> tuple[Fraction, Fraction] | None:
    found = score(*case).readiness
    return (found.low, found.high) if found else None


@given(partly_answered())
def test_readiness_lies_between_nothing_and_all(case: Case) -> None:
    found = ends(case)

    assert found is None or 0 <= found[0] <= found[1] <= 1


@given(fully_answered())
def test_ends_meet_once_everything_is_answered(case: Case) -> None:
    found = ends(case)

    assert found is None or found[0] == found[1]


@given(with_one_open())
def test_ends_lie_apart_while_anything_is_open(made: tuple[Case, str]) -> None:
    found = ends(made[0])

    assert found is not None
    assert found[0] < found[1]


@given(partly_answered())
def test_readiness_is_weighted_attainment_by_weight(case: Case) -> None:
    criteria, levels = case
    applying = [each for each in criteria if levels.get(each.name, 0) is not None]
    weight = sum(each.weight for each in applying)
    attained = sum(
        each.weight * attainment(level, each)
        for each in applying
        if (level := levels.get(each.name)) is not None
    )
    open_weight = sum(each.weight for each in applying if each.name not in levels)

    assert ends(case) == (
        (attained / Fraction(weight), (attained + open_weight) / Fraction(weight))
        if weight
        else None
    )


@given(with_one_better())
def test_better_answer_never_lowers_readiness(made: tuple[Case, Levels]) -> None:
    (criteria, levels), better = made
    before, after = ends((criteria, levels)), ends((criteria, better))

    assert before is not None
    assert after is not None
    assert before[0] <= after[0]
    assert before[1] <= after[1]


@given(with_one_better())
def test_better_answer_never_lowers_the_weakest(made: tuple[Case, Levels]) -> None:
    (criteria, levels), better = made
    before, after = score(criteria, levels).weakest, score(criteria, better).weakest

    assert before is not None
    assert after is not None
    assert before <= after


@given(with_one_open(), ANSWERS)
def test_answering_keeps_the_range_within_what_it_was(
    made: tuple[Case, str], level: Level | None
) -> None:
    (criteria, levels), name = made
    before, after = ends((criteria, levels)), ends((criteria, {**levels, name: level}))

    assert before is not None
    assert after is None or before[0] <= after[0] <= after[1] <= before[1]


@given(with_one_open(), ANSWERS)
def test_answering_raises_the_count_of_answers_by_one(
    made: tuple[Case, str], level: Level | None
) -> None:
    (criteria, levels), name = made
    before = score(criteria, levels).answered

    assert score(criteria, {**levels, name: level}).answered == before + 1


@given(partly_answered(), st.randoms(use_true_random=False))
def test_order_of_criteria_never_matters(case: Case, chance: Random) -> None:
    criteria, levels = case
    shuffled = list(criteria)
    chance.shuffle(shuffled)

    assert score(shuffled, levels) == score(criteria, levels)


@given(partly_answered())
def test_order_of_answers_never_matters(case: Case) -> None:
    criteria, levels = case
    backwards = dict(reversed(levels.items()))

    assert score(criteria, backwards) == score(criteria, levels)


@given(partly_answered())
def test_not_applicable_scores_as_if_the_criterion_were_not_there(case: Case) -> None:
    criteria, levels = case
    applying = [each for each in criteria if levels.get(each.name, 0) is not None]
    found, without = score(criteria, levels), score(applying, levels)

    assert (found.readiness, found.weakest) == (without.readiness, without.weakest)


@given(partly_answered())
def test_weakest_is_the_least_of_the_answered_levels(case: Case) -> None:
    criteria, levels = case
    given_levels = [level for level in levels.values() if level is not None]

    assert score(criteria, levels).weakest == min(given_levels, default=None)


@given(with_proposals())
def test_proposals_never_change_the_confirmed_score(
    made: tuple[tuple[Criterion, ...], Assessment],
) -> None:
    criteria, assessment = made
    without = with_these(assessment, {})

    assert score(criteria, confirmed_levels(assessment)) == score(
        criteria, confirmed_levels(without)
    )


@given(with_proposals())
def test_levels_with_proposals_keep_every_answer(
    made: tuple[tuple[Criterion, ...], Assessment],
) -> None:
    _, assessment = made
    both = levels_with_proposals(assessment)

    assert {name: both[name] for name in assessment.answers} == (
        confirmed_levels(assessment)
    )


@given(with_proposals())
def test_levels_with_proposals_name_all_that_is_answered_or_proposed(
    made: tuple[tuple[Criterion, ...], Assessment],
) -> None:
    _, assessment = made

    assert levels_with_proposals(assessment).keys() == (
        assessment.answers.keys() | assessment.proposals.keys()
    )
