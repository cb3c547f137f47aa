"""The chapter of a report on measured evidence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from isocheck.assess.contradicting import contradictions
from isocheck.assess.measured_words import (
    amount_words,
    bound_words,
    plain_words,
    sentence,
    source_words,
    value_words,
)
from isocheck.model.measurement import MonthlyValue, Unit, register_of
from isocheck.model.metrics import METRICS
from isocheck.model.register_evidence import Outcome
from isocheck.model.workspace import KINDS_OF_REGISTERS
from isocheck.reporting.measured_records import (
    ContradictionView,
    MetricView,
    MonthView,
    RegisterView,
    ServedView,
)
from isocheck.reporting.standard_view import place_of
from isocheck.reporting.words import day_words, month_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from isocheck.assess.contradicting import Contradiction
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist, Criterion
    from isocheck.model.measurement import QualityFinding
    from isocheck.model.register_evidence import MeasuredValue, RegisterEvidence

_MOST_MONTHS = 36
_MOST_PARTS = 6
_ORDER = (Outcome.NOT_MET, Outcome.NOT_SETTLED, Outcome.MET, Outcome.NO_BOUND)
# The value itself, and what only experts read.
_PASSED_OVER = ("median", "deviation", "p", "runs", "expected_runs", "runs_p")
_UNITS_OF_PARTS = (Unit.HOURS, Unit.SECONDS, Unit.DAYS, Unit.MONEY)
_PERCENTILES = {"p90": "90th percentile", "p95": "95th percentile"}


def view_registers(
    checklists: Sequence[Checklist], assessment: Assessment
) -> tuple[RegisterView, ...]:
    """Return what a report says about each register."""
    criteria = [each for one in checklists for each in one.criteria()]
    return tuple(_view_register(each, criteria) for each in assessment.registers)


def view_contradictions(
    checklists: Sequence[Checklist], assessment: Assessment
) -> tuple[ContradictionView, ...]:
    """Return where a register does not bear out what is said."""
    criteria = {each.name: each for one in checklists for each in one.criteria()}
    found = contradictions(criteria.values(), assessment)
    return tuple(_view_contradiction(each, criteria[each.criterion]) for each in found)


def _view_contradiction(
    found: Contradiction, criterion: Criterion
) -> ContradictionView:
    return ContradictionView(
        name=found.criterion,
        label=place_of(found.criterion),
        ask=criterion.ask,
        said=found.said.word,
        by=found.by,
        shown=tuple(sentence(each) for each in found.shown),
    )


def _view_register(
    register: RegisterEvidence, criteria: Sequence[Criterion]
) -> RegisterView:
    told = _worth_telling(register.measured)
    views = [_view_metric(each, register, criteria) for each in told]
    period = (register.first, register.last)
    return RegisterView(
        kind=register.kind,
        about=KINDS_OF_REGISTERS.get(register.kind, register.kind),
        source=source_words(register.source),
        sha256=register.sha256,
        rows=register.rows,
        period=" to ".join(dict.fromkeys(day_words(day) for day in period if day)),
        measured_on=day_words(register.measured_on),
        problem=register.problem,
        metrics=tuple(
            view
            for outcome in _ORDER
            for view in views
            if view.outcome == outcome.value
        ),
        unknown=tuple(
            view for view in views if view.outcome == Outcome.NOT_MEASURABLE.value
        ),
        quality=tuple(_quality_words(each) for each in register.quality),
        notes=register.notes,
    )


def _worth_telling(measured: Iterable[MeasuredValue]) -> list[MeasuredValue]:
    """Return values without those that stand there with a bound besides."""
    told = list(measured)
    bounded = {each.metric for each in told if each.source}
    return [each for each in told if each.source or each.metric not in bounded]


def _view_metric(
    found: MeasuredValue, register: RegisterEvidence, criteria: Sequence[Criterion]
) -> MetricView:
    return MetricView(
        metric=found.metric,
        meaning=METRICS.get(found.metric, ""),
        value=value_words(found),
        details=tuple(_details(found)),
        count=found.count,
        left_out=tuple(f"{n:,} {why}" for why, n in found.left_out.items()),
        bound=bound_words(found),
        source=found.source,
        outcome=found.outcome.value,
        because=found.because,
        trend=found.trend,
        improves=found.improves,
        unit=found.unit.value,
        low=found.at_least,
        high=found.at_most,
        months=_view_months(register.months.get(found.metric, ()), found.unit),
        serves=tuple(
            ServedView(name=each.name, label=place_of(each.name))
            for each in criteria
            if _asks(each, found)
        ),
    )


def _asks(criterion: Criterion, found: MeasuredValue) -> bool:
    wanted = (register_of(found.register), found.metric)
    return wanted in ((each.register, each.metric) for each in criterion.metrics)


def _details(found: MeasuredValue) -> Iterable[str]:
    """Yield the interval of a sample, further figures, and what the metric notes."""
    if found.interval is not None:
        ends = (amount_words(end, found.unit) for end in found.interval)
        yield f"95 % interval {' to '.join(ends)}"
    parts = [
        (name, value)
        for name, value in sorted(found.parts.items(), key=_by_rank)
        if value and name not in _PASSED_OVER
    ]
    for name, value in parts[:_MOST_PARTS]:
        timed = found.unit in _UNITS_OF_PARTS
        words = amount_words(value, found.unit if timed else Unit.COUNT)
        yield f"{_PERCENTILES.get(name, name.replace('_', ' '))} {words}"
    if (more := len(parts) - _MOST_PARTS) > 0:
        yield f"and {more} more figures"
    yield from found.notes


def _by_rank(part: tuple[str, float]) -> tuple[bool, str]:
    return part[0] not in _PERCENTILES, part[0]


def _view_months(months: Sequence[MonthlyValue], unit: Unit) -> tuple[MonthView, ...]:
    """Return the months of a chart, those between them without rows too."""
    shown = months[-_MOST_MONTHS:]
    by_place = {each.month.year * 12 + each.month.month - 1: each for each in shown}
    places = range(min(by_place, default=0), max(by_place, default=-1) + 1)
    if len(places) > _MOST_MONTHS:  # a day far off would leave the chart all but empty
        return tuple(_view_month(each, unit) for each in shown)
    return tuple(
        _view_month(by_place.get(place) or _empty_month(place), unit)
        for place in places
    )


def _empty_month(place: int) -> MonthlyValue:
    year, month = divmod(place, 12)
    return MonthlyValue(month=date(year, month + 1, 1), value=None, count=0)


def _view_month(found: MonthlyValue, unit: Unit) -> MonthView:
    return MonthView(
        month=month_words(found.month),
        value=found.value,
        words=plain_words(found.value, unit, found.count),
        count=found.count,
    )


def _quality_words(found: QualityFinding) -> str:
    return f"{found.says}: {found.count:,} of {found.rows:,}"
