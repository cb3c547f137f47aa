"""isocheck show: a clause with its questions, as a person would read it."""

from __future__ import annotations

from typing import Annotated

import typer

from isocheck.cli.guidance import guidance
from isocheck.cli.library import find_clause, load_checklist
from isocheck.cli.terminal import counted, wrapped
from isocheck.errors import UnknownNameError
from isocheck.model.checklist import Checklist, Clause, Confidence, Criterion

_CONFIDENCE = {
    Confidence.CONFIRMED: "",
    Confidence.INFERRED: "number inferred",
    Confidence.RECALLED: "number from memory",
}

_NO_NUMBER = "number not known"


def command(
    standard: Annotated[str, typer.Argument(help="A standard, such as iso-10002.")],
    clause: Annotated[str, typer.Argument(help="A clause, such as 7.4.")] = "",
) -> None:
    """Show a standard's clauses, or a clause with its questions."""
    checklist = load_checklist(standard)
    if not clause:
        _show_contents(checklist)
        return
    found = find_clause((checklist,), clause)
    if found is None:
        raise UnknownNameError(
            f"{standard} has no clause {clause}; 'isocheck show {standard}' lists them"
        )
    for each in found.walk():
        _show_clause(each, checklist)


def _show_contents(checklist: Checklist) -> None:
    typer.echo(f"{checklist.id} ({checklist.edition}): {checklist.title}\n")
    typer.echo(wrapped(checklist.about) + "\n")
    for clause in checklist.walk():
        depth = clause.ref.count(".")
        count = counted(len(clause.criteria), "question")
        questions = f"  ({count})" if clause.criteria else ""
        typer.echo(f"{'  ' * depth}{clause.ref} {clause.title}{questions}")


def _show_clause(clause: Clause, checklist: Checklist) -> None:
    number = _CONFIDENCE[clause.confidence] if clause.number_known else _NO_NUMBER
    notes = [number, "our title" if clause.own_title else ""]
    note = ", ".join(each for each in notes if each)
    typer.echo(f"{clause.ref} {clause.title}" + (f"  ({note})" if note else ""))
    if clause.aim:
        typer.echo(wrapped(clause.aim))
    typer.echo()
    for criterion in clause.criteria:
        _show_criterion(criterion, checklist)


def _show_criterion(criterion: Criterion, checklist: Checklist) -> None:
    essential = ", essential" if criterion.essential else ""
    typer.echo(wrapped(criterion.ask))
    typer.echo(f"  {criterion.name}  (weight {criterion.weight}{essential})")
    for line in guidance(criterion, checklist.roles):
        typer.echo(line)
    typer.echo()
