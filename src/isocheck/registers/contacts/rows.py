"""What many metrics ask of a row: which way it went, was it answered, how long."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.contacts.words import (
    ANSWERED,
    CLOSED,
    GIVEN_UP,
    INBOUND,
    OUTBOUND,
)
from isocheck.registers.moments import seconds_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NO = ibis.literal(value=False)
COUNTS = ("offered", "answered_count", "abandoned_count")
STATES = "answered or answered_at or abandoned or abandoned_at or status"
UNSAID = "were neither answered nor given up"
NO_WAIT = "have no wait"
NO_WAY = "do not say whether they came in or went out"
ONE_EACH = "its rows stand for many contacts; this needs a row for each"
NO_COUNT = "do not say how many were answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What became of contacts; neither condition is ever NULL."""

    answered: ir.BooleanValue
    gave_up: ir.BooleanValue


def holds_counts(table: ir.Table) -> bool:
    """Whether a row stands for the contacts of a day or an interval."""
    return bool(set(COUNTS) & set(table.columns))


def word(text: ir.StringValue) -> ir.StringValue:
    """Return a word as the lists of words have it."""
    return text.strip().lower()


def both(*conditions: ir.BooleanValue | None) -> ir.BooleanValue | None:
    """Return that all conditions hold, passing over those that are None."""
    held = [condition for condition in conditions if condition is not None]
    return reduce(and_, held) if held else None


def inbound(
    table: ir.Table,
) -> tuple[ir.BooleanValue | None, dict[str, ir.BooleanValue]]:
    """Return which contacts came in, and those that do not say.

    In a register without a direction all did.
    """
    if "direction" not in table.columns:
        return None, {}
    way = word(table.direction)
    return way.isin(INBOUND), _without_way(way)


def outbound(
    table: ir.Table,
) -> tuple[ir.BooleanValue, dict[str, ir.BooleanValue]]:
    """Return which contacts went out, and those that do not say."""
    way = word(table.direction)
    return way.isin(OUTBOUND), _without_way(way)


def state(table: ir.Table) -> State | None:
    """Return what became of contacts, or None where no column says.

    One with signs of both was answered. In a register that has no words for giving
    up, what was not answered was given up, and the other way round.
    """
    columns = set(table.columns)
    yes = [table.answered] if "answered" in columns else []
    no = [table.abandoned] if "abandoned" in columns else []
    if "answered_at" in columns:
        yes.append(table.answered_at.notnull())
    if "abandoned_at" in columns:
        no.append(table.abandoned_at.notnull())
    if "status" in columns:
        yes.append(word(table.status).isin(ANSWERED))
        no.append(word(table.status).isin(GIVEN_UP))
    if not yes and not no:
        return None
    yes = yes or [_opposite(table, "abandoned")]
    no = no or [_opposite(table, "answered")]
    answered = ibis.or_(*(sign.fill_null(NO) for sign in yes))
    gave_up = ibis.or_(*(sign.fill_null(NO) for sign in no))
    return State(answered=answered, gave_up=gave_up & ~answered)


def handled(table: ir.Table) -> ir.BooleanValue | None:
    """Return which contacts somebody dealt with, or None where no column says.

    Those are the answered ones, and tickets with a first answer, resolved or closed.
    """
    found = state(table)
    signs = [] if found is None else [found.answered]
    dates = ("first_response_at", "resolved_at", "closed_at")
    signs += [table[name].notnull() for name in dates if name in table.columns]
    if "status" in table.columns:
        signs.append(word(table.status).isin(CLOSED).fill_null(NO))
    if not signs:
        return None
    dealt_with: ir.BooleanValue = ibis.or_(*signs)
    return dealt_with if found is None else dealt_with & ~found.gave_up


