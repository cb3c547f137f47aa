"""isocheck evidence verify: whether all is as it was sealed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.cli.evidence_scope import Folder, chosen_day, chosen_folder
from isocheck.cli.files import read_bytes
from isocheck.cli.sealing import SEAL, take_sums
from isocheck.cli.terminal import counted, tell
from isocheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.manifest import Manifest


def command(
    seal: Annotated[Path, typer.Argument(metavar="FILE", help="The seal.")] = SEAL,
    folder: Folder = None,
) -> int:
    """Compare with a seal: what changed, what is missing, what is new."""
    from isocheck.evidence.manifest import parse_manifest

    sealed = parse_manifest(read_bytes(seal), str(seal))
    folder = chosen_folder(folder)
    known = sealed.facts.get("evidence", str(folder))
    if known != str(folder):
        raise UsageError(
            f"{seal}: was made of '{known}', not of '{folder}'; "
            "--evidence names the folder"
        )
    found = take_sums(folder, seal, chosen_day(""))
    lines = [*_files(sealed, found), *_checklists(sealed, found)]
    for line in lines:
        typer.echo(line)
    as_sealed = f"{len(lines)} not as sealed" if lines else "all as sealed"
    day = sealed.facts.get("sealed on")
    tell(
        f"{seal}: {counted(len(sealed.files), 'file')}, {as_sealed}"
        + (f" on {day}" if day else "")
    )
    if (tool := sealed.facts.get("tool")) and tool != found.facts["tool"]:
        tell(f"{seal}: made by {tool}; this is {found.facts['tool']}")
    return 1 if lines else 0


def _files(sealed: Manifest, found: Manifest) -> Iterator[str]:
    """Yield a line for each file that differs.

    A name in the seal is only compared: what lies outside is never opened.
    """
    from isocheck.evidence.inventory import printable

    for name in sorted({*sealed.files, *found.files}):
        was, now = sealed.files.get(name), found.files.get(name)
        words = printable(os.fsdecode(name))
        if was is None:
            yield f"new: {words}"
        elif now is None and name in found.unsealed:
            yield f"changed: {words}: {found.unsealed[name]}"
        elif now is None:
            yield f"missing: {words}"
        elif was != now:
            yield f"changed: {words}"


def _checklists(sealed: Manifest, found: Manifest) -> Iterator[str]:
    for name in sorted({*sealed.checklists, *found.checklists}):
        was, now = sealed.checklists.get(name), found.checklists.get(name)
        if was is None:
            yield f"new: checklist {name}"
        elif now is None:
            yield f"missing: checklist {name}"
        elif was != now:
            yield f"changed: checklist {name}"
