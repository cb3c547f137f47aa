"""isocheck schema: what a file must look like."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from isocheck.resources import schema_text


class Kind(StrEnum):
    """Which file a schema describes."""

    CHECKLIST = "checklist"
    ASSESSMENT = "assessment"
    ANSWERS = "answers"
    WORKSPACE = "workspace"
    CROSSWALK = "crosswalk"
    SCHEMES = "schemes"
    REGISTERS = "registers"
    EVIDENCE = "evidence"
    MEANINGS = "meanings"


def command(
    kind: Annotated[
        Kind,
        typer.Argument(metavar="KIND", help=f"One of {', '.join(Kind)}."),
    ],
) -> None:
    """Print the JSON Schema of a file isocheck reads."""
    typer.echo(schema_text(kind.value), nl=False)
