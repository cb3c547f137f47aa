from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.assess.precision import (
    difference_z,
    effective_count,
    margin,
    net_score_margin,
    sample_size,
    wilson,
)

SIZES = {  # population: answers needed for 3, 5 and 10 points
    50: (48, 45, 34),
    100: (92, 80, 50),
    200: (169, 132, 66),
    500: (341, 218, 81),
    1_000: (517, 278, 88),
    2_000: (697, 323, 92),
    5_000: (880, 357, 95),
    10_000: (965, 370, 96),
    None: (1_068, 385, 97),
}
MARGINS = {30: 17.9, 50: 13.9, 100: 9.8, 200: 6.9, 400: 4.9, 1_000: 3.1}


@pytest.mark.parametrize("population", SIZES)
def test_sample_size_by_population_and_margin(population: int | None) -> None:
    found = tuple(sample_size(population, error) for error in (0.03, 0.05, 0.1))
    assert found == SIZES[population]


@pytest.mark.parametrize("count", MARGINS)
def test_margin_of_a_half_in_a_large_population(count: int) -> None:
    assert round(100 * margin(0.5, count), 1) == MARGINS[count]


@given(st.integers(2, 100_000), st.floats(0.01, 0.3))
def test_a_sample_of_that_size_is_as_sure_as_was_wanted(
    population: int, error: float
) -> None:
    assert margin(0.5, sample_size(population, error), population) <= error + 1e-9


def test_nobody_left_to_ask_leaves_no_margin() -> None:
    assert margin(0.8, 60, 60) == 0
    assert margin(0.8, 1, 1) == pytest.approx(margin(0.8, 1))


def test_intervals_of_small_and_extreme_shares() -> None:
    assert [round(end, 3) for end in wilson(0.8, 120)] == [0.720, 0.862]
    assert [round(end, 3) for end in wilson(1.0, 8)] == [0.676, 1.0]


def test_margin_of_a_net_promoter_score() -> None:
    assert round(net_score_margin(0.5, 0.2, 400), 1) == 7.7
    assert net_score_margin(1.0, 0.0, 10) == 0


def test_five_points_more_may_still_be_chance() -> None:
    assert round(difference_z(0.78, 400, 0.83, 380), 2) == 1.76
    assert difference_z(1.0, 5, 1.0, 9) == 0


def test_unequal_weights_are_worth_fewer_answers() -> None:
    assert effective_count(4, 4) == 4
    assert effective_count(1 + 3, 1 + 9) == pytest.approx(1.6)
