"""Measurements on the terminal, as plain text or Markdown, or for machines."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from isocheck.assess.measured_words import amount_words, plain_words
from isocheck.assess.trend import trend
from isocheck.cli.measured_data import (
    months_data,
    register_data,
    write_measured,
)
from isocheck.cli.tables import write_rows
from isocheck.cli.terminal import print_json, tell, wrapped
from isocheck.model.metrics import METRICS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.model.measurement import (
        Measurement,
        MonthlyValue,
        QualityFinding,
        RegisterReading,
    )
    from isocheck.registers.asking import Metric
    from isocheck.registers.cases import Cases
    from isocheck.registers.register import Register

_WIDE = 14  # columns for a value


def print_measured(
    measured: Sequence[Measurement],
    register: Register,
    quality: Sequence[QualityFinding],
    shape: str,
) -> None:
    """Print measurements as text, json, csv or md."""
    match shape:
        case "json":
            print_json(register_data(measured, register, quality))
        case "csv":
            write_measured(("", each) for each in measured)
        case "md":
            _print_markdown(measured)
        case _:
            _print_text(measured)


def print_reading(reading: RegisterReading, shape: str) -> None:
    """Print what a sample shows, as text or json."""
    if shape == "json":
        days = {"first": reading.first, "last": reading.last}
        told = {name: day.isoformat() if day else None for name, day in days.items()}
        print_json(asdict(reading) | told)
    else:
        _print_text(reading.measurements)


def print_by(groups: Mapping[str, Sequence[Measurement]], by: str, shape: str) -> None:
    """Print measurements of each group of rows."""
    if shape == "json":
        print_json(
            [
                {by: value, "measurements": [asdict(each) for each in measured]}
                for value, measured in groups.items()
            ]
        )
    elif shape == "csv":
        rows = ((v, each) for v, measured in groups.items() for each in measured)
        write_measured(rows, by)
    else:
        for value, measured in groups.items():
            typer.echo(f"{_heading(shape)}{by}: {value or '(blank)'}")
            (_print_markdown if shape == "md" else _print_text)(measured)
            typer.echo()


def print_months(
    months: Mapping[str, Sequence[MonthlyValue]], metrics: Sequence[Metric], shape: str
) -> None:
    """Print each metric's value by month, with its trend where there is one."""
    if shape == "json":
        print_json({name: months_data(values) for name, values in months.items()})
    elif shape == "csv":
        write_rows(
            ("metric", "month", "value", "count"),
            (
                (name, f"{each.month:%Y-%m}", each.value, each.count)
                for name, values in months.items()
                for each in values
            ),
        )
    else:
        for metric in metrics:
            if metric.name in months:
                _print_metric_by_month(metric, months[metric.name], shape)


def print_cases(cases: Cases, shape: str) -> None:
    """Print the rows behind a number."""
    rows = [["" if it is None else str(it) for it in row] for row in cases.rows]
    match shape:
        case "json":
            print_json([dict(zip(cases.names, row, strict=True)) for row in rows])
        case "csv":
            write_rows(cases.names, rows)
        case _:
            typer.echo(_table_row(cases.names))
            typer.echo("|" + "---|" * len(cases.names))
            for row in rows:
                typer.echo(_table_row(row))
    if len(rows) < cases.total:
        tell(f"{len(rows):,} of {cases.total:,} rows; --limit shows more")


def _print_metric_by_month(
    metric: Metric, months: Sequence[MonthlyValue], shape: str
) -> None:
    typer.echo(f"{_heading(shape)}{metric.name}")
    if shape == "md":
        typer.echo()
    for each in months:
        shown = plain_words(each.value, metric.unit, each.count)
        mark = "- " if shape == "md" else "  "
        typer.echo(f"{mark}{each.month:%Y-%m}  {shown}  ({each.count:,} rows)")
    known = [each.value for each in months if each.value is not None]
    if len(known) > 1:
        moved = trend(known)
        told = "no sure trend" if moved.direction == "none" else moved.direction
        if shape == "md":
            typer.echo()
        typer.echo(f"{'' if shape == 'md' else '  '}{told}, p = {moved.p:.2g}")
    typer.echo()


def _print_text(measured: Sequence[Measurement]) -> None:
    known = [each for each in measured if each.value is not None]
    width = max((len(each.metric) for each in known), default=0)
    for each in known:
        value = plain_words(each.value, each.unit, each.count)
        start = f"{each.metric:<{width}}  {value:>{_WIDE}}  "
        typer.echo(wrapped(start + _basis(each), "", " " * (width + _WIDE + 4)))
    unmeasurable = [each for each in measured if each.value is None]
    if unmeasurable:
        typer.echo(f"\nNot measurable: {len(unmeasurable)}")
    for each in unmeasurable:
        typer.echo(wrapped(f"{each.metric}: {each.because}", "  ", "    "))


def _print_markdown(measured: Sequence[Measurement]) -> None:
    typer.echo("| metric | what it is | value | rests on |\n|---|---|---:|---|")
    for each in measured:
        value = plain_words(each.value, each.unit, each.count)
        basis = each.because or _basis(each)
        typer.echo(_table_row((f"`{each.metric}`", METRICS[each.metric], value, basis)))


def _basis(each: Measurement) -> str:
    """Return what a value rests on: rows, interval, parts, notes, rows left out."""
    told = [f"{each.count:,} rows"]
    if each.interval is not None:
        low, high = (amount_words(end, each.unit) for end in each.interval)
        told.append(f"95 % interval {low} to {high}")
    told += [f"{name} {_number(value)}" for name, value in each.parts.items()]
    told += each.notes
    out = [f"{count:,} {why}" for why, count in each.left_out.items() if count]
    return "; ".join(told) + (f"; left out: {', '.join(out)}" if out else "")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _heading(shape: str) -> str:
    return "## " if shape == "md" else ""


def _table_row(cells: Sequence[str]) -> str:
    """Return a row of a Markdown table; what stands in a cell never ends it."""
    safe = (" ".join(each.split()).replace("|", "\\|") for each in cells)
    return f"| {' | '.join(safe)} |"
