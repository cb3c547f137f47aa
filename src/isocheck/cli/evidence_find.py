"""isocheck evidence find: the passages of a folder that serve a criterion."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isocheck.cli.evidence_notes import sought_in
from isocheck.cli.evidence_scope import (
    Day,
    Folder,
    chosen_cache,
    chosen_checklists,
    chosen_day,
    chosen_folder,
)
from isocheck.cli.options import Fresh, Shape, ShapeOption
from isocheck.cli.progress import showing_files
from isocheck.cli.terminal import counted, print_json, tell, wrapped
from isocheck.errors import UnknownNameError
from isocheck.model.metrics import METRICS

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import date

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.matching import Hit
    from isocheck.evidence.suggesting import Suggestion
    from isocheck.model.checklist import Checklist, Criterion
    from isocheck.model.document import Document

_MOST_NAMED = 5


def command(
    name: Annotated[
        str, typer.Argument(metavar="CRITERION", help="Its name, or a part of it.")
    ],
    folder: Folder = None,
    shape: ShapeOption = Shape.TEXT,
    on: Day = "",
    no_cache: Fresh = False,
) -> None:
    """Find what documents say to a criterion, and what they do not."""
    criterion = _named(chosen_checklists(), name)
    folder = chosen_folder(folder)
    cache = chosen_cache(no_cache=no_cache)
    found = _find(criterion, folder, chosen_day(on), cache)
    if shape is Shape.JSON:
        print_json(_as_data(criterion, folder, found))
    else:
        _print(criterion, found)
    documents = {each.document.path for each in found.passages}
    tell(
        f"{folder}: {counted(len(found.passages), 'passage')} in "
        f"{counted(len(documents), 'document')}"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A passage that says what is expected, in its document."""

    document: Document
    hit: Hit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Findings:
    """What was found, and, by expectation, what is nearest to what was not."""

    passages: list[_Found]
    near: dict[int, list[Suggestion]]

    def of(self, expectation: int) -> list[_Found]:
        return [each for each in self.passages if each.hit.expectation == expectation]


def _named(checklists: tuple[Checklist, ...], name: str) -> Criterion:
    """Return the one criterion that a full name, or a part of it, names."""
    criteria = [each for checklist in checklists for each in checklist.criteria()]
    found = [each for each in criteria if each.name == name] or [
        each for each in criteria if f"/{each.name}".endswith(f"/{name}")
    ]
    found = found or [each for each in criteria if name in each.name]
    if not found:
        raise UnknownNameError(
            f"no criterion here is called '{name}'; name one such as "
            "7.4/acknowledged-promptly; 'isocheck show' lists them"
        )
    if len(found) > 1:
        names = ", ".join(each.name for each in found[:_MOST_NAMED])
        more = ", …" if len(found) > _MOST_NAMED else ""
        raise UnknownNameError(f"'{name}' may be {names}{more}; name one of them")
    return found[0]


def _find(
    criterion: Criterion,
    folder: Path,
    on: date,
    remembered: AbstractContextManager[Cache],
) -> _Findings:
    from isocheck.evidence.inventory import take_inventory
    from isocheck.evidence.reading import read_documents

    sought = sought_in(folder, (criterion,))
    files = take_inventory(folder)
    with (
        remembered as cache,
        showing_files() as tick,
        closing(read_documents(files, sought, on, tick, cache)) as reading,
    ):
        found = [
            _Found(document=each.document, hit=hit)
            for each in reading
            for hit in each.hits
        ]
        near = _nearest(criterion, found, files, cache)
    found.sort(key=lambda each: each.document.path)
    return _Findings(passages=found, near=near)


def _nearest(
    criterion: Criterion,
    found: list[_Found],
    files: tuple[FoundFile, ...],
    cache: Cache,
) -> dict[int, list[Suggestion]]:
    """Return, for each expectation that nothing meets, what comes nearest to it."""
    met = {each.hit.expectation for each in found}
    missed = [each for each in range(len(criterion.documents)) if each not in met]
    if not missed:
        return {}
    from isocheck.evidence.suggesting import Suggestions

    said = Suggestions(files, cache)
    return {
        number: said.for_what(criterion.documents[number], criterion.ask)
        for number in missed
    }


def _print(criterion: Criterion, found: _Findings) -> None:
    typer.echo(wrapped(f"{criterion.name}: {criterion.ask}", "", "  "))
    for number, expected in enumerate(criterion.documents):
        typer.echo("\n" + wrapped(f"Documents state: {expected.expects}", "", "  "))
        for each in found.of(number):
            _print_passage(_passage_data(each))
        if not found.of(number):
            _print_nearest(found.near.get(number, []))
    for metric in criterion.metrics:
        typer.echo(
            wrapped(
                f"The {metric.register} register shows: {METRICS[metric.metric]}; "
                "that is not looked for in documents",
                "",
                "  ",
            )
        )


def _print_nearest(near: list[Suggestion]) -> None:
    if not near:
        typer.echo("  not found")
        return
    typer.echo("  not found; what comes nearest, to be looked at:")
    for each in near:
        _print_passage(asdict(each))


def _print_passage(data: dict[str, Any]) -> None:
    place = f", {data['place']}" if data["place"] else ""
    standing = f" ({data['standing']})" if "standing" in data else ""
    typer.echo(wrapped(f"{data['document']}{place}{standing}", "  ", "    "))
    typer.echo(wrapped(f"“{data['quote']}”", "    "))
    typer.echo(f"    found by {data['found_by']}")


def _passage_data(found: _Found) -> dict[str, Any]:
    statement = found.hit.statement
    return {
        "document": found.document.path,
        "place": statement.place,
        "quote": statement.text,
        "standing": str(found.document.standing),
        "found_by": str(found.hit.found_by),
    }


def _as_data(criterion: Criterion, folder: Path, found: _Findings) -> dict[str, Any]:
    return {
        "criterion": criterion.name,
        "ask": criterion.ask,
        "folder": str(folder),
        "expected": [
            {
                "expects": expected.expects,
                "passages": [_passage_data(each) for each in found.of(number)],
                "nearest": [asdict(each) for each in found.near.get(number, [])],
            }
            for number, expected in enumerate(criterion.documents)
        ],
        "metrics": [f"{each.register}: {each.metric}" for each in criterion.metrics],
    }
