"""What the months of a metric prove: a movement, or a change over a year."""

from __future__ import annotations

from dataclasses import replace

import pytest

from isocheck.assess.measured import judge
from isocheck.model.checklist import MetricExpectation
from isocheck.model.measurement import Unit
from isocheck.model.register_evidence import Outcome
from readings import EXPECTED, measured, reading

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET


def test_months_that_move_to_the_bound_surely_are_better() -> None:
    rising = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]
    found = judge(EXPECTED, reading(measured(0.96), months=rising), {})
    assert found
    assert (found.improves, found.trend) == (True, "rising over 9 months (p < 0.001)")

    found = judge(EXPECTED, reading(measured(0.96), months=rising[::-1]), {})
    assert found
    assert found.improves is False

    low = replace(EXPECTED, at_least=None, at_most=0.99)
    found = judge(low, reading(measured(0.96), months=rising[::-1]), {})
    assert found
    assert found.improves is True


@pytest.mark.parametrize(
    "months",
    [
        [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99],  # too few of them
        [0.5, None, 0.6, None, 0.7, None, 0.8, 0.9, 0.95, 0.99],  # known ones
        [0.9, 0.8, 0.95, 0.85, 0.92, 0.81, 0.97, 0.83, 0.9],  # to and fro
    ],
)
def test_months_that_are_few_or_vary_by_chance_prove_nothing(
    months: list[float | None],
) -> None:
    found = judge(EXPECTED, reading(measured(0.96), months=months), {})

    assert found
    assert found.improves is None


@pytest.mark.parametrize(
    ("old", "new", "outcome"), [(10, 9, MET), (10, 9.1, NOT_MET), (10, 5, MET)]
)
def test_a_change_is_one_from_the_year_before(
    old: float, new: float, outcome: Outcome
) -> None:
    wanted = MetricExpectation(
        register="complaints", metric="open_past_due", change_at_most=-0.1
    )
    counts = measured(30, metric="open_past_due", unit=Unit.COUNT)
    found = judge(wanted, reading(counts, months=[old] * 12 + [new] * 12), {})

    assert found
    assert found.outcome is outcome


def test_a_change_takes_two_years() -> None:
    wanted = replace(EXPECTED, at_least=None, change_at_most=-0.1)
    found = judge(wanted, reading(measured(0.2), months=[0.2] * 23), {})

    assert found
    assert found.outcome is Outcome.NOT_MEASURABLE
    assert found.because == (
        "a year is compared with the one before it, which takes 24 months"
    )
