"""The questions of many metrics, put to the engine in one pass.

Shares, means and ratios of all metrics are terms of one aggregate. Spreads and groups
take a query each. With a `key`, every query is grouped by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isocheck.model.measurement import Measurement
from isocheck.registers.asked import Asked, ask
from isocheck.registers.asking import Figure, Groups
from isocheck.registers.figures import figure, with_interval
from isocheck.registers.groups import grouped
from isocheck.registers.quantiles import spread
from isocheck.registers.terms import sums_of_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Metric

NOT_SPLIT = Figure(value=None, because="it looks at all rows together")


def answer(
    table: ir.Table, metrics: Iterable[Metric], given: Given, *, sampled: bool = False
) -> tuple[Measurement, ...]:
    """Measure metrics in a marked table; none is passed over."""
    figures = answer_by(table, metrics, given, key=None)
    return tuple(
        measurement(metric, found.get(None, Figure(value=None)), sampled=sampled)
        for metric, found in figures
    )


def answer_by(
    table: ir.Table, metrics: Iterable[Metric], given: Given, *, key: str | None
) -> list[tuple[Metric, dict[Any, Figure]]]:
    """Return each metric's figure by value of the column `key`, or under None."""
    metrics = tuple(metrics)
    asked: list[Asked] = []
    reasons: dict[str, str] = {}
    for metric in metrics:
        found = ask(table, metric, given)
        if isinstance(found, str):
            reasons[metric.name] = found
        else:
            asked.append(found)
    figures = _figures(table, asked, given, key)
    return [
        (
            metric,
            {None: Figure(value=None, because=reasons[metric.name])}
            if metric.name in reasons
            else figures[metric.name],
        )
        for metric in metrics
    ]


def measurement(metric: Metric, found: Figure, *, sampled: bool) -> Measurement:
    """Return a metric's figure as the rest of isocheck knows it."""
    measured = Measurement(
        metric=metric.name,
        unit=metric.unit,
        value=found.value,
        count=round(found.count),
        left_out={words: round(n) for words, n in found.left_out.items() if n},
        parts=found.parts,
        notes=found.notes,
        because=found.because,
    )
    return with_interval(measured) if sampled else measured


def _figures(
    table: ir.Table, asked: Sequence[Asked], given: Given, key: str | None
) -> dict[str, dict[Any, Figure]]:
    sums = sums_of_all(table, asked, key)
    figures: dict[str, dict[Any, Figure]] = {}
    for number, each in enumerate(asked):
        spreads = spread(table, each, given, key)
        figures[each.metric.name] = {
            value: figure(each, own[number], spreads.get(value, {}))
            for value, own in sums.items()
        }
        if isinstance(each.question, Groups):
            whole = figures[each.metric.name].get(None, NOT_SPLIT)
            found = NOT_SPLIT if key else grouped(table, each, whole)
            figures[each.metric.name] = {None: found}
    return figures
