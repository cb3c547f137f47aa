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
    from isocheck.evidence.reading import ReadDocument, Skipped
    from isocheck.evidence.statements import Statement
    from isocheck.model.checklist import Criterion

Served = tuple[str, str, str]
"""The name of a criterion, what it expects, and how that was found."""


def command(
    file: Annotated[Path, typer.Argument(help="A file of the folder.")],
    folder: Folder = None,
    shape: ShapeOption = Shape.TEXT,
    on: Day = "",
) -> None:
    """Show what a document says, and which criteria that serves.

    A mail or an archive is shown as the documents it holds.
    """
    from isocheck.evidence.reading import read_whole

    folder = chosen_folder(folder)
    criteria = [each for one in chosen_checklists() for each in one.criteria()]
    sought = sought_in(folder, criteria)
    found = _found(folder, file)
    read = read_whole(found, sought, chosen_day(on))
    shown = [(each, _passages(each, said, criteria)) for each, said in read]
    skipped = [part for each, _ in read for part in each.skipped]
    if shape is Shape.JSON:
        print_json(_data(shown, skipped))
        return
    for part in skipped:
        typer.echo(wrapped(f"skipped: {part.path}: {part.reason}", "", "  "))
    for number, (each, passages) in enumerate(shown):
        typer.echo("\n" * bool(number or skipped) + each.document.path)
        for name, words in document_facts(each.document):
            typer.echo(wrapped(f"{name}: {words}", "  ", "    "))
        _print(passages)


def _data(
    shown: list[tuple[ReadDocument, list[dict[str, Any]]]], skipped: list[Skipped]
) -> dict[str, Any]:
    return {
        "documents": [
            {**document_data(each.document), "passages": passages}
            for each, passages in shown
        ],
        "skipped": [skipped_data(each) for each in skipped],
    }


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
    serves: dict[tuple[str, str], dict[Served, bool]] = defaultdict(dict)
    for hit in read.hits:
        expected = by_name[hit.criterion].documents[hit.expectation]
        served = (hit.criterion, expected.expects, str(hit.found_by))
        found = serves[hit.statement.place, hit.statement.text]
        found[served] = found.get(served, False) or hit.in_full
    return [
        {
            "place": each.place,
            "text": each.text,
            "serves": [
                {"criterion": name, "expects": what, "found_by": how, "in_full": full}
                for (name, what, how), full in serves[each.place, each.text].items()
            ],
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
        for words in _served(each["serves"]):
            typer.echo(wrapped(words, "    ", "      "))


def _served(serves: list[dict[str, Any]]) -> list[str]:
    """Return what a passage serves, each once, however often it was found."""
    full = {(each["criterion"], each["expects"]): False for each in serves}
    for each in serves:
        full[each["criterion"], each["expects"]] |= each["in_full"]
    return [
        f"→ {name}: {what}{'' if in_full else ', in part'}"
        for (name, what), in_full in full.items()
    ]
