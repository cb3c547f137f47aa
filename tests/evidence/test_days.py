"""Days and months as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.days import days_in, moments_in


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-24", "24.03.2026", "24.3.2026", "24/03/2026", "24 March 2026",
        "24th of March 2026", "March 24, 2026", "24 Mar. 2026", "24 marca 2026 r.",
        "24 марта 2026 года", "24-го марта 2026", "24. März 2026", "24 Mar, 2026",
    ],
)  # fmt: skip
def test_a_day_is_read_in_the_usual_forms(text: str) -> None:
    assert list(days_in(f"Approved {text}, by all")) == [date(2026, 3, 24)]


@pytest.mark.parametrize(
    "text",
    ["September 2027", "Sept. 2027", "we wrześniu 2027", "в сентябре 2027", "09/2027"],
)
def test_a_month_alone_runs_from_its_first_to_its_last_day(text: str) -> None:
    (moment,) = moments_in(text)
    assert (moment.first, moment.last) == (date(2027, 9, 1), date(2027, 9, 30))


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2026", "2026-13-01", "Decision 2026", "maybe 2026", "dismay 2026",
        "in 2026", "1.2.3.2026x", "March", "12/2026/7", "call 0345 000 2200",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_day_is_passed_over(text: str) -> None:
    assert list(days_in(text)) == []


def test_days_come_in_the_order_of_the_text() -> None:
    text = "from 1 April 2026 to 31 March 2029, signed 20.02.2026"
    days = [date(2026, 4, 1), date(2029, 3, 31), date(2026, 2, 20)]
    assert list(days_in(text)) == days


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_any_day_is_read_back(day: date) -> None:
    assert list(days_in(f"on {day.isoformat()}.")) == [day]
    assert list(days_in(f"on {day.day}.{day.month}.{day.year} it")) == [day]


@given(st.text(alphabet="0123456789 ./-marchwy", max_size=60))
def test_any_text_is_borne(text: str) -> None:
    for moment in moments_in(text):
        assert moment.first <= moment.last
        assert text[moment.start : moment.end]
