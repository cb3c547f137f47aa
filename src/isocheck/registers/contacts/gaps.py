"""Metrics on when nobody could be reached, or nothing was logged."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.contacts.rows import (
    NO_COUNT,
    STATES,
    UNSAID,
    answered_of,
    holds_counts,
    inbound,
    offered,
    state,
)
from isocheck.registers.several import one

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

HOURS = 200_000
DAYS = 100_000
SHOWN = 5
SATURDAY = 5
NO_HOUR = "have a date without a time of day"


def unreachable_hours(table: ir.Table, given: Given) -> Groups | str:
    """Counted are hours in which contacts came in and not one was answered.

    Contacts neither answered nor given up, and dates without a time of day, are left
    out. The parts are the hours with contacts, and the contacts of hours in vain.
    """
    at = table.arrived_at
    came_in, left_out = inbound(table)
    left_out["have no arrived_at"] = at.isnull()
    left_out[NO_HOUR] = at == at.truncate("D")
    if holds_counts(table):
        came, answered = offered(table), answered_of(table, given)
        left_out[NO_COUNT] = came.isnull() | answered.isnull()
    else:
        found = state(table)
        if found is None:
            return f"the register has no {STATES}"
        came, answered = ibis.literal(1.0), one(found.answered)
        left_out[UNSAID] = ~found.answered & ~found.gave_up
    return Groups(
        by={"hour": at.truncate("h")},
        sums={"came": came, "answered": answered},
        read=_in_vain,
        among=came_in,
        left_out=left_out,
        nobody="no contact came in",
        at_most=HOURS,
    )


def days_without_contacts(table: ir.Table, _: Given) -> Groups:
    """Counted are days between the first and the last on which nothing was logged.

    `on_weekdays` are those from Monday to Friday; rows without arrived_at are left out.
    """
    at = table.arrived_at
    return Groups(
        by={"day": at.truncate("D")},
        read=_missing,
        left_out={"have no arrived_at": at.isnull()},
        at_most=DAYS,
    )


def _in_vain(groups: tuple[Group, ...]) -> Figure:
    hours = [group.sums for group in groups if group.sums["came"] > 0]
    vain = [sums["came"] for sums in hours if sums["answered"] <= 0]
    if not hours:
        return Figure(value=None, because="no contact came in")
    return Figure(
        value=len(vain),
        count=sum(sums["came"] for sums in hours),
        parts={"hours_with_contacts": len(hours), "contacts_in_vain": sum(vain)},
    )


def _missing(groups: tuple[Group, ...]) -> Figure:
    seen = {
        moment.date().toordinal()
        for group in groups
        for moment in group.values
        if isinstance(moment, datetime)
    }
    missing = [
        date.fromordinal(day)
        for day in range(min(seen), max(seen) + 1)
        if day not in seen
    ]
    shown = ", ".join(day.isoformat() for day in missing[:SHOWN])
    more = " …" if len(missing) > SHOWN else ""
    return Figure(
        value=len(missing),
        count=len(seen),
        parts={"on_weekdays": sum(day.weekday() < SATURDAY for day in missing)},
        notes=(f"nothing on {shown}{more}",) if missing else (),
    )


GAPS = (
    Metric(
        name="unreachable_hours",
        needs=(
            "arrived_at",
            f"{STATES} or offered or answered_count or abandoned_count",
        ),
        unit=Unit.COUNT,
        formula="hours in which contacts came in and none was answered",
        clauses="18295-1 4.1, 18295-2 5.4",
        ask=unreachable_hours,
        target_from="client agreement",
    ),
    Metric(
        name="days_without_contacts",
        needs=("arrived_at",),
        unit=Unit.COUNT,
        formula="days between the first and the last without any contact",
        clauses="18295-1 7.4",
        ask=days_without_contacts,
        target_from="opening days",
    ),
)
