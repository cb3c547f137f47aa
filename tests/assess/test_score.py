"""Scores of small sets, with the fractions worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from builders import answer, answered, assessment, criterion, proposal
from isocheck.assess.scoring import (
    Readiness,
    Score,
    attainment,
    confirmed_levels,
    levels_with_proposals,
    score,
)
from isocheck.model.levels import Level

POLICY = criterion("iso-10002/5.2/policy", weight=3)
TOLD = criterion("iso-10002/7.1/told", weight=2)
REPLY = criterion("iso-10002/7.4/reply", weight=1, target=Level.IMPROVING)
SHOPS = criterion("iso-10002/7.2/shops", weight=3)


def test_known_set_scores_by_weight() -> None:
    levels = {POLICY.name: Level.DOCUMENTED, REPLY.name: Level.INFORMAL}

    # attained 3 × 2/3 + 1 × 1/4 = 9/4 of 6; the open TOLD may add 2
    assert score((POLICY, TOLD, REPLY), levels) == Score(
        readiness=Readiness(low=Fraction(9, 24), high=Fraction(17, 24)),
        weakest=Level.INFORMAL,
        answered=2,
        total=3,
    )


def test_unanswered_counts_for_the_upper_end_only() -> None:
    levels = {POLICY.name: Level.ABSENT}

    found = score((POLICY, TOLD), levels).readiness

    assert found == Readiness(low=Fraction(0), high=Fraction(2, 5))


def test_nothing_answered_ranges_from_nothing_to_all() -> None:
    found = score((POLICY, TOLD), {}).readiness

    assert found == Readiness(low=Fraction(0), high=Fraction(1))


def test_not_applicable_leaves_the_sum() -> None:
    levels = {POLICY.name: Level.INFORMAL, SHOPS.name: None}

    found = score((POLICY, SHOPS), levels).readiness

    assert found == Readiness(low=Fraction(1, 3), high=Fraction(1, 3))


def test_not_applicable_counts_as_answered() -> None:
    assert score((POLICY, SHOPS), {SHOPS.name: None}).coverage == Fraction(1, 2)


def test_nothing_that_applies_has_no_readiness() -> None:
    assert score((SHOPS,), {SHOPS.name: None}) == Score(
        readiness=None, weakest=None, answered=1, total=1
    )


def test_no_criteria_have_no_readiness_and_nothing_open() -> None:
    found = score((), {})

    assert (found.readiness, found.coverage) == (None, Fraction(1))


def test_level_of_another_criterion_does_not_count() -> None:
    assert score((POLICY,), {"iso-10002/9.9/other": Level.PRACTISED}).answered == 0


@pytest.mark.parametrize(
    ("target", "level", "expected"),
    [
        (Level.PRACTISED, Level.ABSENT, Fraction(0)),
        (Level.PRACTISED, Level.INFORMAL, Fraction(1, 3)),
        (Level.PRACTISED, Level.DOCUMENTED, Fraction(2, 3)),
        (Level.PRACTISED, Level.PRACTISED, Fraction(1)),
        (Level.IMPROVING, Level.PRACTISED, Fraction(3, 4)),
        (Level.INFORMAL, Level.INFORMAL, Fraction(1)),
    ],
)
def test_attainment_is_level_by_target(
    target: Level, level: Level, expected: Fraction
) -> None:
    assert attainment(level, criterion(target=target)) == expected


def test_level_above_target_attains_no_more_than_all() -> None:
    assert attainment(Level.IMPROVING, criterion(target=Level.DOCUMENTED)) == 1


def test_weakest_is_the_lowest_answered_level() -> None:
    levels = {POLICY.name: Level.IMPROVING, TOLD.name: Level.INFORMAL}

    assert score((POLICY, TOLD, REPLY), levels).weakest is Level.INFORMAL


def test_weakest_passes_over_what_is_not_applicable() -> None:
    levels = {POLICY.name: Level.PRACTISED, SHOPS.name: None}

    assert score((POLICY, SHOPS), levels).weakest is Level.PRACTISED


def test_weakest_is_unknown_before_the_first_answer() -> None:
    assert score((POLICY, TOLD), {}).weakest is None


def test_absent_is_a_weakest_level_and_not_the_lack_of_one() -> None:
    assert score((POLICY,), {POLICY.name: Level.ABSENT}).weakest is Level.ABSENT


def test_confirmed_levels_are_those_people_gave() -> None:
    given = assessment(
        {POLICY.name: answer(Level.INFORMAL), SHOPS.name: answer(None)},
        proposals={TOLD.name: proposal(Level.DOCUMENTED)},
    )

    assert confirmed_levels(given) == {POLICY.name: Level.INFORMAL, SHOPS.name: None}


def test_answer_goes_before_a_better_proposal() -> None:
    given = assessment(
        {POLICY.name: answer(Level.ABSENT)},
        proposals={POLICY.name: proposal(Level.DOCUMENTED)},
    )

    assert levels_with_proposals(given) == {POLICY.name: Level.ABSENT}


def test_not_applicable_goes_before_a_proposal() -> None:
    given = assessment(
        {SHOPS.name: answer(None)}, proposals={SHOPS.name: proposal(Level.DOCUMENTED)}
    )

    assert levels_with_proposals(given) == {SHOPS.name: None}


def test_proposal_stands_in_where_there_is_no_answer() -> None:
    given = assessment(
        {POLICY.name: answer(Level.ABSENT)},
        proposals={TOLD.name: proposal(Level.DOCUMENTED)},
    )

    assert levels_with_proposals(given) == {
        POLICY.name: Level.ABSENT,
        TOLD.name: Level.DOCUMENTED,
    }


def test_levels_are_the_same_with_and_without_when_nothing_is_proposed() -> None:
    given = answered({POLICY.name: Level.INFORMAL})

    assert levels_with_proposals(given) == {POLICY.name: Level.INFORMAL}
