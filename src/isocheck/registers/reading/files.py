"""One file that holds a table: its ending says how it is read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError, UsageError
from isocheck.registers.reading.parquets import read_parquet
from isocheck.registers.reading.records import read_records
from isocheck.registers.reading.sheets import SHEETS, read_sheet
from isocheck.registers.reading.texts import read_text
from isocheck.registers.reading.unpacking import PACKED, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from isocheck.registers.reading.engine import Engine
    from isocheck.registers.reading.opened import File, Part

READERS: Mapping[str, Callable[[Engine, File], Part]] = {
    ".csv": read_text,
    ".tsv": read_text,
    ".txt": read_text,
    ".json": read_records,
    ".jsonl": read_records,
    ".ndjson": read_records,
    ".parquet": read_parquet,
    **dict.fromkeys(sorted(SHEETS), partial(read_sheet, sheet="")),
}

KINDS = frozenset({*READERS, *PACKED, ".zip"})
"""The endings of files that may be registers."""


def read_file(engine: Engine, file: File, sheet: str = "") -> Part:
    """Return the table in a file.

    Raises:
        UnreadableError: there is none, or this cannot read it.
        UsageError: a sheet is named, but the file has no sheets.
    """
    if not file.path.stat().st_size:
        raise UnreadableError(f"{file.shown}: the file is empty")
    if file.suffix in PACKED or file.suffix == ".zip":
        file = unpack(engine, file, READERS)
    if file.suffix in SHEETS:
        return read_sheet(engine, file, sheet)
    if sheet:
        raise UsageError(f"{file.shown}: only a workbook has sheets, this is none")
    reader = READERS.get(file.suffix)
    if reader is None:
        raise UnreadableError(
            f"{file.shown}: not a kind of register; use one of {', '.join(READERS)}"
        )
    return reader(engine, file)
