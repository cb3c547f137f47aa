"""Several figures of the same rows: the value of a metric, and others beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.registers.asking import Figure, Groups

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts, Given, Group

VALUE = "value"
SCALES = (5, 7, 10, 100)  # best marks that scales end with
LARGEST_FROM_ONE = 10  # beyond it a scale is one of percent
SATISFIED_PERCENT = 80.0


def several(
    ratios: Mapping[str, tuple[ir.NumericValue, ir.NumericValue]],
    *,
    basis: str,
    among: ir.BooleanValue | None = None,
    left_out: Mapping[str, ir.BooleanValue] | None = None,
    nobody: str = "",
    notes: tuple[str, ...] = (),
) -> Groups:
    """Ask for sums of tops over sums of bottoms: that of VALUE and, as parts, others.

    A row in which top or bottom is NULL adds to neither. A part whose bottom is 0 is
    not there; where it is that of VALUE, there is no `basis`. The count is the bottom
    of VALUE.
    """
    sums: dict[str, ir.NumericValue] = {}
    for name, (top, bottom) in ratios.items():
        known = top.notnull() & bottom.notnull()
        sums[f"top {name}"] = known.ifelse(top.cast("float64"), 0.0)
        sums[f"bottom {name}"] = known.ifelse(bottom.cast("float64"), 0.0)

    def read(groups: tuple[Group, ...]) -> Figure:
        if not groups:
            return Figure(value=None, because=f"there is no {basis}")
        found = groups[0].sums
        divided = {
            name: found[f"top {name}"] / found[f"bottom {name}"]
            for name in ratios
            if found[f"bottom {name}"]
        }
        value = divided.pop(VALUE, None)
        because = f"there is no {basis}" if value is None else ""
        return Figure(
            value=value,
            count=found[f"bottom {VALUE}"],
            parts=divided if value is not None else {},
            notes=notes if value is not None else (),
            because=because,
        )

    return Groups(
        by={"all": ibis.literal(1)},
        sums=sums,
        read=read,
        among=among,
        left_out=left_out or {},
        nobody=nobody,
    )


def one(condition: ir.BooleanValue) -> ir.NumericValue:
    """Return 1 where a condition holds, and 0 where it does not or is NULL."""
    return condition.fill_null(ibis.literal(value=False)).ifelse(1, 0).cast("float64")


def satisfied_from(field: str, given: Given) -> float | str:
    """Return the lower of the two best marks of a field, or why it is not known.

    The best mark is the organization's own `scale_top`, else the end of the smallest
    usual scale that holds the highest mark. Yes and no (1 and 0) have one best mark;
    on a scale of percent those from 80 are best.
    """
    top = given.targets.get("scale_top") or _top(field, given.facts)
    if top is None:
        return f"the {field} does not tell its scale; give the best mark as scale_top"
    if top <= 1:
        return 1.0
    return top - 1 if top <= LARGEST_FROM_ONE else top * SATISFIED_PERCENT / 100


def _top(field: str, facts: Facts) -> float | None:
    highest, lowest = facts.highest.get(field), facts.lowest.get(field)
    if not isinstance(highest, (int, float)) or not isinstance(lowest, (int, float)):
        return None
    if highest <= 1:
        return 1.0 if lowest <= 0 < highest else None
    return next((float(top) for top in SCALES if highest <= top), None)
