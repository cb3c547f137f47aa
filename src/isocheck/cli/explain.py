"""isocheck explain: why something is what it is."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from isocheck.assess.explain import (
    Reason,
    explain_clause,
    explain_criterion,
    explain_verdict,
)
from isocheck.cli.library import (
    find_clause,
    find_criterion,
    load_whole,
)
from isocheck.cli.options import ASSESSMENT, AssessmentFile, Shape, ShapeOption
from isocheck.cli.terminal import print_json, wrapped
from isocheck.errors import UnknownNameError
from isocheck.model.assessment import Assessment
from isocheck.model.checklist import Checklist


def command(
    name: Annotated[
        str, typer.Argument(help="A criterion, a clause or a standard; else all.")
    ] = "",
    assessment: AssessmentFile = ASSESSMENT,
    shape: ShapeOption = Shape.TEXT,
) -> None:
    """Explain why a criterion, a clause or a verdict is what it is."""
    checklists, found = load_whole(assessment)
    reasons = _reasons(name, checklists, found)
    if shape is Shape.JSON:
        print_json([asdict(each) for each in reasons])
        return
    for reason in reasons:
        _print(reason, 0)


def _reasons(
    name: str, checklists: tuple[Checklist, ...], assessment: Assessment
) -> list[Reason]:
    standards = [each for each in checklists if name in ("", each.id)]
    if standards:
        return [explain_verdict(each, assessment) for each in standards]
    if clause := find_clause(checklists, name):
        return [explain_clause(clause, assessment)]
    if criterion := find_criterion(checklists, name):
        return [explain_criterion(criterion, assessment)]
    raise UnknownNameError(
        f"nothing in this assessment is called '{name}'; name a standard, a clause "
        "such as 7.4, or a criterion such as 7.4/acknowledged-promptly"
    )


def _print(reason: Reason, depth: int) -> None:
    bullet = "  " * depth + ("- " if depth else "")
    typer.echo(wrapped(reason.text, bullet, "  " * (depth + 1)))
    for ground in reason.grounds:
        _print(ground, depth + 1)
