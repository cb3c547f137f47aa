"""Registers made in memory, and what is measured in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ibis
import pyarrow as pa

from isocheck.model.targets import TARGETS
from isocheck.registers.answering import answer
from isocheck.registers.asking import Given
from isocheck.registers.clocks import CalendarClock
from isocheck.registers.fields import FieldKind
from isocheck.registers.marking import facts_of, marked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.model.measurement import Measurement
    from isocheck.registers.clocks import Clock
    from isocheck.registers.fields import Kind

TYPES = {
    FieldKind.TEXT: pa.string(),
    FieldKind.TIME: pa.timestamp("us"),
    FieldKind.FLAG: pa.bool_(),
    FieldKind.NUMBER: pa.float64(),
    FieldKind.SECONDS: pa.float64(),
}


def table_of(kind: Kind, columns: Mapping[str, Sequence[Any]]) -> pa.Table:
    """Return columns of a kind of register with the types they always have."""
    return pa.table({n: pa.array(v, TYPES[kind.fields[n]]) for n, v in columns.items()})


def measure(
    kind: Kind,
    columns: Mapping[str, Sequence[Any]],
    targets: Mapping[str, float] | None = None,
    *,
    clock: Clock | None = None,
    sampled: bool = False,
) -> dict[str, Measurement]:
    """Return what every metric of a kind finds in columns, by the metric's name."""
    table = ibis.memtable(table_of(kind, columns))
    facts = facts_of(table, kind)
    defaults = {n: t.default for n, t in TARGETS.items() if t.default is not None}
    given = Given(
        targets=defaults | dict(targets or {}),
        clock=clock or CalendarClock(),
        facts=facts,
    )
    found = answer(marked(table, kind, facts), kind.metrics, given, sampled=sampled)
    return {each.metric: each for each in found}
