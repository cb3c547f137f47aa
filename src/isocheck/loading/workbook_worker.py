"""The child process that opens a workbook somebody filled in: its first two sheets.

It runs by its path, under a limit of memory, and imports nothing of isocheck: a
workbook that promises a billion cells ends this process and no other. Formulas are
not run; of their cells the value stored last is read.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import suppress

import python_calamine

if sys.platform != "win32":
    import resource

_SHEETS = 2


def main(memory: int) -> None:
    """Write the cells of a workbook from the input as text, in one line of JSON."""
    if sys.platform != "win32":
        # Where the system or the user allows less, that holds instead.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    content = io.BytesIO(sys.stdin.buffer.read())
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(content)
        sheets = (book.get_sheet_by_index(n) for n in range(len(book.sheet_names)))
        tables = [
            [
                [_text(cell) for cell in row]
                for row in sheet.to_python(skip_empty_area=False)
            ]
            for sheet, _ in zip(sheets, range(_SHEETS), strict=False)
        ]
    except (python_calamine.CalamineError, OSError, ValueError):
        tables = []
    sys.stdout.write(json.dumps(tables))


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


if __name__ == "__main__":
    main(int(sys.argv[1]))
