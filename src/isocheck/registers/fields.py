"""The columns a kind of register has, by the names metrics know them by."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.registers.asking import Metric


class FieldKind(StrEnum):
    """What the values of a field are."""

    TEXT = "text"
    TIME = "time"
    FLAG = "flag"
    NUMBER = "number"
    SECONDS = "seconds"  # a duration: seconds, or text such as 0:03:20


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of register: what its rows are, its fields and its metrics.

    `names` are what people call each field, as `columns.normalize` leaves it;
    `weaker_names` count only where no column has one of the former. `case` is the
    field that tells cases apart, `start` the time by which a row belongs to a period,
    `events` the times that follow one another. `changed` is the field that says when a
    row of an event log was written. `personal` fields never appear without being asked
    for. `groups` are fields people split figures by. `kept_flags` are flags that say
    whether a time was kept, each with the field of what was done and when it was due.
    The rows of a kind that is `sampled` always speak for more than themselves.
    """

    name: str
    rows: str
    fields: Mapping[str, FieldKind]
    names: Mapping[str, tuple[str, ...]]
    weaker_names: Mapping[str, tuple[str, ...]]
    case: str
    start: str
    events: tuple[str, ...]
    metrics: tuple[Metric, ...]
    changed: str = ""
    row_count: str = ""
    personal: frozenset[str] = frozenset()
    groups: tuple[str, ...] = ()
    kept_flags: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    sampled: bool = False


def fields_of(kinds: Mapping[FieldKind, str]) -> dict[str, FieldKind]:
    """Return the kind of each field, from lists of names."""
    return {name: kind for kind, names in kinds.items() for name in names.split()}


def names_of(listed: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the names of each field, from lists of names."""
    return {field: tuple(names.split()) for field, names in listed.items()}
