"""What metrics ask of a single complaint: is it open, decided, upheld, serious."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.targets import TARGETS
from isocheck.registers import blanks
from isocheck.registers.complaints.words import (
    CLOSED,
    DROPPED,
    LEVELS,
    NOT_SERIOUS,
    PARTLY,
    REFUSED,
    SERIOUS,
    UPHELD,
)
from isocheck.registers.marking import REPEAT, WEIGHT
from isocheck.registers.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NEVER = ibis.literal(value=False)
NO_RECEIPT = "have no received_at"
REFUSED_IT, PARTLY_SO, UPHELD_IT, DROPPED_IT = 0, 1, 2, 3
EVENTS = (
    "received_at",
    "acknowledged_at",
    "assessed_at",
    "responded_at",
    "decision_told_at",
    "closed_at",
)


def untold(target: str) -> str:
    """Return the reason why a metric has no question without a target."""
    return f"the target {target} is not set: {TARGETS[target].words}"


def blank(table: ir.Table, *names: str) -> dict[str, ir.BooleanValue]:
    """Return the reasons that leave out rows without a value in each of some fields."""
    return {f"have no {name}": table[name].isnull() for name in names}


def filled(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether a field has a value; not where the register lacks it."""
    return table[name].notnull() if name in table.columns else NEVER


def is_set(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether a flag is set; not where it is blank or the register lacks it."""
    return table[name].fill_null(NEVER) if name in table.columns else NEVER


def counts(table: ir.Table) -> ir.BooleanValue:
    """Whether a row stands for a complaint, and for none that was counted before."""
    real: ir.BooleanValue = ~NEVER
    if REPEAT in table.columns:
        real = ~table[REPEAT]
    if WEIGHT in table.columns:
        real &= table[WEIGHT] > 0
    return real


def now_of(given: Given) -> ir.TimestampValue:
    """Return the moment at which open complaints are looked at; NULL without dates."""
    if given.facts.now is None:
        return ibis.null("timestamp")
    return moment(given.facts.now)


def word(text: ir.StringValue) -> ir.StringValue:
    """Return a text as the lists of words have it."""
    return text.strip().lower()


def is_one_of(text: ir.StringValue, words: Iterable[str]) -> ir.BooleanValue:
    """Whether a text is one of some words; a blank is not."""
    return blanks.is_one_of(word(text), words).fill_null(NEVER)


def is_closed(table: ir.Table) -> ir.BooleanValue:
    """Whether a row has a time of closing or a status that says closed.

    A register with neither column counts as closed what it shows as answered. A status
    nobody knows, or none, is open.
    """
    columns = table.columns
    signs = [table.closed_at.notnull()] if "closed_at" in columns else []
    if "status" in columns:
        said = word(table.status).startswith("closed").fill_null(NEVER)
        signs.append(said | is_one_of(table.status, CLOSED))
    if not signs and "responded_at" in columns:
        signs = [table.responded_at.notnull()]
    return ibis.or_(*signs) if signs else NEVER


def is_decided(table: ir.Table) -> ir.BooleanValue:
    """Whether a row is closed or has an outcome, an answer or a date of decision."""
    decided = is_closed(table)
    for name in ("outcome", "responded_at", "decided_at", "decision_told_at"):
        if name in table.columns:
            decided |= table[name].notnull()
    return decided


def verdict_of(table: ir.Table, name: str = "outcome") -> ir.IntegerValue:
    """Return how a complaint was decided; NULL where nothing says so plainly.

    The words of the column `name` go before the flag `upheld`.
    """
    branches = []
    if name in table.columns:
        said = table[name]
        words = {
            UPHELD_IT: UPHELD,
            PARTLY_SO: PARTLY,
            REFUSED_IT: REFUSED,
            DROPPED_IT: DROPPED,
        }
        branches = [(is_one_of(said, listed), which) for which, listed in words.items()]
    if name == "outcome" and "upheld" in table.columns:
        branches += [(table.upheld, UPHELD_IT), (~table.upheld, REFUSED_IT)]
    unsaid = ibis.null("int8")
    return ibis.cases(*branches, else_=unsaid) if branches else unsaid


def undecided(table: ir.Table) -> dict[str, ir.BooleanValue]:
    """Return why rows do not say how they were decided."""
    names = [name for name in ("outcome", "upheld") if name in table.columns]
    silent = ibis.and_(*(table[name].isnull() for name in names))
    return {
        f"have no {' or '.join(names)}": silent,
        "have an outcome that does not say whether they were refused": verdict_of(
            table
        ).isnull(),
    }


def level_of(text: ir.StringValue) -> ir.IntegerValue:
    """Return 1 for the most urgent up to 9; NULL where neither word nor number says."""
    said = word(text)
    bare = said.re_replace(r"^p?[0-9]+[ .:_-]*", "")
    number = said.re_extract(r"^p?([0-9]+)", 1)
    by_word = [(is_one_of(bare, words), level) for level, words in LEVELS.items()]
    by_number = [(number == str(digit), digit) for digit in range(1, 10)]
    return ibis.cases(*by_word, *by_number, else_=ibis.null("int8"))


def seriousness(
    table: ir.Table,
) -> tuple[ir.BooleanValue, dict[str, ir.BooleanValue]]:
    """Return what is serious by word or safety flag, and what does not say."""
    serious = known = NEVER
    if "severity" in table.columns:
        bare = word(table.severity).re_replace(r"^[a-z]?[0-9]+[ .:_-]*", "")
        serious = is_one_of(bare, SERIOUS)
        known = serious | is_one_of(bare, NOT_SERIOUS)
    if "safety" in table.columns:
        serious |= table.safety.fill_null(NEVER)
        known |= table.safety.notnull()
    return serious, {"do not say whether they are serious": ~known}
