"""How time is counted between two events: by the calendar, or in working hours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import ibis

from isocheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import ibis.expr.types as ir

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
YEARS = (2000, 2040)  # whose holidays are known where a register does not say its own

_MONDAY = date(1900, 1, 1)  # weeks are counted from it
_TO_1970 = (date(1970, 1, 1) - _MONDAY).days * 86_400
_DAY, _WEEK, _HOUR = 86_400, 7 * 86_400, 3_600
# A week's code has the days worked before the week and, in a digit for each of its
# days, the days of the week worked before that one, and 8 more if it is worked itself.
_BASE, _WORKED = 16, 8


class Clock(Protocol):
    """A way of counting time: `day` hours make a day, and `week` days a week."""

    @property
    def day(self) -> float:
        """Return the hours of a day."""
        ...

    @property
    def week(self) -> int:
        """Return the days of a week that count."""
        ...

    @property
    def words(self) -> str:
        """Return what it is called in a report."""
        ...

    def seconds(
        self, start: ir.TimestampValue, end: ir.TimestampValue
    ) -> ir.FloatingValue:
        """Return the seconds from start to end; NULL without both."""
        ...

    def for_years(self, first: int, last: int) -> Clock:
        """Return the same clock for times in these years, both included."""
        ...


@dataclass(frozen=True, slots=True)
class CalendarClock:
    """Every second counts, nights and holidays too."""

    day: float = 24.0
    week: int = 7
    words: str = "calendar time"

    def seconds(
        self, start: ir.TimestampValue, end: ir.TimestampValue
    ) -> ir.FloatingValue:
        """Return the seconds from start to end; NULL without both."""
        return end.epoch_seconds() - start.epoch_seconds()

    def for_years(self, _first: int, _last: int) -> CalendarClock:
        """Return itself: no year is unlike the others."""
        return self


@dataclass(frozen=True, kw_only=True)
class BusinessClock:
    """Only working hours count: `opens` to `closes`, in hours, on `days`, Monday is 0.

    Public holidays are those of `country`, a code such as PL, or of its `subdivision`,
    in `years`, both included; outside them none is known. Times are taken as a clock
    on the wall shows them.
    """

    days: tuple[int, ...]
    opens: float
    closes: float
    country: str = ""
    subdivision: str = ""
    years: tuple[int, int] = YEARS

    @property
    def day(self) -> float:
        """Return the hours of a working day."""
        return self.closes - self.opens

    @property
    def week(self) -> int:
        """Return how many days of a week are worked."""
        return len(self.days)

    @property
    def words(self) -> str:
        """Return what it is called in a report."""
        days = ", ".join(_runs(self.days))
        hours = f"{_clock_time(self.opens)}–{_clock_time(self.closes)}"
        place = "-".join(filter(None, (self.country, self.subdivision)))
        holidays = f", holidays of {place}" if place else ""
        return f"working hours {days} {hours}{holidays}"

    def seconds(
        self, start: ir.TimestampValue, end: ir.TimestampValue
    ) -> ir.FloatingValue:
        """Return the working seconds from start to end; NULL without both."""
        return self._worked(end) - self._worked(start)

    def for_years(self, first: int, last: int) -> BusinessClock:
        """Return the same clock, which looks up the holidays of these years only."""
        return replace(self, years=(first, last))

    @cached_property
    def _weeks(self) -> tuple[int, tuple[int, ...]]:
        """Return the first week with a code, and the codes of all that have one.

        The first and the last week have no holidays: all others are like them.
        """
        free = _holidays(self.country, self.subdivision, self.years)
        first = min(free, default=_MONDAY) - timedelta(days=7)
        last = max(free, default=_MONDAY) + timedelta(days=7)
        number = (first - _MONDAY).days // 7
        worked = number * len(self.days)
        codes = []
        for week in range(number, (last - _MONDAY).days // 7 + 1):
            in_week, code = 0, worked * _BASE**7
            for weekday in range(7):
                day = _MONDAY + timedelta(days=7 * week + weekday)
                works = weekday in self.days and day not in free
                code += (in_week + _WORKED * works) * _BASE**weekday
                in_week += works
            codes.append(code)
            worked += in_week
        return number, tuple(codes)

    def _worked(self, time: ir.TimestampValue) -> ir.FloatingValue:
        """Return the seconds worked from a fixed moment long ago until `time`."""
        first, codes = self._weeks
        since = time.epoch_seconds().cast("int64") + _TO_1970
        week = since // _WEEK - first
        known = ibis.cases(
            (week < 0, 0), (week >= len(codes), len(codes) - 1), else_=week
        )
        code = _item(codes, known)
        digit = code // _item([_BASE**i for i in range(7)], since // _DAY % 7) % _BASE
        days = code // _BASE**7 + digit % _WORKED + (week - known) * len(self.days)
        second = since % _DAY
        opens, closes = round(self.opens * _HOUR), round(self.closes * _HOUR)
        today = ibis.cases(
            ((digit < _WORKED) | (second <= opens), 0),
            (second >= closes, closes - opens),
            else_=second - opens,
        )
        return (days * (closes - opens) + today).cast("float64")


def business_clock(
    *,
    days: str = "mon-fri",
    opens: str = "9:00",
    closes: str = "17:00",
    country: str = "",
    subdivision: str = "",
    years: tuple[int, int] = YEARS,
) -> BusinessClock:
    """Return a clock of working hours, from the way people write them.

    Raises:
        UsageError: there are no such days or hours, or no holidays are known there.
    """
    clock = BusinessClock(
        days=_days(days),
        opens=_hours(opens),
        closes=_hours(closes),
        country=country,
        subdivision=subdivision,
        years=years,
    )
    if clock.opens >= clock.closes:
        raise UsageError(f"working hours end before they begin: {opens}-{closes}")
    _holidays(country, subdivision, years)
    return clock


def _item(values: Sequence[int], at: ir.IntegerValue) -> ir.IntegerValue:
    return ibis.literal(tuple(values), "array<int64>")[at]


def _holidays(
    country: str, subdivision: str, years: tuple[int, int]
) -> frozenset[date]:
    if not country:
        return frozenset()
    import holidays  # noqa: PLC0415 - only registers with holidays need it

    first, last = years
    try:
        found = holidays.country_holidays(
            country, subdiv=subdivision or None, years=range(first, last + 1)
        )
    except NotImplementedError:
        place = "-".join(filter(None, (country, subdivision)))
        raise UsageError(
            f"no holidays are known of {place}; say a country by its code, such as PL"
        ) from None
    return frozenset(found)


def _days(text: str) -> tuple[int, ...]:
    """Read "mon-fri" or "sun-thu", also several of them parted by commas."""
    found: set[int] = set()
    for part in text.lower().replace(" ", "").split(","):
        first, _, last = part.partition("-")
        last = last or first
        if first not in WEEKDAYS or last not in WEEKDAYS:
            raise UsageError(f"'{text}' are no working days such as mon-fri")
        begin, length = WEEKDAYS.index(first), len(WEEKDAYS)
        span = (WEEKDAYS.index(last) - begin) % length
        found |= {(begin + i) % length for i in range(span + 1)}
    return tuple(sorted(found))


def _hours(text: str) -> float:
    found = re.fullmatch(r"(\d{1,2}):([0-5]\d)", text.strip())
    hours = int(found[1]) + int(found[2]) / 60 if found else 25.0
    if hours > 24:  # noqa: PLR2004 - hours of a day
        raise UsageError(f"'{text}' is no time of day such as 9:00")
    return hours


def _runs(days: tuple[int, ...]) -> Iterator[str]:
    """Yield days that follow one another as one: "mon–fri"."""
    starts = [day for day in days if day - 1 not in days]
    ends = [day for day in days if day + 1 not in days]
    for start, end in zip(starts, ends, strict=True):
        first, last = WEEKDAYS[start], WEEKDAYS[end]
        yield first if start == end else f"{first}–{last}"


def _clock_time(hours: float) -> str:
    minutes = round(hours * 60)
    return f"{minutes // 60}:{minutes % 60:02}"
