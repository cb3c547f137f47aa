"""What metrics ask of a row: is it closed, how did it end, which time came first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.targets import TARGETS
from isocheck.registers import moments
from isocheck.registers.disputes.words import CLOSED, OUTCOMES
from isocheck.registers.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NEVER = ibis.literal(value=False)
NO_OUTCOME = "have no outcome"
EVENTS = (
    "complaint_received_at",
    "final_response_at",
    "notice_at",
    "acknowledged_at",
    "response_at",
    "outcome_at",
    "implemented_at",
    "closed_at",
)


def untold(target: str) -> str:
    """Return the reason why a metric has no question without a target."""
    return f"the target {target} is not set: {TARGETS[target].words}"


def word(text: ir.StringValue) -> ir.StringValue:
    """Return text as words are compared: trimmed, small, with blanks for _ and -."""
    return text.strip().lower().replace("_", " ").replace("-", " ")


def says(table: ir.Table, name: str, words: Iterable[str]) -> ir.BooleanValue:
    """Whether a column has one of some words; not where it is blank or missing."""
    if name not in table.columns:
        return NEVER
    return word(table[name]).isin(tuple(words)).fill_null(NEVER)


def filled(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether a column has a value; not where the register lacks it."""
    return table[name].notnull() if name in table.columns else NEVER


def time(table: ir.Table, name: str) -> ir.TimestampValue:
    """Return a column of times; NULL where the register lacks it."""
    return table[name] if name in table.columns else ibis.null("timestamp")


def latest(given: Given) -> ir.TimestampValue:
    """Return the moment at which open disputes are looked at; NULL without dates."""
    now = given.facts.now
    return ibis.null("timestamp") if now is None else moment(now)


def precedes(first: ir.TimestampValue, second: ir.TimestampValue) -> ir.BooleanValue:
    """Whether `first` is earlier; not where one of them is missing."""
    return moments.precedes(first, second).fill_null(NEVER)


def overruns(when: ir.TimestampValue, due: ir.TimestampValue) -> ir.BooleanValue:
    """Whether `when` is past `due`; not where one of them is missing."""
    return moments.overruns(when, due).fill_null(NEVER)


def tells_end(table: ir.Table) -> bool:
    """Whether a register tells which of its disputes are closed."""
    return bool({"closed_at", "status", "outcome_at"} & set(table.columns))


def is_closed(table: ir.Table) -> ir.BooleanValue:
    """Whether a row has a time of closing or a status that says closed.

    In a register with neither column, a row with the time of its outcome is closed.
    """
    if "status" in table.columns:
        said = word(table.status)
        closed = said.isin(CLOSED) | said.startswith("closed")
        return filled(table, "closed_at") | closed.fill_null(NEVER)
    if "closed_at" in table.columns:
        return table.closed_at.notnull()
    return filled(table, "outcome_at")


def outcome_of(table: ir.Table) -> ir.StringValue:
    """Return how a dispute ended, by the names in `words`; NULL where unclear."""
    said = word(table.outcome)
    cases = [(said.isin(words), outcome) for outcome, words in OUTCOMES.items()]
    return ibis.cases(*cases, else_=ibis.null("string"))


def named_outcome(table: ir.Table) -> ir.StringValue:
    """Return how a dispute ended, words nobody knows as written; NULL where blank."""
    return ibis.coalesce(outcome_of(table), word(table.outcome))


def ended(table: ir.Table, outcomes: Iterable[str]) -> ir.BooleanValue:
    """Whether the outcome is one of some; not where it is blank or unclear."""
    words = [said for outcome in outcomes for said in OUTCOMES[outcome]]
    return says(table, "outcome", words)


def days_taken(table: ir.Table, given: Given) -> ir.FloatingValue:
    """Return the days from notice to outcome; NULL without both or out of order."""
    notice, outcome = time(table, "notice_at"), time(table, "outcome_at")
    days = given.hours(notice, outcome) / given.clock.day
    return precedes(outcome, notice).ifelse(ibis.null("float64"), days)


def each(table: ir.Table, name: str) -> ir.FloatingValue:
    """Return a count of a row that stands for many, for each of them.

    Questions are weighted by `row_count`, so its counts come back where they are
    summed. NULL where the row stands for none.
    """
    number = table[name].cast("float64")
    if "row_count" not in table.columns:
        return number
    return number / table.row_count.cast("float64").fill_null(1.0).nullif(0.0)
