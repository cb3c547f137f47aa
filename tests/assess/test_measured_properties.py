"""What holds for any value, bound and register, however they are judged."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from isocheck.assess.measured import ROWS_NEEDED
from isocheck.assess.measured_words import FEW_ROWS
from isocheck.model.register_evidence import Outcome
from isocheck.model.workspace import OwnBound
from readings import EXPECTED, judged

MET, NOT_MET, NOT_SETTLED = Outcome.MET, Outcome.NOT_MET, Outcome.NOT_SETTLED
SHARES = st.floats(0, 1).map(lambda share: round(share, 3))
COUNTS = st.integers(0, 2_000)
RANK = {NOT_MET: 0, NOT_SETTLED: 1, MET: 2}


@given(first=SHARES, second=SHARES, bound=SHARES, count=COUNTS)
@example(first=0.9, second=0.95, bound=0.95, count=20)
def test_a_better_value_never_gets_a_worse_outcome(
    first: float, second: float, bound: float, count: int
) -> None:
    low, high = sorted((first, second))
    wanted = replace(EXPECTED, at_least=bound)

    worse = judged(low, count, expected=wanted).outcome
    better = judged(high, count, expected=wanted).outcome

    assert RANK[worse] <= RANK[better]


@given(value=SHARES, first=SHARES, second=SHARES, count=COUNTS)
def test_a_stricter_bound_is_never_easier_to_meet(
    value: float, first: float, second: float, count: int
) -> None:
    lax, strict = sorted((first, second))

    easy = judged(value, count, own=OwnBound(at_least=lax)).outcome
    hard = judged(value, count, own=OwnBound(at_least=strict)).outcome

    assert RANK[hard] <= RANK[easy]


@given(value=SHARES, bound=SHARES, count=st.integers(FEW_ROWS, 2_000))
def test_at_least_and_at_most_are_mirrors(
    value: float, bound: float, count: int
) -> None:
    up = judged(value, count, own=OwnBound(at_least=bound)).outcome
    down = judged(-value, count, own=OwnBound(at_most=-bound)).outcome

    assert up is down


@given(value=st.none() | SHARES, count=COUNTS, rows=COUNTS, days=st.integers(1, 900))
def test_a_judgement_is_always_one_of_met_missed_or_open_with_a_reason(
    value: float | None, count: int, rows: int, days: int
) -> None:
    found = judged(value, count, rows=rows, days=days)

    assert (found.value is None) == (found.outcome is Outcome.NOT_MEASURABLE)
    if found.outcome in (NOT_SETTLED, Outcome.NOT_MEASURABLE):
        assert found.because
    if found.outcome is MET:
        assert found.value is not None
        assert rows >= ROWS_NEEDED
