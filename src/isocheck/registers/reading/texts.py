"""Tables of text: read by the engine itself where it can, else copied clean first."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import duckdb

from isocheck.registers.reading.copies import copy_delimited, long_cells
from isocheck.registers.reading.encodings import LONGEST, clean_lines, find_encoding
from isocheck.registers.reading.engine import select, text
from isocheck.registers.reading.layouts import (
    SAMPLE_LINES,
    column_names,
    find_layout,
    layout_notes,
)
from isocheck.registers.reading.opened import Part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from isocheck.registers.reading.copies import Copy
    from isocheck.registers.reading.encodings import TextFile
    from isocheck.registers.reading.engine import Engine
    from isocheck.registers.reading.layouts import Layout
    from isocheck.registers.reading.opened import File


def read_text(engine: Engine, file: File) -> Part:
    """Return the table in a file of text, which need not be a clean one.

    Raises:
        UnreadableError: it is no text, has no table or has a quote left open.
    """
    written = find_encoding(file)
    with long_cells():
        with clean_lines(file, written) as lines:
            layout = find_layout(file, list(islice(lines, SAMPLE_LINES)))
        if written.plain and layout.regular:
            straight = _read_straight(engine, file, written, layout)
            if straight is not None:
                return straight
        target = engine.place("copy.csv")
        copy = copy_delimited(file, written, layout, target)
    return read_copy(engine, target, copy)


def read_copy(engine: Engine, target: Path, copy: Copy) -> Part:
    """Return the table in a clean copy."""
    source = _source(target, copy.names, by_lines=not copy.breaks)
    return Part(
        table=engine.keep(_tidy(source, copy.names), copy.names),
        rows=copy.rows,
        notes=copy.notes,
    )


def _read_straight(
    engine: Engine, file: File, written: TextFile, layout: Layout
) -> Part | None:
    """Let the engine read all rows; None where it does not agree with one of them."""
    path = engine.without_wildcards(file.path)
    names = column_names(layout.header or ("",) * layout.width)
    header = layout.header is not None
    for by_lines in (True, False):
        source = _source(
            path,
            names,
            by_lines=by_lines,
            delimiter=layout.delimiter,
            header=header,
        )
        try:
            rows, doubtful = engine.count(source, "tidy(c0) IS NULL")
            filled = engine.count(source, _filled(names))[1] if doubtful else rows
        except duckdb.Error:
            return None  # where and why, the tolerant reader will say
        # Only if each line is a row need nobody guess where in a quote a part begins.
        if not written.quotes or rows + header == written.lines:
            break
    if filled < rows:
        source += f" WHERE {_filled(names)}"
    notes = (*written.notes, *layout_notes(layout))
    table = engine.keep(_tidy(source, names), names)
    return Part(table=table, rows=filled, notes=notes)


def _tidy(source: str, names: Sequence[str]) -> str:
    return select((f"tidy(c{place})" for place in range(len(names))), source)


def _filled(names: Sequence[str]) -> str:
    columns = ", ".join(f"tidy(c{place})" for place in range(len(names)))
    return f"coalesce({columns}) IS NOT NULL"


def _source(
    path: Path,
    names: Sequence[str],
    *,
    by_lines: bool,
    delimiter: str = ",",
    header: bool = False,
) -> str:
    """Return the engine's reader of a file that is UTF-8 and as wide as its names."""
    columns = ", ".join(f"c{place}: 'VARCHAR'" for place in range(len(names)))
    return (
        f"read_csv({text(path)}, columns = {{{columns}}}, auto_detect = false, "
        f"header = {header}, delim = {text(delimiter)}, quote = '\"', escape = '\"', "
        f"comment = '', nullstr = '', strict_mode = true, parallel = {by_lines}, "
        f"max_line_size = {4 * LONGEST}, buffer_size = {8 * LONGEST})"
    )
