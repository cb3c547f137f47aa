"""Metrics on who is invited, how often, and who never."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.moments import overruns
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import (
    NEVER,
    invited,
    once,
    said_so,
    segment_of,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group


def customers_covered(table: ir.Table, _: Given) -> Groups:
    """Rows that do not say whether they are in the frame are left out.

    The parts give the share by segment, else by region; notes name those of which
    nobody can be asked.
    """
    segment = segment_of(table)

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        shares = {
            str(group.values[0]): group.sums["in"] / group.n
            for group in groups
            if group.values[0] is not None
        }
        nobody = ", ".join(sorted(name for name, n in shares.items() if not n))
        return Figure(
            value=sum(group.sums["in"] for group in groups) / count,
            count=count,
            parts=shares,
            notes=(f"nobody can be asked of: {nobody}",) if nobody else (),
        )

    return Groups(
        by={"segment": ibis.null("string") if segment is None else segment},
        sums={"in": one(table.in_frame)},
        read=read,
        left_out={"do not say whether in the frame": table.in_frame.isnull()},
    )


def frame_usable(table: ir.Table, _: Given) -> Groups:
    """Rows of the frame that do not say whether a contact is valid are left out.

    Who objected cannot be invited; a blank opt_out_at is no objection. The part
    "listed several times" does not lower the value.
    """
    sums = {}
    usable, unknown = ~NEVER, NEVER
    if "valid_contact" in table.columns:
        usable, unknown = table.valid_contact, table.valid_contact.isnull()
        sums["without a valid contact"] = one(~table.valid_contact)
    if "opt_out_at" in table.columns:
        objected = table.opt_out_at.notnull()
        usable &= ~objected
        sums["who objected"] = one(objected)
    if "customer_ref" in table.columns:
        customer = table.customer_ref
        listed = said_so(table, "in_frame").fill_null(NEVER) & ~unknown
        window = ibis.window(group_by=[customer, listed, once(table)])
        sums["listed several times"] = one(
            customer.notnull() & (customer.count().over(window) > 1)
        )

    def read(count: float, found: Mapping[str, float]) -> Figure:
        parts = {name: found[name] / count for name in sums}
        return Figure(value=found["usable"] / count, count=count, parts=parts)

    return whole(
        {**sums, "usable": one(usable)},
        read,
        among=said_so(table, "in_frame"),
        left_out={"do not say whether their contact is valid": unknown},
        nobody="no row is in the frame",
    )


def selective_invitation(table: ir.Table, _: Given) -> Groups:
    """Rows that do not say whether eligible, or whether invited, are left out.

    Nobody who invites is named: the parts give how many they are, and the shares of
    the one who left most and of the one who left fewest out.
    """
    collected = "collector" in table.columns
    unknown = NEVER
    if "invited" in table.columns:
        unknown = table.invited.isnull() & ~invited(table)

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        shares = [g.sums["never"] / g.n for g in groups if g.values[0] is not None]
        parts = {}
        if shares:
            ends = {"largest share of one": max(shares), "smallest": min(shares)}
            parts = {"who invite": float(len(shares)), **ends}
        never = sum(group.sums["never"] for group in groups)
        return Figure(value=never / count, count=count, parts=parts)

    return Groups(
        by={"collector": table.collector if collected else ibis.null("string")},
        sums={"never": one(~invited(table))},
        read=read,
        among=table.eligible,
        left_out={
            "do not say whether eligible": table.eligible.isnull(),
            "do not say whether invited": table.eligible & unknown,
        },
        nobody="no row is of an eligible customer",
    )


def survey_fatigue(table: ir.Table, given: Given) -> Groups:
    """Rows without a customer or a time of sending are left out.

    The mean is over customers and calendar years with an invitation. With the own
    `quarantine` a part counts invitations sent too early after the one before.
    """
    customer, sent = table.customer_ref, table.sent_at
    usable = once(table) & customer.notnull() & sent.notnull()
    year = ibis.window(group_by=[usable, customer, sent.year()], order_by=sent)
    window = ibis.window(group_by=[usable, customer], order_by=sent)
    between = given.hours(sent.lag().over(window), sent)
    rest = given.targets.get("quarantine")
    early = NEVER if rest is None else between < rest

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        nth = {int(g.values[0]): g.n for g in groups if isinstance(g.values[0], int)}
        parts = {"most": float(max(nth) + 1)}
        if rest is not None:
            parts["too early"] = sum(group.sums["early"] for group in groups)
        return Figure(value=count / nth[0], count=count, parts=parts)

    return Groups(
        by={"nth": ibis.row_number().over(year).cast("int64")},
        sums={"early": one(early)},
        read=read,
        left_out={
            "have no customer_ref": customer.isnull(),
            "have no sent_at": sent.isnull(),
        },
    )


def survey_opt_outs_respected(table: ir.Table, _: Given) -> Share:
    """Rows without a time of sending are left out; a blank objection is none.

    An objection counts for all rows of the customer, from the day after where it has
    no time of day.
    """
    objected: ir.TimestampValue = table.opt_out_at
    if "customer_ref" in table.columns:
        customer = table.customer_ref
        first = objected.min().over(ibis.window(group_by=customer))
        objected = customer.isnull().ifelse(objected, first)
    return Share(
        hit=overruns(table.sent_at, objected),
        left_out={"have no sent_at": table.sent_at.isnull()},
    )


INVITING = (
    Metric(
        name="customers_covered",
        needs=("in_frame",),
        unit=Unit.SHARE,
        formula="customers in the frame / customers; and by segment",
        clauses="10004 5.1, 10004 6.2, 10004 7.2",
        ask=customers_covered,
    ),
    Metric(
        name="frame_usable",
        needs=("valid_contact or opt_out_at",),
        unit=Unit.SHARE,
        formula="customers of the frame with a valid contact and without an objection "
        "/ customers of the frame",
        clauses="10004 7.2, 10004 7.3.3",
        ask=frame_usable,
        target_from="industry: below 80 % the rest may speak for itself alone",
    ),
    Metric(
        name="survey_fatigue",
        needs=("customer_ref", "sent_at"),
        unit=Unit.SCORE,
        formula="invitations / customers invited, by calendar year",
        clauses="10004 6.2",
        ask=survey_fatigue,
    ),
    Metric(
        name="survey_opt_outs_respected",
        needs=("sent_at", "opt_out_at"),
        unit=Unit.COUNT,
        formula="invitations sent after an objection",
        clauses="10004 4.3, 10004 7.3.4",
        ask=survey_opt_outs_respected,
        target_from="law: 0",
    ),
    Metric(
        name="selective_invitation",
        needs=("eligible", "invited or sent_at or invitation_id"),
        unit=Unit.SHARE,
        formula="eligible customers never invited / eligible customers",
        clauses="10004 6.3, 10004 7.3.4, 10004 8",
        ask=selective_invitation,
    ),
)
