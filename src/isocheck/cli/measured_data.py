"""Measurements for machines: JSON and CSV."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from isocheck.cli.tables import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from isocheck.model.measurement import Measurement, MonthlyValue, QualityFinding
    from isocheck.registers.register import Register

_NAMES = ("metric", "unit", "value", "low", "high", "count", "left_out", "because")


def register_data(
    measured: Sequence[Measurement],
    register: Register,
    quality: Sequence[QualityFinding],
) -> dict[str, Any]:
    """Return a register, how it was read and what it shows, as plain data."""
    first, last = register.period()
    return {
        "register": register.kind.name,
        "source": register.source,
        "sha256": register.sha256,
        "rows": register.rows,
        "first": str(first) if first else None,
        "last": str(last) if last else None,
        "columns": dict(register.columns),
        "notes": register.notes,
        "quality": [asdict(each) for each in quality],
        "measurements": [asdict(each) for each in measured],
    }


def months_data(months: Iterable[MonthlyValue]) -> list[dict[str, Any]]:
    """Return months as plain data."""
    return [asdict(each) | {"month": f"{each.month:%Y-%m}"} for each in months]


def write_measured(rows: Iterable[tuple[str, Measurement]], by: str = "") -> None:
    """Write measurements as CSV; `by` names the column of groups, if there are any."""
    group_names = (by,) if by else ()
    write_rows(
        (*group_names, *_NAMES),
        ((*((group,) if by else ()), *_cells(each)) for group, each in rows),
    )


def _cells(each: Measurement) -> tuple[Any, ...]:
    return (
        each.metric,
        each.unit.value,
        each.value,
        *(each.interval or (None, None)),
        each.count,
        "; ".join(f"{count} {why}" for why, count in each.left_out.items()),
        each.because,
    )
