"""Registers in a DuckDB file, attached for reading only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from isocheck.errors import UnreadableError
from isocheck.registers.reading.blanks import quoted
from isocheck.registers.reading.engine import explain_engine, select, start_engine, text
from isocheck.registers.reading.queries import choose, one_select
from isocheck.registers.reading.served import Served

if TYPE_CHECKING:
    from isocheck.registers.reading.addresses import Address
    from isocheck.registers.reading.engine import Engine

# Names are looked for in the engine's own database, then in the file's.
_WHERE = "SET search_path = 'isocheck.main,source.main'"

_TABLES = """
    SELECT CASE WHEN table_schema = 'main' THEN table_name
                ELSE table_schema || '.' || table_name END, table_schema, table_name
    FROM information_schema.tables
    WHERE table_catalog = 'source' ORDER BY 1
"""


def open_duckdb(address: Address, query: str, timezone: str) -> Served:
    """Return a table, a view or one SELECT of a DuckDB file; nothing is read yet."""
    path = Path(address.host + ("/" if address.host else "") + address.database)
    if not path.is_file():
        raise UnreadableError(f"{address.shown}: no such file")
    engine = start_engine(timezone)
    try:
        return _open(engine, path, query, address.shown)
    except BaseException:
        engine.close()
        raise


def _open(engine: Engine, path: Path, query: str, shown: str) -> Served:
    connection = engine.connection
    connection.raw_sql(f"ATTACH {text(path)} AS source (TYPE duckdb, READ_ONLY)")
    places = {row[0]: row[1:] for row in connection.raw_sql(_TABLES).fetchall()}
    name = choose(query, list(places), shown)
    connection.raw_sql(_WHERE)
    if name:
        asked = select("*", ".".join(map(quoted, ("source", *places[name]))))
    else:
        asked = one_select(query, "duckdb", shown)
    return Served(table=engine.keep(asked), name=name, close=engine.close)


def explain_duckdb(error: BaseException, address: Address) -> str:
    """Say in one line why the file cannot be read."""
    if isinstance(error, duckdb.IOException) and "lock" in str(error):
        return f"another program has {address.database} open for writing; close it"
    return explain_engine(error)
