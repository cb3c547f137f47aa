"""What counts as blank, the same for every way a cell is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis.expr.datatypes as dt
import ibis.expr.types as ir

if TYPE_CHECKING:
    from collections.abc import Iterator

# All letters that Python takes for white space.
WHITE = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680" + "".join(
    map(chr, (*range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000))
)

# Nearly all cells pass the first test: comparing is far cheaper than trimming. The
# ranges of the second hold the letters above.
TIDY = f"""
    CREATE MACRO tidy(cell) AS CASE
        WHEN cell >= '!' AND cell < '\x7f' AND NOT suffix(cell, ' ') THEN cell
        WHEN cell >= '\xa1' AND cell NOT BETWEEN '\u1680' AND '\u1680\U0010ffff'
             AND cell NOT BETWEEN '\u2000' AND '\u3000\U0010ffff'
             AND NOT suffix(cell, ' ') THEN cell
        WHEN trim(cell, '{WHITE}') = '' THEN NULL
        ELSE trim(cell) END
"""
"""Gives the embedded engine `tidy`: a cell without spaces around it, NULL if blank."""


def tidied(table: ir.Table) -> Iterator[str]:
    """Yield, in the embedded engine's SQL, columns of text tidied.

    Those of no simple type become text first.
    """
    for name, kind in table.schema().items():
        column = quoted(name)
        if kind.is_string():
            yield f"tidy({column})"
        else:
            yield column if _is_simple(kind) else f"tidy({column}::VARCHAR)"


def stripped(table: ir.Table) -> dict[str, ir.Value]:
    """Return nearly the same as `tidied` yields, on any engine."""
    return {name: _stripped(table[name]) for name in table.columns}


def _stripped(column: ir.Value) -> ir.Value:
    if isinstance(column, ir.StringValue):
        return column.strip().nullif("")
    return column if _is_simple(column.type()) else column.cast(dt.string)


def _is_simple(kind: dt.DataType) -> bool:
    timely = kind.is_temporal() and not kind.is_interval()
    return bool(kind.is_numeric() or timely or kind.is_boolean())


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'
