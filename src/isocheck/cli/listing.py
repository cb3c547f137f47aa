"""isocheck list: the standards there are."""

from __future__ import annotations

import typer

from isocheck.cli.library import checklist_paths, load_checklist
from isocheck.cli.options import Shape, ShapeOption
from isocheck.cli.terminal import print_json
from isocheck.model.checklist import Checklist


def command(shape: ShapeOption = Shape.TEXT) -> None:
    """List the standards with edition and number of criteria."""
    rows = [_row(load_checklist(name)) for name in checklist_paths()]
    if shape is Shape.JSON:
        print_json(rows)
        return
    for row in rows:
        typer.echo(
            "{id:<12} {edition}  {modality:<6}  {criteria:>3} criteria, "
            "{essential} essential  {title}".format(**row)
        )


def _row(checklist: Checklist) -> dict[str, object]:
    criteria = checklist.criteria()
    return {
        "id": checklist.id,
        "title": checklist.title,
        "edition": checklist.edition,
        "modality": checklist.modality.value,
        "language": checklist.language,
        "clauses": sum(bool(clause.criteria) for clause in checklist.walk()),
        "criteria": len(criteria),
        "essential": sum(criterion.essential for criterion in criteria),
    }
