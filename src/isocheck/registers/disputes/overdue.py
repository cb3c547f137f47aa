"""Metrics on what is still to be done: steps past their date, remedies never given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.disputes.rows import (
    NEVER,
    ended,
    filled,
    is_closed,
    latest,
    overruns,
    time,
)
from isocheck.registers.disputes.words import (
    ACCEPTED,
    FOR_CUSTOMER,
    IN_PART,
    OUTCOMES,
    SETTLED,
)
from isocheck.registers.moments import DAY_S, seconds_between

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

AGES = {"up_to_30_days": (-1, 30), "31_to_90_days": (30, 90)}
OLDEST = 90
STEPS = {  # what is done by a date, and what makes it needless
    "response_due_at": ("response_at", "outcome_at"),
    "implement_due_at": ("implemented_at", "implemented_at"),
}
OWING = (FOR_CUSTOMER, IN_PART, SETTLED, ACCEPTED)


def disputes_overdue(table: ir.Table, given: Given) -> Share | str:
    """Open rows are looked at at the latest event; those with no date are left out.

    A step is due at its date, a response only until the outcome; the outcome within
    the organization's own time, where one is set. The parts count those overdue by the
    days since their notice.
    """
    found = overdue(table, given)
    if found is None:
        return "the register has no date due, and no dispute_close_within is set"
    late, dated = found
    is_open = ~is_closed(table)
    age = seconds_between(time(table, "notice_at"), latest(given)) / DAY_S
    bands = {name: (age > low) & (age <= high) for name, (low, high) in AGES.items()}
    return Share(
        hit=late,
        among=is_open,
        left_out={"are open and have no date due": is_open & ~dated},
        nobody="no dispute is open",
        bands=bands | {f"over_{OLDEST}_days": age > OLDEST},
    )


def closed_unimplemented(table: ir.Table, _: Given) -> Share:
    """Counts closed rows that owe something and have no implemented_at.

    Owed is what remedy_due says; where that is blank, an outcome for the customer, a
    settlement or a date due. Closed rows that say nothing of it are left out.
    """
    closed = is_closed(table)
    signs = known = filled(table, "implement_due_at")
    if "outcome" in table.columns:
        signs |= ended(table, OWING)
        known |= ended(table, OUTCOMES)
    if "remedy_due" in table.columns:
        signs = ibis.coalesce(table.remedy_due, signs)
        known |= table.remedy_due.notnull()
    return Share(
        hit=signs & table.implemented_at.isnull(),
        among=closed,
        left_out={
            "are closed and do not say whether something is due": closed & ~known
        },
        nobody="no dispute is closed",
    )


def overdue(
    table: ir.Table, given: Given
) -> tuple[ir.BooleanValue, ir.BooleanValue] | None:
    """Return which rows have a step past its date, and which have a date to go by.

    None where the register keeps no step with its date. A step whose own column is
    empty was never taken.
    """
    now = latest(given)
    late, dated = [], []
    for due, (done, needless) in STEPS.items():
        if due in table.columns and done in given.facts.filled:
            over = filled(table, done) | filled(table, needless)
            late.append(~over & overruns(now, table[due]))
            dated.append(table[due].notnull())
    within = given.targets.get("dispute_close_within")
    if within is not None and "notice_at" in table.columns:
        waits = (given.hours(table.notice_at, now) > within).fill_null(NEVER)
        late.append(~filled(table, "outcome_at") & waits)
        dated.append(table.notice_at.notnull())
    return (ibis.or_(*late), ibis.or_(*dated)) if late else None


OVERDUE = (
    Metric(
        name="disputes_overdue",
        needs=("closed_at or status or outcome_at",),
        unit=Unit.COUNT,
        formula="open disputes with a step past its date, at the latest event",
        clauses="10003 4.15, 8.1",
        ask=disputes_overdue,
    ),
    Metric(
        name="closed_unimplemented",
        needs=(
            "implemented_at",
            "closed_at or status",
            "remedy_due or implement_due_at or outcome",
        ),
        unit=Unit.COUNT,
        formula="closed disputes in which something is due and was not carried out",
        clauses="10003 7.6, 7.7",
        ask=closed_unimplemented,
    ),
)
