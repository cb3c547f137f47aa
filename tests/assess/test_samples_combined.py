"""A register and samples of it: what they show of a criterion together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from isocheck.assess.combining import combined, evidence_of, shown
from isocheck.assess.measured import evidence_from, judge
from isocheck.assess.sample_findings import sample_reading
from isocheck.model.assessment import Rule
from isocheck.model.checklist import MetricExpectation
from isocheck.model.register_evidence import Outcome
from readings import EXPECTED, FIRST, METRIC, asking, measured, reading
from samples import drawn, filled

if TYPE_CHECKING:
    from isocheck.model.measurement import RegisterReading

OUTCOMES = {
    "met": "y" * 150,
    "open": "y" * 29,
    "missed": "y" * 20 + "n" * 9,
}


def sample(letters: str, population: int = 4_000) -> RegisterReading:
    paper = filled(drawn(len(letters), population=population), {METRIC: letters})
    return sample_reading(paper, "s.xlsx", "0e" * 32)


def rule(*readings: RegisterReading) -> Rule | None:
    found, _ = shown(asking(EXPECTED), readings, {})
    return found


@pytest.mark.parametrize(
    ("letters", "outcome"),
    [
        (OUTCOMES["met"], Outcome.MET),
        (OUTCOMES["open"], Outcome.NOT_SETTLED),
        (OUTCOMES["missed"], Outcome.NOT_MET),
        ("y" * 145 + "n" * 5, Outcome.NOT_SETTLED),
        ("yyy", Outcome.NOT_SETTLED),
        ("", Outcome.NOT_MEASURABLE),
    ],
)
def test_a_sample_is_judged_by_its_whole_interval(
    letters: str, outcome: Outcome
) -> None:
    found = judge(EXPECTED, sample(letters), {})
    assert found
    assert found.outcome is outcome
    assert found.register == "sample of complaints"


def test_a_sample_serves_its_own_kind_of_register_alone() -> None:
    other = replace(EXPECTED, register="contacts")
    assert judge(other, sample("y" * 150), {}) is None


def test_a_reverse_sample_tells_of_complaints() -> None:
    paper = filled(
        drawn(20, kind="contacts", reverse=True),
        {"hidden_complaint": "y" + "n" * 19},
        ["", *[None] * 19],
    )
    expected = MetricExpectation(
        register="complaints", metric="unregistered_complaints", at_most=0
    )
    found = judge(expected, sample_reading(paper, "r.xlsx", ""), {})
    assert found
    assert found.outcome is Outcome.NOT_MET


def test_a_register_too_small_shows_no_practice_by_a_sample_either() -> None:
    found = judge(EXPECTED, sample("y" * 20, population=20), {})
    assert found
    assert found.outcome is Outcome.NOT_SETTLED
    assert "the register has 20 rows; 30 show a practice" in found.because


@pytest.mark.parametrize(
    ("register", "letters", "expected"),
    [
        (0.97, "met", Rule.TARGETS_MET),
        (0.97, "open", Rule.TARGETS_MET),
        (0.97, "missed", Rule.TARGETS_MISSED),
        (0.60, "met", Rule.TARGETS_MISSED),
        (0.60, "open", Rule.TARGETS_MISSED),
        (None, "met", Rule.TARGETS_MET),
        (None, "open", None),
        (None, "missed", Rule.TARGETS_MISSED),
    ],
)
def test_a_miss_decides_and_what_one_leaves_open_the_other_settles(
    register: float | None, letters: str, expected: Rule | None
) -> None:
    both = (reading(measured(register)), sample(OUTCOMES[letters]))
    assert rule(*both) is expected
    assert rule(*reversed(both)) is expected


def test_a_sample_does_not_settle_another_metric() -> None:
    two = asking(EXPECTED, replace(EXPECTED, metric="answered_in_time"))
    weak = measured(0.97, 3, metric="answered_in_time")
    readings = (reading(weak), sample(OUTCOMES["met"]))
    found, values = shown(two, readings, {})
    assert [each.outcome for each in values].count(Outcome.NOT_SETTLED) >= 1
    assert found is None


def test_what_a_sample_shows_stands_in_the_index_and_behind_an_answer() -> None:
    found = evidence_from(sample(OUTCOMES["missed"]), [asking(EXPECTED)], {}, FIRST)
    assert found.kind == "sample of complaints"
    assert (found.rows, found.sha256) == (4_000, "0e" * 32)
    assert [each.outcome for each in found.measured] == [Outcome.NOT_MET]
    assert "conclusion: late answers are the rule" in found.notes
    assert found.reading.measurement(METRIC) == found.measured[0].measurement

    proposal = combined(None, Rule.TARGETS_MISSED, found.measured)
    assert proposal
    (passage,) = evidence_of(proposal)
    assert passage.document == "sample of complaints"
    assert "20 of 29" in passage.quote
