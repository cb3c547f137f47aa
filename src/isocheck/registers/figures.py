"""From the sums the engine gives back to a metric's figure."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING

from isocheck.assess.precision import Z_95, wilson
from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Mean, Ratio, Share, Spread

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.measurement import Measurement
    from isocheck.registers.asked import Asked


def figure(
    asked: Asked, own: Mapping[str, float], spread: Mapping[str, float]
) -> Figure:
    """Return the figure of a metric from its sums; `rows` among them counts all."""
    left_out = {word: own[f"out{i}"] for i, word in enumerate(asked.reasons)}
    count = own["counted"]
    if not count:
        because = lacking(own["rows"], left_out, asked.question.nobody)
        return Figure(value=None, left_out=left_out, because=because)
    found = _value(asked, own, spread)
    return replace(found, count=count, left_out=left_out)


def lacking(rows: float, left_out: Mapping[str, float], nobody: str) -> str:
    """Say why no row is left to count."""
    if not rows:
        return "the register has no rows"
    said = [f"{n:,.0f} of {rows:,.0f} rows {word}" for word, n in left_out.items() if n]
    return "; ".join(([nobody] if sum(left_out.values()) < rows else []) + said)


def with_interval(measured: Measurement) -> Measurement:
    """Return a measurement of a sample with its interval, where one can be given."""
    if measured.value is None or not measured.count:
        return measured
    if measured.unit is Unit.SHARE and 0 <= measured.value <= 1:
        return replace(measured, interval=wilson(measured.value, measured.count))
    if "deviation" in measured.parts:
        half = Z_95 * measured.parts["deviation"] / sqrt(measured.count)
        return replace(
            measured, interval=(measured.value - half, measured.value + half)
        )
    return measured


def _value(
    asked: Asked, own: Mapping[str, float], spread: Mapping[str, float]
) -> Figure:
    question = asked.question
    match question:
        case Share():
            bands = {band: own[f"b{i}"] for i, band in enumerate(question.bands)}
            whole = 1.0 if asked.metric.unit is Unit.COUNT else own["counted"]
            return Figure(value=own["hit"] / whole, parts=bands)
        case Mean():
            return _mean(question, own)
        case Ratio():
            if not own["bottom"]:
                return Figure(value=None, because=f"there is no {question.basis}")
            return Figure(value=own["top"] / own["bottom"] * question.times)
        case Spread():
            parts = {n: spread[n] for n in ("median", "p90", "p95", "longest")}
            return Figure(value=parts["median"], parts=parts)
        case _:
            return Figure(value=None)


def _mean(question: Mean, own: Mapping[str, float]) -> Figure:
    if not own["by"]:
        return Figure(value=None, because="no row has a weight")
    mean = own["sum"] / own["by"]
    variance = max(own["squares"] / own["by"] - mean**2, 0.0)
    if own["counted"] > 1:
        variance *= own["counted"] / (own["counted"] - 1)
    bands = {band: own[f"b{i}"] for i, band in enumerate(question.bands)}
    return Figure(value=mean, parts={**bands, "deviation": sqrt(variance)})
