"""Metrics on whether contacts are answered, and after how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Mean, Metric, Ratio, Share, Spread
from isocheck.registers.contacts.levels import level_of_rows, level_of_sums
from isocheck.registers.contacts.rows import (
    NO,
    NO_COUNT,
    NO_WAIT,
    ONE_EACH,
    STATES,
    UNSAID,
    abandoned_of,
    answered_of,
    both,
    holds_counts,
    inbound,
    offered,
    seconds_of,
    state,
    wait,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given
    from isocheck.registers.asking import Groups as Several

NO_STATE = f"the register has no {STATES}"
NO_TIMES = "the register has no wait_s, and no times to count the wait from"


def service_level(table: ir.Table, given: Given) -> Several | str:
    """Contacts given up count as not answered in time; answered without a wait, not.

    Those neither answered nor given up are left out. Of rows that hold counts, the
    contacts in time, or the share of them, are weighted by the contacts of the row;
    `mean_of_rows` is the plain mean of the shares, which large days do not move.
    """
    if holds_counts(table):
        return level_of_sums(table, given)
    return level_of_rows(table, given)


def speed_of_answer(table: ir.Table, given: Given) -> Mean | str:
    """Answered contacts without a wait are left out, and so are those never answered.

    Of rows that hold counts, the mean of the row is weighted by its answered contacts.
    """
    if holds_counts(table):
        return _mean_of_means(table, "wait_s", answered_of(table, given))
    found, seconds = state(table), wait(table)
    if found is None or seconds is None:
        return NO_STATE if found is None else NO_TIMES
    came_in, unsaid = inbound(table)
    return Mean(
        value=seconds,
        among=both(came_in, found.answered),
        left_out={**unsaid, NO_WAIT: found.answered & seconds.isnull()},
        nobody="no contact was answered",
    )


def longest_wait(table: ir.Table, _: Given) -> Spread | str:
    """Contacts without a wait are left out; those given up count as far as they waited.

    The value is the median.
    """
    if holds_counts(table):
        return ONE_EACH
    seconds = wait(table)
    if seconds is None:
        return NO_TIMES
    came_in, unsaid = inbound(table)
    return Spread(
        value=seconds,
        among=came_in,
        left_out={**unsaid, NO_WAIT: seconds.isnull()},
        nobody="no contact came in",
    )


def abandonment(table: ir.Table, given: Given) -> Share | Ratio | str:
    """Contacts neither answered nor given up are left out, as are early hang-ups.

    Early are those within `short_abandon_within`, 0 seconds unless told; a wait that
    is not known is not early. In a register without a word on giving up, what was not
    answered was given up. Rows that hold counts know of no early hang-ups.
    """
    if holds_counts(table):
        gave_up = abandoned_of(table)
        return _of_all(table, gave_up, "do not say how many gave up")
    found, seconds = state(table), wait(table)
    if found is None:
        return NO_STATE
    came_in, left_out = inbound(table)
    left_out[UNSAID] = ~found.answered & ~found.gave_up
    short = seconds_of(given.targets.get("short_abandon_within", 0.0))
    if short and seconds is not None:
        left_out[f"gave up within {short:g} seconds"] = found.gave_up & (
            seconds <= short
        ).fill_null(NO)
    return Share(
        hit=found.gave_up, among=came_in, left_out=left_out, nobody="no contact came in"
    )


def time_to_abandon(table: ir.Table, _: Given) -> Mean | str:
    """Contacts given up without a wait are left out.

    Of rows that hold counts, the mean of the row is weighted by those who gave up.
    """
    if holds_counts(table):
        if "abandon_wait_s" not in table.columns:
            return "the register has no abandon_wait_s"
        return _mean_of_means(table, "abandon_wait_s", abandoned_of(table))
    found, seconds = state(table), wait(table)
    if found is None or seconds is None:
        return NO_STATE if found is None else NO_TIMES
    came_in, unsaid = inbound(table)
    return Mean(
        value=seconds,
        among=both(came_in, found.gave_up),
        left_out={**unsaid, NO_WAIT: found.gave_up & seconds.isnull()},
        nobody="no contact was given up",
    )


def answer_rate(table: ir.Table, given: Given) -> Share | Ratio | str:
    """Contacts neither answered nor given up, such as those still open, are left out.

    Of rows that hold counts, answered contacts are summed, never shares of days.
    """
    if holds_counts(table):
        return _of_all(table, answered_of(table, given), NO_COUNT)
    found = state(table)
    if found is None:
        return NO_STATE
    came_in, unsaid = inbound(table)
    return Share(
        hit=found.answered,
        among=came_in,
        left_out={**unsaid, UNSAID: ~found.answered & ~found.gave_up},
        nobody="no contact came in",
    )


def _of_all(table: ir.Table, part: ir.NumericValue, unsaid: str) -> Ratio:
    came_in, left_out = inbound(table)
    whole = offered(table)
    left_out["do not say how many were offered"] = whole.isnull()
    left_out[unsaid] = part.isnull()
    return Ratio(
        top=part,
        bottom=whole,
        basis="contact",
        among=came_in,
        left_out=left_out,
        nobody="no contact came in",
    )


def _mean_of_means(table: ir.Table, name: str, weight: ir.NumericValue) -> Mean | str:
    if name not in table.columns:
        return f"the register has no {name}"
    came_in, left_out = inbound(table)
    seconds = table[name].cast("float64")
    left_out[f"have no {name}, or one below 0"] = ~(seconds >= 0).fill_null(NO)
    left_out["have no number of contacts to weigh it by"] = weight.isnull()
    return Mean(
        value=seconds,
        weight=ibis.greatest(weight, 0.0),
        among=came_in,
        left_out=left_out,
        nobody="no contact came in",
    )


_WAITS = "wait_s or answered_at or abandoned_at"
_STATES = f"{STATES} or offered or answered_count or abandoned_count"

WAITING = (
    Metric(
        name="service_level",
        needs=("wait_s or answered_at or in_service_level or service_level",),
        unit=Unit.SHARE,
        formula="answered within the agreed time / (answered + given up)",
        clauses="18295-1 4.1",
        ask=service_level,
        target_from="client agreement; 80 % in 20 s is industry custom",
    ),
    Metric(
        name="speed_of_answer",
        needs=("wait_s or answered_at", _STATES),
        unit=Unit.SECONDS,
        formula="seconds waited by those answered / answered contacts",
        clauses="18295-1 4.1",
        ask=speed_of_answer,
        target_from="client agreement; 20 to 30 s is industry custom",
    ),
    Metric(
        name="longest_wait",
        needs=(_WAITS,),
        unit=Unit.SECONDS,
        formula="median, p90, p95 and longest of the seconds waited, answered or not",
        clauses="18295-1 4.1",
        ask=longest_wait,
        target_from="client agreement",
    ),
    Metric(
        name="abandonment",
        needs=(_STATES,),
        unit=Unit.SHARE,
        formula="given up while waiting / (answered + given up)",
        clauses="18295-1 4.1",
        ask=abandonment,
        target_from="client agreement; 5 to 8 % is industry custom",
    ),
    Metric(
        name="time_to_abandon",
        needs=("wait_s or abandoned_at or abandon_wait_s", _STATES),
        unit=Unit.SECONDS,
        formula="seconds waited by those who gave up / contacts given up",
        clauses="18295-1 4.1",
        ask=time_to_abandon,
        target_from="own trend",
    ),
    Metric(
        name="answer_rate",
        needs=(_STATES,),
        unit=Unit.SHARE,
        formula="answered / (answered + given up)",
        clauses="18295-1 4.1",
        ask=answer_rate,
        target_from="client agreement or national law",
    ),
)
