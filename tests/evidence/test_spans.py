"""Times read out of a text as exact values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.spans import spans_in
from isocheck.evidence.statements import words_of
from isocheck.model.promises import Span, TimeUnit

UNITS = {
    "en": {
        TimeUnit.SECOND: "seconds", TimeUnit.MINUTE: "minutes", TimeUnit.HOUR: "hours",
        TimeUnit.DAY: "days", TimeUnit.WEEK: "weeks", TimeUnit.MONTH: "months",
        TimeUnit.YEAR: "years",
    },
    "pl": {
        TimeUnit.SECOND: "sekund", TimeUnit.MINUTE: "minut", TimeUnit.HOUR: "godzin",
        TimeUnit.DAY: "dni", TimeUnit.WEEK: "tygodni", TimeUnit.MONTH: "miesięcy",
        TimeUnit.YEAR: "lat",
    },
    "ru": {
        TimeUnit.SECOND: "секунд", TimeUnit.MINUTE: "минут", TimeUnit.HOUR: "часов",
        TimeUnit.DAY: "дней", TimeUnit.WEEK: "недель", TimeUnit.MONTH: "месяцев",
        TimeUnit.YEAR: "лет",
    },
    "de": {
        TimeUnit.SECOND: "Sekunden", TimeUnit.MINUTE: "Minuten",
        TimeUnit.HOUR: "Stunden", TimeUnit.DAY: "Tagen", TimeUnit.WEEK: "Wochen",
        TimeUnit.MONTH: "Monaten", TimeUnit.YEAR: "Jahren",
    },
    "cy": {
        TimeUnit.SECOND: "eiliad", TimeUnit.MINUTE: "munud", TimeUnit.HOUR: "awr",
        TimeUnit.DAY: "diwrnod", TimeUnit.WEEK: "wythnos", TimeUnit.MONTH: "mis",
        TimeUnit.YEAR: "blynedd",
    },
}  # fmt: skip
DAYS = {
    "en": {True: "working days", False: "calendar days"},
    "pl": {True: "dni roboczych", False: "dni kalendarzowych"},
    "ru": {True: "рабочих дней", False: "календарных дней"},
    "de": {True: "Werktagen", False: "Kalendertagen"},
    "cy": {True: "diwrnod gwaith", False: "diwrnod calendr"},
}
WITHIN = {
    "en": "We answer within {} of it.",
    "pl": "Odpowiadamy w ciągu {}.",
    "ru": "Отвечаем в течение {} со дня.",
    "de": "Wir antworten innerhalb von {}.",
    "cy": "Byddwn yn ateb o fewn {}.",
}
languages = st.sampled_from(sorted(UNITS))


def only(text: str) -> Span:
    (found,) = spans_in(text)
    assert text[found.start : found.end] == found.span.words
    return found.span


@given(languages, st.integers(1, 9999), st.sampled_from(list(TimeUnit)))
def test_a_number_with_a_unit_is_read_back(
    language: str, amount: int, unit: TimeUnit
) -> None:
    span = only(WITHIN[language].format(f"{amount} {UNITS[language][unit]}"))
    assert (span.amount, span.unit, span.working) == (amount, unit, None)


@given(languages, st.integers(1, 365), st.booleans())
def test_working_and_calendar_days_are_told_apart(
    language: str,
    amount: int,
    working: bool,  # noqa: FBT001 -- drawn by hypothesis
) -> None:
    span = only(WITHIN[language].format(f"{amount} {DAYS[language][working]}"))
    assert (span.amount, span.unit, span.working) == (amount, TimeUnit.DAY, working)


@given(languages, st.integers(1, 99), st.integers(1, 99), st.sampled_from("–-"))
def test_of_a_range_the_later_end_is_the_amount(
    language: str, one: int, more: int, dash: str
) -> None:
    text = f"{one}{dash}{one + more} {UNITS[language][TimeUnit.DAY]}"
    span = only(WITHIN[language].format(text))
    assert (span.least, span.amount) == (one, one + more)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for found in spans_in(text):
        assert text[found.start : found.end] == found.span.words
    assert isinstance(words_of(text), tuple)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("within five (5) business days", "5 working days"),
        ("eight weeks", "8 weeks"),
        ("24 h", "24 hours"),
        ("24h", "24 hours"),
        ("24ч.", "24 hours"),
        ("15мин", "15 minutes"),
        ("в течение 5 дн.", "5 days"),
        ("do 24 godz.", "24 hours"),
        ("w ciagu szesciu miesiecy", "6 months"),
        ("1.5 hours", "1.5 hours"),
        ("half an hour", "0.5 hours"),
        ("an hour and a half", "1.5 hours"),
        ("forty-five days", "45 days"),
        ("within the hour", "1 hour"),
        ("within a fortnight", "2 weeks"),
        ("by the end of the third working day", "3 working days"),
        ("14 dni roboczych", "14 working days"),
        ("w ciągu sześciu godzin pracy", "6 working hours"),
        ("w pół minuty", "0.5 minutes"),
        ("najpóźniej czternastego dnia", "14 days"),
        ("w terminie 14 od dnia ich otrzymania", "14 days"),
        ("w tydzień", "1 week"),
        ("в течение трёх рабочих дней", "3 working days"),
        ("ста восьмидесяти дней", "180 days"),
        ("полтора года", "1.5 years"),
        ("за сутки", "1 day"),
        ("6 bis 8 Wochen", "6 to 8 weeks"),
        ("innerhalb einer Woche", "1 week"),
        ("o fewn tair blynedd", "3 years"),
        ("on the day it is received", "the same day"),
        ("w dniu wpływu", "the same day"),
        ("в тот же день", "the same day"),
        ("noch am selben Tag", "the same day"),
        ("by noon the next working day", "1 working day"),
        ("następnego dnia roboczego", "1 working day"),
        ("на следующий рабочий день", "1 working day"),
        ("am nächsten Werktag", "1 working day"),
        ("every second Friday", "every 2 weeks"),
        ("at least once a week", "every week"),
        ("twice a year", "every 6 months"),
        ("quarterly", "every 3 months"),
        ("co dwa lata", "every 2 years"),
        ("raz na dwa tygodnie", "every 2 weeks"),
        ("каждые семь дней", "every 7 days"),
        ("раз в квартал", "every 3 months"),
        ("alle zwei Wochen", "every 2 weeks"),
        ("jährlich", "every year"),
    ],
)
def test_times_are_read_in_the_ways_people_write_them(text: str, value: str) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "every customer", "a second look", "a tag", "ten dzień", "call 0800 000 4471",
        "the day", "in 2026", "on the day after the holiday", "3 complaints", "24/7",
        "",
    ],
)  # fmt: skip
def test_what_is_no_span_of_time_is_passed_over(text: str) -> None:
    assert spans_in(text) == ()


@pytest.mark.parametrize(
    ("text", "day", "week", "hours"),
    [
        ("2 working days", 8, 5, 16),
        ("2 working days", 24, 7, 96),
        ("10 working days", 24, 7, 336),
        ("14 days", 24, 7, 336),
        ("14 days", 8, 5, 80),
        ("8 weeks", 8, 5, 320),
        ("3 days", 8, 5, 24),
        ("20 seconds", 8, 5, 20 / 3600),
        ("4 hours", 8, 5, 4),
        ("48 hours", 8, 5, 16),
        ("the same day", 24, 7, 24),
    ],
)
def test_a_target_is_never_stricter_than_the_promise(
    text: str, day: float, week: int, hours: float
) -> None:
    assert only(text).target(day, week) == pytest.approx(hours)
