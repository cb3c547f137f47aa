"""Metrics on the systems contacts run on: are they up, repaired, rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Mean, Metric, Ratio
from isocheck.registers.contacts.rows import NO
from isocheck.registers.moments import DAY_S, NO_NOW, moment, seconds_between

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group


def platform_availability(table: ir.Table, _: Given) -> Ratio:
    """Rows without the time of service, or of its interruption, are left out.

    A system cannot be down for longer than it should be up.
    """
    service, down = table.service_s.cast("float64"), table.downtime_s.cast("float64")
    return Ratio(
        top=service - (down > service).ifelse(service, down),
        bottom=service,
        basis="time of service",
        left_out={
            "have no service_s": ~(service >= 0).fill_null(NO),
            "have no downtime_s": ~(down >= 0).fill_null(NO),
        },
    )


def repair_time(table: ir.Table, given: Given) -> Mean:
    """Outages without repaired_at are left out; rows without outage_at are none."""
    began, over = table.outage_at, table.repaired_at
    return Mean(
        value=given.hours(began, over),
        among=began.notnull(),
        left_out={"are not repaired": began.notnull() & over.isnull()},
        nobody="there was no outage",
    )


def continuity_test_age(table: ir.Table, given: Given) -> Groups | str:
    """The age of the latest test passed, at the latest event of the register.

    A register that does not say which tests were passed counts all; in one that does,
    a blank is not passed.
    """
    if given.facts.now is None:
        return NO_NOW
    at = table.continuity_test_at
    passed = at.notnull()
    if "continuity_test_passed" in table.columns:
        passed &= table.continuity_test_passed
    age = seconds_between(at, moment(given.facts.now)) / DAY_S
    return Groups(
        by={"age": age}, read=_youngest, among=passed, nobody="no test was passed"
    )


def _youngest(groups: tuple[Group, ...]) -> Figure:
    ages = [v for each in groups for v in each.values if isinstance(v, (int, float))]
    return Figure(value=min(ages), count=sum(group.n for group in groups))


SYSTEMS = (
    Metric(
        name="platform_availability",
        needs=("service_s", "downtime_s"),
        unit=Unit.SHARE,
        formula="(time of service - time down) / time of service",
        clauses="18295-1 8.1, 18295-2 6.6",
        ask=platform_availability,
        target_from="client agreement; 99.5 to 99.9 % is industry custom",
    ),
    Metric(
        name="repair_time",
        needs=("outage_at", "repaired_at"),
        unit=Unit.HOURS,
        formula="hours from outage to repair / outages",
        clauses="18295-1 8.1",
        ask=repair_time,
        target_from="client agreement",
    ),
    Metric(
        name="continuity_test_age",
        needs=("continuity_test_at",),
        unit=Unit.DAYS,
        formula="days from the latest test passed to the latest event",
        clauses="18295-1 8, 18295-2 6.10",
        ask=continuity_test_age,
        target_from="own plan; a year is usual",
    ),
)
