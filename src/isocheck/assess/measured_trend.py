"""What the months of a metric show: a proven movement, or a change over a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.assess.measured_words import amount_words
from isocheck.assess.trend import trend
from isocheck.model.measurement import Unit
from isocheck.model.register_evidence import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.measurement import MonthlyValue
    from isocheck.model.register_evidence import MeasuredValue

MONTHS_NEEDED = 8  # with a value, before a movement counts
_YEAR = 12
_SMALL_P = 0.001
_ROUNDING = 1e-9


def movement(
    found: MeasuredValue, months: Sequence[MonthlyValue]
) -> tuple[str, bool | None]:
    """Say how the months move, and whether that is surely for the better.

    Better is towards the bound's side; without one bound nothing is better or worse.
    """
    values = [each.value for each in months if each.value is not None]
    if len(values) < MONTHS_NEEDED:
        return "", None
    moved = trend(values)
    if moved.direction == "none":
        return f"no sure trend in {moved.months} months", None
    told = f"{moved.direction} over {moved.months} months ({_chance(moved.p)})"
    upward = found.at_least is not None
    downward = found.at_most is not None or found.change_at_most is not None
    if upward == downward:
        return told, None
    return told, (moved.direction == "rising") == upward


def _chance(p: float) -> str:
    return "p < 0.001" if p < _SMALL_P else f"p = {p:.3f}"


def change_over_a_year(
    found: MeasuredValue, months: Sequence[MonthlyValue]
) -> tuple[Outcome, str]:
    """Compare the last twelve months with the twelve before them."""
    if "median" in found.parts:
        return Outcome.NOT_MEASURABLE, "medians of months make no median of a year"
    places = [each.month.year * 12 + each.month.month for each in months]
    end = max(places, default=0)
    if not places or end - min(places) < 2 * _YEAR - 1:
        return Outcome.NOT_MEASURABLE, (
            f"a year is compared with the one before it, which takes {2 * _YEAR} months"
        )
    ages = [(end - place, each) for place, each in zip(places, months, strict=True)]
    new = _over([each for age, each in ages if age < _YEAR], found.unit)
    old = _over([each for age, each in ages if _YEAR <= age < 2 * _YEAR], found.unit)
    if not old or new is None:
        return Outcome.NOT_MEASURABLE, "the year before shows nothing to compare with"
    change = new / old - 1
    told = f"changed by {amount_words(change, Unit.SHARE)} from the year before"
    met = change <= (found.change_at_most or 0.0) + _ROUNDING
    return (Outcome.MET if met else Outcome.NOT_MET), told


def _over(months: Sequence[MonthlyValue], unit: Unit) -> float | None:
    """Return a metric over some months; None where none of them was measured."""
    known = [(each.value, each.count) for each in months if each.value is not None]
    if unit is Unit.COUNT:
        return sum(value for value, _ in known) if known else None
    rows = sum(count for _, count in known)
    return sum(value * count for value, count in known) / rows if rows else None
