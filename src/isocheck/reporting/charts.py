"""Small charts as SVG: a metric by month, with its bounds.

They need no script, no colour and nothing from outside; a reader who hears them gets
every figure from the description.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from isocheck.assess.measured_words import amount_words
from isocheck.model.measurement import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.reporting.measured_records import MetricView, MonthView

FEW = 5  # rows; the bar of a month with fewer is left hollow
_MONTHS_NEEDED = 3  # with a value, before there is anything to see
_WIDTH, _HEIGHT = 320, 108
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 4, 8, 18
_HALF = 0.5  # shares above it are drawn against the whole
_BAR = 0.7  # of the room a month has
_LINE = 11  # from one label to the next, at least


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    """From a value to the height at which it is drawn."""

    low: float
    high: float
    unit: Unit

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return round(_HEIGHT - _BOTTOM - share * (_HEIGHT - _BOTTOM - _TOP), 1)

    def words(self, value: float) -> str:
        return amount_words(value, self.unit)


def chart(metric: MetricView) -> Markup:
    """Return a metric's months as SVG; nothing where too few of them have a value."""
    values = [each.value for each in metric.months if each.value is not None]
    if len(values) < _MONTHS_NEEDED:
        return Markup()
    bounds = [each for each in (metric.low, metric.high) if each is not None]
    scale = _scale([*values, *bounds], Unit(metric.unit))
    title = f"{metric.metric} by month"
    size = f'viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}"'
    parts = [
        f'<svg class="chart" {size} role="img" aria-label="{escape(title)}">',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(_description(metric))}</desc>",
        *_bars(metric.months, scale),
        *_axis(metric.months, bounds, scale),
        "</svg>",
    ]
    return Markup("".join(parts))  # noqa: S704 -- what came from outside is escaped


def _scale(values: list[float], unit: Unit) -> _Scale:
    low, high = min(0.0, *values), max(0.0, *values)
    if unit is Unit.SHARE and _HALF <= high <= 1:
        high = 1.0
    return _Scale(low=low, high=high if high > low else low + 1.0, unit=unit)


def _description(metric: MetricView) -> str:
    months = "; ".join(
        f"{each.month}: {each.words}, {each.count:,} rows" for each in metric.months
    )
    bound = f" Dashed: {metric.bound}." if metric.bound else ""
    return f"{months}.{bound}"


def _bars(months: tuple[MonthView, ...], scale: _Scale) -> Iterator[str]:
    room = (_WIDTH - _LEFT - _RIGHT) / len(months)
    for place, month in enumerate(months):
        if month.value is None:
            continue
        start, end = sorted((scale.y(month.value), scale.y(0.0)))
        x = round(_LEFT + place * room + room * (1 - _BAR) / 2, 1)
        look = "few" if month.count < FEW else "month"
        fill = ' fill="none" stroke="currentColor"' if look == "few" else ""
        yield (
            f'<rect class="{look}" x="{x}" y="{start}" width="{round(room * _BAR, 1)}" '
            f'height="{max(round(end - start, 1), 1.0)}"{fill}>'
            f"<title>{escape(f'{month.month}: {month.words}, {month.count:,} rows')}"
            "</title></rect>"
        )


def _axis(
    months: tuple[MonthView, ...], bounds: list[float], scale: _Scale
) -> Iterator[str]:
    """Yield the line at 0, the bounds, and the labels that have room beside them."""
    end = _WIDTH - _RIGHT
    zero = scale.y(0.0)
    yield f'<path class="axis" d="M{_LEFT} {zero}H{end}" stroke="currentColor"/>'
    labelled: list[float] = []
    for value in (*bounds, 0.0, scale.high, scale.low):
        y = scale.y(value)
        if value in bounds:
            yield (
                f'<path class="bound" d="M{_LEFT} {y}H{end}" stroke="currentColor" '
                'stroke-width="1.5" stroke-dasharray="5 3"/>'
            )
        if all(abs(y - other) >= _LINE for other in labelled):
            labelled.append(y)
            words = escape(scale.words(value))
            yield f'<text x="{_LEFT - 5}" y="{y + 4}" text-anchor="end">{words}</text>'
    for x, anchor, month in ((_LEFT, "start", months[0]), (end, "end", months[-1])):
        yield (
            f'<text x="{x}" y="{_HEIGHT - 4}" text-anchor="{anchor}">'
            f"{escape(month.month)}</text>"
        )
