"""What runs out before an audit, and what a scheme's calendar holds after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import DAY, assessment, document
from isocheck.assess.audit import calendar, look_ahead
from isocheck.model.assessment import Action, ActionStatus
from isocheck.model.document import Standing
from isocheck.model.schemes import Scheme

AUDIT = date(2027, 3, 1)
SCHEME = Scheme(
    id="yearly",
    title="Yearly looks",
    standards=("iso-18295-1",),
    validity=36,
    surveillance=12,
    source="an invented certifier",
)


def scheme(validity: int, surveillance: int) -> Scheme:
    return replace(SCHEME, validity=validity, surveillance=surveillance)


@pytest.mark.parametrize(
    ("passed", "months", "expected"),
    [
        (date(2027, 1, 15), 1, date(2027, 2, 15)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 1, 31), 3, date(2027, 4, 30)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2027, 12, 1), 1, date(2028, 1, 1)),
        (date(2027, 11, 30), 1, date(2027, 12, 30)),
        (date(2027, 12, 31), 12, date(2028, 12, 31)),
    ],
)
def test_certificate_ends_on_the_same_day_or_the_last_of_a_shorter_month(
    passed: date, months: int, expected: date
) -> None:
    assert calendar(scheme(months, months), passed).expires == expected


def test_surveillance_comes_each_year_and_renewal_in_its_place_on_the_last_day() -> (
    None
):
    found = calendar(SCHEME, AUDIT)

    assert found.surveillance == (date(2028, 3, 1), date(2029, 3, 1))
    assert found.expires == date(2030, 3, 1)


def test_surveillance_counts_from_the_pass_and_not_from_the_one_before() -> None:
    found = calendar(scheme(4, 1), date(2027, 1, 31))

    assert found.surveillance == (
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    )


def test_surveillance_that_does_not_divide_the_validity_ends_before_it() -> None:
    found = calendar(scheme(12, 5), AUDIT)

    assert found.surveillance == (date(2027, 8, 1), date(2028, 1, 1))


@pytest.mark.parametrize("surveillance", [12, 24])
def test_no_surveillance_where_the_certificate_ends_first(surveillance: int) -> None:
    assert calendar(scheme(12, surveillance), AUDIT).surveillance == ()


@given(st.dates(max_value=date(2100, 1, 1)), st.integers(1, 60), st.integers(1, 60))
def test_surveillance_days_rise_between_the_pass_and_the_end(
    passed: date, validity: int, surveillance: int
) -> None:
    found = calendar(scheme(validity, surveillance), passed)
    days = (passed, *found.surveillance, found.expires)

    assert list(days) == sorted(set(days))
    assert all(day.day <= passed.day for day in days)
    assert len(found.surveillance) == (validity - 1) // surveillance


def test_each_scheme_has_its_calendar() -> None:
    other = replace(SCHEME, id="other", validity=24)

    found = look_ahead(assessment(), AUDIT, (SCHEME, other)).calendars

    assert [(each.scheme.id, each.expires) for each in found] == [
        ("yearly", date(2030, 3, 1)),
        ("other", date(2029, 3, 1)),
    ]


def test_days_count_from_the_day_of_the_assessment() -> None:
    assert look_ahead(assessment(), DAY + timedelta(days=30), ()).days == 30


def test_days_are_negative_where_the_audit_lies_behind() -> None:
    assert look_ahead(assessment(), DAY - timedelta(days=1), ()).days == -1


def test_documents_that_are_stale_or_due_by_then_are_met() -> None:
    documents = tuple(
        replace(document(path, Standing.IN_FORCE), review_by=day)
        for path, day in (("fresh.md", date(2028, 1, 1)), ("old.md", DAY))
    )

    found = look_ahead(assessment(documents=documents), AUDIT, ()).aged

    assert [each.document.path for each in found] == ["old.md"]


def test_unfinished_actions_are_due_before_late_or_undated() -> None:
    late = Action(do="train", due=date(2027, 3, 2))
    actions = {
        "iso-10002/7.1/on-the-day": Action(do="tell", due=AUDIT),
        "iso-10002/7.2/past": Action(do="log", due=date(2026, 1, 1)),
        "iso-10002/7.3/late": late,
        "iso-10002/7.4/undated": Action(do="reply"),
    }

    found = look_ahead(assessment(actions=actions), AUDIT, ())

    assert (found.due_before, found.undated) == (2, 1)
    assert found.late == (("iso-10002/7.3/late", late),)


@pytest.mark.parametrize("status", [ActionStatus.DONE, ActionStatus.VERIFIED])
def test_finished_actions_are_neither_due_nor_late_nor_undated(
    status: ActionStatus,
) -> None:
    actions = {
        "iso-10002/7.1/early": Action(status=status, due=DAY),
        "iso-10002/7.2/late": Action(status=status, due=date(2028, 1, 1)),
        "iso-10002/7.3/undated": Action(status=status),
    }

    found = look_ahead(assessment(actions=actions), AUDIT, ())

    assert (found.due_before, found.late, found.undated) == (0, (), 0)


def test_late_actions_stand_by_name_be_they_underway_or_open() -> None:
    late = Action(due=date(2028, 1, 1))
    underway = replace(late, status=ActionStatus.UNDERWAY)

    found = look_ahead(
        assessment(actions={"x/2/b": late, "x/1/a": underway}), AUDIT, ()
    )

    assert [name for name, _ in found.late] == ["x/1/a", "x/2/b"]


@given(
    st.lists(
        st.builds(
            Action,
            due=st.none() | st.dates(date(2027, 2, 20), date(2027, 3, 10)),
            status=st.sampled_from(ActionStatus),
        )
    )
)
def test_each_unfinished_action_is_counted_once(made: list[Action]) -> None:
    actions = {f"iso-10002/7/{place}": each for place, each in enumerate(made)}
    unfinished = [
        each
        for each in made
        if each.status not in (ActionStatus.DONE, ActionStatus.VERIFIED)
    ]

    found = look_ahead(assessment(actions=actions), AUDIT, ())

    assert found.due_before + len(found.late) + found.undated == len(unfinished)
