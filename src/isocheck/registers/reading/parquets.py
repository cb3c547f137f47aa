"""Parquet files: read where they lie, with the types they came with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.registers.reading.blanks import tidied
from isocheck.registers.reading.engine import select, text
from isocheck.registers.reading.layouts import column_names
from isocheck.registers.reading.opened import Part

if TYPE_CHECKING:
    from isocheck.registers.reading.engine import Engine
    from isocheck.registers.reading.opened import File


def read_parquet(engine: Engine, file: File) -> Part:
    """Return the table of a Parquet file; nothing but its footer is read yet."""
    path = engine.without_wildcards(file.path)
    source = f"read_parquet({text(path)})"
    table = engine.keep(select("*", source))
    return Part(
        table=engine.keep(select(tidied(table), source), column_names(table.columns)),
        rows=engine.count(source)[0],
        typed=True,
    )
