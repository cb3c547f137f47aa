"""What metrics of complaints leave out, tell beside their number, or refuse."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from isocheck.registers.complaints import COMPLAINTS
from register_tools import measure

Columns = dict[str, list[Any]]


def at(day: int, hour: int = 9, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour)  # noqa: DTZ001 - registers have no zone


RECEIVED = [at(2), at(2), at(2), at(2)]


def test_open_early_and_repeated_rows_are_left_out_of_times_and_counted() -> None:
    columns: Columns = {
        "complaint_id": ["a", "a", "b", "c", "d", "e"],
        "received_at": [at(2), at(2), at(2), at(2), None, at(2)],
        "responded_at": [at(3), at(3), None, at(1), at(3), None],
        "status": ["open", "open", "open", "closed", "closed", "Closed - done"],
    }
    found = measure(COMPLAINTS, columns)["answer_time"]
    assert (found.value, found.count) == (24, 1)
    assert found.left_out == {
        "repeat an id": 1,
        "are still open": 1,
        "are closed but have no responded_at": 1,
        "have no received_at": 1,
        "were answered before they were received": 1,
    }


def test_a_row_stands_for_as_many_complaints_as_it_says() -> None:
    columns: Columns = {"category": ["a", "other", None], "row_count": [7, 2, None]}
    found = measure(COMPLAINTS, columns)["classified"]
    assert (found.value, found.count) == (0.7, 10)


def test_a_date_alone_lasts_until_the_end_of_its_day() -> None:
    columns: Columns = {
        "received_at": [at(3, 17)],
        "responded_at": [at(3, 0)],
        "closed_at": [at(3, 18)],
        "due_at": [at(3, 0)],
    }
    found = measure(COMPLAINTS, columns)
    assert found["resolved_late"].value == 0
    assert found["dates_in_order"].value == 1
    assert found["answer_time"].value == 0


def test_the_registers_own_mark_counts_where_there_are_no_dates() -> None:
    columns: Columns = {"in_time": [True, True, False, None]}
    found = measure(COMPLAINTS, columns)["answered_in_time"]
    assert (found.value, found.left_out) == (2 / 3, {"have no in_time": 1})


def test_open_complaints_are_told_by_age() -> None:
    columns: Columns = {
        "received_at": [at(1, month=1), at(1), at(20), at(30), at(31)],
        "status": ["open", "open", "open", "open", "closed"],
        "due_at": [at(1, month=2), at(20), at(28), at(31), None],
    }
    found = measure(COMPLAINTS, columns)
    assert found["open_complaints"].parts == {
        "up_to_7_days": 1,
        "8_to_30_days": 2,
        "31_to_90_days": 1,
        "over_90_days": 0,
    }
    assert (found["open_past_due"].value, found["open_past_due"].parts) == (
        3 / 4,
        {"late_up_to_7_days": 1, "late_8_to_30_days": 1, "late_over_30_days": 1},
    )


def test_cells_not_filled_are_counted_by_column() -> None:
    columns: Columns = {"channel": ["web", None], "unit": [None, None]}
    found = measure(COMPLAINTS, columns)["mandatory_fields_filled"]
    assert found.value == 1 / 4
    assert found.parts["without channel"] == 1
    assert found.parts["without unit"] == 2


def test_groups_are_compared_at_the_same_severity() -> None:
    # By phone come the severe cases, of which all are upheld, as on the web.
    columns: Columns = {
        "channel": ["web", "web", "web", "phone", "phone"],
        "severity": ["high", "low", "low", "high", "low"],
        "outcome": ["upheld", "upheld", "rejected", "upheld", "rejected"],
        "row_count": [10, 40, 40, 80, 0],
        "received_at": [at(2)] * 5,
        "responded_at": [at(4), at(4), None, at(3), at(3)],
    }
    found = measure(COMPLAINTS, columns)["fair_across_groups"]
    assert found.value == 0
    assert found.count == 170
    usual_when_high = (10 * 48 + 80 * 24) / 90
    assert found.parts["channel phone: times as long"] == pytest.approx(
        24 / usual_when_high
    )
    assert found.parts["channel web: times as long"] == pytest.approx(
        (10 * 48 + 40 * 48) / (10 * usual_when_high + 40 * 48)
    )


def test_few_complaints_show_no_unfairness() -> None:
    columns: Columns = {"channel": ["web", "phone"], "outcome": ["upheld", "rejected"]}
    found = measure(COMPLAINTS, columns)["fair_across_groups"]
    assert found.because == "no two groups have 30 decided complaints each"


def test_a_steady_rise_is_told_from_chance() -> None:
    months = [m for m in range(1, 10) for _ in range(m)]
    columns: Columns = {"received_at": [at(5, month=m) for m in months]}
    found = measure(COMPLAINTS, columns)["complaint_trend"]
    assert (found.value, found.count) == (1, 35)
    assert found.notes == ("the number rises by more than chance",)
    assert (found.parts["months"], found.parts["each_month"]) == (7, 5)
    assert found.parts["p"] == pytest.approx(
        2 / 5040
    )  # of 7! orders, two are as steady
    assert (found.parts["runs"], found.parts["expected_runs"]) == (2, 4)


def test_receipts_of_two_months_show_no_trend() -> None:
    found = measure(COMPLAINTS, {"received_at": [at(5), at(6), at(5, month=4)]})
    trend = found["complaint_trend"]
    assert trend.because == "0 whole months with complaints show no trend"
    assert trend.left_out == {
        "fall in the first or last month, which may be incomplete": 3
    }


def test_receipts_of_another_century_are_no_series() -> None:
    old = datetime(1900, 1, 1)  # noqa: DTZ001 - registers have no zone
    found = measure(COMPLAINTS, {"received_at": [old, at(5)]})["complaint_trend"]
    assert found.because == "receipts 126 years apart are no series"


def test_problems_removed_lately_are_not_judged_yet() -> None:
    columns: Columns = {
        "received_at": [at(1), at(20)],
        "root_cause": ["r", "s"],
        "action_done_at": [at(18), None],
    }
    found = measure(COMPLAINTS, columns)["causes_stay_removed"]
    assert found.because == "every action was done too short a time ago to tell"


def test_a_customer_number_alone_finds_no_repeats() -> None:
    found = measure(COMPLAINTS, {"customer_ref": ["k", "k"]})["repeat_complaints"]
    assert found.because == (
        "the register has no repeat_of, and no category to find repeats by"
    )


def test_marks_of_one_alone_do_not_tell_their_scale() -> None:
    found = measure(COMPLAINTS, {"satisfied": [1, 1]})["complainants_satisfied"]
    assert found.because == (
        "the satisfied does not tell its scale; give the best mark as scale_top"
    )


def test_words_are_known_in_any_spelling_of_case_and_with_blanks() -> None:
    columns: Columns = {
        "status": [" ZAMKNIĘTA ", "Закрыто", "Erledigt", "offen"],
        "received_at": RECEIVED,
    }
    assert measure(COMPLAINTS, columns)["open_complaints"].value == 1


def test_a_word_within_another_is_none_of_them() -> None:
    columns: Columns = {"category": ["other", "another", "oth", "er\nothers"]}
    assert measure(COMPLAINTS, columns)["classified"].value == 3 / 4


def test_equal_times_to_answer_are_in_order() -> None:
    columns: Columns = {
        "priority": ["P1", "low"],
        "received_at": [at(2), at(2)],
        "responded_at": [at(3), at(3)],
    }
    assert measure(COMPLAINTS, columns)["urgent_first"].value == 1


def test_a_row_that_repeats_an_id_comes_before_no_complaint() -> None:
    columns: Columns = {
        "complaint_id": ["a", "a", "b"],
        "received_at": [at(1), at(20), at(25)],
        "customer_ref": ["k", "k", "k"],
        "category": ["x", "x", "x"],
    }
    found = measure(COMPLAINTS, columns, {"repeat_within": 10 * 24})
    assert (found["repeat_complaints"].value, found["repeat_complaints"].count) == (
        0,
        2,
    )
