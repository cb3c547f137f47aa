"""Which statements a signal finds, and which a negation keeps from it."""

from __future__ import annotations

import pytest

from builders import criterion
from isocheck.evidence.matching import SignalIndex
from isocheck.evidence.statements import Statement, words_of
from isocheck.model.checklist import DocumentExpectation
from isocheck.model.signals import BadSignalError, parse_signal


def says(signal: str, words: tuple[str, ...], lead: int = 0) -> bool:
    expected = DocumentExpectation(expects="it", signals={"en": (signal,)})
    index = SignalIndex((criterion("tiny/1/gate", documents=(expected,)),))
    statement = Statement(text="", place="", words=words, lead=lead)
    return any(index.hits((statement,)))


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("acknowledg* <time>", "We will acknowledge it within 3 business days."),
        ("acknowledg* <time>", "Acknowledgement — within three working days"),
        ("acknowledg* <time>", "ACKNOWLEDGED IN 24H"),
        ("acknowledg* <time>", "acknowledged within 24-48 hours"),
        ("acknowledg* weeks", "acknowledged within two weeks"),
        ("write|call back", "We call you back."),
        ("by e-mail", "You may complain by e-mail."),
        ("by e-mail", "You may complain by e mail."),
        ("stage <number> review", "Stage 2: internal review"),
        ("potwierdz* <time>", "Potwierdzamy wpływ w ciągu 14 dni roboczych."),
        ("отвеч* <time>", "Мы отвечаем в течение пяти рабочих дней."),
        ("reply <time>", "You get a reply not later than 5 days after receipt."),
        ("not involved review*", "Someone not involved in the case reviews it."),
        ("refer* ombudsman", "If you are not content, refer it to the ombudsman."),
    ],
)  # fmt: skip
def test_a_signal_finds_what_is_said(signal: str, text: str) -> None:
    assert says(signal, words_of(text))


def test_words_that_lead_in_say_nothing_without_the_item() -> None:
    words = words_of("We acknowledge within 3 days: the letter")

    assert not says("acknowledg* <time>", words, lead=5)
    assert says("acknowledg* letter", words, lead=5)


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("acknowledg* <time>", "We do not acknowledge within 3 days."),
        ("acknowledg* complaint*", "Complaints are acknowledged."),
        ("acknowledg* <time>", "We acknowledge it promptly."),
        ("acknowledg* weeks", "acknowledged within two months"),
        ("refer* ombudsman", "You can never refer it to the Ombudsman."),
        ("refer* ombudsman", "We refer no complaint to the Ombudsman."),
        ("by e-mail", "We mail what is written in e minor."),
        ("reply <time>", "reply " + "and " * 11 + "2 days"),
        ("potwierdz* <time>", "Nie potwierdzamy w ciągu 3 dni."),
        ("the <time>", "On the day the complaint arrived"),
    ],
)
def test_a_signal_leaves_what_is_not_said(signal: str, text: str) -> None:
    assert not says(signal, words_of(text))


@pytest.mark.parametrize("pattern", ["", "alone", "a *", "a <day>", "a b|", "a b,c"])
def test_a_pattern_that_could_not_match_is_refused(pattern: str) -> None:
    with pytest.raises(BadSignalError):
        parse_signal(pattern)
