"""Registers with several rows for a case become registers with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.errors import UsageError

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts
    from isocheck.registers.fields import Kind

RULES = ("last", "first", "none")

_PLACE = "_place"


def fold(table: ir.Table, kind: Kind, rule: str, facts: Facts) -> tuple[ir.Table, str]:
    """Keep one row for each case, and say what was folded.

    By the rule "last" that is the row written last, with the earliest time of start of
    its case; by "first" the one written first; by "none" all rows stay. Without a
    rule, rows of a log are folded to the last and rows that differ in nothing but
    personal fields to one. Rows without an id stay, and so do rows that are counts of
    cases. The table itself comes back where nothing is folded.

    Raises:
        UsageError: there is no such rule, or nothing tells which row was written last.
    """
    if rule and rule not in RULES:
        raise UsageError(f"'{rule}' is no rule for folding; say {', '.join(RULES)}")
    if rule == "none" or not facts.repeats or facts.filled.get(kind.row_count):
        return table, ""
    written = _written(kind, facts)
    if rule and not written:
        raise UsageError(
            f"rows cannot be folded to the {rule}: no column says when they were "
            f"written; name it with --column {kind.changed or kind.start}=COLUMN"
        )
    if not rule and not facts.filled.get(kind.changed):
        return _one_of_each(table, kind)
    rows, cases = _repeated(table, kind)
    word = "earliest" if rule == "first" else "latest"
    folded = _folded(table, kind, written, last=rule != "first")
    return folded, f"{rows:,} rows of {cases:,} cases folded to the {word} of each"


def _written(kind: Kind, facts: Facts) -> str:
    """Return the field that says when a row was written."""
    filled = (n for n in (kind.changed, kind.start) if facts.filled.get(n))
    return next(filled, "")


def _repeated(table: ir.Table, kind: Kind) -> tuple[int, int]:
    """Return how many rows share their id with others, and how many ids these have."""
    several = _several(table, kind)
    asked = several.aggregate(rows=several["_rows"].sum(), cases=several.count())
    (found,) = asked.to_pyarrow().to_pylist()
    return int(found["rows"] or 0), int(found["cases"])


def _several(table: ir.Table, kind: Kind) -> ir.Table:
    ids = table.group_by(kind.case).aggregate(_rows=table.count())
    return ids.filter((ids["_rows"] > 1) & ids[kind.case].notnull())


def _folded(table: ir.Table, kind: Kind, written: str, *, last: bool) -> ir.Table:
    """Number the rows of cases that have several; the others need no sorting."""
    several = _several(table, kind)
    shared = table.semi_join(several, kind.case)
    order = [written, *(n for n in kind.events if n in table.columns)]
    order += sorted(n for n in table.columns if n not in order)
    by_time = [
        shared[n].desc(nulls_first=False) if last else shared[n].asc(nulls_first=False)
        for n in order
        if n != kind.case
    ]
    place = ibis.row_number().over(group_by=kind.case, order_by=by_time)
    columns = {_PLACE: place}
    if last and kind.start in table.columns:
        columns[kind.start] = shared[kind.start].min().over(group_by=kind.case)
    numbered = shared.mutate(**columns)
    kept = numbered.filter(numbered[_PLACE] == 0).select(*table.columns)
    return kept.union(table.anti_join(several, kind.case))


def _one_of_each(table: ir.Table, kind: Kind) -> tuple[ir.Table, str]:
    """Keep one row for each case where its rows are those of several people."""
    parties = sorted(kind.personal & set(table.columns) - {kind.case})
    if not parties:
        return table, ""
    several = _several(table, kind)
    shared = table.semi_join(several, kind.case)
    matters = shared.drop(*parties).distinct()
    found = matters.group_by(kind.case).aggregate(_rows=matters.count())
    asked = found.aggregate(most=found["_rows"].max())
    if asked.to_pyarrow().to_pylist()[0]["most"] != 1:
        return table, ""
    if (
        shared.distinct().count().to_pyarrow().as_py()
        == matters.count().to_pyarrow().as_py()
    ):
        return table, ""  # whole rows repeat: a mistake, not several people
    rows, cases = _repeated(table, kind)
    folded = _folded(table, kind, kind.case, last=False)
    people = ", ".join(parties)
    return folded, (
        f"{rows:,} rows of {cases:,} cases that differ only in {people} folded to one "
        "of each"
    )
