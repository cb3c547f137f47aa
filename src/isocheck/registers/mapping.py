"""Which column of a source holds which field: named, recognized or chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

from isocheck.errors import UsageError
from isocheck.registers.canonical import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.canonical import Canonical
    from isocheck.registers.columns import Recognized
    from isocheck.registers.fields import Kind
    from isocheck.registers.times import Order

SHOWN = 30  # names of columns in a message


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a register is, and what is known of its columns.

    `where` is a file, a folder or the address of a database. `columns` says which
    column holds a field; the others are recognized by their names. The password of a
    database is never shown.
    """

    kind: str
    where: str
    columns: Mapping[str, str] = field(default_factory=dict)
    dates: str = ""
    fold: str = ""
    sheet: str = ""
    query: str = ""
    timezone: str = ""
    sampled: bool = False
    password: str = field(default="", repr=False)


class Chooser(Protocol):
    """Who settles what a register's columns do not say themselves."""

    def column(self, field: str, candidates: Sequence[str]) -> str:
        """Return the column that holds a field, "" where nobody says."""
        ...

    def order(self, note: str) -> str:
        """Return day-first or month-first, "" where nobody says."""
        ...


def columns_of(
    source: Source,
    recognized: Recognized,
    names: Sequence[str],
    kind: Kind,
    chooser: Chooser | None,
) -> dict[str, str]:
    """Return the column of each field: given, else recognized, else chosen."""
    columns = _mapped(recognized.columns, _given(source.columns, names, kind))
    if chooser is None:
        return columns
    for name, candidates in recognized.doubtful.items():
        free = [each for each in candidates if each not in columns.values()]
        if name not in columns and name not in source.columns and free:
            chosen = chooser.column(name, free)
            columns |= {name: chosen} if chosen else {}
    return columns


def typed(
    table: ir.Table,
    columns: Mapping[str, str],
    kind: Kind,
    source: Source,
    chooser: Chooser | None,
) -> Canonical:
    """Give the columns their types; ask which way days are written where in doubt."""

    def read(dates: str) -> Canonical:
        order = cast("Order", dates)
        return canonical(table, columns, kind, order=order, timezone=source.timezone)

    found = read(source.dates)
    undecided = [
        each.note for each in found.formats.values() if each.note and not each.format
    ]
    if undecided and not source.dates and chooser is not None:
        order = chooser.order(undecided[0])
        return read(order) if order else found
    return found


def _given(
    columns: Mapping[str, str], names: Sequence[str], kind: Kind
) -> Mapping[str, str]:
    """Return the columns a user names; UsageError for a field or column nobody has."""
    for name, column in columns.items():
        if name not in kind.fields:
            known = ", ".join(kind.fields)
            raise UsageError(f"'{name}' is no field of {kind.name}; there are {known}")
        if column and column not in names:
            has = ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "")
            raise UsageError(f"there is no column '{column}' for {name}; it has {has}")
    return columns


def _mapped(found: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Return recognized columns under those given; "" takes a field's column away."""
    taken = set(given.values())
    kept = {name: column for name, column in found.items() if column not in taken}
    return {n: column for n, column in {**kept, **given}.items() if column}
