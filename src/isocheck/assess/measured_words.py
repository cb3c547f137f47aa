"""Measured values, bounds and sources as people write them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from isocheck.model.measurement import Unit

if TYPE_CHECKING:
    from isocheck.model.register_evidence import MeasuredValue

FEW_ROWS = 30  # shares of fewer rows are told, and judged, as counts
_MOST_DIGITS = 6
_UNITS = {
    Unit.HOURS: " h",
    Unit.SECONDS: " s",
    Unit.DAYS: " days",
    Unit.RATE: " per 1,000",
}


def amount_words(value: float, unit: Unit, digits: int = 1) -> str:
    """Return a value of a unit as people write it."""
    if unit is Unit.SHARE:
        return f"{_short(value * 100, digits)} %"
    return f"{_short(value, digits + 1)}{_UNITS.get(unit, '')}"


def plain_words(value: float | None, unit: Unit, count: int) -> str:
    """Return a value that rests on `count` rows; a share of few rows as a count."""
    if value is None:
        return "not measurable"
    if unit is Unit.SHARE and 0 <= value <= 1 and count < FEW_ROWS:
        return f"{round(value * count)} of {count}"
    return amount_words(value, unit)


def value_words(found: MeasuredValue) -> str:
    """Return a measured value; a share of few rows as a count.

    Rounding never makes a value look like its bound, or like all or nothing.
    """
    if found.value is None or (counts_cases(found) and found.count < FEW_ROWS):
        return plain_words(found.value, found.unit, found.count)
    bounds = (found.at_least, found.at_most, 0.0, 1.0)
    marks = [each for each in bounds if each is not None and each != found.value]
    for digits in range(1, _MOST_DIGITS):
        words = amount_words(found.value, found.unit, digits)
        told = {amount_words(each, found.unit, digits) for each in marks}
        if words not in told:
            return words
    return amount_words(found.value, found.unit, _MOST_DIGITS)


def counts_cases(found: MeasuredValue) -> bool:
    """Tell whether a value is a share of rows, so that rows can be counted for it."""
    known = found.value is not None and 0 <= found.value <= 1
    return known and found.unit is Unit.SHARE


def bound_words(found: MeasuredValue) -> str:
    """Return the bound for a value; nothing where there is none."""
    words = [
        f"{side} {amount_words(bound, found.unit)}"
        for side, bound in (("at least", found.at_least), ("at most", found.at_most))
        if bound is not None
    ]
    if found.change_at_most is not None:
        change = amount_words(found.change_at_most, Unit.SHARE)
        words.append(f"a change of {change} at most")
    return ", ".join(words)


def sentence(found: MeasuredValue) -> str:
    """Return a measured value, its bound and what follows, on one line."""
    line = f"{found.metric}: {value_words(found)}"
    if found.value is None:
        return "; ".join(filter(None, (line, found.because)))
    if not line.endswith(f" of {found.count}"):
        counted = counts_cases(found) or found.unit is Unit.COUNT
        line += f" {'of' if counted else 'from'} {found.count:,} rows"
    if bound := bound_words(found):
        line += f"; {bound} ({found.source}): {found.outcome}"
    moves = found.trend if found.improves is not None else ""
    return "; ".join(filter(None, (line, found.because, moves)))


def source_words(source: str) -> str:
    """Return the name of a register's source: no folders, no user, no password."""
    if "://" in source:
        parts = urlsplit(source)
        return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"
    return PurePosixPath(source.replace("\\", "/")).name or source


def _short(value: float, digits: int) -> str:
    text = f"{value:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
