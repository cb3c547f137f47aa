"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

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


ShapeOption = Annotated[Shape, typer.Option("--format", help="How to print.")]
CiShapeOption = Annotated[CiShape, typer.Option("--format", help="How to print.")]
