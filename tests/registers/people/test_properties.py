"""Every metric of staff equals a plain computation, person by person."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import plain_people as plain
from isocheck.registers.fields import FieldKind
from isocheck.registers.people import PEOPLE
from register_tools import measure

if TYPE_CHECKING:
    from plain_people import Found, Row

START = datetime(2024, 1, 1)  # noqa: DTZ001 - registers have no zone
# Steps of 60 hours: some pairs lie 90 or 365 days apart, each second is a midnight.
STEPS = (0, 36, 51, 73, 110, 146, 147, 182, 219, 255, 292, 300)
TIMES = st.sampled_from(STEPS).map(lambda n: START + timedelta(hours=60 * n))
TEXTS = {
    "record_id": "1 2 3 4 5 6 7 8",
    "person_id": "a b c d e f",
    "leave_reason": "transfer Transfer better_pay",
    "course": "Mediation Reklamacje code_of_conduct Excel",
    "code_version": "1 2 V3",
    "current_code_version": "2 v3",
}
NUMBERS = {
    "satisfied": (-1, 1, 2, 3, 4, 5),
    "disputes_handled": (-1, 0, 2, 5),
    "fte": (0.5, 1),
}
HOURS = (-1, 0, 2, 5, 8, 8)
TARGETS = {"training_valid_for": 200 * 24.0}


def values(field: str) -> st.SearchStrategy[Any]:
    match PEOPLE.fields[field]:
        case FieldKind.TIME:
            return TIMES
        case FieldKind.FLAG:
            return st.booleans()
        case FieldKind.NUMBER | FieldKind.SECONDS:
            numbers = NUMBERS.get(field, HOURS)
            if field == "training_hours":
                numbers = (0, 2, 5)
            return st.sampled_from(numbers).map(float)
        case FieldKind.TEXT:
            words = TEXTS.get(field, "v w").split()
            return st.sampled_from([word.replace("_", " ") for word in words])


ROW = st.fixed_dictionaries(
    {f: values(f) if f == "role" else st.none() | values(f) for f in PEOPLE.fields}
)
SILENT = st.sets(
    st.sampled_from("record_id person_id period_at customer_contact course".split())
    | st.sampled_from("handles_disputes disputes_handled in_code_scope asked".split())
)


@st.composite
def registers(draw: st.DrawFn) -> list[Row]:
    """Return rows, some of whose columns are wholly empty."""
    rows = draw(st.lists(ROW, min_size=1, max_size=14))
    silent = draw(SILENT)
    return [{n: None if n in silent else v for n, v in row.items()} for row in rows]


def without_repeats(rows: list[Row]) -> list[Row]:
    names = sorted(PEOPLE.fields, key=lambda name: (name != "period_at", name))
    kept, seen = [], set()
    for row in sorted(rows, key=lambda r: [(r[n] is None, r[n] or 0) for n in names]):
        if row["record_id"] is None or row["record_id"] not in seen:
            kept.append(row)
        seen.add(row["record_id"])
    return kept


def expected(name: str, rows: list[Row]) -> Found:
    staff = plain.Staff(rows, without_repeats(rows))
    (metric,) = (each for each in PEOPLE.metrics if each.name == name)
    for need in metric.needs:
        if not any(staff.has(field) for field in need.split(" or ")):
            return plain.NOTHING
    return plain.METRICS[name](staff)


def test_every_metric_has_a_plain_computation() -> None:
    assert {metric.name for metric in PEOPLE.metrics} == set(plain.METRICS)


@settings(max_examples=30, deadline=None)
@given(registers())
def test_metrics_equal_plain_computations(rows: list[Row]) -> None:
    columns = {name: [row[name] for row in rows] for name in PEOPLE.fields}
    found = measure(PEOPLE, columns, {**TARGETS, "scale_top": 5})

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
        measure(PEOPLE, {name: [row[name] for row in each] for name in PEOPLE.fields})
        for each in (rows, shuffled)
    )
    for name, measured in first.items():
        assert measured.value == pytest.approx(second[name].value), name
        assert measured.left_out == second[name].left_out, name
