"""What the commands on evidence look at: which folder, for which criteria, and when."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.cli.library import (
    checklist_paths,
    load_assessment,
    load_checklists,
    load_workspace,
)
from isocheck.cli.options import ASSESSMENT, day_of
from isocheck.errors import UsageError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from isocheck.evidence.cache import Cache
    from isocheck.model.checklist import Checklist

Folder = Annotated[
    Path | None,
    typer.Option("--evidence", metavar="DIR", help="Folder; else the workspace's."),
]
Day = Annotated[
    str, typer.Option("--on", metavar="DATE", help="Day to judge by; else today.")
]


def chosen_folder(named: Path | None) -> Path:
    """Return the folder named, the workspace's, or the one assessed here.

    Raises:
        UsageError: where there is none of them.
    """
    if named is not None:
        return named
    folder = load_workspace().evidence
    if not folder and ASSESSMENT.exists():
        folder = load_assessment(ASSESSMENT).evidence_folder
    if not folder:
        raise UsageError(
            "name the folder with evidence; 'evidence:' in isocheck.yaml keeps it"
        )
    return Path(folder)


def chosen_checklists() -> tuple[Checklist, ...]:
    """Return what is assessed here; where nothing is, all standards."""
    if ASSESSMENT.exists():
        begun = load_assessment(ASSESSMENT)
        return load_checklists(begun.standards, begun.profile)
    workspace = load_workspace()
    if workspace.standards:
        return load_checklists(workspace.standards, workspace.profile)
    return load_checklists(tuple(checklist_paths()))


def chosen_day(text: str) -> date:
    """Return the day an option names, else today."""
    return day_of(text) if text else date.today()  # noqa: DTZ011 -- the user's own day


def chosen_cache(*, no_cache: bool) -> AbstractContextManager[Cache]:
    """Return the texts remembered of earlier runs, or nothing where not wanted."""
    from isocheck.evidence.cache import NO_CACHE, open_cache

    return nullcontext(NO_CACHE) if no_cache else open_cache()
