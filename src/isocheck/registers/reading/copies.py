"""A file becomes a clean temporary copy with nothing left to guess."""

from __future__ import annotations

import csv
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError
from isocheck.registers.reading.encodings import LONGEST, clean_lines
from isocheck.registers.reading.layouts import (
    column_names,
    is_filled,
    layout_notes,
    reader,
    several,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from isocheck.registers.reading.encodings import TextFile
    from isocheck.registers.reading.layouts import Layout
    from isocheck.registers.reading.opened import File

_END = "\0end\0"  # closes every file: one that swallows it has a quote open


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What went into the temporary file; `breaks` if a cell has a line break in it."""

    names: tuple[str, ...]
    rows: int
    breaks: bool
    notes: tuple[str, ...] = ()


@contextmanager
def long_cells() -> Iterator[None]:
    """Let cells be as long as a file may make them, for as long as it is read."""
    before = csv.field_size_limit(LONGEST)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def copy_delimited(file: File, text: TextFile, layout: Layout, target: Path) -> Copy:
    """Copy a table of text; rows that do not fit are mended or left out, and told."""
    tally: Counter[str] = Counter()
    with clean_lines(file, text, tally) as lines:
        table = _rows(file, lines, layout.delimiter)
        skipped = layout.titles + (layout.header is not None)
        body = _fit(islice(table, skipped, None), layout.width, tally)
        names = column_names(layout.header or ("",) * layout.width)
        copy = write_copy(target, names, body)
    notes = (*text.notes, *layout_notes(layout), *_losses(tally))
    return replace(copy, notes=notes)


def _rows(
    file: File, lines: Iterable[str], delimiter: str
) -> Iterator[tuple[int, list[str]]]:
    """Yield rows that are not blank, with the numbers of their first lines."""
    table = reader(chain(lines, (_END,)), delimiter)
    start = 1
    try:
        for row in table:
            if row and row[-1].endswith(_END) and row != [_END]:
                opened = table.line_num - row[-1].count("\n")
                raise UnreadableError(
                    f"{file.shown}:{opened}: a quote opens and is never closed; "
                    "close or double it"
                )
            if row != [_END] and is_filled(row):
                yield start, row
            start = table.line_num + 1
    except csv.Error:
        raise UnreadableError(
            f"{file.shown}:{start}: a cell is too long; is a quote left open?"
        ) from None


def _fit(
    rows: Iterable[tuple[int, list[str]]], width: int, tally: Counter[str]
) -> Iterator[list[str]]:
    """Yield rows of `width` cells, and tally those that were of another width."""
    for line, row in rows:
        if len(row) < width:
            tally["short"] += 1
            tally.setdefault("first short", line)
            row.extend([""] * (width - len(row)))
        elif is_filled(row[width:]):
            tally["long"] += 1
            tally.setdefault("first long", line)
            continue
        yield row[:width]


def write_copy(
    target: Path, names: tuple[str, ...], rows: Iterable[Sequence[str]]
) -> Copy:
    """Write rows as wide as `names` the one way that needs no guessing."""
    number = 0
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        for number, row in enumerate(rows, 1):  # noqa: B007 - the last is the count
            writer.writerow([cell if cell.strip() else "" for cell in row])
    with target.open("rb") as copied:
        lines = sum(
            part.count(b"\n") for part in iter(partial(copied.read, 1 << 20), b"")
        )
    return Copy(names=names, rows=number, breaks=lines > number)


def _losses(tally: Counter[str]) -> Iterator[str]:
    if short := tally["short"]:
        yield (
            f"{several(short, 'row')} with too few cells, missing cells taken as "
            f"blank (first in line {tally['first short']})"
        )
    if long := tally["long"]:
        yield (
            f"{several(long, 'row')} with too many cells left out "
            f"(first in line {tally['first long']})"
        )
    if damaged := tally["damaged"]:
        yield f"{several(damaged, 'line')} with letters that could not be read"
