"""Metrics on the plan: the forecast, and how staff spent the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Ratio
from isocheck.registers.contacts.rows import (
    COUNTS,
    NO,
    NO_COUNT,
    answered_of,
    handling,
    holds_counts,
    offered,
)
from isocheck.registers.several import VALUE, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Groups

NO_OFFERED = "do not say how many were offered"
NEEDS_COUNTS = f"it takes rows of intervals, with {' or '.join(COUNTS)}"


def forecast_accuracy(table: ir.Table, _: Given) -> Groups | str:
    """Rows without forecast or contacts are left out.

    Errors of rows are summed without their sign, so that too many here does not make
    up for too few there. `bias` keeps the sign: above 0 the forecast was too high.
    """
    if not holds_counts(table):
        return NEEDS_COUNTS
    came, forecast = offered(table), table.forecast.cast("float64")
    return several(
        {
            VALUE: (came - (came - forecast).abs(), came),
            "bias": (forecast - came, came),
        },
        basis="contact",
        left_out={
            "have no forecast": forecast.isnull(),
            NO_OFFERED: came.isnull(),
        },
    )


def schedule_adherence(table: ir.Table, _: Given) -> Ratio:
    """Rows without either time are left out."""
    return _seconds(table, "adherent_s", "scheduled_s", "scheduled time")


def shrinkage(table: ir.Table, _: Given) -> Ratio:
    """Rows without either time are left out."""
    return _seconds(table, "unavailable_s", "paid_s", "paid time")


def occupancy(table: ir.Table, given: Given) -> Ratio | str:
    """Rows without a time of handling or without available_s are left out.

    Of rows that hold counts, the mean handling time is taken times answered contacts.
    """
    busy = handling(table)
    if busy is None:
        return "the register has no handle_s or talk_s, and no answered_at and ended_at"
    idle = table.available_s.cast("float64")
    left_out = {
        "have no time of handling": busy.isnull(),
        "have no available_s": ~(idle >= 0).fill_null(NO),
    }
    if holds_counts(table):
        answered = answered_of(table, given)
        left_out[NO_COUNT] = answered.isnull()
        busy *= answered
    return Ratio(top=busy, bottom=busy + idle, basis="time at work", left_out=left_out)


def _seconds(table: ir.Table, part: str, whole: str, basis: str) -> Ratio:
    known = {name: table[name].cast("float64") for name in (part, whole)}
    left_out = {
        f"have no {name}": ~(value >= 0).fill_null(NO) for name, value in known.items()
    }
    return Ratio(top=known[part], bottom=known[whole], basis=basis, left_out=left_out)


PLANNING = (
    Metric(
        name="forecast_accuracy",
        needs=("forecast",),
        unit=Unit.SHARE,
        formula="1 - sum of |contacts - forecast| / contacts",
        clauses="18295-1 7.3, 18295-2 6.7",
        ask=forecast_accuracy,
        target_from="client agreement",
    ),
    Metric(
        name="schedule_adherence",
        needs=("adherent_s", "scheduled_s"),
        unit=Unit.SHARE,
        formula="time spent as planned / scheduled time",
        clauses="18295-1 7.3",
        ask=schedule_adherence,
        target_from="own plan; 90 to 95 % is industry custom",
    ),
    Metric(
        name="shrinkage",
        needs=("unavailable_s", "paid_s"),
        unit=Unit.SHARE,
        formula="paid time not available for customers / paid time",
        clauses="18295-1 7.3",
        ask=shrinkage,
        target_from="own plan; 30 to 35 % is industry custom",
    ),
    Metric(
        name="occupancy",
        needs=("available_s", "handle_s or handle_total_s or talk_s or answered_at"),
        unit=Unit.SHARE,
        formula="time on contacts / (time on contacts + time waiting for one)",
        clauses="18295-1 7.3",
        ask=occupancy,
        target_from="own plan; above 90 % for long is a risk to agents",
    ),
)
