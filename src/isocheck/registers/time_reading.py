"""Text becomes times by the formats of a column; DuckDB only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis
import ibis.expr.datatypes as dt

from isocheck.registers.months import ANY_MONTH, MONTHS
from isocheck.registers.time_formats import (
    COMPACT,
    ISO,
    SPREADSHEET,
    UNIX,
    UNIX_MILLIS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

YEARS = (1950, 2199)  # outside it stands a typing error or a "never" such as 9999

_DAYS_TO_1970 = 25569  # of a spreadsheet, which counts from the end of 1899
_DAY = 86400
_ISO_DATE, _ISO_SECONDS = len("2026-01-31"), len("2026-01-31 09:40:18")
_ZONED = dt.Timestamp(timezone="UTC")

_WEEKDAY = r"(?:\p{L}+[.]?,? +)?"
_OF = r"(?:of |de |del )?"
_REST = (
    r"(?: *(?:года|roku|г|r)[.]?(?:[ ,]|$))?[ ,]*(?:at |um |o |в |à |às |a las )?(.*)$"
)
_DAY_MONTH = (
    rf"^{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th|º)?[ ./-]*{_OF}({ANY_MONTH})[.]?"
    rf"[ ,./-]*{_OF}(\d{{4}}|\d{{2}}){_REST}"
)
_MONTH_DAY = (
    rf"^{_WEEKDAY}({ANY_MONTH})[.]? *(\d{{1,2}})(?:st|nd|rd|th)?,? +(\d{{4}}){_REST}"
)

# Where the number of a month is looked up: " january=1 jan=1 ... ".
_MONTH_NUMBERS = "".join(
    f" {name}={number}" for number, names in enumerate(MONTHS, 1) for name in names
)

# Functions of DuckDB's, of which ibis needs the signature only.
_builtin = ibis.udf.scalar.builtin
_try_strptime = _builtin(
    lambda _text, _format: ...,
    name="try_strptime",
    signature=(("string", "string"), "timestamp"),
)
_to_timestamp = _builtin(
    lambda _seconds: ..., name="to_timestamp", signature=(("float64",), _ZONED)
)
_split_part = _builtin(
    lambda _text, _by, _at: ...,
    name="split_part",
    signature=(("string", "string", "int64"), "string"),
)
_timezone = _builtin(
    lambda _zone, _time: ...,
    name="timezone",
    signature=(("string", _ZONED), "timestamp"),
)


def read_times(
    value: ir.StringValue, formats: Iterable[str], timezone: str
) -> ir.TimestampValue:
    """Read text by formats, the first that fits; what fits none is NULL.

    Times that say their zone become those of `timezone`.
    """
    times = [plausible(read_time(value, f, timezone)) for f in formats]
    return ibis.coalesce(*times, ibis.null("timestamp"))


def read_iso(value: ir.StringValue) -> ir.TimestampValue:
    """Read times that start with the year; with a zone they become those of UTC."""
    return plausible(read_time(value, ISO, "UTC"))


def read_bare_iso(value: ir.StringValue) -> ir.TimestampValue:
    """Read times that start with the year, where no value says anything after it.

    The engine would pass over "PM" and zones.
    """
    return plausible(value.try_cast("timestamp"))


def says_zone(value: ir.StringValue) -> ir.BooleanValue:
    """Return whether a time that starts with the year ends with a zone."""
    length = value.length()
    usual = (length == _ISO_DATE) | (
        (length == _ISO_SECONDS) & (value.substr(16, 1) == ":")
    )
    return usual.ifelse(
        ibis.literal(value=False), value.substr(11).re_search("[A-Za-z+-]")
    )


def read_time(
    value: ir.StringValue,
    a_format: str,
    timezone: str,
    *,
    numbered: ir.StringValue | None = None,
) -> ir.TimestampValue:
    """Read text by a format, implausible times too.

    `numbered` is what `without_words` makes of it, where that is known.
    """
    if a_format == ISO:
        return _iso(value, timezone)
    if a_format in (SPREADSHEET, UNIX, UNIX_MILLIS):
        return _numbered(value, a_format, timezone)
    if a_format == COMPACT:
        value = (value.length() == len("20260131")).ifelse(value, ibis.null(str))
    if "%B" in a_format:
        value = without_words(value) if numbered is None else numbered
        a_format = a_format.replace("%B", "%m")
    return _try_strptime(value, a_format)


def plausible(time: ir.TimestampValue) -> ir.TimestampValue:
    """Make times NULL that no register can show."""
    return is_plausible(time).ifelse(time, ibis.null("timestamp"))


def is_plausible(time: ir.TimestampValue) -> ir.BooleanValue:
    """Return whether a register can show a time; NULL without one."""
    first, last = YEARS
    return time.between(
        ibis.literal(f"{first}-01-01", "timestamp"),
        ibis.literal(f"{last}-12-31T23:59:59", "timestamp"),
    )


def _iso(value: ir.StringValue, timezone: str) -> ir.TimestampValue:
    close = value.re_replace(" ([+-][0-9])", r"\1")
    zoned = _timezone(timezone, close.try_cast(_ZONED))
    return says_zone(value).ifelse(zoned, value.try_cast("timestamp"))


def _numbered(value: ir.StringValue, a_format: str, timezone: str) -> ir.Value:
    number = value.try_cast("float64")
    if a_format == SPREADSHEET:
        seconds = ((number - _DAYS_TO_1970) * _DAY).round()
        fits = number.between(10_000, 99_999.99999)
    else:
        thousands = 1000 if a_format == UNIX_MILLIS else 1
        seconds = number / thousands
        fits = seconds.between(1e8, 1e10)
        fits &= number.between(1e8 * thousands, 1e10 * thousands - 1)
    moment = _to_timestamp(fits.ifelse(seconds, ibis.null("float64")))
    zone = "UTC" if a_format == SPREADSHEET else timezone or "UTC"
    return _timezone(zone, moment)


def without_words(value: ir.StringValue) -> ir.StringValue:
    """Write "26 maja 2026, 9:40" as "26 5 2026 9:40"; NULL where no month is named."""
    word = value.lower().replace("i̇", "i")  # what a Turkish İ becomes
    parts = word.re_replace(_DAY_MONTH, r"\1 {\2} \3 \4")
    parts = parts.re_replace(_MONTH_DAY, r"\2 {\1} \3 \4")
    name = _split_part(_split_part(parts, "{", 2), "}", 1)
    number = _split_part(
        _split_part(_MONTH_NUMBERS, ibis.literal(" ") + name + "=", 2), " ", 1
    )
    numbered = parts.replace(ibis.literal("{") + name + "}", number).strip()
    return parts.contains("{").ifelse(numbered, ibis.null(str))
