"""Columns of text become typed: how is asked of all of them at once; DuckDB only."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import ibis

from isocheck.registers.blanks import (
    clean_columns,
    has_spaces,
    is_placeholder,
    without_placeholders,
    without_spaces,
)
from isocheck.registers.durations import (
    MINUTES,
    duration_forms,
    duration_reader,
    duration_readings,
    duration_terms,
)
from isocheck.registers.examples import distinct_few, such_as
from isocheck.registers.fields import FieldKind
from isocheck.registers.flags import COUNTED, flag_readings, flag_terms, read_flag
from isocheck.registers.numerals import (
    number_reader,
    number_readings,
    number_style,
    number_terms,
)
from isocheck.registers.time_looks import (
    first_readings,
    first_terms,
    not_iso,
    second_readings,
    second_terms,
    second_times,
)
from isocheck.registers.times import decide_all, read_as

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.fields import Kind
    from isocheck.registers.time_looks import Row
    from isocheck.registers.times import Order, TimeFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedText:
    """Expressions that type columns of text, by field, and what is said of them."""

    values: Mapping[str, ir.Value]
    formats: Mapping[str, TimeFormat]
    notes: tuple[str, ...]


def typed_text(
    table: ir.Table,
    columns: Mapping[str, str],
    kind: Kind,
    order: Order,
    timezone: str,
) -> TypedText:
    """Type columns of text by field, with two looks at all values at most.

    Words of which there are few different ones, none to be cleaned, need no look.
    """
    kinds = {f: kind.fields[f] for f in columns}
    words = {f: n for f, n in columns.items() if kinds[f] is FieldKind.TEXT}
    clean = clean_columns(table, words)
    columns = {f: n for f, n in columns.items() if f not in clean}
    if not columns:
        return TypedText(values=clean, formats={}, notes=())
    steps = (_tidy, _bare, lambda f, row: _readings(kinds[f], f, row))
    rows, found = _look(table, columns, steps, lambda f, row: _terms(kinds[f], row))
    times = {f: n for f, n in columns.items() if kinds[f] is FieldKind.TIME}
    second = _second_look(table, times, found, timezone or "UTC")
    for field in kind.personal & set(columns):
        _hide(found[field])
        _hide(second.get(field, {}))
    looks = {f: (found[f], second.get(f, {})) for f in times}
    formats = decide_all(rows, looks, order, timezone)
    undecided = {field for field, how in formats.items() if not how.format}
    notes = (_notes(f, kind, found[f], formats.get(f)) for f in columns)
    return TypedText(
        values=clean
        | {
            f: _typed(table[name], kinds[f], f, found[f], formats.get(f))
            for f, name in columns.items()
            if f not in undecided
        },
        formats=formats,
        notes=tuple(chain.from_iterable(notes)),
    )


def _look(
    table: ir.Table,
    columns: Mapping[str, str],
    steps: tuple[Callable[[str, Row], Row], ...],
    terms: Callable[[str, Row], Row],
) -> tuple[int, dict[str, dict[str, Any]]]:
    """Work out columns step by step, ask for the terms of all, part the answers.

    What a step makes is worked out once for each row, however often it is used.
    """
    rows = {f: {"value": table[name]} for f, name in columns.items()}
    for step in steps:
        made = {f: step(f, row) for f, row in rows.items()}
        table = table.select(
            **{f"{f} {n}": value for f, row in made.items() for n, value in row.items()}
        )
        rows = {f: {n: table[f"{f} {n}"] for n in row} for f, row in made.items()}
    asked = {f: terms(f, row) for f, row in rows.items()}
    query = table.aggregate(
        _rows=table.count(),
        **{f"{f} {n}": term for f, named in asked.items() for n, term in named.items()},
    )
    (answers,) = query.to_pyarrow().to_pylist()
    found = {f: {n: answers[f"{f} {n}"] for n in named} for f, named in asked.items()}
    return int(answers["_rows"]), found


def _second_look(
    table: ir.Table,
    times: Mapping[str, str],
    found: Mapping[str, Mapping[str, Any]],
    timezone: str,
) -> dict[str, dict[str, Any]]:
    """Look at the time columns again that are not all ISO."""
    shapes = {f: found[f]["shapes"] for f in times if found[f]["shapes"]}
    if not shapes:
        return {}
    steps = (
        _tidy,
        _bare,
        lambda _, row: not_iso(row),
        lambda f, row: second_times(row, shapes[f], timezone),
        lambda _, row: second_readings(row),
    )
    columns = {f: times[f] for f in shapes}
    return _look(table, columns, steps, lambda f, row: second_terms(row, shapes[f]))[1]


def _hide(found: dict[str, Any]) -> None:
    """Take the examples out of what was found."""
    for name in [name for name in found if name.startswith("x_")]:
        del found[name]


def _tidy(_field: str, row: Row) -> Row:
    value = row["value"]
    return {"value": without_spaces(value), "spaces": has_spaces(value)}


def _bare(_field: str, row: Row) -> Row:
    nothing = is_placeholder(row["value"])
    return {
        "value": nothing.ifelse(ibis.null(str), row["value"]),
        "spaces": row["spaces"],
        "placeholder": nothing & (row["value"] != ""),
    }


def _readings(kind: FieldKind, field: str, row: Row) -> Row:
    value = row["value"]
    match kind:
        case FieldKind.TEXT:
            return row
        case FieldKind.TIME:
            return {**row, **first_readings(value)}
        case FieldKind.FLAG:
            return {**row, **flag_readings(value, counted=field in COUNTED)}
        case FieldKind.NUMBER:
            return {**row, **number_readings(value)}
        case FieldKind.SECONDS:
            return {**row, **duration_readings(value)}


def _terms(kind: FieldKind, row: Row) -> dict[str, ir.Value]:
    common = {
        "spaces": row["spaces"].sum(),
        "placeholders": row["placeholder"].sum(),
    }
    match kind:
        case FieldKind.TEXT:
            return common
        case FieldKind.TIME:
            return common | first_terms(row)
        case FieldKind.FLAG:
            return common | flag_terms(row)
        case FieldKind.NUMBER:
            return common | number_terms(row)
        case FieldKind.SECONDS:
            return common | duration_terms(row)


def _typed(
    value: ir.StringValue,
    kind: FieldKind,
    field: str,
    found: Mapping[str, Any],
    how: TimeFormat | None,
) -> ir.Value:
    """Type a column; placeholders are no values of any type but text."""
    if found["spaces"]:
        value = without_spaces(value)
    if how is not None:
        return read_as(value, how)
    match kind:
        case FieldKind.TEXT:
            cleaned = found["placeholders"] or found["spaces"]
            return without_placeholders(value) if cleaned else value
        case FieldKind.FLAG:
            return read_flag(value, counted=field in COUNTED)
        case FieldKind.NUMBER:
            return number_reader(number_style(found))(value)
        case _:
            return duration_reader(duration_forms(found))(value)


def _notes(
    field: str, kind: Kind, found: Mapping[str, Any], how: TimeFormat | None
) -> list[str]:
    """Say what was taken for blank, what could not be read, and what was assumed."""
    notes = []
    if found["placeholders"]:
        notes.append(
            f'{found["placeholders"]:,} values such as "N/A" or "?" count as blank'
        )
    if how is not None:
        return [f"{field}: {note}" for note in (*notes, how.note) if note]
    of = kind.fields[field]
    examples = [found.get("x_unread") or ()]
    unread = found.get("unread") or 0
    if of is FieldKind.NUMBER and not number_style(found):
        unread += found["both"]
        examples.append(found.get("x_both") or ())
    if unread:
        words = {FieldKind.FLAG: "yes or no", FieldKind.NUMBER: "numbers"}
        told = f"{unread:,} values do not read as {words.get(of, 'durations')}"
        notes.append(told + such_as(distinct_few(*examples)))
    if of is FieldKind.SECONDS and MINUTES in duration_forms(found):
        notes.append("values such as 3:20 are read as minutes and seconds")
    return [f"{field}: {note}" for note in notes]
