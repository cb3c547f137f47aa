"""The rows behind a number: which counted, which did not, and why."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import ibis

from isocheck.errors import UsageError
from isocheck.registers.asked import ASIDE, COUNTED, HIT, ask
from isocheck.registers.asking import Groups, Mean, Ratio, Share
from isocheck.registers.marking import REPEAT, WEIGHT, marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asked import Asked
    from isocheck.registers.asking import Given
    from isocheck.registers.register import Register

STANDING, VALUE = "stands as", "value"
ORDER = (COUNTED, HIT)  # misses first: they are what a person looks for


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """Rows behind a metric; `total` counts them all, `rows` holds some of them.

    The first column says how the row stands in the metric, a second its value where
    the metric has one.
    """

    metric: str
    names: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    total: int


def cases_of(
    register: Register, given: Given, metric: str, *, limit: int, key: bytes
) -> Cases:
    """Return rows behind a metric, at most `limit`, those that miss it first.

    Personal fields are replaced by a mark that is the same for the same value under
    the same `key`; with an empty key they are shown.

    Raises:
        UsageError: the kind of register has no such metric, or it cannot be measured.
    """
    (wanted,) = register.named_metrics([metric])
    table = marked(register.table, register.kind, register.facts)
    asked = ask(table, wanted, given)
    if isinstance(asked, str):
        raise UsageError(f"{metric} is not measurable: {asked}")
    rows = _standing(table, asked)
    shown = [name for name in table.columns if name not in {REPEAT, WEIGHT}]
    order = [rows["_order"], *(rows[n] for n in (register.kind.case,) if n in shown)]
    values = [VALUE] if VALUE in rows.columns else []
    names = (STANDING, *values, *shown)
    pulled = rows.order_by(order).select(*names).limit(limit).to_pyarrow().to_pylist()
    private = register.kind.personal if key else frozenset()
    return Cases(
        metric=metric,
        names=names,
        rows=tuple(
            tuple(
                _mark(row[name], key) if name in private else row[name]
                for name in names
            )
            for row in pulled
        ),
        total=int(rows.count().to_pyarrow().as_py()),
    )


def _standing(table: ir.Table, asked: Asked) -> ir.Table:
    """Return the rows that are a matter of the metric, with how they stand."""
    words = _words(asked)
    place = asked.place
    order = ibis.cases(
        *((place == number, rank) for rank, number in enumerate(ORDER)),
        else_=len(ORDER),
    )
    columns: dict[str, ir.Value] = {
        STANDING: ibis.cases(*((place == n, word) for n, word in words), else_=""),
        "_order": order,
        "_place": place,
    }
    value = _value(asked)
    if value is not None:
        columns[VALUE] = value
    return table.mutate(**columns).filter(lambda rows: rows["_place"] != ASIDE)


def _words(asked: Asked) -> list[tuple[int, str]]:
    reasons: Sequence[str] = asked.reasons
    out = [
        (number, f"left out: {_singular(why)}") for number, why in enumerate(reasons)
    ]
    if isinstance(asked.question, Share):
        return [*out, (HIT, "yes"), (COUNTED, "no")]
    return [*out, (COUNTED, "counted")]


def _singular(reason: str) -> str:
    """Turn "have no outcome" into what is said of one row."""
    first, _, rest = reason.partition(" ")
    verbs = {
        "have": "has",
        "are": "is",
        "were": "was",
        "do": "does",
        "repeat": "repeats",
    }
    return f"{verbs.get(first, first)} {rest}"


def _value(asked: Asked) -> ir.Value | None:
    match asked.question:
        case Share() | Groups():
            return None
        case Ratio() as ratio:
            return ratio.top / ratio.bottom.nullif(0)
        case Mean() as mean:
            return mean.value
        case spread:
            return spread.value


def _mark(value: object, key: bytes) -> str | None:
    if value is None:
        return None
    digest = hmac.new(key, str(value).encode(), hashlib.sha256).hexdigest()
    return f"person-{digest[:8]}"
