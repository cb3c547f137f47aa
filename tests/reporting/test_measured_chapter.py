"""The chapter on measured evidence: what stands where, and what never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import answer, assessment, checklist
from isocheck.assess.combining import with_registers
from isocheck.assess.measured import evidence_from
from isocheck.model.levels import Level
from isocheck.model.measurement import Measurement, MonthlyValue, Unit
from isocheck.model.register_evidence import RegisterEvidence
from isocheck.reporting import RENDERERS
from isocheck.reporting.view import view_report
from readings import EXPECTED, METRIC, asking, measured, reading

if TYPE_CHECKING:
    from isocheck.model.checklist import MetricExpectation
    from isocheck.model.measurement import RegisterReading
    from isocheck.reporting.records import ReportView

DAY = date(2026, 9, 30)
CRITERION = asking(EXPECTED)


def report_on(
    found: RegisterReading | None,
    *expected: MetricExpectation,
    said: Level = Level.PRACTISED,
    problem: str = "",
) -> ReportView:
    criterion = asking(*(expected or (EXPECTED,)))
    if found is None:
        evidence = RegisterEvidence(
            kind="complaints", source="c.csv", measured_on=DAY, problem=problem
        )
    else:
        evidence = evidence_from(found, [criterion], {}, DAY)
    begun = assessment({criterion.name: answer(said)})
    whole = with_registers(replace(begun, registers=(evidence,)), [criterion], {})
    return view_report([checklist(criterion)], whole)


@pytest.mark.parametrize("kind", ["html", "md"])
def test_without_registers_there_is_no_chapter(kind: str) -> None:
    bare = view_report([checklist(CRITERION)], assessment())

    assert "Measured" not in RENDERERS[kind](bare, None)


@pytest.mark.parametrize("kind", ["html", "md"])
def test_contradictions_stand_at_the_top_of_the_chapter(kind: str) -> None:
    text = RENDERERS[kind](report_on(reading(measured(0.8))), None)
    chapter = text.split("Measured evidence")[-1]

    assert chapter.casefold().index("contradictions") < chapter.index("Register of")
    assert "of 1 criterion" in text


def test_what_misses_its_bound_stands_first() -> None:
    more = [
        replace(EXPECTED, metric=name) for name in ("acknowledged", "owner_named", "x")
    ]
    found = reading(
        measured(0.99),
        measured(1.0, 3, metric="acknowledged"),
        measured(0.5, metric="owner_named"),
        measured(None, metric="x"),
    )
    (register,) = report_on(found, EXPECTED, *more).registers

    outcomes = [each.outcome for each in register.metrics]
    assert outcomes == ["not met", "not settled", "met"]
    assert [each.metric for each in register.unknown] == ["x"]


def test_a_share_of_few_rows_is_shown_as_a_count() -> None:
    (register,) = report_on(reading(measured(0.75, 4))).registers

    assert register.metrics[0].value == "3 of 4"


@pytest.mark.parametrize(
    ("value", "words"), [(0.9499, "94.99 %"), (0.9995, "99.95 %"), (0.95, "95 %")]
)
def test_rounding_never_hides_that_a_bound_is_missed(value: float, words: str) -> None:
    (register,) = report_on(reading(measured(value, 10_000))).registers

    assert register.metrics[0].value == words


def test_a_metric_with_a_bound_is_not_told_again_without_one() -> None:
    unbound = replace(EXPECTED, at_least=None)
    (register,) = report_on(reading(measured(0.96)), EXPECTED, unbound).registers

    assert [each.bound for each in register.metrics] == ["at least 95 %"]


def test_times_are_told_with_their_percentiles() -> None:
    times = Measurement(
        metric=METRIC,
        unit=Unit.HOURS,
        value=30.0,
        count=90,
        left_out={"are open": 7},
        parts={"median": 30.0, "longest": 900.0, "p95": 80.0, "p90": 70.5},
    )
    (register,) = report_on(
        reading(times), replace(EXPECTED, at_least=None, at_most=48)
    ).registers

    (found,) = register.metrics
    assert found.value == "30 h"
    assert found.details == (
        "90th percentile 70.5 h",
        "95th percentile 80 h",
        "longest 900 h",
    )
    assert found.left_out == ("7 are open",)
    assert (found.bound, found.outcome) == ("at most 48 h", "met")


def test_months_without_rows_keep_their_place() -> None:
    months = (
        MonthlyValue(month=date(2025, 11, 1), value=0.9, count=30),
        MonthlyValue(month=date(2026, 2, 1), value=0.8, count=20),
    )
    found = replace(reading(measured(0.9)), months={METRIC: months})
    (register,) = report_on(found).registers

    told = [(each.month, each.value) for each in register.metrics[0].months]
    assert told == [
        ("Nov 2025", 0.9),
        ("Dec 2025", None),
        ("Jan 2026", None),
        ("Feb 2026", 0.8),
    ]


def test_a_day_far_off_does_not_empty_the_chart() -> None:
    months = tuple(
        MonthlyValue(month=date(year, 1, 1), value=0.9, count=30)
        for year in (1900, 2025, 2026)
    )
    found = replace(reading(measured(0.9)), months={METRIC: months})
    (register,) = report_on(found).registers

    assert len(register.metrics[0].months) == 3


@pytest.mark.parametrize("kind", ["html", "md"])
def test_a_register_that_could_not_be_read_is_named_with_the_reason(kind: str) -> None:
    text = RENDERERS[kind](report_on(None, problem="no such file"), None)

    assert "c.csv: no such file" in text
    assert "The assessment goes on without it." in text


def test_the_folder_of_a_source_is_not_told() -> None:
    (register,) = report_on(reading(measured(0.9))).registers

    assert register.source == "complaints.csv"
