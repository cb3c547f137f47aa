"""Metrics on how satisfied those who answered are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.assess.precision import effective_count
from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Mean, Metric, Share
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import OVERALL, headline, whole
from isocheck.registers.surveys.scales import TEN, outside, scale_of_field

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

PROMOTERS, DETRACTORS = 9, 6  # from, and up to, of 0 to 10
PERCENT = 100
SHORTEST = 8  # lowest best mark of "recommend" that tells a scale to 10


def customers_satisfied(table: ir.Table, given: Given) -> Share | str:
    """Rows without a mark are left out, and marks outside the scale are no marks.

    Codes such as 0 or 6 for "not applicable" lie outside a scale of 1 to 5. Marks may
    be words from very dissatisfied to very satisfied. Every answer counts once,
    whatever its weight.
    """
    found = headline(table, given)
    if isinstance(found, str):
        return found
    return Share(hit=found.best, left_out=found.left_out)


def satisfaction_mean(table: ir.Table, given: Given) -> Mean | str:
    """Rows without a mark are left out, and marks outside the scale are no marks.

    On a scale from 0 the part "marks of 0" says how many there are: they may mean
    that nothing was marked. Every answer counts once, whatever its weight.
    """
    found = headline(table, given)
    if isinstance(found, str):
        return found
    bands = {} if found.scale.lowest else {"marks of 0": found.mark == 0}
    return Mean(value=found.mark, left_out=found.left_out, bands=bands)


def customers_satisfied_weighted(table: ir.Table, given: Given) -> Groups | str:
    """As customers_satisfied, each answer by its weight; one without is left out.

    Weights of 0 and less are no weights. The number counted is that of the equal
    answers the weighted ones are worth.
    """
    found = headline(table, given)
    if isinstance(found, str):
        return found
    weight = table.weight.cast("float64")

    def read(_: float, sums: Mapping[str, float]) -> Figure:
        return Figure(
            value=sums["best"] / sums["weight"],
            count=effective_count(sums["weight"], sums["squares"]),
            parts={"mean": sums["marks"] / sums["weight"]},
            notes=found.notes,
        )

    return whole(
        {
            "weight": weight,
            "squares": weight * weight,
            "best": one(found.best) * weight,
            "marks": found.mark * weight,
        },
        read,
        left_out={
            **found.left_out,
            "have no weight": weight.isnull(),
            "have a weight of 0 or less": weight <= 0,
        },
    )


def net_promoter_score(table: ir.Table, given: Given) -> Mean | str:
    """Rows without a mark are left out, and so is a mark outside 0 to 10.

    Where no mark is above 7, or one is 100, the scale was another and there is no
    score. Every answer counts once, whatever its weight.
    """
    unfit = other_scale(given)
    if unfit:
        return unfit
    mark = table.recommend
    for_it, against = mark >= PROMOTERS, mark <= DETRACTORS
    return Mean(
        value=ibis.cases((for_it, PERCENT), (against, -PERCENT), else_=0),
        left_out=outside("recommend", mark, TEN),
        bands={
            "promoters": for_it,
            "passives": ~for_it & ~against,
            "detractors": against,
        },
    )


def other_scale(given: Given) -> str:
    """Say why the marks of recommend are not on a scale from 0 to 10, if so."""
    highest = given.facts.highest.get("recommend")
    if isinstance(highest, (int, float)) and (highest < SHORTEST or highest == PERCENT):
        return (
            f"the highest mark of recommend is {highest:g}; the score takes marks "
            "from 0 to 10"
        )
    return ""


def customer_effort(table: ir.Table, given: Given) -> Mean | str:
    """Rows without a mark are left out, and marks outside the scale are no marks.

    What a high mark means, much effort or little, is the questionnaire's affair.
    """
    scale = scale_of_field("effort", given)
    if isinstance(scale, str):
        return scale
    return Mean(value=table.effort, left_out=outside("effort", table.effort, scale))


SATISFACTION = (
    Metric(
        name="customers_satisfied",
        needs=(OVERALL,),
        unit=Unit.SHARE,
        formula="answers with one of the two best marks / answers with a mark",
        clauses="10004 7.3.3, 10004 7.4, 18295-1 4.3, 9001 9.1.2",
        ask=customers_satisfied,
        target_from="industry: 80 % with private customers, 70 to 80 % where complex",
    ),
    Metric(
        name="satisfaction_mean",
        needs=(OVERALL,),
        unit=Unit.SCORE,
        formula="sum of the marks / answers with a mark",
        clauses="10004 7.4",
        ask=satisfaction_mean,
    ),
    Metric(
        name="customers_satisfied_weighted",
        needs=(OVERALL, "weight"),
        unit=Unit.SHARE,
        formula="weights of answers with one of the two best marks / weights of "
        "answers with a mark",
        clauses="10004 7.4",
        ask=customers_satisfied_weighted,
    ),
    Metric(
        name="net_promoter_score",
        needs=("recommend",),
        unit=Unit.SCORE,
        formula="100 x (answers of 9 and 10 less answers of 0 to 6) / answers with a "
        "mark; from -100 to 100",
        clauses="10004 7.4, 18295-1 4.3",
        ask=net_promoter_score,
    ),
    Metric(
        name="customer_effort",
        needs=("effort",),
        unit=Unit.SCORE,
        formula="sum of the marks of effort / answers with such a mark",
        clauses="10004 7.4, 18295-1 4.3",
        ask=customer_effort,
    ),
)
