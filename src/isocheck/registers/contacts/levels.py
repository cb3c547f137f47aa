"""The service level, by each of the ways it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.registers.contacts.rows import (
    NO,
    NO_WAIT,
    STATES,
    UNSAID,
    as_share,
    inbound,
    offered,
    seconds_of,
    state,
    wait,
)
from isocheck.registers.several import VALUE, one, several

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Groups

NO_TIME = (
    "nobody said within what time contacts are to be answered (service_level_within)"
)
WEIGHTED = ("each row weighs by its contacts; mean_of_rows weighs all rows the same",)


def level_of_rows(table: ir.Table, given: Given) -> Groups | str:
    """Ask for the service level of a register with a row for each contact."""
    found, seconds = state(table), wait(table)
    within = given.targets.get("service_level_within")
    if found is None:
        return f"the register has no {STATES}"
    if seconds is None:
        return "the register has no wait_s, and no times to count the wait from"
    if within is None:
        return NO_TIME
    short = seconds_of(given.targets.get("short_abandon_within", 0.0))
    came_in, left_out = inbound(table)
    left_out[UNSAID] = ~found.answered & ~found.gave_up
    left_out[NO_WAIT] = found.answered & seconds.isnull()
    timed = found.answered | seconds.notnull()
    in_time = (seconds <= seconds_of(within)).fill_null(NO)
    ratios = {
        VALUE: (one(found.answered & in_time), ibis.literal(1.0)),
        "of_answered": (one(found.answered & in_time), one(found.answered)),
        "quick_abandons_credited": (one(in_time), one(timed)),
    }
    if short:
        early = found.gave_up & (seconds <= short)
        ratios["without_short_abandons"] = (
            one(found.answered & in_time),
            one(timed & ~early.fill_null(NO)),
        )
    return several(
        ratios,
        basis="contact answered or given up",
        among=came_in,
        left_out=left_out,
        nobody="no contact came in",
    )


def level_of_sums(table: ir.Table, given: Given) -> Groups | str:
    """Ask for the service level of a register whose rows hold counts.

    Contacts in time come before their share, where a row has both.
    """
    columns = set(table.columns)
    if not {"in_service_level", "service_level"} & columns:
        return "the register has no in_service_level or service_level"
    volume = offered(table)
    tops, shares = [], []
    if "in_service_level" in columns:
        tops.append(table.in_service_level.cast("float64"))
    if "service_level" in columns:
        shares.append(as_share(table, "service_level", given))
        tops.append(shares[0] * volume)
    shares.extend(top / volume.nullif(0) for top in tops[:1])
    in_time, share = ibis.coalesce(*tops), ibis.coalesce(*shares)
    ratios = {
        VALUE: (in_time, volume),
        "mean_of_rows": (share, ibis.literal(1.0)),
    }
    if {"in_service_level", "answered_count"} <= columns:
        answered = table.answered_count
        ratios["of_answered"] = (table.in_service_level, answered)
    came_in, left_out = inbound(table)
    left_out["do not say how many were offered"] = volume.isnull()
    left_out["have no service level"] = in_time.isnull()
    return several(
        ratios,
        basis="contact",
        among=came_in,
        left_out=left_out,
        nobody="no contact came in",
        notes=WEIGHTED,
    )
