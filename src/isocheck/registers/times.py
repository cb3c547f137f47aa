"""The formats of a register's time columns, decided from all of their values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from isocheck.registers.examples import distinct_few, quoted, such_as
from isocheck.registers.time_formats import (
    ISO,
    SPREADSHEET,
    UNIX,
    UNIX_MILLIS,
    candidates,
)
from isocheck.registers.time_reading import read_bare_iso, read_times

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.time_formats import Candidates

Order = Literal["", "day-first", "month-first"]

_SEPARATOR = " | "
_IN_UTC = (UNIX, UNIX_MILLIS)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFormat:
    """How the values of a column read as times, with what does not.

    `format` has the formats, those of strptime or names, joined where the column needs
    more than one, and is empty where none can be decided; then `note` says why. `zone`
    is the one times are told in that say their own, empty where none does. `examples`
    are values that stay unreadable or, without a format, show why there is none.
    """

    format: str
    readable: int
    blank: int
    unreadable: int
    zone: str = ""
    examples: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counts:
    """What two looks at a column said."""

    rows: int
    filled: int
    iso: int
    zoned: int
    formats: Mapping[str, int]  # how many values each reads, where ISO does not
    kinds: Mapping[str, int]  # of those values: certain, day, month, either, none
    examples: Mapping[str, tuple[str, ...]]


def read_as(value: ir.StringValue, how: TimeFormat) -> ir.TimestampValue:
    """Read text by a format; what does not fit is NULL."""
    if how.format == ISO and not how.unreadable and not how.zone:
        return read_bare_iso(value)
    return read_times(value, how.format.split(_SEPARATOR), how.zone or "UTC")


def decide_all(
    rows: int,
    looks: Mapping[str, tuple[Mapping[str, Any], Mapping[str, Any]]],
    order: Order,
    timezone: str,
) -> dict[str, TimeFormat]:
    """Decide the formats of columns from the answers to both looks at each.

    Day-first or month-first follows from `order` or, without it, from values with a
    part over 12; a column without any follows the others, where they agree.
    """
    found = {f: _decide(rows, *both, order, timezone) for f, both in looks.items()}
    orders = {_order_of(how): field for field, how in found.items()}
    orders.pop("", None)
    if len(orders) != 1:
        return found
    ((settled, field),) = orders.items()
    for name, (first, second) in looks.items():
        if not found[name].format and second.get("either") and not second["day"]:
            how = _decide(rows, first, second, settled, timezone)
            note = f"no day is over 12, so it is read {settled} like {field}"
            notes = "; ".join(filter(None, (note, how.note)))
            found[name] = replace(how, note=notes)
    return found


def _order_of(how: TimeFormat) -> Order:
    for a_format in how.format.split(_SEPARATOR):
        if "%B" not in a_format and a_format.startswith(("%d", "%m")):
            return "day-first" if a_format.startswith("%d") else "month-first"
    return ""


def _decide(
    rows: int,
    first: Mapping[str, Any],
    second: Mapping[str, Any],
    order: Order,
    timezone: str,
) -> TimeFormat:
    fits = candidates(first["shapes"] or ())
    counts = _counts(rows, first, second, fits)
    settled = order or _settled(counts)
    if settled == "":
        return _undecided(counts)
    return _decided(counts, fits, settled, timezone)


def _counts(
    rows: int, first: Mapping[str, Any], second: Mapping[str, Any], fits: Candidates
) -> _Counts:
    kinds = ("certain", "day", "month", "either", "none")
    return _Counts(
        rows=rows,
        filled=first["filled"],
        iso=first["iso"] or 0,
        zoned=first["zoned"] or 0,
        formats={f: second.get(f"f{i}") or 0 for i, f in enumerate(fits.all)},
        kinds={kind: second.get(kind) or 0 for kind in kinds},
        examples={kind: tuple(second.get(f"x_{kind}") or ()) for kind in kinds},
    )


def _settled(counts: _Counts) -> Order:
    day, month = counts.kinds["day"], counts.kinds["month"]
    if day and not month:
        return "day-first"
    if month and not day:
        return "month-first"
    return "" if day or counts.kinds["either"] else "month-first"  # none to settle


def _decided(
    counts: _Counts, fits: Candidates, order: Order, timezone: str
) -> TimeFormat:
    chosen = fits.day if order == "day-first" else fits.month
    useful = {f: counts.formats[f] for f in (*fits.certain, *chosen)}
    formats = sorted((f for f in useful if useful[f]), key=lambda f: -useful[f])
    if counts.iso:
        formats.insert(0, ISO)
    other = "month" if order == "day-first" else "day"
    wrong = ("none", other)
    unreadable = counts.filled - counts.iso - sum(counts.kinds.values())
    unreadable += sum(counts.kinds[kind] for kind in wrong)
    zoned = counts.zoned or any(f in _IN_UTC for f in formats)
    found = TimeFormat(
        format=_SEPARATOR.join(formats),
        readable=counts.filled - unreadable,
        blank=counts.rows - counts.filled,
        unreadable=unreadable,
        zone=(timezone or "UTC") if zoned else "",
        examples=distinct_few(*(counts.examples[kind] for kind in wrong)),
    )
    return replace(found, note="; ".join(_said(found, counts, useful)))


def _said(found: TimeFormat, counts: _Counts, useful: Mapping[str, int]) -> list[str]:
    if not counts.filled:
        return ["every value is blank"]
    if not found.readable:
        return [f"no value reads as a time{such_as(found.examples)}"]
    said = []
    if found.unreadable:
        unread = f"{found.unreadable:,} values do not read as times"
        said.append(unread + such_as(found.examples))
    if counts.zoned:
        said.append(
            f"{counts.zoned:,} values say their zone and are told in {found.zone}"
        )
    for name in (SPREADSHEET, *_IN_UTC):
        if useful.get(name):
            zone = f" and are told in {found.zone}" if name in _IN_UTC else ""
            said.append(f"{useful[name]:,} values are {name}{zone}")
    return said


def _undecided(counts: _Counts) -> TimeFormat:
    day, month, either = (counts.examples[name] for name in ("day", "month", "either"))
    if counts.kinds["day"]:
        note = (
            f"{counts.kinds['day']:,} values read only day-first"
            f"{such_as(distinct_few(day))}, {counts.kinds['month']:,} only month-first"
            f"{such_as(distinct_few(month))}, and {counts.kinds['either']:,} both ways"
        )
    else:
        shown = quoted(distinct_few(either)) or "a date"
        note = f"no day is over 12, so {shown} can be day-first or month-first"
    return TimeFormat(
        format="",
        readable=0,
        blank=counts.rows - counts.filled,
        unreadable=counts.filled,
        examples=(day[:1] + month[:1]) or distinct_few(either),
        note=f"{note}; say which: --dates day-first|month-first",
    )
