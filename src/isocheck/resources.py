"""Where shipped data lies, and what is kept: the only module that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent
_SOURCE_TREE = _PACKAGE.parents[1]


def checklist_folder() -> Path:
    """Return the folder with the shipped checklists."""
    return _folder("checklists")


def template_folder() -> Path:
    """Return the folder with the shipped report templates."""
    return _folder("templates")


def schema_text(kind: str) -> str:
    """Return a published JSON Schema, such as that of a checklist."""
    path = _PACKAGE / "schemas" / f"{kind}.schema.json"
    return path.read_text(encoding="utf-8")


def cache_folder() -> Path:
    """Return the user's folder for what can be lost; RuntimeError without a home."""
    if told := os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA"):
        return Path(told) / "isocheck"
    home = Path("~").expanduser()
    return (
        home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "isocheck"
    )


def _folder(name: str) -> Path:
    # A wheel carries the folders inside the package; a checkout has them on top.
    packaged = _PACKAGE / "data" / name
    return packaged if packaged.is_dir() else _SOURCE_TREE / name
