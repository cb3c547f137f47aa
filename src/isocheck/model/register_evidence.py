"""A register in the index of evidence, and what it shows about criteria."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from isocheck.model.measurement import Measurement, RegisterReading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from isocheck.model.measurement import MonthlyValue, QualityFinding, Unit


class Outcome(StrEnum):
    """What a measured value says about its bound."""

    MET = "met"
    NOT_MET = "not met"
    NOT_SETTLED = "not settled"
    NO_BOUND = "no bound"
    NOT_MEASURABLE = "not measurable"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredValue:
    """A metric as a register shows it, beside the bound for it and who names that.

    `because` says why it is not measurable, not settled, or judged otherwise than by
    comparing two numbers. `trend` tells of monthly values that move in one direction;
    `improves` whether they surely move to the side of the bound.
    """

    register: str
    metric: str
    unit: Unit
    outcome: Outcome
    value: float | None = None
    count: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    interval: tuple[float, float] | None = None
    at_least: float | None = None
    at_most: float | None = None
    change_at_most: float | None = None
    source: str = ""
    because: str = ""
    trend: str = ""
    improves: bool | None = None

    @property
    def measurement(self) -> Measurement:
        """Return what was measured, without its judgement."""
        unknown = self.outcome is Outcome.NOT_MEASURABLE
        return Measurement(
            metric=self.metric,
            unit=self.unit,
            value=self.value,
            count=self.count,
            left_out=self.left_out,
            parts=self.parts,
            notes=self.notes,
            interval=self.interval,
            because=self.because if unknown and self.value is None else "",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEvidence:
    """A register that was measured for an assessment, or why it could not be.

    `measured` has what the criteria ask of it; `problem` says in one line why it could
    not be read. Otherwise as in RegisterReading.
    """

    kind: str
    source: str
    measured_on: date
    sha256: str = ""
    rows: int = 0
    first: date | None = None
    last: date | None = None
    measured: tuple[MeasuredValue, ...] = ()
    months: Mapping[str, tuple[MonthlyValue, ...]] = field(default_factory=dict)
    quality: tuple[QualityFinding, ...] = ()
    notes: tuple[str, ...] = ()
    problem: str = ""

    @property
    def reading(self) -> RegisterReading:
        """Return what was read, so that it can be judged anew without the register."""
        measurements = {each.metric: each.measurement for each in self.measured}
        return RegisterReading(
            kind=self.kind,
            source=self.source,
            sha256=self.sha256,
            rows=self.rows,
            first=self.first,
            last=self.last,
            measurements=tuple(measurements.values()),
            quality=self.quality,
            notes=self.notes,
            months=self.months,
        )
