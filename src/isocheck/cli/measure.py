"""isocheck measure: what a register shows, number by number."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from isocheck.cli import register_options as options
from isocheck.cli.measuring import need_the_engine
from isocheck.cli.options import day_of


class Output(StrEnum):
    """How the measurements are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MD = "md"


def command(
    where: options.Where = "",
    kind: options.Kind = None,
    shape: Annotated[
        Output, typer.Option("--format", help="How to print.")
    ] = Output.TEXT,
    since: Annotated[
        str, typer.Option(metavar="DATE", help="Only what began then or later.")
    ] = "",
    until: Annotated[
        str, typer.Option(metavar="DATE", help="Only what began up to then.")
    ] = "",
    by: Annotated[
        str, typer.Option(metavar="FIELD", help="Split by a field, or by month.")
    ] = "",
    metric: Annotated[
        list[str] | None, typer.Option(metavar="METRIC", help="Only this one.")
    ] = None,
    cases: Annotated[
        str, typer.Option(metavar="METRIC", help="The rows behind a number.")
    ] = "",
    limit: Annotated[
        int, typer.Option(min=1, help="How many of these rows to print.")
    ] = 50,
    personal: Annotated[
        bool, typer.Option("--personal", help="Show persons in these rows.")
    ] = False,
    target: options.Targets = None,
    clock: options.Hours = "",
    column: options.Columns = None,
    dates: options.Dates = None,
    fold: options.Folding = None,
    timezone: options.Zone = "",
    sheet: options.Sheet = "",
    query: options.Query = "",
    sampled: Annotated[
        bool, typer.Option("--sampled", help="The rows are a sample: add intervals.")
    ] = False,
    no_input: options.NoInput = False,
) -> None:
    """Measure a register: each metric with the rows it rests on."""
    need_the_engine()
    from isocheck.cli.measure_run import MeasureRun
    from isocheck.cli.progress import showing_steps

    told = options.Told(
        where=where,
        kind=kind,
        targets=target,
        clock=clock,
        columns=column,
        dates=dates,
        fold=fold,
        timezone=timezone,
        sheet=sheet,
        query=query,
        sampled=sampled,
    )
    run = MeasureRun(
        meant=options.meant(told),
        ask=not no_input,
        since=day_of(since) if since else None,
        until=day_of(until) if until else None,
        metrics=metric,
        by=by,
        cases=cases,
        limit=limit,
        personal=personal,
        shape=shape.value,
    )
    with showing_steps() as steps:
        run.print_all(steps)
