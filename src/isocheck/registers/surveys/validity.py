"""Metrics on answers that cannot be right, or were given without care."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.moments import precedes
from isocheck.registers.surveys.rows import (
    ANSWERS,
    ITEM_NAMES,
    MARKS,
    NEVER,
    answered,
)
from isocheck.registers.surveys.scales import marks_of, scale_of_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

BATTERY = 4  # questions of which the same mark for all may be carelessness
HURRIED = 1 / 3  # of the median time is too fast to have read the questions
MANY_TIMES = 100_000  # different whole seconds an answer took


def invalid_answers(table: ir.Table, given: Given) -> Share:
    """A row without what a check needs passes that check.

    A mark is wrong that is neither on its scale nor a usual code; where nobody can
    tell the scale, none is. Of several answers with one id, or of one customer in a
    wave, all count.
    """
    checks: dict[str, ir.BooleanValue] = {}
    wrong = [
        scale.wrong(table[name])
        for name in MARKS
        if name in table.columns
        and not isinstance(scale := scale_of_field(name, given), str)
    ]
    if wrong:
        checks["outside the scale"] = ibis.or_(*wrong)
    if "completed_at" in table.columns:
        for name in ("event_at", "sent_at"):
            if name in table.columns:
                early = precedes(table.completed_at, table[name])
                checks[f"before {name}"] = early.fill_null(NEVER)
    if "response_id" in table.columns:
        checks["several with one id"] = _several(table, ["response_id"])
    if {"customer_ref", "wave"} <= set(table.columns):
        double = _several(table, ["customer_ref", "wave"])
        checks["several of one customer in a wave"] = double
    return Share(
        hit=ibis.or_(*checks.values()) if checks else NEVER,
        among=answered(table),
        nobody="no row is an answer",
        bands=checks,
    )


def careless_answers(table: ir.Table, given: Given) -> Groups | str:
    """Rows that have neither a duration nor marks for all questions are left out.

    An answer is careless that gave one mark to all of four questions or more, or took
    less than a third of the median time. A time below 0 is none.
    """
    names = [name for name in ITEM_NAMES if name in table.columns]
    same, complete = NEVER, NEVER
    if len(names) >= BATTERY:
        marks = marks_of(table, names, given)
        if isinstance(marks, str) and "duration" not in table.columns:
            return marks
        if not isinstance(marks, str):
            first, *others = marks.values()
            complete = ibis.and_(*(mark.notnull() for mark in marks.values()))
            same = complete & ibis.and_(*(mark == first for mark in others))
    elif "duration" not in table.columns:
        return f"it takes a duration, or {BATTERY} questions marked alike"
    took: ir.NumericValue = ibis.null("float64")
    if "duration" in table.columns:
        begun = table.duration.floor().cast("float64")
        took = (table.duration < 0).ifelse(ibis.null("float64"), begun)
    return Groups(
        by={"took": took, "same": same.fill_null(NEVER)},
        read=_careless,
        among=answered(table),
        left_out={
            "have neither a duration nor all marks": answered(table)
            & took.isnull()
            & ~complete
        },
        nobody="no row is an answer",
        at_most=MANY_TIMES,
    )


def _careless(groups: tuple[Group, ...]) -> Figure:
    times = sorted(
        (float(took), group.n)
        for group in groups
        if isinstance(took := group.values[0], (int, float))
    )
    limit = _median(times) * HURRIED
    count = same = fast = both = 0.0
    for group in groups:
        took, alike = group.values
        hurried = isinstance(took, (int, float)) and took < limit
        count += group.n
        same += group.n if alike else 0
        fast += group.n if hurried else 0
        both += group.n if alike and hurried else 0
    return Figure(
        value=(same + fast - both) / count,
        count=count,
        parts={"one mark for all": same / count, "too fast": fast / count},
    )


def _median(times: Sequence[tuple[float, float]]) -> float:
    """Return the median of sorted values that each stand for a number of rows."""
    middle = sum(n for _, n in times) / 2
    passed = 0.0
    for place, (took, n) in enumerate(times):
        passed += n
        if passed > middle:
            return took
        if passed == middle:
            return (took + times[place + 1][0]) / 2
    return 0.0


def _several(table: ir.Table, names: Sequence[str]) -> ir.BooleanValue:
    """Whether several answers have the same values in some columns."""
    known = ibis.and_(answered(table), *(table[name].notnull() for name in names))
    window = ibis.window(group_by=[known, *(table[name] for name in names)])
    return known & (known.ifelse(1, 0).sum().over(window) > 1)


VALIDITY = (
    Metric(
        name="invalid_answers",
        needs=(ANSWERS,),
        unit=Unit.COUNT,
        formula="answers out of range, double, or before the event",
        clauses="10004 4.3, 10004 7.3.4, 10004 7.4",
        ask=invalid_answers,
        every_row=True,
    ),
    Metric(
        name="careless_answers",
        needs=(ANSWERS, "duration or item_1"),
        unit=Unit.SHARE,
        formula="answers with one mark for all questions, or in less than a third of "
        "the median time / answers",
        clauses="10004 7.4",
        ask=careless_answers,
    ),
)
