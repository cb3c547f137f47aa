"""What is known of a register's rows before metrics are asked, and marked in them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.asking import Facts
from isocheck.registers.fields import FieldKind

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.fields import Kind

REPEAT, WEIGHT = "_repeat", "_weight"
_ORDERED = (FieldKind.TIME, FieldKind.NUMBER, FieldKind.SECONDS)


def facts_of(table: ir.Table, kind: Kind) -> Facts:
    """Count and bound the columns of a table, in one query."""
    ordered = [n for n in table.columns if kind.fields[n] in _ORDERED]
    counted = {f"n_{name}": table[name].count() for name in table.columns}
    bounds = {f"low_{name}": table[name].min() for name in ordered}
    bounds |= {f"high_{name}": table[name].max() for name in ordered}
    asked = {"rows": table.count(), **counted, **bounds}
    if kind.case in table.columns:
        case = table[kind.case]
        asked["cases"] = case.nunique(where=case.notnull())
    if kind.row_count in table.columns:
        asked["weight"] = _weight(table, kind).sum()
    (found,) = table.aggregate(**asked).to_pyarrow().to_pylist()
    highest = _bounds(found, "high_", ordered)
    rows = int(found["rows"])
    cases = found.get("cases")
    return Facts(
        rows=rows,
        weight=float(found["weight"] or 0) if "weight" in found else float(rows),
        repeats=0 if cases is None else int(found[f"n_{kind.case}"] - cases),
        filled={name: int(found[f"n_{name}"]) for name in table.columns},
        lowest=_bounds(found, "low_", ordered),
        highest=highest,
        now=_latest(highest, kind.events),
    )


def marked(table: ir.Table, kind: Kind, facts: Facts) -> ir.Table:
    """Return the table without its empty columns, and with what metrics need beside.

    REPEAT, where an id stands in several rows: the row comes after another with its id
    when all columns are sorted, so that the choice never depends on the order of the
    file. WEIGHT, where rows stand for many: how many; one where that is missing, none
    where it is negative.
    """
    kept = [name for name in table.columns if facts.filled[name] or not facts.rows]
    table = table.select(*kept) if kept else table.select(_row=ibis.literal(1))
    if kind.row_count in kept:
        table = table.mutate(**{WEIGHT: _weight(table, kind)})
    if facts.repeats:
        table = _with_repeats(table, kind)
    return table


def _weight(table: ir.Table, kind: Kind) -> ir.FloatingValue:
    number = table[kind.row_count].cast("float64").fill_null(1.0)
    return (number < 0).ifelse(0.0, number)


def _with_repeats(table: ir.Table, kind: Kind) -> ir.Table:
    """Sort only the rows whose id stands in several: they are few."""
    ids = table.group_by(kind.case).aggregate(_rows=table.count())
    several = ids.filter((ids["_rows"] > 1) & ids[kind.case].notnull())
    own = (name for name in table.columns if name != WEIGHT)
    names = sorted(own, key=lambda name: (name != kind.start, name))
    window = ibis.window(group_by=kind.case, order_by=names)
    doubtful = table.semi_join(several, kind.case)
    alone = table.anti_join(several, kind.case)
    return doubtful.mutate(**{REPEAT: ibis.row_number().over(window) > 0}).union(
        alone.mutate(**{REPEAT: ibis.literal(value=False)})
    )


def _bounds(
    found: dict[str, float | datetime | None], prefix: str, names: list[str]
) -> dict[str, float | datetime]:
    values = {name: found[f"{prefix}{name}"] for name in names}
    return {name: value for name, value in values.items() if value is not None}


def _latest(
    highest: dict[str, float | datetime], events: tuple[str, ...]
) -> datetime | None:
    times = (highest.get(name) for name in events)
    return max((each for each in times if isinstance(each, datetime)), default=None)
