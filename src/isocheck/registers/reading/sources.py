"""What a register is opened from: a file, a folder of files or a database."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from isocheck.errors import UnreadableError, UsageError
from isocheck.registers.reading.digests import Digest
from isocheck.registers.reading.engine import explain_engine, start_engine
from isocheck.registers.reading.files import read_file
from isocheck.registers.reading.folders import files_in, read_folder
from isocheck.registers.reading.opened import File, Opened

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADDRESS = re.compile("[a-z][a-z0-9+]+://", re.IGNORECASE)


def open_source(
    where: str,
    *,
    sheet: str = "",
    query: str = "",
    timezone: str = "",
    password: str = "",
) -> Opened:
    """Open a register for reading only.

    `where` is a file, a folder of files with the same columns, or the address of a
    database; `sheet` names the one to read in a workbook, `query` a table or one
    SELECT in a database. Times with a zone are shown in `timezone`.

    Raises:
        UnreadableError: it cannot be reached, or holds no table this can read.
        UsageError: an option does not go with what is opened.
    """
    if timezone:
        _must_be_a_zone(timezone)
    if _ADDRESS.match(where):
        from isocheck.registers.reading.databases import (  # noqa: PLC0415 - slow to import
            open_database,
        )

        return open_database(where, query=query, timezone=timezone, password=password)
    if query:
        raise UsageError(f"{where}: a query needs a database, this is a file")
    return _open_files(Path(where), sheet, timezone)


def _must_be_a_zone(timezone: str) -> None:
    try:
        ZoneInfo(timezone)
    except (OSError, ValueError, ZoneInfoNotFoundError):
        raise UsageError(
            f"there is no time zone {timezone}; use one such as Europe/Warsaw"
        ) from None


def _open_files(path: Path, sheet: str, timezone: str) -> Opened:
    digest = None
    engine = start_engine(timezone)
    try:
        paths = files_in(path) if path.is_dir() else [path]
        before = _stamps(paths)
        digest = Digest(paths)
        if path.is_dir():
            part = read_folder(engine, paths, sheet)
        else:
            part = read_file(engine, File(path=path, shown=str(path)), sheet)
    except BaseException as error:
        engine.close()
        if digest is not None:
            digest.stop()
        reason = explain(error)
        if reason:
            raise UnreadableError(f"{path}: {reason}") from None
        raise
    return Opened(
        table=part.table,
        rows=part.rows,
        notes=part.notes,
        digest=digest.result,
        source=path.name or str(path),
        typed=part.typed,
        close=engine.close,
        explain=explain,
        changed=lambda: _stamps(paths) != before,
    )


def _stamps(paths: Sequence[Path]) -> list[tuple[int, int, int]]:
    """Return what changes whenever a file does."""
    try:
        found = [path.stat() for path in paths]
    except OSError:
        return []
    return [(each.st_size, each.st_mtime_ns, each.st_ino) for each in found]


def explain(error: BaseException) -> str:
    """Say what kept a file from being read, "" if it is no such mistake."""
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or error}"
    return explain_engine(error)
