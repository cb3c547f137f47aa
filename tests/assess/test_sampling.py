from __future__ import annotations

import re
from math import comb
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.assess.precision import sample_size
from isocheck.assess.sampling import Wish, discovery_size, exact_interval, size_of

DOCS = Path(__file__).parents[2] / "docs"
# Clopper and Pearson, 95 %: known values, and closed forms where all or none hit.
INTERVALS = {
    (0, 29): (0.0, 1 - 0.025 ** (1 / 29)),
    (29, 29): (0.025 ** (1 / 29), 1.0),
    (1, 1): (0.025, 1.0),
    (5, 10): (0.1871, 0.8129),
    (1, 20): (0.0013, 0.2487),
    (10, 100): (0.0490, 0.1762),
    (81, 100): (0.7193, 0.8816),
}
ROOTS = {1: 1, 4: 4, 5: 5, 25: 5, 26: 6, 36: 6, 37: 7, 100: 10, 10_001: 101}


def missed(population: int, faulty: int, drawn: int) -> float:
    """Return how likely not one of the faulty cases is among those drawn."""
    return comb(population - faulty, drawn) / comb(population, drawn)


def at_least(hits: int, count: int, share: float) -> float:
    return sum(
        comb(count, k) * share**k * (1 - share) ** (count - k)
        for k in range(hits, count + 1)
    )


@pytest.mark.parametrize(
    ("population", "rate", "size"),
    [
        (1_000_000, 0.10, 29),
        (1_000_000, 0.05, 59),
        (1_000_000, 0.01, 299),
        (100, 0.10, 25),
        (20, 0.10, 16),
        (10, 0.10, 10),
        (1, 0.10, 1),
        (0, 0.10, 0),
    ],
)
def test_sizes_that_find_a_fault(population: int, rate: float, size: int) -> None:
    assert discovery_size(population, rate) == size


@given(st.integers(1, 400), st.sampled_from([0.01, 0.02, 0.05, 0.1, 0.25, 0.5]))
def test_it_is_the_smallest_sample_that_would_find_a_fault(
    population: int, rate: float
) -> None:
    size = discovery_size(population, rate)
    faulty = max(1, -(-population * round(rate * 100) // 100))

    assert missed(population, faulty, size) <= 0.05 + 1e-12
    assert missed(population, faulty, size - 1) > 0.05 - 1e-12


@given(st.integers(1, 5_000), st.integers(1, 5_000), st.sampled_from([0.02, 0.1]))
def test_larger_registers_never_need_fewer_cases_beyond_rounding(
    one: int, other: int, rate: float
) -> None:
    small, large = sorted((one, other))
    assert discovery_size(small, rate) <= discovery_size(large, rate) + round(1 / rate)
    assert discovery_size(small, rate) <= small


@pytest.mark.parametrize("counts", INTERVALS)
def test_exact_intervals_as_published(counts: tuple[int, int]) -> None:
    assert exact_interval(*counts) == pytest.approx(INTERVALS[counts], abs=6e-5)


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_is_what_its_definition_says(counts: tuple[int, int]) -> None:
    hits, count = counts
    low, high = exact_interval(hits, count)

    assert 0 <= low <= hits / count <= high <= 1
    if hits:
        assert at_least(hits, count, low) == pytest.approx(0.025, rel=1e-6)
    else:
        assert low == 0
    if hits < count:
        assert 1 - at_least(hits + 1, count, high) == pytest.approx(0.025, rel=1e-6)
    else:
        assert high == 1


@given(st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_hits_and_misses_mirror_one_another(counts: tuple[int, int]) -> None:
    hits, count = counts
    low, high = exact_interval(hits, count)
    assert exact_interval(count - hits, count) == pytest.approx((1 - high, 1 - low))


@pytest.mark.parametrize(("hits", "count"), [(900, 1_000), (4_000, 5_000)])
def test_large_samples_come_near_the_normal_interval(hits: int, count: int) -> None:
    share = hits / count
    half = 1.96 * (share * (1 - share) / count) ** 0.5
    assert exact_interval(hits, count) == pytest.approx(
        (share - half, share + half), abs=0.003
    )


@pytest.mark.parametrize("population", ROOTS)
def test_of_disputes_it_is_the_root_and_five_at_least(population: int) -> None:
    size = size_of(population, "disputes", Wish())

    assert size.number == ROOTS[population]
    assert not size.in_all
    assert f"square root of {population:,}" in size.words


def test_a_size_is_justified_in_words() -> None:
    found = size_of(4_000, "complaints", Wish())
    assert (found.number, found.in_all) == (29, False)
    assert found.words == (
        "29 at random: if 10 % of the 4,000 had a fault, at least one would be found "
        "with 95 % certainty"
    )
    assert size_of(4_000, "disputes", Wish(discover=0.05)).number == 58

    near = size_of(500, "complaints", Wish(precision=0.05))
    assert near.number == 218
    assert near.words == (
        "218 at random: a share found in them comes within 5 points of that of all "
        "500, with 95 % certainty"
    )


def test_a_size_that_is_asked_for_is_that_of_all_cases() -> None:
    asked = size_of(4_000, "complaints", Wish(size=60))
    assert (asked.number, asked.in_all) == (60, True)
    assert asked.words == "60 in all, as asked for"
    assert size_of(40, "complaints", Wish(size=60)).number == 40

    usual = size_of(4_000, "contacts", Wish(), reverse=True)
    assert (usual.number, usual.in_all) == (20, True)
    assert usual.words == "20 in all, the usual size"


def test_the_table_of_the_docs_is_right() -> None:
    text = (DOCS / "sampling.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| ([0-9,]+)" + r" \| ([0-9]+)" * 4 + r" \|$", text, re.MULTILINE
    )

    assert len(rows) == 4
    for first, *told in rows:
        population = int(first.replace(",", ""))
        found = [discovery_size(population, rate) for rate in (0.1, 0.05)]
        found += [sample_size(population, error) for error in (0.05, 0.1)]
        assert [*map(int, told)] == found
