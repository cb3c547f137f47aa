"""Whether enough staff was there, interval by interval."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.contacts.erlang import agents_needed, in_time
from isocheck.registers.contacts.rows import (
    COUNTS,
    NO,
    handling,
    holds_counts,
    offered,
    seconds_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

INTERVALS = 200_000
BUSIEST = 10_000  # staff beyond whom a load is a slip of units
PERCENT = 100
HOUR_S = 3600
UNTOLD = (
    "without staff_needed somebody has to say what service level is aimed at "
    "(service_level_within and service_level_share)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """The service level that staff is planned for: a share within so many seconds."""

    within: float
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffed:
    """Intervals alike, `n` of them, with staff present and needed; 0 hours: unknown."""

    n: float
    present: float
    needed: float
    hours: float


def staffing_variance(table: ir.Table, given: Given) -> Groups | str:
    """Rows without staff_present, or what the need is counted from, are left out.

    The need is staff_needed; in a register without it, that of Erlang C for the
    contacts of the interval, their time of handling and the service level aimed at.
    The parts count intervals with too few staff, and their hours where the length of
    intervals is known.
    """
    present = table.staff_present.cast("float64")
    left_out = {"do not say how many staff were present": present.isnull()}
    length = _length(table, given)
    if "staff_needed" in table.columns:
        needed = table.staff_needed.cast("float64")
        left_out["have no staff_needed"] = needed.isnull()
        known = ibis.literal(0.0) if length is None else length.fill_null(0.0)
        by = {"present": present, "needed": needed, "length": known}
        return _intervals(by, left_out, _planned)
    aim, seconds = _aim(given), handling(table)
    if isinstance(aim, str):
        return aim
    if not holds_counts(table):
        return f"without staff_needed it takes rows with {' or '.join(COUNTS)}"
    if seconds is None:
        return "without staff_needed it takes handle_s or talk_s"
    if length is None:
        return "without staff_needed it takes the length of intervals (interval)"
    came = offered(table)
    left_out["do not say how many were offered"] = ~(came >= 0).fill_null(NO)
    left_out["have no time of handling"] = seconds.isnull()
    left_out["have no length"] = ~(length > 0).fill_null(NO)
    load = came * seconds / length
    left_out[f"would need more than {BUSIEST:,} staff"] = load > BUSIEST
    by = {"present": present, "load": load, "handling": seconds, "length": length}
    return _intervals(by, left_out, lambda groups: _by_erlang(groups, aim))


def _length(table: ir.Table, given: Given) -> ir.NumericValue | None:
    told = given.targets.get("interval")
    if "interval_s" in table.columns:
        return table.interval_s.cast("float64")
    return None if told is None else ibis.literal(seconds_of(told), "float64")


def _aim(given: Given) -> Aim | str:
    within = given.targets.get("service_level_within")
    share = given.targets.get("service_level_share")
    if within is None or share is None:
        return UNTOLD
    share = share / PERCENT if share > 1 else share
    if not 0 < share < 1:
        return "a service_level_share of 0 or 100 % cannot be planned for"
    return Aim(within=seconds_of(within), share=share)


def _intervals(
    by: dict[str, ir.Value],
    left_out: dict[str, ir.BooleanValue],
    read: Callable[[tuple[Group, ...]], Figure],
) -> Groups:
    return Groups(by=by, read=read, left_out=left_out, at_most=INTERVALS)


def _planned(groups: tuple[Group, ...]) -> Figure:
    found = []
    for group in groups:
        present, needed, length = _numbers(group)
        found.append(
            Staffed(n=group.n, present=present, needed=needed, hours=length / HOUR_S)
        )
    return _variance(found, {})


def _by_erlang(groups: tuple[Group, ...], aim: Aim) -> Figure:
    found = []
    came = met = 0.0
    for group in groups:
        present, load, took, length = _numbers(group)
        needed = agents_needed(load, handling=took, within=aim.within, share=aim.share)
        found.append(
            Staffed(n=group.n, present=present, needed=needed, hours=length / HOUR_S)
        )
        if took:
            contacts = group.n * load * length / took
            share = in_time(load, floor(present), handling=took, within=aim.within)
            came, met = came + contacts, met + contacts * share
    return _variance(found, {"service_level_expected": met / came} if came else {})


def _variance(found: list[Staffed], more: dict[str, float]) -> Figure:
    needed = sum(each.n * each.needed for each in found)
    if not needed:
        return Figure(value=None, because="no staff was needed")
    short = [each for each in found if each.present < each.needed]
    parts = {
        "needed": needed,
        "present": sum(each.n * each.present for each in found),
        "understaffed_intervals": sum(each.n for each in short),
    }
    if all(each.hours > 0 for each in found):
        parts["understaffed_hours"] = sum(each.n * each.hours for each in short)
    return Figure(
        value=(parts["present"] - needed) / needed,
        count=sum(each.n for each in found),
        parts=parts | more,
    )


def _numbers(group: Group) -> list[float]:
    return [float(v) for v in group.values if isinstance(v, (int, float))]


STAFFING = (
    Metric(
        name="staffing_variance",
        needs=("staff_present",),
        unit=Unit.SHARE,
        formula="(staff present - staff needed) / staff needed, over intervals",
        clauses="18295-1 7.3, 18295-2 4.1",
        ask=staffing_variance,
        target_from="own plan",
    ),
)
