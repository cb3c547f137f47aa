"""How much of other trades a text is busy with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.cued_lines import lines_of
from isocheck.evidence.trade_words import TRADES
from isocheck.evidence.trades import NO_TRADE, Business, other_trades


def busy(*texts: str) -> Business:
    return other_trades(lines_of((text, text.lower().split()) for text in texts))


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("the dataset is csv , each column and schema is in the repo", "programs"),
        ("the minister told parliament of a draft law ; the mps waited", "laws"),
        ("salary , skills and a degree ; send your cv , part time", "vacancies"),
        ("jako klient chcę ; baza danych , interfejs , kolumny , csv", "programs"),
        ("posłowie i minister : rząd ma projekt ustawy dla sejmu", "laws"),
        ("вздохнула девушка , улыбнулась молча , и вдруг парень кивнул", "tale"),
        ("по словам собеседника издания ; журналист узнал , сообщил что", "news"),
    ],
)
def test_many_words_of_a_trade_tell_what_a_text_is_about(text: str, means: str) -> None:
    found = busy(text)
    assert (found.score > 0, means in found.means) == (True, True)
    assert found.quotes == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "each module is tested ; a module may fail ; modules are listed by module",
        "you may ring us or fill in the form on our website",
        "zgłoszenie potwierdzamy w ciągu dnia , odpowiada kierownik",
        "жалобу рассматривает директор в течение десяти дней",
        "",
    ],
)
def test_a_word_said_again_and_again_tells_nothing(text: str) -> None:
    assert busy(text) == NO_TRADE


def test_what_a_house_says_of_itself_weighs_half() -> None:
    text = "the dataset is csv , each column and schema is in the repo"
    assert busy(f"we : {text}").score < busy(text).score


def test_one_more_word_is_met_by_chance_in_a_long_text() -> None:
    text = "the dataset is csv , each column and schema is in the repo"
    assert busy(text, "a reply is sent " * 300).score < busy(text).score


@given(st.lists(st.text(max_size=60), max_size=5))
def test_no_text_weighs_more_than_all_trades_together(texts: list[str]) -> None:
    assert 0 <= busy(*texts).score <= 4.5 * len(TRADES)
