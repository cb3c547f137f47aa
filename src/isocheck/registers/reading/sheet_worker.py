"""The child process that opens a workbook: one sheet goes out as plain CSV.

It runs by its path, under a limit of memory, and imports nothing of isocheck: a
workbook that promises a billion cells ends this process and no other. What it found
is said in one line of JSON.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import zipfile
from collections import Counter
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import python_calamine

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HALF = 500  # milliseconds
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def main(memory: int, path: str, sheet: str, target: str) -> None:
    """Write a sheet as CSV, the one most like a table unless it is named."""
    if sys.platform != "win32":
        # Where the system or the user allows less, that holds instead.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    try:
        answer = _convert(path, sheet, Path(target))
    except python_calamine.PasswordError:
        answer = {"problem": "it is locked by a password; save it without one"}
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        answer = {"problem": f"cannot be read as a workbook: {error}"}
    sys.stdout.write(json.dumps(answer))


def _convert(path: str, sheet: str, target: Path) -> dict[str, object]:
    with python_calamine.CalamineWorkbook.from_path(path) as book:
        names = [
            each.name
            for each in book.sheets_metadata
            if each.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        if sheet and sheet not in names:
            return {"problem": f'there is no sheet "{sheet}"; it has {_few(names)}'}
        best, rows = "", [[""]]
        for name in [sheet] if sheet else names:
            found = _rows(book.get_sheet_by_name(name))
            if not best or _likeness(found) > _likeness(rows):
                best, rows = name, found
    with target.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)
    return {"sheet": best, "sheets": names, "unknown": _without_values(path, best)}


def _few(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names[:20])


def _rows(sheet: python_calamine.CalamineSheet) -> list[list[str]]:
    rows = ([_text(cell) for cell in row] for row in sheet.to_python())
    return [row for row in rows if any(row)]


def _likeness(rows: Sequence[Sequence[str]]) -> int:
    """Count the rows that have the usual number of cells filled, at least half."""
    filled = [sum(map(bool, row)) for row in rows]
    several = Counter(number for number in filled if number > 1)
    if not several:
        return 0
    usual = max(several, key=lambda number: several[number])
    return sum(1 for number in filled if 2 * number >= usual)


def _text(value: object) -> str:
    """Write a cell so that it reads the same in every country."""
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case datetime():
            near = value + timedelta(milliseconds=_HALF)
            exact = abs(near.microsecond / 1000 - _HALF) >= 1
            near = value if exact else near.replace(microsecond=0)
            return near.isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            seconds = round(value.total_seconds())
            hours, rest = divmod(seconds, 3600)
            return f"{hours:02}:{rest // 60:02}:{rest % 60:02}"
        case _:
            return str(value).strip()


def _without_values(path: str, sheet: str) -> int:
    """Count formulas nobody has computed: their cells look blank."""
    if not zipfile.is_zipfile(path):
        return 0
    with zipfile.ZipFile(path) as archive, suppress(KeyError, ET.ParseError):
        part = _part(archive, sheet)
        if not _has_formulas(archive, part):
            return 0
        number = 0
        with archive.open(part) as stream:
            for _, cell in ET.iterparse(stream):  # noqa: S314 - as above
                if cell.tag == f"{_MAIN}row":
                    cell.clear()
                elif cell.tag == f"{_MAIN}c" and cell.find(f"{_MAIN}f") is not None:
                    number += not (cell.findtext(f"{_MAIN}v") or cell.get("t") == "str")
        return number
    return 0


def _has_formulas(archive: zipfile.ZipFile, part: str) -> bool:
    before = b""
    with archive.open(part) as stream:
        for piece in iter(lambda: stream.read(1 << 20), b""):
            if re.search(rb"<f[ >/]", before + piece):
                return True
            before = piece[-3:]
    return False


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """Return where in an XLSX file a sheet lies; KeyError in other files."""
    book = _tree(archive, "xl/workbook.xml")
    links = _tree(archive, "xl/_rels/workbook.xml.rels")
    ids = {each.get("name"): each.get(f"{_OFFICE}id") for each in _sheets(book)}
    targets = {each.get("Id"): each.get("Target", "") for each in links}
    return "xl/" + targets[ids[sheet]].removeprefix("/").removeprefix("xl/")


def _sheets(book: ET.Element) -> Iterator[ET.Element]:
    return book.iter(f"{_MAIN}sheet")


def _tree(archive: zipfile.ZipFile, part: str) -> ET.Element:
    return ET.fromstring(archive.read(part))  # noqa: S314 - as above


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:5])
