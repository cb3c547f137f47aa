"""Quantiles of times, the same on every engine and in flat memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asked import COUNTED
from isocheck.registers.asking import Spread
from isocheck.registers.marking import WEIGHT
from isocheck.registers.terms import as_float, number_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asked import Asked
    from isocheck.registers.asking import Given

QUANTILES = {"median": 0.5, "p90": 0.9, "p95": 0.95}
MANY_ROWS = 100_000  # from here on times are rounded, so that memory stays flat
STEPS = {Unit.HOURS: 1 / 60, Unit.SECONDS: 1.0, Unit.DAYS: 0.01}


def spread(
    table: ir.Table, asked: Asked, given: Given, key: str | None
) -> dict[Any, dict[str, float]]:
    """Return quantiles by key, interpolated between rows, each by its weight.

    Equal values are grouped first, so memory grows with how many differ, not with
    the rows, and every engine gives the same numbers.
    """
    question = asked.question
    if not isinstance(question, Spread):
        return {}
    value = as_float(question.value)
    step = STEPS.get(asked.metric.unit)
    rounded = step is not None and given.facts.rows > MANY_ROWS
    if rounded:
        value = (value / step).round().cast("int64")
    columns: dict[str, ir.Value] = {} if key is None else {"key": table[key]}
    if WEIGHT in table.columns:
        columns[WEIGHT] = table[WEIGHT]
    rows = table.select(**columns, value=value, place=asked.place)
    rows = rows.filter((rows.place == COUNTED) & rows.value.notnull())
    if WEIGHT in table.columns:
        rows = rows.filter(rows[WEIGHT] > 0)
    by = [] if key is None else ["key"]
    steps = rows.group_by([*by, "value"]).aggregate(n=number_of(rows))
    if rounded:
        steps = steps.mutate(value=steps.value * step)
    return {row.pop("key", None): row for row in _quantiles(steps, by)}


def _quantiles(steps: ir.Table, by: Sequence[str]) -> list[dict[str, Any]]:
    running = ibis.cumulative_window(group_by=list(by), order_by="value")
    whole = ibis.window(group_by=list(by))
    summed = steps.mutate(
        upto=steps.n.sum().over(running), total=steps.n.sum().over(whole)
    )
    terms: dict[str, ir.Value] = {
        "total": summed.total.max(),
        "longest": summed.value.max(),
    }
    for name, share in QUANTILES.items():
        place = (summed.total - 1) * share
        terms[f"low_{name}"] = summed.value.min(where=summed.upto > place.floor())
        terms[f"high_{name}"] = summed.value.min(where=summed.upto > place.ceil())
    numbers = {name: as_float(term) for name, term in terms.items()}
    grouped = summed.group_by(list(by)) if by else summed
    found = grouped.aggregate(**numbers).to_pyarrow().to_pylist()
    return [_interpolated(row) for row in found if row["total"]]


def _interpolated(row: dict[str, Any]) -> dict[str, Any]:
    for name, share in QUANTILES.items():
        place = (row["total"] - 1) * share
        low, high = row.pop(f"low_{name}"), row.pop(f"high_{name}")
        row[name] = low + (high - low) * (place - place // 1)
    return row
