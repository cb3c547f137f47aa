"""The strata of an auditor's sample: cases in which mistakes show first.

Each rule tells the rows of its stratum by a condition, or why the register cannot.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.complaints.deadlines import past_time
from isocheck.registers.complaints.rows import (
    PARTLY_SO,
    REFUSED_IT,
    is_closed,
    now_of,
    seriousness,
    verdict_of,
)
from isocheck.registers.disputes import rows as disputes
from isocheck.registers.disputes.overdue import STEPS
from isocheck.registers.disputes.words import REFUSED as REFUSED_OUTCOME
from isocheck.registers.disputes.words import SERIOUS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

MANY = 200  # of a stratum that is taken whole, no more than this


@dataclass(frozen=True, slots=True, kw_only=True)
class StratumRule:
    """A stratum with the fewest cases that must be drawn, or all where it has fewer.

    With `oldest`, those that began first are taken and not just any.
    """

    name: str
    at_least: int
    picks: Callable[[ir.Table, Given], ir.BooleanValue | str]
    oldest: bool = False


def severe(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell complaints of high severity by a word, or by the flag of safety."""
    if not _has(table, "severity", "safety"):
        return _lacking("severity or safety")
    return seriousness(table)[0]


def not_upheld(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell complaints that were refused, wholly or in part."""
    if not _has(table, "outcome", "upheld"):
        return _lacking("outcome or upheld")
    return verdict_of(table).isin([REFUSED_IT, PARTLY_SO])


def late(table: ir.Table, given: Given) -> ir.BooleanValue | str:
    """Tell complaints answered too late, and open ones past their time.

    Their time is the date due, else the organization's own time to answer; the
    register's own mark counts besides. Without an answer the time of closing stands.
    """
    ended = ibis.coalesce(
        *(table[n] for n in ("responded_at", "closed_at") if n in table.columns),
        now_of(given),
    )
    overdue, timed = past_time(table, ended, given)
    signs = [] if timed is None else [overdue]
    if "in_time" in table.columns:
        signs.append(~table.in_time)
    return _any(signs, "due_at or in_time, and no target answer_within is set")


def settled_at_first_contact(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell complaints settled by the first person reached."""
    if "first_contact" not in table.columns:
        return _lacking("first_contact")
    return table.first_contact


def escalated_outside(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell complaints that an outside body has a number for."""
    if "external_ref" not in table.columns:
        return _lacking("external_ref")
    return table.external_ref.notnull()


def still_open(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell complaints that have no end, in a register that has one for others."""
    if "received_at" not in table.columns:
        return _lacking("received_at")
    if not _has(table, "closed_at", "status", "responded_at"):
        return _lacking("closed_at or status")
    return ~is_closed(table)


def serious_dispute(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell disputes of high severity by a word, or by the flag of safety."""
    signs = []
    if "severity" in table.columns:
        signs.append(disputes.says(table, "severity", SERIOUS))
    if "safety" in table.columns:
        signs.append(table.safety)
    return _any(signs, "severity or safety")


def rejected_proposal(table: ir.Table, _: Given) -> ir.BooleanValue | str:
    """Tell disputes whose recommendation the organization did not accept."""
    if "outcome" not in table.columns:
        return _lacking("outcome")
    return disputes.ended(table, (REFUSED_OUTCOME,))


def overdue_dispute(table: ir.Table, given: Given) -> ir.BooleanValue | str:
    """Tell disputes with a step taken after its date, or past it and not taken.

    A response that an outcome made needless was due until then only. The outcome is
    due within the organization's own time, where one is set.
    """
    now, signs = disputes.latest(given), []
    for due, steps in STEPS.items():
        if due in table.columns:
            ended = ibis.coalesce(*(disputes.time(table, each) for each in steps), now)
            signs.append(disputes.overruns(ended, table[due]))
    within = given.targets.get("dispute_close_within")
    if within is not None and "notice_at" in table.columns:
        ended = ibis.coalesce(disputes.time(table, "outcome_at"), now)
        signs.append(given.hours(table.notice_at, ended) > within)
    return _any(signs, "response_due_at or implement_due_at")


def _has(table: ir.Table, *names: str) -> bool:
    return any(name in table.columns for name in names)


def _any(signs: Iterable[ir.BooleanValue], need: str) -> ir.BooleanValue | str:
    """Return that one of the signs holds; without any, that the register lacks it."""
    held = [sign.fill_null(disputes.NEVER) for sign in signs]
    return ibis.or_(*held) if held else _lacking(need)


def _lacking(need: str) -> str:
    return f"the register has no {need}"


STRATA: Mapping[str, tuple[StratumRule, ...]] = {
    "complaints": (
        StratumRule(name="high severity", at_least=10, picks=severe),
        StratumRule(name="not upheld", at_least=10, picks=not_upheld),
        StratumRule(name="late", at_least=10, picks=late),
        StratumRule(
            name="settled at first contact", at_least=5, picks=settled_at_first_contact
        ),
        StratumRule(name="escalated outside", at_least=MANY, picks=escalated_outside),
        StratumRule(name="oldest open", at_least=5, picks=still_open, oldest=True),
    ),
    "disputes": (
        StratumRule(name="serious", at_least=MANY, picks=serious_dispute),
        StratumRule(name="rejected", at_least=MANY, picks=rejected_proposal),
        StratumRule(name="overdue", at_least=MANY, picks=overdue_dispute),
    ),
}
"""By kind of register; of kinds that are not listed, samples are wholly random."""
