"""isocheck evidence request: what the organization is to hand over still."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.assess.carrying import ties_of
from isocheck.assess.requesting import requests
from isocheck.cli.files import make_folder, write_atomically
from isocheck.cli.library import load_crosswalk, load_whole
from isocheck.cli.options import ASSESSMENT, AssessmentFile
from isocheck.cli.terminal import counted, tell
from isocheck.errors import UnknownNameError, UsageError

if TYPE_CHECKING:
    from isocheck.assess.requesting import Request
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist


class Kind(StrEnum):
    """What a request list is written as."""

    HTML = "html"
    MD = "md"
    XLSX = "xlsx"


def command(
    kind: Annotated[Kind, typer.Option("--format", help="What to write.")] = Kind.HTML,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Where; - is the terminal."
        ),
    ] = None,
    role: Annotated[str, typer.Option(help="Only what this role may have.")] = "",
    assessment: AssessmentFile = ASSESSMENT,
) -> None:
    """Write a list of the evidence that is expected and was not found."""
    checklists, found = load_whole(assessment)
    ties = ties_of(load_crosswalk(checklists))
    asked = requests(checklists, found, ties)
    if role:
        asked = _of_role(asked, role, checklists)
    content = _written(kind, checklists, found, asked)
    path = output or Path(f"request.{kind}")
    if str(path) == "-":
        sys.stdout.buffer.write(content)
        return
    make_folder(path.parent)
    write_atomically(path, content)
    tell(f"{path}: written, {counted(len(asked), 'request')}")


def _of_role(
    asked: tuple[Request, ...], role: str, checklists: tuple[Checklist, ...]
) -> tuple[Request, ...]:
    """Return what a role may have, as asked of it before all others."""
    known = dict.fromkeys(each for one in checklists for each in one.roles)
    if role not in known:
        raise UnknownNameError(f"no role here is called '{role}'; {', '.join(known)}")
    names = [each.name for one in checklists for each in one.criteria()]
    found = (
        replace(each, roles=tuple(dict.fromkeys((role, *each.roles))))
        for each in asked
        if role in each.roles
    )
    return tuple(sorted(found, key=lambda each: names.index(each.criterion.name)))


def _written(
    kind: Kind,
    checklists: tuple[Checklist, ...],
    assessment: Assessment,
    asked: tuple[Request, ...],
) -> bytes:
    from isocheck.reporting.request_view import view_requests

    view = view_requests(checklists, assessment, asked)
    match kind:
        case Kind.HTML:
            from isocheck.reporting.request import request_html

            return request_html(view).encode()
        case Kind.MD:
            from isocheck.reporting.request import request_markdown

            return request_markdown(view).encode()
        case Kind.XLSX:
            from isocheck.reporting.request_workbook import request_xlsx

            _need_the_writer()
            return request_xlsx(view, assessment.assessed_on)


def _need_the_writer() -> None:
    try:
        import xlsxwriter  # noqa: F401 -- is it there?
    except ImportError as error:
        raise UsageError(
            "writing a workbook needs more packages: pip install 'isocheck[data]'; "
            "--format html and md need none"
        ) from error
