"""Tables worked out once, and kept for as long as their engine runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibis.util import gen_name

if TYPE_CHECKING:
    import ibis.expr.types as ir


def keep(table: ir.Table, *, temporary: bool = False) -> ir.Table:
    """Return the rows as a table of the embedded engine; others are asked again.

    It lies in the engine's own folder or, if `temporary`, beside a database that
    nothing may be written to.
    """
    engine = table.get_backend()
    if engine.name != "duckdb":
        return table
    return engine.create_table(gen_name("kept"), table, temp=temporary)


def drop(table: ir.Table) -> None:
    """Let go of rows that `keep` kept."""
    table.get_backend().drop_table(table.get_name())
