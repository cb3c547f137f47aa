"""The draw itself: by digests of a seed and each case's id.

A part of the sample takes the cases with the smallest digests. So the draw depends
neither on the order of the rows nor on the engine, the random part is a simple random
sample, and parts share what cases they can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import ibis

from isocheck.model.sample import RANDOM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.assess.sampling import Size
    from isocheck.registers.fields import Kind
    from isocheck.registers.strata import StratumRule

_NEVER = ibis.literal(value=False)

_md5 = ibis.udf.scalar.builtin(  # every engine has it, and all agree
    lambda _text: ..., name="md5", signature=(("string",), "string")
)

_Entry: TypeAlias = tuple[str, tuple[str, ...]]  # id, strata


def choose(
    table: ir.Table,
    kind: Kind,
    rules: Sequence[StratumRule],
    told: Mapping[str, ir.BooleanValue | str],
    size: Size,
    seed: int,
) -> dict[str, tuple[str, ...]]:
    """Return the ids drawn, each with its strata."""
    known = [rule for rule in rules if not isinstance(told[rule.name], str)]
    names = [rule.name for rule in known]
    flags = {_column(name): as_number(told[name]) for name in names}
    rows = table.select(case=table[kind.case], start=_start(table, kind), **flags)
    rows = rows.mutate(digest=_md5(ibis.literal(f"{seed}\n") + rows["case"]))
    kept: dict[str, tuple[str, ...]] = {}
    for rule in known:
        of_stratum = rows.filter(rows[_column(rule.name)] == 1)
        if rule.oldest:
            of_stratum = of_stratum.filter(of_stratum["start"].notnull())
        order = "start" if rule.oldest else "digest"
        kept |= _first(of_stratum, order, rule.at_least, names)
    return _and_random(kept, _first(rows, "digest", size.number, names), size)


def _first(
    rows: ir.Table, order: str, number: int, names: Sequence[str]
) -> list[_Entry]:
    """Return the cases that come first in an order, with the strata they are in."""
    found = rows.order_by([order, "case"]).limit(number).to_pyarrow().to_pylist()
    return [
        (str(row["case"]), tuple(n for n in names if row[_column(n)])) for row in found
    ]


def _and_random(
    chosen: Mapping[str, tuple[str, ...]], entries: Sequence[_Entry], size: Size
) -> dict[str, tuple[str, ...]]:
    """Return the strata's cases and those drawn at random, whatever they are.

    Where the size is that of all cases, the random part ends when it is reached.
    """
    found = dict(chosen)
    for case, names in entries:
        if size.in_all and case not in found and len(found) >= size.number:
            break
        found[case] = with_random(found.get(case, names))
    return found


def with_random(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parts of a case with the random one among them."""
    return names if RANDOM in names else (RANDOM, *names)


def _column(stratum: str) -> str:
    return f"is {stratum}"


def _start(table: ir.Table, kind: Kind) -> ir.Value:
    """Return when a case began; NULL where the register does not say."""
    known = kind.start in table.columns
    return table[kind.start] if known else ibis.null("timestamp")


def as_number(flag: ir.BooleanValue | str) -> ir.IntegerValue:
    """Return 1 where a condition holds, and 0 where it does not or is NULL."""
    known = _NEVER if isinstance(flag, str) else flag
    return known.fill_null(_NEVER).ifelse(1, 0)
