"""What `measure`, `sample` and `assess` share: targets, clocks, the engine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.errors import UsageError
from isocheck.model.targets import TARGETS, target_value
from isocheck.model.workspace import ClockSettings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from isocheck.registers.clocks import Clock

_CLOCK = re.compile(
    r"(?P<first>[a-z]{3})-(?P<last>[a-z]{3})"
    r"(?:\s+(?P<opens>\d{1,2}:\d{2})-(?P<closes>\d{1,2}:\d{2}))?"
    r"(?:\s+(?P<country>[A-Z]{2})(?:-(?P<part>[A-Z0-9]{1,4}))?)?"
)


def need_the_engine() -> None:
    """Say what to install where the packages that read registers are missing."""
    try:
        import ibis.backends.duckdb  # noqa: F401 -- is it there, with its engine?
    except ImportError as error:
        raise UsageError(
            "measuring registers needs more packages: pip install 'isocheck[data]'"
        ) from error


def pairs(texts: Iterable[str], option: str) -> dict[str, str]:
    """Read NAME=VALUE options; UsageError where there is no name."""
    found = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise UsageError(f"{option} '{text}': say NAME=VALUE")
        found[name.strip()] = value.strip()
    return found


def targets_of(texts: Mapping[str, str], clock: Clock) -> dict[str, float]:
    """Read targets as people write them; times come in hours by the clock."""
    found = {}
    for name, text in texts.items():
        if name not in TARGETS:
            raise UsageError(f"'{name}' is no target; there are {', '.join(TARGETS)}")
        try:
            found[name] = target_value(name, text, day=clock.day)
        except ValueError as error:
            raise UsageError(f"--target {name}: {error}") from error
    return found


def clock_settings(text: str) -> ClockSettings:
    """Read working hours such as "mon-fri 9:00-17:00 PL"."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"--clock '{text}': say it like 'mon-fri 9:00-17:00 PL'")
    return ClockSettings(
        days=f"{found['first']}-{found['last']}",
        opens=found["opens"] or "0:00",
        closes=found["closes"] or "24:00",
        country=found["country"] or "",
        subdivision=found["part"] or "",
    )


def clock_of(settings: ClockSettings | None) -> Clock:
    """Return the clock that settings describe; without them, calendar time."""
    from isocheck.registers import clocks

    if settings is None:
        return clocks.CalendarClock()
    return clocks.business_clock(
        days=settings.days,
        opens=settings.opens,
        closes=settings.closes,
        country=settings.country,
        subdivision=settings.subdivision,
    )
