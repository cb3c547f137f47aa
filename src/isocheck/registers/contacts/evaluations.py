"""Metrics on contacts that were listened to and scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Mean, Metric, Ratio, Share
from isocheck.registers.contacts.rows import NO, handled
from isocheck.registers.several import one

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

AGENT_MONTHS = 200_000
MONTHS = 12
NOT_SCORED = "have no quality_score"


def quality_score(table: ir.Table, _: Given) -> Mean | Ratio:
    """Contacts without a score are left out; a critical error makes the score 0.

    Where the register has quality_max, points are summed over possible points, of a
    hundred; otherwise it is the mean of the scores as they stand.
    """
    score = table.quality_score.cast("float64")
    left_out = {NOT_SCORED: score.isnull()}
    if "critical_error" in table.columns:
        score = table.critical_error.fill_null(NO).ifelse(0.0, score)
    if "quality_max" not in table.columns:
        return Mean(value=score, left_out=left_out)
    most = table.quality_max.cast("float64")
    left_out["have no quality_max"] = ~(most > 0).fill_null(NO)
    return Ratio(
        top=score, bottom=most, basis="possible point", times=100, left_out=left_out
    )


def critical_error_accuracy(table: ir.Table, _: Given) -> Share:
    """Evaluated are the contacts whose critical_error is yes or no; others left out."""
    error = table.critical_error
    return Share(hit=~error, left_out={"have no critical_error": error.isnull()})


def monitoring_coverage(table: ir.Table, _: Given) -> Groups:
    """Evaluated is a contact with a score or a yes or no on critical errors.

    Agents count in the months in which they answered contacts; rows without agent or
    arrived_at are left out. `share_of_contacts` is the share evaluated,
    `without_any` counts months of agents without an evaluation.
    """
    names = ("quality_score", "critical_error")
    marks = [table[name].notnull() for name in names if name in table.columns]
    at = table.arrived_at
    return Groups(
        by={"agent": table.agent, "month": at.year() * MONTHS + at.month()},
        sums={"evaluated": one(ibis.or_(*marks))},
        read=_coverage,
        among=handled(table),
        left_out={
            "have no agent": table.agent.isnull(),
            "have no arrived_at": at.isnull(),
        },
        nobody="no contact was answered",
        at_most=AGENT_MONTHS,
    )


def calibration_variance(table: ir.Table, _: Given) -> Mean:
    """Counted once is each contact that more than one evaluator scored.

    Its rows share their contact_id. The value is the mean distance of the highest from
    the lowest score. Rows without contact_id, evaluator or score are left out.
    """
    blank = {
        "have no contact_id": table.contact_id.isnull(),
        "have no evaluator": table.evaluator.isnull(),
        NOT_SCORED: table.quality_score.isnull(),
    }
    known = ~ibis.or_(*blank.values())
    by = [table.contact_id, known]
    same = ibis.window(group_by=by)
    in_turn = ibis.window(group_by=by, order_by=[table.evaluator, table.quality_score])
    score = table.quality_score.cast("float64")
    several = table.evaluator.min().over(same) < table.evaluator.max().over(same)
    first = ibis.row_number().over(in_turn) == 0
    return Mean(
        value=score.max().over(same) - score.min().over(same),
        among=several & first,
        left_out=blank,
        nobody="no contact was scored by two evaluators",
    )


def auditor_gap(table: ir.Table, _: Given) -> Mean:
    """Contacts without both scores are left out; above 0 the auditor scored higher."""
    own, auditor = table.quality_score, table.auditor_score
    return Mean(
        value=(auditor - own).cast("float64"),
        left_out={
            "have no auditor_score": auditor.isnull(),
            NOT_SCORED: own.isnull(),
        },
    )


def _coverage(groups: tuple[Group, ...]) -> Figure:
    evaluated = sum(group.sums["evaluated"] for group in groups)
    contacts = sum(group.n for group in groups)
    return Figure(
        value=evaluated / len(groups),
        count=len(groups),
        parts={
            "share_of_contacts": evaluated / contacts,
            "without_any": sum(not group.sums["evaluated"] for group in groups),
        },
    )


EVALUATIONS = (
    Metric(
        name="quality_score",
        needs=("quality_score",),
        unit=Unit.SCORE,
        formula="points / possible points x 100, or the mean score",
        clauses="18295-1 7.4",
        ask=quality_score,
        target_from="own aim; 80 to 90 % is industry custom",
    ),
    Metric(
        name="critical_error_accuracy",
        needs=("critical_error",),
        unit=Unit.SHARE,
        formula="evaluated contacts without a critical error / evaluated contacts",
        clauses="18295-1 4.2, 18295-1 7.4",
        ask=critical_error_accuracy,
        target_from="own aim; 95 % is industry custom",
    ),
    Metric(
        name="monitoring_coverage",
        needs=("agent", "arrived_at", "quality_score or critical_error"),
        unit=Unit.SCORE,
        formula="evaluated contacts / months of agents at work",
        clauses="18295-1 7.4",
        ask=monitoring_coverage,
        target_from="own plan",
    ),
    Metric(
        name="calibration_variance",
        needs=("contact_id", "evaluator", "quality_score"),
        unit=Unit.SCORE,
        formula="mean of highest less lowest score of a contact scored by several",
        clauses="18295-1 7.4",
        ask=calibration_variance,
        target_from="own aim",
        every_row=True,
    ),
    Metric(
        name="auditor_gap",
        needs=("quality_score", "auditor_score"),
        unit=Unit.SCORE,
        formula="mean of auditor's score less own score",
        clauses="18295-1 7.4, 18295-2 6.8",
        ask=auditor_gap,
        target_from="own aim",
    ),
)
