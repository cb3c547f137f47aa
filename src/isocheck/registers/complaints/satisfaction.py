"""Metrics on what complainants think of how they were treated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Mean, Metric, Share
from isocheck.registers.complaints.rows import (
    REFUSED_IT,
    blank,
    undecided,
    verdict_of,
)
from isocheck.registers.several import satisfied_from

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def complainants_satisfied(table: ir.Table, given: Given) -> Share | str:
    """Rows without a mark are left out.

    Satisfied are the two best marks of the scale; on one to 100 those from 80, on yes
    and no the yes. The scale is scale_top, else the smallest that holds all marks.
    """
    best = satisfied_from("satisfied", given)
    if isinstance(best, str):
        return best
    return Share(hit=table.satisfied >= best, left_out=blank(table, "satisfied"))


def satisfied_though_refused(table: ir.Table, given: Given) -> Share | str:
    """Rows without a mark, an outcome, or one that is plain, are left out.

    What satisfied is, complainants_satisfied says.
    """
    best = satisfied_from("satisfied", given)
    if isinstance(best, str):
        return best
    return Share(
        hit=table.satisfied >= best,
        among=verdict_of(table) == REFUSED_IT,
        left_out={**blank(table, "satisfied"), **undecided(table)},
        nobody="no complaint with a mark was refused",
    )


def satisfaction_mark(table: ir.Table, _: Given) -> Mean:
    """Rows without a mark are left out; the marks keep the register's scale."""
    return Mean(value=table.satisfied, left_out=blank(table, "satisfied"))


def satisfaction_response_rate(table: ir.Table, _: Given) -> Share:
    """A row with survey_sent_at and no mark did not answer; others were not asked."""
    return Share(
        hit=table.satisfied.notnull(),
        among=table.survey_sent_at.notnull(),
        nobody="no complainant was asked",
    )


SATISFACTION = (
    Metric(
        name="complainants_satisfied",
        needs=("satisfied",),
        unit=Unit.SHARE,
        formula="marks that are one of the two best / marks",
        clauses="10002 8.3",
        ask=complainants_satisfied,
    ),
    Metric(
        name="satisfied_though_refused",
        needs=("satisfied", "outcome or upheld"),
        unit=Unit.SHARE,
        formula="marks of those refused that are one of the two best / such marks",
        clauses="10002 8.3",
        ask=satisfied_though_refused,
    ),
    Metric(
        name="satisfaction_mark",
        needs=("satisfied",),
        unit=Unit.SCORE,
        formula="mean of the marks, on the scale of the register",
        clauses="10002 8.3",
        ask=satisfaction_mark,
    ),
    Metric(
        name="satisfaction_response_rate",
        needs=("survey_sent_at", "satisfied"),
        unit=Unit.SHARE,
        formula="complainants asked who gave a mark / complainants asked",
        clauses="10002 8.3",
        ask=satisfaction_response_rate,
        target_from="practice",
    ),
)
