"""Metrics on whether problems that recur are acted on, and stay away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.complaints.rows import NEVER, blank, counts, filled, now_of
from isocheck.registers.moments import seconds_between

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

RECURRING = 3
HOUR_S = 3600
MOST = 100_000  # problems or actions that are told apart
TOO_MANY = f"there are more than {MOST:,} of them; they are too fine to compare"


def recurring_with_action(table: ir.Table, _: Given) -> Groups:
    """A problem recurs from three complaints on; one row with action_ref is enough.

    The problem is the root cause, or the category in a register without root causes.
    Rows without it are left out. The count is of problems.
    """
    problem = _problem(table)
    return Groups(
        by={"problem": table[problem]},
        sums={"acted": table.action_ref.notnull().ifelse(1, 0)},
        read=_unless_many(_acted_on),
        left_out=blank(table, problem),
        at_most=MOST,
    )


def causes_stay_removed(table: ir.Table, given: Given) -> Groups:
    """A problem is removed once an action on it is done; its first one counts.

    It came back where a complaint about it was received within repeat_within after
    that, 90 days unless the organization set another time. Problems removed too short
    a time ago that did not come back are not counted; a part says how many. The
    problem is the root cause, or the category in a register without root causes; rows
    without it are left out. The count is of problems.
    """
    problem = _problem(table)
    same = ibis.window(group_by=[table[problem], counts(table)])
    removed = table.action_done_at.min().over(same)
    within = given.targets["repeat_within"] * HOUR_S
    since = seconds_between(removed, table.received_at)
    watched = seconds_between(removed, now_of(given)) >= within
    back = ((since > 0) & (since <= within)).fill_null(NEVER)
    return Groups(
        by={"problem": table[problem], "watched": watched},
        sums={"back": back.ifelse(1, 0)},
        read=_unless_many(_stayed_away),
        left_out=blank(table, problem),
        at_most=MOST,
    )


def improvements_from_complaints(table: ir.Table, given: Given) -> Groups:
    """Each action_ref is one change, however many complaints led to it.

    Where the register keeps action_done_at, only what was done counts. Rows without
    action_ref are left out.
    """
    done = ibis.literal(1)
    if "action_done_at" in given.facts.filled:
        done = filled(table, "action_done_at").ifelse(1, 0)
    return Groups(
        by={"action": table.action_ref.strip()},
        sums={"done": done},
        read=_unless_many(_changes),
        left_out=blank(table, "action_ref"),
        at_most=MOST,
    )


def _problem(table: ir.Table) -> str:
    return "root_cause" if "root_cause" in table.columns else "category"


def _unless_many(
    read: Callable[[tuple[Group, ...]], Figure],
) -> Callable[[tuple[Group, ...]], Figure]:
    """Refuse to read groups of which only the largest came back."""
    return lambda groups: (
        Figure(value=None, because=TOO_MANY) if len(groups) == MOST else read(groups)
    )


def _acted_on(groups: Iterable[Group]) -> Figure:
    recurring = [group for group in groups if group.n >= RECURRING]
    if not recurring:
        return Figure(value=None, because="no problem recurs")
    acted = sum(group.sums["acted"] > 0 for group in recurring)
    return Figure(value=acted / len(recurring), count=len(recurring))


def _stayed_away(groups: Iterable[Group]) -> Figure:
    removed = [group for group in groups if group.n and group.values[1] is not None]
    if not removed:
        return Figure(value=None, because="no action on a problem is done")
    back = sum(group.sums["back"] > 0 for group in removed)
    away = sum(bool(g.values[1]) and not g.sums["back"] for g in removed)
    parts = {"came_back": float(back), "too_early": float(len(removed) - back - away)}
    if not back + away:
        return Figure(
            value=None, because="every action was done too short a time ago to tell"
        )
    return Figure(value=away / (back + away), count=back + away, parts=parts)


def _changes(groups: Iterable[Group]) -> Figure:
    counted = [group for group in groups if group.n]
    done = [group for group in counted if group.sums["done"] > 0]
    return Figure(
        value=len(done),
        count=sum(group.n for group in counted),
        parts={"named": float(len(counted))},
    )


CAUSES = (
    Metric(
        name="recurring_with_action",
        needs=("action_ref", "root_cause or category"),
        unit=Unit.SHARE,
        formula="problems with three or more complaints and an action / such problems",
        clauses="10002 8.2, 8.7",
        ask=recurring_with_action,
        target_from="practice",
    ),
    Metric(
        name="causes_stay_removed",
        needs=("action_done_at", "root_cause or category", "received_at"),
        unit=Unit.SHARE,
        formula="problems removed that did not come back within the own time / "
        "problems removed",
        clauses="10002 8.2, 8.7",
        ask=causes_stay_removed,
        target_from="practice",
    ),
    Metric(
        name="improvements_from_complaints",
        needs=("action_ref",),
        unit=Unit.COUNT,
        formula="different actions, of those done where that is kept",
        clauses="10002 8.7",
        ask=improvements_from_complaints,
        target_from="practice",
    ),
)
