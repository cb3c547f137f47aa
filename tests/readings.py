"""Readings of registers made by hand, and criteria that ask for what they show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from builders import criterion
from isocheck.assess.measured import judge
from isocheck.model.checklist import MetricExpectation
from isocheck.model.measurement import (
    Measurement,
    MonthlyValue,
    RegisterReading,
    Unit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.checklist import Criterion
    from isocheck.model.register_evidence import MeasuredValue
    from isocheck.model.workspace import OwnBound

FIRST = date(2025, 9, 1)
METRIC = "acknowledged_in_time"
EXPECTED = MetricExpectation(register="complaints", metric=METRIC, at_least=0.95)


def measured(
    value: float | None,
    count: int = 400,
    *,
    metric: str = METRIC,
    unit: Unit = Unit.SHARE,
    interval: tuple[float, float] | None = None,
) -> Measurement:
    """Return a measurement, of 400 rows unless told otherwise."""
    return Measurement(
        metric=metric,
        unit=unit,
        value=value,
        count=count,
        interval=interval,
        because="" if value is not None else "there is no column acknowledged_at",
    )


def reading(
    *measurements: Measurement,
    rows: int = 400,
    days: int = 365,
    months: Sequence[float | None] = (),
) -> RegisterReading:
    """Return a register of complaints; `months` are those of the first metric."""
    monthly = tuple(
        MonthlyValue(
            month=date(FIRST.year + (8 + place) // 12, (8 + place) % 12 + 1, 1),
            value=value,
            count=0 if value is None else 30,
        )
        for place, value in enumerate(months)
    )
    return RegisterReading(
        kind="complaints",
        source="registers/complaints.csv",
        sha256="0f" * 32,
        rows=rows,
        first=FIRST,
        last=FIRST + timedelta(days=days - 1),
        measurements=measurements,
        months={measurements[0].metric: monthly} if months else {},
    )


def asking(*expected: MetricExpectation, name: str = "") -> Criterion:
    """Return a criterion that expects metrics."""
    made = criterion(name) if name else criterion()
    return replace(made, metrics=expected)


def judged(  # noqa: PLR0913 -- each is told by its name
    value: float | None,
    count: int = 400,
    *,
    expected: MetricExpectation = EXPECTED,
    own: OwnBound | None = None,
    interval: tuple[float, float] | None = None,
    rows: int = 400,
    days: int = 365,
) -> MeasuredValue:
    """Return what a register with one measured value shows against a bound."""
    found = judge(
        expected,
        reading(measured(value, count, interval=interval), rows=rows, days=days),
        {METRIC: own} if own else {},
    )
    assert found
    return found
