"""Metrics on what customers say of contacts, and what contacts cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Groups, Metric, Ratio
from isocheck.registers.contacts.rows import (
    COUNTS,
    NO_COUNT,
    answered_of,
    handled,
    holds_counts,
    offered,
)
from isocheck.registers.several import VALUE, one, satisfied_from, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def customers_satisfied(table: ir.Table, given: Given) -> Groups | str:
    """Contacts without a mark are left out, and so are marks beyond `scale_top`.

    The two best marks are satisfied, on a scale of percent those from 80, of yes and
    no the yes. Without `scale_top` the highest mark tells the scale: up to 1, 5, 7, 10
    or 100; the larger the better. `mean` is the mean mark.
    """
    enough = satisfied_from("satisfaction", given)
    if isinstance(enough, str):
        return enough
    mark = table.satisfaction.cast("float64")
    top = given.targets.get("scale_top")
    left_out = {"have no satisfaction": mark.isnull()}
    if top is not None:
        left_out["have a mark beyond the scale"] = mark > top
    return several(
        {
            VALUE: (one(mark >= enough), ibis.literal(1.0)),
            "mean": (mark, ibis.literal(1.0)),
        },
        basis="mark",
        left_out=left_out,
    )


def complaints_per_contact(table: ir.Table, _: Given) -> Ratio | str:
    """Rows that do not say whether there was a complaint are left out.

    Of rows that hold counts, complaints and contacts are summed.
    """
    if holds_counts(table):
        if "complaints" not in table.columns:
            return "the register has no complaints"
        left_out = {
            "have no complaints": table.complaints.isnull(),
            "do not say how many were offered": offered(table).isnull(),
        }
        top, bottom = table.complaints, offered(table)
    elif "complaint" in table.columns:
        left_out = {"have no complaint": table.complaint.isnull()}
        top, bottom = one(table.complaint), ibis.literal(1.0)
    else:
        return f"the register has no complaint, and no {' or '.join(COUNTS)}"
    return Ratio(top=top, bottom=bottom, basis="contact", times=1000, left_out=left_out)


def cost_per_contact(table: ir.Table, given: Given) -> Ratio:
    """Rows without a cost are left out; what unanswered contacts cost counts, too."""
    left_out = {"have no cost": table.cost.isnull()}
    bottom: ir.NumericValue = ibis.literal(1.0)
    answered = handled(table)
    if holds_counts(table):
        bottom = answered_of(table, given)
        left_out[NO_COUNT] = bottom.isnull()
    elif answered is not None:
        bottom = one(answered)
    return Ratio(
        top=table.cost, bottom=bottom, basis="answered contact", left_out=left_out
    )


CUSTOMERS = (
    Metric(
        name="customers_satisfied",
        needs=("satisfaction",),
        unit=Unit.SHARE,
        formula="contacts with one of the two best marks / contacts with a mark",
        clauses="18295-1 4.3",
        ask=customers_satisfied,
        target_from="own aim; 80 % is industry custom",
    ),
    Metric(
        name="complaints_per_contact",
        needs=("complaint or complaints",),
        unit=Unit.RATE,
        formula="contacts with a complaint / contacts x 1,000",
        clauses="18295-1 4.4, 18295-1 9",
        ask=complaints_per_contact,
        target_from="own trend",
    ),
    Metric(
        name="cost_per_contact",
        needs=("cost",),
        unit=Unit.MONEY,
        formula="sum of costs / answered contacts",
        clauses="18295-1 9",
        ask=cost_per_contact,
        target_from="own trend; no target for an agent alone",
    ),
)