def wait(table: ir.Table) -> ir.NumericValue | None:
    """Return the seconds until answer or giving up, or None where no column says.

    NULL where neither the seconds nor both times are there, and below 0. Arriving in
    the queue comes before arriving at all.
    """
    found = []
    if "wait_s" in table.columns:
        found.append(_not_below_zero(table.wait_s))
    start = _first(table, ("queued_at", "arrived_at"))
    end = _first(table, ("answered_at", "abandoned_at"))
    if start is not None and end is not None:
        found.append(_not_below_zero(seconds_between(start, end)))
    return ibis.coalesce(*found) if found else None


def handling(table: ir.Table) -> ir.NumericValue | None:
    """Return the seconds of talk, hold and wrap-up, or None where no column says.

    A blank hold or wrap-up counts as none. Without talk, the seconds from answer to
    end stand for talk and hold.
    """
    columns = set(table.columns)
    found = []
    if "handle_s" in columns:
        found.append(_not_below_zero(table.handle_s))
    rest = {
        name: _not_below_zero(table[name]).fill_null(0.0)
        for name in ("hold_s", "wrap_s")
        if name in columns
    }
    if {"handle_total_s", "answered_count"} <= columns:
        answered = _number(table, "answered_count").nullif(0)
        found.append(_not_below_zero(table.handle_total_s / answered))
    if "talk_s" in columns:
        found.append(sum(rest.values(), start=_not_below_zero(table.talk_s)))
    if {"answered_at", "ended_at"} <= columns:
        spoken = _not_below_zero(seconds_between(table.answered_at, table.ended_at))
        found.append(spoken + rest["wrap_s"] if "wrap_s" in rest else spoken)
    return ibis.coalesce(*found) if found else None


def offered(table: ir.Table) -> ir.NumericValue:
    """Return the contacts that a row of counts stands for; NULL where none says."""
    found = [_number(table, "offered")]
    found.append(_number(table, "answered_count") + _number(table, "abandoned_count"))
    return ibis.coalesce(*found)


def answered_of(table: ir.Table, given: Given) -> ir.NumericValue:
    """Return the answered contacts of a row of counts; NULL where none says."""
    found = [_number(table, "answered_count")]
    found.append(_number(table, "offered") - _number(table, "abandoned_count"))
    if "answer_rate" in table.columns:
        found.append(_number(table, "offered") * as_share(table, "answer_rate", given))
    return ibis.coalesce(*found)


def abandoned_of(table: ir.Table) -> ir.NumericValue:
    """Return the contacts given up of a row of counts; NULL where none says."""
    found = [_number(table, "abandoned_count")]
    found.append(_number(table, "offered") - _number(table, "answered_count"))
    return ibis.coalesce(*found)


def as_share(table: ir.Table, name: str, given: Given) -> ir.NumericValue:
    """Return a column of shares; where one is above 1, all are of a hundred."""
    highest = given.facts.highest.get(name)
    of_hundred = isinstance(highest, (int, float)) and highest > 1
    return table[name].cast("float64") / (100.0 if of_hundred else 1.0)


def seconds_of(hours: float) -> float:
    """Return a target in seconds, whole where it was given in whole seconds."""
    return round(hours * 3600, 6)


def _without_way(way: ir.StringValue) -> dict[str, ir.BooleanValue]:
    known = way.isin((*INBOUND, *OUTBOUND)).fill_null(NO)
    return {NO_WAY: ~known}


def _opposite(table: ir.Table, name: str) -> ir.BooleanValue:
    if name in table.columns:
        return ~table[name]
    return table[f"{name}_at"].isnull()


def _not_below_zero(seconds: ir.NumericValue) -> ir.NumericValue:
    return (seconds >= 0).ifelse(seconds.cast("float64"), ibis.null("float64"))


def _number(table: ir.Table, name: str) -> ir.NumericValue:
    if name in table.columns:
        return table[name].cast("float64")
    return ibis.null("float64")


def _first(table: ir.Table, names: Sequence[str]) -> ir.TimestampValue | None:
    found = [table[name] for name in names if name in table.columns]
    return ibis.coalesce(*found) if found else None
