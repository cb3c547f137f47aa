"""What a seal covers as it stands now: evidence, answers, settings, checklists."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck import __version__
from isocheck.cli.evidence_scope import chosen_checklists
from isocheck.cli.files import read_bytes
from isocheck.cli.library import (
    CROSSWALK,
    OWN_CHECKLISTS,
    REGISTERS,
    WORKSPACE,
    checklist_paths,
    shipped_crosswalk,
)
from isocheck.cli.options import ASSESSMENT
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

SEAL = Path("evidence.sha256")
_EVIDENCE_SETTINGS = "evidence.yaml"
_STANDARD_INPUT = b"-"  # so sha256sum would take a file of this name


def take_sums(folder: Path, seal: Path, on: date) -> Manifest:
    """Return the sums of all that a seal covers; the seal itself is left out.

    Raises:
        UnreadableError: where there is no such folder, or a setting cannot be read.
    """
    top = Path(os.path.realpath(folder))
    inventory = take_inventory(folder)
    sums = {
        _name(folder / file.absolute.relative_to(top)): file
        for file in inventory.files
        if os.path.realpath(file.absolute) != os.path.realpath(seal)
    }
    files = {name: file.sha256 for name, file in sums.items() if file.sha256}
    unsealed = {name: file.problem for name, file in sums.items() if not file.sha256}
    unsealed |= {
        _name(folder / skipped.path): skipped.reason for skipped in inventory.skipped
    }
    own, shipped = _checklists()
    settings = (WORKSPACE, REGISTERS, ASSESSMENT, Path(_EVIDENCE_SETTINGS))
    for path in (*settings, folder / _EVIDENCE_SETTINGS, *own):
        if path.exists():
            files[_name(path)] = _sum(path)
    return Manifest(
        files=files,
        checklists={path.stem: _sum(path) for path in shipped},
        facts={
            "tool": f"isocheck {__version__}",
            "sealed on": on.isoformat(),
            "evidence": str(folder),
        },
        unsealed=unsealed,
    )


def _checklists() -> tuple[list[Path], list[Path]]:
    """Return the checklists in use: those of the workspace, and those shipped."""
    names = [each.id for each in chosen_checklists()]
    paths = checklist_paths()
    found = [paths[name] for name in names]
    if len(names) > 1:
        found += _crosswalks()
    own = [path for path in found if path.parent == OWN_CHECKLISTS]
    return own, [path for path in found if path not in own]


def _crosswalks() -> Iterator[Path]:
    yield OWN_CHECKLISTS / f"{CROSSWALK}.yaml"
    if path := shipped_crosswalk():
        yield path


def _name(path: Path) -> bytes:
    name = os.fsencode(path)
    return b"./-" if name == _STANDARD_INPUT else name


def _sum(path: Path) -> str:
    return sha256(read_bytes(path)).hexdigest()
