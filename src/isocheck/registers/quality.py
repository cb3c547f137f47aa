"""What is wrong with a register's rows, found before any number is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import QualityFinding
from isocheck.registers.constants import constant_terms, constants
from isocheck.registers.days import missing_days
from isocheck.registers.duplicates import repeated_rows
from isocheck.registers.suspicions import suspicions

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts
    from isocheck.registers.fields import Kind
    from isocheck.registers.suspicions import Suspicion

_FIRST = 50  # rows, among which an id may stand again
_SHOWN = 3


def quality(
    table: ir.Table,
    kind: Kind,
    facts: Facts,
    *,
    today: date,
    whole: ir.Table | None = None,
) -> tuple[QualityFinding, ...]:
    """Return what is wrong with the rows; days after `today` lie in the future.

    `whole` has the source's own columns, to find rows that repeat in all of them.
    Examples are ids of cases, never anything personal.
    """
    if not facts.rows:
        return ()
    suspected = suspicions(table, kind, facts, today)
    answers = _answers(table, kind, facts, suspected)
    found = [int(answers[f"n{i}"] or 0) for i in range(len(suspected))]
    examples = _examples(table, kind, suspected, found)
    return (
        *_missing(facts),
        *_repeated_ids(kind, facts),
        *repeated_rows(whole, kind, facts),
        *(
            QualityFinding(
                check=each.check,
                says=each.says,
                count=found[i],
                rows=facts.rows,
                fields=each.fields,
                examples=tuple(examples.get(i, ())),
            )
            for i, each in enumerate(suspected)
            if found[i]
        ),
        *constants(table, kind, facts, answers),
        *missing_days(table, kind, facts),
    )


def _missing(facts: Facts) -> list[QualityFinding]:
    return [
        QualityFinding(
            check="missing_values",
            says=f"{name} is blank in {(facts.rows - filled) / facts.rows:.1%} of rows",
            count=facts.rows - filled,
            rows=facts.rows,
            fields=(name,),
        )
        for name, filled in facts.filled.items()
        if filled < facts.rows
    ]


def _repeated_ids(kind: Kind, facts: Facts) -> list[QualityFinding]:
    """Ids repeat in the log of a system, whose rows are no cases."""
    if not facts.repeats or facts.filled.get(kind.changed):
        return []
    return [
        QualityFinding(
            check="repeated_ids",
            says=f"rows whose {kind.case} stands in an earlier row too",
            count=facts.repeats,
            rows=facts.rows,
            fields=(kind.case,),
        )
    ]


def _answers(
    table: ir.Table, kind: Kind, facts: Facts, suspected: tuple[Suspicion, ...]
) -> dict[str, Any]:
    """Ask for all counts at once."""
    asked = constant_terms(table, kind, facts)
    for i, each in enumerate(suspected):
        asked[f"n{i}"] = each.holds.ifelse(1, 0).sum()
    if not asked:
        return {}
    (row,) = table.aggregate(**asked).to_pyarrow().to_pylist()
    return dict(row)


def _examples(
    table: ir.Table,
    kind: Kind,
    suspected: tuple[Suspicion, ...],
    counts: list[int],
) -> dict[int, list[str]]:
    """Return the first ids of each finding."""
    if kind.case not in table.columns or kind.case in kind.personal:
        return {}
    found = {}
    for i, (each, number) in enumerate(zip(suspected, counts, strict=True)):
        if number:
            cases = table.filter(each.holds & table[kind.case].notnull())
            first = cases.select(case=cases[kind.case]).order_by("case").limit(_FIRST)
            ids = map(str, first.to_pyarrow().column("case").to_pylist())
            found[i] = [*dict.fromkeys(ids)][:_SHOWN]
    return found
