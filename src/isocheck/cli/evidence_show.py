"""isocheck evidence show: one document, what it says and what that is good for."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isocheck.cli.evidence_facts import document_data, document_facts, skipped_data
from isocheck.cli.evidence_notes import sought_in
from isocheck.cli.evidence_scope import (
    Day,
    Folder,
    chosen_checklists,
    chosen_day,
    chosen_folder,
)
from isocheck.cli.options import Shape, ShapeOption
from isocheck.cli.terminal import print_json, wrapped
from isocheck.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.reading import ReadDocument
    from isocheck.evidence.statements import Statement
    from isocheck.model.checklist import Criterion


def command(
    file: Annotated[Path, typer.Argument(help="A file of the folder.")],
    folder: Folder = None,
    shape: ShapeOption = Shape.TEXT,
    on: Day = "",
) -> None:
    """Show what a document says, and which criteria that serves."""
    from isocheck.evidence.reading import read_whole

    folder = chosen_folder(folder)
    criteria = [each for one in chosen_checklists() for each in one.criteria()]
    sought = sought_in(folder, criteria)
    found = _found(folder, file)
    read, said = read_whole(found, sought, chosen_day(on))
    passages = _passages(read, said, criteria)
    if shape is Shape.JSON:
        skipped = [skipped_data(each) for each in read.skipped]
        data = document_data(read.document)
        print_json({**data, "skipped": skipped, "passages": passages})
        return
    typer.echo(read.document.path)
    for name, words in document_facts(read.document):
        typer.echo(wrapped(f"{name}: {words}", "  ", "    "))
    for each in read.skipped:
        typer.echo(wrapped(f"skipped: {each.path}: {each.reason}", "  ", "    "))
    _print(passages)


def _found(folder: Path, file: Path) -> FoundFile:
    """Return the file of the folder, named as in the index or by its own path."""
    from isocheck.evidence.inventory import find_file

    inside = os.path.relpath(file, folder)
    found = find_file(folder, str(file)) or find_file(folder, inside)
    if found:
        return found
    why = "'isocheck evidence scan' lists what it holds"
    raise UnreadableError(f"{file}: not a file to read in {folder}: {why}")


def _passages(
    read: ReadDocument, said: Iterable[Statement], criteria: list[Criterion]
) -> list[dict[str, Any]]:
    """Return what a document says in its order, with what each passage serves."""
    by_name = {each.name: each for each in criteria}
    serves: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for hit in read.hits:
        expected = by_name[hit.criterion].documents[hit.expectation]
        serves[hit.statement.place, hit.statement.text].append(
            {
                "criterion": hit.criterion,
                "expects": expected.expects,
                "found_by": str(hit.found_by),
            }
        )
    return [
        {
            "place": each.place,
            "text": each.text,
            "serves": serves.get((each.place, each.text), []),
        }
        for each in said
    ]


def _print(passages: list[dict[str, Any]]) -> None:
    place = ""
    for each in passages:
        if each["place"] != place:
            place = each["place"]
            typer.echo("\n" + wrapped(place))
        typer.echo(wrapped(each["text"], "  "))
        for serving in each["serves"]:
            words = f"→ {serving['criterion']}: {serving['expects']}"
            typer.echo(wrapped(words, "    ", "      "))
