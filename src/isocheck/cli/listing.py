"""isocheck list: the standards there are, and what several cost together."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from isocheck.cli.library import checklist_paths, load_checklists, load_crosswalk
from isocheck.cli.options import Shape, ShapeOption
from isocheck.cli.terminal import counted, print_json
from isocheck.model.checklist import Checklist


def command(
    standards: Annotated[
        list[str] | None, typer.Argument(help="Which ones; else all.")
    ] = None,
    overlap: Annotated[
        bool,
        typer.Option("--overlap", help="Show how many questions they cost together."),
    ] = False,
    shape: ShapeOption = Shape.TEXT,
) -> None:
    """List the standards with edition and number of criteria."""
    checklists = load_checklists(tuple(dict.fromkeys(standards or checklist_paths())))
    if overlap:
        _show_overlap(checklists, shape)
        return
    rows = [_row(each) for each in checklists]
    if shape is Shape.JSON:
        print_json(rows)
        return
    for row in rows:
        typer.echo(
            "{id:<17} {edition}  {modality:<6}  {criteria:>3} criteria, "
            "{essential:>2} essential  {title}".format(**row)
        )


def _row(checklist: Checklist) -> dict[str, Any]:
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
        "profiles": {
            name: len(checklist.cut_down(name).criteria())
            for name in checklist.profiles
        },
    }


def _show_overlap(checklists: tuple[Checklist, ...], shape: Shape) -> None:
    """Show what each standard adds to those before it, and what is asked in all."""
    from isocheck.assess.agenda import Agenda

    crosswalk = load_crosswalk(checklists)
    asked = [
        Agenda(checklists[: number + 1], crosswalk).questions()
        for number in range(len(checklists))
    ]
    added = [now - before for before, now in zip([0, *asked], asked, strict=False)]
    counts = [len(each.criteria()) for each in checklists]
    total, questions = sum(counts), asked[-1]
    saved = total - questions
    if shape is Shape.JSON:
        standards = [
            {"id": each.id, "criteria": count, "adds": more}
            for each, count, more in zip(checklists, counts, added, strict=True)
        ]
        totals = {"criteria": total, "questions": questions, "saved": saved}
        print_json({"standards": standards, **totals})
        return
    for each, count, more in zip(checklists, counts, added, strict=True):
        typer.echo(f"{each.id:<17} {count:>3} criteria, questions added: {more:>3}")
    typer.echo(
        f"together {counted(questions, 'question')} for {total} criteria; "
        f"answers that carry: {saved} ({100 * saved / total:.1f} %)"
    )
