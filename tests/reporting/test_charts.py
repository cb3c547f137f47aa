"""Charts of months: what is drawn, and what a reader who cannot see them is told."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from isocheck.model.measurement import Unit
from isocheck.reporting.charts import chart
from isocheck.reporting.measured_records import MetricView, MonthView

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = ["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026"]


def metric(
    values: Sequence[float | None],
    *,
    unit: Unit = Unit.SHARE,
    low: float | None = None,
    high: float | None = None,
    counts: Sequence[int] = (30,) * 5,
) -> MetricView:
    return MetricView(
        metric="a<b",
        meaning="",
        value="",
        details=(),
        count=0,
        left_out=(),
        bound="at least 95 %" if low is not None else "",
        source="",
        outcome="met",
        because="",
        trend="",
        improves=None,
        unit=unit.value,
        low=low,
        high=high,
        months=tuple(
            MonthView(month=name, value=value, words=f"{value}", count=count)
            for name, value, count in zip(NAMES, values, counts, strict=False)
        ),
        serves=(),
    )


def drawn(found: MetricView) -> ET.Element:
    return ET.fromstring(str(chart(found)))  # noqa: S314 -- made a line above


def bars(svg: ET.Element) -> list[ET.Element]:
    return list(svg.iter("rect"))


def labels(svg: ET.Element) -> list[str | None]:
    return [each.text for each in svg.iter("text")]


def number(element: ET.Element, name: str) -> float:
    return float(element.attrib[name])


def test_each_month_with_a_value_has_a_bar_as_high_as_it() -> None:
    svg = drawn(metric([1.0, 0.5, None, 0.25]))

    heights = [number(each, "height") for each in bars(svg)]
    assert heights == [82.0, 41.0, 20.5]
    assert labels(svg) == ["0 %", "100 %", "Jan 2026", "Apr 2026"]


@pytest.mark.parametrize("values", [[], [0.5, 0.5], [0.5, None, None, 0.5]])
def test_fewer_than_three_months_are_no_chart(values: list[float | None]) -> None:
    assert not chart(metric(values))


def test_a_bound_is_dashed_and_named() -> None:
    svg = drawn(metric([0.9, 0.9, 0.9], low=0.95))

    (dashed,) = [each for each in svg if "stroke-dasharray" in each.attrib]
    assert dashed.attrib["class"] == "bound"
    assert "95 %" in labels(svg)


def test_labels_that_would_touch_give_way_to_the_bound() -> None:
    assert "100 %" not in labels(drawn(metric([0.9, 0.9, 0.9], low=0.98)))


def test_a_month_of_few_rows_has_a_hollow_bar() -> None:
    svg = drawn(metric([0.9, 0.9, 0.9], counts=(4, 5, 30)))

    assert [each.get("fill") for each in bars(svg)] == ["none", None, None]


def test_values_below_zero_hang_from_the_line() -> None:
    svg = drawn(metric([-50.0, 50.0, 0.0], unit=Unit.SCORE))
    below, above, level = bars(svg)

    assert number(below, "y") == number(above, "y") + number(above, "height")
    assert number(level, "height") == 1.0
    assert labels(svg)[:3] == ["0", "50", "-50"]


def test_nothing_but_zeros_can_be_drawn() -> None:
    assert len(bars(drawn(metric([0.0, 0.0, 0.0], unit=Unit.COUNT)))) == 3


def test_small_shares_are_drawn_as_high_as_there_is_room() -> None:
    highest = max(number(each, "height") for each in bars(drawn(metric([0.02] * 3))))

    assert highest == 82.0


def test_who_hears_the_chart_gets_every_figure() -> None:
    svg = drawn(metric([0.9, None, 0.8, 0.7], low=0.95))

    assert svg.attrib["role"] == "img"
    assert svg.attrib["aria-label"] == "a<b by month"
    assert svg.findtext("title") == "a<b by month"
    assert svg.findtext("desc") == (
        "Jan 2026: 0.9, 30 rows; Feb 2026: None, 30 rows; Mar 2026: 0.8, 30 rows; "
        "Apr 2026: 0.7, 30 rows. Dashed: at least 95 %."
    )


def test_every_bar_lies_within_the_chart() -> None:
    for values in ([5.0, 1e9, -3.0], [0.1] * 5, [1.0, 0.0, 1.0]):
        for bar in bars(drawn(metric(values, unit=Unit.HOURS, high=20.0))):
            assert number(bar, "x") >= 52
            assert number(bar, "x") + number(bar, "width") <= 316
            assert number(bar, "y") >= 8
            assert number(bar, "y") + number(bar, "height") <= 92
