"""Metrics on what complaints have in common and how their number moves."""

from __future__ import annotations

from itertools import combinations
from statistics import median
from typing import TYPE_CHECKING

import ibis

from isocheck.assess.trend import runs_test, trend
from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.complaints.rows import NO_RECEIPT, blank, counts, untold
from isocheck.registers.marking import WEIGHT
from isocheck.registers.moments import seconds_between

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

FOUR_FIFTHS = 0.8
THOUSAND = 1000.0
HOUR_S = 3600
EDGES = "fall in the first or last month, which may be incomplete"
FEWEST_MONTHS, MOST_MONTHS = 3, 600
MOST = 100_000  # categories that are told apart
TOO_MANY = f"there are more than {MOST:,} categories; they are too fine to compare"


def repeat_complaints(table: ir.Table, given: Given) -> Share | str:
    """A row without repeat_of repeats nothing.

    A register with no such column is searched for the same customer and category
    within repeat_within, 90 days unless the organization set another time; rows
    without customer, category or received_at are left out.
    """
    if "repeat_of" in table.columns:
        return Share(hit=table.repeat_of.notnull())
    fields = ("customer_ref", "category", "received_at")
    for name in fields:
        if name not in table.columns:
            return f"the register has no repeat_of, and no {name} to find repeats by"
    ties = [table[name] for name in ("complaint_id", WEIGHT) if name in table.columns]
    same = ibis.window(
        group_by=[table.customer_ref, table.category, counts(table)],
        order_by=[table.received_at, *ties],
    )
    gap = seconds_between(table.received_at.lag().over(same), table.received_at)
    return Share(
        hit=gap <= given.targets["repeat_within"] * HOUR_S,
        left_out=blank(table, *fields),
    )


def complaint_rate(_: ir.Table, given: Given) -> Groups | str:
    """Every row is a complaint; the customers are the number the organization tells."""
    customers = given.targets.get("customers")
    if not customers:
        return untold("customers")

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        return Figure(value=count / customers * THOUSAND, count=count)

    return Groups(by={"all": ibis.literal(1)}, read=read)


def complaint_concentration(table: ir.Table, _: Given) -> Groups:
    """Rows without a category are left out.

    The parts are the number of categories, and the share of the largest.
    """
    return Groups(
        by={"category": table.category},
        read=_concentration,
        left_out=blank(table, "category"),
        at_most=MOST,
    )


def complaint_trend(table: ir.Table, _: Given) -> Groups:
    """The first and last month may be incomplete: left out, as rows without receipt.

    A month without complaints between others counts as zero. It takes three months.
    In the parts, p is the chance of a movement so steady where there is none, and
    runs_p that of so few runs about the median. More complaints are no bad sign by
    themselves: a way to complain that works brings more of them.
    """
    when = table.received_at
    return Groups(
        by={"month": when.year() * 12 + when.month()},
        read=_trend,
        left_out={NO_RECEIPT: when.isnull()},
        at_most=MOST,
    )


def _concentration(groups: Iterable[Group]) -> Figure:
    sizes = sorted((group.n for group in groups if group.n), reverse=True)
    if len(sizes) == MOST:
        return Figure(value=None, because=TOO_MANY)
    whole, reached, needed = sum(sizes), 0.0, 0
    while reached < whole * FOUR_FIFTHS:
        reached, needed = reached + sizes[needed], needed + 1
    parts = {"categories": float(len(sizes)), "largest_share": sizes[0] / whole}
    return Figure(value=needed, count=whole, parts=parts)


def _trend(groups: Iterable[Group]) -> Figure:
    found = ((group.values[0], group.n) for group in groups if group.n)
    months = {int(month): n for month, n in found if isinstance(month, (int, float))}
    first, last = min(months), max(months)
    if last - first > MOST_MONTHS:
        years = (last - first) // 12
        return Figure(value=None, because=f"receipts {years} years apart are no series")
    values = [months.get(month, 0.0) for month in range(first + 1, last)]
    left_out = {EDGES: sum(months[month] for month in {first, last})}
    if len(values) < FEWEST_MONTHS:
        few = f"{len(values)} whole months with complaints show no trend"
        return Figure(value=None, left_out=left_out, because=few)
    tested = trend(values)
    words = {
        "none": "the months differ by no more than chance",
        "rising": "the number rises by more than chance",
        "falling": "the number falls by more than chance",
    }
    return Figure(
        value=median((b - a) / (j - i) for (i, a), (j, b) in _pairs(values)),
        count=sum(values),
        left_out=left_out,
        parts={
            "months": float(len(values)),
            "each_month": sum(values) / len(values),
            "p": tested.p,
            "runs": float(tested.runs),
            "expected_runs": tested.expected_runs,
            "runs_p": runs_test(values).p,
        },
        notes=(words[tested.direction],),
    )


def _pairs(
    values: Iterable[float],
) -> Iterable[tuple[tuple[int, float], tuple[int, float]]]:
    return combinations(enumerate(values), 2)


PATTERNS = (
    Metric(
        name="repeat_complaints",
        needs=("repeat_of or customer_ref",),
        unit=Unit.SHARE,
        formula="complaints that repeat an earlier one / complaints",
        clauses="10002 8.2",
        ask=repeat_complaints,
    ),
    Metric(
        name="complaint_rate",
        needs=(),
        unit=Unit.RATE,
        formula="complaints / customers or contacts in the period × 1,000",
        clauses="10002 8.2, 8.4",
        ask=complaint_rate,
    ),
    Metric(
        name="complaint_concentration",
        needs=("category",),
        unit=Unit.COUNT,
        formula="the fewest categories with four fifths of the complaints",
        clauses="10002 8.2",
        ask=complaint_concentration,
        target_from="none: it shows where to look",
    ),
    Metric(
        name="complaint_trend",
        needs=("received_at",),
        unit=Unit.COUNT,
        formula="complaints more each month: the median of the slopes between any two "
        "whole months",
        clauses="10002 8.2",
        ask=complaint_trend,
        target_from="none: more complaints may be a success",
    ),
)
