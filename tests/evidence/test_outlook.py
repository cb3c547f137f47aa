"""From where a text looks at firms and customers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.outlook import outlook


@pytest.mark.parametrize(
    "text",
    [
        "It is passed to the Complaints Officer, then to the Service Director.",
        "Reklamacje rozpatruje Operator i zawiadamia o tym Klienta.",
        "Претензию рассматривает Исполнитель, ответ получает Заказчик.",
    ],
)
def test_parties_named_by_their_role_speak_from_inside(text: str) -> None:
    assert outlook([text], 0).score < 0


@pytest.mark.parametrize(
    "text",
    [
        "Few providers answer, and every bank waits.",
        "It usually helps to write; it is a good idea to keep a copy.",
        "Show your customers that your team cares.",
        "Jeśli sprzedawca odmówi, warto zapytać innego sprzedawcę.",
        "Если продавец молчит, напишите: продавцы обычно отвечают.",
        "– Czekamy – mówi pani Anna. – Długo – dodaje.",
    ],
)
def test_firms_in_general_are_seen_from_outside(text: str) -> None:
    found = outlook([text], 0)
    assert (found.score > 0, found.quotes) == (True, (text,))


@pytest.mark.parametrize(
    "text", ["A complaint is confirmed in two days.", "How often do you call?", ""]
)
def test_what_anybody_may_say_tells_nothing(text: str) -> None:
    assert outlook([text], 0).score == 0


def test_saying_we_speaks_from_inside() -> None:
    text = "Few providers answer, and every bank waits."
    assert outlook([text], 2).score < outlook([text], 0).score


def test_a_text_without_an_end_costs_no_time() -> None:
    assert outlook(["A" * 1_000_000] * 120, 0).score == 0


@given(st.lists(st.text(max_size=60), max_size=5))
def test_no_text_weighs_more_than_all_looks_together(texts: list[str]) -> None:
    assert abs(outlook(texts, 0).score) <= 15
