"""Metrics on training, and on what people can do and know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Metric, Ratio, Share
from isocheck.registers.moments import NO_NOW, moment, overruns
from isocheck.registers.people.courses import present_code, taken, valid
from isocheck.registers.people.rows import (
    NEVER,
    YEAR,
    now_of,
    people_of,
    staff,
    within_days,
)
from isocheck.registers.several import one

if TYPE_CHECKING:
    from datetime import datetime

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NO_HOURS = "have no training_hours"
NO_VERSION = (
    "the register does not tell the present code: it needs code_version with "
    "current_code_version, or code_since"
)


def handlers_trained(table: ir.Table, given: Given) -> Share:
    """A person without a valid training in handling complaints counts as untrained.

    People are looked at on the latest date of the register; those who have left are no
    matter. Without customer_contact everybody counts; where it is blank, the person is
    left out. Training without an end is valid for training_valid_for, or for ever where
    that is not set. A course in words nobody knows is not one on complaints.
    """
    people = people_of(table)
    among, left_out = staff(people, given, "customer_contact")
    return Share(
        hit=people.some(valid(table, given, "complaint")),
        among=among,
        left_out=left_out,
        nobody="nobody who serves customers works here",
    )


def dispute_handlers_trained(table: ir.Table, given: Given) -> Share | Ratio:
    """A person without a valid training in disputes counts as untrained.

    So does one trained after first_dispute_at. With disputes_handled, disputes are
    counted instead of people: rows without it are left out, and those of people who
    have left count too. Else as for handlers_trained, by handles_disputes.
    """
    people = people_of(table)
    trained = people.some(valid(table, given, "dispute"))
    if "first_dispute_at" in table.columns:
        times = [at for at, _ in taken(table, "dispute")]
        first = people.lowest(times[0] if len(times) == 1 else ibis.least(*times))
        late = overruns(first, people.lowest(table.first_dispute_at))
        trained &= ~late.fill_null(NEVER)
    if "disputes_handled" in table.columns:
        unknown = table.disputes_handled.isnull() | (table.disputes_handled < 0)
        return Ratio(
            top=one(trained) * table.disputes_handled,
            bottom=table.disputes_handled,
            basis="dispute handled",
            left_out={**people.unnamed, "have no disputes_handled": unknown},
        )
    among, left_out = staff(people, given, "handles_disputes")
    return Share(
        hit=trained,
        among=among,
        left_out=left_out,
        nobody="nobody who handles disputes works here",
    )


def trained_on_code(table: ir.Table, given: Given) -> Share | str:
    """A person not trained on the present version of the code counts as untrained.

    Trained is who has the current_code_version, or a valid training on the code since
    the latest code_since. People as for handlers_trained, by in_code_scope.
    """
    on_present = present_code(table, given)
    if on_present is None:
        return NO_VERSION
    people = people_of(table)
    among, left_out = staff(people, given, "in_code_scope")
    return Share(
        hit=people.some(on_present),
        among=among,
        left_out=left_out,
        nobody="nobody whom the code concerns works here",
    )


def staff_know_code(table: ir.Table, _: Given) -> Share:
    """People who were not asked are left out.

    Who was asked several times knows the code if every answer says so.
    """
    people = people_of(table)
    asked = people.some(table.knows_code.notnull())
    return Share(
        hit=~people.some(~table.knows_code),
        among=people.first,
        left_out={
            **people.unnamed,
            "were not asked what the code promises": people.first & ~asked,
        },
    )


def competency_reviews_valid(table: ir.Table, given: Given) -> Share | str:
    """A person without reviewed_at in the 365 days before counts as not reviewed.

    People as for handlers_trained.
    """
    now = now_of(given)
    if now is None:
        return NO_NOW
    people = people_of(table)
    among, left_out = staff(people, given, "customer_contact")
    return Share(
        hit=people.some(within_days(table.reviewed_at, moment(now), YEAR.days)),
        among=among,
        left_out=left_out,
        nobody="nobody who serves customers works here",
    )


def training_hours(table: ir.Table, given: Given) -> Ratio:
    """People without any training_hours are left out: blank is not zero.

    Hours dated by trained_at, else by period_at, count if they lie in the 365 days
    before the latest date; hours without a date count as those of a year. A person
    counts by the largest fte, as 1 without. Others as for handlers_trained.
    """
    people = people_of(table)
    among, left_out = staff(people, given, "customer_contact")
    everyone = people.here(now_of(given)) & people.are("customer_contact")[0]
    lacks = ~people.some(table.training_hours.notnull())
    fte: ir.NumericValue = ibis.literal(1).cast("float64")
    if "fte" in table.columns:
        fte = people.highest(table.fte).fill_null(1.0)
    recent = _recent(table, now_of(given))
    return Ratio(
        top=recent.ifelse(table.training_hours.fill_null(0.0), 0.0),
        bottom=people.first.ifelse(fte, 0.0),
        basis="one who works here",
        among=everyone,
        left_out=left_out | {NO_HOURS: among & lacks},
        nobody="nobody who serves customers works here",
    )


def _recent(table: ir.Table, now: datetime | None) -> ir.BooleanValue:
    """Whether a row lies in the year before the latest date, or has no date."""
    dates = [table[n] for n in ("trained_at", "period_at") if n in table.columns]
    if now is None or not dates:
        return ibis.literal(value=True)
    date = ibis.coalesce(*dates)
    recent = (date > moment(now - YEAR)) & (date <= moment(now))
    return date.isnull() | recent


TRAINING = (
    Metric(
        name="handlers_trained",
        needs=("complaint_trained_at or trained_at", "complaint_trained_at or course"),
        unit=Unit.SHARE,
        formula="people who serve customers and have valid training in handling "
        "complaints / people who serve customers",
        clauses="10002 4.14, 5.4.4",
        ask=handlers_trained,
    ),
    Metric(
        name="dispute_handlers_trained",
        needs=("dispute_trained_at or trained_at", "dispute_trained_at or course"),
        unit=Unit.SHARE,
        formula="people who handle disputes and have valid training, taken before the "
        "first dispute / people who handle disputes; or the disputes of those people",
        clauses="10003 6.4",
        ask=dispute_handlers_trained,
    ),
    Metric(
        name="trained_on_code",
        needs=("code_version or code_since",),
        unit=Unit.SHARE,
        formula="people trained on the present code / people whom the code concerns",
        clauses="10001 4.12, 7",
        ask=trained_on_code,
    ),
    Metric(
        name="staff_know_code",
        needs=("knows_code",),
        unit=Unit.SHARE,
        formula="people who can tell what the code promises / people asked",
        clauses="10001 6.7",
        ask=staff_know_code,
    ),
    Metric(
        name="competency_reviews_valid",
        needs=("reviewed_at",),
        unit=Unit.SHARE,
        formula="people who serve customers, with a review in the last 365 days / "
        "people who serve customers",
        clauses="18295-1 6.2",
        ask=competency_reviews_valid,
        target_from="industry",
    ),
    Metric(
        name="training_hours",
        needs=("training_hours",),
        unit=Unit.HOURS,
        formula="hours of training in the last 365 days / full-time staff",
        clauses="18295-1 6.3",
        ask=training_hours,
        target_from="industry",
    ),
)
