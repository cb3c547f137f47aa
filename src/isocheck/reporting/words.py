"""Days, sizes and such as people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_LOCALE = "en_GB"


def day_words(day: date | None) -> str:
    """Return a day as 30 September 2026; nothing where there is none."""
    from babel.dates import format_date  # noqa: PLC0415 -- 60 ms that JSON can spare

    return format_date(day, format="d MMMM y", locale=_LOCALE) if day else ""


def month_words(day: date) -> str:
    """Return a month as Sep 2026."""
    from babel.dates import format_date  # noqa: PLC0415 -- as above

    return format_date(day, format="MMM y", locale=_LOCALE)


def size_words(size: int) -> str:
    """Return a number of bytes in the unit one would say."""
    for unit, factor in (("MB", 1_000_000), ("kB", 1_000)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} bytes"
