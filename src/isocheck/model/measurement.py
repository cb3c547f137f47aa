"""A number computed from a register, with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class Unit(StrEnum):
    """What a number counts."""

    SHARE = "share"  # from 0 to 1
    COUNT = "count"
    HOURS = "hours"
    SECONDS = "seconds"
    DAYS = "days"
    RATE = "rate"  # for every thousand
    SCORE = "score"  # a mark or an index, on the scale the metric says
    MONEY = "money"  # in the currency of the register


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A metric's value in a register, or why it cannot be measured.

    Shares run from 0 to 1. `count` is the number of rows the value rests on, weighted
    where rows stand for many; `left_out` says how many rows were left out and why.
    `parts` holds further figures, such as the 90th percentile beside a median.
    `interval` is the 95 % interval where the rows are a sample. `because` is empty
    where there is a value; a metric that cannot be measured is never zero.
    """

    metric: str
    unit: Unit
    value: float | None
    count: int
    left_out: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    interval: tuple[float, float] | None = None
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityFinding:
    """Something wrong with a register's rows, found before any number.

    `check` is its name, such as `repeated_ids`; `count` of `rows` are affected.
    `examples` are a few ids or values, none of them personal.
    """

    check: str
    says: str
    count: int
    rows: int
    fields: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyValue:
    """A metric in one month; `value` is None where the month cannot be measured."""

    month: date
    value: float | None
    count: int


SAMPLE_OF, REVERSE_SAMPLE = "sample of ", "reverse sample"
UNREAD_SAMPLE = "sample"  # nobody knows of what


def is_sample(kind: str) -> bool:
    """Tell whether what was read is a sample that people looked at case by case."""
    return kind.startswith(SAMPLE_OF) or kind in {REVERSE_SAMPLE, UNREAD_SAMPLE}


def register_of(kind: str) -> str:
    """Return the kind of register that a reading speaks of; samples are of one.

    A reverse sample looks in contacts for what is missing among the complaints.
    """
    return "complaints" if kind == REVERSE_SAMPLE else kind.removeprefix(SAMPLE_OF)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterReading:
    """All that was measured in one register, or found in a sample of one.

    `source` is a file or a database without its password, `sha256` that of a file,
    empty for databases. `first` and `last` are the days the rows begin and end.
    `months` has the monthly values of metrics that allow them. Of a sample, `kind`
    begins with SAMPLE_OF or is REVERSE_SAMPLE; `source` and `sha256` are those of the
    work-paper, and the rows those it was drawn from.
    """

    kind: str
    source: str
    sha256: str
    rows: int
    first: date | None
    last: date | None
    measurements: tuple[Measurement, ...]
    quality: tuple[QualityFinding, ...] = ()
    notes: tuple[str, ...] = ()
    months: Mapping[str, tuple[MonthlyValue, ...]] = field(default_factory=dict)

    def measurement(self, metric: str) -> Measurement | None:
        """Return what was measured of a metric, or None if it was not asked."""
        found = (each for each in self.measurements if each.metric == metric)
        return next(found, None)
