"""What a template sees of registers: figures and words, and nothing of their rows.

docs/templates.md lists the fields.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthView:
    """A metric in one month; `value` is None where it could not be measured."""

    month: str
    value: float | None
    words: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedView:
    """A criterion that asks for a metric, and what people call it."""

    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricView:
    """A measured value in words, with its bound, who names that, and what follows.

    `count` are the rows it rests on, `left_out` those it does not, with the reason.
    `low` and `high` are the bounds as numbers, for the chart of its `months`.
    """

    metric: str
    meaning: str
    value: str
    details: tuple[str, ...]
    count: int
    left_out: tuple[str, ...]
    bound: str
    source: str
    outcome: str
    because: str
    trend: str
    improves: bool | None
    unit: str
    low: float | None
    high: float | None
    months: tuple[MonthView, ...]
    serves: tuple[ServedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterView:
    """A register that was measured; `problem` says why it could not be read.

    `metrics` are those that were measured, what misses its bound first; `unknown` those
    that could not be.
    """

    kind: str
    about: str
    source: str
    sha256: str
    rows: int
    period: str
    measured_on: str
    problem: str
    metrics: tuple[MetricView, ...]
    unknown: tuple[MetricView, ...]
    quality: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContradictionView:
    """A criterion of which people or documents say yes, and a register no."""

    name: str
    label: str
    ask: str
    said: str
    by: str
    shown: tuple[str, ...]
