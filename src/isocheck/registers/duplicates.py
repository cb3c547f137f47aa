"""Rows that stand in a register twice, in every column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import QualityFinding

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts
    from isocheck.registers.fields import Kind

_MANY = 2_000_000  # rows up to which whole rows are compared with one another
_SHOWN = 3


def repeated_rows(
    whole: ir.Table | None, kind: Kind, facts: Facts
) -> list[QualityFinding]:
    """Count the rows of a source that are the same as another in every column.

    With ids, only rows whose id repeats can be; `whole` has it under the name of its
    field. Very large registers without ids are not looked through; then that is said.
    """
    has_ids = bool(facts.filled.get(kind.case))
    if whole is None or (has_ids and not facts.repeats):
        return []
    if has_ids:
        ids = whole.group_by(kind.case).aggregate(_rows=whole.count())
        several = ids.filter((ids["_rows"] > 1) & ids[kind.case].notnull())
        whole = whole.semi_join(several, kind.case)
    elif facts.rows > _MANY:
        says = f"repeated rows were not looked for: over {_MANY:,} rows, and no ids"
        return [_finding(says, 0, facts)]
    same = whole.group_by(whole.columns).aggregate(_rows=whole.count())
    same = same.filter(same["_rows"] > 1)
    asked = same.aggregate(extra=same["_rows"].sum(), groups=same.count())
    (found,) = asked.to_pyarrow().to_pylist()
    extra = int(found["extra"] or 0) - int(found["groups"])
    if not extra:
        return []
    return [_finding("rows that repeat an earlier row in every column", extra, facts)]


def _finding(says: str, count: int, facts: Facts) -> QualityFinding:
    return QualityFinding(
        check="repeated_rows", says=says, count=count, rows=facts.rows
    )
