"""Metrics on what disputes have in common: number, cost, causes, providers, borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Mean, Metric
from isocheck.registers.disputes.overdue import overdue
from isocheck.registers.disputes.rows import (
    NEVER,
    days_taken,
    filled,
    is_closed,
    tells_end,
    untold,
    word,
)
from isocheck.registers.disputes.shares import MOST, largest, text
from isocheck.registers.marking import REPEAT, WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

THOUSAND = 1000.0
YEAR = 365 * 24 * 3600  # seconds
COSTS = ("provider_fee", "internal_cost")


def dispute_rate(_: ir.Table, given: Given) -> Groups | str:
    """Every row is a dispute; the complaints are the number the organization tells."""
    complaints = given.targets.get("complaints")
    if not complaints:
        return untold("complaints")

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        return Figure(value=count / complaints * THOUSAND, count=count)

    return Groups(by={"all": ibis.literal(1)}, read=read)


def dispute_cost(table: ir.Table, _: Given) -> Mean:
    """Rows without a cost the register keeps are left out: blank is not zero.

    `complainant_paid` counts disputes with a fee for the complainant.
    """
    kept = [name for name in COSTS if name in table.columns]
    bands = {}
    if "complainant_fee" in table.columns:
        bands = {"complainant_paid": table.complainant_fee > 0}
    return Mean(
        value=sum((table[name] for name in kept), ibis.literal(0.0)),
        left_out={f"have no {name}": table[name].isnull() for name in kept},
        bands=bands,
    )


def dispute_causes_recurring(table: ir.Table, given: Given) -> Groups:
    """Rows without root_cause or notice_at are left out.

    A cause recurs when two disputes with it have notices within 365 days. The parts
    count all causes, the recurring ones with an action where actions are kept, and the
    disputes of the largest recurring causes.
    """
    cause = word(table.root_cause)
    real: ir.BooleanValue = ~table[REPEAT] if REPEAT in table.columns else ~NEVER
    several: ir.BooleanValue = NEVER
    if WEIGHT in table.columns:
        real &= table[WEIGHT] > 0
        several = table[WEIGHT] > 1
    window = ibis.window(group_by=[cause, real], order_by=table.notice_at)
    before = table.notice_at.lag().over(window)
    gap = table.notice_at.epoch_seconds() - before.epoch_seconds()
    again = (gap <= YEAR).fill_null(NEVER) | several
    acted = filled(table, "action_ref")
    kept = "action_ref" in given.facts.filled
    return Groups(
        by={"cause": cause},
        sums={"again": again.ifelse(1, 0), "acted": acted.ifelse(1, 0)},
        read=lambda groups: _recurring(groups, kept=kept),
        left_out={
            "have no root_cause": table.root_cause.isnull(),
            "have no notice_at": table.notice_at.isnull(),
        },
    )


def provider_performance(table: ir.Table, given: Given) -> Groups:
    """Rows without a provider are left out; times are of disputes with both dates.

    From 0 to 1: at 1, one provider has all disputes. The parts are, of the largest
    providers, the cases, the mean days from notice to outcome and open cases overdue.
    """
    days = days_taken(table, given)
    sums = {"days": days, "timed": days.notnull().ifelse(1, 0)}
    found = overdue(table, given) if tells_end(table) else None
    if found is not None:
        sums["overdue"] = (found[0] & ~is_closed(table)).ifelse(1, 0)
    return Groups(
        by={"provider": table.provider.strip()},
        sums=sums,
        read=_providers,
        left_out={"have no provider": table.provider.isnull()},
    )


def cross_border_share(table: ir.Table, given: Given) -> Groups:
    """A blank cross_border follows from the two countries; else rows are left out.

    The parts are the mean days from notice to outcome, across a border and at home.
    """
    signs = [table.cross_border] if "cross_border" in table.columns else []
    if {"country", "complainant_country"} <= set(table.columns):
        signs.append(word(table.country) != word(table.complainant_country))
    across = ibis.coalesce(*signs)
    days = days_taken(table, given)
    return Groups(
        by={"across": across},
        sums={"days": days, "timed": days.notnull().ifelse(1, 0)},
        read=_borders,
        left_out={"do not say whether they cross a border": across.isnull()},
    )


def _recurring(groups: Iterable[Group], *, kept: bool) -> Figure:
    causes = [group for group in groups if group.n]
    back = [group for group in causes if group.sums["again"]]
    parts = {"causes": float(len(causes))}
    if kept:
        parts["with_action"] = float(sum(group.sums["acted"] > 0 for group in back))
    named = largest({f"{text(group, 0)}: cases": group.n for group in back})
    return Figure(value=len(back), count=sum(g.n for g in causes), parts=parts | named)


def _providers(groups: Iterable[Group]) -> Figure:
    named = {text(group, 0): group for group in groups if group.n}
    whole = sum(group.n for group in named.values())
    parts = {"providers": float(len(named))}
    for name, n in largest({k: group.n for k, group in named.items()}, MOST).items():
        sums = named[name].sums
        parts[f"{name}: cases"] = n
        if sums["timed"]:
            parts[f"{name}: mean days"] = sums["days"] / sums["timed"]
        if "overdue" in sums:
            parts[f"{name}: overdue"] = sums["overdue"]
    value = sum((group.n / whole) ** 2 for group in named.values())
    return Figure(value=value, count=whole, parts=parts)


def _borders(groups: Iterable[Group]) -> Figure:
    found = {bool(group.values[0]): group for group in groups}
    whole = sum(group.n for group in found.values())
    parts = {
        f"mean_days_{'across' if across else 'at_home'}": group.sums["days"]
        / group.sums["timed"]
        for across, group in sorted(found.items())
        if group.sums["timed"]
    }
    share = found[True].n / whole if True in found else 0.0
    return Figure(value=share, count=whole, parts=parts)


PATTERNS = (
    Metric(
        name="dispute_rate",
        needs=(),
        unit=Unit.RATE,
        formula="disputes / complaints closed in the period × 1,000",
        clauses="10003 6.3.1, 8.2",
        ask=dispute_rate,
    ),
    Metric(
        name="dispute_cost",
        needs=("provider_fee or internal_cost",),
        unit=Unit.MONEY,
        formula="mean of the provider's fee and the own cost of a dispute",
        clauses="10003 4.7, 4.15, 6.4",
        ask=dispute_cost,
    ),
    Metric(
        name="dispute_causes_recurring",
        needs=("root_cause", "notice_at"),
        unit=Unit.COUNT,
        formula="root causes with two disputes within 365 days",
        clauses="10003 8.2, 8.5",
        ask=dispute_causes_recurring,
    ),
    Metric(
        name="provider_performance",
        needs=("provider",),
        unit=Unit.SCORE,
        formula="concentration: the sum of the squares of the providers' shares",
        clauses="10003 4.9, 6.3.2, 8.1",
        ask=provider_performance,
    ),
    Metric(
        name="cross_border_share",
        needs=("cross_border or country", "cross_border or complainant_country"),
        unit=Unit.SHARE,
        formula="disputes across a border / disputes that say so or not",
        clauses="10003 5.1",
        ask=cross_border_share,
    ),
)
