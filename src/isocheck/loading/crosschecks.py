"""What a schema cannot say: order, names used twice, loose ends, impossible days.

The checks take data that may be wrong in any other way too, so that all mistakes of a
file are shown at once.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from isocheck.loading.suggestion import did_you_mean
from isocheck.model.metrics import METRICS
from isocheck.model.signals import BadSignalError, parse_signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.loading.source import Path, Source

_DAY_KEYS = frozenset(
    """on due assessed_on review_by audit_date measured_on first last month
    approved reviewed valid_from valid_until modified""".split()
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")

Placed = tuple["Path", dict[str, Any]]


def check_content(source: Source) -> None:
    """Add to the problems what stands in the wrong order, twice, or for nothing."""
    clauses = list(_clauses(source.data, ("clauses",)))
    criteria = [found for clause in clauses for found in _criteria(*clause)]
    _check_refs(source, clauses)
    _check_ids(source, criteria)
    _check_listed(source, criteria, "roles", "unknown-role")
    _check_listed(source, criteria, "profiles", "unknown-profile")
    for path, criterion in criteria:
        _check_evidence(source, path, criterion)


def check_days(source: Source) -> None:
    """Add to the problems each day that no calendar has."""
    for path, value in _days(source.data, ()):
        try:
            date.fromisoformat(value)
        except ValueError:
            source.at(path, "no-such-day", f"there is no day {value}")


def _clauses(data: Any, path: Path) -> Iterator[Placed]:  # noqa: ANN401 -- plain data
    for place, clause in _mappings(data, path[-1:], path):
        yield place, clause
        yield from _clauses(clause, (*place, "clauses"))


def _criteria(path: Path, clause: dict[str, Any]) -> Iterator[Placed]:
    yield from _mappings(clause, ("criteria",), (*path, "criteria"))


def _mappings(data: Any, steps: Path, path: Path) -> Iterator[Placed]:  # noqa: ANN401
    """Yield the mappings in the list that lies some steps below, with their paths."""
    for step in steps:
        data = data.get(step) if isinstance(data, dict) else None
    if isinstance(data, list):
        for index, item in enumerate(data):
            if isinstance(item, dict):
                yield (*path, index), item


def _check_refs(source: Source, clauses: list[Placed]) -> None:
    last: dict[Path, tuple[str, ...]] = {}
    above = {path: clause.get("ref") for path, clause in clauses}
    seen: set[str] = set()
    for path, clause in clauses:
        ref = clause.get("ref")
        if not isinstance(ref, str):
            continue
        place, parent = (*path, "ref"), above.get(path[:-2])
        if ref in seen:
            source.at(place, "duplicate-ref", f"clause {ref} stands here a second time")
        elif isinstance(parent, str) and not ref.startswith(f"{parent}."):
            source.at(place, "ref-order", f"{ref} does not belong under {parent}")
        elif _order(ref) <= last.get(path[:-1], ()):
            source.at(place, "ref-order", f"{ref} comes after a higher number")
        seen.add(ref)
        last[path[:-1]] = max(_order(ref), last.get(path[:-1], ()))


def _order(ref: str) -> tuple[str, ...]:
    # Letters of annexes come after digits.
    return tuple(part.zfill(8) if part.isdecimal() else part for part in ref.split("."))


def _check_ids(source: Source, criteria: list[Placed]) -> None:
    seen: set[tuple[Path, str]] = set()
    for path, criterion in criteria:
        name = criterion.get("id")
        if not isinstance(name, str):
            continue
        if (path[:-1], name) in seen:
            message = f"'{name}' names two criteria of this clause"
            source.at((*path, "id"), "duplicate-id", message)
        seen.add((path[:-1], name))


def _check_listed(source: Source, criteria: list[Placed], key: str, code: str) -> None:
    """Add to the problems each role or profile that is not among those on top."""
    data = source.data
    listed = data.get(key, {}) if isinstance(data, dict) else None
    if not isinstance(listed, dict):
        return
    for path, criterion in criteria:
        for index, name in enumerate(_list(criterion.get(key))):
            if isinstance(name, str) and name not in listed:
                near = did_you_mean(name, listed)
                message = f"'{name}' is none of the {key} listed on top{near}"
                source.at((*path, key, index), code, message)


def _check_evidence(source: Source, path: Path, criterion: dict[str, Any]) -> None:
    place = (*path, "evidence", "metrics")
    for here, metric in _mappings(criterion, ("evidence", "metrics"), place):
        name = metric.get("metric")
        if isinstance(name, str) and name not in METRICS:
            message = f"there is no metric '{name}'{did_you_mean(name, METRICS)}"
            source.at((*here, "metric"), "unknown-metric", message)
    place = (*path, "evidence", "documents")
    for here, document in _mappings(criterion, ("evidence", "documents"), place):
        signals = document.get("signals")
        for language, patterns in signals.items() if isinstance(signals, dict) else ():
            _check_signals(source, (*here, "signals", language), _list(patterns))


def _check_signals(source: Source, path: Path, patterns: list[Any]) -> None:
    for index, pattern in enumerate(patterns):
        try:
            parse_signal(pattern) if isinstance(pattern, str) else None
        except BadSignalError as error:
            source.at((*path, index), "bad-signal", str(error))


def _list(value: Any) -> list[Any]:  # noqa: ANN401 -- plain data
    return value if isinstance(value, list) else []


def _days(data: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401
    if isinstance(data, list):
        for index, item in enumerate(data):
            yield from _days(item, (*path, index))
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in _DAY_KEYS and isinstance(value, str) and _DAY.match(value):
                yield (*path, key), value
            else:
                yield from _days(value, (*path, key))
