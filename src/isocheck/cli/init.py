"""isocheck init: a folder to work in."""

from __future__ import annotations

from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from isocheck.cli.files import make_folder, write_atomically
from isocheck.cli.library import WORKSPACE, checklist_paths
from isocheck.cli.terminal import tell
from isocheck.errors import UnknownNameError, UsageError

_FOLDERS = ("evidence", "reports")
_DEFAULT_STANDARD = "iso-10002"


def command(
    folder: Annotated[Path, typer.Argument(help="Where; it is made.")] = Path(),
    organization: Annotated[str, typer.Option(help="Who is assessed.")] = "",
    standard: Annotated[
        list[str] | None, typer.Option(help="What against; may be given repeatedly.")
    ] = None,
) -> None:
    """Begin a workspace: isocheck.yaml and the folders beside it."""
    from isocheck.loading.dumping import dump_yaml

    path = folder / WORKSPACE
    if path.exists():
        raise UsageError(f"{path}: there is a workspace here already")
    for name in standard or ():
        if name not in checklist_paths():
            raise UnknownNameError(
                f"there is no standard '{name}'; 'isocheck list' shows them all"
            )
    for name in _FOLDERS:
        make_folder(folder / name)
    settings = {
        "format": "isocheck/workspace/1",
        "organization": organization or folder.resolve().name,
        "scope": "",
        "standards": list(standard or (_DEFAULT_STANDARD,)),
        "assessor": "",
        "evidence": "evidence",
    }
    write_atomically(path, dump_yaml(settings))
    _show_way_on(folder)


def _show_way_on(folder: Path) -> None:
    made, documents = folder / WORKSPACE, folder / "evidence"
    tell(f"{made}: made. Put documents into {documents}, then:")
    if folder != Path():
        tell(f"  cd {quote(str(folder))}")
    tell("  isocheck assess     asks, and reads the documents")
    tell("  isocheck status     shows the scores")
    tell("  isocheck report     writes the gap report")
