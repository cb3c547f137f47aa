"""What is asked of a column of text to learn how it writes times; DuckDB only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import ibis

from isocheck.registers.examples import few_of
from isocheck.registers.time_formats import candidates
from isocheck.registers.time_reading import (
    plausible,
    read_iso,
    read_time,
    says_zone,
    without_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import ibis.expr.types as ir

Row: TypeAlias = "Mapping[str, ir.Value]"  # what was worked out of a column

_LONGEST = 60  # letters of a value that may still be a time


def first_readings(value: ir.StringValue) -> dict[str, ir.Value]:
    """Return what to work out of the trimmed values of a column first."""
    time = read_iso(value)
    other = time.isnull() & (value.length() <= _LONGEST)
    bare = value.re_replace("[0-9]+", "0").re_replace(r"\p{L}+", "a")
    return {
        "value": value,
        "iso": time.notnull(),
        "zoned": says_zone(value),
        "shape": other.ifelse(bare, ibis.null(str)),
    }


def first_terms(row: Row) -> dict[str, ir.Value]:
    """Return what to ask of it: is it all ISO, and how does the rest look?"""
    shape = row["shape"]
    return {
        "filled": row["value"].count(),
        "iso": row["iso"].sum(),
        "zoned": (row["iso"] & row["zoned"]).sum(),
        "shapes": shape.collect(where=shape.notnull(), distinct=True),
    }


def not_iso(row: Row) -> Row:
    """Keep the values of a column that are not ISO, and put months in numbers."""
    value = row["value"]
    rest = read_iso(value).isnull().ifelse(value, ibis.null(str))
    return {"value": rest, "numbered": without_words(rest)}


def second_times(row: Row, shapes: Sequence[str], timezone: str) -> Row:
    """Read these values by every format that may fit."""
    times = {
        f"f{i}": read_time(row["value"], a_format, timezone, numbered=row["numbered"])
        for i, a_format in enumerate(candidates(shapes).all)
    }
    return {"value": row["value"], **times}


def second_readings(row: Row) -> Row:
    """Tell which of these times are plausible."""
    return {
        name: value if name == "value" else plausible(value).notnull()
        for name, value in row.items()
    }


def second_terms(row: Row, shapes: Sequence[str]) -> dict[str, ir.Value]:
    """Return what to ask of it: which formats read what, and which part comes first?"""
    fits = candidates(shapes)
    number = {a_format: f"f{i}" for i, a_format in enumerate(fits.all)}

    def reads(formats: tuple[str, ...]) -> ir.BooleanValue:
        no = row["value"].isnull() & row["value"].notnull()
        return ibis.or_(no, *(row[number[a_format]] for a_format in formats))

    certain, day, month = reads(fits.certain), reads(fits.day), reads(fits.month)
    kinds = {
        "certain": certain,
        "day": ~certain & day & ~month,
        "month": ~certain & ~day & month,
        "either": ~certain & day & month,
        "none": row["value"].notnull() & ~certain & ~day & ~month,
    }
    asked: dict[str, ir.Value] = {name: row[name].sum() for name in number.values()}
    for name, holds in kinds.items():
        asked[name] = holds.sum()
        asked[f"x_{name}"] = few_of(row["value"], where=holds)
    return asked
