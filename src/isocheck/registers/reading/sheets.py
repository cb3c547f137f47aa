"""Workbooks: one sheet becomes a table, whatever stands above its header."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isocheck.errors import UnreadableError
from isocheck.registers.reading.copies import long_cells, write_copy
from isocheck.registers.reading.headers import find_header
from isocheck.registers.reading.layouts import SAMPLE_LINES, several
from isocheck.registers.reading.texts import read_copy

if TYPE_CHECKING:
    from isocheck.registers.reading.engine import Engine
    from isocheck.registers.reading.opened import File, Part

SHEETS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})

_MEMORY = 3 << 30  # bytes; a full sheet of a million rows needs about two thirds
_PATIENCE = 600  # seconds


def read_sheet(engine: Engine, file: File, sheet: str) -> Part:
    """Return the table in a sheet, the one most like a table unless it is named.

    Raises:
        UnreadableError: it is no workbook, too large, locked or without a table.
    """
    raw, target = engine.place("sheet.csv"), engine.place("copy.csv")
    found = _convert(file, sheet, raw)
    with long_cells(), raw.open(encoding="utf-8", newline="") as stream:
        sample = list(islice(csv.reader(stream), SAMPLE_LINES))
        header = find_header(sample)
        if header is None:
            raise UnreadableError(f"{file.shown}: no table in it; is this a register?")
        stream.seek(0)
        rows = islice(csv.reader(stream), header.above + header.depth, None)
        copy = write_copy(target, header.names, rows)
    raw.unlink()
    part = read_copy(engine, target, copy)
    return part.with_notes(*_notes(found), *header.notes)


def _notes(found: dict[str, Any]) -> list[str]:
    others = [name for name in found["sheets"] if name != found["sheet"]]
    which = f", not {', '.join(others)}" if others else ""
    notes = [f'sheet "{found["sheet"]}"{which}']
    if unknown := found["unknown"]:
        notes.append(
            f"{several(unknown, 'formula')} without a computed value, taken as blank; "
            "open and save the workbook to have them computed"
        )
    return notes


def _convert(file: File, sheet: str, target: Path) -> dict[str, Any]:
    """Have a sheet written as CSV by a process that may break."""
    worker = Path(__file__).with_name("sheet_worker.py")
    given = (str(_MEMORY), str(file.path.absolute()), sheet, str(target))
    try:
        done = subprocess.run(  # noqa: S603 - this program's own
            [sys.executable, "-P", str(worker), *given],
            check=False,
            capture_output=True,
            timeout=_PATIENCE,
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise UnreadableError(
            f"{file.shown}: the workbook takes too much memory or time; "
            "save the sheet as CSV"
        ) from None
    if "problem" in answer:
        raise UnreadableError(f"{file.shown}: {answer['problem']}")
    return answer
