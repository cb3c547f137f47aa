"""What an evidence folder holds, in a fixed order, whatever lies in it."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError
from isocheck.evidence.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_EVIDENCE = {
    "Thumbs.db",
    "__pycache__",
    "assessment.yaml",
    "desktop.ini",
    "evidence.yaml",
    "isocheck.yaml",
}
_HIDDEN = (".", "~$")  # ~$ marks the lock file of a document open in Office


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file of the folder; its sum is empty where it could not be read.

    `path` is relative, with slashes, and can be printed; `absolute` opens the file.
    `modified` is the day it was last written, in UTC.
    `problem` says in one line why isocheck will not read it.
    """

    path: str
    absolute: Path
    size: int
    sha256: str
    suffix: str
    modified: date | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """What was not looked into, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """The files and what was skipped, each in order of path."""

    files: tuple[FoundFile, ...]
    skipped: tuple[Skipped, ...]


def take_inventory(folder: Path) -> Inventory:
    """Return the files of a folder and of those in it; hidden ones are left out.

    Raises:
        UnreadableError: where there is no such folder.
    """
    top = Path(os.path.realpath(folder))
    _check(folder, top)
    found = [_look_at(path, top) for path in _walk(top)]
    files = (each for each in found if isinstance(each, FoundFile))
    skipped = (each for each in found if isinstance(each, Skipped))
    return Inventory(
        files=tuple(sorted(files, key=lambda file: file.path)),
        skipped=tuple(sorted(skipped, key=lambda each: each.path)),
    )


def find_file(folder: Path, name: str) -> FoundFile | Skipped | None:
    """Return the file of a folder that the index calls so, without reading others.

    Raises:
        UnreadableError: where there is no such folder.
    """
    top = Path(os.path.realpath(folder))
    _check(folder, top)
    for path in _walk(top):
        if _shown(path, top) == name:
            return _look_at(path, top)
    return None


def printable(name: str) -> str:
    """Return a name of a file fit to be shown on one line of a terminal."""
    # Names are bytes to the system: some are no text, some would move the cursor.
    shown = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(
        letter if letter.isprintable() else ascii(letter)[1:-1] for letter in shown
    )


def explain(error: OSError) -> str:
    """Return the system's reason, as part of a sentence."""
    return (error.strerror or "cannot be read").lower()


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def unsupported(path: Path) -> str:
    """Return why no reader takes the file, or nothing where one does."""
    suffix = path.suffix.lower()
    if suffix in READERS:
        return ""
    return f"not a format isocheck reads ({printable(suffix) or 'no suffix'})"


def _check(folder: Path, top: Path) -> None:
    shown = printable(str(folder))
    if not top.exists():
        raise UnreadableError(f"no such folder: {shown}; name the one with evidence")
    if not top.is_dir():
        raise UnreadableError(f"not a folder: {shown}; name the one it lies in")
    try:
        os.scandir(top).close()
    except OSError as error:
        message = f"cannot look into {shown}: {explain(error)}"
        raise UnreadableError(message) from error


def _walk(top: Path) -> Iterator[Path]:
    # A list of folders to come, as folders can be nested deeper than calls.
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                found = [entry for entry in entries if _is_evidence(entry.name)]
        except OSError:
            yield folder  # looking at it will say why
            continue
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            else:
                yield Path(entry.path)


def _is_evidence(name: str) -> bool:
    return not name.startswith(_HIDDEN) and name not in _NOT_EVIDENCE


def _look_at(path: Path, top: Path) -> FoundFile | Skipped:
    shown = _shown(path, top)
    try:
        found = path.stat()
    except OSError as error:
        return Skipped(path=shown, reason=explain(error))
    if reason := _reason_to_skip(path, found.st_mode, top):
        return Skipped(path=shown, reason=reason)
    sha256, problem = _hash(path)
    return FoundFile(
        path=shown,
        absolute=path,
        size=found.st_size,
        sha256=sha256,
        suffix=path.suffix.lower(),
        modified=datetime.fromtimestamp(found.st_mtime, UTC).date(),
        problem=problem or unsupported(path),
    )


def _reason_to_skip(path: Path, mode: int, top: Path) -> str:
    if path.is_symlink():
        if stat.S_ISDIR(mode):
            return "a link to a folder; isocheck does not follow those"
        if not Path(os.path.realpath(path)).is_relative_to(top):
            return "a link to a file outside the folder; copy it here"
    if stat.S_ISDIR(mode):
        return "a folder that cannot be looked into"
    return "" if stat.S_ISREG(mode) else "not a file but a pipe, socket or device"


def _hash(path: Path) -> tuple[str, str]:
    try:
        return sum_of(path), ""
    except OSError as error:
        return "", explain(error)


def _shown(path: Path, top: Path) -> str:
    return printable(path.relative_to(top).as_posix())
