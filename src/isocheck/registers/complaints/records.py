"""Metrics on how complete, orderly and true the records of complaints are."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Mean, Metric, Share
from isocheck.registers.complaints.rows import (
    EVENTS,
    NEVER,
    blank,
    filled,
    is_closed,
    is_one_of,
)
from isocheck.registers.complaints.words import OTHER
from isocheck.registers.moments import precedes

if TYPE_CHECKING:
    from collections.abc import Callable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

ON_RECEIPT = (
    *"complaint_id received_at channel unit product category".split(),
    *"description remedy_requested severity priority owner due_at".split(),
)
ON_CLOSING = ("responded_at", "decision_told_at", "outcome")


def complaint_id_unique(table: ir.Table, given: Given) -> Share:
    """A row without an id, or with one that another row has too, has none of its own.

    No row is left out.
    """
    case = table.complaint_id
    if not given.facts.repeats:  # counting the rows of each id would be slow
        return Share(hit=case.notnull())
    return Share(hit=case.notnull() & (case.count().over(group_by=case) == 1))


def dates_in_order(table: ir.Table, _: Given) -> Share | str:
    """Dates that are missing are passed over; a row with fewer than two is left out."""
    dates = [table[name] for name in EVENTS if name in table.columns]
    if len(dates) < 2:  # noqa: PLR2004 - an order takes two
        return "the register has no two dates to compare"
    wrong = [
        precedes(later, earlier).fill_null(NEVER)
        for earlier, later in combinations(dates, 2)
    ]
    known = sum((date.notnull().ifelse(1, 0) for date in dates), ibis.literal(0))
    return Share(
        hit=~ibis.or_(*wrong),
        left_out={"have fewer than two dates": known < 2},  # noqa: PLR2004 - likewise
    )


def mandatory_fields_filled(table: ir.Table, given: Given) -> Mean | str:
    """A missing value is a cell not filled; those of closing count in closed rows.

    Of the columns looked for, those the register lacks are not counted. The parts
    count the cells that are not filled, by column.
    """
    kept = [n for n in (*ON_RECEIPT, *ON_CLOSING) if n in given.facts.filled]
    if not any(given.facts.filled[name] for name in kept):
        return "no field that must be filled has a value"
    closed = is_closed(table)
    due = {n: closed if n in ON_CLOSING else ~NEVER for n in kept}
    cells = sum((held.ifelse(1, 0) for held in due.values()), ibis.literal(0))
    full = [(held & filled(table, n)).ifelse(1, 0) for n, held in due.items()]
    return Mean(
        value=sum(full, ibis.literal(0)).cast("float64") / cells.nullif(0),
        weight=cells.cast("float64"),
        among=cells > 0,
        nobody="no complaint is closed",
        bands={f"without {n}": held & ~filled(table, n) for n, held in due.items()},
    )


def has_value(name: str) -> Callable[[ir.Table, Given], Share]:
    """Return the question how many rows have a value in a field."""

    def ask(table: ir.Table, _: Given) -> Share:
        """A row without the value counts against it."""
        return Share(hit=table[name].notnull())

    return ask


def assessed_on_receipt(table: ir.Table, _: Given) -> Share:
    """A row without severity is not, nor one without safety where it is kept."""
    hit = table.severity.notnull()
    if "safety" in table.columns:
        hit &= table.safety.notnull()
    return Share(hit=hit)


def classified(table: ir.Table, _: Given) -> Share:
    """A row without a category is not classified, nor is one with 'other'."""
    return Share(hit=table.category.notnull() & ~is_one_of(table.category, OTHER))


def logged_within_a_day(table: ir.Table, given: Given) -> Share:
    """Rows without received_at or registered_at are left out.

    A day is `log_within`, 24 hours unless the organization set another time.
    """
    took = given.hours(table.received_at, table.registered_at)
    return Share(
        hit=took <= given.targets["log_within"],
        left_out=blank(table, "received_at", "registered_at"),
    )


def unregistered_complaints(table: ir.Table, _: Given) -> Share:
    """Counts complaints a check of contacts found; rows without found_by_check are out.

    They had no record until then. Complaints nobody found since are in no register; a
    reverse sample of contacts looks for them.
    """
    return Share(hit=table.found_by_check, left_out=blank(table, "found_by_check"))


RECORDS = (
    Metric(
        name="complaint_id_unique",
        needs=("complaint_id",),
        unit=Unit.SHARE,
        formula="rows with an id no other row has / rows",
        clauses="10002 7.2",
        ask=complaint_id_unique,
        every_row=True,
    ),
    Metric(
        name="dates_in_order",
        needs=("received_at",),
        unit=Unit.SHARE,
        formula="rows in which receipt, acknowledgement, assessment, answer, word of "
        "the decision and closing follow one another / rows with two of these dates",
        clauses="10002 4.9, 7.3",
        ask=dates_in_order,
    ),
    Metric(
        name="mandatory_fields_filled",
        needs=(),
        unit=Unit.SHARE,
        formula="filled cells / cells of the columns that must be filled on receipt, "
        "and on closing in closed complaints",
        clauses="10002 4.9, 7.2",
        ask=mandatory_fields_filled,
    ),
    Metric(
        name="remedy_sought_recorded",
        needs=("remedy_requested",),
        unit=Unit.SHARE,
        formula="complaints with the remedy asked for / complaints",
        clauses="10002 7.2",
        ask=has_value("remedy_requested"),
        target_from="practice",
    ),
    Metric(
        name="due_date_set",
        needs=("due_at",),
        unit=Unit.SHARE,
        formula="complaints with a date due / complaints",
        clauses="10002 7.2",
        ask=has_value("due_at"),
        target_from="practice",
    ),
    Metric(
        name="owner_named",
        needs=("owner",),
        unit=Unit.SHARE,
        formula="complaints with an owner / complaints",
        clauses="10002 4.12, 7.3",
        ask=has_value("owner"),
        target_from="practice",
    ),
    Metric(
        name="assessed_on_receipt",
        needs=("severity",),
        unit=Unit.SHARE,
        formula="complaints with severity, and safety where it is kept / complaints",
        clauses="10002 7.5",
        ask=assessed_on_receipt,
        target_from="practice",
    ),
    Metric(
        name="classified",
        needs=("category",),
        unit=Unit.SHARE,
        formula="complaints in a category other than 'other' / complaints",
        clauses="10002 8.2",
        ask=classified,
        target_from="practice",
    ),
    Metric(
        name="logged_within_a_day",
        needs=("received_at", "registered_at"),
        unit=Unit.SHARE,
        formula="complaints registered within the own time / those with both times",
        clauses="10002 7.2, 18295-1 4.4",
        ask=logged_within_a_day,
    ),
    Metric(
        name="unregistered_complaints",
        needs=("found_by_check",),
        unit=Unit.COUNT,
        formula="complaints registered only after a check of contacts found them",
        clauses="10002 4.9, 4.11, 7.2",
        ask=unregistered_complaints,
        target_from="practice",
    ),
)
