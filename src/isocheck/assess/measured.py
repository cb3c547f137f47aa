"""What registers show about criteria: values against bounds, and levels from them.

docs/evidence.md states the rules.
"""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import TYPE_CHECKING

from isocheck.assess.measured_trend import change_over_a_year, movement
from isocheck.assess.measured_words import FEW_ROWS, amount_words, counts_cases
from isocheck.model.measurement import register_of
from isocheck.model.register_evidence import (
    MeasuredValue,
    Outcome,
    RegisterEvidence,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from isocheck.model.checklist import Criterion, MetricExpectation
    from isocheck.model.measurement import Measurement, RegisterReading
    from isocheck.model.workspace import OwnBound

ROWS_NEEDED = 30  # in a register, before it shows a practice
DAYS_NEEDED = 28  # from its first row to its last
CASES_NEEDED = 5  # behind a value, before it is judged at all
OWN = "own value"
DEFAULT = "isocheck's default"
_ROUNDING = 1e-9


def evidence_from(
    reading: RegisterReading,
    criteria: Iterable[Criterion],
    bounds: Mapping[str, OwnBound],
    on: date,
) -> RegisterEvidence:
    """Return a register for the index, with what the criteria ask of it judged.

    Figures alone go into it: the ids and values that stand as examples in findings of
    quality and in notes stay behind.
    """
    asked = (each for criterion in criteria for each in criterion.metrics)
    found = (judge(each, reading, bounds) for each in asked)
    return RegisterEvidence(
        kind=reading.kind,
        source=reading.source,
        measured_on=on,
        sha256=reading.sha256,
        rows=reading.rows,
        first=reading.first,
        last=reading.last,
        measured=_once(each for each in found if each),
        months=reading.months,
        quality=tuple(replace(each, examples=()) for each in reading.quality),
        notes=tuple(each.partition(", such as")[0] for each in reading.notes),
    )


def judge(
    expected: MetricExpectation,
    reading: RegisterReading,
    bounds: Mapping[str, OwnBound],
) -> MeasuredValue | None:
    """Return what a register shows of a metric; None where it was not measured.

    The organization's own bound goes before that of the checklist.
    """
    measured = reading.measurement(expected.metric)
    if measured is None or expected.register != register_of(reading.kind):
        return None
    found = _bounded(measured, expected, bounds.get(expected.metric), reading.kind)
    if measured.value is None:
        return replace(found, because=measured.because)
    outcome, because = _outcome(found, reading)
    found = replace(found, outcome=outcome, because=because)
    months = reading.months.get(expected.metric, ())
    trend, improves = movement(found, months)
    return replace(found, trend=trend, improves=improves)


def _once(found: Iterable[MeasuredValue]) -> tuple[MeasuredValue, ...]:
    """Return values without those that stand there before."""
    kept: list[MeasuredValue] = []
    for each in found:
        if each not in kept:
            kept.append(each)
    return tuple(kept)


def _bounded(
    measured: Measurement,
    expected: MetricExpectation,
    own: OwnBound | None,
    register: str,
) -> MeasuredValue:
    """Return a value with its bounds and who names them, not judged yet."""
    low, high, change = expected.at_least, expected.at_most, expected.change_at_most
    source = expected.source or DEFAULT
    if own:
        source = OWN
        change = None
        low, high = _own_side(own, low, high)
    elif low is None and high is None and change is None:
        source = ""
    return MeasuredValue(
        register=register,
        metric=measured.metric,
        unit=measured.unit,
        outcome=Outcome.NOT_MEASURABLE,
        value=measured.value,
        count=measured.count,
        left_out=measured.left_out,
        parts=measured.parts,
        notes=measured.notes,
        interval=measured.interval,
        at_least=low,
        at_most=high,
        change_at_most=change,
        source=source,
    )


def _own_side(
    own: OwnBound, low: float | None, high: float | None
) -> tuple[float | None, float | None]:
    """Return an own bound as the least and the most, on the checklist's side."""
    if own.value is None:
        return own.at_least, own.at_most
    if (low is None) == (high is None):
        return None, None
    return (own.value, None) if high is None else (None, own.value)


def _outcome(found: MeasuredValue, reading: RegisterReading) -> tuple[Outcome, str]:
    """Return what a value says about its bounds, and why where that needs words."""
    if not found.source:
        return Outcome.NO_BOUND, ""
    if found.source == OWN and found.at_least is None and found.at_most is None:
        return Outcome.NO_BOUND, "the own value does not say at_least or at_most"
    if found.count < CASES_NEEDED:
        few = f"{found.count} rows are too few to judge by; {CASES_NEEDED} are needed"
        return Outcome.NOT_SETTLED, few
    if found.change_at_most is not None:
        return change_over_a_year(found, reading.months.get(found.metric, ()))
    outcome, because = _compared(found)
    if outcome is Outcome.MET and (thin := _too_thin(reading)):
        return Outcome.NOT_SETTLED, f"met, but {thin}"
    return outcome, because


def _too_thin(reading: RegisterReading) -> str:
    """Say why a register shows no practice yet; nothing where it can."""
    if reading.rows < ROWS_NEEDED:
        return f"the register has {reading.rows} rows; {ROWS_NEEDED} show a practice"
    if reading.first is None or reading.last is None:
        return "the register does not say which period it covers"
    days = (reading.last - reading.first).days + 1
    if days < DAYS_NEEDED:
        return f"the register covers {days} days; {DAYS_NEEDED} show a practice"
    return ""


def _compared(found: MeasuredValue) -> tuple[Outcome, str]:
    if found.interval is not None:
        return _by_interval(found, *found.interval)
    if counts_cases(found) and found.count < FEW_ROWS:
        return _by_counts(found)
    value = found.value or 0.0
    low, high = _ends(found)
    return (Outcome.MET if low <= value <= high else Outcome.NOT_MET), ""


def _ends(found: MeasuredValue) -> tuple[float, float]:
    low = float("-inf") if found.at_least is None else found.at_least
    high = float("inf") if found.at_most is None else found.at_most
    return low, high


def _by_interval(
    found: MeasuredValue, lowest: float, highest: float
) -> tuple[Outcome, str]:
    """Judge a sample: what holds for its whole interval is proven."""
    low, high = _ends(found)
    ends = (amount_words(end, found.unit) for end in (lowest, highest))
    told = f"a sample; 95 % interval {' to '.join(ends)}"
    if low <= lowest and highest <= high:
        return Outcome.MET, told
    if highest < low or high < lowest:
        return Outcome.NOT_MET, told
    return Outcome.NOT_SETTLED, told


def _by_counts(found: MeasuredValue) -> tuple[Outcome, str]:
    """Judge a share of few rows by how many cases may miss the bound.

    Where one case less would turn the outcome it is not settled, unless the bound
    leaves room for none.
    """
    low, high = max(0.0, _ends(found)[0]), min(1.0, _ends(found)[1])
    hits = round((found.value or 0.0) * found.count)
    least = found.count - floor(found.count * (1 - low) + _ROUNDING)
    most = floor(found.count * high + _ROUNDING)
    told = "few rows, so judged by counts"
    if least <= hits <= most:
        return Outcome.MET, told
    by_one = hits in (least - 1, most + 1)
    if by_one and not (low == 1 or high == 0):
        return Outcome.NOT_SETTLED, f"{told}: a single case decides"
    return Outcome.NOT_MET, told
