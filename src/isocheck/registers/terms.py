"""The sums of many metrics, asked in one look at each row.

Rows that stand alike in all the metrics asked together become one with their number and
their sums. There are few ways to stand, so that what is asked of each metric is then
taken from few rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops

from isocheck.registers.asked import COUNTED, HIT
from isocheck.registers.asking import Mean, Ratio, Share
from isocheck.registers.marking import WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asked import Asked
    from isocheck.registers.asking import Question

TOGETHER = 16  # metrics in one query; more would have too many ways to stand
_ROWS = "_rows"


def sums_of_all(
    table: ir.Table, asked: Sequence[Asked], key: str | None
) -> dict[Any, list[dict[str, float]]]:
    """Return the sums of each metric by value of the column `key`, or under None.

    They are in the order of the metrics; without any the values are there still.
    """
    found: dict[Any, list[dict[str, float]]] = {}
    for part in _parts(asked):
        gathered = _gathered(table, part, key)
        terms: dict[str, ir.Value] = {_ROWS: gathered[_ROWS].sum()}
        for number, each in enumerate(part):
            own = _terms_of(gathered, number, each)
            terms |= {f"t{number}_{name}": term for name, term in own.items()}
        for value, sums in _pulled(gathered, terms, key).items():
            own_sums = (_own(sums, number) for number in range(len(part)))
            found.setdefault(value, []).extend(own_sums)
    return found


def as_float(value: ir.NumericValue) -> ir.NumericValue:
    """Return a number as double precision, which PostgreSQL's own 1.0 is not.

    Ibis takes it for one and would leave its own cast away.
    """
    return ops.Cast(value, dt.float64).to_expr()


def weight_of(table: ir.Table) -> ir.NumericValue:
    """Return what each row stands for, 1 where rows have no weight."""
    one = ibis.literal(1).cast("float64")  # 1.0 is no double precision in PostgreSQL
    return table[WEIGHT] if WEIGHT in table.columns else one


def number_of(table: ir.Table) -> ir.NumericScalar:
    """Return how many rows there are, weighted where rows stand for many."""
    return table[WEIGHT].sum() if WEIGHT in table.columns else table.count()


def _parts(asked: Sequence[Asked]) -> Iterator[Sequence[Asked]]:
    for begin in range(0, max(len(asked), 1), TOGETHER):
        yield asked[begin : begin + TOGETHER]


def _gathered(table: ir.Table, asked: Sequence[Asked], key: str | None) -> ir.Table:
    """Return rows that stand alike as one, with their number and sums."""
    ways: dict[str, ir.Value] = {} if key is None else {"key": table[key]}
    values: dict[str, ir.Value] = {}
    for number, each in enumerate(asked):
        ways[f"p{number}"] = each.place
        ways |= {f"p{number}_{n}": v for n, v in _bands(each.question).items()}
        summed = _values(each.question, weight_of(table))
        values |= {f"v{number}_{n}": v for n, v in summed.items()}
    if not ways:
        ways["p"] = ibis.literal(COUNTED)
    weight = {WEIGHT: table[WEIGHT]} if WEIGHT in table.columns else {}
    rows = table.select(**ways, **values, **weight)
    sums = {name: as_float(rows[name]).sum() for name in values}
    return rows.group_by([*ways]).aggregate(**{_ROWS: number_of(rows)}, **sums)


def _bands(question: Question) -> dict[str, ir.Value]:
    if not isinstance(question, Share | Mean):
        return {}
    return {f"b{i}": held for i, held in enumerate(question.bands.values())}


def _values(question: Question, weight: ir.NumericValue) -> dict[str, ir.Value]:
    match question:
        case Mean():
            own = 1.0 if question.weight is None else question.weight
            of = as_float(question.value)
            by = weight * own
            return {"by": by, "sum": of * by, "squares": of * of * by}
        case Ratio():
            return {"top": question.top * weight, "bottom": question.bottom * weight}
        case _:
            return {}


def _terms_of(gathered: ir.Table, number: int, asked: Asked) -> dict[str, ir.Value]:
    place, rows = gathered[f"p{number}"], gathered[_ROWS]
    counted = place == (HIT if isinstance(asked.question, Share) else COUNTED)
    terms = {f"out{i}": rows.sum(where=place == i) for i in range(len(asked.reasons))}
    for name in _bands(asked.question):
        held = gathered[f"p{number}_{name}"]
        terms[name] = rows.sum(where=counted & held)
    if isinstance(asked.question, Share):
        terms["hit"] = rows.sum(where=counted)
        terms["counted"] = rows.sum(where=place.isin([HIT, COUNTED]))
        return terms
    terms["counted"] = rows.sum(where=counted)
    for name in _values(asked.question, ibis.literal(1.0)):
        terms[name] = gathered[f"v{number}_{name}"].sum(where=counted)
    return terms


def _pulled(
    gathered: ir.Table, terms: Mapping[str, ir.Value], key: str | None
) -> dict[Any, dict[str, float]]:
    """Return the terms by key, as floats; NULL and missing sums are 0."""
    numbers = {name: as_float(term) for name, term in terms.items()}
    if key is None:
        asked = gathered.aggregate(**numbers)
    else:
        asked = gathered.group_by("key").aggregate(**numbers)
    rows = asked.to_pyarrow().to_pylist()
    return {
        row.pop("key", None): {name: value or 0.0 for name, value in row.items()}
        for row in rows
    }


def _own(found: Mapping[str, float], number: int) -> dict[str, float]:
    """Return the sums of one metric, by the names `figures` knows them by."""
    start = f"t{number}_"
    own = {n.removeprefix(start): v for n, v in found.items() if n.startswith(start)}
    return {**own, "rows": found[_ROWS]}
