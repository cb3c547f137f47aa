"""Metrics on tickets: are they still open, how long they took, did they come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share, Spread
from isocheck.registers.contacts.rows import NO, both, word
from isocheck.registers.contacts.words import ANSWERED, CLOSED, GIVEN_UP, OPEN
from isocheck.registers.moments import (
    DAY_S,
    NO_NOW,
    moment,
    overruns,
    seconds_between,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

ENDS = ("closed_at", "resolved_at", "ended_at")
AGES = (1, 7, 30)  # days that the ages of open contacts are counted from
NO_ARRIVAL = "have no arrived_at"


def settled(table: ir.Table) -> ir.BooleanValue | None:
    """Return which contacts are done with, or None where no column says.

    A status goes before dates, which logs of changes carry back to rows that were open
    yet. Without a known status, a contact is done with when it has a date of its end;
    NULL where the register has no such date.
    """
    dates = [table[name].notnull() for name in ENDS if name in table.columns]
    branches: list[tuple[ir.BooleanValue, bool]] = []
    if "status" in table.columns:
        said = word(table.status)
        done = said.isin((*CLOSED, *ANSWERED, *GIVEN_UP)) | said.startswith("closed")
        branches = [
            (said.isin(OPEN) | said.startswith("awaiting"), False),
            (done, True),
        ]
    if not branches and not dates:
        return None
    if not dates:
        return ibis.cases(*branches, else_=ibis.null("boolean"))
    return ibis.cases(*branches, (ibis.or_(*dates), True), else_=False)


def backlog(table: ir.Table, given: Given) -> Share | str:
    """Open is what neither a status nor a date of its end says is done with.

    The parts count those older than 1, 7 and 30 days at the latest event of the
    register; one without arrived_at counts as open, but as no age.
    """
    done = settled(table)
    if done is None:
        return f"the register has no status or {' or '.join(ENDS)}"
    bands = {}
    if "arrived_at" in table.columns and given.facts.now is not None:
        age = seconds_between(table.arrived_at, moment(given.facts.now))
        bands = {f"over_{days}_days": age > days * DAY_S for days in AGES}
    return Share(
        hit=~done,
        left_out={"do not say whether they are done with": done.isnull()},
        bands=bands,
    )


def resolution_time(table: ir.Table, given: Given) -> Spread:
    """Open contacts are not counted, nor those reopened; without arrived_at, left out.

    Where there is no resolved_at, closed_at stands for it.
    """
    return _took(table, given, ("resolved_at", "closed_at"))


def closing_time(table: ir.Table, given: Given) -> Spread:
    """Open contacts are not counted, nor those reopened; without arrived_at, left out.

    Desks often close tickets days after they are resolved.
    """
    return _took(table, given, ("closed_at",))


def resolved_in_time(table: ir.Table, given: Given) -> Share | str:
    """By due_at, where a row has it: an open contact past it is late.

    Open ones that are not yet due are left out. Rows without due_at are in time when
    in_time says so; without either they are left out.
    """
    if given.facts.now is None and "due_at" in table.columns:
        return NO_NOW
    done = settled(table)
    open_yet = NO
    if done is not None:
        open_yet = (~done).fill_null(NO)
    flagged = ibis.null("boolean")
    if "in_time" in table.columns:
        flagged = table.in_time
    judged, waits = flagged, open_yet
    if "due_at" in table.columns and given.facts.now is not None:
        now = moment(given.facts.now)
        late = overruns(_end(table, open_yet, now), table.due_at)
        judged = ibis.coalesce(~late, flagged)
        waits = open_yet & ~overruns(now, table.due_at).fill_null(NO)
    return Share(
        hit=judged,
        left_out={
            "may still be resolved in time": waits,
            "have no due_at, end or in_time": judged.isnull(),
        },
    )


def reopened(table: ir.Table, _: Given) -> Share:
    """Rows without the flag are left out; a count above 0 is a yes.

    Of tickets that are open, only those opened again count.
    """
    done = settled(table)
    again = table.reopened
    return Share(
        hit=again,
        among=None if done is None else done.fill_null(NO) | again,
        left_out={"have no reopened": again.isnull()},
        nobody="no contact was closed",
    )


def _took(table: ir.Table, given: Given, names: tuple[str, ...]) -> Spread:
    ends = [table[name] for name in names if name in table.columns]
    end = ibis.coalesce(*ends)
    done = settled(table)
    among = both(end.notnull(), None if done is None else done.fill_null(NO))
    return Spread(
        value=given.hours(table.arrived_at, end),
        among=among,
        left_out={NO_ARRIVAL: end.notnull() & table.arrived_at.isnull()},
        nobody="no contact is done with",
    )


def _end(
    table: ir.Table, open_yet: ir.BooleanValue, now: ir.TimestampValue
) -> ir.TimestampValue:
    """Return when a contact was resolved; that of an open one is not before now."""
    names = [n for n in ("resolved_at", "closed_at") if n in table.columns]
    ends = ibis.coalesce(*(table[n] for n in names), ibis.null("timestamp"))
    return open_yet.ifelse(now, ends)


TICKETS = (
    Metric(
        name="backlog",
        needs=("status or closed_at or resolved_at or ended_at",),
        unit=Unit.COUNT,
        formula="contacts open at the latest event of the register, by age",
        clauses="18295-1 4.1",
        ask=backlog,
        target_from="own trend",
    ),
    Metric(
        name="resolution_time",
        needs=("arrived_at", "resolved_at or closed_at"),
        unit=Unit.HOURS,
        formula="median, p90, p95 and longest of the hours from arrival to resolution",
        clauses="18295-1 7.2",
        ask=resolution_time,
        target_from="client agreement",
    ),
    Metric(
        name="closing_time",
        needs=("arrived_at", "closed_at"),
        unit=Unit.HOURS,
        formula="median, p90, p95 and longest of the hours from arrival to closing",
        clauses="18295-1 7.2",
        ask=closing_time,
        target_from="own trend",
    ),
    Metric(
        name="resolved_in_time",
        needs=("due_at or in_time",),
        unit=Unit.SHARE,
        formula="resolved by the date due / resolved or past it",
        clauses="18295-1 7.2",
        ask=resolved_in_time,
        target_from="client agreement",
    ),
    Metric(
        name="reopened",
        needs=("reopened",),
        unit=Unit.SHARE,
        formula="opened again / closed",
        clauses="18295-1 7.2",
        ask=reopened,
        target_from="own trend",
    ),
)
