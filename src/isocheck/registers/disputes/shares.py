"""Shares of names in groups of rows, over all and for each large side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.registers.asking import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from isocheck.registers.asking import Group

FEWEST = 20  # below it, shares of one side say nothing
MOST = 10  # sides, or names, that are shown


def text(group: Group, place: int) -> str:
    """Return a value of a group as text, "none" where there is none."""
    value = group.values[place]
    return "none" if value is None else str(value)


def summed(found: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Return the sum of the numbers of each name."""
    sums: dict[str, float] = {}
    for name, n in found:
        sums[name] = sums.get(name, 0.0) + n
    return sums


def largest(sums: Mapping[str, float], most: int = MOST) -> dict[str, float]:
    """Return the largest numbers above zero, the largest first, ties by name."""
    ordered = sorted(sums, key=lambda name: (-sums[name], name))
    return {name: sums[name] for name in ordered[:most] if sums[name] > 0}


def shares(sums: Mapping[str, float], most: int = MOST) -> dict[str, float]:
    """Return the share of each name, the largest first; the whole is above zero."""
    whole = sum(sums.values())
    return {name: n / whole for name, n in largest(sums, most).items()}


def mix(found: Iterable[tuple[str, str, float]]) -> Figure:
    """Return the largest share of names on sides.

    The parts are the shares of the names, and those on sides of at least FEWEST.
    """
    rows = tuple(found)
    names = summed((name, n) for name, _, n in rows)
    sides = summed((side, n) for _, side, n in rows if side != "none")
    if not sum(names.values()):
        return Figure(value=None, because="every count is zero")
    parts = shares(names)
    value = next(iter(parts.values()))
    for side, n in largest(sides).items():
        if n >= FEWEST:
            own = summed((name, m) for name, other, m in rows if other == side)
            parts |= {f"{side}: {name}": m for name, m in shares(own).items()}
    return Figure(value=value, count=sum(names.values()), parts=parts)
