"""Metrics on whether complainants are treated rightly: free, fair and in confidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Share
from isocheck.registers.complaints.rows import blank, filled, is_one_of, now_of
from isocheck.registers.complaints.words import NO_BASIS
from isocheck.registers.moments import overruns

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def handler_independent(table: ir.Table, _: Given) -> Share:
    """Rows without handler_is_subject are left out."""
    return Share(
        hit=~table.handler_is_subject, left_out=blank(table, "handler_is_subject")
    )


def free_of_charge(table: ir.Table, _: Given) -> Share:
    """Rows without a fee are left out: blank is not zero."""
    return Share(hit=table.fee <= 0, left_out=blank(table, "fee"))


def within_authority(table: ir.Table, _: Given) -> Share:
    """Rows with no remedy_value granted are no matter of it; a limit must be known.

    Rows with a remedy and no authority_limit are left out.
    """
    granted = table.remedy_value > 0
    return Share(
        hit=table.remedy_value <= table.authority_limit,
        among=granted,
        left_out={
            "have a remedy and no authority_limit": granted
            & table.authority_limit.isnull()
        },
        nobody="no remedy has a value",
    )


def disclosures_justified(table: ir.Table, _: Given) -> Share:
    """A disclosure without disclosure_basis, or with 'none', is not justified.

    Rows that do not say whether something was disclosed are left out.
    """
    basis = table.disclosure_basis
    return Share(
        hit=basis.notnull() & ~is_one_of(basis, NO_BASIS),
        among=table.disclosed,
        left_out=blank(table, "disclosed"),
        nobody="nothing was disclosed",
    )


def kept_past_retention(table: ir.Table, given: Given) -> Share:
    """Past retention at the latest event in the register; undated rows are left out.

    A row with anonymised_at is kept no longer.
    """
    past = overruns(now_of(given), table.retention_until)
    return Share(
        hit=past & ~filled(table, "anonymised_at"),
        left_out=blank(table, "retention_until"),
    )


CONDUCT = (
    Metric(
        name="handler_independent",
        needs=("handler_is_subject",),
        unit=Unit.SHARE,
        formula="complaints not handled by the person complained about / complaints "
        "that say so or not",
        clauses="10002 4.7",
        ask=handler_independent,
        target_from="practice",
    ),
    Metric(
        name="free_of_charge",
        needs=("fee",),
        unit=Unit.SHARE,
        formula="complaints with a fee of zero / complaints with a fee on record",
        clauses="10002 4.8",
        ask=free_of_charge,
        target_from="practice or law",
    ),
    Metric(
        name="within_authority",
        needs=("remedy_value", "authority_limit"),
        unit=Unit.SHARE,
        formula="remedies within the limit of who granted them / remedies with a limit",
        clauses="10002 5.4, 10001 7, 18295-1 4.4",
        ask=within_authority,
        target_from="own rules",
    ),
    Metric(
        name="disclosures_justified",
        needs=("disclosed", "disclosure_basis"),
        unit=Unit.SHARE,
        formula="disclosures with consent or a legal ground / disclosures",
        clauses="10002 4.10, 10003 4.12",
        ask=disclosures_justified,
        target_from="law",
    ),
    Metric(
        name="kept_past_retention",
        needs=("retention_until",),
        unit=Unit.COUNT,
        formula="records whose retention ended before the latest event and that are "
        "not anonymised",
        clauses="10002 4.10, 8.1",
        ask=kept_past_retention,
        target_from="law",
    ),
)
