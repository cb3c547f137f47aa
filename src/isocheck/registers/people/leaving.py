"""Metrics on who leaves, and on how content those are who stay."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Groups, Metric, Ratio, Share
from isocheck.registers.moments import DAY_S, NO_NOW, moment, seconds_between
from isocheck.registers.people.rows import NEVER, YEAR, now_of, people_of
from isocheck.registers.people.words import TRANSFERS
from isocheck.registers.several import VALUE, one, satisfied_from, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given
    from isocheck.registers.people.rows import People

EARLY = 90  # days
NOT_HIRED = "have no hired_at"


def agent_attrition(table: ir.Table, given: Given) -> Ratio | str:
    """People without hired_at are left out; who has no left_at is still here.

    Those who left in the 365 days before the latest date are divided by the mean of
    those there at the start and the end of that time. In a register that begins
    later, its own time is stretched to a year. Who moved inside the organization is
    away and did not leave. Without customer_contact everybody is an agent; where it is
    blank, the person is left out.
    """
    now, begun = now_of(given), given.facts.lowest.get("hired_at")
    if now is None or not isinstance(begun, datetime):
        return NO_NOW
    start = max(now - YEAR, begun)
    if start >= now:
        return "nobody was hired before the latest date of the register"
    people = people_of(table)
    hired, left = people.hired, people.left
    agents, unsaid = people.are("customer_contact")
    inside = (left > moment(start)) & (left <= moment(now))
    there = [
        one(hired <= moment(at)) - one((hired <= moment(at)) & (left <= moment(at)))
        for at in (start, now)
    ]
    return Ratio(
        top=one(inside & ~_moved(people)),
        bottom=(there[0] + there[1]) / 2,
        basis="one on the staff on average",
        times=YEAR / (now - start),
        among=people.first & agents,
        left_out=_unknown(people, unsaid),
        nobody="nobody serves customers",
    )


def early_attrition(table: ir.Table, given: Given) -> Share | str:
    """People without hired_at are left out; so are those there for less than 90 days.

    Counted are people hired in the 365 days before the latest date. Who moved inside
    the organization did not leave. Agents as for agent_attrition.
    """
    now = now_of(given)
    if now is None:
        return NO_NOW
    people = people_of(table)
    hired, left = people.hired, people.left
    agents, unsaid = people.are("customer_contact")
    recent = (hired > moment(now - YEAR)) & (hired <= moment(now))
    stays = left.isnull() | (left > moment(now))
    known_days = seconds_between(hired, stays.ifelse(moment(now), left)) / DAY_S
    left_out = {
        **_unknown(people, unsaid),
        "have been there for less than 90 days": people.first
        & recent
        & stays
        & (known_days < EARLY),
    }
    return Share(
        hit=~stays & (known_days <= EARLY) & ~_moved(people),
        among=people.first & agents & recent,
        left_out=left_out,
        nobody="nobody was hired in the last 365 days",
    )


def employee_satisfaction(table: ir.Table, given: Given) -> Groups | str:
    """Rows without satisfied say nothing; rows with a mark beyond the scale are out.

    The best two marks count as content, on a scale of yes and no the yes. `mean_mark`
    keeps the register's scale; `answered` is the share of those asked who answered,
    where the register has asked.
    """
    best = satisfied_from("satisfied", given)
    if isinstance(best, str):
        return best
    mark = table.satisfied
    answered = mark.notnull()
    ratios = {
        VALUE: (one(mark >= best), one(answered)),
        "mean_mark": (mark, one(answered)),
    }
    if "asked" in table.columns:
        asked = table.asked.fill_null(NEVER) | answered
        ratios["answered"] = (one(answered), one(asked))
    highest = given.targets.get("scale_top")
    beyond = mark < 0
    if highest is not None:
        beyond |= mark > highest
    return several(
        ratios,
        basis="mark",
        left_out={"have a mark beyond the scale": beyond},
    )


def _moved(people: People) -> ir.BooleanValue:
    """Whether a person went to another place in the organization."""
    table = people.table
    if "leave_reason" not in table.columns:
        return NEVER
    return people.some(table.leave_reason.strip().lower().isin(TRANSFERS))


def _unknown(
    people: People, unsaid: dict[str, ir.BooleanValue]
) -> dict[str, ir.BooleanValue]:
    """Return who is left out: people nobody knows enough of."""
    left_out = {words: people.first & held for words, held in unsaid.items()}
    not_hired = people.first & people.hired.isnull()
    return {
        **people.unnamed,
        **left_out,
        NOT_HIRED: not_hired,
        "left before they were hired": people.first & (people.left < people.hired),
    }


LEAVING = (
    Metric(
        name="agent_attrition",
        needs=("hired_at", "left_at"),
        unit=Unit.SHARE,
        formula="people who left in the last 365 days / people there on average",
        clauses="18295-1 5.3",
        ask=agent_attrition,
        target_from="industry",
    ),
    Metric(
        name="early_attrition",
        needs=("hired_at", "left_at"),
        unit=Unit.SHARE,
        formula="people hired in the last 365 days who left within 90 days / people "
        "hired then",
        clauses="18295-1 5.3, 6.1",
        ask=early_attrition,
        target_from="industry",
    ),
    Metric(
        name="employee_satisfaction",
        needs=("satisfied",),
        unit=Unit.SHARE,
        formula="people who chose one of the two best marks / people who gave a mark",
        clauses="18295-1 5.3",
        ask=employee_satisfaction,
    ),
)
