"""Metrics on groups of customers: how many of each answered, and who did not."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import (
    ANSWERS,
    ENOUGH,
    FEW,
    ONLY_ANSWERS,
    answered,
    only_answers,
    said_so,
    segment_of,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

UNLIKE, VERY_UNLIKE = 0.1, 0.25  # usual bounds of the index of a mix


def respondents_representative(table: ir.Table, given: Given) -> Groups | str:
    """Rows without a segment, or else a region, are left out; all rows are the base.

    A column in_frame narrows the base. Where nobody of a segment answered, half an
    answer stands in. The parts give share of answers less share of base, by segment.
    """
    segment = segment_of(table)
    if segment is None or only_answers(given):
        return ONLY_ANSWERS

    def read(groups: tuple[Group, ...]) -> Figure:
        base = sum(group.n for group in groups)
        done = sum(group.sums["done"] for group in groups)
        if not done:
            return Figure(value=None, because="nobody answered")
        index, parts = 0.0, {}
        for group in groups:
            of_base = group.n / base
            of_done = (group.sums["done"] or 0.5) / done
            index += (of_done - of_base) * log(of_done / of_base)
            parts[str(group.values[0])] = group.sums["done"] / done - of_base
        return Figure(value=index, count=done, parts=parts, notes=_likeness(index))

    return Groups(
        by={"segment": segment},
        sums={"done": one(answered(table))},
        read=read,
        among=said_so(table, "in_frame"),
        left_out={"have no segment": segment.isnull()},
        nobody="no row is in the frame",
    )


def segment_sizes(table: ir.Table, _: Given) -> Groups:
    """Answers without a segment, or else a region, are left out.

    The value is the number in the smallest; the parts give all. Notes name segments
    too small for a figure, and those in which an answer gives away who gave it.
    """
    segment = segment_of(table)
    known = ibis.null("string") if segment is None else segment

    def read(groups: tuple[Group, ...]) -> Figure:
        sizes = {str(group.values[0]): group.n for group in groups}
        small = sorted(name for name, n in sizes.items() if FEW <= n < ENOUGH)
        tiny = sorted(name for name, n in sizes.items() if n < FEW)
        notes = (
            f"fewer than {ENOUGH} answers, so only counts: {', '.join(small)}",
            f"fewer than {FEW} answers, which may show who gave them: "
            + ", ".join(tiny),
        )
        return Figure(
            value=min(sizes.values()),
            count=sum(sizes.values()),
            parts=sizes,
            notes=tuple(
                n for n, named in zip(notes, (small, tiny), strict=True) if named
            ),
        )

    done = answered(table)
    return Groups(
        by={"segment": known},
        read=read,
        among=done,
        left_out={"have no segment": done & known.isnull()},
        nobody="no row is an answer",
    )


def _likeness(index: float) -> tuple[str, ...]:
    if index > VERY_UNLIKE:
        return ("who answered differs much from the base: weigh the answers",)
    return ("who answered differs from the base",) if index > UNLIKE else ()


SEGMENTS = (
    Metric(
        name="respondents_representative",
        needs=(ANSWERS, "segment or region"),
        unit=Unit.SCORE,
        formula="sum over segments of (share of answers - share of base) x ln(share of "
        "answers / share of base)",
        clauses="10004 7.3.3, 10004 7.4",
        ask=respondents_representative,
        target_from="industry: above 0.1 look, above 0.25 weigh",
    ),
    Metric(
        name="segment_sizes",
        needs=(ANSWERS, "segment or region"),
        unit=Unit.COUNT,
        formula="answers in the smallest segment; and by segment",
        clauses="10004 4.3, 10004 7.4",
        ask=segment_sizes,
        target_from="industry: 30 for a figure, 5 for anonymity",
    ),
)
