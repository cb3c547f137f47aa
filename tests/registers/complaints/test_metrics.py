"""Each metric of complaints on a register small enough to count by hand."""

from __future__ import annotations

import pytest

from complaint_examples import DONE, EXAMPLES, RECEIVED, Columns
from isocheck.model.metrics import METRICS as NAMES
from isocheck.registers.complaints import COMPLAINTS
from isocheck.registers.fields import FieldKind
from register_tools import measure


@pytest.mark.parametrize(("columns", "targets", "expected"), EXAMPLES)
def test_a_register_gives_the_numbers_counted_by_hand(
    columns: Columns, targets: dict[str, float], expected: dict[str, float]
) -> None:
    found = measure(COMPLAINTS, columns, targets)
    assert {name: found[name].because for name in expected} == dict.fromkeys(
        expected, ""
    )
    assert {name: found[name].value for name in expected} == pytest.approx(expected)


def test_the_examples_show_every_metric() -> None:
    shown = {name for _, _, expected in EXAMPLES for name in expected}
    assert shown == {metric.name for metric in COMPLAINTS.metrics}


def test_without_its_fields_no_metric_has_a_number() -> None:
    found = measure(COMPLAINTS, {"language": ["pl"]})
    for metric in COMPLAINTS.metrics:
        assert found[metric.name].value is None
        assert found[metric.name].because


def test_fields_without_values_are_neither_zero_nor_all() -> None:
    blank: Columns = {field: [None, None] for field in COMPLAINTS.fields}
    blank["language"] = ["pl", "ru"]
    found = measure(COMPLAINTS, blank, {"acknowledge_within": 24})
    for metric in COMPLAINTS.metrics:
        assert found[metric.name].value is None
        if metric.needs:
            assert found[metric.name].because.startswith("2 of 2 rows have no ")


def test_an_empty_register_gives_no_number() -> None:
    empty: Columns = {field: [] for field in COMPLAINTS.fields}
    names = ("acknowledge_within", "update_within", "answer_within", "customers")
    found = measure(COMPLAINTS, empty, dict.fromkeys(names, 24.0))
    assert [name for name in found if found[name].value is not None] == []
    assert found["answer_time"].because == "the register has no rows"
    assert found["complaint_rate"].because == "the register has no rows"


def test_every_metric_has_a_known_name_and_is_explained() -> None:
    for metric in COMPLAINTS.metrics:
        assert metric.name in NAMES
        assert metric.formula
        assert metric.clauses
        assert metric.missing


def test_a_time_not_set_is_asked_for() -> None:
    columns: Columns = {
        "received_at": RECEIVED,
        "acknowledged_at": DONE,
        "responded_at": DONE,
        "closed_at": DONE,
        "last_update_at": DONE,
    }
    found = measure(COMPLAINTS, columns)
    because = {
        "acknowledged_in_time": "the target acknowledge_within is not set: "
        "time within which a complaint is acknowledged",
        "answered_in_time": "the target answer_within is not set: "
        "time within which a complaint is answered",
        "resolved_late": "the target close_within is not set: "
        "time within which a complaint is closed",
        "open_past_due": "the register has no due_at, and no answer_within is set",
        "progress_told": "the target update_within is not set: "
        "longest time without news to the complainant",
        "complaint_rate": "the target customers is not set: "
        "customers or contacts in the period, to count rates by",
    }
    assert {name: found[name].because for name in because} == because


def test_personal_fields_are_fields_and_never_split_figures() -> None:
    assert set(COMPLAINTS.fields) >= COMPLAINTS.personal
    assert not COMPLAINTS.personal & set(COMPLAINTS.groups)
    assert set(COMPLAINTS.groups) <= {
        name for name, kind in COMPLAINTS.fields.items() if kind is FieldKind.TEXT
    }
