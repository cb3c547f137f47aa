"""Metrics on whether the log can be believed: ids, order, outcomes, sums."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.contacts.rows import (
    NO,
    both,
    handled,
    handling,
    holds_counts,
    inbound,
    word,
)
from isocheck.registers.contacts.words import WRITTEN
from isocheck.registers.marking import REPEAT
from isocheck.registers.moments import precedes, seconds_between
from isocheck.registers.several import one

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

ORDER = (
    ("arrived_at",),
    ("queued_at",),
    ("answered_at", "abandoned_at"),
    ("ended_at",),
    ("resolved_at",),
    ("closed_at",),
)
APART_S = 5  # seconds by which talk and hold may miss the clock
SHORT_S = 5  # seconds under which nobody was helped
NOT_ANSWERED = "no contact was answered"


def contact_id_unique(table: ir.Table, _: Given) -> Share:
    """A contact without an id has none of its own; all that share one count as not."""
    same = ibis.window(group_by=table.contact_id)
    return Share(hit=table.contact_id.count().over(same) == 1)


def contact_times_in_order(table: ir.Table, _: Given) -> Share | str:
    """Times that are missing are passed over; a row with fewer than two is left out.

    A date without a time of day is some time on its day.
    """
    steps = []
    for names in ORDER:
        here = [table[name] for name in names if name in table.columns]
        steps += [ibis.coalesce(*here)] if here else []
    pairs = list(combinations(steps, 2))
    if not pairs:
        return "the register has no two times to compare"
    wrong = ibis.or_(*(precedes(end, start).fill_null(NO) for start, end in pairs))
    known = sum((one(step.notnull()) for step in steps), ibis.literal(0.0))
    return Share(hit=~wrong, left_out={"have fewer than two times": known < len("ab")})


def contact_outcome_clear(table: ir.Table, _: Given) -> Share:
    """Clear is either answered_at or abandoned_at; both, or neither, is not.

    Contacts that have not ended are not counted, where the register tells the end.
    """
    came_in, left_out = inbound(table)
    over = None
    if "ended_at" in table.columns:
        over = table.ended_at.notnull()
    return Share(
        hit=table.answered_at.notnull() != table.abandoned_at.notnull(),
        among=both(came_in, over),
        left_out=left_out,
        nobody="no contact came in and ended",
    )


def durations_add_up(table: ir.Table, _: Given) -> Share:
    """Talk and hold are held against the clock from answer to end; 5 seconds are close.

    Rows without talk_s or either time are left out; a blank hold is none.
    """
    told = table.talk_s.cast("float64")
    if "hold_s" in table.columns:
        told += table.hold_s.cast("float64").fill_null(0.0)
    apart = (seconds_between(table.answered_at, table.ended_at) - told).abs()
    return Share(
        hit=apart <= APART_S,
        left_out={"have no talk_s, answered_at or ended_at": apart.isnull()},
    )


def short_contacts(table: ir.Table, _: Given) -> Share | str:
    """Answered contacts handled in under 5 seconds; without that time, left out."""
    seconds = handling(table)
    if seconds is None or holds_counts(table):
        return "it takes a row for each contact, with the seconds of handling"
    answered = handled(table)
    return Share(
        hit=seconds < SHORT_S,
        among=answered,
        left_out={"have no time of handling": seconds.isnull()},
        nobody=NOT_ANSWERED,
    )


def double_contacts(table: ir.Table, _: Given) -> Share:
    """Counted are rows with customer and second of another row, but for the first.

    Rows without either, or with a date alone, are left out.
    """
    at = table.arrived_at
    by = [table.customer_ref, at]
    if REPEAT in table.columns:
        by.append(table[REPEAT])
    names = sorted(table.columns)
    same = ibis.window(group_by=by, order_by=[table[name] for name in names])
    return Share(
        hit=ibis.row_number().over(same) > 0,
        left_out={
            "have no customer_ref": table.customer_ref.isnull(),
            "have no arrived_at": at.isnull(),
            "have a date without a time of day": at == at.truncate("D"),
        },
    )


def simultaneous_contacts(table: ir.Table, _: Given) -> Share:
    """Counted are spoken contacts that went on when the agent's next one began.

    Rows without agent, answered_at or ended_at are left out, and what came in writing
    is not counted: agents may write with several customers at once.
    """
    blank = {
        f"have no {name}": table[name].isnull()
        for name in ("agent", "answered_at", "ended_at")
    }
    spoken = ibis.literal(value=True)
    if "channel" in table.columns:
        spoken = ~word(table.channel).isin(WRITTEN).fill_null(NO)
    by = [table.agent, spoken]
    if REPEAT in table.columns:
        by.append(table[REPEAT])
    known = ~ibis.or_(*blank.values())
    began, over = table.answered_at, table.ended_at
    turn = ibis.window(group_by=[*by, known], order_by=[began, over])
    return Share(
        hit=(began.lead().over(turn) < over).fill_null(NO),
        among=spoken,
        left_out=blank,
        nobody="no contact was spoken",
    )


RECORDS = (
    Metric(
        name="contact_id_unique",
        needs=("contact_id",),
        unit=Unit.SHARE,
        formula="contacts with an id of their own / contacts",
        clauses="18295-1 7.4",
        ask=contact_id_unique,
        target_from="own rules of recording",
        every_row=True,
    ),
    Metric(
        name="contact_times_in_order",
        needs=("arrived_at or queued_at or answered_at or ended_at",),
        unit=Unit.SHARE,
        formula="contacts whose times follow one another / contacts with two times",
        clauses="18295-1 7.4",
        ask=contact_times_in_order,
        target_from="own rules of recording",
    ),
    Metric(
        name="contact_outcome_clear",
        needs=(
            "answered_at",
            "abandoned_at",
        ),
        unit=Unit.SHARE,
        formula="contacts with one of answered_at and abandoned_at / contacts ended",
        clauses="18295-1 7.4",
        ask=contact_outcome_clear,
        target_from="own rules of recording",
    ),
    Metric(
        name="durations_add_up",
        needs=(
            "talk_s",
            "answered_at",
            "ended_at",
        ),
        unit=Unit.SHARE,
        formula="contacts whose talk and hold fit answer and end / contacts with these",
        clauses="18295-1 7.4",
        ask=durations_add_up,
        target_from="own rules of recording",
    ),
    Metric(
        name="short_contacts",
        needs=("handle_s or talk_s or answered_at",),
        unit=Unit.SHARE,
        formula="answered contacts handled in under 5 seconds / answered contacts",
        clauses="18295-1 7.4",
        ask=short_contacts,
        target_from="own rules of recording",
    ),
    Metric(
        name="double_contacts",
        needs=(
            "customer_ref",
            "arrived_at",
        ),
        unit=Unit.COUNT,
        formula="contacts of a customer in the second of another, but for the first",
        clauses="18295-1 7.4",
        ask=double_contacts,
        target_from="own rules of recording",
    ),
    Metric(
        name="simultaneous_contacts",
        needs=(
            "agent",
            "answered_at",
            "ended_at",
        ),
        unit=Unit.COUNT,
        formula="spoken contacts that went on when the agent's next one began",
        clauses="18295-1 7.4",
        ask=simultaneous_contacts,
        target_from="own rules of recording",
    ),
)
