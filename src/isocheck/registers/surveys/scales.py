"""Marks and the scales they stand on: what is a mark, and what only a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ibis

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asking import Facts, Given

USUAL_TOPS = (5, 7, 10, 100)
CODES_BELOW = (-1, -9, -99, -999)  # what stands for no answer, and is no mark
CODES = (0, 9, 88, 97, 98, 99, 999, *CODES_BELOW)
CODES_BESIDE_ZERO = {6: 5}  # where 0 stands for a blank, 6 means "not applicable"
CODES_ABOVE = {11: 10}  # "does not know", beside marks up to 10
FROM_ZERO = 10  # scales that end here or later begin with 0
ONE_BEST = 3  # scales up to here have one best mark, longer ones two
BEST_PERCENT, POOR = 0.8, 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A scale of marks by its ends, the higher the better.

    A scale to 1 is a yes or no, or a share. Marks outside are codes such as "not
    applicable".
    """

    top: float

    @property
    def lowest(self) -> float:
        """Return the poorest mark."""
        return 0.0 if self.top == 1 or self.top >= FROM_ZERO else 1.0

    @property
    def best(self) -> float:
        """Return the lower of the two best marks.

        Up to three marks one is the best; on a scale of percent or of shares it is
        four fifths of the highest and more.
        """
        if self.top == 1:
            return BEST_PERCENT
        if self.top <= ONE_BEST:
            return self.top
        return self.top - 1 if self.top <= FROM_ZERO else self.top * BEST_PERCENT

    @property
    def poor(self) -> float:
        """Return the highest of the poor marks: 2 of 5, 4 of 10."""
        return self.top * POOR

    @property
    def note(self) -> str:
        """Return what the scale was taken for, for the reader of a figure."""
        best = f"{self.best:g} and more are the best marks"
        return f"taken for a scale from {self.lowest:g} to {self.top:g}; {best}"

    @property
    def words(self) -> str:
        """Return what a mark outside the scale is left out for."""
        return f"have a mark outside {self.lowest:g} to {self.top:g}"

    def has(self, mark: ir.NumericValue) -> ir.BooleanValue:
        """Whether a mark stands on the scale; NULL without one."""
        return (mark >= self.lowest) & (mark <= self.top)

    def wrong(self, mark: ir.NumericValue) -> ir.BooleanValue:
        """Whether a mark is neither on the scale nor a usual code beside it."""
        code = mark.isin([*CODES, self.top + 1])
        return (~self.has(mark) & ~code).fill_null(ibis.literal(value=False))

    def of(self, mark: ir.NumericValue) -> ir.NumericValue:
        """Return a mark, NULL where it is none of the scale."""
        return self.has(mark).ifelse(mark.cast("float64"), ibis.null("float64"))


TEN = Scale(top=10)  # on which people say whether they would recommend


def scale_of(
    names: Sequence[str], given: Given, target: str = "scale_top"
) -> Scale | str:
    """Return the scale of columns of marks, or why nobody can tell it.

    The organization's own `target` comes first. Without it the highest mark given says
    so where it ends a usual scale, or is the code next to one. Where any other value
    stands at an end, the marks do not tell.
    """
    if target in given.targets:
        top = given.targets[target]
        if top < 1:
            return f"{target} is {top:g}; the best mark of a scale is 1 or more"
        return Scale(top=top)
    found = _ends(names, given.facts)
    if found is None:
        return "the register has no marks"
    low, high = found
    end = _top(low, high)
    if end is not None:
        return Scale(top=end)
    return (
        f"marks of {_shown(names)} run from {low:g} to {high:g}, which does not tell "
        f"where their scale ends; say it, such as --target {target}=5"
    )


def scale_of_field(name: str, given: Given) -> Scale | str:
    """Return the scale of one column of marks, or why nobody can tell it."""
    if name == "recommend":
        return TEN
    return scale_of((name,), given, "effort_top" if name == "effort" else "scale_top")


def _top(low: float, high: float) -> float | None:
    """Return where a scale ends whose lowest and highest value are known."""
    if low < 0 and low not in CODES_BELOW:
        return None
    if high == 1:
        return 1.0 if 0 <= low < 1 else None
    if high in CODES_BESIDE_ZERO and low <= 0:
        return CODES_BESIDE_ZERO[int(high)]
    if high in CODES_ABOVE:
        return CODES_ABOVE[int(high)]
    return high if high in USUAL_TOPS else None


def outside(name: str, mark: ir.NumericValue, scale: Scale) -> dict[str, ir.Value]:
    """Return the reasons for which a row has no mark of `name` to count."""
    return {f"have no {name} mark": mark.isnull(), scale.words: ~scale.has(mark)}


def marks_of(
    table: ir.Table, names: Sequence[str], given: Given
) -> Mapping[str, ir.NumericValue] | str:
    """Return columns of marks on one scale, NULL where a code stands in their place."""
    scale = scale_of(names, given)
    if isinstance(scale, str):
        return scale
    return {name: scale.of(table[name]) for name in names}


def _ends(names: Sequence[str], facts: Facts) -> tuple[float, float] | None:
    lows = [low for n in names if isinstance(low := facts.lowest.get(n), (int, float))]
    tops = [top for n in names if isinstance(top := facts.highest.get(n), (int, float))]
    return (min(lows), max(tops)) if lows and tops else None


def _shown(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"
