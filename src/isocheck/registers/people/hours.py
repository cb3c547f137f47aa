"""Metrics on the hours of staff: planned, worked, lost and spent on customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Ratio

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def absenteeism(table: ir.Table, _: Given) -> Ratio:
    """Rows without absence_hours or scheduled_hours are left out: blank is not zero.

    So are rows in which more is lost than was scheduled.
    """
    return _part_of(table, "absence_hours", "scheduled_hours")


def schedule_adherence(table: ir.Table, _: Given) -> Ratio:
    """Rows without adherent_minutes or scheduled_minutes are left out.

    So are rows with more minutes as planned than were scheduled.
    """
    return _part_of(table, "adherent_minutes", "scheduled_minutes")


def shrinkage(table: ir.Table, _: Given) -> Ratio:
    """Rows without paid_hours are left out, and those with more of them away.

    Where unavailable_hours is blank, it is paid_hours less available_hours; rows with
    neither are left out.
    """
    paid = table.paid_hours
    if "available_hours" not in table.columns:
        return _part_of(table, "unavailable_hours", "paid_hours")
    away = paid - table.available_hours
    if "unavailable_hours" in table.columns:
        away = table.unavailable_hours.coalesce(away)
    return Ratio(
        top=away,
        bottom=paid,
        basis="paid hour",
        left_out={
            "have no paid_hours": paid.isnull(),
            "have no unavailable_hours or available_hours": away.isnull(),
            "have hours that do not fit together": _unfit(away, paid),
        },
    )


def occupancy(table: ir.Table, _: Given) -> Ratio:
    """Rows without handling_hours or available_hours are left out.

    So are rows with more hours on contacts than there were for customers.
    """
    return _part_of(table, "handling_hours", "available_hours")


def _part_of(table: ir.Table, part: str, whole: str) -> Ratio:
    return Ratio(
        top=table[part],
        bottom=table[whole],
        basis=f"{whole} above 0",
        left_out={
            f"have no {part}": table[part].isnull(),
            f"have no {whole}": table[whole].isnull(),
            f"have {part} that do not fit {whole}": _unfit(table[part], table[whole]),
        },
    )


def _unfit(part: ir.NumericValue, whole: ir.NumericValue) -> ir.BooleanValue:
    return (part < 0) | (part > whole)


HOURS = (
    Metric(
        name="absenteeism",
        needs=("absence_hours", "scheduled_hours"),
        unit=Unit.SHARE,
        formula="hours lost to unplanned absence / hours scheduled",
        clauses="18295-1 5.3",
        ask=absenteeism,
        target_from="industry",
    ),
    Metric(
        name="schedule_adherence",
        needs=("adherent_minutes", "scheduled_minutes"),
        unit=Unit.SHARE,
        formula="minutes spent as planned / minutes scheduled",
        clauses="18295-1 7.3",
        ask=schedule_adherence,
        target_from="industry",
    ),
    Metric(
        name="shrinkage",
        needs=("paid_hours", "unavailable_hours or available_hours"),
        unit=Unit.SHARE,
        formula="paid hours not available for customers / paid hours",
        clauses="18295-1 7.3",
        ask=shrinkage,
        target_from="industry",
    ),
    Metric(
        name="occupancy",
        needs=("handling_hours", "available_hours"),
        unit=Unit.SHARE,
        formula="hours spent on contacts / hours available for customers",
        clauses="18295-1 7.3",
        ask=occupancy,
        target_from="industry",
    ),
)
