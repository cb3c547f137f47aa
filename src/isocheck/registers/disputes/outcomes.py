"""Metrics on what came out of disputes, and what the two sides make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Ratio, Share
from isocheck.registers.disputes.mixes import misfits
from isocheck.registers.disputes.rows import (
    NO_OUTCOME,
    each,
    ended,
    filled,
    named_outcome,
    precedes,
    says,
)
from isocheck.registers.disputes.shares import text
from isocheck.registers.disputes.words import (
    ACCEPTED,
    FOR_CUSTOMER,
    FOR_ORGANIZATION,
    IN_PART,
    NO,
    OUTCOMES,
    REFUSED,
    SETTLED,
    YES,
)
from isocheck.registers.several import satisfied_from

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

UNKNOWN = "have an outcome in words nobody knows"
OVERTURNED = (FOR_CUSTOMER, IN_PART)
DECIDED = (*OVERTURNED, FOR_ORGANIZATION)


def overturned_decisions(table: ir.Table, given: Given) -> Share | Ratio | str:
    """Outcomes that decide nothing, such as withdrawn or settled ones, are left out.

    A dispute with several findings counts with each. Rows that hold counts are left
    out without upheld_count, or where the counts exceed what the row stands for.
    Without not_upheld_count, upheld ones are divided by all disputes of the row.
    """
    if "outcome" not in table.columns:
        return _overturned_counts(table, given)
    decided = ended(table, DECIDED)
    return Share(
        hit=ended(table, OVERTURNED),
        left_out={
            NO_OUTCOME: table.outcome.isnull(),
            UNKNOWN: ~ended(table, OUTCOMES),
            "have an outcome that is no decision": ~decided,
        },
    )


def recommendations_accepted(table: ir.Table, given: Given) -> Groups:
    """Rows that tell of no recommendation accepted or refused are left out.

    The parts count refusals, and those without a reason where reasons are kept.
    """
    accepted = says(table, "recommendation", (*YES, *OUTCOMES[ACCEPTED]))
    refused = says(table, "recommendation", (*NO, *OUTCOMES[REFUSED]))
    unsaid = ~filled(table, "recommendation")
    accepted |= unsaid & ended(table, (ACCEPTED,))
    refused |= unsaid & ended(table, (REFUSED,))
    kept = "recommendation_reason" in given.facts.filled

    def read(groups: tuple[Group, ...]) -> Figure:
        whole = sum(g.n for g in groups)
        refusals = [g for g in groups if not g.values[0]]
        parts = {"refused": sum(g.n for g in refusals)}
        if kept:
            bare = sum(g.n for g in refusals if not g.values[1])
            parts["refused_without_reason"] = bare
        share = 1 - parts["refused"] / whole
        return Figure(value=share, count=whole, parts=parts)

    reasoned = filled(table, "recommendation_reason")
    return Groups(
        by={"accepted": accepted, "reasoned": reasoned},
        read=read,
        left_out={"have no recommendation accepted or refused": ~(accepted | refused)},
    )


def settlement_stage(table: ir.Table, _: Given) -> Share:
    """Rows without an outcome, or with one in words nobody knows, are left out.

    The parts count settlements before the organization's response and after it; one
    without outcome_at is in neither.
    """
    bands = {}
    if {"outcome_at", "response_at"} <= set(table.columns):
        early = table.response_at.isnull()
        early |= precedes(table.outcome_at, table.response_at)
        dated = table.outcome_at.notnull()
        bands = {"before_position": dated & early, "during_method": dated & ~early}
    return Share(
        hit=ended(table, (SETTLED,)),
        left_out={
            NO_OUTCOME: table.outcome.isnull(),
            UNKNOWN: ~ended(table, OUTCOMES),
        },
        bands=bands,
    )


def participation_declined(table: ir.Table, given: Given) -> Share:
    """Rows without a plain word on participation are left out.

    `without_reason` counts refusals with a blank decline_reason.
    """
    declined = says(table, "participation", NO)
    bands = {}
    if "decline_reason" in given.facts.filled:
        bands = {"without_reason": ~filled(table, "decline_reason")}
    plain = declined | says(table, "participation", YES)
    return Share(
        hit=declined,
        left_out={
            "have no participation": table.participation.isnull(),
            "have a participation that says neither yes nor no": ~plain,
        },
        bands=bands,
    )


def dispute_process_satisfaction(table: ir.Table, given: Given) -> Groups:
    """Rows without process_mark are left out; the marks keep the register's scale.

    The part `satisfied` is the share of the two best marks, where the scale is known.
    """
    outcome = ibis.null("string")
    if "outcome" in table.columns:
        outcome = named_outcome(table)
    limit = satisfied_from("process_mark", given)
    best = {}
    if not isinstance(limit, str):
        best = {"satisfied": (table.process_mark >= limit).ifelse(1, 0)}

    def read(groups: tuple[Group, ...]) -> Figure:
        whole = sum(g.n for g in groups)
        marks = sum(g.sums["marks"] for g in groups)
        parts = {n: sum(g.sums[n] for g in groups) / whole for n in best}
        named = sorted((text(g, 0), g.sums["marks"] / g.n) for g in groups if g.n)
        parts |= {name: mark for name, mark in named if name != "none"}
        return Figure(value=marks / whole, count=whole, parts=parts)

    return Groups(
        by={"outcome": outcome},
        sums={"marks": table.process_mark, **best},
        read=read,
        left_out={"have no process_mark": table.process_mark.isnull()},
    )


def _overturned_counts(table: ir.Table, _: Given) -> Ratio | str:
    upheld, left_out = each(table, "upheld_count"), misfits(table)
    if "not_upheld_count" in table.columns:
        bottom = upheld + each(table, "not_upheld_count")
        blank = table.not_upheld_count.isnull()
        left_out = {"have no not_upheld_count": blank, **left_out}
    elif "row_count" in table.columns:
        bottom = ibis.literal(1.0)
    else:
        return "the register has no not_upheld_count or row_count"
    return Ratio(top=upheld, bottom=bottom, basis="dispute decided", left_out=left_out)


OUTCOME_METRICS = (
    Metric(
        name="overturned_decisions",
        needs=("outcome or upheld_count",),
        unit=Unit.SHARE,
        formula="outcomes for the customer, also in part / outcomes for one side",
        clauses="10003 8.2",
        ask=overturned_decisions,
        every_row=True,
    ),
    Metric(
        name="recommendations_accepted",
        needs=("recommendation or outcome",),
        unit=Unit.SHARE,
        formula="recommendations accepted / recommendations accepted or refused",
        clauses="10003 7.5.4",
        ask=recommendations_accepted,
    ),
    Metric(
        name="settlement_stage",
        needs=("outcome",),
        unit=Unit.SHARE,
        formula="disputes settled / disputes with an outcome",
        clauses="10003 7.4.1, 7.5.1",
        ask=settlement_stage,
    ),
    Metric(
        name="participation_declined",
        needs=("participation",),
        unit=Unit.COUNT,
        formula="disputes the organization declined to take part in",
        clauses="10003 4.2, 5.3.1",
        ask=participation_declined,
    ),
    Metric(
        name="dispute_process_satisfaction",
        needs=("process_mark",),
        unit=Unit.SCORE,
        formula="mean mark for the process; the parts are the share of the two best "
        "marks and the means by outcome",
        clauses="10003 8.3",
        ask=dispute_process_satisfaction,
    ),
)
