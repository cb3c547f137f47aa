"""What the schema of a workspace cannot say: names, times, and passwords."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit
from zoneinfo import ZoneInfo, available_timezones

from isocheck.loading.crosschecks import check_days
from isocheck.loading.suggestion import did_you_mean
from isocheck.model.metrics import METRICS
from isocheck.model.targets import TARGETS, target_value
from isocheck.model.workspace import DEFAULT_PERIODS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from isocheck.loading.source import Path, Source

_PLACES = ("file", "folder", "url")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")
_MINUTES_OF_A_DAY = 24 * 60


def check_workspace(source: Source) -> None:
    """Add to the problems of isocheck.yaml what its schema cannot see."""
    check_days(source)
    _check_targets(source)
    _check_bounds(source)
    _check_clock(source)
    _check_ageing(source)
    check_registers(source)


def check_registers(source: Source) -> None:
    """Add to the problems registers in no place or several, and passwords."""
    for path, given in _registers(source):
        places = [key for key in _PLACES if key in given]
        if len(places) > 1:
            message = f"{' and '.join(places)} are several places; keep one"
            source.at((*path, places[-1]), "several-places", message)
        url = given.get("url")
        if isinstance(url, str):
            _check_url(source, (*path, "url"), url)
        elif "password_from" in given:
            message = "a password belongs to a url, and there is none"
            source.at((*path, "password_from"), "loose-password", message)


def check_fields(source: Source, known: Mapping[str, Iterable[str]]) -> None:
    """Add to the problems the fields that a kind of register does not have."""
    for path, given in _registers(source):
        columns = given.get("columns")
        fields = known.get(str(path[-1]))
        if not isinstance(columns, dict) or fields is None:
            continue
        fields = tuple(fields)
        for name in columns:
            if name not in fields:
                near = did_you_mean(name, fields)
                message = f"{path[-1]} have no field '{name}'{near}"
                source.at_key((*path, "columns", name), "unknown-field", message)


def _registers(source: Source) -> Iterator[tuple[Path, dict[str, Any]]]:
    for kind, given in _part(source, "registers").items():
        if isinstance(given, dict):
            yield ("registers", kind), given


def _part(source: Source, key: str) -> dict[str, Any]:
    data = source.data
    part = data.get(key) if isinstance(data, dict) else None
    return part if isinstance(part, dict) else {}


def _check_url(source: Source, path: Path, url: str) -> None:
    """Refuse an address that is none or holds a password; neither is quoted."""
    try:
        parts = urlsplit(url)
        password = parts.password or dict(parse_qsl(parts.query)).get("password")
    except ValueError:
        source.at(path, "bad-address", "this is no address of a database")
        return
    if password:
        message = (
            "a password stands here; take it out and name the environment variable "
            "that holds it: password_from"
        )
        source.at(path, "password-in-file", message)
    elif not parts.scheme or "://" not in url:
        message = "an address begins with what it speaks, such as postgresql://"
        source.at(path, "bad-address", message)


def _check_targets(source: Source) -> None:
    for name, value in _part(source, "targets").items():
        path: Path = ("targets", name)
        if name not in TARGETS:
            message = f"there is no target '{name}'{did_you_mean(name, TARGETS)}"
            source.at_key(path, "unknown-target", message)
        elif isinstance(value, str | int | float) and not isinstance(value, bool):
            try:
                target_value(name, source.written.get(path, str(value)))
            except ValueError as error:
                source.at(path, "bad-target", str(error))


def _check_bounds(source: Source) -> None:
    for name, value in _part(source, "bounds").items():
        if name not in METRICS:
            message = f"there is no metric '{name}'{did_you_mean(name, METRICS)}"
            source.at_key(("bounds", name), "unknown-metric", message)
            continue
        sides = value.items() if isinstance(value, dict) else [(None, value)]
        for side, number in sides:
            share = METRICS[name].startswith("share ")
            if share and isinstance(number, int | float) and not 0 <= number <= 1:
                path = ("bounds", name) if side is None else ("bounds", name, side)
                message = f"{number} is no share: they run from 0 to 1, as 0.95"
                source.at(path, "out-of-range", message)


def _check_clock(source: Source) -> None:
    clock = _part(source, "clock")
    opens, closes = (
        _minutes(clock.get("from", "0:00")),
        _minutes(clock.get("until", "24:00")),
    )
    for key, minutes in (("from", opens), ("until", closes)):
        if minutes is not None and minutes > _MINUTES_OF_A_DAY:
            message = f"there is no time {clock[key]}"
            source.at(("clock", key), "no-such-time", message)
    if opens is not None and closes is not None and opens >= closes:
        message = "a day of work ends after it begins"
        source.at(("clock", "until"), "no-such-time", message)
    zone = clock.get("timezone")
    if isinstance(zone, str) and not _is_zone(zone):
        near = did_you_mean(zone, available_timezones())
        message = f"there is no time zone '{zone}'{near}"
        source.at(("clock", "timezone"), "unknown-timezone", message)


def _check_ageing(source: Source) -> None:
    """Add to the problems that documents are stale before they are due."""
    given = _part(source, "ageing")
    due = given.get("due", DEFAULT_PERIODS.due)
    stale = given.get("stale", DEFAULT_PERIODS.stale)
    if isinstance(due, int) and isinstance(stale, int) and stale < due:
        message = f"documents cannot be stale after {stale} months and due after {due}"
        source.at(("ageing",), "out-of-range", message)


def _minutes(text: object) -> int | None:
    found = _TIME.fullmatch(text) if isinstance(text, str) else None
    return int(found[1]) * 60 + int(found[2]) if found else None


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # the last: nobody knows it
        return False
    return True
