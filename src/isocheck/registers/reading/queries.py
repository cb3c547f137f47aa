"""What is asked of a database: one of its tables, or one SELECT."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import sqlglot
from sqlglot import exp

from isocheck.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = 20  # names of tables in a message

_WRITES = (
    exp.Insert,
    exp.Update,
    exp.Delete,
    exp.Merge,
    exp.Create,
    exp.Drop,
    exp.Alter,
    exp.Into,
    exp.Lock,
    exp.Command,
)
_STARTS = re.compile(r"\s*(\(|--|/\*|(select|with|from|values)\b)", re.IGNORECASE)
_NAME = re.compile(r"\s*[^\s;()'=*,]+\s*")


def choose(query: str, tables: Sequence[str], source: str) -> str:
    """Return the name of a table among `tables`, or "" where a SELECT is asked.

    Raises:
        UnreadableError: no such table, or none named where there are several.
    """
    if query.strip() in tables:
        return query.strip()
    if not query.strip():
        if len(tables) == 1:
            return tables[0]
        which = f"it has {_few(tables)}" if tables else "it has none that can be seen"
        raise UnreadableError(f"{source}: say which table to read; {which}")
    if _STARTS.match(query):
        return ""
    if _NAME.fullmatch(query):
        there = f"there are {_few(tables)}" if tables else "none can be seen"
        raise UnreadableError(f"{source}: there is no table {query.strip()}; {there}")
    raise UnreadableError(f"{source}: the query is no SELECT; only reading is allowed")


def one_select(query: str, dialect: str, source: str) -> str:
    """Return a query without its semicolon.

    Raises:
        UnreadableError: it is not one statement, or does more than read.
    """
    try:
        found = [each for each in sqlglot.parse(query, read=dialect) if each]
    except sqlglot.errors.SqlglotError:
        raise UnreadableError(
            f"{source}: the query cannot be understood; is it one SELECT?"
        ) from None
    if len(found) != 1:
        raise UnreadableError(f"{source}: the query must be one SELECT, not several")
    (only,) = found
    if not isinstance(only, exp.Query) or only.find(*_WRITES):
        raise UnreadableError(
            f"{source}: the query does more than read; only a SELECT is allowed"
        )
    return query.strip().rstrip(";")


def _few(tables: Sequence[str]) -> str:
    more = f" and {len(tables) - SHOWN:,} more" if len(tables) > SHOWN else ""
    return ", ".join(sorted(tables)[:SHOWN]) + more
