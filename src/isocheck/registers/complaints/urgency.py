"""Metrics on whether urgent and serious complaints are treated as such."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import ceil, floor
from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.complaints.rows import (
    NEVER,
    blank,
    is_closed,
    level_of,
    seriousness,
)
from isocheck.registers.complaints.times import unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

MANY_ROWS = 10_000  # from here on times are rounded, so that few groups come back
MOST_TIMES = 1_000_000
SERIOUS_UP_TO, MINOR_FROM = 2, 4  # levels of urgency; 1 is the most urgent


def urgent_first(table: ir.Table, given: Given) -> Groups:
    """Rows without an answer or a priority whose urgency is plain are left out.

    Level 1 is the most urgent; in bare numbers, too. Equal medians count as in order.
    In registers of more than 10,000 rows, times are rounded to whole hours.
    """
    level = level_of(table.priority)
    hours = given.hours(table.received_at, table.responded_at)
    if given.facts.rows > MANY_ROWS:
        hours = (hours + 0.5).floor()
    return Groups(
        by={"level": level, "hours": hours},
        read=_in_order,
        left_out={
            **blank(table, "priority"),
            "have a priority that does not say how urgent": level.isnull(),
            **unanswered(table),
        },
        at_most=MOST_TIMES,
    )


def wrongly_prioritised(table: ir.Table, _: Given) -> Share:
    """A priority raised since receipt, or one that does not go with the severity.

    High severity goes with a priority of at least high, low with none above medium.
    Rows whose priority is not plain are left out, as are those with neither a plain
    severity nor a plain initial_priority to hold it against.
    """
    level = level_of(table.priority)
    wrong = known = NEVER
    if "initial_priority" in table.columns:
        first = level_of(table.initial_priority)
        wrong |= (level < first).fill_null(NEVER)
        known |= first.notnull()
    if "severity" in table.columns:
        serious = level_of(table.severity)
        under = (serious <= SERIOUS_UP_TO) & (level > SERIOUS_UP_TO)
        over = (serious >= MINOR_FROM) & (level <= SERIOUS_UP_TO)
        wrong |= (under | over).fill_null(NEVER)
        known |= serious.notnull()
    return Share(
        hit=wrong,
        left_out={
            **blank(table, "priority"),
            "have a priority that does not say how urgent": level.isnull(),
            "have no severity or first priority to compare": ~known,
        },
    )


def serious_cases_reach_top(table: ir.Table, given: Given) -> Share:
    """A serious row without escalated_at did not reach the top; unclear are out.

    Serious is a severity of high or above, or a safety case. The part counts those
    that got there within the own time, where escalate_within is set.
    """
    serious, unclear = seriousness(table)
    within, bands = given.targets.get("escalate_within"), {}
    if within is not None and "received_at" in table.columns:
        took = given.hours(table.received_at, table.escalated_at)
        bands = {"in_time": took <= within}
    return Share(
        hit=table.escalated_at.notnull(),
        among=serious,
        left_out=unclear,
        nobody="no complaint is marked as serious",
        bands=bands,
    )


def serious_cases_investigated(table: ir.Table, _: Given) -> Share:
    """A closed serious row without root_cause counts as not; open ones are left out."""
    serious, unclear = seriousness(table)
    return Share(
        hit=table.root_cause.notnull(),
        among=serious,
        left_out={**unclear, "are serious and still open": serious & ~is_closed(table)},
        nobody="no complaint is marked as serious",
    )


def _in_order(groups: Iterable[Group]) -> Figure:
    times: dict[int, dict[float, float]] = {}
    for group in groups:
        level, hours = group.values
        if isinstance(level, (int, float)) and isinstance(hours, (int, float)):
            times.setdefault(int(level), {})[float(hours)] = group.n
    medians = {
        level: _median(times[level])
        for level in sorted(times)
        if sum(times[level].values())
    }
    count = sum(sum(each.values()) for each in times.values())
    if len(medians) < 2:  # noqa: PLR2004 - an order takes two
        return Figure(
            value=None,
            count=count,
            because="all answered complaints have the same priority",
        )
    steps = [first <= second for first, second in pairwise(medians.values())]
    return Figure(
        value=sum(steps) / len(steps),
        count=count,
        parts={f"median_of_level_{level}": each for level, each in medians.items()},
    )


def _median(weights: Mapping[float, float]) -> float:
    """Return the median of values, each by its weight, interpolated between rows."""
    place = (sum(weights.values()) - 1) / 2
    values = sorted(weights)
    upto = tuple(accumulate(weights[value] for value in values))
    low, high = (values[bisect_right(upto, end)] for end in (floor(place), ceil(place)))
    return (low + high) / 2


URGENCY = (
    Metric(
        name="urgent_first",
        needs=("priority", "received_at", "responded_at"),
        unit=Unit.SHARE,
        formula="steps between levels of priority at which the more urgent level has "
        "the shorter or an equal median time to answer / steps",
        clauses="10002 7.5, 4.15",
        ask=urgent_first,
        target_from="practice",
    ),
    Metric(
        name="wrongly_prioritised",
        needs=("priority", "initial_priority or severity"),
        unit=Unit.SHARE,
        formula="complaints whose priority was raised or does not go with the severity "
        "/ complaints that can be compared",
        clauses="10002 7.5, 8.2",
        ask=wrongly_prioritised,
        target_from="practice",
    ),
    Metric(
        name="serious_cases_reach_top",
        needs=("severity or safety", "escalated_at"),
        unit=Unit.SHARE,
        formula="serious complaints with escalated_at / serious complaints",
        clauses="10002 7.5, 5.4.1",
        ask=serious_cases_reach_top,
    ),
    Metric(
        name="serious_cases_investigated",
        needs=("severity or safety", "root_cause"),
        unit=Unit.SHARE,
        formula="serious and closed complaints with a root cause / all such",
        clauses="10002 7.6",
        ask=serious_cases_investigated,
        target_from="practice",
    ),
)
