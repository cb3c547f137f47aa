"""How a readiness is printed: the range, the cap, and what rounds to what."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from builders import fully_answered, partly_answered
from isocheck.assess.scoring import Readiness, per_cent, score

if TYPE_CHECKING:
    from builders import Case


def readiness(low: Fraction, high: Fraction) -> Readiness:
    return Readiness(low=low, high=high)


def test_range_is_printed_with_both_ends() -> None:
    assert str(readiness(Fraction(27, 50), Fraction(71, 100))) == "54–71 %"


def test_equal_ends_are_printed_as_one_number() -> None:
    assert str(readiness(Fraction(2, 3), Fraction(2, 3))) == "67 %"


def test_all_reached_is_printed_as_100() -> None:
    assert str(readiness(Fraction(1), Fraction(1))) == "100 %"


def test_nothing_reached_is_printed_as_0() -> None:
    assert str(readiness(Fraction(0), Fraction(0))) == "0 %"


def test_upper_end_of_a_range_stops_at_99() -> None:
    assert str(readiness(Fraction(1, 2), Fraction(1))) == "50–99 %"


def test_range_between_nothing_and_all_is_printed_as_0_to_99() -> None:
    assert str(readiness(Fraction(0), Fraction(1))) == "0–99 %"


def test_range_within_the_last_per_cent_is_printed_as_99() -> None:
    assert str(readiness(Fraction(999, 1000), Fraction(1))) == "99 %"


def test_range_within_one_per_cent_is_printed_as_one_number() -> None:
    assert str(readiness(Fraction(541, 1000), Fraction(544, 1000))) == "54 %"


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (Fraction(0), 0),
        (Fraction(1, 1000), 1),
        (Fraction(1, 100), 1),
        (Fraction(149, 10_000), 1),
        (Fraction(1, 3), 33),
        (Fraction(2, 3), 67),
        (Fraction(125, 1000), 12),
        (Fraction(135, 1000), 14),
        (Fraction(994, 1000), 99),
        (Fraction(999, 1000), 99),
        (Fraction(1), 100),
    ],
    ids=str,
)
def test_share_in_per_cent(share: Fraction, expected: int) -> None:
    assert per_cent(share) == expected


@given(st.fractions(0, 1), st.fractions(0, 1))
def test_greater_share_never_has_fewer_per_cent(one: Fraction, other: Fraction) -> None:
    assert per_cent(min(one, other)) <= per_cent(max(one, other))


@given(st.fractions(0, 1))
def test_100_and_0_per_cent_are_never_the_work_of_rounding(share: Fraction) -> None:
    assume(0 < share < 1)

    assert 1 <= per_cent(share) <= 99


@given(fully_answered() | partly_answered())
def test_100_is_printed_only_where_all_that_applies_is_at_target(case: Case) -> None:
    criteria, levels = case
    found = score(criteria, levels).readiness
    all_at_target = all(
        each.name in levels
        and ((level := levels[each.name]) is None or level >= each.target)
        for each in criteria
    )
    anything_applies = any(levels.get(each.name, 0) is not None for each in criteria)

    assert (str(found) == "100 %") == (all_at_target and anything_applies)


@given(fully_answered() | partly_answered())
def test_0_is_printed_alone_only_where_all_that_applies_is_absent(case: Case) -> None:
    criteria, levels = case
    found = score(criteria, levels).readiness
    all_absent = all(levels.get(each.name, 4) in (0, None) for each in criteria)
    anything_applies = any(levels.get(each.name, 0) is not None for each in criteria)

    assert (str(found) == "0 %") == (all_absent and anything_applies)


@given(partly_answered())
def test_range_begins_with_0_only_where_nothing_is_attained(case: Case) -> None:
    criteria, levels = case
    found = score(criteria, levels).readiness
    nothing_attained = all(not levels.get(each.name) for each in criteria)

    if found is not None:
        assert str(found).startswith(("0 ", "0–")) == nothing_attained
