"""Metrics on complaints that are still open, and on news to those who wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.complaints.deadlines import past_time
from isocheck.registers.complaints.rows import NEVER, blank, is_closed, now_of, untold
from isocheck.registers.moments import overruns

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

AGES = {"up_to_7_days": (-1, 7), "8_to_30_days": (7, 30), "31_to_90_days": (30, 90)}
LATENESS = {"late_up_to_7_days": (-1, 7), "late_8_to_30_days": (7, 30)}
HOURS = 3600  # seconds


def open_complaints(table: ir.Table, given: Given) -> Share:
    """Open at the latest event the register shows; the count is of all complaints.

    The parts are how many of them wait for how long since receipt; those without
    received_at are in none.
    """
    bands = {}
    if "received_at" in table.columns:
        age = given.hours(table.received_at, now_of(given)) / given.clock.day
        bands = _bands(age, AGES, "over_90_days")
    return Share(hit=~is_closed(table), bands=bands)


def open_past_due(table: ir.Table, given: Given) -> Share | str:
    """Past due at the latest time the register shows; rows without a date due left out.

    Where a row has no date due, the organization's time to answer takes its place.
    """
    late, timed = past_time(table, now_of(given), given)
    if timed is None:
        if "due_at" in given.facts.filled:
            return "no complaint has a date due, and no answer_within is set"
        return "the register has no due_at, and no answer_within is set"
    return Share(
        hit=late,
        among=~is_closed(table),
        left_out={"are open and have no date due": ~is_closed(table) & ~timed},
        nobody="no complaint is open",
        bands=_bands(_late_by(table, given), LATENESS, "late_over_30_days"),
    )


def progress_told(table: ir.Table, given: Given) -> Share | str:
    """A row with no last_update_at had no news since received_at.

    The time without news runs until the latest event in the register; longest_silence
    counts too, where it is longer. Open rows with none of the three are left out.
    """
    within = given.targets.get("update_within")
    if within is None:
        return untold("update_within")
    silences = []
    if "longest_silence" in table.columns:
        silences.append(table.longest_silence.cast("float64") / HOURS)
    if "last_update_at" in table.columns:
        times = [table.last_update_at]
        if "received_at" in table.columns:
            times.append(table.received_at)
        silences.append(given.hours(ibis.coalesce(*times), now_of(given)))
    known = ibis.or_(*(silence.notnull() for silence in silences))
    broken = ibis.or_(*((each > within).fill_null(NEVER) for each in silences))
    return Share(
        hit=~broken,
        among=~is_closed(table),
        left_out={"are open and do not show any news": ~is_closed(table) & ~known},
        nobody="no complaint is open",
    )


def updates_in_time(table: ir.Table, given: Given) -> Share:
    """A row without update_sent_at counts as late once closed or past its date.

    Until then it is left out, as are rows without update_due_at.
    """
    due, sent = table.update_due_at, table.update_sent_at
    past = overruns(now_of(given), due).fill_null(NEVER)
    pending = sent.isnull() & ~is_closed(table) & ~past
    return Share(
        hit=~overruns(sent, due),
        left_out={
            **blank(table, "update_due_at"),
            "are still open, the update not yet due": pending,
        },
    )


def _late_by(table: ir.Table, given: Given) -> ir.NumericValue:
    """Return the days by which a row is past its time."""
    within, now = given.targets.get("answer_within"), now_of(given)
    late: ir.NumericValue = ibis.null("float64")
    if within is not None and "received_at" in table.columns:
        late = given.hours(table.received_at, now) - within
    if "due_at" in table.columns:
        past = given.hours(table.due_at, now)
        late = table.due_at.notnull().ifelse(past, late)
    return late / given.clock.day


def _bands(
    days: ir.NumericValue, bounds: dict[str, tuple[int, int]], longest: str
) -> dict[str, ir.BooleanValue]:
    bands = {n: (days > low) & (days <= high) for n, (low, high) in bounds.items()}
    return {**bands, longest: days > max(high for _, high in bounds.values())}


WAITING = (
    Metric(
        name="open_complaints",
        needs=("closed_at or status or responded_at",),
        unit=Unit.COUNT,
        formula="complaints not closed at the latest time in the register",
        clauses="10002 7.3",
        ask=open_complaints,
    ),
    Metric(
        name="open_past_due",
        needs=("closed_at or status or responded_at",),
        unit=Unit.SHARE,
        formula="open complaints past their date / open complaints, at the latest time "
        "in the register",
        clauses="10002 7.3",
        ask=open_past_due,
        target_from="own promise or law",
    ),
    Metric(
        name="progress_told",
        needs=("last_update_at or longest_silence",),
        unit=Unit.SHARE,
        formula="open complaints never longer without news than promised / open "
        "complaints",
        clauses="10002 7.3",
        ask=progress_told,
    ),
    Metric(
        name="updates_in_time",
        needs=("update_due_at", "update_sent_at"),
        unit=Unit.SHARE,
        formula="updates sent by the date promised / updates sent or past that date",
        clauses="10002 7.3",
        ask=updates_in_time,
    ),
)
