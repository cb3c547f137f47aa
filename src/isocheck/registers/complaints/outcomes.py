"""Metrics on what was decided, told, done and taken further."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.complaints.rows import (
    NEVER,
    PARTLY_SO,
    REFUSED_IT,
    UPHELD_IT,
    blank,
    filled,
    is_closed,
    is_decided,
    undecided,
    verdict_of,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

LOST = (UPHELD_IT, PARTLY_SO)
OPEN_YET = "are not decided yet"


def resolved_at_first_contact(table: ir.Table, _: Given) -> Share:
    """Rows without first_contact are left out."""
    return Share(hit=table.first_contact, left_out=blank(table, "first_contact"))


def decision_told(table: ir.Table, _: Given) -> Share:
    """A decided row without decision_told_at was not told; undecided ones are left out.

    Decided is what has an outcome, an answer, a date of decision or of word of it, or
    is closed.
    """
    undecided_yet = {OPEN_YET: ~is_decided(table)}
    return Share(hit=table.decision_told_at.notnull(), left_out=undecided_yet)


def reasons_given(table: ir.Table, _: Given) -> Share:
    """Rows without an outcome, or one that is plain, and without the flag are left out.

    Refused is what was upheld in part or not at all.
    """
    refused = verdict_of(table).isin([REFUSED_IT, PARTLY_SO])
    missing = "were refused and have no reasons_given"
    return Share(
        hit=table.reasons_given,
        among=refused,
        left_out={**undecided(table), missing: refused & table.reasons_given.isnull()},
        nobody="no complaint was refused",
    )


def staff_informed(table: ir.Table, _: Given) -> Share:
    """A decided row without staff_informed_at was not told to the staff it concerns.

    Where the register says which complaints concern staff, the others are no matter of
    it, and rows that do not say are left out.
    """
    left_out = {OPEN_YET: ~is_decided(table)}
    among = None
    if "about_staff" in table.columns:
        left_out |= blank(table, "about_staff")
        among = table.about_staff
    return Share(
        hit=table.staff_informed_at.notnull(),
        among=among,
        left_out=left_out,
        nobody="no complaint concerns staff",
    )


def recourse_offered(table: ir.Table, _: Given) -> Share:
    """A rejected answer without recourse_told_at counts as not offered.

    Rows that say neither accepted nor rejected are left out.
    """
    rejected, unsaid = _rejected(table)
    return Share(
        hit=table.recourse_told_at.notnull(),
        among=rejected,
        left_out=unsaid,
        nobody="no answer was rejected",
    )


def closed_though_rejected(table: ir.Table, _: Given) -> Share:
    """Counts rejected rows closed with no further route; silent rows are left out."""
    rejected, unsaid = _rejected(table)
    further = filled(table, "recourse_told_at") | filled(table, "external_ref")
    return Share(hit=rejected & is_closed(table) & ~further, left_out=unsaid)


def remedy_carried_out(table: ir.Table, _: Given) -> Share:
    """An accepted row without remedy_done_at counts as not carried out.

    Rows without accepted are left out; refused ones have no remedy.
    """
    refused = verdict_of(table).isin([REFUSED_IT]).fill_null(NEVER)
    return Share(
        hit=table.remedy_done_at.notnull(),
        among=table.accepted & ~refused,
        left_out=blank(table, "accepted"),
        nobody="no remedy was accepted",
    )


def escalated_outside(table: ir.Table, _: Given) -> Share:
    """A row without external_ref was not taken outside."""
    return Share(hit=table.external_ref.notnull())


def lost_outside(table: ir.Table, _: Given) -> Share:
    """Lost is what the outside body upheld, also in part.

    Rows without external_outcome, or with one that is not plain, are left out.
    """
    verdict = verdict_of(table, "external_outcome")
    return Share(
        hit=verdict.isin(LOST),
        left_out={
            **blank(table, "external_outcome"),
            "have an external_outcome that does not say who was right": ~verdict.isin(
                [*LOST, REFUSED_IT]
            ).fill_null(NEVER),
        },
    )


def reopened(table: ir.Table, _: Given) -> Share:
    """Rows without the flag are left out; one opened again was closed, too."""
    return Share(
        hit=table.reopened,
        among=is_closed(table) | table.reopened,
        left_out=blank(table, "reopened"),
        nobody="no complaint is closed",
    )


def _rejected(
    table: ir.Table,
) -> tuple[ir.BooleanValue, dict[str, ir.BooleanValue]]:
    signs = {n: table[n] for n in ("accepted", "disputed") if n in table.columns}
    no = [~sign if name == "accepted" else sign for name, sign in signs.items()]
    rejected = ibis.or_(*(sign.fill_null(NEVER) for sign in no))
    unsaid = ibis.and_(*(sign.isnull() for sign in signs.values()))
    return rejected, {f"have no {' or '.join(signs)}": unsaid}


OUTCOMES = (
    Metric(
        name="resolved_at_first_contact",
        needs=("first_contact",),
        unit=Unit.SHARE,
        formula="complaints settled at first contact / complaints that say so or not",
        clauses="10002 5.4.4, 8.2",
        ask=resolved_at_first_contact,
    ),
    Metric(
        name="decision_told",
        needs=("decision_told_at",),
        unit=Unit.SHARE,
        formula="complaints with word of the decision / complaints decided",
        clauses="10002 7.8, 18295-1 4.4",
        ask=decision_told,
        target_from="practice",
    ),
    Metric(
        name="reasons_given",
        needs=("outcome or upheld", "reasons_given"),
        unit=Unit.SHARE,
        formula="refusals, also in part, with reasons / refusals that say so or not",
        clauses="10002 7.8, 4.5",
        ask=reasons_given,
        target_from="practice or law",
    ),
    Metric(
        name="staff_informed",
        needs=("staff_informed_at",),
        unit=Unit.SHARE,
        formula="decisions told to the staff they concern / decisions that concern any",
        clauses="10002 7.8",
        ask=staff_informed,
        target_from="practice",
    ),
    Metric(
        name="recourse_offered",
        needs=("accepted or disputed", "recourse_told_at"),
        unit=Unit.SHARE,
        formula="rejected answers with a further route told / rejected answers",
        clauses="10002 7.9, 10003 4.7, 18295-1 4.4",
        ask=recourse_offered,
        target_from="practice or law",
    ),
    Metric(
        name="closed_though_rejected",
        needs=(
            "accepted or disputed",
            "closed_at or status",
            "recourse_told_at or external_ref",
        ),
        unit=Unit.COUNT,
        formula="complaints closed, the answer rejected, with no further route",
        clauses="10002 7.9",
        ask=closed_though_rejected,
        target_from="practice",
    ),
    Metric(
        name="remedy_carried_out",
        needs=("accepted", "remedy_done_at"),
        unit=Unit.SHARE,
        formula="accepted remedies that were carried out / accepted remedies",
        clauses="10002 7.9, 7.7",
        ask=remedy_carried_out,
    ),
    Metric(
        name="escalated_outside",
        needs=("external_ref",),
        unit=Unit.SHARE,
        formula="complaints with a reference of an outside body / complaints",
        clauses="10002 7.9, 8.2",
        ask=escalated_outside,
    ),
    Metric(
        name="lost_outside",
        needs=("external_outcome",),
        unit=Unit.SHARE,
        formula="outside decisions for the complainant, also in part / such decisions "
        "for either side",
        clauses="10002 7.9, 8.2",
        ask=lost_outside,
    ),
    Metric(
        name="reopened",
        needs=("reopened", "closed_at or status"),
        unit=Unit.SHARE,
        formula="complaints opened again / complaints closed",
        clauses="10002 7.9, 8.2",
        ask=reopened,
    ),
)
