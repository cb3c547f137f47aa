"""What metrics ask of a row of the ledger: which occasion it was, and how it went.

A ledger has rows of promises, of the occasions they applied to, and of the code: its
approvals, published copies, objectives and actions. What a row is shows in the columns
that are filled. A row may be several things at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.moments import moment, overruns
from isocheck.registers.promises.words import BROKEN, EXCLUDED, KEPT

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NEVER = ibis.literal(value=False)
SAYS_OUTCOME = ("fulfilled or due_at", "fulfilled or done_at")
UNSAID = "do not say whether the promise was kept"
PENDING = "may still be kept"
EXCLUDED_ONES = "are excluded"
OCCASION = ("fulfilled", "event_at", "due_at", "done_at", "measured_value")
PROMISE = ("text", "indicator", "target", "source_system", "owner")
SEEN = ("done_at", "published_at", "withdrawn_at", "action_done_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How occasions went; no condition is ever NULL, and at most one holds."""

    kept: ir.BooleanValue
    broken: ir.BooleanValue
    excluded: ir.BooleanValue
    pending: ir.BooleanValue


def now_of(given: Given) -> datetime | None:
    """Return the moment at which the ledger is looked at, None without any date.

    Approvals do not tell it: their age is what they are asked for.
    """
    highest = given.facts.highest
    times = [highest[name] for name in SEEN if name in highest]
    found = [each for each in (*times, given.facts.now) if isinstance(each, datetime)]
    return max(found, default=None)


def filled(table: ir.Table, *names: str) -> ir.BooleanValue:
    """Whether some of the columns has a value."""
    has = [table[name].notnull() for name in names if name in table.columns]
    return ibis.or_(*has) if has else NEVER


def is_occasion(table: ir.Table) -> ir.BooleanValue:
    """Whether a row is an occasion a promise applied to."""
    return filled(table, *OCCASION, "exclusion_reason")


def broke_at(table: ir.Table) -> ir.TimestampValue:
    """Return when an occasion was: event_at, else the date it was due."""
    times = [table[name] for name in ("event_at", "due_at") if name in table.columns]
    return ibis.coalesce(*times, ibis.null("timestamp"))


def state_of(table: ir.Table, given: Given) -> State:
    """Return how the occasions went.

    The words of fulfilled go first. Where they are blank, a reason for exclusion
    excludes, and the date due and the date done tell the rest.
    """
    open_yet = filled(table, *OCCASION)
    said = {KEPT: NEVER, BROKEN: NEVER, EXCLUDED: NEVER}
    if "fulfilled" in table.columns:
        open_yet &= table.fulfilled.isnull()
        said = {words: _is_one_of(table.fulfilled, words) for words in said}
    excluded = said[EXCLUDED]
    if "exclusion_reason" in table.columns:
        blank = ~filled(table, "fulfilled")
        excluded |= blank & table.exclusion_reason.notnull()
        open_yet &= table.exclusion_reason.isnull()
    kept, broken, pending = _by_dates(table, now_of(given))
    return State(
        kept=said[KEPT] | (open_yet & kept),
        broken=said[BROKEN] | (open_yet & broken),
        excluded=excluded,
        pending=open_yet & pending,
    )


def _by_dates(
    table: ir.Table, now: datetime | None
) -> tuple[ir.BooleanValue, ir.BooleanValue, ir.BooleanValue]:
    """Return what was done by its date, what was not, and what may still be."""
    if not {"due_at", "done_at"} <= set(table.columns) or now is None:
        return NEVER, NEVER, NEVER
    due, done = table.due_at, table.done_at
    late = overruns(done.coalesce(moment(now)), due).fill_null(NEVER)
    return (
        due.notnull() & done.notnull() & ~late,
        late,
        due.notnull() & done.isnull() & ~late,
    )


def _is_one_of(text: ir.StringValue, words: Iterable[str]) -> ir.BooleanValue:
    return text.strip().lower().isin(tuple(words)).fill_null(NEVER)
