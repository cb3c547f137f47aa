"""How large an auditor's sample must be, and what a filled one says of the register.

All at 95 % certainty. Sizes count on a sample from a register that ends, so that small
registers need fewer cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, exp, isqrt, lgamma, log
from typing import TYPE_CHECKING

from isocheck.assess.precision import sample_size

if TYPE_CHECKING:
    from collections.abc import Callable

ERROR = 0.05  # what 95 % certainty leaves
USUAL_RATE = 0.1
FEWEST_DISPUTES = 5
HIDDEN_COMPLAINTS = 20
_STEPS = 60  # halvings, enough for any double


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a user asks of the size; at most one is set, shares run from 0 to 1.

    `size` is the number of cases in all, `precision` how near a share must come to
    that of the register, `discover` a share of faulty cases that must not pass unseen.
    """

    size: int | None = None
    precision: float | None = None
    discover: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many cases to draw, and why.

    The number is that of the random part, to which strata are added; or that of all
    cases where `in_all`.
    """

    number: int
    words: str
    in_all: bool = False


def size_of(population: int, kind: str, wish: Wish, *, reverse: bool = False) -> Size:
    """Return the size of a sample of `population` cases of a kind of register."""
    if wish.size is not None or reverse:
        number = min(wish.size or HIDDEN_COMPLAINTS, population)
        told = "as asked for" if wish.size is not None else "the usual size"
        return Size(number=number, words=f"{number} in all, {told}", in_all=True)
    if wish.precision is not None:
        number = sample_size(population, wish.precision)
        return Size(
            number=number,
            words=f"{number} at random: a share found in them comes within "
            f"{wish.precision * 100:.4g} points of that of all {population:,}, with "
            "95 % certainty",
        )
    if wish.discover is None and kind == "disputes":
        return _by_root(population)
    rate = USUAL_RATE if wish.discover is None else wish.discover
    number = discovery_size(population, rate)
    return Size(
        number=number,
        words=f"{number} at random: if {rate * 100:.4g} % of the {population:,} had a "
        "fault, at least one would be found with 95 % certainty",
    )


def discovery_size(population: int, rate: float) -> int:
    """Return the fewest cases of which one is faulty with 95 % certainty.

    So it is if a share `rate` of the `population` is faulty, and one at least.
    """
    faulty = max(1, ceil(rate * population))
    missed = 1.0
    for drawn in range(population):
        if missed <= ERROR:
            return drawn
        missed *= max(population - faulty - drawn, 0) / (population - drawn)
    return population


def exact_interval(hits: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share of a sample, after Clopper and Pearson.

    It is never too narrow, however few the cases are, and wider than need be where
    they are a good part of the register.
    """
    low = _solved(lambda p: _at_least(hits, count, p)) if hits else 0.0
    high = 1 - _solved(lambda p: _at_least(count - hits, count, p))
    return low, high if hits < count else 1.0


def _by_root(population: int) -> Size:
    """Return the larger of five and the square root, rounded up."""
    root = isqrt(max(population - 1, 0)) + 1 if population else 0
    number = min(max(FEWEST_DISPUTES, root), population)
    return Size(
        number=number,
        words=f"{number} at random: the square root of {population:,}, and no fewer "
        f"than {FEWEST_DISPUTES}",
    )


def _at_least(hits: int, count: int, share: float) -> float:
    """Return how likely a sample has so many hits or more, at a share of the whole."""
    ways = lgamma(count + 1)
    return sum(
        exp(
            ways
            - lgamma(k + 1)
            - lgamma(count - k + 1)
            + k * log(share)
            + (count - k) * log(1 - share)
        )
        for k in range(hits, count + 1)
    )


def _solved(likely: Callable[[float], float]) -> float:
    """Return the share at which what becomes likelier with it has 2.5 %."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if middle in {low, high}:
            break
        if likely(middle) < ERROR / 2:
            low = middle
        else:
            high = middle
    return (low + high) / 2
