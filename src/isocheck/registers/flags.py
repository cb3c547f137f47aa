"""Yes and no in the words of several languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.registers.blanks import is_one_of
from isocheck.registers.examples import few_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

TRUE_WORDS = frozenset(
    """1 yes y true t on tak prawda да истина ja wahr evet doğru si sí verdadero sim
    verdadeiro x ✓ ontime on-time on_time met in_time 1.0""".split()
) | {"on time", "in time"}
FALSE_WORDS = frozenset(
    """0 no n false f off nie fałsz нет ложь nein falsch hayır hayir yanlış falso não
    nao overdue late missed breached 0.0""".split()
) | {"not met", "not in time"}
COUNTED = frozenset({"reopened"})  # registers also keep how often

_LONGEST = max(map(len, TRUE_WORDS | FALSE_WORDS))


def read_flag(value: ir.StringValue, *, counted: bool) -> ir.BooleanValue:
    """Read trimmed words for yes and no; other words are NULL.

    Where `counted`, a number above zero is a yes too.
    """
    short = value.length() <= _LONGEST
    branches = [
        (value.isnull(), ibis.null("boolean")),
        (short & is_one_of(value, TRUE_WORDS), True),
        (short & is_one_of(value, FALSE_WORDS), False),
    ]
    if counted:
        branches.append((value.re_search("^0*[1-9][0-9]*([.]0)?$"), True))
    return ibis.cases(*branches, else_=ibis.null("boolean"))


def flag_readings(value: ir.StringValue, *, counted: bool) -> dict[str, ir.Value]:
    """Return what to work out of trimmed text that should be flags."""
    unread = value.notnull() & read_flag(value, counted=counted).isnull()
    return {"value": value, "unread": unread}


def flag_terms(row: Mapping[str, ir.Value]) -> dict[str, ir.Value]:
    """Return what to ask of it: which values are no flags?"""
    return {
        "unread": row["unread"].sum(),
        "x_unread": few_of(row["value"], where=row["unread"]),
    }
