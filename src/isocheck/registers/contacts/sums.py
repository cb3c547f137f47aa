"""Metrics on whether counts of contacts agree with one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Groups, Metric, Share
from isocheck.registers.contacts.rows import as_share, holds_counts, offered
from isocheck.registers.several import VALUE, one, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

HALF_POINT = 0.005  # reported figures are often whole percents


def contacts_add_up(table: ir.Table, _: Given) -> Share:
    """Rows without offered, answered or abandoned contacts are left out.

    Contacts called back later, passed on elsewhere or still waiting belong to the
    sum; where they are blank, there were none.
    """
    told = table.answered_count + table.abandoned_count
    for name in ("callback_count", "overflow_count", "waiting_count"):
        if name in table.columns:
            told += table[name].fill_null(0.0)
    apart = table.offered - told
    return Share(
        hit=apart.abs() < 1 / 2,
        left_out={"have no offered, answered_count or abandoned_count": apart.isnull()},
    )


def reported_equals_recomputed(table: ir.Table, given: Given) -> Groups | str:
    """Reported shares are held against the counts beside them, to half a point.

    Those are service_level and answer_rate. A figure that is missing, or whose counts
    are, is not compared; each row and figure counts once.
    """
    columns = set(table.columns)
    pairs = []
    if {"service_level", "in_service_level"} <= columns and holds_counts(table):
        pairs.append(("service_level", table.in_service_level, offered(table)))
    if {"answer_rate", "answered_count"} <= columns:
        pairs.append(("answer_rate", table.answered_count, offered(table)))
    if not pairs:
        return "no reported share has its counts beside it"
    agree = compared = ibis.literal(0.0)
    for name, top, bottom in pairs:
        found = top.cast("float64") / bottom.nullif(0)
        apart = (as_share(table, name, given) - found).abs()
        agree += one(apart <= HALF_POINT)
        compared += one(apart.notnull())
    return several({VALUE: (agree, compared)}, basis="reported figure to compare")


SUMS = (
    Metric(
        name="contacts_add_up",
        needs=(
            "offered",
            "answered_count",
            "abandoned_count",
        ),
        unit=Unit.SHARE,
        formula="rows in which offered is the sum of what became of contacts / rows",
        clauses="18295-1 7.4",
        ask=contacts_add_up,
        target_from="own rules of recording",
    ),
    Metric(
        name="reported_equals_recomputed",
        needs=("service_level or answer_rate",),
        unit=Unit.SHARE,
        formula="reported shares that their counts confirm / reported shares",
        clauses="18295-1 7.4, 18295-2 6.8",
        ask=reported_equals_recomputed,
        target_from="own rules of recording",
    ),
)
