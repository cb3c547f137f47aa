"""Metrics on whether the steps of a dispute are taken in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share, Spread
from isocheck.registers.disputes.rows import (
    NEVER,
    days_taken,
    filled,
    is_closed,
    latest,
    overruns,
    precedes,
    says,
    time,
    untold,
)
from isocheck.registers.disputes.words import NOT_SERIOUS, SERIOUS

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NO_NOTICE = "have no notice_at"
NOT_YET = "are still open and not yet due"


def dispute_acknowledged_in_time(table: ir.Table, given: Given) -> Share | str:
    """A notice never acknowledged counts as late once closed or waiting for too long.

    Until then it is left out, as are rows without notice_at and those acknowledged
    before the notice.
    """
    within = given.targets.get("dispute_acknowledge_within")
    if within is None:
        return untold("dispute_acknowledge_within")
    notice, done = table.notice_at, table.acknowledged_at
    waiting = given.hours(notice, latest(given)) <= within
    left_out = {
        NO_NOTICE: notice.isnull(),
        "were acknowledged before the notice": precedes(done, notice),
        "may still be acknowledged in time": done.isnull()
        & waiting
        & ~is_closed(table),
    }
    return Share(hit=given.hours(notice, done) <= within, left_out=left_out)


def dispute_response_in_time(table: ir.Table, given: Given) -> Share:
    """A row without response_at counts as late once its date is past.

    Until then it is left out, as are rows without response_due_at and those that ended
    without a response before it was due.
    """
    due, done = table.response_due_at, table.response_at
    past = overruns(latest(given), due)
    over = is_closed(table) & ~past
    for name in ("outcome_at", "closed_at"):
        over |= filled(table, name) & ~overruns(time(table, name), due)
    return Share(
        hit=~overruns(done, due) & done.notnull(),
        left_out={
            "have no response_due_at": due.isnull(),
            "ended before a response was due": done.isnull() & over,
            NOT_YET: done.isnull() & ~past,
        },
    )


def outcome_implemented_in_time(table: ir.Table, given: Given) -> Share:
    """A row without implemented_at counts as late once closed or past its date.

    Until then it is left out, as are rows without implement_due_at.
    """
    due, done = table.implement_due_at, table.implemented_at
    waiting = ~is_closed(table) & ~overruns(latest(given), due)
    return Share(
        hit=~overruns(done, due) & done.notnull(),
        left_out={
            "have no implement_due_at": due.isnull(),
            NOT_YET: done.isnull() & waiting,
        },
    )


def dispute_cycle_time(table: ir.Table, given: Given) -> Spread:
    """Rows without an outcome, and those with one before the notice, are left out."""
    return Spread(
        value=days_taken(table, given),
        left_out={
            "have no outcome_at": table.outcome_at.isnull(),
            NO_NOTICE: table.notice_at.isnull(),
            "have an outcome before the notice": precedes(
                table.outcome_at, table.notice_at
            ),
        },
    )


def extensions_asked(table: ir.Table, _: Given) -> Share:
    """Rows without extension_requested are left out."""
    blank = {"have no extension_requested": table.extension_requested.isnull()}
    return Share(hit=table.extension_requested, left_out=blank)


def serious_disputes_escalated(table: ir.Table, given: Given) -> Spread:
    """Serious rows that were not escalated are left out and counted beside the time.

    Serious is a safety mark or a severity that says so; rows where neither does, and
    rows without notice_at or escalated before it, are left out.
    """
    serious = says(table, "severity", SERIOUS)
    plain = serious | says(table, "severity", NOT_SERIOUS)
    if "safety" in table.columns:
        serious |= table.safety.fill_null(NEVER)
        plain |= table.safety.notnull()
    notice, top = table.notice_at, table.escalated_at
    return Spread(
        value=given.hours(notice, top),
        among=serious,
        left_out={
            "do not say whether they are serious": ~plain,
            "are serious and were not escalated": serious & top.isnull(),
            "are serious and have no notice_at": serious & notice.isnull(),
            "were escalated before the notice": serious & precedes(top, notice),
        },
        nobody="no dispute is serious",
    )


TIMES = (
    Metric(
        name="dispute_acknowledged_in_time",
        needs=("notice_at", "acknowledged_at"),
        unit=Unit.SHARE,
        formula="notices acknowledged within the own time / those whose time is up or "
        "that were acknowledged",
        clauses="10003 4.11, 7.3",
        ask=dispute_acknowledged_in_time,
    ),
    Metric(
        name="dispute_response_in_time",
        needs=("response_due_at", "response_at"),
        unit=Unit.SHARE,
        formula="responses sent by their date / those sent or past due",
        clauses="10003 4.11, 7.4.2, 7.5.2",
        ask=dispute_response_in_time,
        target_from="the provider's rules",
    ),
    Metric(
        name="dispute_cycle_time",
        needs=("notice_at", "outcome_at"),
        unit=Unit.DAYS,
        formula="median of the days from notice to outcome",
        clauses="10003 4.11, 8.1",
        ask=dispute_cycle_time,
        target_from="law",
    ),
    Metric(
        name="outcome_implemented_in_time",
        needs=("implement_due_at", "implemented_at"),
        unit=Unit.SHARE,
        formula="outcomes carried out by their date / those carried out or past due",
        clauses="10003 5.2, 7.6",
        ask=outcome_implemented_in_time,
        target_from="law",
    ),
    Metric(
        name="extensions_asked",
        needs=("extension_requested",),
        unit=Unit.SHARE,
        formula="disputes with more time asked for / disputes that say so or not",
        clauses="10003 4.11, 7.5",
        ask=extensions_asked,
    ),
    Metric(
        name="serious_disputes_escalated",
        needs=("notice_at", "escalated_at", "severity or safety"),
        unit=Unit.HOURS,
        formula="median of the hours from notice to the top, of serious disputes",
        clauses="10003 5.4, 7.3",
        ask=serious_disputes_escalated,
    ),
)
