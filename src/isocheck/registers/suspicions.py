"""What may be wrong with single rows: conditions, with the words for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.fields import FieldKind
from isocheck.registers.moments import overruns, precedes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts
    from isocheck.registers.fields import Kind

_OLD = datetime(1990, 1, 1)  # noqa: DTZ001 - registers have no zones
_DAMAGED = "\ufffd"  # what programs write for letters they could not read


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """A condition that rows should not meet; `says` follows their number."""

    check: str
    says: str
    fields: tuple[str, ...]
    holds: ir.BooleanValue


def suspicions(
    table: ir.Table, kind: Kind, facts: Facts, today: date
) -> tuple[Suspicion, ...]:
    """Return what is worth counting in a table, by what its facts leave possible."""
    return (
        *_impossible_orders(table, kind, facts),
        *_instant(table, kind, facts),
        *_beyond(table, facts, today),
        *_contradicted(table, kind, facts),
        *_weightless(table, kind, facts),
        *_damaged(table, kind),
    )


def _impossible_orders(
    table: ir.Table, kind: Kind, facts: Facts
) -> Iterator[Suspicion]:
    """Every event is held against the first one and the one before it."""
    events = [name for name in kind.events if facts.filled.get(name)]
    for i, later in enumerate(events[1:], 1):
        for earlier in dict.fromkeys((events[0], events[i - 1])):
            yield Suspicion(
                check="impossible_order",
                says=f"rows where {later} lies before {earlier}",
                fields=(earlier, later),
                holds=precedes(table[later], table[earlier]),
            )


def _instant(table: ir.Table, kind: Kind, facts: Facts) -> Iterator[Suspicion]:
    """Cases closed the moment they began, in registers that know the time of day."""
    events = [name for name in kind.events if facts.filled.get(name)]
    if len(events) < 2 or events[0] != kind.start:  # noqa: PLR2004 - a start, an end
        return
    start, end = table[events[0]], table[events[-1]]
    yield Suspicion(
        check="instant",
        says=f"rows where {events[-1]} is the very moment of {events[0]}",
        fields=(events[0], events[-1]),
        holds=(start == end) & (start != start.truncate("D")),
    )


def _beyond(table: ir.Table, facts: Facts, today: date) -> Iterator[Suspicion]:
    tomorrow = datetime(today.year, today.month, today.day) + timedelta(days=1)  # noqa: DTZ001 - as in the register
    for name in facts.filled:
        lowest, highest = facts.lowest.get(name), facts.highest.get(name)
        if isinstance(highest, datetime) and highest >= tomorrow:
            yield Suspicion(
                check="future_dates",
                says=f"rows where {name} lies after {today.isoformat()}",
                fields=(name,),
                holds=table[name] >= tomorrow,
            )
        if isinstance(lowest, datetime) and lowest < _OLD:
            yield Suspicion(
                check="very_old_dates",
                says=f"rows where {name} lies before {_OLD.year}",
                fields=(name,),
                holds=table[name] < _OLD,
            )


def _contradicted(table: ir.Table, kind: Kind, facts: Facts) -> Iterator[Suspicion]:
    """Flags that say whether a time was kept, beside the times themselves."""
    for flag, (done, due) in kind.kept_flags.items():
        if not (facts.filled.get(flag) and facts.filled.get(done)):
            continue
        said = table[flag]
        yield Suspicion(
            check="counted_before_done",
            says=f"rows where {flag} says yes though {done} is blank",
            fields=(flag, done),
            holds=said & table[done].isnull(),
        )
        if not facts.filled.get(due):
            continue
        late = overruns(table[done], table[due])
        yield Suspicion(
            check="contradicted_flag",
            says=f"rows where {flag} says otherwise than {done} and {due}",
            fields=(flag, done, due),
            holds=(said & late) | (~said & ~late),
        )


def _weightless(table: ir.Table, kind: Kind, facts: Facts) -> Iterator[Suspicion]:
    lowest = facts.lowest.get(kind.row_count)
    if isinstance(lowest, float | int) and lowest <= 0:
        yield Suspicion(
            check="weightless_rows",
            says=f"rows where {kind.row_count} is 0 or less",
            fields=(kind.row_count,),
            holds=table[kind.row_count] <= 0,
        )


def _damaged(table: ir.Table, kind: Kind) -> Iterator[Suspicion]:
    names = [n for n in table.columns if kind.fields[n] is FieldKind.TEXT]
    if names:
        yield Suspicion(
            check="damaged_text",
            says="rows with letters that were lost when the file was written",
            fields=tuple(names),
            holds=ibis.or_(*(table[n].contains(_DAMAGED) for n in names)),
        )
