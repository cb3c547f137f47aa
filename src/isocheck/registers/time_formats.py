"""The ways registers write times, and how their values look."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Besides the formats of strptime:
ISO = "ISO"
COMPACT = "%Y%m%d"
SPREADSHEET = "days of a spreadsheet"
UNIX = "seconds since 1970"
UNIX_MILLIS = "milliseconds since 1970"

_CLOCKS = ("%H:%M", "%H:%M:%S", "%H:%M:%S.%f", "%I:%M %p", "%I:%M:%S %p", "%I:%M%p")
_AFTER = ("", *(f"{gap}{clock}" for gap in (" ", ", ") for clock in _CLOCKS))
_NUMBERS = (COMPACT, SPREADSHEET, UNIX, UNIX_MILLIS)
_ISO_LIKE = tuple(
    f"{date}{rest}" for date in ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d") for rest in _AFTER
)
_WORDED = tuple(
    f"%d %B {year}{rest}" for year in ("%Y", "%y") for rest in _AFTER if "," not in rest
)
_SIGNS = ("/", ".", "-", " ")
_YEARS = ("%Y", "%y")
_DAY_FIRST = tuple(
    f"%d{s}%m{s}{year}{rest}" for year in _YEARS for s in _SIGNS for rest in _AFTER
)
_MONTH_FIRST = tuple(
    f"%m{s}%d{s}{year}{rest}" for year in _YEARS for s in _SIGNS for rest in _AFTER
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Formats that may fit: for sure, or if days or months come first."""

    certain: tuple[str, ...]
    day: tuple[str, ...]
    month: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Return all of them."""
        return (*self.certain, *self.day, *self.month)


def candidates(shapes: Iterable[str]) -> Candidates:
    """Return the formats whose values look like `shapes`.

    A shape is a value with 0 for each run of digits and a for each word.
    """
    shapes = frozenset(shapes)
    certain = [f for f in _ISO_LIKE if _shape_of(f) in shapes]
    if shapes & {"0", "0.0"}:
        certain += _NUMBERS
    if any("a" in re.sub(" ?a$", "", shape) for shape in shapes):
        certain += _WORDED
    return Candidates(
        certain=tuple(certain),
        day=tuple(f for f in _DAY_FIRST if _shape_of(f) in shapes),
        month=tuple(f for f in _MONTH_FIRST if _shape_of(f) in shapes),
    )


def _shape_of(a_format: str) -> str:
    return re.sub("%[YymdHIMSf]", "0", a_format.replace("%p", "a"))
