"""A few values to show, the same ones in every run; DuckDB only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

SHOWN = 3
_SORTED = 100  # values kept to find different ones among them
_LONGEST = 60  # letters shown

_least = ibis.udf.agg.builtin(
    lambda _value, _number: ...,
    name="min",
    signature=(("string", "int64"), "array<string>"),
)


def few_of(value: ir.StringValue, *, where: ir.BooleanValue) -> ir.ArrayScalar:
    """Return the first values in the order of the alphabet, with repeats."""
    return _least(where.ifelse(value, ibis.null(str)).left(_LONGEST), _SORTED)


def distinct_few(*found: Iterable[str]) -> tuple[str, ...]:
    """Return the first different values of what `few_of` found."""
    return tuple(sorted({value for values in found for value in values})[:SHOWN])


def quoted(examples: Iterable[str]) -> str:
    """Return values as they stand in a sentence."""
    return ", ".join(f'"{example}"' for example in examples)


def such_as(examples: Iterable[str]) -> str:
    """Return values as they follow a statement, nothing where there are none."""
    shown = quoted(examples)
    return f", such as {shown}" if shown else ""
