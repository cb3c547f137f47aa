"""How a text is a table: its delimiter, its header, the rows above it."""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from itertools import chain, count, takewhile
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Iterable, Iterator, Sequence

    from isocheck.registers.reading.opened import File


SAMPLE_LINES = 200


TITLES = 20  # rows above a header, at most


DELIMITERS = {"\t": "tabs", ";": "semicolons", "|": "pipes", ",": "commas"}


_NO_DELIMITER = "\x1f"


_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|\d{1,2}:\d\d")


_NUMBER = re.compile(r"[-+]?[\d\s.,]*\d(E[-+]?\d+)?\s?%?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How lines become rows; `titles` counts the rows above the table.

    `regular` says that the table starts at once and no row seen is of another width.
    """

    delimiter: str
    width: int
    titles: int
    header: tuple[str, ...] | None
    regular: bool = False


def find_layout(file: File, lines: Sequence[str]) -> Layout:
    """Return how lines make a table; UnreadableError where they make none."""
    delimiter = _delimiter(lines)
    rows = _sample(lines, delimiter)
    if not rows:  # one quote over all of the sample: reading on will name it
        return Layout(delimiter=delimiter, width=1, titles=0, header=())
    width = _width(rows)
    titles = sum(1 for _ in takewhile(lambda row: _is_title(row, width), rows))
    if titles == len(rows):
        raise UnreadableError(f"{file.shown}: no table in it; is this a register?")
    first, rest = rows[titles], rows[titles + 1 :]
    header = None if looks_like_data(first, rest) else tuple(first[:width])
    return Layout(
        delimiter=delimiter,
        width=width,
        titles=titles,
        header=header,
        regular=not titles and width > 1 and _is_regular(lines, delimiter, width),
    )


def _is_regular(lines: Sequence[str], delimiter: str, width: int) -> bool:
    rows = list(reader(lines, delimiter))
    starts = is_filled(rows[0]) and len(rows[0]) == width
    return starts and {len(row) for row in rows[1:-1]} <= {0, width}


def reader(lines: Iterable[str], delimiter: str) -> Reader:
    """Return the rows of lines; spaces before a quote do not undo it."""
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=True)


def _sample(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    rows = [row for row in reader(lines, delimiter) if is_filled(row)]
    return rows[:-1] if len(lines) == SAMPLE_LINES else rows  # the last may go on


def is_filled(row: Sequence[str]) -> bool:
    """Tell whether a row has anything in it."""
    return any(map(str.strip, row))


def _delimiter(lines: Sequence[str]) -> str:
    """Return what parts most rows, and the first, into equally many cells."""
    samples = {sign: _sample(lines, sign) for sign in DELIMITERS}
    agreeing = {sign: _agreeing(rows) for sign, rows in samples.items()}
    best = max(agreeing, key=lambda sign: _fit(agreeing[sign], samples[sign]))
    return best if agreeing[best] else _NO_DELIMITER


def _fit(agreeing: int, rows: Sequence[Sequence[str]]) -> tuple[bool, int, int]:
    """Tell how well a delimiter fits; the wrong one leaves quotes in the cells."""
    quotes = sum(cell.count('"') for row in rows for cell in row)
    return agreeing > 0, agreeing - quotes, len(rows[0]) if rows else 0


def _agreeing(rows: Sequence[Sequence[str]]) -> int:
    """Return how many rows have the usual number of cells, 0 where there is none."""
    widths = [len(row) for row in rows]
    titles = sum(1 for _ in takewhile(lambda width: width == 1, widths[:TITLES]))
    table = widths[titles:]
    if not table or (titles and len(table) == 1):
        return 0
    usual, count = Counter(table).most_common(1)[0]
    agrees = min(table) > 1 or 2 * count >= len(table)
    return count if usual > 1 and agrees else 0


def _width(rows: Sequence[Sequence[str]]) -> int:
    width = Counter(map(len, rows)).most_common(1)[0][0]
    first = next(place for place, row in enumerate(rows) if len(row) == width)
    ends_blank = all(not row[-1].strip() for row in rows if len(row) == width)
    if ends_blank and first and len(rows[first - 1]) == width - 1 > 0:
        return width - 1  # rows end in a delimiter, the header does not
    return width


def _is_title(row: Sequence[str], width: int) -> bool:
    cells = sum(1 for cell in row if cell.strip())
    lonely = cells == 1 and width > 2  # noqa: PLR2004 - a title over blank cells
    return len(row) != width or lonely or row[0].lower().startswith("sep=")


def looks_like_data(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Say whether most dates and numbers below have one of their kind in `first`."""
    below = [
        _usual_kind(row[place : place + 1] for row in rest or [first])
        for place in range(len(first))
    ]
    pairs = [
        (kind_of(cell), kind)
        for cell, kind in zip(first, below, strict=True)
        if kind or not rest
    ]
    same = sum(1 for cell, kind in pairs if cell and cell == kind)
    return 2 * same > len(pairs)


def _usual_kind(cells: Iterable[Sequence[str]]) -> str:
    kinds = Counter(kind_of(cell[0]) for cell in cells if cell and cell[0].strip())
    return max(kinds, key=lambda kind: kinds[kind]) if kinds else ""


def kind_of(cell: str) -> str:
    """Return "date" or "number" where a cell looks like one."""
    if _DATE.match(cell.strip()):
        return "date"
    return "number" if _NUMBER.fullmatch(cell.strip()) else ""


def column_names(found: Iterable[str]) -> tuple[str, ...]:
    """Number names that differ in case at most: DuckDB takes them for the same."""
    names: list[str] = []
    taken: set[str] = set()
    for place, cell in enumerate(found, 1):
        base = " ".join(cell.split()) or f"column {place}"
        tries = chain([base], (f"{base} {number}" for number in count(2)))
        name = next(name for name in tries if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def layout_notes(layout: Layout) -> Iterator[str]:
    """Say how lines were taken for rows."""
    if layout.delimiter in DELIMITERS:
        yield f"fields parted by {DELIMITERS[layout.delimiter]}"
    else:
        yield "one column only: no delimiter was found"
    if layout.titles:
        yield f"{several(layout.titles, 'row')} above the header skipped"
    if layout.header is None:
        yield "no header row: columns are named column 1, column 2 and so on"


def several(number: int, noun: str) -> str:
    """Return a number with its noun, as many as there are."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
