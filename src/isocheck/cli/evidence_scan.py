"""isocheck evidence scan: what an evidence folder holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isocheck.cli.evidence_facts import NAMES, document_data, skipped_data
from isocheck.cli.evidence_notes import sought_in
from isocheck.cli.evidence_scope import (
    Day,
    chosen_cache,
    chosen_checklists,
    chosen_day,
    chosen_folder,
)
from isocheck.cli.options import Fresh
from isocheck.cli.progress import showing_files
from isocheck.cli.tables import print_table, write_rows
from isocheck.cli.terminal import counted, print_json, tell, wrapped
from isocheck.model.document import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from datetime import date

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.reading import Skipped
    from isocheck.model.document import Document

_SHORT_SUM = 8
_COLUMNS = ("document", "standing", "serves", "size, sum")


class Output(StrEnum):
    """How the index is printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def command(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="Which; else the workspace's.")
    ] = None,
    shape: Annotated[
        Output, typer.Option("--format", help="How to print.")
    ] = Output.TEXT,
    on: Day = "",
    no_cache: Fresh = False,
) -> None:
    """List the documents of a folder, and what each is good for."""
    cache = chosen_cache(no_cache=no_cache)
    index = _scan(chosen_folder(folder), chosen_day(on), cache)
    match shape:
        case Output.TEXT:
            _print(index)
        case Output.JSON:
            print_json(_as_data(index))
        case Output.CSV:
            _print_csv(index)
    if not index.documents:
        tell(f"{index.folder}: no documents in this folder")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """A folder's documents; `serves` counts criteria by a document's path."""

    folder: Path
    on: date
    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    serves: Counter[str]
    served: int
    criteria: int


def _scan(folder: Path, on: date, remembered: AbstractContextManager[Cache]) -> _Index:
    from isocheck.evidence.proposals import read_evidence

    criteria = [each for one in chosen_checklists() for each in one.criteria()]
    sought = sought_in(folder, criteria)
    with remembered as cache, showing_files() as tick:
        found = read_evidence(folder, sought, on, tick, cache)
    return _Index(
        folder=folder,
        on=on,
        documents=found.documents,
        skipped=found.skipped,
        serves=Counter(
            path
            for proposal in found.proposals.values()
            for path in {passage.document for passage in proposal.passages}
        ),
        served=len(found.proposals),
        criteria=len(criteria),
    )


def _print(index: _Index) -> None:
    if index.documents:
        rows = [_cells(each, index) for each in index.documents]
        title = f"{index.folder} · as of {index.on}"
        print_table(title, _COLUMNS, rows, folding=_COLUMNS[:2])
    for skipped in index.skipped:
        typer.echo(wrapped(f"skipped: {skipped.path}: {skipped.reason}", "", "  "))
    if index.documents:
        typer.echo(wrapped(_totals(index)))


def _cells(document: Document, index: _Index) -> tuple[str, ...]:
    about = (document.path, document.title, " · ".join(_about(document)))
    standing = (
        document.standing,
        f"“{document.because}”" if document.because else "",
        document.problem,
        *_days(document),
    )
    return (
        "\n".join(filter(None, about)),
        "\n".join(filter(None, standing)),
        str(index.serves[document.path]),
        "\n".join((_size(document.size), document.sha256[:_SHORT_SUM])).strip(),
    )


def _about(document: Document) -> Iterator[str]:
    if document.kind is not DocumentKind.OTHER:
        yield document.kind
    if document.language:
        yield document.language
    if document.version:
        yield f"version {document.version}"
    if document.owner:
        yield document.owner


def _days(document: Document) -> Iterator[str]:
    for name in ("approved", "reviewed", "valid_from", "valid_until", "review_by"):
        if day := getattr(document, name):
            yield f"{name.replace('_', ' ')} {day}"


def _size(size: int) -> str:
    from isocheck.evidence.readers.folding import say_size

    return say_size(size)


def _totals(index: _Index) -> str:
    standings = Counter(str(each.standing) for each in index.documents)
    told = ", ".join(f"{count} {words}" for words, count in standings.most_common())
    served = f"{index.served} of {index.criteria} criteria served"
    files = counted(len(index.documents), "file")
    return f"{files}: {told}; {len(index.skipped)} skipped; {served}"


def _as_data(index: _Index) -> dict[str, Any]:
    return {
        "folder": str(index.folder),
        "on": index.on.isoformat(),
        "documents": [
            {**document_data(each), "serves": index.serves[each.path]}
            for each in index.documents
        ],
        "skipped": [skipped_data(each) for each in index.skipped],
        "criteria": index.criteria,
        "served": index.served,
    }


def _print_csv(index: _Index) -> None:
    rows = [
        {**document_data(each), "serves": index.serves[each.path]}
        for each in index.documents
    ]
    rows += [
        {"path": each.path, "standing": "skipped", "problem": each.reason}
        for each in index.skipped
    ]
    names = (*NAMES, "serves")
    write_rows(names, ([row.get(name) for name in names] for row in rows))
