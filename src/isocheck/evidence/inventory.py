"""What an evidence folder holds, in a fixed order, whatever lies in it."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError
from isocheck.evidence.limits import LIMITS
from isocheck.evidence.readers import CONTAINERS, INSTEAD, READERS
from isocheck.evidence.readers.folding import say_size

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePath

_MOST_SUMMED = 10_000_000_000  # bytes; a file can claim to be larger than any disk

_NOT_EVIDENCE = {
    "Thumbs.db",
    "__MACOSX",
    "__pycache__",
    "assessment.yaml",
    "desktop.ini",
    "evidence.yaml",
    "isocheck.yaml",
}
_HIDDEN = (".", "~$")  # ~$ marks the lock file of a document open in Office


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file of the folder, or what lies there instead of one.

    `path` is relative, with slashes, and can be printed; `absolute` opens the file.
    `modified` is the day it was last written, in UTC, where that is known.
    `problem` says in one line why isocheck will not read it. Where it could not be
    read at all, or is too large even for that, the sum is empty.
    """

    path: str
    absolute: Path
    size: int
    sha256: str
    suffix: str
    modified: date | None = None
    problem: str = ""


def take_inventory(folder: Path) -> tuple[FoundFile, ...]:
    """Return what lies in a folder and those in it, in order of path.

    Hidden files are left out.

    Raises:
        UnreadableError: where there is no such folder.
    """
    top = Path(os.path.realpath(folder))
    _check(folder, top)
    found = (_look_at(path, top) for path in _walk(top))
    return tuple(sorted(found, key=lambda file: file.path))


def find_file(folder: Path, name: str) -> FoundFile | None:
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
    if error.errno == errno.ENAMETOOLONG:
        return "lies too deep for the system to open; move it further up"
    return (error.strerror or "cannot be read").lower()


def too_large(size: int, limit: int = LIMITS.size) -> str:
    """Return that a file of so many bytes is not read, or nothing where it is."""
    if size <= limit:
        return ""
    return f"{say_size(size)} is over the limit of {say_size(limit)}"


def unsupported(path: PurePath) -> str:
    """Return why no reader takes the file, or nothing where one does."""
    suffix = path.suffix.lower()
    if suffix in READERS or suffix in CONTAINERS:
        return ""
    reason = f"not a format isocheck reads ({printable(suffix) or 'no suffix'})"
    return f"{reason}; save it as {INSTEAD[suffix]}" if suffix in INSTEAD else reason


def is_evidence(name: str) -> bool:
    """Tell whether a file or folder of this name can hold evidence."""
    return not name.startswith(_HIDDEN) and name not in _NOT_EVIDENCE


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
                found = [entry for entry in entries if is_evidence(entry.name)]
        except OSError:
            yield folder  # looking at it will say why
            continue
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            else:
                yield Path(entry.path)


def _look_at(path: Path, top: Path) -> FoundFile:
    size, sha256, modified = 0, "", None
    try:
        found = path.stat()
        modified = datetime.fromtimestamp(found.st_mtime, UTC).date()
        problem = _reason_to_skip(path, found.st_mode, top)
        if not problem:
            size = found.st_size
            problem = too_large(size, _MOST_SUMMED)
            sha256 = "" if problem else _hash(path)
            problem = problem or unsupported(path) or too_large(size)
    except OSError as error:
        problem = explain(error)
    return FoundFile(
        path=_shown(path, top),
        absolute=path,
        size=size,
        sha256=sha256,
        suffix=path.suffix.lower(),
        modified=modified,
        problem=problem,
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


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _shown(path: Path, top: Path) -> str:
    return printable(path.relative_to(top).as_posix())
