"""Fresh, due or stale: what the days of a document mean on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import answer, assessment, document, proposal
from isocheck.assess.ageing import (
    Age,
    Ageing,
    aged_documents,
    ageing_of,
    criteria_by_document,
)
from isocheck.model.assessment import Passage
from isocheck.model.document import Document, Standing
from isocheck.model.levels import Level
from isocheck.model.workspace import Periods

ON = date(2027, 3, 1)
POLICY = document("policy.md", Standing.IN_FORCE)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2035, 1, 1))


def age(**days: Any) -> Age | None:  # noqa: ANN401 -- days by the name of a field
    found = ageing_of(replace(POLICY, **days), ON)
    return found.age if found else None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2027, 2, 28), Age.STALE),
        (date(2027, 3, 1), Age.DUE),
        (date(2027, 5, 31), Age.DUE),
        (date(2027, 6, 1), Age.FRESH),
    ],
)
@pytest.mark.parametrize("field", ["review_by", "valid_until"])
def test_a_last_day_decides_and_is_announced_three_months_before(
    field: str, day: date, expected: Age
) -> None:
    assert age(**{field: day}) is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 3, 1), Age.STALE),
        (date(2025, 3, 2), Age.DUE),
        (date(2026, 3, 1), Age.DUE),
        (date(2026, 3, 2), Age.FRESH),
    ],
)
@pytest.mark.parametrize("field", ["approved", "reviewed", "valid_from", "modified"])
def test_without_one_the_last_day_of_care_counts(
    field: str, day: date, expected: Age
) -> None:
    assert age(**{field: day}) is expected


def test_the_latest_day_of_care_counts() -> None:
    days = {"approved": date(2024, 1, 1), "reviewed": date(2026, 12, 1)}
    assert age(**days) is Age.FRESH


def test_the_day_of_the_file_counts_only_where_the_document_names_none() -> None:
    named = replace(POLICY, approved=date(2024, 1, 1), modified=date(2027, 1, 1))
    assert ageing_of(named, ON) == Ageing(
        age=Age.STALE, because="approved on 2024-01-01"
    )
    bare = replace(POLICY, modified=date(2024, 1, 1))
    assert ageing_of(bare, ON) == Ageing(
        age=Age.STALE,
        because="names no day of its own; the file is of 2024-01-01",
    )


def test_a_document_without_any_day_has_no_age() -> None:
    assert age() is None


def test_what_is_overdue_already_is_stale() -> None:
    found = ageing_of(document("a.md", Standing.OVERDUE), ON)
    assert found == Ageing(age=Age.STALE, because="its review is overdue")


@pytest.mark.parametrize("standing", [each for each in Standing if not each.carries])
def test_what_does_not_carry_does_not_age(standing: Standing) -> None:
    old = replace(document("a.md", standing), approved=date(2020, 1, 1))
    assert ageing_of(old, ON) is None


def test_the_periods_can_be_set() -> None:
    found = replace(POLICY, approved=date(2026, 3, 2))
    short = ageing_of(found, ON, Periods(due=1, stale=6))
    assert short == Ageing(age=Age.STALE, because="approved on 2026-03-02")


def test_stale_documents_come_first_with_what_rests_on_them() -> None:
    due = replace(document("due.md", Standing.IN_FORCE), review_by=date(2027, 4, 1))
    stale = replace(POLICY, review_by=date(2027, 1, 1))
    passage = Passage(document="policy.md", place="", quote="We answer.")
    found = aged_documents(
        replace(
            assessment(
                {"x/1/a": answer(Level.DOCUMENTED, evidence=(passage,))},
                documents=(due, stale),
            ),
            proposals={"x/1/b": proposal(passages=(passage,))},
        ),
        ON,
    )
    assert [(each.document.path, each.criteria) for each in found] == [
        ("policy.md", ("x/1/b", "x/1/a")),
        ("due.md", ()),
    ]


def test_a_criterion_rests_once_on_a_document() -> None:
    passage = Passage(document="a.md", place="", quote="We answer.")
    other = replace(passage, quote="We listen.")
    found = replace(
        assessment({"x/1/a": answer(Level.DOCUMENTED, evidence=(passage,))}),
        proposals={"x/1/a": proposal(passages=(passage, other))},
    )
    assert criteria_by_document(found) == {"a.md": ("x/1/a",)}


@given(
    st.builds(
        Document,
        path=st.just("a.md"),
        sha256=st.just(""),
        size=st.just(1),
        standing=st.sampled_from((Standing.IN_FORCE, Standing.OVERDUE)),
        approved=DAYS,
        reviewed=DAYS,
        valid_from=st.none(),
        valid_until=DAYS,
        review_by=DAYS,
        modified=DAYS,
    ),
    st.dates(date(2026, 1, 1), date(2034, 1, 1)),
    st.integers(0, 400),
)
def test_a_document_never_gets_fresher_with_time(
    found: Document, on: date, more: int
) -> None:
    order = (Age.FRESH, Age.DUE, Age.STALE)
    late = min(date.fromordinal(on.toordinal() + more), date(2034, 12, 31))
    ends = (found.approved, found.reviewed)
    if any(day and day > on for day in ends):
        return  # looked at again in between
    first, then = ageing_of(found, on), ageing_of(found, late)
    if first and then:
        assert order.index(first.age) <= order.index(then.age)
