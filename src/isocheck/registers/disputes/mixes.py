"""Metrics on which kinds of disputes, ends and ways in there are, each by its share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.disputes.rows import (
    NEVER,
    NO_OUTCOME,
    each,
    named_outcome,
    word,
)
from isocheck.registers.disputes.shares import mix, shares, summed, text
from isocheck.registers.disputes.words import (
    FOR_CUSTOMER,
    FOR_ORGANIZATION,
    LAPSED,
    OUTSIDE,
    WITHDRAWN,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

COUNTS = {
    "upheld_count": FOR_CUSTOMER,
    "not_upheld_count": FOR_ORGANIZATION,
    "undecided_count": "undecided",
}


def method_mix(table: ir.Table, _: Given) -> Groups:
    """Rows without a method are left out; rows without a category have no type."""
    return Groups(
        by={"method": word(table.method), "type": _first(table, "category")},
        read=lambda groups: mix((text(g, 0), text(g, 1), g.n) for g in groups),
        left_out={"have no method": table.method.isnull()},
    )


def outcome_mix(table: ir.Table, _: Given) -> Groups:
    """Rows without an outcome are left out; words nobody knows count as written.

    A dispute with several findings counts with each. A register without providers is
    split by organization. Rows that hold counts are left out without upheld_count, or
    where the counts exceed what the row stands for.
    """
    side = _first(table, "provider", "organization")
    if "outcome" in table.columns:
        return Groups(
            by={"outcome": named_outcome(table), "side": side},
            read=lambda groups: mix((text(g, 0), text(g, 1), g.n) for g in groups),
            left_out={NO_OUTCOME: table.outcome.isnull()},
        )
    counts = {COUNTS[n]: each(table, n) for n in COUNTS if n in table.columns}
    return Groups(
        by={"side": side},
        sums=counts,
        read=lambda groups: mix(
            (outcome, text(g, 0), n) for g in groups for outcome, n in g.sums.items()
        ),
        left_out=misfits(table),
    )


def dispute_access_pattern(table: ir.Table, _: Given) -> Groups:
    """Rows without an outcome are left out; channels and languages are of the rest.

    A dispute with several findings counts with each.
    """
    sides = [name for name in ("channel", "language") if name in table.columns]

    def read(groups: tuple[Group, ...]) -> Figure:
        ends = summed((text(g, 0), g.n) for g in groups)
        whole = sum(ends.values())
        parts = {name: ends.get(name, 0.0) / whole for name in (WITHDRAWN, LAPSED)}
        for place, side in enumerate(sides, start=1):
            found = shares(summed((text(g, place), g.n) for g in groups))
            parts |= {f"{side}: {name}": share for name, share in found.items()}
        return Figure(value=ends.get(OUTSIDE, 0.0) / whole, count=whole, parts=parts)

    return Groups(
        by={"outcome": named_outcome(table)}
        | {name: word(table[name]) for name in sides},
        read=read,
        left_out={NO_OUTCOME: table.outcome.isnull()},
    )


def misfits(table: ir.Table) -> dict[str, ir.BooleanValue]:
    """Return why rows that hold counts of outcomes cannot be used."""
    counts = [table[name] for name in COUNTS if name in table.columns]
    wrong = ibis.or_(*(count < 0 for count in counts)).fill_null(NEVER)
    if "row_count" in table.columns:
        known = sum((count.fill_null(0.0) for count in counts), ibis.literal(0.0))
        wrong |= known > table.row_count.fill_null(1.0)
    return {
        "have no upheld_count": table.upheld_count.isnull(),
        "have counts that do not fit together": wrong,
    }


def _first(table: ir.Table, *names: str) -> ir.StringValue:
    """Return the first of some columns the register has, NULL where it has none."""
    for name in names:
        if name in table.columns:
            return table[name].strip()
    return ibis.null("string")


MIXES = (
    Metric(
        name="method_mix",
        needs=("method",),
        unit=Unit.SHARE,
        formula="disputes by the method used most / disputes with a method; the parts "
        "are the share of each method, overall and by type of dispute",
        clauses="10003 4.8, 6.3.2",
        ask=method_mix,
    ),
    Metric(
        name="outcome_mix",
        needs=("outcome or upheld_count",),
        unit=Unit.SHARE,
        formula="outcomes of the most frequent kind / outcomes; the parts are the "
        "share of each kind, overall and by provider from 20 outcomes on",
        clauses="10003 4.9, 8.2",
        ask=outcome_mix,
        every_row=True,
    ),
    Metric(
        name="dispute_access_pattern",
        needs=("outcome",),
        unit=Unit.SHARE,
        formula="outcomes outside jurisdiction / outcomes; the parts are withdrawn and "
        "lapsed ones, and the shares of channels and languages",
        clauses="10003 4.7",
        ask=dispute_access_pattern,
        every_row=True,
    ),
)
