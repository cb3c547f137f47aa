"""Every metric of disputes equals the plain computation in `plain_disputes`."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.registers.disputes import DISPUTES
from isocheck.registers.fields import FieldKind
from plain_disputes import MEANINGS, PLAIN, Register
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement
    from plain_disputes import Plain, Row

START = datetime(2025, 1, 1)  # noqa: DTZ001 - registers have no zone
DAYS = (0, 0, 1, 2, 3, 31, 32, 364, 365, 366, 390, 409, 410, 469, 470, 499, 500)
WORDS = {
    "dispute_id": "abcdefghijklmnopqrstuvwxyz",
    "provider": ["P", " P ", "Q", "R"],
    "organization": ["O", "N"],
    "category": ["x", "y"],
    "method": ["Mediation", "mediation", "advice"],
    "status": ["open", "Closed", "closed_late", "done"],
    "outcome": [*MEANINGS, "unheard of"],
    "recommendation": ["Accepted", "refused", "no", "perhaps"],
    "participation": ["yes", "Accepted", "declined", "maybe"],
    "consent": ["given", "Refused", "asked"],
    "consent_timing": ["before_dispute", "after_dispute"],
    "severity": ["High", "low", "unheard of"],
    "root_cause": ["r", "R ", "s", "t"],
    "country": ["PL", "DE"],
    "complainant_country": ["pl", "FR"],
    "channel": ["Post", "web"],
}
NUMBERS = {
    "row_count": (0, 1, 1, 2, 5, 30, -1),
    "process_mark": (1, 2, 4, 5),
    "complainant_fee": (0, 0, 10),
    "upheld_count": (0, 1, 4, 9),
    "not_upheld_count": (0, 1, 9, -1),
    "undecided_count": (0, 0, 1),
}
TARGETS = {
    "dispute_acknowledge_within": 48.0,
    "dispute_close_within": 90 * 24.0,
    "complaints": 400.0,
}
AT_THE_END = "status response_at outcome outcome_at implemented_at closed_at".split()
# What metrics do without: a register lacks the fields of some lines, or they are empty.
ABSENT = (
    "",
    "",
    "",
    "row_count",
    "status",
    "closed_at",
    "status closed_at",
    "status closed_at outcome_at",
    "outcome",
    "outcome row_count",
    "outcome not_upheld_count",
    "outcome not_upheld_count row_count",
    "provider response_at",
    "final_response_at consent_at",
    "remedy_due in_own_register",
    "implemented_at notice_at",
    "cross_border",
    "complainant_country provider_fee safety",
    "response_due_at implement_due_at decline_reason",
)


def made(seed: int) -> Register:
    """Return a register made from a number: what it lacks, and what stands in it."""
    random = Random(seed)  # noqa: S311 - no secret
    absent = set(f"{random.choice(ABSENT)} {random.choice(ABSENT)}".split())
    empty = set(random.choice(ABSENT).split())
    rows = [
        row_of(random) | dict.fromkeys(absent | empty) | {"category": "x"}
        for _ in range(random.choice((0, 1, 6, 40, 60, 60, 60)))
    ]
    rows += [random.choice(rows) for _ in range(min(len(rows), random.randrange(3)))]
    return Register(
        rows=rows,
        names=frozenset(DISPUTES.fields) - absent,
        targets=random.choice((TARGETS, TARGETS, {})),
    )


def row_of(random: Random) -> Row:
    blank = random.choice((1, 2, 6))  # of ten cells
    kept = {name for name in DISPUTES.fields if random.randrange(10) >= blank}
    if random.random() < 0.4:
        kept -= set(AT_THE_END)
    return {n: value(n, random) if n in kept else None for n in DISPUTES.fields}


def value(name: str, random: Random) -> str | float | bool | datetime:
    match DISPUTES.fields[name]:
        case FieldKind.TEXT:
            return random.choice(WORDS.get(name, ("v", "w")))
        case FieldKind.FLAG:
            return random.random() < 0.5
        case FieldKind.TIME:
            day = START + timedelta(days=random.choice(DAYS))
            return day + timedelta(hours=random.choice((0, 0, 9, 15)))
        case _:
            return float(random.choice(NUMBERS.get(name, (0, 5, 20))))


def test_every_metric_has_a_plain_computation() -> None:
    assert sorted(metric.name for metric in DISPUTES.metrics) == sorted(PLAIN)


@settings(max_examples=20, deadline=None)  # asking the engine is slow
@given(seed=st.integers(0, 10**9))
def test_metrics_equal_the_plain_computation(seed: int) -> None:
    register = made(seed)
    columns = {n: [row[n] for row in register.rows] for n in sorted(register.names)}
    found = measure(DISPUTES, columns, register.targets)
    for name, compute in PLAIN.items():
        agree(found[name], compute(register))


def agree(found: Measurement, expected: Plain) -> None:
    assert (found.value is None) == bool(found.because), found
    if expected.value is None:
        assert found.value is None, found
        return
    assert found.value == pytest.approx(expected.value, abs=1e-9), found
    assert found.count == expected.count, found
    assert found.parts == pytest.approx(dict(expected.parts), abs=1e-6), found
