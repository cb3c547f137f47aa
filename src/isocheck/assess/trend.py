"""Whether monthly values move in one direction, or only vary by chance."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations, groupby
from math import comb, erfc, factorial, prod, sqrt
from statistics import median
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Direction = Literal["rising", "falling", "none"]
SURE = 0.05  # a smaller p says that a movement is more than chance
EXACT_UP_TO = 40  # values; beyond, the normal distribution is as good


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Runs of values on one side of their median.

    `expected` is how many there are on average by chance. `p` is the chance of so few
    of them or fewer: where it is small, the level has shifted or drifts. Values on
    the median belong to no side.
    """

    runs: int
    expected: float
    p: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The direction of values over months.

    `p` is the chance of a movement at least as steady, either way, where there is
    none; `direction` is "none" unless it is below SURE, which takes five months.
    """

    direction: Direction
    p: float
    runs: int
    expected_runs: float
    months: int


def trend(values: Sequence[float]) -> Trend:
    """Return the direction of values in the order of time, after Mann and Kendall."""
    score = sum((b > a) - (b < a) for a, b in combinations(values, 2))
    ties = tuple(Counter(values).values())
    exact = len(values) <= EXACT_UP_TO
    p = _exact_p(score, ties) if exact else _normal_p(score, ties)
    direction: Direction = "none"
    if p < SURE:
        direction = "rising" if score > 0 else "falling"
    found = runs_test(values)
    return Trend(
        direction=direction,
        p=p,
        runs=found.runs,
        expected_runs=found.expected,
        months=len(values),
    )


def runs_test(values: Sequence[float]) -> Runs:
    """Count the runs about the median, after Wald and Wolfowitz."""
    middle = median(values) if values else 0.0
    sides = [value > middle for value in values if value != middle]
    runs = len([side for side, _ in groupby(sides)])
    above, below = sides.count(True), sides.count(False)
    expected = 1 + 2 * above * below / len(sides) if sides else 0.0
    return Runs(runs=runs, expected=expected, p=_few_runs(runs, above, below))


def _few_runs(runs: int, above: int, below: int) -> float:
    """Return the chance of at most so many runs in a random order."""
    if not above or not below:
        return 1.0
    ways = 0
    for number in range(2, runs + 1):
        more, less = (number + 1) // 2, number // 2  # runs of either side
        ways += comb(above - 1, more - 1) * comb(below - 1, less - 1)
        ways += comb(above - 1, less - 1) * comb(below - 1, more - 1)
    return ways / comb(above + below, above)


def _exact_p(score: int, ties: tuple[int, ...]) -> float:
    """Return the share of all orders with a score as far from 0.

    How many orders of values with ties have so many pairs the wrong way round is what
    the coefficients of the Gaussian multinomial say.
    """
    ways = [1]
    seen = 0
    for tie in ties:
        ways = _product(ways, (seen + place for place in range(1, tie + 1)))
        ways = _quotient(ways, range(1, tie + 1))
        seen += tie
    pairs = len(ways) - 1
    far = [n for wrong, n in enumerate(ways) if abs(pairs - 2 * wrong) >= abs(score)]
    return sum(far) * prod(map(factorial, ties)) / factorial(seen)


def _product(ways: list[int], powers: Iterable[int]) -> list[int]:
    """Multiply a polynomial by 1 - x to each of the powers."""
    for power in powers:
        ways = [*ways, *[0] * power]
        for place in range(len(ways) - 1, power - 1, -1):
            ways[place] -= ways[place - power]
    return ways


def _quotient(ways: list[int], powers: Iterable[int]) -> list[int]:
    """Divide a polynomial by 1 - x to each of the powers; nothing is left over."""
    for power in powers:
        ways = list(ways)
        for place in range(power, len(ways)):
            ways[place] += ways[place - power]
        ways = ways[: len(ways) - power]
    return ways


def _normal_p(score: int, ties: tuple[int, ...]) -> float:
    n = sum(ties)
    terms = [(n, 1), *((tie, -1) for tie in ties)]
    variance = sum(sign * t * (t - 1) * (2 * t + 5) for t, sign in terms) / 18
    if not variance:
        return 1.0
    return min(1.0, erfc(max(abs(score) - 1, 0) / sqrt(2 * variance)))
