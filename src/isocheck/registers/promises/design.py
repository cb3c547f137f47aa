"""Metrics on the promises themselves: owner, need, indicator, and the ledger's cells.

A promise is a promise_id, whatever rows name it: a row of its own, or the occasions it
applied to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.promises.rows import PROMISE, filled, is_occasion, state_of
from isocheck.registers.several import VALUE, one, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

OF_PROMISES = ("promise_id", *PROMISE)


def promises_without_owner(table: ir.Table, _: Given) -> Groups:
    """A promise has an owner if one of its rows names one.

    Rows of promises or occasions without promise_id are left out.
    """
    return _things(table, "promise_id", "owner", lacking=True)


def promises_traced_to_need(table: ir.Table, _: Given) -> Groups:
    """A promise answers a need if one of its rows has customer_need_ref.

    Rows of promises or occasions without promise_id are left out.
    """
    return _things(table, "promise_id", "customer_need_ref")


def promises_measurable(table: ir.Table, _: Given) -> Groups:
    """A promise counts if its rows name an indicator, a target and a source_system.

    Rows of promises or occasions without promise_id are left out.
    """
    return _things(table, "promise_id", "indicator", "target", "source_system")


def objectives_with_indicator(table: ir.Table, _: Given) -> Groups:
    """An objective counts if one of its rows names an indicator.

    Rows without an objective are no matter.
    """
    return _things(table, "objective", "indicator")


def promise_data_complete(table: ir.Table, given: Given) -> Groups:
    """A missing value is a cell not filled; columns the register lacks do not count.

    Of a promise, counted are promise_id, text, indicator, target, source_system and
    owner; of an occasion promise_id, the date (event_at or due_at) and whether it was
    kept, if excluded the reason, if broken whether a remedy is due. What may still be
    kept has no outcome yet. The parts are the shares by column; the count is of cells.
    """
    cells = _cells(table, given)
    kept = {name: found for name, found in cells.items() if _has(name, given)}
    lacks = ", ".join(name for name in cells if name not in kept)
    value = sum((top for top, _ in kept.values()), ibis.literal(0.0))
    whole = sum((bottom for _, bottom in kept.values()), ibis.literal(0.0))
    return several(
        {VALUE: (value, whole), **kept},
        basis="promise or occasion",
        notes=(f"the register has no {lacks}",) if lacks else (),
    )


def _cells(
    table: ir.Table, given: Given
) -> dict[str, tuple[ir.NumericValue, ir.NumericValue]]:
    """Return by column where a cell is filled, and where it must be."""
    occasion, state = is_occasion(table), state_of(table, given)
    promise = ~occasion & filled(table, *OF_PROMISES)
    due = {
        "promise_id": promise | occasion,
        **dict.fromkeys(PROMISE, promise),
        "event_at": occasion,
        "fulfilled": occasion & ~state.pending,
        "exclusion_reason": state.excluded,
        "remedy_due": state.broken,
    }
    there = {name: filled(table, name) for name in due} | {
        "event_at": filled(table, "event_at", "due_at"),
        "fulfilled": state.kept | state.broken | state.excluded,
    }
    return {name: (one(due[name] & there[name]), one(due[name])) for name in due}


def _has(name: str, given: Given) -> bool:
    """Whether the register has a column, even an empty one, for a cell."""
    other = {"event_at": "due_at", "fulfilled": "done_at"}.get(name, name)
    return bool({name, other} & set(given.facts.filled))


def _things(
    table: ir.Table, thing: str, *columns: str, lacking: bool = False
) -> Groups:
    """Ask which promises or objectives have all of some columns filled somewhere."""

    def read(groups: tuple[Group, ...]) -> Figure:
        found = [group for group in groups if group.n]
        has = sum(all(group.sums[name] for name in columns) for group in found)
        value = len(found) - has if lacking else has / len(found)
        return Figure(value=value, count=len(found))

    name = table[thing].strip()
    left_out = {}
    if thing == "promise_id":
        nameless = (is_occasion(table) | filled(table, *PROMISE)) & name.isnull()
        left_out = {"have no promise_id": nameless}
    return Groups(
        by={"thing": name},
        sums={column: one(table[column].notnull()) for column in columns},
        read=read,
        among=name.notnull(),
        left_out=left_out,
        nobody=f"no row has a {thing}",
    )


DESIGN = (
    Metric(
        name="promises_without_owner",
        needs=("promise_id", "owner"),
        unit=Unit.COUNT,
        formula="promises without an owner",
        clauses="10001 4.8, 5.2",
        ask=promises_without_owner,
    ),
    Metric(
        name="promises_traced_to_need",
        needs=("promise_id", "customer_need_ref"),
        unit=Unit.SHARE,
        formula="promises that answer a need of customers / promises",
        clauses="10001 4.11, 6.2",
        ask=promises_traced_to_need,
    ),
    Metric(
        name="promises_measurable",
        needs=("promise_id", "indicator", "target", "source_system"),
        unit=Unit.SHARE,
        formula="promises with indicator, target and source / promises",
        clauses="10001 6.4, 6.5",
        ask=promises_measurable,
    ),
    Metric(
        name="objectives_with_indicator",
        needs=("objective", "indicator"),
        unit=Unit.SHARE,
        formula="objectives with at least one indicator / objectives",
        clauses="10001 6.1, 6.5",
        ask=objectives_with_indicator,
    ),
    Metric(
        name="promise_data_complete",
        needs=("promise_id or text or event_at or due_at or fulfilled",),
        unit=Unit.SHARE,
        formula="cells filled / cells that must be filled, in rows of promises and "
        "of occasions",
        clauses="10001 4.7, 8.1",
        ask=promise_data_complete,
    ),
)
