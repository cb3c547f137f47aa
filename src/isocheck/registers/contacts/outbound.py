"""Metrics on calls that go out: the hour, the consent, the objection, the silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Ratio, Share
from isocheck.registers.contacts.rows import (
    NO,
    both,
    holds_counts,
    offered,
    outbound,
    state,
    word,
)
from isocheck.registers.contacts.words import BLOCKED

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

MINUTES = 60
NOBODY = "no contact went out"


def calls_outside_hours(table: ir.Table, given: Given) -> Share | str:
    """By the hour the register shows; dates without a time of day are left out.

    So are rows without arrived_at or a direction. A call at the very `outbound_until`
    is outside.
    """
    first = given.targets.get("outbound_from")
    last = given.targets.get("outbound_until")
    if first is None or last is None:
        return (
            "nobody said when customers may be called (outbound_from, outbound_until)"
        )
    at = table.arrived_at
    went_out, left_out = outbound(table)
    minute = at.hour() * MINUTES + at.minute()
    dated_only = at == at.truncate("D")
    left_out["have no arrived_at"] = went_out & at.isnull()
    left_out["have a date without a time of day"] = went_out & dated_only
    return Share(
        hit=(minute < first * MINUTES) | (minute >= last * MINUTES),
        among=went_out,
        left_out=left_out,
        nobody=NOBODY,
    )


def calls_without_consent(table: ir.Table, _: Given) -> Share:
    """Consent is a consent_at not after the contact, else the flag consent.

    In a register that keeps consent_at, a row with neither has none; in one that keeps
    the flag alone, rows without it are left out. Where the register marks marketing,
    only contacts so marked need consent. Without a direction, all contacts went out.
    """
    went_out, left_out = _outbound(table)
    if "marketing" in table.columns:
        went_out = both(went_out, table.marketing)
        left_out["do not say whether they are marketing"] = table.marketing.isnull()
    signs = []
    if "consent_at" in table.columns:
        signs.append(_before(table, "consent_at"))
    if "consent" in table.columns:
        signs.append(table.consent)
    given_before = ibis.coalesce(*signs)
    if "consent_at" not in table.columns:
        left_out["have no consent"] = table.consent.isnull()
    return Share(
        hit=~given_before.fill_null(NO),
        among=went_out,
        left_out=left_out,
        nobody=NOBODY,
    )


def suppressed_numbers_called(table: ir.Table, _: Given) -> Share:
    """Counted are contacts flagged so, and those after suppressed_at of the person.

    A blank date is no objection; in a register that keeps the flag alone, rows without
    it are left out. Without a direction, all contacts went out.
    """
    went_out, left_out = _outbound(table)
    signs = []
    if "suppressed" in table.columns:
        signs.append(table.suppressed.fill_null(NO))
    if "suppressed_at" in table.columns:
        signs.append(_before(table, "suppressed_at").fill_null(NO))
    else:
        left_out["have no suppressed"] = table.suppressed.isnull()
    return Share(hit=ibis.or_(*signs), among=went_out, left_out=left_out, nobody=NOBODY)


def silent_calls(table: ir.Table, _: Given) -> Share:
    """Of calls that were silent or answered; rows without the flag are left out.

    In a register that does not tell which calls were answered, of all that went out.
    """
    went_out, left_out = _outbound(table)
    found = state(table)
    reached = None if found is None else table.silent | found.answered
    left_out["have no silent"] = table.silent.isnull()
    return Share(
        hit=table.silent,
        among=both(went_out, reached),
        left_out=left_out,
        nobody="no call that went out was answered",
    )


def blocked_calls(table: ir.Table, _: Given) -> Share | Ratio | str:
    """Rows that do not say are left out; a status such as busy says so, too.

    Of rows that hold counts, attempts are those of the row, else offered and blocked.
    """
    if "blocked_count" in table.columns:
        return _of_attempts(table)
    signs = []
    if "blocked" in table.columns:
        signs.append(table.blocked)
    if "status" in table.columns:
        signs.append(word(table.status).isin(BLOCKED))
    blocked = ibis.coalesce(*signs)
    return Share(hit=blocked, left_out={"do not say": blocked.isnull()})


def _of_attempts(table: ir.Table) -> Ratio | str:
    blocked = table.blocked_count.cast("float64")
    found = []
    if "attempts" in table.columns:
        found.append(table.attempts.cast("float64"))
    if holds_counts(table):
        found.append(offered(table) + blocked)
    if not found:
        return "the register has blocked_count, but no attempts or offered"
    attempts = ibis.coalesce(*found)
    left_out = {
        "have no blocked_count": blocked.isnull(),
        "do not say how many attempts there were": attempts.isnull(),
    }
    return Ratio(top=blocked, bottom=attempts, basis="attempt", left_out=left_out)


def _outbound(
    table: ir.Table,
) -> tuple[ir.BooleanValue | None, dict[str, ir.BooleanValue]]:
    if "direction" in table.columns:
        return outbound(table)
    return None, {}


def _before(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether a moment is there and not after the contact; NULL where one lacks."""
    if "arrived_at" not in table.columns:
        return ibis.null("boolean")
    return table[name] <= table.arrived_at


OUTBOUND_CALLS = (
    Metric(
        name="silent_calls",
        needs=("silent",),
        unit=Unit.SHARE,
        formula="silent calls / (silent + answered) calls that went out",
        clauses="18295-1 4.5, 18295-2 5.7",
        ask=silent_calls,
        target_from="national law; 3 % in some countries",
    ),
    Metric(
        name="blocked_calls",
        needs=("blocked or blocked_count or status",),
        unit=Unit.SHARE,
        formula="attempts that met a busy line / attempts",
        clauses="18295-1 8.1",
        ask=blocked_calls,
        target_from="client agreement",
    ),
    Metric(
        name="suppressed_numbers_called",
        needs=("suppressed or suppressed_at",),
        unit=Unit.COUNT,
        formula="contacts that went out to people who had objected before",
        clauses="18295-1 4.5, 18295-2 5.7",
        ask=suppressed_numbers_called,
        target_from="national law",
    ),
    Metric(
        name="calls_outside_hours",
        needs=("direction", "arrived_at"),
        unit=Unit.COUNT,
        formula="contacts that went out before outbound_from or from outbound_until on",
        clauses="18295-1 4.5, 18295-2 5.7",
        ask=calls_outside_hours,
        target_from="national law",
    ),
    Metric(
        name="calls_without_consent",
        needs=("consent or consent_at",),
        unit=Unit.COUNT,
        formula="contacts that went out without consent given before",
        clauses="18295-1 4.5, 18295-2 5.7",
        ask=calls_without_consent,
        target_from="national law",
    ),
)
