"""Metrics on how far a sample can be trusted: its size and its weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.assess.precision import (
    effective_count,
    margin,
    net_score_margin,
    sample_size,
    wilson,
)
from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import (
    ANSWERS,
    ENOUGH,
    FEW,
    NEVER,
    answered,
    headline,
    whole,
)
from isocheck.registers.surveys.satisfaction import DETRACTORS, PROMOTERS, other_scale
from isocheck.registers.surveys.scales import TEN, outside

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

FIVE_POINTS = 0.05
LIGHT, HEAVY = 0.3, 3.0  # usual bounds of weights whose mean is 1


def margin_of_error(table: ir.Table, given: Given) -> Groups | str:
    """Of the share satisfied, rows as there; without overall marks of the net score.

    Where answers have weights, they count by them. Of the own `population` it is the
    smaller the more of it answered. Where few answers stand on one side, the interval
    is Wilson's.
    """
    population = given.targets.get("population")
    if population is not None and population < ENOUGH:
        return f"of {population:g} customers each counts; no sample speaks for them"
    if not {"overall", "overall_said"} & set(table.columns):
        return _of_net_score(table, given)
    found = headline(table, given)
    if isinstance(found, str):
        return found
    weight: ir.NumericValue = ibis.literal(1.0)
    left_out = dict(found.left_out)
    if "weight" in table.columns:
        weight = table.weight.cast("float64")
        left_out |= {"have no weight above 0": ~(weight > 0).fill_null(NEVER)}

    def read(_: float, sums: Mapping[str, float]) -> Figure:
        count = effective_count(sums["weight"], sums["squares"])
        if population is not None and count > population:
            because = f"{count:,.0f} answers are more than the population"
            return Figure(value=None, because=because)
        share = min(sums["best"] / sums["weight"], 1.0)
        return _margin(share, count, population, found.notes)

    best = one(found.best) * weight
    return whole(
        {"weight": weight, "squares": weight * weight, "best": best},
        read,
        left_out=left_out,
    )


def weights_sound(table: ir.Table, _: Given) -> Groups:
    """Answers without a weight above 0 are left out.

    The value says how many times more answers it takes than with equal weights. The
    parts give the answers it leaves, and the mean and the share of unusual weights.
    """
    weight = table.weight.cast("float64")
    unusual = (weight < LIGHT) | (weight > HEAVY)
    done = answered(table)

    def read(count: float, sums: Mapping[str, float]) -> Figure:
        worth = effective_count(sums["weight"], sums["squares"])
        return Figure(
            value=count / worth,
            count=count,
            parts={
                "worth": worth,
                "mean": sums["weight"] / count,
                "below 0.3 or above 3": sums["unusual"] / count,
            },
        )

    return whole(
        {"weight": weight, "squares": weight * weight, "unusual": one(unusual)},
        read,
        among=done,
        left_out={"have no weight above 0": done & ~(weight > 0).fill_null(NEVER)},
        nobody="no row is an answer",
    )


def _of_net_score(table: ir.Table, given: Given) -> Groups | str:
    unfit = other_scale(given)
    if unfit:
        return unfit
    mark = table.recommend

    def read(count: float, sums: Mapping[str, float]) -> Figure:
        shares = (sums["for"] / count, sums["against"] / count)
        return Figure(value=net_score_margin(*shares, count), count=count)

    return whole(
        {"for": one(mark >= PROMOTERS), "against": one(mark <= DETRACTORS)},
        read,
        left_out=outside("recommend", mark, TEN),
    )


def _margin(
    share: float, count: float, population: float | None, notes: tuple[str, ...]
) -> Figure:
    low, high = wilson(share, count)
    half = margin(share, count, population)
    if min(share, 1 - share) * count < FEW:
        half = (high - low) / 2
        notes = (*notes, "few answers on one side: the interval is Wilson's")
    needed = sample_size(population, FIVE_POINTS)
    return Figure(
        value=100 * half,
        count=count,
        parts={"share": share, "low": low, "high": high, "needed for 5": needed},
        notes=notes,
    )


PRECISION = (
    Metric(
        name="margin_of_error",
        needs=("overall or overall_said or recommend",),
        unit=Unit.SCORE,
        formula="half the 95 % interval around the share satisfied, in points",
        clauses="10004 7.3.3, 10004 7.4",
        ask=margin_of_error,
    ),
    Metric(
        name="weights_sound",
        needs=(ANSWERS, "weight"),
        unit=Unit.SCORE,
        formula="answers x sum of the squared weights / squared sum of the weights",
        clauses="10004 7.4",
        ask=weights_sound,
        target_from="industry: above 2 asks for a caveat",
    ),
)
