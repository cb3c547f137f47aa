"""Metrics on how long the steps of a complaint take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Spread
from isocheck.registers.complaints.rows import blank, is_closed
from isocheck.registers.moments import precedes

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def acknowledgement_time(table: ir.Table, given: Given) -> Spread:
    """Rows without received_at or acknowledged_at are left out, and counted."""
    left_out = {
        **blank(table, "received_at", "acknowledged_at"),
        "were acknowledged before they were received": precedes(
            table.acknowledged_at, table.received_at
        ),
    }
    value = given.hours(table.received_at, table.acknowledged_at)
    return Spread(value=value, left_out=left_out)


def assessment_time(table: ir.Table, given: Given) -> Spread:
    """Rows without received_at or assessed_at are left out, and counted."""
    left_out = {
        **blank(table, "received_at", "assessed_at"),
        "were assessed before they were received": precedes(
            table.assessed_at, table.received_at
        ),
    }
    value = given.hours(table.received_at, table.assessed_at)
    return Spread(value=value, left_out=left_out)


def answer_time(table: ir.Table, given: Given) -> Spread:
    """Open rows, and closed ones without responded_at, are left out and counted.

    As are rows without received_at. What is still open may take longest: its age
    stands beside, in open_complaints.
    """
    value = given.hours(table.received_at, table.responded_at)
    return Spread(value=value, left_out=unanswered(table))


def closing_time(table: ir.Table, given: Given) -> Spread:
    """Open rows, and closed ones without closed_at, are left out and counted.

    As are rows without received_at. What is still open may take longest: its age
    stands beside, in open_complaints.
    """
    received, closed = table.received_at, table.closed_at
    left_out = {
        "are still open": ~is_closed(table),
        "are closed but have no closed_at": closed.isnull(),
        **blank(table, "received_at"),
        "were closed before they were received": precedes(closed, received),
    }
    return Spread(value=given.hours(received, closed), left_out=left_out)


def decision_delay(table: ir.Table, given: Given) -> Spread:
    """Rows without decided_at or decision_told_at are left out, and counted."""
    left_out = {
        **blank(table, "decided_at", "decision_told_at"),
        "were told of it before it was made": precedes(
            table.decision_told_at, table.decided_at
        ),
    }
    value = given.hours(table.decided_at, table.decision_told_at)
    return Spread(value=value, left_out=left_out)


def remedy_time(table: ir.Table, given: Given) -> Spread:
    """Rows without responded_at or remedy_done_at are left out, and counted.

    A remedy carried out before the answer took no time.
    """
    value = given.hours(table.responded_at, table.remedy_done_at)
    return Spread(value=value, left_out=blank(table, "remedy_done_at", "responded_at"))


def safety_action_time(table: ir.Table, given: Given) -> Spread:
    """Safety cases without safety_action_at are left out, and counted.

    As are rows without received_at and rows that do not say whether safety is at stake.
    """
    received, action = table.received_at, table.safety_action_at
    left_out = {
        **blank(table, "safety"),
        "are safety cases and have no safety_action_at": table.safety & action.isnull(),
        "are safety cases and have no received_at": table.safety & received.isnull(),
    }
    return Spread(
        value=given.hours(received, action),
        among=table.safety,
        left_out=left_out,
        nobody="no complaint is a safety case",
    )


def unanswered(table: ir.Table) -> dict[str, ir.BooleanValue]:
    """Return why rows have no time to answer: open, undated or answered too early."""
    received, answer = table.received_at, table.responded_at
    return {
        "are still open": answer.isnull() & ~is_closed(table),
        "are closed but have no responded_at": answer.isnull(),
        **blank(table, "received_at"),
        "were answered before they were received": precedes(answer, received),
    }


TIMES = (
    Metric(
        name="acknowledgement_time",
        needs=("received_at", "acknowledged_at"),
        unit=Unit.HOURS,
        formula="median of the hours from receipt to acknowledgement",
        clauses="10002 7.4, 4.15",
        ask=acknowledgement_time,
    ),
    Metric(
        name="assessment_time",
        needs=("received_at", "assessed_at"),
        unit=Unit.HOURS,
        formula="median of the hours from receipt to assessment",
        clauses="10002 7.5",
        ask=assessment_time,
    ),
    Metric(
        name="answer_time",
        needs=("received_at", "responded_at"),
        unit=Unit.HOURS,
        formula="median of the hours from receipt to answer",
        clauses="10002 7.7, 4.15",
        ask=answer_time,
    ),
    Metric(
        name="closing_time",
        needs=("received_at", "closed_at"),
        unit=Unit.HOURS,
        formula="median of the hours from receipt to closing",
        clauses="10002 7.9, 4.15",
        ask=closing_time,
    ),
    Metric(
        name="decision_delay",
        needs=("decided_at", "decision_told_at"),
        unit=Unit.HOURS,
        formula="median of the hours from a decision to word of it",
        clauses="10002 7.8",
        ask=decision_delay,
        target_from="practice",
    ),
    Metric(
        name="remedy_time",
        needs=("responded_at", "remedy_done_at"),
        unit=Unit.HOURS,
        formula="median of the hours from the answer to the remedy carried out",
        clauses="10002 7.7, 7.9",
        ask=remedy_time,
    ),
    Metric(
        name="safety_action_time",
        needs=("safety", "received_at", "safety_action_at"),
        unit=Unit.HOURS,
        formula="median of the hours from receipt to immediate action, of safety cases",
        clauses="10002 7.5",
        ask=safety_action_time,
    ),
)
