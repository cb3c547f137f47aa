"""Metrics on what was promised or is owed: calls back, own data, skills, targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.contacts.rows import NO, as_share, handled, offered
from isocheck.registers.moments import NO_NOW, moment, overruns

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def callbacks_in_time(table: ir.Table, given: Given) -> Share | str:
    """A call that was not made is late once its time has passed, and left out before.

    A promised day without a time of day lasts until its end.
    """
    if given.facts.now is None:
        return NO_NOW
    promised = table.callback_promised_at
    now = moment(given.facts.now)
    done = ibis.null("timestamp")
    if "callback_done_at" in table.columns:
        done = table.callback_done_at
    return Share(
        hit=done.notnull() & ~overruns(done, promised),
        among=promised.notnull(),
        left_out={
            "may still be called back in time": done.isnull() & ~overruns(now, promised)
        },
        nobody="no call back was promised",
    )


def access_requests_in_time(table: ir.Table, given: Given) -> Share | str:
    """A request without an answer is late once its time has passed, left out before.

    The time is access_due_at, where a row has it, else `access_within` from the
    request on, by the clock in use.
    """
    within = given.targets.get("access_within")
    asked = table.access_requested_at
    if given.facts.now is None:
        return NO_NOW
    if within is None and "access_due_at" not in table.columns:
        return "nobody said within what time requests are answered (access_within)"
    now = moment(given.facts.now)
    answered = ibis.null("timestamp")
    if "access_answered_at" in table.columns:
        answered = table.access_answered_at
    late = []
    for when in (ibis.coalesce(answered, now), now):
        found = []
        if "access_due_at" in table.columns:
            found.append(overruns(when, table.access_due_at))
        if within is not None:
            found.append(given.hours(asked, when) > within)
        late.append(ibis.coalesce(*found))
    return Share(
        hit=~late[0],
        among=asked.notnull(),
        left_out={
            "may still be answered in time": answered.isnull() & ~late[1],
            "have no access_due_at": asked.notnull() & late[0].isnull(),
        },
        nobody="nobody asked for own data",
    )


def recordings_past_retention(table: ir.Table, given: Given) -> Share | str:
    """Deleted recordings are not counted; those that do not say are left out.

    A date of retention at midnight lasts until its day ends. A recording with card
    data must not be kept at all. Where the register marks what was recorded, only
    that counts.
    """
    if given.facts.now is None and "recording_until" in table.columns:
        return NO_NOW
    columns = set(table.columns)
    signs = []
    if "recording_until" in columns and given.facts.now is not None:
        signs.append(overruns(moment(given.facts.now), table.recording_until))
    if "card_data" in columns:
        signs.append(table.card_data)
    kept = ibis.literal(value=True)
    if "recording_deleted_at" in columns:
        kept = table.recording_deleted_at.isnull()
    if "recorded" in columns:
        kept &= table.recorded
    unknown = ibis.and_(*(sign.isnull() for sign in signs))
    return Share(
        hit=ibis.or_(*(sign.fill_null(NO) for sign in signs)),
        among=kept,
        left_out={"do not say until when to keep them": kept & unknown},
        nobody="no recording is kept",
    )


def contacts_by_unskilled_agents(table: ir.Table, _: Given) -> Share | str:
    """Unskilled is a no in skilled, or a skill_until that ended before the contact.

    Rows with neither are left out, and contacts nobody answered are not counted.
    """
    signs, unsaid = [], []
    if "skilled" in table.columns:
        signs.append(~table.skilled)
        unsaid.append(table.skilled.isnull())
    if {"skill_until", "arrived_at"} <= set(table.columns):
        signs.append(overruns(table.arrived_at, table.skill_until))
        unsaid.append(table.skill_until.isnull() | table.arrived_at.isnull())
    if not signs:
        return "the register has no skilled, and no skill_until and arrived_at"
    unknown = ibis.and_(*unsaid)
    return Share(
        hit=ibis.or_(*(sign.fill_null(NO) for sign in signs)),
        among=handled(table),
        left_out={"do not say whether the agent has the skill": unknown},
        nobody="no contact was answered",
    )


def agreement_targets_met(table: ir.Table, given: Given) -> Share | str:
    """A row says target_met, else its service level is held against agreed_level.

    Rows with neither are left out. Each row is one target in one period.
    """
    columns = set(table.columns)
    signs = [table.target_met] if "target_met" in columns else []
    if "agreed_level" in columns:
        agreed = as_share(table, "agreed_level", given)
        found = []
        if "in_service_level" in columns:
            volume = offered(table).nullif(0)
            found.append(table.in_service_level.cast("float64") / volume)
        if "service_level" in columns:
            found.append(as_share(table, "service_level", given))
        if found:
            signs.append(ibis.coalesce(*found) >= agreed)
    if not signs:
        return "the register has agreed_level, but no service level to hold against it"
    met = ibis.coalesce(*signs)
    return Share(hit=met, left_out={"do not say whether it was met": met.isnull()})


DUTIES = (
    Metric(
        name="callbacks_in_time",
        needs=("callback_promised_at",),
        unit=Unit.SHARE,
        formula="calls made by the time promised / calls promised",
        clauses="18295-1 4.2",
        ask=callbacks_in_time,
    ),
    Metric(
        name="access_requests_in_time",
        needs=("access_requested_at",),
        unit=Unit.SHARE,
        formula="requests for own data answered in time / requests",
        clauses="18295-1 4.5, 18295-2 5.7",
        ask=access_requests_in_time,
        target_from="national law; a month in the EU",
    ),
    Metric(
        name="recordings_past_retention",
        needs=("recording_until or card_data",),
        unit=Unit.COUNT,
        formula="recordings kept past recording_until or with card data",
        clauses="18295-1 8",
        ask=recordings_past_retention,
        target_from="national law",
    ),
    Metric(
        name="contacts_by_unskilled_agents",
        needs=("skilled or skill_until",),
        unit=Unit.COUNT,
        formula="answered contacts whose agent had not the skill, or no longer",
        clauses="18295-1 6.2, 18295-2 6.2",
        ask=contacts_by_unskilled_agents,
    ),
    Metric(
        name="agreement_targets_met",
        needs=("target_met or agreed_level",),
        unit=Unit.SHARE,
        formula="rows whose agreed target was met / rows",
        clauses="18295-1 5.2, 18295-2 6.8",
        ask=agreement_targets_met,
        target_from="client agreement",
    ),
)
