"""Metrics over waves: how many, how alike, and where satisfaction moves."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise
from statistics import linear_regression
from typing import TYPE_CHECKING

from isocheck.assess.precision import difference_z
from isocheck.assess.trend import trend
from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import (
    ANSWERS,
    MARKS,
    OVERALL,
    answered,
    headline,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

ASKED_ALIKE = ("mode", "version")


def survey_waves_held(table: ir.Table, given: Given) -> Groups | str:
    """Answers without a wave are left out; a wave was held where it has an answer."""
    planned = given.targets.get("waves_planned")
    if not planned:
        return "nobody told how many waves were planned; tell it as waves_planned"
    done = answered(table)
    return Groups(
        by={"wave": table.wave},
        read=lambda waves: Figure(value=len(waves) / planned, count=len(waves)),
        among=done,
        left_out={"have no wave": done & table.wave.isnull()},
        nobody="no row is an answer",
    )


def waves_comparable(table: ir.Table, _: Given) -> Groups:
    """Answers without a wave are left out. A wave is compared with the one before.

    Alike are two waves in which the same questions have marks, and answers name the
    same modes and versions of the questionnaire; blanks name none.
    """
    names = [name for name in MARKS if name in table.columns]
    also = [name for name in ASKED_ALIKE if name in table.columns]
    done = answered(table)

    def read(groups: tuple[Group, ...]) -> Figure:
        found: dict[str, set[tuple[str, str]]] = {}
        for group in groups:
            wave, *told = group.values
            asked = {("marks", name) for name in names if group.sums[name]}
            named = zip(also, told, strict=True)
            asked |= {(name, str(value)) for name, value in named if value is not None}
            found.setdefault(str(wave), set()).update(asked)
        waves = in_order(found)
        if len(waves) == 1:
            return Figure(value=None, because="there is only one wave")
        changed = [new for old, new in pairwise(waves) if found[old] != found[new]]
        steps = len(waves) - 1
        note = f"asked otherwise than the wave before: {', '.join(changed)}"
        return Figure(
            value=(steps - len(changed)) / steps,
            count=steps,
            notes=(note,) if changed else (),
        )

    return Groups(
        by={"wave": table.wave, **{name: table[name] for name in also}},
        sums={name: one(table[name].notnull()) for name in names},
        read=read,
        among=done,
        left_out={"have no wave": done & table.wave.isnull()},
        nobody="no row is an answer",
    )


def satisfaction_trend(table: ir.Table, given: Given) -> Groups | str:
    """By wave, else by the month of the answer; rows without either are left out.

    Rows without a mark are too, as in customers_satisfied. It takes two waves for a
    value, and five for a direction that is more than chance.
    """
    found = headline(table, given)
    if isinstance(found, str):
        return found
    if "wave" in table.columns:
        name, period = "wave", table.wave
    else:
        name, period = "completed_at", table.completed_at.truncate("M")

    def read(groups: tuple[Group, ...]) -> Figure:
        best = {_label(group): (group.sums["best"], group.n) for group in groups}
        return _movement([best[label] for label in in_order(best)], found.notes)

    return Groups(
        by={"period": period},
        sums={"best": one(found.best)},
        read=read,
        left_out={**found.left_out, f"have no {name}": period.isnull()},
    )


def survey_recomputed(table: ir.Table, given: Given) -> Groups | str:
    """Beside the share satisfied that was reported; rows as in customers_satisfied."""
    reported = given.targets.get("reported_satisfied")
    if reported is None:
        return "nobody told the percentage reported; tell it as reported_satisfied"
    found = headline(table, given)
    if isinstance(found, str):
        return found

    def read(count: float, sums: Mapping[str, float]) -> Figure:
        percent = 100 * sums["best"] / count
        return Figure(
            value=reported - percent,
            count=count,
            parts={"reported": reported, "recomputed": percent},
            notes=found.notes,
        )

    return whole({"best": one(found.best)}, read, left_out=found.left_out)


def in_order(names: Iterable[str]) -> list[str]:
    """Return names of waves in their order: numbers in them count as numbers."""

    def key(name: str) -> list[tuple[int, str]]:
        pieces = re.split("([0-9]+)", name)
        return [(int(p), "") if p.isdigit() else (-1, p) for p in pieces]

    return sorted(names, key=key)


def _label(group: Group) -> str:
    period = group.values[0]
    return period.isoformat() if isinstance(period, datetime) else str(period)


def _movement(waves: list[tuple[float, float]], notes: tuple[str, ...]) -> Figure:
    if len(waves) == 1:
        return Figure(value=None, because="a single wave or month shows no trend")
    shares = [100 * best / n for best, n in waves]
    slope, _ = linear_regression(range(len(shares)), shares)
    found = trend(shares)
    (before, of_before), (last, of_last) = waves[-2:]
    z = difference_z(before / of_before, of_before, last / of_last, of_last)
    said = f"direction beyond chance: {found.direction}"
    return Figure(
        value=slope,
        count=sum(n for _, n in waves),
        parts={"waves": len(waves), "p": found.p, "last step in errors": z},
        notes=(*notes, said),
    )


SERIES = (
    Metric(
        name="survey_waves_held",
        needs=("wave", ANSWERS),
        unit=Unit.SCORE,
        formula="waves with an answer / waves planned",
        clauses="10004 5.2, 10004 6.2, 10004 8",
        ask=survey_waves_held,
    ),
    Metric(
        name="waves_comparable",
        needs=("wave", ANSWERS),
        unit=Unit.SCORE,
        formula="waves asked as the one before / waves after the first",
        clauses="10004 7.6, 10004 8",
        ask=waves_comparable,
    ),
    Metric(
        name="satisfaction_trend",
        needs=(OVERALL, "wave or completed_at"),
        unit=Unit.SCORE,
        formula="slope of the percentage satisfied, in points for each wave or month",
        clauses="10004 4.3, 10004 7.4, 10004 7.6",
        ask=satisfaction_trend,
    ),
    Metric(
        name="survey_recomputed",
        needs=(OVERALL,),
        unit=Unit.SCORE,
        formula="percentage satisfied as reported - as recomputed from the answers",
        clauses="10004 4.3, 10004 7.4",
        ask=survey_recomputed,
        target_from="no more than rounding",
    ),
)
