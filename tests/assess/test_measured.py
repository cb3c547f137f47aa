"""What a register shows, judged against the bound for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from isocheck.assess.measured import (
    CASES_NEEDED,
    DAYS_NEEDED,
    DEFAULT,
    OWN,
    ROWS_NEEDED,
    evidence_from,
    judge,
)
from isocheck.assess.measured_words import sentence
from isocheck.model.checklist import MetricExpectation
from isocheck.model.measurement import QualityFinding
from isocheck.model.register_evidence import Outcome
from isocheck.model.workspace import OwnBound
from readings import EXPECTED, METRIC, asking, judged, measured, reading

DAY = date(2026, 9, 30)
MET, NOT_MET, NOT_SETTLED = Outcome.MET, Outcome.NOT_MET, Outcome.NOT_SETTLED
AT_MOST = MetricExpectation(register="complaints", metric=METRIC, at_most=0.1)
UNBOUND = MetricExpectation(register="complaints", metric=METRIC)


@pytest.mark.parametrize(
    ("value", "expected", "outcome"),
    [
        (0.95, EXPECTED, MET),
        (0.9499, EXPECTED, NOT_MET),
        (1.0, EXPECTED, MET),
        (0.0, EXPECTED, NOT_MET),
        (0.1, AT_MOST, MET),
        (0.1001, AT_MOST, NOT_MET),
        (0.0, AT_MOST, MET),
    ],
)
def test_a_bound_that_is_exactly_met_is_met(
    value: float, expected: MetricExpectation, outcome: Outcome
) -> None:
    assert judged(value, expected=expected).outcome is outcome


def test_what_is_not_measurable_is_no_zero_and_keeps_its_reason() -> None:
    found = judged(None, 0)

    assert found.outcome is Outcome.NOT_MEASURABLE
    assert found.value is None
    assert found.because == "there is no column acknowledged_at"
    assert sentence(found) == (
        "acknowledged_in_time: not measurable; there is no column acknowledged_at"
    )


def test_what_was_not_asked_of_the_register_is_nothing() -> None:
    other = MetricExpectation(register="complaints", metric="reopened")
    contacts = replace(EXPECTED, register="contacts")

    assert judge(other, reading(measured(1.0)), {}) is None
    assert judge(contacts, reading(measured(1.0)), {}) is None


def test_without_a_bound_a_value_is_told_and_not_judged() -> None:
    found = judged(0.2, expected=UNBOUND)

    assert (found.outcome, found.source) == (Outcome.NO_BOUND, "")


def test_the_own_bound_goes_before_that_of_the_checklist() -> None:
    assert judged(0.92).source == DEFAULT
    found = judged(0.92, own=OwnBound(value=0.9))
    assert (found.outcome, found.source, found.at_least) == (MET, OWN, 0.9)
    found = judged(0.96, own=OwnBound(value=0.98))
    assert (found.outcome, found.at_least) == (NOT_MET, 0.98)


def test_an_own_bound_is_on_the_side_that_the_checklist_bounds() -> None:
    found = judged(0.15, expected=AT_MOST, own=OwnBound(value=0.2))

    assert (found.outcome, found.at_least, found.at_most) == (MET, None, 0.2)


def test_an_own_bound_may_name_its_side_itself() -> None:
    own = OwnBound(at_least=0.5, at_most=0.9)

    assert judged(0.7, expected=UNBOUND, own=own).outcome is MET
    assert judged(0.95, expected=UNBOUND, own=own).outcome is NOT_MET


def test_an_own_bound_without_a_side_settles_nothing() -> None:
    found = judged(0.7, expected=UNBOUND, own=OwnBound(value=0.5))

    assert found.outcome is Outcome.NO_BOUND
    assert found.because == "the own value does not say at_least or at_most"


def test_who_names_a_bound_is_kept() -> None:
    agreed = replace(EXPECTED, source="the agreement with the client")

    assert judged(0.9, expected=agreed).source == "the agreement with the client"


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_too_few_cases_settle_nothing(value: float) -> None:
    found = judged(value, CASES_NEEDED - 1)

    assert found.outcome is NOT_SETTLED
    assert found.because == "4 rows are too few to judge by; 5 are needed"


def test_as_many_cases_as_are_needed_are_judged() -> None:
    assert judged(1.0, CASES_NEEDED).outcome is MET
    assert judged(0.0, CASES_NEEDED).outcome is NOT_MET


def test_a_small_register_that_meets_its_bound_shows_no_practice_yet() -> None:
    found = judged(1.0, ROWS_NEEDED - 1, rows=ROWS_NEEDED - 1)

    assert found.outcome is NOT_SETTLED
    assert found.because == "met, but the register has 29 rows; 30 show a practice"
    assert judged(1.0, ROWS_NEEDED, rows=ROWS_NEEDED).outcome is MET


def test_a_short_register_that_meets_its_bound_shows_no_practice_yet() -> None:
    found = judged(1.0, days=DAYS_NEEDED - 1)

    assert found.outcome is NOT_SETTLED
    assert found.because == "met, but the register covers 27 days; 28 show a practice"
    assert judged(1.0, days=DAYS_NEEDED).outcome is MET


def test_a_register_without_days_shows_no_practice() -> None:
    timeless = replace(reading(measured(1.0)), first=None, last=None)
    found = judge(EXPECTED, timeless, {})

    assert found
    assert found.outcome is NOT_SETTLED
    assert found.because == (
        "met, but the register does not say which period it covers"
    )


def test_a_short_register_that_misses_its_bound_shows_that_all_the_same() -> None:
    assert judged(0.5, days=3).outcome is NOT_MET


@pytest.mark.parametrize(
    ("hits", "outcome"), [(20, MET), (19, MET), (18, NOT_SETTLED), (17, NOT_MET)]
)
def test_few_rows_are_judged_by_how_many_may_miss(hits: int, outcome: Outcome) -> None:
    found = judged(hits / 20, 20)  # of 20 rows at 95 %, one may miss

    assert found.outcome is outcome
    assert found.because.startswith("" if outcome is MET else "few rows")


def test_where_none_may_miss_a_single_case_decides() -> None:
    all_of_them = replace(EXPECTED, at_least=1.0)

    assert judged(19 / 20, 20, expected=all_of_them).outcome is NOT_MET
    assert judged(1.0, 20, expected=all_of_them).outcome is MET


@pytest.mark.parametrize(
    ("interval", "outcome"),
    [
        ((0.95, 0.99), MET),
        ((0.94, 0.99), NOT_SETTLED),
        ((0.90, 0.95), NOT_SETTLED),
        ((0.90, 0.949), NOT_MET),
    ],
)
def test_a_sample_proves_what_holds_for_its_whole_interval(
    interval: tuple[float, float], outcome: Outcome
) -> None:
    found = judged(0.95, interval=interval)

    assert found.outcome is outcome
    assert "a sample; 95 % interval" in found.because


def test_the_index_keeps_figures_and_no_examples_of_rows() -> None:
    found = replace(
        reading(measured(0.5), measured(0.5, metric="reopened")),
        quality=(
            QualityFinding(
                check="copies", says="rows", count=2, rows=9, examples=("Ada Alder",)
            ),
        ),
        notes=('fee: 1 values do not read as numbers, such as "Ada Alder"',),
    )

    kept = evidence_from(found, [asking(EXPECTED), asking(EXPECTED)], {}, DAY)

    assert "Ada" not in repr(kept)
    assert kept.notes == ("fee: 1 values do not read as numbers",)
    assert [each.metric for each in kept.measured] == [METRIC]
    assert (kept.rows, kept.sha256, kept.measured_on) == (400, "0f" * 32, DAY)


def test_what_the_index_keeps_can_be_judged_anew() -> None:
    kept = evidence_from(
        reading(measured(0.92), months=[0.9, 0.92]), [asking(EXPECTED)], {}, DAY
    )
    assert kept.measured[0].outcome is NOT_MET

    own = {METRIC: OwnBound(value=0.9)}
    anew = evidence_from(kept.reading, [asking(EXPECTED)], own, DAY)
    assert anew.measured[0].outcome is MET
    assert evidence_from(anew.reading, [asking(EXPECTED)], {}, DAY) == kept
