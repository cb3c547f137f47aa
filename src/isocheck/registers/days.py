"""Days on which a register has no row though its usual days have many."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from isocheck.model.measurement import QualityFinding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts
    from isocheck.registers.fields import Kind

_EXPECTED = 7.0  # rows a gap should have had: an empty one is rarer than 1 in 1,000
_USUAL = 0.5  # of its days a weekday must have rows on to count as open
_LONGEST = 36_600  # days of a register; a century
_SHOWN = 3


def missing_days(table: ir.Table, kind: Kind, facts: Facts) -> list[QualityFinding]:
    """Return the open days without any row, where chance does not explain them.

    Days of the week that mostly have no rows count as closed. With few rows a day,
    only gaps count that should have had many rows together.
    """
    if not facts.filled.get(kind.start):
        return []
    start = table[kind.start]
    started = table.filter(start.notnull())
    by_day = started.group_by(day=start.date()).aggregate(n=started.count())
    rows = by_day.limit(_LONGEST).to_pyarrow().to_pylist()
    gaps = list(_gaps({row["day"]: row["n"] for row in rows}))
    missing = [day for gap in gaps for day in gap]
    if not missing:
        return []
    return [
        QualityFinding(
            check="missing_days",
            says="days without any row between days with rows",
            count=len(missing),
            rows=facts.rows,
            fields=(kind.start,),
            examples=tuple(_shown(gap) for gap in gaps[:_SHOWN]),
        )
    ]


def _gaps(rows: Mapping[date, int]) -> Iterator[list[date]]:
    """Yield runs of open days without rows."""
    first, last = min(rows), max(rows)
    days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    there = Counter(day.weekday() for day in days)
    filled = Counter(day.weekday() for day in rows)
    usual = {w for w in there if filled[w] >= there[w] * _USUAL}
    open_days = [day for day in days if day.weekday() in usual]
    if not open_days:
        return
    a_day = sum(rows.get(day, 0) for day in open_days) / len(open_days)
    gap: list[date] = []
    for day in open_days:
        if day not in rows:
            gap.append(day)
            continue
        if len(gap) * a_day >= _EXPECTED:
            yield gap
        gap = []


def _shown(gap: list[date]) -> str:
    if len(gap) == 1:
        return gap[0].isoformat()
    return f"{gap[0].isoformat()} to {gap[-1].isoformat()}"
