"""What every metric asks of a row: was it an answer, an invitation, and how good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.asking import Groups
from isocheck.registers.marking import REPEAT
from isocheck.registers.surveys.names import ITEMS
from isocheck.registers.surveys.scales import Scale, outside, scale_of
from isocheck.registers.surveys.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Figure, Given

ITEM_NAMES = tuple(f"item_{number}" for number in range(1, ITEMS + 1))
MARKS = ("overall", "recommend", "effort", "process_mark", *ITEM_NAMES)
ANSWERS = "completed_at or overall or overall_said or recommend or effort or item_1"
INVITATIONS = ("delivered", "sent_at", "invited", "invitation_id")
OVERALL = "overall or overall_said"
ENOUGH = 30  # answers that carry a figure of their own
FEW = 5  # answers that may give away who gave them
NEVER = ibis.literal(value=False)
ALWAYS = ibis.literal(value=True)
ONLY_ANSWERS = "every row is an answer, so nobody who kept silent shows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """The overall marks, their scale, and why rows have none."""

    mark: ir.NumericValue
    scale: Scale
    left_out: Mapping[str, ir.BooleanValue]
    notes: tuple[str, ...]

    @property
    def best(self) -> ir.BooleanValue:
        """Whether a mark is one of the best."""
        return self.mark >= self.scale.best


def headline(table: ir.Table, given: Given) -> Headline | str:
    """Return the overall marks, numbers before words, or why nobody can read them."""
    if "overall" in table.columns:
        scale = scale_of(("overall",), given)
        if isinstance(scale, str):
            return scale
        left_out = outside("overall", table.overall, scale)
        return Headline(
            mark=table.overall, scale=scale, left_out=left_out, notes=(scale.note,)
        )
    said = table.overall_said.strip().lower()
    by_word = [(said.isin(words), float(n)) for n, words in enumerate(WORDS, 1)]
    mark = ibis.cases(*by_word, else_=ibis.null("float64"))
    return Headline(
        mark=mark,
        scale=Scale(top=len(WORDS)),
        left_out={
            "have no overall_said": said.isnull(),
            "have words that are no mark": mark.isnull(),
        },
        notes=("marks are in words, from very dissatisfied (1) to very satisfied (5)",),
    )


def answered(table: ir.Table) -> ir.BooleanValue:
    """Whether a row is a finished answer.

    A register with completed_at says so itself; without it, any mark is an answer.
    """
    if "completed_at" in table.columns:
        return table.completed_at.notnull()
    names = (*MARKS, "overall_said")
    signs = [table[name].notnull() for name in names if name in table.columns]
    return ibis.or_(*signs) if signs else NEVER


def only_answers(given: Given) -> bool:
    """Whether a register has nothing but answers: it was exported without the rest."""
    filled = given.facts.filled
    names = (
        ("completed_at",) if filled.get("completed_at") else (*MARKS, "overall_said")
    )
    return any(filled.get(name) == given.facts.rows for name in names)


def reached(table: ir.Table) -> tuple[ir.BooleanValue, ir.BooleanValue]:
    """Return whether an invitation reached somebody, and whether nobody knows.

    Who answered was reached. Without a column delivered, what was sent counts as
    delivered: invited, sent_at or an invitation_id say that it was.
    """
    done = answered(table)
    if "delivered" in table.columns:
        arrived = table.delivered.fill_null(NEVER)
        return done | arrived, ~done & table.delivered.isnull()
    return done | invited(table), NEVER


def invited(table: ir.Table) -> ir.BooleanValue:
    """Whether a row shows that somebody was invited; a blank says no such thing."""
    signs = [
        table[name].notnull()
        for name in ("sent_at", "invitation_id")
        if name in table.columns
    ]
    if "invited" in table.columns:
        signs.append(table.invited.fill_null(NEVER))
    return ibis.or_(*signs) if signs else NEVER


def said_so(table: ir.Table, name: str) -> ir.BooleanValue:
    """Whether the flag `name` is yes; where there is no such column, it always is."""
    return table[name] if name in table.columns else ALWAYS


def segment_of(table: ir.Table) -> ir.StringValue | None:
    """Return what tells groups of customers apart: their segment, else their region."""
    names = [name for name in ("segment", "region") if name in table.columns]
    return table[names[0]] if names else None


def once(table: ir.Table) -> ir.BooleanValue:
    """Whether a row is the first with its id; rows without one all are."""
    return ~table[REPEAT] if REPEAT in table.columns else ALWAYS


def whole(
    sums: Mapping[str, ir.NumericValue],
    read: Callable[[float, Mapping[str, float]], Figure],
    *,
    among: ir.BooleanValue | None = None,
    left_out: Mapping[str, ir.BooleanValue] | None = None,
    nobody: str = "",
) -> Groups:
    """Ask for sums over all rows that count; `read` gets their number and the sums.

    A value that is NULL adds nothing.
    """
    return Groups(
        by={"all": ibis.literal(1)},
        sums=sums,
        read=lambda groups: read(groups[0].n, groups[0].sums),
        among=among,
        left_out=left_out or {},
        nobody=nobody,
    )
