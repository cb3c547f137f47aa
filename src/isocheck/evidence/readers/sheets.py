"""Workbooks: the cells of each visible sheet as they were stored last.

Nothing is computed and no link is followed.
"""

from __future__ import annotations

import re
from collections import deque
from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from isocheck.evidence.readers.folding import fold, unwrap
from isocheck.evidence.readers.interface import (
    Block,
    BlockKind,
    UnreadableDocumentError,
)
from isocheck.evidence.readers.lines import split_bullet
from isocheck.evidence.readers.package import open_package

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from python_calamine import CalamineSheet

    from isocheck.evidence.readers.interface import Source
    from isocheck.evidence.readers.package import Package

MOST_CELLS = 10_000_000
"""Blank ones between others count: a sheet is held in memory as a rectangle."""

_ZIP = b"PK"
_XML = (".xml", ".rels")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_FILLED = re.compile(
    rb"""<(?:\w+:)?c\s[^<>]*?\br=["']([A-Z]{1,3})([0-9]{1,7})["'][^<>/]*>"""
)
_LONGEST_TAG = 200
_LETTERS = 26
_LONGEST = 60  # letters of the head of a column
# What only the head of its column explains: a number, an amount, a day, a time.
_BARE = re.compile(r"(?=.*\d)[\W\d_]+")


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a workbook, row by row; the place is the first filled cell.

    Numbers and days are told with the head of their column: "Working days: 5".
    """
    raw = source.read_bytes()
    if raw.startswith(_ZIP):
        with open_package(source, "a workbook", ".xlsx") as package:
            _refuse_unsafe(package)
    for name, sheet in _sheets(raw):
        title = fold(name)
        yield Block(text=title, place=title, kind=BlockKind.HEADING)
        yield from _Table(title, sheet).blocks()


def _refuse_unsafe(package: Package) -> None:
    # calamine reads on for ever where an element has no end.
    for name in package.names:
        if _SHEET.fullmatch(name):
            _refuse_wide(package.checked(name))
        elif name.endswith(_XML):
            deque(package.checked(name), maxlen=0)


def _refuse_wide(chunks: Iterator[bytes]) -> None:
    width = height = 0
    rest = b""
    for chunk in chunks:
        found = _FILLED.findall(rest + chunk)
        width = max(width, *map(_column_number, {column for column, _ in found}), 0)
        height = max(height, *(int(row) for _, row in found), 0)
        rest = chunk[-_LONGEST_TAG:]
    if width * height > MOST_CELLS:
        raise UnreadableDocumentError(
            f"a sheet spreads over {width * height:,} cells; "
            f"isocheck reads up to {MOST_CELLS:,}"
        )


def _sheets(raw: bytes) -> Iterator[tuple[str, CalamineSheet]]:
    from python_calamine import (  # noqa: PLC0415 - only for workbooks
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    shown = (SheetTypeEnum.WorkSheet, SheetVisibleEnum.Visible)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(raw)) as book:
            for sheet in book.sheets_metadata:
                if (sheet.typ, sheet.visible) == shown:
                    yield sheet.name, book.get_sheet_by_name(sheet.name)
    except PasswordError as error:
        message = "encrypted; save a copy without a password"
        raise UnreadableDocumentError(message) from error
    except CalamineError as error:
        raise UnreadableDocumentError("damaged or not a workbook") from error


class _Table:
    """The rows of a sheet; after a blank row another table may begin."""

    def __init__(self, name: str, sheet: CalamineSheet) -> None:
        self._name = name
        self._rows = sheet.iter_rows()
        self._first_column = sheet.start[1] if sheet.start else 0
        self._head: dict[int, str] | None = None

    def blocks(self) -> Iterator[Block]:
        for number, row in enumerate(self._rows, 1):
            filled = [at for at, value in enumerate(row) if value != ""]
            if not filled:
                self._head = None
                continue
            column = _column_letters(self._first_column + filled[0] + 1)
            place = f"{self._name}!{column}{number}"
            if len(filled) > 1:
                cells = [(at, *_cell(row[at])) for at in filled]
                if text := " | ".join(self._texts(cells)):
                    yield Block(text=text, place=place, kind=BlockKind.ROW)
            else:
                yield from _paragraphs(_written(row[filled[0]]), place)

    def _texts(self, cells: Sequence[tuple[int, str, bool]]) -> Iterator[str]:
        if self._head is None:
            named = not any(bare or len(text) > _LONGEST for _, text, bare in cells)
            self._head = {at: text for at, text, _ in cells} if named else {}
        for at, text, bare in cells:
            head = bare and self._head.get(at)
            if text:
                yield f"{head.rstrip(':')}: {text}" if head else text


def _paragraphs(text: str, place: str) -> Iterator[Block]:
    for line in unwrap(list(filter(None, map(fold, text.splitlines())))):
        words, listed = split_bullet(line)
        kind = BlockKind.ITEM if listed else BlockKind.PARAGRAPH
        if words:
            yield Block(text=words, place=place, kind=kind)


def _cell(value: object) -> tuple[str, bool]:
    """Return the text of a cell, and whether only its column's head explains it."""
    if isinstance(value, bool):
        return str(value).upper(), True
    text = fold(_written(value))
    return text, not text[:1].isalpha() and _BARE.fullmatch(text) is not None


def _written(value: object) -> str:
    """Write a cell so that it reads the same in every country."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, datetime):
        written = value.isoformat(sep=" ", timespec="minutes")
        return written.removesuffix(" 00:00")
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    return str(value)


def _column_letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number
