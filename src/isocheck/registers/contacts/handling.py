"""Metrics on how contacts are handled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Mean, Metric, Share
from isocheck.registers.contacts.rows import (
    NO,
    NO_COUNT,
    answered_of,
    handled,
    handling,
    holds_counts,
    inbound,
    word,
)
from isocheck.registers.contacts.words import OTHER, WRITTEN
from isocheck.registers.moments import NO_NOW, moment

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NOT_ANSWERED = "no contact was answered"


def handling_time(table: ir.Table, given: Given) -> Mean | str:
    """Answered contacts without handle_s, talk_s or both times are left out.

    A blank hold or wrap-up counts as none, and so does a column that is not there. Of
    rows that hold counts, the mean of the row is weighted by its answered contacts.
    """
    seconds = handling(table)
    if seconds is None:
        return "the register has no handle_s or talk_s, and no answered_at and ended_at"
    left_out = {"have no time of handling": seconds.isnull()}
    if holds_counts(table):
        answered = answered_of(table, given)
        left_out[NO_COUNT] = answered.isnull()
        weight = ibis.greatest(answered, 0.0)
        return Mean(value=seconds, weight=weight, left_out=left_out)
    among = handled(table)
    if among is not None:
        left_out = {"have no time of handling": among & seconds.isnull()}
    return Mean(value=seconds, among=among, left_out=left_out, nobody=NOT_ANSWERED)


def first_response_in_time(table: ir.Table, given: Given) -> Share | str:
    """A contact in writing without an answer is late once its time has passed.

    Until then it is left out, as are rows without arrived_at or a channel. Without a
    channel in the register, all its contacts are in writing. A channel nobody knows
    is not.
    """
    within = given.targets.get("first_response_within")
    if within is None:
        return "nobody said within what time writers hear back (first_response_within)"
    if given.facts.now is None:
        return NO_NOW
    names = [n for n in ("first_response_at", "answered_at") if n in table.columns]
    answered_at = ibis.coalesce(*(table[name] for name in names))
    took = given.hours(table.arrived_at, answered_at)
    waiting = given.hours(table.arrived_at, moment(given.facts.now)) <= within
    among, left_out = inbound(table)
    if "channel" in table.columns:
        written = word(table.channel).isin(WRITTEN)
        among = written if among is None else among & written
        left_out["have no channel"] = table.channel.isnull()
    elif "first_response_at" not in table.columns:
        return "the register has no channel, so nothing tells what came in writing"
    left_out["have no arrived_at"] = table.arrived_at.isnull()
    open_yet = answered_at.isnull() & waiting
    if among is not None:
        open_yet &= among
    left_out["may still be answered in time"] = open_yet
    return Share(
        hit=took <= within,
        among=among,
        left_out=left_out,
        nobody="no contact came in writing",
    )


def transfers(table: ir.Table, _: Given) -> Share:
    """Rows without the flag are left out; one that was not answered is not counted.

    Where the flag is missing, a number of reassignments above 0 is a transfer.
    """
    signs = [table.transferred] if "transferred" in table.columns else []
    if "reassignments" in table.columns:
        signs.append(table.reassignments > 0)
    moved = ibis.coalesce(*signs)
    return Share(
        hit=moved,
        among=handled(table),
        left_out={"do not say whether they were handed on": moved.isnull()},
        nobody=NOT_ANSWERED,
    )


def escalations(table: ir.Table, _: Given) -> Share:
    """Rows without the flag are left out; one that was not answered is not counted."""
    escalated = table.escalated
    return Share(
        hit=escalated,
        among=handled(table),
        left_out={"have no escalated": escalated.isnull()},
        nobody=NOT_ANSWERED,
    )


def contacts_logged(table: ir.Table, _: Given) -> Share:
    """An answered contact with a blank note and no word of one elsewhere has none.

    Where only a flag says whether there is a note, rows without the flag are left out.
    """
    signs = []
    left_out = {}
    if "noted" in table.columns:
        signs.append(table.noted.fill_null(NO))
        left_out = {"have no noted": table.noted.isnull()}
    if "note" in table.columns:
        signs.append(table.note.notnull())
        left_out = {}
    return Share(
        hit=ibis.or_(*signs),
        among=handled(table),
        left_out=left_out,
        nobody=NOT_ANSWERED,
    )


def reasons_recorded(table: ir.Table, _: Given) -> Share:
    """A blank is no reason, and neither is a word such as other or none."""
    return Share(
        hit=table.reason.notnull() & ~word(table.reason).isin(OTHER).fill_null(NO),
        among=handled(table),
        nobody=NOT_ANSWERED,
    )


HANDLING = (
    Metric(
        name="handling_time",
        needs=("handle_s or handle_total_s or talk_s or answered_at",),
        unit=Unit.SECONDS,
        formula="seconds of talk, hold and wrap-up / answered contacts",
        clauses="18295-1 7.2",
        ask=handling_time,
        target_from="own trend; never a target for an agent alone",
    ),
    Metric(
        name="first_response_in_time",
        needs=(
            "arrived_at",
            "first_response_at or answered_at",
        ),
        unit=Unit.SHARE,
        formula="contacts in writing answered in the agreed time / contacts in writing",
        clauses="18295-1 4.1, 18295-2 5.4",
        ask=first_response_in_time,
        target_from="client agreement; 24 h for mail is industry custom",
    ),
    Metric(
        name="transfers",
        needs=("transferred or reassignments",),
        unit=Unit.SHARE,
        formula="contacts handed on to someone else / answered contacts",
        clauses="18295-1 7.2, 18295-2 6.6",
        ask=transfers,
        target_from="own trend",
    ),
    Metric(
        name="escalations",
        needs=("escalated",),
        unit=Unit.SHARE,
        formula="contacts passed to a supervisor or second line / answered contacts",
        clauses="18295-1 4.1, 18295-1 7.2",
        ask=escalations,
        target_from="own trend",
    ),
    Metric(
        name="contacts_logged",
        needs=("noted or note",),
        unit=Unit.SHARE,
        formula="answered contacts with a note / answered contacts",
        clauses="18295-1 7.2",
        ask=contacts_logged,
        target_from="own rules of recording",
    ),
    Metric(
        name="reasons_recorded",
        needs=("reason",),
        unit=Unit.SHARE,
        formula="contacts with a reason other than 'other' / contacts dealt with",
        clauses="18295-1 7.2",
        ask=reasons_recorded,
        target_from="own rules of recording",
    ),
)
