"""What is measured in a register: as a whole, by group and by month."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from isocheck.errors import UsageError
from isocheck.model.measurement import MonthlyValue, RegisterReading
from isocheck.model.targets import TARGETS
from isocheck.registers.answering import answer, answer_by, measurement
from isocheck.registers.asking import Figure, Given
from isocheck.registers.clocks import CalendarClock
from isocheck.registers.marking import marked
from isocheck.registers.register import day_of, no_step, open_register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from isocheck.model.measurement import Measurement
    from isocheck.registers.asking import Metric
    from isocheck.registers.clocks import Clock
    from isocheck.registers.mapping import Source
    from isocheck.registers.register import Register


def read_register(  # noqa: PLR0913 - each is told by its name
    source: Source,
    *,
    today: date,
    targets: Mapping[str, float] | None = None,
    clock: Clock | None = None,
    metrics: Iterable[str] | None = None,
    months: Iterable[str] = (),
    since: date | None = None,
    until: date | None = None,
    step: Callable[..., None] = no_step,
) -> RegisterReading:
    """Measure metrics in a register, all of its kind unless `metrics` names some.

    `months` names those that are measured month by month too.

    Raises:
        UnreadableError, UsageError: as `open_register`.
    """
    with open_register(source, step=step) as register:
        chosen = register.within(since, until)
        told = given_for(chosen, targets or {}, clock)
        step("checking rows")
        quality = register.checked(today)
        step("measuring")
        found = measure(chosen, told, chosen.metrics(metrics))
        monthly = measure_months(chosen, told, chosen.metrics(months))
        first, last = chosen.period()
        return RegisterReading(
            kind=register.kind.name,
            source=register.source,
            sha256=register.sha256,
            rows=chosen.facts.rows,
            first=first,
            last=last,
            measurements=found,
            quality=quality,
            notes=register.notes,
            months=monthly,
        )


def given_for(
    register: Register, targets: Mapping[str, float], clock: Clock | None
) -> Given:
    """Return what metrics are told: own targets over defaults, the clock, the facts."""
    usual = {n: t.default for n, t in TARGETS.items() if t.default is not None}
    facts = register.facts
    ends = (*facts.lowest.values(), *facts.highest.values())
    years = [each.year for each in ends if isinstance(each, datetime)]
    told = clock or CalendarClock()
    return Given(
        targets=usual | dict(targets),
        clock=told.for_years(min(years), max(years)) if years else told,
        facts=facts,
    )


def measure(
    register: Register, given: Given, metrics: Sequence[Metric]
) -> tuple[Measurement, ...]:
    """Measure metrics in a register."""
    table = marked(register.table, register.kind, register.facts)
    return answer(table, metrics, given, sampled=register.sampled)


def measure_by(
    register: Register, given: Given, metrics: Sequence[Metric], by: str
) -> dict[str, tuple[Measurement, ...]]:
    """Measure metrics in each group of rows with the same value in the field `by`.

    Groups come in the order of their size, the largest first; rows without a value
    are the group "".

    Raises:
        UsageError: the register has no such field.
    """
    if by not in register.table.columns:
        has = ", ".join(n for n in register.kind.groups if n in register.table.columns)
        raise UsageError(
            f"the register has no {by}; it can be split by {has or 'none'}"
        )
    table = marked(register.table, register.kind, register.facts)
    if by not in table.columns:
        raise UsageError(f"every {by} in the register is blank")
    found = answer_by(table, metrics, given, key=by)
    sizes = table.group_by(by).aggregate(n=table.count()).to_pyarrow().to_pylist()
    values = sorted(sizes, key=lambda row: (-row["n"], str(row[by])))
    return {
        "" if row[by] is None else str(row[by]): tuple(
            measurement(
                metric,
                figures.get(row[by], figures.get(None, Figure(value=None))),
                sampled=register.sampled,
            )
            for metric, figures in found
        )
        for row in values
    }


def measure_months(
    register: Register, given: Given, metrics: Sequence[Metric]
) -> dict[str, tuple[MonthlyValue, ...]]:
    """Measure metrics month by month; months without rows are left out."""
    if not metrics or register.kind.start not in register.table.columns:
        return {}
    table = marked(register.table, register.kind, register.facts)
    if register.kind.start not in table.columns:
        return {}
    start = table[register.kind.start]
    found = answer_by(
        table.filter(start.notnull()).mutate(_month=start.truncate("M")),
        metrics,
        given,
        key="_month",
    )
    return {
        metric.name: tuple(
            MonthlyValue(month=day, value=figure.value, count=round(figure.count))
            for month, figure in sorted(figures.items())
            if (day := day_of(month))
        )
        for metric, figures in found
        if None not in figures
    }
