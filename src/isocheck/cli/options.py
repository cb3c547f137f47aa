"""Options that several commands share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from isocheck.errors import UsageError

ASSESSMENT = Path("assessment.yaml")

AssessmentFile = Annotated[
    Path, typer.Option("--assessment", "-a", metavar="FILE", help="The assessment.")
]


class Shape(StrEnum):
    """How a result is printed."""

    TEXT = "text"
    JSON = "json"


class CiShape(StrEnum):
    """How a result is printed where a build may read it."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def day_of(text: str) -> date:
    """Return the day an option names; UsageError where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"'{text}' is no day such as 2026-09-30") from error


ShapeOption = Annotated[Shape, typer.Option("--format", help="How to print.")]
CiShapeOption = Annotated[CiShape, typer.Option("--format", help="How to print.")]
SampleFiles = Annotated[
    list[Path] | None,
    typer.Option(metavar="FILE", help="Work-paper of a sample, filled in."),
]
Fresh = Annotated[
    bool, typer.Option("--no-cache", help="Read every document anew, keep no text.")
]
