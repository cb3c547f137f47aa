"""Each metric of staff on a register small enough to count by hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.model.metrics import METRICS
from isocheck.registers.columns import normalize, recognize
from isocheck.registers.people import PEOPLE
from isocheck.registers.people.words import COURSES
from register_tools import measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.measurement import Measurement


def day(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def days(text: str) -> list[datetime | None]:
    """Return days from words, a dash for none."""
    return [day("" if word == "-" else word) for word in text.split()]


def people(
    metric: str,
    targets: dict[str, float] | None = None,
    /,
    **columns: Any,  # noqa: ANN401 - a column of any type
) -> Measurement:
    return measure(PEOPLE, columns, targets)[metric]


def names(text: str) -> Sequence[str | None]:
    return [None if word == "-" else word for word in text.split()]


def test_valid_training_in_complaints_is_looked_at_on_the_latest_date() -> None:
    found = people(
        "handlers_trained",
        person_id=names("ann bob cid dee eve"),
        customer_contact=[True, True, True, False, None],
        complaint_trained_at=days("2025-03-01 2024-03-01 - 2025-01-01 2025-02-01"),
        complaint_trained_until=days("2026-03-01 2025-03-01 - - -"),
        period_at=days("2025-12-31 - - - -"),
    )

    assert found.value == pytest.approx(1 / 3)  # of ann, bob and cid, only ann
    assert found.count == 3
    assert found.left_out == {"do not say whether they serve customers": 1}


def test_training_lasts_for_the_day_its_validity_ends() -> None:
    columns = {
        "complaint_trained_at": days("2025-01-01"),
        "complaint_trained_until": days("2025-12-31"),
    }
    at_noon = datetime(2025, 12, 31, 12)  # noqa: DTZ001 - registers have no zone

    assert people("handlers_trained", period_at=[at_noon], **columns).value == 1
    later = people("handlers_trained", period_at=days("2026-01-01"), **columns)
    assert later.value == 0


def test_training_without_an_end_lasts_as_long_as_the_organization_says() -> None:
    columns = {
        "complaint_trained_at": days("2024-06-01 2025-06-01"),
        "period_at": days("2025-12-31 -"),
    }

    assert people("handlers_trained", **columns).value == 1
    year = {"training_valid_for": 365 * 24.0}
    assert people("handlers_trained", year, **columns).value == 0.5
    columns["complaint_trained_until"] = days("2026-06-01 -")
    assert people("handlers_trained", year, **columns).value == 1


def test_courses_tell_their_topic_by_their_name() -> None:
    columns = {
        "person_id": names("ann ann bob cid"),
        "course": ["Handling complaints", "Mediation basics", "Excel", None],
        "trained_at": days("2025-01-01 2025-02-01 2025-03-01 2025-03-01"),
    }

    assert people("handlers_trained", **columns).value == pytest.approx(1 / 3)
    assert people("dispute_handlers_trained", **columns).value == pytest.approx(1 / 3)


def test_training_about_nobody_knows_what_is_no_training_in_complaints() -> None:
    found = people("handlers_trained", trained_at=days("2025-01-01"))

    assert found.value is None
    assert found.because == "the register has no complaint_trained_at or course"


def test_who_has_left_needs_no_training() -> None:
    found = people(
        "handlers_trained",
        person_id=names("ann bob cid"),
        hired_at=days("2020-01-01 2020-01-01 2026-02-01"),
        left_at=days("- 2025-06-30 -"),
        complaint_trained_at=days("2025-01-01 - -"),
        period_at=days("2026-01-31 - -"),
    )

    # Cid's first day makes the register's latest date, so cid counts; bob has left.
    assert (found.value, found.count) == (0.5, 2)


def test_who_was_hired_once_more_is_here() -> None:
    found = people(
        "handlers_trained",
        person_id=names("ann ann"),
        hired_at=days("2020-01-01 2025-01-01"),
        left_at=days("2023-01-01 -"),
        complaint_trained_at=days("2025-01-02 -"),
    )

    assert (found.value, found.count) == (1, 1)


def test_a_dispute_taken_before_the_training_counts_as_untrained() -> None:
    columns = {
        "person_id": names("ann bob cid dee"),
        "handles_disputes": [True, True, True, None],
        "dispute_trained_at": days("2025-01-10 2025-01-10 - 2025-01-10"),
        "first_dispute_at": days("2025-01-10 2025-01-09 2025-02-01 -"),
    }
    found = people("dispute_handlers_trained", **columns)

    assert found.value == pytest.approx(1 / 3)
    assert found.left_out == {"do not say whether they handle disputes": 1}
    counted = people(
        "dispute_handlers_trained", disputes_handled=[6, 2, None, 4], **columns
    )
    assert counted.value == pytest.approx(10 / 12)  # ann and dee of ann, bob and dee
    assert counted.left_out == {"have no disputes_handled": 1}


def test_training_on_an_old_version_of_the_code_does_not_count() -> None:
    found = people(
        "trained_on_code",
        person_id=names("ann ann bob cid"),
        code_version=["1", "2", "1", None],
        current_code_version=names("2 2 2 2"),
        in_code_scope=[True, None, True, True],
    )

    assert (found.value, found.count) == pytest.approx((1 / 3, 3))


def test_training_since_the_code_is_in_force_counts() -> None:
    found = people(
        "trained_on_code",
        code_trained_at=days("2024-12-31 2025-01-01 -"),
        code_since=days("2025-01-01 2024-01-01 -"),
    )

    assert found.value == pytest.approx(1 / 3)


def test_the_present_code_is_not_guessed() -> None:
    found = people("trained_on_code", code_version=["1", "2"])

    assert found.value is None
    assert found.because.startswith("the register does not tell the present code")


def test_who_was_not_asked_about_the_code_is_left_out() -> None:
    found = people(
        "staff_know_code",
        person_id=names("ann ann bob cid"),
        knows_code=[True, False, True, None],
    )

    assert found.value == 0.5  # ann missed it once
    assert found.left_out == {"were not asked what the code promises": 1}


def test_a_review_holds_for_365_days() -> None:
    found = people(
        "competency_reviews_valid",
        person_id=names("ann bob cid"),
        reviewed_at=days("2025-01-01 2024-12-31 -"),
        period_at=days("2026-01-01 - -"),
    )

    assert found.value == pytest.approx(1 / 3)


def test_hours_of_training_are_those_of_the_last_year_by_full_time_staff() -> None:
    found = people(
        "training_hours",
        person_id=names("ann ann ann bob cid -"),
        training_hours=[10, 20, 99, 6, None, 50],
        fte=[0.5, None, None, None, 1, 1],
        trained_at=days("2025-12-31 2025-02-01 2024-12-31 - - 2025-01-01"),
    )

    assert found.value == pytest.approx((10 + 20 + 6) / (0.5 + 1))
    assert found.left_out == {"have no person_id": 1, "have no training_hours": 1}


ROSTER = {
    "person_id": names("ann bob cid dee eve fox -"),
    "hired_at": days(
        "2020-01-01 2020-01-01 2025-03-01 2025-11-01 - 2024-01-01 2020-01-01"
    ),
    "left_at": days("- 2025-06-30 2025-05-01 - 2025-05-05 2025-09-01 -"),
    "leave_reason": [None, "pay", None, None, None, "Transfer", None],
    "period_at": days("2025-12-31 - - - - - -"),
}


def test_leavers_of_a_year_are_divided_by_the_mean_staff() -> None:
    found = people("agent_attrition", **ROSTER)

    # Left: bob and cid. There at the start: ann, bob, fox; at the end: ann, dee.
    assert found.value == pytest.approx(2 / 2.5)
    assert found.left_out == {"have no person_id": 1, "have no hired_at": 1}


def test_attrition_of_a_young_register_is_stretched_to_a_year() -> None:
    found = people(
        "agent_attrition",
        hired_at=days("2025-01-01 2025-01-01"),
        left_at=days("2025-03-15 -"),
    )

    # Half of the time one of two left: 1 of 1.5 in 73 days, five times a year.
    assert found.value == pytest.approx(1 / 1.5 * 5)


def test_early_leavers_are_those_within_90_days_of_the_year() -> None:
    found = people("early_attrition", **ROSTER)

    # Hired in 2025: cid, who left after 61 days, and dee, here for 60 days only.
    assert (found.value, found.count) == (1, 1)
    assert found.left_out["have been there for less than 90 days"] == 1


def test_a_last_day_before_the_first_is_told() -> None:
    found = people(
        "agent_attrition",
        hired_at=days("2025-01-01 2020-01-01"),
        left_at=days("2024-12-01 2025-06-01"),
    )

    assert found.left_out == {"left before they were hired": 1}


def test_content_staff_chose_one_of_the_two_best_marks() -> None:
    found = people(
        "employee_satisfaction",
        satisfied=[5, 4, 3, 1, None, None, -1],
        asked=[True, True, True, None, True, None, True],
    )

    assert (found.value, found.count) == (0.5, 4)
    assert found.parts == {"mean_mark": 13 / 4, "answered": 4 / 5}
    assert found.left_out == {"have a mark beyond the scale": 1}


@pytest.mark.parametrize(
    ("metric", "part", "whole"),
    [
        ("absenteeism", "absence_hours", "scheduled_hours"),
        ("schedule_adherence", "adherent_minutes", "scheduled_minutes"),
        ("shrinkage", "unavailable_hours", "paid_hours"),
        ("occupancy", "handling_hours", "available_hours"),
    ],
)
def test_hours_are_added_up_before_they_are_divided(
    metric: str, part: str, whole: str
) -> None:
    columns = {part: [2, 1, None, 3, 9, -1], whole: [10, 40, 10, None, 8, 8]}

    found = people(metric, **columns)

    assert found.value == pytest.approx(3 / 50)
    assert sorted(found.left_out.values()) == [1, 1, 2]


def test_shrinkage_follows_from_the_hours_available() -> None:
    found = people(
        "shrinkage",
        paid_hours=[10, 10, 10, 10],
        available_hours=[7, 8, None, 11],
        unavailable_hours=[None, 4, None, None],
    )

    assert found.value == pytest.approx((3 + 4) / 20)
    assert found.left_out == {
        "have no unavailable_hours or available_hours": 1,
        "have hours that do not fit together": 1,
    }


def test_nothing_scheduled_is_no_absence_of_zero() -> None:
    found = people("absenteeism", absence_hours=[0, 0], scheduled_hours=[0, 0])

    assert found.value is None
    assert found.because == "there is no scheduled_hours above 0"


def test_all_metrics_of_staff_have_a_name_criteria_may_use() -> None:
    assert {metric.name for metric in PEOPLE.metrics} <= set(METRICS)


def test_columns_are_known_in_seven_languages_and_never_twice() -> None:
    listed = [n for names in PEOPLE.names.values() for n in names]

    assert len(listed) == len(set(listed))
    assert all(normalize(name) == name for name in listed)
    assert set(PEOPLE.names) == set(PEOPLE.fields)


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Employee ID,Hire date,Leaving date", "person_id hired_at left_at"),
        (
            "Numer pracownika,Data zatrudnienia,Data odejścia",
            "person_id hired_at left_at",
        ),
        ("Табельный номер,Дата приёма,Дата увольнения", "person_id hired_at left_at"),
        ("Personalnummer,Eintrittsdatum,Austrittsdatum", "person_id hired_at left_at"),
        ("Sicil No,İşe giriş tarihi,Ayrılış tarihi", "person_id hired_at left_at"),
        ("ID empleado,Fecha de ingreso,Fecha de baja", "person_id hired_at left_at"),
        ("ID funcionário,Data de admissão,Data de saída", "person_id hired_at left_at"),
    ],
)
def test_a_roster_is_recognized(headers: str, fields: str) -> None:
    found = recognize(headers.split(","), PEOPLE)

    assert dict(zip(fields.split(), headers.split(","), strict=True)) == found.columns


def test_parts_of_course_names_are_in_lower_case() -> None:
    assert all(part == part.lower() for parts in COURSES.values() for part in parts)
