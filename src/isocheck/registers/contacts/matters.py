"""Metrics on whether a matter is settled the first time, told by who comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.contacts.rows import (
    NO,
    both,
    handled,
    inbound,
    seconds_of,
    word,
)
from isocheck.registers.contacts.words import INBOUND
from isocheck.registers.marking import REPEAT
from isocheck.registers.moments import DAY_S, moment, seconds_between
from isocheck.registers.several import VALUE, one, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Groups

MATTER = ("customer_ref", "reason", "arrived_at")
ALL = ibis.literal(1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returns:
    """Whether the same customer came with the same matter; neither is ever NULL."""

    before: ir.BooleanValue
    after: ir.BooleanValue


def first_contact_resolution(table: ir.Table, given: Given) -> Groups | str:
    """By window: of contacts that begin a matter, those it did not bring back.

    That is no other contact of the customer with the same reason within
    `contact_repeat_within`; the beginning is answered, has none before it within that
    time, and is old enough to tell. Rows without customer_ref, reason or arrived_at
    are left out. In a register that lacks one of the three, by flag: contacts marked
    as resolved of those answered; without the mark they are left out. `by_flag` and
    `of_all` are the flag's share of answered and of all contacts. The flag is what
    agents say of their own work, and the weaker method.
    """
    if set(MATTER) <= set(table.columns) and given.facts.now is not None:
        return _by_window(table, given)
    if "resolved" not in table.columns:
        return f"without resolved it takes {', '.join(MATTER)}"
    came_in, unsaid = inbound(table)
    answered = handled(table)
    ratios = {VALUE: (one(table.resolved), ALL)}
    if answered is not None:
        said = one(table.resolved & answered), one(answered)
        ratios = {VALUE: said, "of_all": ratios[VALUE]}
    return several(
        ratios,
        basis="answered contact",
        among=came_in,
        left_out={**unsaid, "have no resolved": table.resolved.isnull()},
        nobody="no contact came in",
        notes=("by the flag that agents set",),
    )


def repeat_contacts(table: ir.Table, given: Given) -> Share:
    """A contact repeats one of the customer with the same reason shortly before it.

    Shortly is `contact_repeat_within`. Rows without customer_ref, reason or arrived_at
    are left out. Contacts that went out repeat nothing.
    """
    came_in, unsaid = inbound(table)
    return Share(
        hit=_returns(table, given).before,
        among=came_in,
        left_out={**unsaid, **_unknown(table)},
        nobody="no contact came in",
    )


def self_service_containment(table: ir.Table, given: Given) -> Groups:
    """A contact settled in menu or bot that came back soon was not settled there.

    Soon is `contact_repeat_within`, as far as the register knows customer and reason;
    `as_recorded` does without. `lost` is the share neither settled nor passed on to
    people. Rows without contained are left out; without self_service, all entered.
    """
    contained = table.contained
    entered = table.self_service if "self_service" in table.columns else None
    settled = contained
    if set(MATTER) <= set(table.columns):
        settled = contained & ~_returns(table, given).after
    ratios = {VALUE: (one(settled), ALL)}
    if settled is not contained:
        ratios["as_recorded"] = (one(contained), ALL)
    passed_on = _passed_on(table)
    if passed_on is not None:
        ratios["lost"] = (one(~contained & ~passed_on), ALL)
    return several(
        ratios,
        basis="contact in self-service",
        among=entered,
        left_out={"have no contained": contained.isnull()},
        nobody="no contact entered self-service",
    )


def _by_window(table: ir.Table, given: Given) -> Groups:
    now = given.facts.now
    returns = _returns(table, given)
    window = seconds_of(given.targets["contact_repeat_within"])
    came_in, left_out = inbound(table)
    left_out |= _unknown(table)
    if now is not None:
        age = seconds_between(table.arrived_at, moment(now))
        left_out["are too recent to tell"] = age < window
    ratios = {VALUE: (one(~returns.before & ~returns.after), one(~returns.before))}
    if "resolved" in table.columns:
        said = table.resolved.notnull()
        ratios["by_flag"] = (one(table.resolved), one(said))
    return several(
        ratios,
        basis="contact that begins a matter",
        among=both(came_in, handled(table)),
        left_out=left_out,
        nobody="no contact was answered",
        notes=(f"by window: nothing more within {window / DAY_S:g} days",),
    )


def _returns(table: ir.Table, given: Given) -> Returns:
    """Contacts of the same second are sorted by all columns, never by the file."""
    window = seconds_of(given.targets["contact_repeat_within"])
    by = [table.customer_ref, table.reason]
    if "direction" in table.columns:
        by.append(word(table.direction).isin(INBOUND))
    if REPEAT in table.columns:
        by.append(table[REPEAT])
    names = sorted(table.columns, key=lambda name: (name != "arrived_at", name))
    same = ibis.window(group_by=by, order_by=[table[name] for name in names])
    at = table.arrived_at
    before = seconds_between(at.lag().over(same), at) <= window
    after = seconds_between(at, at.lead().over(same)) <= window
    return Returns(before=before.fill_null(NO), after=after.fill_null(NO))


def _unknown(table: ir.Table) -> dict[str, ir.BooleanValue]:
    return {f"have no {name}": table[name].isnull() for name in MATTER}


def _passed_on(table: ir.Table) -> ir.BooleanValue | None:
    """Return which contacts reached a queue or a person, or None where none says."""
    answered = handled(table)
    signs = [] if answered is None else [answered]
    if "queued_at" in table.columns:
        signs.append(table.queued_at.notnull())
    return ibis.or_(*signs) if signs else None


MATTERS = (
    Metric(
        name="first_contact_resolution",
        needs=("resolved or customer_ref",),
        unit=Unit.SHARE,
        formula="matters settled at the first contact / matters, by window or by flag",
        clauses="18295-1 7.2",
        ask=first_contact_resolution,
        target_from="own trend; 70 % is an industry average, by survey",
    ),
    Metric(
        name="repeat_contacts",
        needs=MATTER,
        unit=Unit.SHARE,
        formula="contacts with one of same customer and reason before them / contacts",
        clauses="18295-1 7.2",
        ask=repeat_contacts,
        target_from="own trend",
    ),
    Metric(
        name="self_service_containment",
        needs=("contained",),
        unit=Unit.SHARE,
        formula="settled in menu or bot / contacts that entered it",
        clauses="18295-1 4.1",
        ask=self_service_containment,
        target_from="own trend",
    ),
)
