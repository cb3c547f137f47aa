"""Metrics on how complete, orderly and telling the records of disputes are."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Ratio, Share
from isocheck.registers.disputes.rows import (
    EVENTS,
    NEVER,
    filled,
    is_closed,
    latest,
    overruns,
    precedes,
    says,
    time,
)
from isocheck.registers.disputes.words import BEFORE, NO, YES

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

ON_NOTICE = (
    *"dispute_id complaint_id provider method notice_at owner".split(),
    "response_due_at",
)
ON_CLOSING = ("outcome", "outcome_at", "root_cause")


def dispute_fields_filled(table: ir.Table, given: Given) -> Ratio | str:
    """A missing value is a cell not filled; those of closing count in closed rows.

    Of the columns looked for, those the register lacks are not counted.
    """
    kept = [n for n in (*ON_NOTICE, *ON_CLOSING) if n in given.facts.filled]
    if not any(given.facts.filled[name] for name in kept):
        return "no field that must be filled has a value"
    closed = is_closed(table)
    due = {n: closed if n in ON_CLOSING else ~NEVER for n in kept}
    cells = [held.ifelse(1, 0) for held in due.values()]
    full = [(held & filled(table, n)).ifelse(1, 0) for n, held in due.items()]
    return Ratio(
        top=sum(full, ibis.literal(0)),
        bottom=sum(cells, ibis.literal(0)),
        basis="cell that must be filled",
    )


def dispute_dates_in_order(table: ir.Table, _: Given) -> Share | str:
    """Dates that are missing are passed over; a row with fewer than two is left out."""
    dates = [table[name] for name in EVENTS if name in table.columns]
    if len(dates) < 2:  # noqa: PLR2004 - an order takes two
        return "the register has no two dates to compare"
    wrong = [precedes(later, earlier) for earlier, later in combinations(dates, 2)]
    known = sum((date.notnull().ifelse(1, 0) for date in dates), ibis.literal(0))
    return Share(
        hit=~ibis.or_(*wrong),
        left_out={"have fewer than two dates": known < 2},  # noqa: PLR2004 - likewise
    )


def dispute_follows_complaint(table: ir.Table, _: Given) -> Share:
    """A row without complaint_id follows none; one without a final response, neither.

    The response must not come after the notice; rows with a response and without
    notice_at are left out. A register without final_response_at shows the link alone.
    """
    linked = table.complaint_id.notnull()
    if "final_response_at" not in table.columns:
        return Share(hit=linked)
    answered, notice = table.final_response_at, time(table, "notice_at")
    linked &= answered.notnull()
    undated = linked & notice.isnull()
    return Share(
        hit=linked & ~precedes(notice, answered),
        left_out={"have a final response and no notice_at": undated},
    )


def referral_told(table: ir.Table, _: Given) -> Share:
    """A row without referral_sent_at, or with one after the notice, was not told."""
    told = table.referral_sent_at.notnull()
    return Share(hit=told & ~precedes(time(table, "notice_at"), table.referral_sent_at))


def consent_recorded(table: ir.Table, _: Given) -> Share:
    """A row with neither a day of consent nor a word that says yes has none on record.

    A word that says no goes before the day. `before_dispute` counts consents given
    before there was a dispute.
    """
    bands = {}
    if "consent_timing" in table.columns:
        bands = {"before_dispute": says(table, "consent_timing", BEFORE)}
    given = filled(table, "consent_at") | says(table, "consent", YES)
    return Share(hit=given & ~says(table, "consent", NO), bands=bands)


def dispute_handlers_trained(table: ir.Table, _: Given) -> Share:
    """Rows without handler_trained are left out."""
    blank = {"have no handler_trained": table.handler_trained.isnull()}
    return Share(hit=table.handler_trained, left_out=blank)


def dispute_records_past_retention(table: ir.Table, given: Given) -> Share:
    """Past retention at the latest event in the register; undated rows are left out."""
    keep = table.retention_until
    return Share(
        hit=overruns(latest(given), keep),
        left_out={"have no retention_until": keep.isnull()},
    )


def provider_list_matches(table: ir.Table, _: Given) -> Share:
    """Counts cases that one list has and the other lacks.

    A register without in_own_register is the own list. Rows without a mark are left
    out.
    """
    provider, left_out = table.on_provider_list, {}
    if "in_own_register" in table.columns:
        own = table.in_own_register
        left_out = {"have no in_own_register": own.isnull()}
        hit = provider != own
    else:
        hit = ~provider
    return Share(
        hit=hit, left_out={"have no on_provider_list": provider.isnull(), **left_out}
    )


def dispute_file_errors(table: ir.Table, _: Given) -> Share:
    """Files without file_error were not looked at: left out."""
    blank = {"have no file_error": table.file_error.isnull()}
    return Share(hit=table.file_error, left_out=blank)


RECORDS = (
    Metric(
        name="dispute_fields_filled",
        needs=(),
        unit=Unit.SHARE,
        formula="cells filled / cells that must be filled: dispute, complaint, "
        "provider, method, notice, owner and date due, on closing also outcome, its "
        "day and the root cause",
        clauses="10003 4.4, 7.3, 8.1",
        ask=dispute_fields_filled,
    ),
    Metric(
        name="dispute_dates_in_order",
        needs=(),
        unit=Unit.SHARE,
        formula="disputes with no date before that of an earlier step / "
        "disputes with two dates",
        clauses="10003 4.4, 7.1",
        ask=dispute_dates_in_order,
    ),
    Metric(
        name="dispute_follows_complaint",
        needs=("complaint_id",),
        unit=Unit.SHARE,
        formula="disputes with a complaint answered before the notice / disputes",
        clauses="10003 3, 7.2",
        ask=dispute_follows_complaint,
    ),
    Metric(
        name="referral_told",
        needs=("referral_sent_at",),
        unit=Unit.SHARE,
        formula="disputes whose complainant was told of the outside route before the "
        "notice / disputes",
        clauses="10003 4.7, 7.2",
        ask=referral_told,
        target_from="practice",
    ),
    Metric(
        name="consent_recorded",
        needs=("consent_at or consent",),
        unit=Unit.SHARE,
        formula="disputes with consent on record / disputes",
        clauses="10003 4.6",
        ask=consent_recorded,
        target_from="law",
    ),
    Metric(
        name="dispute_handlers_trained",
        needs=("handler_trained",),
        unit=Unit.SHARE,
        formula="disputes handled by a trained person / disputes that say so or not",
        clauses="10003 4.10, 6.4",
        ask=dispute_handlers_trained,
        target_from="practice",
    ),
    Metric(
        name="dispute_records_past_retention",
        needs=("retention_until",),
        unit=Unit.COUNT,
        formula="records whose retention ended before the latest event",
        clauses="10003 4.12, 7.7",
        ask=dispute_records_past_retention,
        target_from="law",
    ),
    Metric(
        name="provider_list_matches",
        needs=("on_provider_list",),
        unit=Unit.COUNT,
        formula="cases on one list, own or provider's, that the other lacks",
        clauses="10003 4.4, 7.3, 8.1",
        ask=provider_list_matches,
    ),
    Metric(
        name="dispute_file_errors",
        needs=("file_error",),
        unit=Unit.SHARE,
        formula="files looked at that have an error / files looked at",
        clauses="10003 7.1",
        ask=dispute_file_errors,
    ),
)
