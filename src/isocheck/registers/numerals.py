"""Numbers in text: with point or comma, percent signs and currencies; DuckDB only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import ibis

from isocheck.registers.examples import few_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import ibis.expr.types as ir

# What parts the decimals: "plain" is a point in numbers the engine reads by itself,
# "" says that the values do not tell what the sign in "1,234" means.
Style = Literal["plain", "point", "comma", ""]

_THOUSANDS = r"[1-9]\d{0,2}"
_WITH_POINT = rf"^[+-]?(\d*|{_THOUSANDS}(,\d{{3}})+)(\.\d+)?(e[+-]?\d+)?$"
_WITH_COMMA = rf"^[+-]?(\d*|{_THOUSANDS}(\.\d{{3}})+)(,\d+)?$"
_ANY_DIGIT = r"\d"
_GAPS = r"[ \x{A0}\x{202F}'’]"
_CURRENCIES = (
    r"(\p{Sc}|r\$|zł|zl|pln|eur|usd|gbp|rub|руб\.?|р\.|chf|tl|try|mxn|brl|cad|aud|kč|"
    r"czk|sek|nok|dkk|huf|ft|uah|грн\.?)"
)
_CURRENCY = rf"^{_CURRENCIES}|{_CURRENCIES}$"
_CURRENCY_AFTER_SIGN = rf"^([+-]){_CURRENCIES}"


def number_readings(value: ir.StringValue) -> dict[str, ir.Value]:
    """Return what to work out of trimmed text to learn what parts its decimals."""
    plain = read_plain(value)
    # Most numbers are whole or have a point: their letters need not be looked at.
    doubtful = plain.isnull() | value.contains(".")
    no = ibis.literal(value=False)
    body, _ = _body(value)
    point, comma, both = (doubtful.ifelse(fits, no) for fits in _fits(body))
    return {
        "value": value,
        "plain": plain.notnull(),
        "point": point,
        "comma": comma,
        "both": both,
    }


def number_terms(row: Mapping[str, ir.Value]) -> dict[str, ir.Value]:
    """Return what to ask of it."""
    value, plain, point, comma = (row[n] for n in ("value", "plain", "point", "comma"))
    unread = value.notnull() & ~plain & ~point & ~comma
    return {
        "filled": value.count(),
        "plain": (value.notnull() & plain).sum(),
        "point": (point & ~comma).sum(),
        "comma": (comma & ~point).sum(),
        "both": row["both"].sum(),
        "unread": unread.sum(),
        "x_both": few_of(value, where=row["both"]),
        "x_unread": few_of(value, where=unread),
    }


def number_style(found: Mapping[str, Any]) -> Style:
    """Return what parts the decimals, from the answers to `number_terms`."""
    has_point, has_comma = bool(found["point"]), bool(found["comma"])
    if found["plain"] == found["filled"] and (has_point or not found["both"]):
        return "plain"
    if has_point == has_comma:
        return ""
    return "point" if has_point else "comma"


def number_reader(style: Style) -> Callable[[ir.StringValue], ir.FloatingValue]:
    """Return how to read numbers of a style; what is no number is NULL."""
    return read_plain if style == "plain" else lambda value: read_number(value, style)


def read_plain(value: ir.StringValue) -> ir.FloatingValue:
    """Read numbers as the engine does by itself, infinity left out."""
    number = value.try_cast("float64")
    # Infinity and "not a number" are beyond these too.
    return number.between(-1e300, 1e300).ifelse(number, ibis.null("float64"))


def read_number(value: ir.StringValue, style: Style) -> ir.FloatingValue:
    """Read numbers; "1,234" is NULL where the style does not say what it means.

    "12%" is 0.12.
    """
    body, percent = _body(value)
    point, comma, both = _fits(body)
    with_point = body.replace(",", "").try_cast("float64")
    with_comma = body.replace(".", "").replace(",", ".").try_cast("float64")
    doubtful = ibis.null("float64")
    if style:
        doubtful = with_comma if style == "comma" else with_point
    number = ibis.cases(
        (both, doubtful),
        (point, with_point),
        (comma, with_comma),
        else_=ibis.null("float64"),
    )
    return percent.ifelse(number / 100, number)


def _body(value: ir.StringValue) -> tuple[ir.StringValue, ir.BooleanValue]:
    """Return numbers without gaps and currencies, and whether they are per cent."""
    close = value.lower().re_replace(_GAPS, "")
    bare = close.re_replace(_CURRENCY_AFTER_SIGN, r"\1").re_replace(_CURRENCY, "")
    return bare.re_replace("%$", ""), bare.endswith("%")


def _fits(
    body: ir.StringValue,
) -> tuple[ir.BooleanValue, ir.BooleanValue, ir.BooleanValue]:
    """Return what can have a point, what a comma, and what differs by that."""
    digits = body.re_search(_ANY_DIGIT)
    point = digits & body.re_search(_WITH_POINT)
    comma = digits & body.re_search(_WITH_COMMA)
    with_point = body.replace(",", "").try_cast("float64")
    with_comma = body.replace(".", "").replace(",", ".").try_cast("float64")
    return point, comma, point & comma & (with_point != with_comma)
