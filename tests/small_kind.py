"""A small kind of register for tests of what all kinds share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ibis

from isocheck.registers.canonical import canonical
from isocheck.registers.fields import FieldKind, Kind, fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ibis.expr.types as ir

    from isocheck.registers.canonical import Canonical
    from isocheck.registers.times import Order

KIND = Kind(
    name="cases",
    rows="cases",
    fields=fields_of(
        {
            FieldKind.TEXT: "case_id status customer",
            FieldKind.TIME: "opened_at answered_at closed_at due_at changed_at",
            FieldKind.FLAG: "in_time reopened",
            FieldKind.NUMBER: "fee row_count",
            FieldKind.SECONDS: "waited",
        }
    ),
    names={
        "case_id": ("caseid",),
        "opened_at": ("datereceived", "datawplywu"),
        "closed_at": ("closeddate",),
    },
    weaker_names={"case_id": ("number", "numer"), "opened_at": ("created",)},
    case="case_id",
    start="opened_at",
    events=("opened_at", "answered_at", "closed_at"),
    metrics=(),
    changed="changed_at",
    row_count="row_count",
    personal=frozenset({"customer"}),
    kept_flags={"in_time": ("closed_at", "due_at")},
)


def text_table(**columns: Sequence[str | None]) -> ir.Table:
    """Return a table of text."""
    listed = {name: list(values) for name, values in columns.items()}
    return ibis.memtable(listed, schema=dict.fromkeys(columns, "string"))


def made_of(
    field: str, *texts: str | None, order: Order = "", timezone: str = ""
) -> Canonical:
    """Return a register with one column of text."""
    table = text_table(Column=texts)
    return canonical(table, {field: "Column"}, KIND, order=order, timezone=timezone)


def values_of(made: Canonical, field: str) -> list[Any]:
    """Return the values of a field."""
    return list(made.table.to_pyarrow().column(field).to_pylist())
