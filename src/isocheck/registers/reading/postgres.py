"""Registers in PostgreSQL: asked on the server, in transactions that only read."""

from __future__ import annotations

from typing import TYPE_CHECKING, LiteralString

import ibis
from ibis.backends.sql.datatypes import PostgresType

from isocheck.errors import UnreadableError
from isocheck.registers.reading.blanks import quoted
from isocheck.registers.reading.engine import select
from isocheck.registers.reading.queries import choose, one_select
from isocheck.registers.reading.served import Served

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import psycopg
    from ibis.backends.postgres import Backend

    from isocheck.registers.reading.addresses import Address

_WAIT = 10  # seconds for a server to answer

_READ_ONLY: tuple[LiteralString, ...] = (
    "SET default_transaction_read_only = on",
    "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
)

# Types that mean the same everywhere; the others are read as text.
_KEPT = (
    *("smallint", "integer", "bigint", "real", "double precision", "numeric"),
    *("boolean", "date", "time without time zone"),
    *("timestamp without time zone", "timestamp with time zone"),
    *("text", "character varying", "character"),
)

# Tables, views and the like that may be read; those on the search path by bare name.
_TABLES: LiteralString = """
    SELECT CASE WHEN pg_table_is_visible(c.oid) THEN c.relname
                ELSE n.nspname || '.' || c.relname END, n.nspname, c.relname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND NOT c.relispartition
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
      AND has_schema_privilege(n.oid, 'USAGE')
      AND has_table_privilege(c.oid, 'SELECT')
    ORDER BY 1
"""


def open_postgres(address: Address, query: str, timezone: str) -> Served:
    """Return a table or one SELECT of a PostgreSQL database; nothing is read yet."""
    connection = _connect(address)
    try:
        with connection.con.cursor() as cursor:
            for setting in _READ_ONLY:
                cursor.execute(setting)
            if timezone:
                cursor.execute("SELECT set_config('TimeZone', %s, false)", [timezone])
            places = {row[0]: row[1:] for row in cursor.execute(_TABLES)}
        name = choose(query, list(places), address.shown)
        if name:
            asked = select("*", ".".join(map(quoted, places[name])))
        else:
            asked = one_select(query, "postgres", address.shown)
        found = _table(connection, asked, address.shown)
    except BaseException:
        connection.disconnect()
        raise
    return Served(table=found, name=name, close=connection.disconnect)


def _connect(address: Address) -> Backend:
    return ibis.postgres.connect(
        host=address.host.strip("[]") or None,
        port=address.port or None,
        user=address.user or None,
        password=address.password or None,
        database=address.database or None,
        connect_timeout=_WAIT,
        application_name="isocheck",
        options="-c default_transaction_read_only=on",
        **address.options,
    )


def _table(connection: Backend, query: str, source: str) -> ir.Table:
    """Describe a query without the view ibis would create for it."""
    asked = f"({query}\n) AS asked"
    with connection.con.cursor() as cursor:
        cursor.execute(f"{select('*', asked)} LIMIT 0")
        codes = {each.name: each.type_code for each in cursor.description}
        if len(codes) < len(cursor.description):
            raise UnreadableError(f"{source}: two of its columns have the same name")
        kinds = {name: _written(cursor, code) for name, code in codes.items()}
    columns = (
        quoted(name) if kind in _KEPT else f"{quoted(name)}::text AS {quoted(name)}"
        for name, kind in kinds.items()
    )
    return connection.sql(
        select(columns, asked),
        schema={
            name: PostgresType.from_string(kind if kind in _KEPT else "text")
            for name, kind in kinds.items()
        },
    )


def _written(cursor: psycopg.Cursor[tuple[str]], code: int) -> str:
    """Return the name of a type as PostgreSQL writes it."""
    return "".join(*cursor.execute("SELECT format_type(%s, NULL)", [code]))


def explain_postgres(error: BaseException, address: Address) -> str:
    """Say in one line what the server or the way to it does not allow."""
    import psycopg  # noqa: PLC0415 - only where it is installed

    if not isinstance(error, psycopg.Error):
        return ""
    said = error.diag.message_primary or str(error)
    at = f"{address.host or 'localhost'}:{address.port or 5432}"
    if "password" in said and ("failed" in said or "supplied" in said):
        return (
            "the password is missing or wrong; "
            "set PGPASSWORD, or check the user in the address"
        )
    if isinstance(error, psycopg.OperationalError) and "FATAL" not in said:
        return f"no database answers at {at}; is it running, and can it be reached?"
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return "cannot be read: " + lines[-1].rpartition("FATAL:")[2].strip()
