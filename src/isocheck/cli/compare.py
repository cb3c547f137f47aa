"""isocheck compare: where a contact centre and its client see things differently."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isocheck.assess.parties import Agreement, compare_parties
from isocheck.cli.library import load_crosswalk, load_whole
from isocheck.cli.options import Shape, ShapeOption
from isocheck.cli.terminal import counted, print_json, tell, wrapped
from isocheck.errors import UsageError

if TYPE_CHECKING:
    from isocheck.assess.parties import Meeting, Side
    from isocheck.model.assessment import Assessment

_CENTRE, _CLIENT = "iso-18295-1", "iso-18295-2"


def command(
    parties: Annotated[
        tuple[Path, Path],
        typer.Option(
            metavar="CENTRE CLIENT",
            help="Assessments of a contact centre and of its client.",
        ),
    ],
    shape: ShapeOption = Shape.TEXT,
) -> None:
    """List what a contact centre and its client disagree about."""
    found = [load_whole(path) for path in parties]
    centre = _party(_CENTRE, parties, [each for _, each in found])
    client = _party(_CLIENT, parties, [each for _, each in found])
    checklists = [each for both, _ in found for each in both]
    meetings = compare_parties(load_crosswalk(checklists), centre, client)
    if shape is Shape.JSON:
        print_json([_as_data(each) for each in meetings])
        return
    for each in meetings:
        if each.agreement is not Agreement.AGREE:
            _print(each, centre, client)
    agreed = sum(each.agreement is Agreement.AGREE for each in meetings)
    apart = sum(each.agreement is Agreement.DISAGREE for each in meetings)
    tell(
        f"{centre.organization} and {client.organization}: "
        f"{counted(len(meetings), 'matter')} between them, {agreed} seen alike, "
        f"{apart} seen differently, {len(meetings) - agreed - apart} not answered"
    )


def _party(
    standard: str, paths: tuple[Path, Path], assessments: list[Assessment]
) -> Assessment:
    """Return the assessment of a side, whichever file it came in."""
    order = assessments if standard == _CENTRE else assessments[::-1]
    for each in order:
        if standard in each.standards:
            return each
    files = " nor ".join(str(path) for path in paths)
    raise UsageError(
        f"neither {files} assesses {standard}; a centre is assessed against {_CENTRE} "
        f"and its client against {_CLIENT}"
    )


def _print(meeting: Meeting, centre: Assessment, client: Assessment) -> None:
    typer.echo(f"{meeting.interface.title}: {meeting.agreement}")
    for who, side, assessment in (
        ("centre", meeting.centre, centre),
        ("client", meeting.client, client),
    ):
        typer.echo(wrapped(f"{who}: {_words(side)}", "  ", "    "))
        for name, _ in side.answers:
            if note := assessment.answers[name].note:
                typer.echo(wrapped(note, "    "))


def _words(side: Side) -> str:
    if not side.answers:
        return "not answered"
    return "; ".join(
        f"{name.partition('/')[2]} {'n/a' if level is None else level.word}"
        for name, level in side.answers
    )


def _as_data(meeting: Meeting) -> dict[str, Any]:
    return {
        "id": meeting.interface.id,
        "title": meeting.interface.title,
        "agreement": meeting.agreement.value,
        "centre": _side_data(meeting.centre),
        "client": _side_data(meeting.client),
    }


def _side_data(side: Side) -> dict[str, Any]:
    return {
        "level": None if side.level is None else side.level.word,
        "answers": {
            name: None if level is None else level.word for name, level in side.answers
        },
    }
