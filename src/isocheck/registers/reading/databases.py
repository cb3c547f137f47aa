"""A register in a database: asked where it is, never changed, its password never told.

Nothing is copied: metrics are computed there, and only their results come back.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError, UsageError
from isocheck.registers.reading.addresses import EXAMPLES, address_of
from isocheck.registers.reading.blanks import stripped
from isocheck.registers.reading.duckdb_files import explain_duckdb, open_duckdb
from isocheck.registers.reading.layouts import column_names
from isocheck.registers.reading.opened import Opened
from isocheck.registers.reading.postgres import explain_postgres, open_postgres
from isocheck.registers.reading.spark import explain_spark, open_spark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.reading.addresses import Address
    from isocheck.registers.reading.served import Served


@dataclass(frozen=True, slots=True, kw_only=True)
class _Database:
    """How one kind is opened; `driver` is a module of the extra that it needs."""

    open: Callable[[Address, str, str], Served]
    explain: Callable[[BaseException, Address], str]
    driver: str = ""
    extra: str = ""


_POSTGRES = _Database(
    open=open_postgres, explain=explain_postgres, driver="psycopg", extra="postgres"
)

_DATABASES: Mapping[str, _Database] = {
    "duckdb": _Database(open=open_duckdb, explain=explain_duckdb),
    "postgresql": _POSTGRES,
    "postgres": _POSTGRES,
    "spark": _Database(
        open=open_spark, explain=explain_spark, driver="pyspark", extra="spark"
    ),
}


def open_database(where: str, *, query: str, timezone: str, password: str) -> Opened:
    """Open a table or one SELECT of a database for reading only.

    Raises:
        UnreadableError: it cannot be reached, or has no such table.
        UsageError: the address is not written right.
    """
    scheme = where.partition("://")[0].lower()
    database = _DATABASES.get(scheme)
    if database is None:
        raise UsageError(f"{scheme}:// is no database this knows; use {EXAMPLES}")
    address = address_of(where, password)
    if database.driver and find_spec(database.driver) is None:
        raise UnreadableError(
            f"{address.shown}: {database.driver} is not installed; "
            f"run: pip install 'isocheck[{database.extra}]'"
        )

    def explain(error: BaseException) -> str:
        return address.without_password(database.explain(error, address))

    try:
        served = database.open(address, query, timezone)
    except Exception as error:
        reason = explain(error)
        if not reason:
            raise
        raise UnreadableError(f"{address.shown}: {reason}") from None
    asked = f"table {served.name}" if served.name else "one query"
    return Opened(
        table=_plain(served.table),
        rows=None,
        notes=(f"{asked}, asked in the database for reading only",),
        digest=str,
        source=address.shown,
        typed=True,
        close=served.close,
        explain=explain,
    )


def _plain(table: ir.Table) -> ir.Table:
    plain = stripped(table)
    names = column_names(table.columns)
    return table.select(
        **{name: plain[there] for name, there in zip(names, table.columns, strict=True)}
    )
