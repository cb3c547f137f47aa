"""Durations in text become seconds; DuckDB only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ibis

from isocheck.registers.examples import few_of
from isocheck.registers.numerals import read_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import ibis.expr.types as ir

MINUTES = "minutes:seconds"

# Seconds of a unit by the letters people write after a number.
_UNITS = {
    "d|days?|dni|tage?|дн|дней|gün|días?|dias?": 86400,
    "h|hrs?|hours?|godz|std|stunden?|ч|час|saat|horas?": 3600,
    "m|min|mins|minutes?|minuty?|minuten|мин|dk|minutos?": 60,
    "s|sec|secs|seconds?|sek|sekund[ay]?|sekunden|сек|с|sn|segundos?": 1,
}
_NUMBER = "[0-9]+(?:[.,][0-9]+)?"
_ANY_UNIT = "|".join(_UNITS)
_WITH_UNITS = rf"^-?(?:{_NUMBER} ?(?:{_ANY_UNIT})[.]?(?:,? +|$)?)+$"
_ISO = rf"^-?p(?:{_NUMBER}d)?(?:t(?:{_NUMBER}h)?(?:{_NUMBER}m)?(?:{_NUMBER}s)?)?$"
_CLOCK = "^-?[0-9]+:[0-5]?[0-9]:[0-5]?[0-9](?:[.,][0-9]+)?$"
_SHORT_CLOCK = "^-?[0-9]+:[0-5]?[0-9](?:[.,][0-9]+)?$"

_split_part = ibis.udf.scalar.builtin(
    lambda _text, _by, _at: ...,
    name="split_part",
    signature=(("string", "string", "int64"), "string"),
)


def duration_readings(value: ir.StringValue) -> dict[str, ir.Value]:
    """Return what to work out of trimmed text to learn its forms of durations."""
    reads = {f"n{i}": read(value).notnull() for i, read in enumerate(_READERS.values())}
    return {"value": value, **reads}


def duration_terms(row: Mapping[str, ir.Value]) -> dict[str, ir.Value]:
    """Return what to ask of it."""
    names = [f"n{i}" for i in range(len(_READERS))]
    unread = row["value"].notnull() & ~ibis.or_(*(row[name] for name in names))
    asked: dict[str, ir.Value] = {name: row[name].sum() for name in names}
    asked["unread"] = unread.sum()
    asked["x_unread"] = few_of(row["value"], where=unread)
    return asked


def duration_forms(found: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the forms in use, from the answers to `duration_terms`."""
    return tuple(name for i, name in enumerate(_READERS) if found[f"n{i}"])


def duration_reader(
    forms: tuple[str, ...],
) -> Callable[[ir.StringValue], ir.FloatingValue]:
    """Return how to read durations of these forms; what is none is NULL."""

    def read(value: ir.StringValue) -> ir.FloatingValue:
        read_as = [_READERS[form](value) for form in forms]
        return ibis.coalesce(*read_as, ibis.null("float64"))

    return read


def _clock(value: ir.StringValue) -> ir.FloatingValue:
    return _guarded(value, _CLOCK, _parts(value, (3600, 60, 1)))


def _short_clock(value: ir.StringValue) -> ir.FloatingValue:
    return _guarded(value, _SHORT_CLOCK, _parts(value, (60, 1)))


def _parts(value: ir.StringValue, worth: tuple[int, ...]) -> ir.FloatingValue:
    bare = value.replace("-", "").replace(",", ".")
    parts = [
        _split_part(bare, ":", i).try_cast("float64") * seconds
        for i, seconds in enumerate(worth, 1)
    ]
    return _sum(parts)


def _with_units(value: ir.StringValue) -> ir.FloatingValue:
    word = value.lower().replace(",", ".")
    iso = word.re_search(_ISO) & word.re_search("[0-9]")
    known = iso | word.re_search(_WITH_UNITS)
    bare = iso.ifelse(word.re_replace("[pt]", " "), word)
    parts = []
    for units, seconds in _UNITS.items():
        pattern = rf"([0-9.]+) ?(?:{units})(?:[^a-zа-яü]|$|[0-9])"
        number = bare.re_extract(pattern, 1).try_cast("float64")
        parts.append(number.fill_null(0.0) * seconds)
    total = _sum(parts)
    signed = value.startswith("-").ifelse(-total, total)
    return known.ifelse(signed, ibis.null("float64"))


def _guarded(
    value: ir.StringValue, pattern: str, seconds: ir.FloatingValue
) -> ir.FloatingValue:
    signed = value.startswith("-").ifelse(-seconds, seconds)
    return value.re_search(pattern).ifelse(signed, ibis.null("float64"))


def _sum(parts: list[ir.FloatingValue]) -> ir.FloatingValue:
    total = parts[0]
    for part in parts[1:]:
        total += part
    return total


_READERS: Mapping[str, Callable[[ir.StringValue], ir.FloatingValue]] = {
    "numbers": read_plain,
    "hours:minutes:seconds": _clock,
    MINUTES: _short_clock,
    "units": _with_units,
}
