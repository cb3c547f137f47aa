"""Metrics on making a broken promise good: whether, how soon, at what cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share, Spread
from isocheck.registers.moments import moment
from isocheck.registers.promises.rows import (
    NEVER,
    broke_at,
    filled,
    now_of,
    state_of,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group


def remedies_given(table: ir.Table, given: Given) -> Share:
    """A remedy that is due and has no remedy_given_at counts as not given.

    Where remedy_within is set, one that may still come in that time is left out. A
    broken promise with a blank remedy_due is left out; in a register without
    remedy_due, a remedy is due for every broken promise.
    """
    broken = state_of(table, given).broken
    left_out = {}
    due = broken
    if "remedy_due" in table.columns:
        due = table.remedy_due.fill_null(NEVER)
        unsaid = broken & table.remedy_due.isnull()
        left_out["do not say whether a remedy is due"] = unsaid
    within, now = given.targets.get("remedy_within"), now_of(given)
    if within is not None and now is not None:
        waiting = given.hours(broke_at(table), moment(now)) <= within
        open_yet = due & table.remedy_given_at.isnull() & waiting
        left_out["may still be made good in time"] = open_yet
    return Share(
        hit=table.remedy_given_at.notnull(),
        among=due,
        left_out=left_out,
        nobody="no remedy was due",
    )


def remedy_delay(table: ir.Table, given: Given) -> Spread:
    """Rows with a remedy are left out without event_at or due_at, or out of order.

    The delay begins at event_at, where that is blank at due_at. Remedies on occasions
    kept or excluded are no matter; those still to come are in remedies_given.
    """
    state = state_of(table, given)
    start, end = broke_at(table), table.remedy_given_at
    dated_only = end == end.truncate("D")
    early = (end < start) & (~dated_only | (end < start.truncate("D")))
    return Spread(
        value=given.hours(start, end),
        among=end.notnull() & ~state.kept & ~state.excluded,
        left_out={
            "have no event_at or due_at": end.notnull() & start.isnull(),
            "were made good before the event": early,
        },
        nobody="no broken promise was made good",
    )


def remedy_cost(table: ir.Table, given: Given) -> Groups:
    """Remedies given without remedy_value are left out: blank is not zero.

    The parts are the mean of the remedies with a value and, where remedy_budget is
    set, the share of it that was spent.
    """
    budget = given.targets.get("remedy_budget")
    value = table.remedy_value

    def read(groups: tuple[Group, ...]) -> Figure:
        paid = sum(group.sums["paid"] for group in groups)
        count = sum(group.n for group in groups)
        parts = {"mean": paid / count}
        if budget:
            parts["of_budget"] = paid / budget
        return Figure(value=paid, count=count, parts=parts)

    blank = filled(table, "remedy_given_at") & value.isnull()
    return Groups(
        by={"all": ibis.literal(1)},
        sums={"paid": value},
        read=read,
        among=value.notnull(),
        left_out={
            "were made good and have no remedy_value": blank,
            "have a remedy_value below 0": value < 0,
        },
        nobody="no row has a remedy_value",
    )


REMEDIES = (
    Metric(
        name="remedies_given",
        needs=(
            "remedy_given_at",
            "remedy_due or fulfilled or due_at",
            "remedy_due or fulfilled or done_at",
        ),
        unit=Unit.SHARE,
        formula="remedies given / remedies due for broken promises",
        clauses="10001 4.13, 7",
        ask=remedies_given,
    ),
    Metric(
        name="remedy_delay",
        needs=("remedy_given_at", "event_at or due_at"),
        unit=Unit.HOURS,
        formula="remedy_given_at − event_at: median, p90, p95, longest",
        clauses="10001 4.13, 6.6, 7",
        ask=remedy_delay,
    ),
    Metric(
        name="remedy_cost",
        needs=("remedy_value",),
        unit=Unit.MONEY,
        formula="sum of remedy_value; beside it the mean and the share of the budget",
        clauses="10001 6.8",
        ask=remedy_cost,
        target_from="own budget",
    ),
)
