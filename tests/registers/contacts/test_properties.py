"""Every metric equals a plain computation over rows, written down once more."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import plain_contacts as plain
from isocheck.registers.contacts import CONTACTS
from isocheck.registers.contacts.erlang import agents_needed, in_time, waits
from isocheck.registers.fields import FieldKind
from register_tools import measure

START = datetime(2026, 1, 28, 8)  # noqa: DTZ001 - registers have no zone
QUICK = st.integers(0, 60).map(lambda n: START + timedelta(seconds=5 * n))
SLOW = st.integers(0, 20 * 24).map(lambda n: START + timedelta(hours=4 * n))
NAMES = {
    "contact_id": "a b c d e f",
    "status": "answered abandoned busy closed open odd",
    "direction": "in in in out sideways",
    "channel": "email phone",
    "reason": "Bill Other",
    "customer_ref": "k m",
    "agent": "x y",
    "evaluator": "v w",
}
NUMBERS: dict[str, list[float]] = {
    "offered": [0, 3, 10],
    "answered_count": [0, 2, 8],
    "abandoned_count": [0, 1, 2],
    "in_service_level": [0, 1, 2],
    "answer_rate": [0, 20, 80],
    "service_level": [0.0, 0.2, 0.8],
    "agreed_level": [20, 80],
    "satisfaction": [1, 3, 4, 5],
    "forecast": [0, 4, 9],
    "staff_present": [0, 1.5, 3],
    "staff_needed": [0, 2],
    "quality_max": [0, 5, 10],
    "interval_s": [0, 900, 1800],
}
COUNTS = {
    *"offered answered_count abandoned_count in_service_level callback_count".split(),
    *"overflow_count waiting_count blocked_count attempts answer_rate".split(),
    *"service_level abandon_wait_s agreed_level complaints forecast".split(),
    *"staff_present staff_needed available_s adherent_s scheduled_s".split(),
    *"unavailable_s paid_s interval_s service_s downtime_s handle_total_s".split(),
}
OF_BOTH = {
    *"contact_id direction client arrived_at wait_s talk_s hold_s wrap_s".split(),
    *"handle_s cost target_met".split(),
}
OF_COUNTS = sorted((COUNTS & set(CONTACTS.fields)) | OF_BOTH)
OF_CONTACTS = sorted(set(CONTACTS.fields) - COUNTS | {"available_s"})


# One look asks all metrics at once, which takes seconds; so few logs, but long ones.
FEW = settings(
    max_examples=6,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


def values(field: str) -> st.SearchStrategy[Any]:
    kind = CONTACTS.fields[field]
    if kind is FieldKind.TIME:
        return QUICK | SLOW
    if kind is FieldKind.FLAG:
        return st.booleans()
    if kind is FieldKind.TEXT:
        return st.sampled_from(NAMES.get(field, "p q").split())
    usual = [0.0, 1.0, 2.0, 5.0]
    if kind is FieldKind.SECONDS:
        usual = [-1.0, 0.0, 3.0, 20.0, 60.0]
    return st.sampled_from(NUMBERS.get(field, usual)).map(float)


def logs(fields: list[str]) -> st.SearchStrategy[plain.Log]:
    rows = st.fixed_dictionaries({n: values(n) | values(n) | st.none() for n in fields})
    kept = st.sets(st.sampled_from(fields), max_size=12).map(
        lambda dropped: [name for name in fields if name not in dropped]
    )

    def log(names: list[str], listed: list[plain.Row]) -> plain.Log:
        cut = [{name: row[name] for name in names} for row in listed]
        filled = {n for n in names if any(row[n] is not None for row in cut)}
        return plain.Log(every=cut, columns=frozenset(filled))

    return st.builds(log, kept, st.lists(rows, min_size=1, max_size=30)).filter(
        lambda log: log.columns
    )


def holds(log: plain.Log) -> None:
    names = list(log.every[0])
    columns = {name: [row[name] for row in log.every] for name in names}
    targets = {**plain.TARGETS, "scale_top": 5.0}
    found = measure(CONTACTS, columns, targets)
    assert set(found) == set(plain.PLAIN)
    for name, compute in plain.PLAIN.items():
        expected = compute(log)
        value, parts = expected if isinstance(expected, tuple) else (expected, {})
        got = found[name]
        assert (got.value is None) == bool(got.because), (name, got)
        assert got.value == pytest.approx(value, abs=1e-9), (name, got)
        if value is None:
            continue
        for part, size in parts.items():
            assert got.parts.get(part) == pytest.approx(size, abs=1e-9), (name, part)


@FEW
@given(logs(OF_CONTACTS))
def test_metrics_of_contacts_one_by_one(log: plain.Log) -> None:
    holds(log)


@FEW
@given(logs(OF_COUNTS))
def test_metrics_of_counts_by_interval(log: plain.Log) -> None:
    holds(log)


@given(
    st.floats(0.01, 40),
    st.integers(1, 60),
    st.sampled_from([30.0, 180.0, 600.0]),
    st.floats(0.05, 0.99),
)
def test_erlang_c_by_its_own_sums(
    load: float, agents: int, handling: float, share: float
) -> None:
    found = in_time(load, agents, handling=handling, within=20)
    assert found == pytest.approx(plain.answered_by(load, agents, handling), abs=1e-9)
    needed = agents_needed(load, handling=handling, within=20, share=share)
    assert plain.answered_by(load, needed, handling) >= share - 1e-9
    assert plain.answered_by(load, needed - 1, handling) < share + 1e-9
    assert 0 <= waits(load, agents) <= 1
