"""Columns that come with types get those of their fields, on every engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

from isocheck.registers.blanks import is_placeholder, without_placeholders
from isocheck.registers.fields import FieldKind
from isocheck.registers.flags import COUNTED, read_flag
from isocheck.registers.time_reading import YEARS, is_plausible, plausible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.registers.fields import Kind

# What engines without a forgiving cast can be asked to cast: days that exist.
_DAYS = (
    "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)"
    "|(0[13578]|1[02])-31)"
)
_LEAP = "(19|20)([02468][48]|[2468]0|[13579][26])-02-29|2000-02-29"
_TIME = "([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6})?)?)?"
_ISO = f"^((19|20|21)[0-9][0-9]-{_DAYS}|{_LEAP}){_TIME}$"
_NUMBER = "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]{1,2})?$"


_timezone = ibis.udf.scalar.builtin(
    lambda _zone, _time: ...,
    name="timezone",
    signature=(("string", dt.Timestamp(timezone="UTC")), "timestamp"),
)
_HAVE_TIMEZONE = frozenset({"duckdb", "postgres"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Expressions that cast columns, by field, and what is said of them."""

    values: Mapping[str, ir.Value]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Cast:
    """A column with the type of its field; `guarded` where some values may not fit.

    `lost` tells which values do not, where that can be told sooner than by reading.
    """

    plain: ir.Value
    guarded: ir.Value
    lost: ir.BooleanValue | None = None


def typed_columns(
    table: ir.Table, columns: Mapping[str, str], kind: Kind, timezone: str
) -> Typed:
    """Cast columns to the types of their fields.

    Times with a zone become those of `timezone`, or UTC. What does not fit is counted
    in one query; where nothing is, the columns are taken as they are.
    """
    casts: dict[str, _Cast] = {}
    notes: list[str] = []
    for field, name in columns.items():
        cast = _cast(table[name], kind.fields[field], field, timezone)
        if cast is None:
            of = table[name].type()
            notes.append(f"{field}: left out, as the column {name} is of type {of}")
        else:
            casts[field] = cast
            if _has_zone(table[name]) and kind.fields[field] is FieldKind.TIME:
                zone = timezone or "UTC"
                notes.append(f"{field}: times with a zone are told in {zone}")
    lost = _lost(table, {f: columns[f] for f in casts}, casts)
    values = {
        f: cast.guarded if any(lost[f].values()) else cast.plain
        for f, cast in casts.items()
    }
    for field in casts:
        notes += _lost_notes(field, kind, lost[field])
    return Typed(values=values, notes=tuple(notes))


def _lost(
    table: ir.Table, columns: Mapping[str, str], casts: Mapping[str, _Cast]
) -> dict[str, dict[str, int]]:
    """Count, by field, placeholders, white space around words and what does not fit."""
    asked: dict[str, ir.Value] = {}
    for field, name in columns.items():
        value, cast = table[name], casts[field]
        is_text = isinstance(value, ir.StringValue)
        if cast.plain is cast.guarded and not is_text:
            continue
        gone = cast.lost
        if gone is None:
            gone = value.notnull() & cast.guarded.isnull()
        if is_text:
            text = value.strip()
            nothing = is_placeholder(text)
            asked[f"{field} placeholders"] = _count(nothing & (text != ""))
            asked[f"{field} untidy"] = _count((text != value) | (text == ""))
            gone &= ~nothing
        asked[f"{field} unread"] = _count(gone)
    row: dict[str, int] = {}
    if asked:
        (row,) = table.aggregate(**asked).to_pyarrow().to_pylist()
    terms = ("placeholders", "untidy", "unread")
    return {
        field: {term: int(row.get(f"{field} {term}") or 0) for term in terms}
        for field in columns
    }


def _count(holds: ir.BooleanValue) -> ir.IntegerScalar:
    return holds.ifelse(1, 0).sum()


def _lost_notes(field: str, kind: Kind, lost: Mapping[str, int]) -> list[str]:
    notes = []
    if lost["placeholders"]:
        number = f"{lost['placeholders']:,}"
        notes.append(f'{field}: {number} values such as "N/A" or "?" count as blank')
    if lost["unread"]:
        words = {
            FieldKind.FLAG: "yes or no",
            FieldKind.TIME: f"times between {YEARS[0]} and {YEARS[1]}",
        }
        read_as = words.get(kind.fields[field], "numbers")
        notes.append(f"{field}: {lost['unread']:,} values do not read as {read_as}")
    return notes


def _cast(value: ir.Value, kind: FieldKind, field: str, timezone: str) -> _Cast | None:
    match kind:
        case FieldKind.TEXT:
            text = value.cast("string")
            is_text = isinstance(value, ir.StringValue)
            return _Cast(text, without_placeholders(text.strip()) if is_text else text)
        case FieldKind.TIME:
            return _time(value, timezone)
        case FieldKind.FLAG:
            return _flag(value, counted=field in COUNTED)
        case FieldKind.NUMBER | FieldKind.SECONDS:
            return _number(value)


def _time(value: ir.Value, timezone: str) -> _Cast | None:
    if isinstance(value, ir.StringValue):
        text = value.strip()
        fits = text.re_search(_ISO)
        time = fits.ifelse(text, ibis.null(str)).cast("timestamp")
        return _Cast(time, plausible(time))
    if isinstance(value, ir.TimestampValue) and _has_zone(value):
        time = value.cast("timestamp")
        if value.get_backend().name in _HAVE_TIMEZONE:  # others tell the session's
            time = _timezone(timezone or "UTC", value)
        return _Cast(time, plausible(time))
    if isinstance(value, ir.TimestampValue | ir.DateValue):
        time = value.cast("timestamp")
        return _Cast(time, plausible(time), ~is_plausible(time))
    return None


def _has_zone(value: ir.Value) -> bool:
    kind = value.type()
    return isinstance(kind, dt.Timestamp) and kind.timezone is not None


def _flag(value: ir.Value, *, counted: bool) -> _Cast | None:
    if isinstance(value, ir.BooleanValue):
        return _Cast(value, value)
    if isinstance(value, ir.NumericValue):
        yes = value > 0 if counted else value == 1
        flag = ibis.cases((yes, True), (value == 0, False), else_=ibis.null("boolean"))
    elif isinstance(value, ir.StringValue):
        flag = read_flag(value.strip(), counted=counted)
    else:
        return None
    return _Cast(flag, flag)


def _number(value: ir.Value) -> _Cast | None:
    if isinstance(value, ir.BooleanValue):
        number = value.ifelse(1.0, 0.0)
    elif isinstance(value, ir.NumericValue):
        number = value.cast("float64")
    elif isinstance(value, ir.TimeValue):
        parts = value.hour() * 3600 + value.minute() * 60 + value.second()
        number = parts.cast("float64")
    elif isinstance(value, ir.StringValue):
        text = value.strip()
        fits = text.re_search(_NUMBER)
        number = fits.ifelse(text, ibis.null(str)).cast("float64")
    else:
        return None
    # NaN and infinity lie beyond these.
    finite = number.between(-1e300, 1e300)
    guarded = finite.ifelse(number, ibis.null("float64"))
    lost = None if isinstance(value, ir.StringValue) else ~finite
    return _Cast(number, guarded, lost)
