from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.assess.sample_findings import sample_reading
from isocheck.assess.sampling import exact_interval
from isocheck.model.measurement import is_sample, register_of
from samples import drawn, filled

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement
    from isocheck.model.sample import FilledSample

CHECK = "acknowledged_in_time"


def found(paper: FilledSample, metric: str = CHECK) -> Measurement:
    measured = sample_reading(paper, "s.csv", "0e" * 32).measurement(metric)
    assert measured
    return measured


def test_a_share_is_that_of_the_cases_drawn_at_random() -> None:
    measured = found(filled(drawn(20, 10), {CHECK: "y" * 16 + "n" * 4 + "n" * 10}))

    assert measured.value == 0.8
    assert measured.count == 20
    assert measured.interval == pytest.approx(exact_interval(16, 20))
    assert measured.parts == {
        "hits": 16,
        "misses": 4,
        "all_hits": 16,
        "all_misses": 14,
    }


def test_what_is_not_applicable_or_open_is_left_out_and_counted() -> None:
    measured = found(filled(drawn(10), {CHECK: "yyyyn--   "}))

    assert (measured.value, measured.count) == (0.8, 5)
    assert measured.left_out == {"are not applicable": 2, "are not checked": 3}


def test_an_empty_sheet_measures_nothing() -> None:
    measured = found(filled(drawn(10), {}))
    assert measured.value is None
    assert measured.because == "10 of 10 cases are not checked"
    assert measured.interval is None


def test_cases_of_other_parts_alone_measure_nothing() -> None:
    measured = found(filled(drawn(0, 5), {CHECK: "yyynn"}))
    assert measured.value is None
    assert measured.because == "no case was drawn at random"
    assert (measured.parts["all_hits"], measured.parts["all_misses"]) == (3, 2)


def test_a_whole_register_has_no_error_of_sampling() -> None:
    measured = found(filled(drawn(6, 4, population=10), {CHECK: "yyyyyyyyn-"}))

    assert measured.value == pytest.approx(8 / 9)
    assert measured.interval is None
    assert measured.notes == (
        "every case was looked at: there is no error of sampling",
    )


def test_a_whole_register_of_which_some_is_open_keeps_its_interval() -> None:
    measured = found(filled(drawn(10, population=10), {CHECK: "yyyyyyyyn "}))
    assert measured.interval
    assert measured.interval[1] <= 0.9


def test_no_interval_goes_beyond_what_was_found_for_sure() -> None:
    paper = filled(drawn(4, 30, population=40), {CHECK: "yyyy" + "n" * 30})
    measured = found(paper)

    assert measured.interval
    assert measured.interval[1] == pytest.approx(1 - 30 / 40)
    assert measured.value == pytest.approx(1 - 30 / 40)


@given(st.text("yn- ", min_size=1, max_size=40), st.text("yn- ", max_size=20))
def test_a_value_lies_in_its_interval_and_all_cases_are_counted(
    random: str, others: str
) -> None:
    sample = drawn(len(random), len(others), population=len(random + others) + 5)
    measured = found(filled(sample, {CHECK: random + others}))

    assert measured.count + sum(measured.left_out.values()) == len(random)
    if measured.value is not None and measured.interval:
        low, high = measured.interval
        assert 0 <= low <= measured.value <= high <= 1
        assert (random + others).count("y") / sample.population <= low + 1e-12
        assert (random + others).count("n") / sample.population <= 1 - high + 1e-12


def test_a_dispute_file_with_one_fault_is_wrong() -> None:
    checks = {"referral_told": "yyny", "dispute_response_in_time": "yn y"}
    rest = dict.fromkeys(
        (
            "dispute_acknowledged_in_time",
            "dispute_looked_at_afresh",
            "dispute_outcome_reasoned",
            "outcome_implemented_in_time",
            "record_complete",
        ),
        "y-yy",
    )
    rest["record_complete"] = "yyy "
    measured = found(
        filled(drawn(4, kind="disputes"), checks | rest), "dispute_file_errors"
    )

    assert measured.value == pytest.approx(2 / 3)  # the fourth is not finished
    assert measured.left_out == {"are not checked": 1}


def test_a_hidden_complaint_counts_where_it_has_no_record() -> None:
    sample = drawn(6, reverse=True, kind="contacts", population=500)
    paper = filled(
        sample, {"hidden_complaint": "yyyn- "}, ["", "C-9", None, None, "", None]
    )
    reading = sample_reading(paper, "s.csv", "")
    (measured,) = reading.measurements

    assert measured.metric == "unregistered_complaints"
    assert measured.value == pytest.approx(1 / 3)
    assert measured.count == 3
    assert measured.left_out == {
        "have a complaint, and nobody says whether it is registered": 1,
        "are not applicable": 1,
        "are not checked": 1,
    }
    assert reading.kind == "reverse sample"
    assert register_of(reading.kind) == "complaints"


def test_a_reading_tells_what_it_rests_on() -> None:
    reading = sample_reading(filled(drawn(20, 10), {}), "s.csv", "0e" * 32)

    assert reading.kind == "sample of complaints"
    assert is_sample(reading.kind)
    assert register_of(reading.kind) == "complaints"
    assert (reading.source, reading.sha256) == ("s.csv", "0e" * 32)
    assert reading.rows == 1_000
    assert str(reading.first) == "2025-09-01"
    assert str(reading.last) == "2026-08-31"
    assert "\n".join(reading.notes) == (
        f"30 of 1,000 complaints of complaints.csv (SHA-256 {'0f' * 32}), drawn on "
        "2026-09-30 with seed 7\n"
        "size: 20 at random\n"
        "parts: random: 20 of 1,000; late: 10 of 250\n"
        "passed over, for their id stands before: 2\n"
        "the other parts hold more of what goes wrong than the register does: shares "
        "are those of the cases drawn at random, and intervals are exact\n"
        "checked by Ada\n"
        "conclusion: late answers are the rule"
    )
