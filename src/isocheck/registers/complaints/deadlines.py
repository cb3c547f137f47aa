"""Metrics on whether complaints are acknowledged, answered and closed in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.complaints.rows import (
    NEVER,
    blank,
    is_closed,
    is_set,
    now_of,
    untold,
)
from isocheck.registers.moments import overruns, precedes

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

EARLY_WORD = "were acknowledged before they were received"
UNDATED = "have no date due"


class Timeliness(NamedTuple):
    """Whether answers came in time, and why rows cannot say."""

    in_time: ir.BooleanValue
    left_out: Mapping[str, ir.BooleanValue]


def acknowledged(table: ir.Table, _: Given) -> Share:
    """A row without acknowledged_at counts as not acknowledged, open or closed.

    Unless it was settled at first contact.
    """
    return Share(hit=table.acknowledged_at.notnull() | is_set(table, "first_contact"))


def acknowledged_in_time(table: ir.Table, given: Given) -> Share | str:
    """A row never acknowledged counts as late once closed or waiting for too long.

    Until then it is left out, as are rows settled at first contact with no
    acknowledgement, rows without received_at and those acknowledged before it.
    """
    within = given.targets.get("acknowledge_within")
    if within is None:
        return untold("acknowledge_within")
    received, done = table.received_at, table.acknowledged_at
    waiting = given.hours(received, now_of(given)) <= within
    left_out = {
        "were settled at first contact": done.isnull() & is_set(table, "first_contact"),
        **blank(table, "received_at"),
        EARLY_WORD: precedes(done, received),
        "may still be acknowledged in time": done.isnull()
        & waiting
        & ~is_closed(table),
    }
    return Share(hit=given.hours(received, done) <= within, left_out=left_out)


def acknowledged_late(table: ir.Table, given: Given) -> Share | str:
    """Rows without acknowledged_at or received_at are left out."""
    within = given.targets.get("acknowledge_within")
    if within is None:
        return untold("acknowledge_within")
    received, done = table.received_at, table.acknowledged_at
    left_out = {
        **blank(table, "received_at", "acknowledged_at"),
        EARLY_WORD: precedes(done, received),
    }
    return Share(hit=given.hours(received, done) > within, left_out=left_out)


def answered_in_time(table: ir.Table, given: Given) -> Share | str:
    """The date due decides, else the organization's time, else the register's own mark.

    A row without an answer counts as late once it is closed or past its time; until
    then it is left out, as are rows without any time to go by. Where the register has
    no dates to compare, rows without in_time are left out.
    """
    found = _timeliness(table, given, "responded_at")
    if not isinstance(found, str):
        return Share(hit=found.in_time, left_out=found.left_out)
    if "in_time" not in table.columns:
        return found
    return Share(hit=table.in_time, left_out=blank(table, "in_time"))


def reported_equals_recomputed(table: ir.Table, given: Given) -> Share | str:
    """The register's own mark in_time, beside what its dates say of the same row.

    Rows without the mark are left out, as are open ones not yet due and rows without
    any time to go by. A register without responded_at is compared by closed_at.
    Figures of reports that are not in the register have to be compared by a person.
    """
    answer = "responded_at" if "responded_at" in table.columns else "closed_at"
    found = _timeliness(table, given, answer)
    if isinstance(found, str):
        return found
    said = table.in_time.fill_null(NEVER)
    return Share(
        hit=(said & found.in_time) | (~said & ~found.in_time),
        left_out={**blank(table, "in_time"), **found.left_out},
    )


def resolved_late(table: ir.Table, given: Given) -> Share | str:
    """The organization's time for closing decides, else the date due of the row.

    Open rows and closed ones without closed_at are left out and counted.
    """
    closed, within = table.closed_at, given.targets.get("close_within")
    left_out = {
        "are still open": ~is_closed(table),
        "are closed but have no closed_at": closed.isnull(),
    }
    if "received_at" in table.columns:
        early = precedes(closed, table.received_at)
        left_out["were closed before they were received"] = early
    if within is not None:
        if "received_at" not in table.columns:
            return "the register has no received_at"
        left_out |= blank(table, "received_at")
        took = given.hours(table.received_at, closed)
        return Share(hit=took > within, left_out=left_out)
    if "due_at" not in table.columns:
        return untold("close_within")
    left_out[UNDATED] = table.due_at.isnull()
    return Share(hit=overruns(closed, table.due_at), left_out=left_out)


def past_time(
    table: ir.Table, when: ir.TimestampValue, given: Given
) -> tuple[ir.BooleanValue, ir.BooleanValue | None]:
    """Return whether `when` is too late for an answer, and whether a row has a time.

    The latter is None where the register has neither dates due nor an own time.
    """
    within = given.targets.get("answer_within")
    late, timed = NEVER, None
    if within is not None and "received_at" in table.columns:
        late = given.hours(table.received_at, when) > within
        timed = table.received_at.notnull()
    if "due_at" in table.columns:
        due = table.due_at
        late = due.notnull().ifelse(overruns(when, due), late)
        timed = due.notnull() if timed is None else timed | due.notnull()
    return late.fill_null(NEVER), timed


def _timeliness(table: ir.Table, given: Given, name: str) -> Timeliness | str:
    if name not in table.columns:
        return f"the register has no {name} or in_time"
    answer = table[name]
    late, timed = past_time(table, answer, given)
    if timed is None:
        return untold("answer_within")
    late_by_now, _ = past_time(table, now_of(given), given)
    left_out = {UNDATED: ~timed}
    if "received_at" in table.columns:
        early = precedes(answer, table.received_at)
        left_out["were answered before they were received"] = early
    pending = answer.isnull() & ~is_closed(table) & ~late_by_now
    left_out["are still open and not yet due"] = pending
    return Timeliness(answer.notnull() & ~late, left_out)


DEADLINES = (
    Metric(
        name="acknowledged",
        needs=("acknowledged_at",),
        unit=Unit.SHARE,
        formula="complaints acknowledged or settled at first contact / complaints",
        clauses="10002 7.4",
        ask=acknowledged,
    ),
    Metric(
        name="acknowledged_in_time",
        needs=("received_at", "acknowledged_at"),
        unit=Unit.SHARE,
        formula="complaints acknowledged within the own time / those whose time is up "
        "or that were acknowledged",
        clauses="10002 7.4, 4.15, 18295-1 4.4",
        ask=acknowledged_in_time,
    ),
    Metric(
        name="acknowledged_late",
        needs=("received_at", "acknowledged_at"),
        unit=Unit.COUNT,
        formula="complaints acknowledged after the own time",
        clauses="10002 7.4, 8.2",
        ask=acknowledged_late,
    ),
    Metric(
        name="answered_in_time",
        needs=("responded_at or in_time",),
        unit=Unit.SHARE,
        formula="complaints answered by the date due / those answered or past due",
        clauses="10002 7.7, 4.15",
        ask=answered_in_time,
        target_from="own promise or law",
    ),
    Metric(
        name="resolved_late",
        needs=("closed_at",),
        unit=Unit.SHARE,
        formula="complaints closed after the time agreed / complaints closed",
        clauses="10002 7.9, 8.2",
        ask=resolved_late,
        target_from="own promise or law",
    ),
    Metric(
        name="reported_equals_recomputed",
        needs=("in_time", "responded_at or closed_at"),
        unit=Unit.SHARE,
        formula="rows whose own mark for in time is what their dates say / rows that "
        "have both",
        clauses="10002 4.9, 4.12",
        ask=reported_equals_recomputed,
        target_from="practice",
    ),
)
