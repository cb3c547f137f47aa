"""Where in a sheet the table begins, and what its columns are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.registers.reading.layouts import (
    TITLES,
    column_names,
    kind_of,
    looks_like_data,
    several,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    Row = Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The names of columns, `above` rows down, over `depth` rows of the sheet."""

    names: tuple[str, ...]
    above: int
    depth: int

    @property
    def notes(self) -> tuple[str, ...]:
        """Say what was taken for a header."""
        notes = []
        if self.above:
            notes.append(f"{several(self.above, 'row')} above the header skipped")
        if not self.depth:
            notes.append(
                "no header row: columns are named column 1, column 2 and so on"
            )
        if self.depth > 1:
            notes.append(f"a header over {self.depth} rows")
        return tuple(notes)


def find_header(rows: Sequence[Row]) -> Header | None:
    """Find the header in the first rows of a sheet, none of them blank.

    Titles have few cells, the header about as many as the fullest row.
    """
    if not rows:
        return None
    fullest = max(map(_filled, rows))
    enough = min(2, fullest)
    above = next(
        place
        for place, row in enumerate(rows)
        if _filled(row) >= max(enough, fullest / 2) or place == TITLES
    )
    first, rest = rows[above], rows[above + 1 :]
    if looks_like_data(first, rest):
        return Header(names=column_names([""] * len(first)), above=above, depth=0)
    if rest and _goes_on(first, rest[0], rest[1:]):
        return Header(names=_joined(first, rest[0]), above=above, depth=2)
    return Header(names=column_names(first), above=above, depth=1)


def _filled(row: Row) -> int:
    return sum(1 for cell in row if cell)


def _goes_on(first: Row, second: Row, below: Sequence[Row]) -> bool:
    """Say whether a second row names what the first leaves open, and data follow."""
    named = any(cell and not above for above, cell in zip(first, second, strict=True))
    only_words = not any(map(kind_of, second))
    data = any(kind_of(cell) for row in below for cell in row)
    return named and only_words and data


def _joined(first: Row, second: Row) -> tuple[str, ...]:
    """Return the lower names, with those above them where they are not enough."""
    names, above = [], ""
    for upper, lower in zip(first, second, strict=True):
        above = upper or (above if lower else "")
        alone = lower and list(second).count(lower) == 1
        names.append(lower if alone else f"{above} {lower}".strip())
    return column_names(names)
