"""isocheck sample: cases for an auditor to look at, and what was found in them."""

from __future__ import annotations

import secrets
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.cli import register_options as options
from isocheck.cli.files import read_bytes, write_atomically
from isocheck.cli.measured_tables import print_reading
from isocheck.cli.measuring import need_the_engine
from isocheck.cli.options import Shape, ShapeOption, day_of
from isocheck.cli.terminal import counted, tell, wrapped
from isocheck.errors import UsageError

if TYPE_CHECKING:
    from isocheck.model.sample import Sample

_SEEDS = 1_000_000  # short enough to be read aloud
_WRITTEN = (".xlsx", ".csv")


def command(
    where: options.Where = "",
    kind: options.Kind = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Where: .xlsx or .csv."),
    ] = None,
    filled: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Read a filled work-paper; draw nothing."),
    ] = None,
    size: Annotated[
        int | None, typer.Option(min=1, help="How many cases in all.")
    ] = None,
    precision: Annotated[
        float | None,
        typer.Option(min=0.001, max=0.5, help="How near a share must come: 0.05."),
    ] = None,
    discover: Annotated[
        float | None,
        typer.Option(min=0.001, max=0.9, help="A share of faults not to be missed."),
    ] = None,
    reverse: Annotated[
        bool, typer.Option("--reverse", help="Contacts that may hide a complaint.")
    ] = False,
    seed: Annotated[
        int | None, typer.Option(min=0, help="Draw the same cases again.")
    ] = None,
    on: Annotated[
        str, typer.Option(metavar="DATE", help="Day of the draw; else today.")
    ] = "",
    personal: Annotated[
        bool, typer.Option("--personal", help="Show persons in the work-paper.")
    ] = False,
    target: options.Targets = None,
    clock: options.Hours = "",
    column: options.Columns = None,
    dates: options.Dates = None,
    fold: options.Folding = None,
    timezone: options.Zone = "",
    sheet: options.Sheet = "",
    query: options.Query = "",
    no_input: options.NoInput = False,
    shape: ShapeOption = Shape.TEXT,
) -> None:
    """Draw cases for an auditor, or read a filled work-paper."""
    need_the_engine()  # which brings what reads a workbook, too
    if filled is not None:
        _print_filled(filled, shape)
        return
    path = _checked_path(output, reverse=reverse)
    told = options.Told(
        where=where,
        kind=kind or (options.KindName.CONTACTS if reverse else None),
        targets=target,
        clock=clock,
        columns=column,
        dates=dates,
        fold=fold,
        timezone=timezone,
        sheet=sheet,
        query=query,
    )
    from isocheck.assess.sampling import Wish
    from isocheck.cli.sample_run import DrawRun

    if sum(each is not None for each in (size, precision, discover)) > 1:
        raise UsageError("say one of --size, --precision and --discover")
    run = DrawRun(
        meant=options.meant(told),
        wish=Wish(size=size, precision=precision, discover=discover),
        seed=secrets.randbelow(_SEEDS) if seed is None else seed,
        on=day_of(on) if on else date.today(),  # noqa: DTZ011 -- the user's own day
        reverse=reverse,
        personal=personal,
        ask=not no_input,
    )
    sample = run.drawn()
    _write(sample, path)
    _tell(sample, path)


def _checked_path(output: Path | None, *, reverse: bool) -> Path:
    path = output or Path("reverse-sample.xlsx" if reverse else "sample.xlsx")
    if path.suffix.lower() not in _WRITTEN:
        raise UsageError(f"{path}: a work-paper is a {' or '.join(_WRITTEN)} file")
    if path.exists():
        raise UsageError(
            f"{path}: is there already and may be filled in; choose another --output"
        )
    return path


def _write(sample: Sample, path: Path) -> None:
    from isocheck.reporting.workpaper import workpaper_csv, workpaper_xlsx

    as_text = path.suffix.lower() == ".csv"
    content = workpaper_csv(sample) if as_text else workpaper_xlsx(sample)
    write_atomically(path, content)


def _tell(sample: Sample, path: Path) -> None:
    tell(wrapped(f"size: {sample.size}"))
    for each in sample.strata:
        said = each.because or f"{each.drawn:,} of {each.population:,}"
        tell(wrapped(f"{each.name}: {said}", "  ", "    "))
    tell(f"{path}: {counted(len(sample.cases), 'case')}, seed {sample.seed}")


def _print_filled(path: Path, shape: Shape) -> None:
    from isocheck.assess.sample_findings import sample_reading
    from isocheck.loading.workpaper import parse_workpaper

    content = read_bytes(path)
    filled = parse_workpaper(content, str(path))
    reading = sample_reading(filled, path.name, sha256(content).hexdigest())
    for note in reading.notes:
        tell(wrapped(note, "", "  "))
    print_reading(reading, shape.value)
