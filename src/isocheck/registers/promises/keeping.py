"""Metrics on whether promises are kept, also when much is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.promises.rows import (
    EXCLUDED_ONES,
    PENDING,
    SAYS_OUTCOME,
    UNSAID,
    is_occasion,
    state_of,
)
from isocheck.registers.several import one

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group
    from isocheck.registers.promises.rows import State

NOBODY = "no occasion was kept or broken"


def promises_kept(table: ir.Table, given: Given) -> Share:
    """Excluded occasions are left out, and those that do not say how they went.

    Where fulfilled is blank, an occasion done by due_at was kept; one done later, or
    not done though the date is past, was broken; before that date it is left out.
    """
    state = state_of(table, given)
    return Share(
        hit=state.kept,
        among=state.kept | state.broken,
        left_out=_unjudged(table, state),
        nobody=NOBODY,
    )


def promises_kept_under_load(table: ir.Table, given: Given) -> Groups:
    """Occasions are judged as for promises_kept; those without peak are left out.

    In a register without peak, the hours of the day with more occasions than an hour
    has on average are peak; occasions without a time of day are left out.
    """
    state = state_of(table, given)
    when, unknown = _load(table)

    def read(groups: tuple[Group, ...]) -> Figure:
        groups = tuple(group for group in groups if group.n)
        mean = sum(group.n for group in groups) / len(groups)
        tops = {True: 0.0, False: 0.0}
        bottoms = dict(tops)
        for group in groups:
            of = group.values[0]
            peak = of if isinstance(of, bool) else group.n > mean
            tops[peak] += group.sums["kept"]
            bottoms[peak] += group.n
        if not bottoms[True]:
            return Figure(value=None, because="no occasion was at a peak")
        parts = {"other_hours": tops[False] / bottoms[False]} if bottoms[False] else {}
        value = tops[True] / bottoms[True]
        return Figure(value=value, count=bottoms[True], parts=parts)

    return Groups(
        by={"load": when},
        sums={"kept": one(state.kept)},
        read=read,
        among=state.kept | state.broken,
        left_out={**_unjudged(table, state), **unknown},
        nobody=NOBODY,
    )


def exclusions_rate(table: ir.Table, given: Given) -> Share | str:
    """Occasions that do not say how they went are left out, and those still to come.

    `without_reason` counts exclusions with a blank exclusion_reason.
    """
    if "exclusion_reason" not in given.facts.filled:
        return "the register has no exclusion_reason, so it may not tell exclusions"
    state = state_of(table, given)
    bare: ir.BooleanValue = ibis.literal(value=True)
    if "exclusion_reason" in table.columns:
        bare = table.exclusion_reason.isnull()
    unjudged = _unjudged(table, state)
    del unjudged[EXCLUDED_ONES]
    return Share(
        hit=state.excluded,
        among=is_occasion(table),
        left_out=unjudged,
        nobody="no row is an occasion",
        bands={"without_reason": bare},
    )


def promise_complaints(table: ir.Table, given: Given) -> Share:
    """A blank complaint_id counts as no complaint about the occasion.

    `no_breach_logged` counts occasions with a complaint that are not down as broken:
    customers may know of breaches the ledger does not. Rows that are no occasion, such
    as those of promises, are no matter.
    """
    state = state_of(table, given)
    return Share(
        hit=table.complaint_id.notnull(),
        among=is_occasion(table),
        nobody="no row is an occasion",
        bands={"no_breach_logged": ~state.broken},
    )


def _unjudged(table: ir.Table, state: State) -> dict[str, ir.BooleanValue]:
    """Return why it cannot be said of occasions whether the promise was kept."""
    known = state.kept | state.broken | state.excluded | state.pending
    return {
        EXCLUDED_ONES: state.excluded,
        PENDING: state.pending,
        UNSAID: is_occasion(table) & ~known,
    }


def _load(table: ir.Table) -> tuple[ir.Value, dict[str, ir.BooleanValue]]:
    """Return whether occasions were at a peak, or their hour; and what says neither."""
    if "peak" in table.columns:
        unsaid = is_occasion(table) & table.peak.isnull()
        return table.peak, {"do not say whether they were at a peak": unsaid}
    event = table.event_at
    dated_only = (event == event.truncate("D")) | event.isnull()
    return event.hour(), {"have no time of day": is_occasion(table) & dated_only}


KEEPING = (
    Metric(
        name="promises_kept",
        needs=SAYS_OUTCOME,
        unit=Unit.SHARE,
        formula="occasions on which the promise was kept / occasions kept or broken",
        clauses="10001 7, 8.2",
        ask=promises_kept,
    ),
    Metric(
        name="promises_kept_under_load",
        needs=(*SAYS_OUTCOME, "peak or event_at"),
        unit=Unit.SHARE,
        formula="occasions kept at a peak / occasions kept or broken at a peak; beside "
        "it the share at other hours",
        clauses="10001 4.3, 8.2",
        ask=promises_kept_under_load,
    ),
    Metric(
        name="exclusions_rate",
        needs=SAYS_OUTCOME,
        unit=Unit.SHARE,
        formula="occasions excluded / occasions kept, broken or excluded",
        clauses="10001 6.5, 7, 8.2",
        ask=exclusions_rate,
    ),
    Metric(
        name="promise_complaints",
        needs=("complaint_id",),
        unit=Unit.SHARE,
        formula="occasions with a complaint / occasions",
        clauses="10001 5.3, 8.1, 8.2",
        ask=promise_complaints,
    ),
)
