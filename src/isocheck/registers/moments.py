"""Moments beside one another: dates without a time of day, and what is overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

if TYPE_CHECKING:
    from datetime import datetime

    import ibis.expr.types as ir

NO_NOW = "no date in the register tells what time it shows"
DAY_S = 24 * 3600


def moment(when: datetime) -> ir.TimestampScalar:
    """Return a moment for every row."""
    return ibis.literal(when, "timestamp")


def overruns(when: ir.TimestampValue, due: ir.TimestampValue) -> ir.BooleanValue:
    """Whether `when` is past `due`; a due date at midnight lasts until its day ends."""
    past = when > due
    dated_only = due == due.truncate("D")
    # Days are looked at where it matters only, which is for few rows.
    return ibis.cases((past, ~dated_only | (when.truncate("D") > due)), else_=past)


def precedes(first: ir.TimestampValue, second: ir.TimestampValue) -> ir.BooleanValue:
    """Whether `first` is earlier; midnight stands for some time on its day."""
    earlier = first < second
    dated_only = first == first.truncate("D")
    return ibis.cases(
        (earlier, ~dated_only | (first < second.truncate("D"))), else_=earlier
    )


def seconds_between(
    start: ir.TimestampValue, end: ir.TimestampValue
) -> ir.NumericValue:
    """Return seconds by the calendar, below 0 where the end comes first."""
    return (end.epoch_seconds() - start.epoch_seconds()).cast("float64")
