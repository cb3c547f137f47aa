"""A metric put to a table: its question, and where each row stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.asking import Share
from isocheck.registers.marking import REPEAT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Metric, Question

REPEATS = "repeat an id"
COUNTED, HIT, ASIDE = 100, 101, 102  # places of rows that no reason leaves out


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A metric with its question, and the reasons for which it leaves rows out."""

    metric: Metric
    question: Question
    reasons: tuple[str, ...]
    place: ir.IntegerValue


def ask(table: ir.Table, metric: Metric, given: Given) -> Asked | str:
    """Return the metric's question about a table, or why it has none."""
    for need in metric.needs:
        names = need.split(" or ")
        if not set(names) & set(table.columns):
            return _lacking(names, given)
    question = metric.ask(table, given)
    if isinstance(question, str):
        return question
    left_out = dict(question.left_out)
    if REPEAT in table.columns and not metric.every_row:
        left_out = {REPEATS: table[REPEAT], **left_out}
    return Asked(
        metric=metric,
        question=question,
        reasons=tuple(left_out),
        place=_place(question, left_out),
    )


def _lacking(names: Sequence[str], given: Given) -> str:
    rows = f"{given.facts.rows:,}"
    empty = [name for name in names if name in given.facts.filled]
    if empty:
        return f"{rows} of {rows} rows have no {' or '.join(empty)}"
    return f"the register has no {' or '.join(names)}"


def _place(question: Question, left_out: Mapping[str, ir.Value]) -> ir.IntegerValue:
    """Return for each row the reason that leaves it out, or that it counts."""
    branches = [(when, number) for number, when in enumerate(left_out.values())]
    if question.among is not None:
        branches.append((~question.among.fill_null(ibis.literal(value=False)), ASIDE))
    if isinstance(question, Share):
        branches.append((question.hit, HIT))
    if not branches:
        return ibis.literal(COUNTED, "int16")
    return ibis.cases(*branches, else_=COUNTED)
