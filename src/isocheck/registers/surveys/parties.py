"""Metrics on the satisfaction of some: complainants, parties to disputes, clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import OVERALL, headline
from isocheck.registers.surveys.scales import outside, scale_of

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group


def complainants_satisfied(table: ir.Table, given: Given) -> Share | str:
    """Rows that name no complaint are no matter; otherwise as customers_satisfied."""
    about = table.complaint_ref.notnull()
    return _satisfied_of(table, given, about, "no row names a complaint")


def client_satisfaction(table: ir.Table, given: Given) -> Share | str:
    """Rows that name no client are no matter; otherwise as customers_satisfied."""
    clients = table.client.notnull()
    return _satisfied_of(table, given, clients, "no row names a client")


def dispute_process_satisfaction(table: ir.Table, given: Given) -> Groups | str:
    """Rows without a mark of the process are left out, and marks outside the scale.

    Rows without an outcome of the dispute count, but belong to no part.
    """
    scale = scale_of(("process_mark",), given)
    if isinstance(scale, str):
        return scale
    by_outcome = "dispute_outcome" in table.columns

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        return Figure(
            value=sum(group.sums["best"] for group in groups) / count,
            count=count,
            parts={
                str(group.values[0]): group.sums["best"] / group.n
                for group in groups
                if by_outcome and group.values[0] is not None
            },
            notes=(scale.note,),
        )

    return Groups(
        by={"outcome": table.dispute_outcome if by_outcome else ibis.literal(1)},
        sums={"best": one(table.process_mark >= scale.best)},
        read=read,
        left_out=outside("process", table.process_mark, scale),
    )


def customers_know_code(table: ir.Table, _: Given) -> Share:
    """Rows that do not say are left out: nobody asked, or nobody answered."""
    known = table.knows_code
    return Share(hit=known, left_out={"do not say": known.isnull()})


def _satisfied_of(
    table: ir.Table, given: Given, among: ir.BooleanValue, nobody: str
) -> Share | str:
    found = headline(table, given)
    if isinstance(found, str):
        return found
    left_out = {words: among & held for words, held in found.left_out.items()}
    return Share(hit=found.best, among=among, left_out=left_out, nobody=nobody)


PARTIES = (
    Metric(
        name="complainants_satisfied",
        needs=(OVERALL, "complaint_ref"),
        unit=Unit.SHARE,
        formula="answers about a complaint with one of the two best marks / answers "
        "about a complaint with a mark",
        clauses="10002 8.3",
        ask=complainants_satisfied,
    ),
    Metric(
        name="client_satisfaction",
        needs=(OVERALL, "client"),
        unit=Unit.SHARE,
        formula="answers of clients with one of the two best marks / answers of "
        "clients with a mark",
        clauses="18295-1 9, 18295-2 4",
        ask=client_satisfaction,
    ),
    Metric(
        name="dispute_process_satisfaction",
        needs=("process_mark",),
        unit=Unit.SHARE,
        formula="answers with one of the two best marks of the process / answers with "
        "such a mark; and by outcome",
        clauses="10003 8.3",
        ask=dispute_process_satisfaction,
    ),
    Metric(
        name="customers_know_code",
        needs=("knows_code",),
        unit=Unit.SHARE,
        formula="answers that know of the code / answers that say",
        clauses="10001 4.4, 10001 6.7",
        ask=customers_know_code,
    ),
)
