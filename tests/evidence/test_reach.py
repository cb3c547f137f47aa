"""Ways to reach whoever speaks in a text."""

from __future__ import annotations

import pytest

from isocheck.evidence.outlook import outlook
from isocheck.evidence.reach import ways_to_reach


@pytest.mark.parametrize(
    "text",
    [
        "Write to help@quaypark.example.",
        "Ring 01632 960 144.",
        "Tel. 600 000 741",
        "Monday to Friday, except holidays",
        "пн–пт",
        "с 10:00 до 20:00",
        "PO Box 412",
        "ul. Studzienna 4",
        "г. Заречинск",
        "Ask at reception.",
        "Заполните заявление на сайте.",
        "Podaj numer zamówienia.",
    ],
)
def test_each_way_counts_once(text: str) -> None:
    assert ways_to_reach([text, text]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Write to complaints@example.com.",
        "Ring 01234 567890.",
        "Adopted on 2026-03-11.",
        "Complaints are answered within 10 to 14 days.",
        "",
    ],
)
def test_what_stands_in_for_a_way_is_none(text: str) -> None:
    assert ways_to_reach([text]) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Jeśli sprzedawca odmówi, decyduje sklep.",
        "Если магазин отказал, компания и исполнитель проводят экспертизу.",
    ],
)
def test_a_firm_that_can_be_reached_is_no_firm_in_general(text: str) -> None:
    near = outlook([text, "tel. 600 000 741"], 0)
    assert (outlook([text], 0).score > 0, near.score) == (True, 0)
