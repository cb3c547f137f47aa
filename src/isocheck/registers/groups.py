"""Rows grouped by their values, and what a metric reads in the groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.asked import COUNTED
from isocheck.registers.asking import Figure, Group, Groups
from isocheck.registers.marking import WEIGHT
from isocheck.registers.terms import as_float, weight_of

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asked import Asked


def grouped(table: ir.Table, asked: Asked, whole: Figure) -> Figure:
    """Return what a metric reads in its groups; `whole` says what was left out."""
    question = asked.question
    if not isinstance(question, Groups) or whole.because:
        return whole
    by = {f"k{i}": value for i, value in enumerate(question.by.values())}
    sums = {f"s{i}": as_float(v) for i, v in enumerate(question.sums.values())}
    columns = {**by, **sums, "place": asked.place, WEIGHT: weight_of(table)}
    rows = table.select(**columns).filter(lambda t: t.place == COUNTED)
    found = (
        rows.group_by(list(by))
        .aggregate(
            n=as_float(rows[WEIGHT].sum()),
            **{name: as_float((rows[name] * rows[WEIGHT]).sum()) for name in sums},
        )
        .order_by([ibis.desc("n"), *by])
        .limit(question.at_most)
        .to_pyarrow()
        .to_pylist()
    )
    groups = tuple(
        Group(
            values=tuple(row[name] for name in by),
            n=row["n"] or 0.0,
            sums={
                name: row[place] or 0.0
                for name, place in zip(question.sums, sums, strict=True)
            },
        )
        for row in found
    )
    read = question.read(groups)
    return replace(read, left_out={**whole.left_out, **read.left_out})
