"""A folder of files with the same columns is one register."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import ibis

from isocheck.errors import UnreadableError
from isocheck.registers.reading.files import KINDS, read_file
from isocheck.registers.reading.opened import File, Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import ibis.expr.types as ir

    from isocheck.registers.reading.engine import Engine

_SHOWN = 5  # names of files in a note


def files_in(folder: Path) -> list[Path]:
    """Return what may be a register, by name; hidden files and folders are passed.

    Raises:
        UnreadableError: there is no such file in it.
    """
    found = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in KINDS
        and not path.name.startswith((".", "~$"))
        and path.is_file()
    )
    if not found:
        raise UnreadableError(
            f"{folder}: no file in it can be a register; "
            f"their names end in {', '.join(sorted(KINDS))}"
        )
    return found


def read_folder(engine: Engine, paths: Sequence[Path], sheet: str) -> Part:
    """Return the rows of all files that have the columns most of them have.

    Raises:
        UnreadableError: a file cannot be read, or no two have the same columns.
    """
    parts = {
        path.name: read_file(engine, File(path=path, shown=str(path)), sheet)
        for path in paths
    }
    if len(parts) == 1:
        return next(iter(parts.values()))
    headers = {name: frozenset(part.table.columns) for name, part in parts.items()}
    usual, number = Counter(headers.values()).most_common(1)[0]
    if number == 1:
        raise UnreadableError(
            f"{paths[0].parent}: its {len(parts)} files have different columns; "
            "name one of them"
        )
    kept = {name: part for name, part in parts.items() if headers[name] == usual}
    others = [name for name in parts if name not in kept]
    return Part(
        table=_together([part.table for part in kept.values()]),
        rows=sum(part.rows for part in kept.values()),
        notes=(*_notes(kept), *_left_out(others)),
        typed=all(part.typed for part in kept.values()),
    )


def _together(tables: Sequence[ir.Table]) -> ir.Table:
    """Return the rows of all; as text where their types are not the same."""
    names = tables[0].columns
    same = {
        name: len({table[name].type().copy(nullable=True) for table in tables}) == 1
        for name in names
    }
    return ibis.union(
        *(
            table.select(
                **{
                    name: table[name] if same[name] else table[name].cast("string")
                    for name in names
                }
            )
            for table in tables
        )
    )


def _notes(parts: Mapping[str, Part]) -> list[str]:
    """Say once what holds for all files, and of whom the rest holds."""
    notes = [f"{len(parts)} files together: {_few(list(parts))}"]
    said = Counter(note for part in parts.values() for note in set(part.notes))
    for name, part in parts.items():
        for note in part.notes:
            if said[note] < len(parts):
                notes.append(f"{name}: {note}")
            elif note not in notes:
                notes.append(note)
    return notes


def _left_out(names: Sequence[str]) -> list[str]:
    if not names:
        return []
    return [f"left out, as their columns are others: {_few(names)}"]


def _few(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
