"""In which language a text is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.languages import NAMES, language_of

EXAMPLES = Path(__file__).parents[1] / "examples" / "languages"
"""A sentence or two of each, named by its language."""


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.stem)
def test_language_is_told_by_its_small_words_or_its_script(path: Path) -> None:
    assert language_of(path.read_text(encoding="utf-8")) == path.stem


@pytest.mark.parametrize(
    "text", ["", "Complaints", "12.5 | 34 | 2026-01-01", "Hi, Bob"]
)
def test_what_is_too_short_has_no_language(text: str) -> None:
    assert language_of(text) == ""


def test_a_foreign_word_does_not_change_the_language() -> None:
    text = "We say Willkommen and Welcome to all of the guests that come to us. " * 3
    assert language_of(text) == "en"


def test_the_beginning_of_a_long_text_settles_it() -> None:
    english = "We answer all of the complaints that come to us in a week. " * 400
    assert language_of(english + "Мы отвечаем на жалобы в течение недели. " * 2000) == (
        "en"
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No | Received | Customer | Answered\n1 | 07.01 | K. May | 09.01", "en"),
        ("Nr | Data wpływu | Klient | Odpowiedź\n1 | 07.01 | K. Maj | 09.01", "pl"),
        ("№ | Дата поступления | Клиент | Ответ\n1 | 07.01 | К. Май | 09.01", "ru"),
        ("Nr. | Datum | Kunde | Antwort\n1 | 07.01. | K. Mai | 09.01.", "de"),
    ],
)
def test_a_register_without_a_sentence_is_told_by_its_columns(
    text: str, language: str
) -> None:
    assert language_of(text) == language


@given(st.text())
def test_any_text_has_a_known_language_or_none(text: str) -> None:
    assert language_of(text) in {"", *NAMES}
