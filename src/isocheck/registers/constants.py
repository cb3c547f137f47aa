"""Columns that say the same in every row, and so tell nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isocheck.model.measurement import QualityFinding
from isocheck.registers.fields import FieldKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts
    from isocheck.registers.fields import Kind

_FEW = 10  # rows that may well be alike
_FIRST = 200  # rows


def constant_terms(table: ir.Table, kind: Kind, facts: Facts) -> dict[str, ir.Scalar]:
    """Return what to ask of text and flags; `facts` bound numbers and times.

    Nothing is asked of columns in which the first rows differ already.
    """
    asked: dict[str, ir.Scalar] = {}
    for name in _alike_at_first(table, _looked_at(table, kind, facts)):
        value = table[name]
        if kind.fields[name] is FieldKind.TEXT:
            asked |= {f"low {name}": value.min(), f"high {name}": value.max()}
        elif kind.fields[name] is FieldKind.FLAG:
            # The least and the greatest of flags, for engines that sort none.
            number = value.ifelse(1, 0)
            asked |= {f"low {name}": number.min(), f"high {name}": number.max()}
    return asked


def constants(
    table: ir.Table, kind: Kind, facts: Facts, answers: Mapping[str, Any]
) -> list[QualityFinding]:
    """Return the columns with one value only, from the answers to the terms."""
    found = []
    for name in _looked_at(table, kind, facts):
        low = answers.get(f"low {name}", facts.lowest.get(name))
        high = answers.get(f"high {name}", facts.highest.get(name))
        if low is not None and low == high:
            found.append(
                QualityFinding(
                    check="constant_column",
                    says=f"rows have the same {name}, and no row has another",
                    count=facts.filled[name],
                    rows=facts.rows,
                    fields=(name,),
                    examples=()
                    if name in kind.personal
                    else (_shown(low, kind, name),),
                )
            )
    return found


def _alike_at_first(table: ir.Table, names: list[str]) -> list[str]:
    if not names:
        return []
    rows = table.select(*names).limit(_FIRST).to_pyarrow()
    return [name for name in names if len(set(rows[name].to_pylist()) - {None}) <= 1]


def _looked_at(table: ir.Table, kind: Kind, facts: Facts) -> list[str]:
    return [
        name
        for name in table.columns
        if name not in (kind.case, kind.row_count) and facts.filled[name] >= _FEW
    ]


def _shown(value: object, kind: Kind, name: str) -> str:
    if kind.fields[name] is FieldKind.FLAG:
        return "yes" if value else "no"
    return str(value)
