"""How sure a figure from a sample is, and how many people must be asked for it.

All at 95 % confidence, for simple random samples. Where everybody was asked, or a
handful of customers is all there are, sampling theory says nothing.
"""

from __future__ import annotations

from math import ceil, sqrt

Z_95 = 1.959963984540054  # two-sided 95 % of the normal distribution


def wilson(share: float, count: float) -> tuple[float, float]:
    """Return the 95 % interval of a share of a sample, after Wilson (1927)."""
    square = Z_95**2
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = Z_95 * sqrt(share * (1 - share) / count + square / (4 * count**2))
    half /= 1 + square / count
    return max(0.0, middle - half), min(1.0, middle + half)


def margin(share: float, count: float, population: float | None = None) -> float:
    """Return half the width of the 95 % interval around a share, from 0 to 1.

    `population` is the number of people the sample speaks for: the more of them
    answered, the smaller the margin. Without one it counts as very large.
    """
    return Z_95 * sqrt(share * (1 - share) / count) * _finite(count, population)


def net_score_margin(promoters: float, detractors: float, count: float) -> float:
    """Return the 95 % margin of a net promoter score, in points of the score.

    `promoters` and `detractors` are shares from 0 to 1.
    """
    spread = promoters + detractors - (promoters - detractors) ** 2
    return Z_95 * sqrt(max(spread, 0.0) / count) * 100


def difference_z(
    first: float, of_first: float, second: float, of_second: float
) -> float:
    """Return how many standard errors the second share lies above the first.

    Beyond 1.96 in either direction it is more than chance, at 95 %; 0 where both
    shares are 0 or both 1.
    """
    pooled = (first * of_first + second * of_second) / (of_first + of_second)
    error = sqrt(max(pooled * (1 - pooled), 0.0) * (1 / of_first + 1 / of_second))
    return (second - first) / error if error else 0.0


def sample_size(population: float | None, error: float, share: float = 0.5) -> int:
    """Return how many answers a share needs to be known to plus or minus `error`.

    `population` is the number of people it speaks for, None where it is very large;
    `error` and the `share` expected run from 0 to 1. How many to invite is this
    number divided by the response rate expected.
    """
    endless = Z_95**2 * share * (1 - share) / error**2
    if population is None:
        return ceil(endless)
    return ceil(endless / (1 + (endless - 1) / population))


def effective_count(weights: float, squares: float) -> float:
    """Return how many equal answers weighted ones are worth.

    `weights` is the sum of the weights, `squares` that of their squares.
    """
    return weights**2 / squares


def _finite(count: float, population: float | None) -> float:
    """Return what a margin shrinks by when the sample is a good part of everybody."""
    if population is None or population <= 1:
        return 1.0
    return sqrt(max(population - count, 0.0) / (population - 1))
