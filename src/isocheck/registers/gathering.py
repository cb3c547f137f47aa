"""Files of text are read once: into a table of the columns that serve.

In large files, columns of plain numbers and of times that all look alike are typed on
the way, as a sample of them promises; where a single value breaks the promise, nothing
is typed, and all values are looked at.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.fields import FieldKind
from isocheck.registers.keeping import drop, keep
from isocheck.registers.time_formats import ISO
from isocheck.registers.time_reading import read_bare_iso
from isocheck.registers.times import TimeFormat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.fields import Kind

MANY_ROWS = 200_000  # in smaller files a look at all values takes no time
SAMPLE = 2_000
_ODD = "_odd"
_TIME = re.compile(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?)?")
_NUMBER = re.compile(r"-?\d+(\.\d{1,2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A table of the columns that serve; `formats` are those of times typed already.

    `plain` tells that what is still text is words only.
    """

    table: ir.Table
    formats: Mapping[str, TimeFormat]
    plain: bool


@dataclass(frozen=True, slots=True)
class _Typed:
    """A column typed, and whether a value of it is not what the sample promised."""

    value: ir.Value
    odd: ir.BooleanValue


def gather(
    table: ir.Table, columns: Mapping[str, str], kind: Kind, rows: int | None
) -> Gathered:
    """Read a file's rows once, with the columns that serve fields of a kind."""
    if not columns:
        return Gathered(table=table, formats={}, plain=True)
    names = list(dict.fromkeys(columns.values()))
    typed = _typed(table, columns, kind) if (rows or 0) > MANY_ROWS else {}
    if typed:
        values = {columns[field]: each.value for field, each in typed.items()}
        odd = ibis.or_(*(each.odd for each in typed.values()))
        kept = keep(
            table.select(**{n: table[n] for n in names} | values, **{_ODD: odd})
        )
        if not kept.aggregate(odd=kept[_ODD].any()).to_pyarrow()["odd"][0].as_py():
            return _gathered(kept.drop(_ODD), columns, kind, typed)
        drop(kept)
    return _gathered(keep(table.select(*names)), columns, kind, {})


def _gathered(
    table: ir.Table,
    columns: Mapping[str, str],
    kind: Kind,
    typed: Mapping[str, _Typed],
) -> Gathered:
    times = [field for field in typed if kind.fields[field] is FieldKind.TIME]
    worded = (FieldKind.TEXT, FieldKind.FLAG)
    return Gathered(
        table=table,
        formats=_formats(table, {field: columns[field] for field in times}),
        plain=all(f in typed or kind.fields[f] in worded for f in columns),
    )


def _formats(table: ir.Table, times: Mapping[str, str]) -> dict[str, TimeFormat]:
    if not times:
        return {}
    counts = {field: table[name].count() for field, name in times.items()}
    (found,) = table.aggregate(_rows=table.count(), **counts).to_pyarrow().to_pylist()
    rows = found.pop("_rows")
    return {
        field: TimeFormat(
            format=ISO, readable=number, blank=rows - number, unreadable=0
        )
        for field, number in found.items()
    }


def _typed(
    table: ir.Table, columns: Mapping[str, str], kind: Kind
) -> dict[str, _Typed]:
    """Return the columns that a sample lets expect to be plain, by field."""
    served = Counter(columns.values())
    kinds = (FieldKind.TIME, FieldKind.NUMBER)
    fields = [
        f for f, n in columns.items() if kind.fields[f] in kinds and served[n] == 1
    ]
    if not fields:
        return {}
    sample = table.select(*(columns[f] for f in fields)).limit(SAMPLE).to_pyarrow()
    found = {}
    for field in fields:
        name = columns[field]
        values = [each for each in sample[name].to_pylist() if each is not None]
        is_time = kind.fields[field] is FieldKind.TIME
        made = (_time if is_time else _number)(table[name], values)
        if made:
            found[field] = made
    return found


def _time(value: ir.StringValue, sample: Sequence[str]) -> _Typed | None:
    """Type times that are all as long as each other; zones and "PM" make them odd."""
    lengths = {len(each) for each in sample}
    if len(lengths) != 1 or not all(map(_TIME.fullmatch, sample)):
        return None
    (length,) = lengths
    time = read_bare_iso(value)
    as_expected = time.notnull() & (value.length() == length)
    if length > len("2026-01-31"):  # "+02" and " PM" would stand in place of ":59"
        as_expected &= value.substr(length - 3, 1) == ":"
        as_expected &= value.substr(length - 1, 1).between("0", "9")
    return _Typed(time, value.notnull() & ~as_expected)


def _number(value: ir.StringValue, sample: Sequence[str]) -> _Typed | None:
    """Type numbers that need no guess at what a comma or a point means."""
    if not sample or not all(map(_NUMBER.fullmatch, sample)):
        return None
    number = value.try_cast("float64")
    point = value.length() - value.find(".")
    three_after = (value.find(".") >= 0) & (point > len(".99"))
    as_expected = number.between(-1e300, 1e300) & ~three_after
    return _Typed(number, value.notnull() & ~as_expected.fill_null(_NEVER))


_NEVER = ibis.literal(value=False)
