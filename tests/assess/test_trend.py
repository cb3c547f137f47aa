from __future__ import annotations

from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.assess.trend import Runs, Trend, runs_test, trend


def test_values_that_rise_each_month_rise() -> None:
    assert trend([1, 2, 3, 4, 5]) == Trend(
        direction="rising", p=2 / 120, runs=2, expected_runs=3.0, months=5
    )


def test_values_that_fall_each_month_fall() -> None:
    found = trend([9.5, 7, 4, 3, 1, 0])
    assert (found.direction, found.p) == ("falling", 2 / 720)


def test_four_months_are_too_few_for_a_direction() -> None:
    found = trend([1, 2, 3, 4])
    assert found.direction == "none"
    assert found.p == pytest.approx(2 / 24)


def test_values_to_and_fro_have_no_direction() -> None:
    found = trend([3, 5, 3, 5, 3, 5, 3, 5])
    assert (found.direction, found.runs, found.expected_runs) == ("none", 8, 5.0)


@pytest.mark.parametrize("values", [[], [4.0], [4.0] * 9, [4.0] * 60])
def test_values_that_do_not_differ_have_no_direction(values: list[float]) -> None:
    assert trend(values) == Trend(
        direction="none", p=1.0, runs=0, expected_runs=0.0, months=len(values)
    )


def test_many_months_are_judged_by_the_normal_distribution() -> None:
    # 41 values in turns of 2, 1, 4, 3 ...: 820 pairs, 20 of them the wrong way
    values = [float(n ^ 1) for n in range(2, 42)] + [99.0]
    found = trend(values)
    assert found.direction == "rising"
    # z = (780 - 1) / sqrt(41 * 40 * 87 / 18) = 8.7497
    assert found.p == pytest.approx(2.1e-18, rel=0.05)


def test_exact_and_normal_meet_where_one_takes_over() -> None:
    bumpy = [float((7 * n) % 11 + n / 4) for n in range(41)]
    assert trend(bumpy[:40]).p == pytest.approx(trend(bumpy).p, abs=0.01)


def test_few_runs_show_a_shift_of_the_level() -> None:
    # the two orders with two runs, of all 70
    assert runs_test([1, 2, 1, 2, 8, 9, 8, 9]) == Runs(runs=2, expected=5.0, p=2 / 70)


def test_values_on_the_median_belong_to_no_side() -> None:
    assert runs_test([1, 5, 9, 5, 1, 5, 9]) == Runs(runs=4, expected=3.0, p=1.0)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 4), min_size=1, max_size=6))
def test_p_is_the_share_of_orders_at_least_as_steady(values: list[int]) -> None:
    def score(order: tuple[int, ...]) -> int:
        return abs(sum((b > a) - (b < a) for a, b in combinations(order, 2)))

    orders = [score(order) for order in permutations(values)]
    steady = sum(each >= score(tuple(values)) for each in orders) / len(orders)
    assert trend(values).p == pytest.approx(steady)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 3), max_size=7))
def test_few_runs_are_as_rare_as_counting_says(values: list[int]) -> None:
    found = [runs_test(order) for order in permutations(values)]
    own = runs_test(values)
    rare = sum(each.runs <= own.runs for each in found) / len(found)
    assert own.p == pytest.approx(rare)
    mean = sum(each.runs for each in found) / len(found)
    assert own.expected == pytest.approx(mean)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-9, 9), max_size=50))
def test_turning_the_months_round_turns_the_direction(values: list[float]) -> None:
    turned = {"rising": "falling", "falling": "rising", "none": "none"}
    back = trend(values[::-1])
    assert back.direction == turned[trend(values).direction]
    assert back.p == pytest.approx(trend(values).p)
