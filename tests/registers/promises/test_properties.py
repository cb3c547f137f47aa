"""Every metric of the promise ledger equals a plain computation, row by row."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import plain_promises as plain
from isocheck.registers.fields import FieldKind
from isocheck.registers.promises import PROMISES
from register_tools import measure

if TYPE_CHECKING:
    from plain_promises import Found, Row

START = datetime(2026, 1, 1)  # noqa: DTZ001 - registers have no zone
# Steps of 12 hours: each second is a midnight, and days and noons often meet.
STEPS = (0, 1, 2, 3, 6, 7, 8, 12, 20, 60, 66, 67)
TIMES = st.sampled_from(STEPS).map(lambda n: START + timedelta(hours=12 * n))
EVENTS = TIMES | st.integers(8, 11).map(lambda n: START + timedelta(hours=n))
TEXTS = {
    "occasion_id": "1 2 3 4 5 6 7 8 9",
    "promise_id": "a b c",
    "fulfilled": "yes Yes not_kept excluded unheard-of",
    "code": "web Web shop",
    "code_version": "v1 v2",
    "published_version": "v1 V2 v3",
    "objective": "x y",
}
NUMBERS = {
    "row_count": (0.0, 1.0, 2.0, 5.0, -1.0),
    "remedy_value": (-2.0, 0.0, 10.0, 25.0),
}
TARGETS = {
    "remedy_within": plain.WITHIN / timedelta(hours=1),
    "review_interval": plain.INTERVAL / timedelta(hours=1),
    "remedy_budget": plain.BUDGET,
}


def values(field: str) -> st.SearchStrategy[Any]:
    match PROMISES.fields[field]:
        case FieldKind.TIME:
            return EVENTS if field == "event_at" else TIMES
        case FieldKind.FLAG:
            return st.booleans()
        case FieldKind.NUMBER | FieldKind.SECONDS:
            return st.sampled_from(NUMBERS.get(field, (1.0, 2.0)))
        case FieldKind.TEXT:
            words = TEXTS.get(field, "v w").split()
            return st.sampled_from([word.replace("_", " ") for word in words])


FIELDS = sorted(PROMISES.fields)
ROW = st.fixed_dictionaries(
    {f: values(f) if f == "site" else st.none() | values(f) for f in FIELDS}
)
OF_OCCASION = {*plain.OF_OCCASION, "exclusion_reason", "remedy_given_at", "peak"}


@st.composite
def registers(draw: st.DrawFn) -> list[Row]:
    """Return rows of promises, occasions or both, some of their columns all empty."""
    silent = draw(
        st.sets(
            st.sampled_from(
                """occasion_id row_count peak remedy_due done_at fulfilled code
                exclusion_reason review_due_at""".split()
            )
        )
    )
    rows = []
    for row in draw(st.lists(ROW, min_size=1, max_size=14)):
        lacks = silent | (OF_OCCASION if draw(st.booleans()) else set())
        rows.append({n: None if n in lacks else v for n, v in row.items()})
    return rows


def without_repeats(rows: list[Row]) -> list[Row]:
    names = sorted(FIELDS, key=lambda name: (name != "event_at", name))
    kept, seen = [], set()
    for row in sorted(rows, key=lambda r: [(r[n] is None, r[n] or 0) for n in names]):
        if row["occasion_id"] is None or row["occasion_id"] not in seen:
            kept.append(row)
        seen.add(row["occasion_id"])
    return kept


def expected(name: str, rows: list[Row]) -> Found:
    ledger = plain.Ledger(rows, without_repeats(rows))
    (metric,) = (each for each in PROMISES.metrics if each.name == name)
    for need in metric.needs:
        if not any(ledger.has(field) for field in need.split(" or ")):
            return plain.NOTHING
    return plain.METRICS[name](ledger)


def test_every_metric_has_a_plain_computation() -> None:
    assert {metric.name for metric in PROMISES.metrics} == set(plain.METRICS)


@settings(max_examples=30, deadline=None)
@given(registers())
def test_metrics_equal_plain_computations(rows: list[Row]) -> None:
    columns = {name: [row[name] for row in rows] for name in FIELDS}
    found = measure(PROMISES, columns, TARGETS)

    for name, measured in found.items():
        value, count = expected(name, rows)
        assert measured.value == pytest.approx(value), name
        assert value is None or measured.count == count, name
        assert (measured.value is None) == bool(measured.because), name


@settings(max_examples=6, deadline=None)
@given(registers(), st.randoms())
def test_the_order_of_rows_does_not_matter(rows: list[Row], random: Any) -> None:  # noqa: ANN401
    shuffled = random.sample(rows, len(rows))
    first, second = (
        measure(PROMISES, {name: [row[name] for row in each] for name in FIELDS})
        for each in (rows, shuffled)
    )
    for name, measured in first.items():
        assert measured.value == pytest.approx(second[name].value), name
        assert measured.left_out == second[name].left_out, name
