"""A register as every metric expects it: known fields with typed values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.errors import UsageError
from isocheck.registers.fields import FieldKind
from isocheck.registers.text_columns import typed_text
from isocheck.registers.typed_columns import typed_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.fields import Kind
    from isocheck.registers.times import Order, TimeFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class Canonical:
    """A table whose columns are fields; `notes` say what could not be read."""

    table: ir.Table
    formats: Mapping[str, TimeFormat]
    notes: tuple[str, ...]


def canonical(
    table: ir.Table,
    columns: Mapping[str, str],
    kind: Kind,
    *,
    order: Order = "",
    timezone: str = "",
) -> Canonical:
    """Rename columns to their fields and give the values their types.

    What stands for "nothing here" is NULL. So is what cannot be read, which the notes
    count. A time column whose format cannot be decided is left out. Columns that have
    types already are cast, on the engine that holds them.

    Raises:
        UsageError: no column is left.
    """
    if not columns:
        raise UsageError("no column of the register has a known name; name the columns")
    table, texts = _texts(table, columns, kind)
    others = {field: name for field, name in columns.items() if field not in texts}
    read = typed_text(table, texts, kind, order, timezone)
    cast = typed_columns(table, others, kind, timezone)
    values = {**read.values, **cast.values}
    notes = (*read.notes, *cast.notes)
    if not values:
        raise UsageError(f"no column can be used: {'; '.join(notes)}")
    return Canonical(
        table=table.select(**{f: values[f] for f in columns if f in values}),
        formats=read.formats,
        notes=notes,
    )


def _texts(
    table: ir.Table, columns: Mapping[str, str], kind: Kind
) -> tuple[ir.Table, dict[str, str]]:
    """Return the columns to be read as text, of files only.

    Numbers that stand for times are read as text too.
    """
    if table.get_backend().name != "duckdb":
        return table, {}
    numbers = {
        name: table[name].cast("string")
        for field, name in columns.items()
        if kind.fields[field] is FieldKind.TIME and table[name].type().is_numeric()
    }
    if numbers:
        table = table.mutate(**numbers)
    return table, {f: n for f, n in columns.items() if table[n].type().is_string()}
