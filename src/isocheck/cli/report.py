"""isocheck report: the gap report as a file."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from isocheck.cli.files import make_folder, write_atomically
from isocheck.cli.library import load_whole
from isocheck.cli.options import ASSESSMENT, AssessmentFile
from isocheck.cli.terminal import tell


class Kind(StrEnum):
    """What a report is written as."""

    HTML = "html"
    MD = "md"
    JSON = "json"


def command(
    kind: Annotated[Kind, typer.Option("--format", help="What to write.")] = Kind.HTML,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Where; - is the terminal."
        ),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option(metavar="FILE|DIR", help="Own template, or a folder of them."),
    ] = None,
    assessment: AssessmentFile = ASSESSMENT,
) -> None:
    """Write the gap report."""
    from isocheck.reporting import RENDERERS
    from isocheck.reporting.view import view_report

    checklists, found = load_whole(assessment)
    view = view_report(checklists, found)
    text = RENDERERS[kind.value](view, template)
    path = output or Path(f"report.{kind.value}")
    if str(path) == "-":
        # A report is UTF-8 and says so, whatever the terminal speaks.
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.write(text)
        return
    make_folder(path.parent)
    write_atomically(path, text)
    tell(f"{path}: written")
