"""Times that are said without a number and unit: "the same day", "every second Friday".

English, Polish, Russian, German and Welsh.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.time_words import (
    HALVED_UNITS,
    NUMBERS_BEFORE_UNITS,
    UNITS,
    WORKING,
)
from isocheck.model.promises import Span, TimeUnit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORKING = "(?:working|business)"
_SAME_DAY = (
    rf"\b(?:the )?same (?:{_WORKING} )?day\b|\bsame-day\b",
    (
        r"\bon the day\b(?! (?:after|before))"
        r"(?: of (?:the |its |his |her )?(?!\w+ing\b)\w+"
        r"| (?:it|they|you|we)(?: is| are|'s|’s)? \w+)?"
    ),
    r"\b(?:tego samego dnia|w tym samym dniu)\b",
    r"\bw dniu (?:jej |jego |ich )?(?:wpływu|otrzymania|zgłoszenia|przyjęcia|złożenia)",
    r"\bв (?:тот|этот) же (?:рабочий )?день\b",
    r"\bв день (?:её |его |их )?(?:поступления|получения|обращения|подачи|регистрации)",
    r"\b(?:noch )?am (?:selben|gleichen) (?:werk|arbeits)?tag\b|\btaggleich\b",
    r"\byr un diwrnod\b",
)
_NEXT_DAY = (
    rf"\b(?:by \w+ (?:of |on )?)?(?:the )?(?:next|following) (?:{_WORKING} )?day\b",
    r"\b(?:następnego|kolejnego) dnia(?: roboczego)?\b",
    r"\bnastępny dzień(?: roboczy)?\b",
    r"\bследующ(?:ий|его) (?:рабоч(?:ий|его) )?(?:день|дня)\b",
    r"\bрабоч(?:ий|его) (?:день|дня), следующ(?:ий|его)\b",
    r"\bam (?:nächsten|folgenden) (?:werk|arbeits)?tag\b",
    r"\bdiwrnod(?: gwaith)? nesaf\b",
)
_ORDINALS = {
    word: number
    for number, words in {
        2: "second drugiego второго",
        3: "third trzeciego третьего",
        4: "fourth czwartego четвёртого четвертого",
        5: "fifth piątego пятого",
        7: "seventh siódmego седьмого",
        10: "tenth dziesiątego десятого",
        14: "fourteenth czternastego четырнадцатого",
        15: "fifteenth piętnastego пятнадцатого",
        20: "twentieth dwudziestego двадцатого",
        30: "thirtieth trzydziestego тридцатого",
    }.items()
    for word in words.split()
}
_ORDINAL = (
    rf"(?:{'|'.join(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th|-?го))"
    rf" (?:{_WORKING} |рабочего )?(?:day|dnia|дня)(?: roboczego)?"
)
_BARE = (
    r"\bwithin (?:the (?:hour|week|month)|a fortnight)\b",
    r"\b(?:w ciągu|w terminie) (?:sekundy|minuty|godziny|doby|tygodnia|miesiąca)\b",
    r"\bw (?:minutę|godzinę|dobę|tydzień|miesiąc)\b",
    r"\bв течение (?:минуты|часа|суток|недели|месяца|квартала)\b",
    r"\bза (?:минуту|час|сутки|неделю|месяц|полчаса)\b",
    r"\bw terminie \d{1,3}(?= od dnia\b)",
)
_MORE_UNITS = {
    "tygodniu": TimeUnit.WEEK,
    "miesiącu": TimeUnit.MONTH,
    "dniu": TimeUnit.DAY,
}
_WEEKDAY_WORDS = tuple(
    """monday tuesday wednesday thursday friday saturday sunday
    poniedziałek wtorek środę czwartek piątek
    понедельник вторник среду четверг пятницу
    montag dienstag mittwoch donnerstag freitag samstag sonntag""".split()
)
_UNIT = "|".join([*sorted({*UNITS, *HALVED_UNITS, *_MORE_UNITS}), *_WEEKDAY_WORDS])
_TIMES = {
    "once": 1, "twice": 2, "three times": 3, "four times": 4,
    "raz": 1, "dwa razy": 2, "dwukrotnie": 2, "trzy razy": 3, "cztery razy": 4,
    "один раз": 1, "раз": 1, "раза": 1, "дважды": 2, "два раза": 2, "три раза": 3,
    "четыре раза": 4, "einmal": 1, "zweimal": 2, "dreimal": 3,
}  # fmt: skip
_EVERY = (
    r"\b(?:(?:once |one )?every|each|once in|co|raz na|каждые|каждый|каждую|каждое"
    rf"|alle|jede[nrs]?)\s+(?P<nth>\w+\s+)?(?P<unit>{_UNIT})\b"
)
_SO_OFTEN = (
    rf"\b(?P<times>{'|'.join(sorted(_TIMES, key=len, reverse=True))})\s+"
    r"(?:a|an|per|in|w|na|в|im|pro|in der)\s+"
    rf"(?P<than>\w+\s+)?(?P<whole>{_UNIT})\b"
)
_ADVERBS = {
    word: (amount, unit)
    for (amount, unit), words in {
        (1, TimeUnit.DAY): "daily codziennie ежедневно täglich",
        (1, TimeUnit.WEEK): "weekly cotygodniowo еженедельно wöchentlich",
        (2, TimeUnit.WEEK): "fortnightly",
        (1, TimeUnit.MONTH): "monthly comiesięcznie ежемесячно monatlich",
        (3, TimeUnit.MONTH): "quarterly kwartalnie ежеквартально vierteljährlich",
        (6, TimeUnit.MONTH): "half-yearly halbjährlich",
        (1, TimeUnit.YEAR): "annually yearly corocznie ежегодно jährlich",
    }.items()
    for word in words.split()
}
TIME_WORDS = frozenset(
    {*UNITS, *HALVED_UNITS, *_MORE_UNITS, *_ADVERBS, *_WEEKDAY_WORDS, "taggleich"}
)
"""Words without which no time is said, but for a unit right behind a figure."""
_GROUPS = {
    "same": "|".join(_SAME_DAY),
    "next": "|".join(_NEXT_DAY),
    "ordinal": rf"\b{_ORDINAL}\b",
    "often": _SO_OFTEN,
    "every": _EVERY,
    "adverb": rf"\b(?:{'|'.join(_ADVERBS)})\b",
    "bare": "|".join(_BARE),
}
_PATTERN = re.compile(
    "|".join(f"(?P<{name}>{pattern})" for name, pattern in _GROUPS.items()),
    re.IGNORECASE,
)


def moments_in(text: str) -> Iterator[tuple[int, int, Span]]:
    """Yield the times of a text with the places where they begin and end."""
    start = 0
    while found := _PATTERN.search(text, start):
        span = next((read(found) for name, read in _READ.items() if found[name]), None)
        if span is None:  # "every customer"
            start = found.start() + 1
            continue
        start = found.end()
        yield found.start(), start, span


def _day(amount: float, found: re.Match[str]) -> Span:
    words = found[0].lower()
    working = any(word in WORKING for word in re.findall(r"\w+", words))
    return Span(
        amount=amount, unit=TimeUnit.DAY, words=found[0], working=working or None
    )


def _ordinal(found: re.Match[str]) -> Span:
    word = found[0].lower().split()[0]
    digits = re.match(r"\d+", word)
    return _day(float(digits[0]) if digits else _ORDINALS[word], found)


def _bare(found: re.Match[str]) -> Span | None:
    last = found[0].lower().split()[-1]
    if last.isdecimal():
        return _day(float(last), found)
    amount, unit = HALVED_UNITS.get(last, (1, UNITS.get(last)))
    if unit is None:
        return None
    return Span(amount=amount, unit=unit, words=found[0])


def _every(found: re.Match[str]) -> Span | None:
    return _recurring(found, found["nth"], found["unit"])


def _so_often(found: re.Match[str]) -> Span | None:
    times = _TIMES[re.sub(r"\s+", " ", found["times"].lower())]
    span = _recurring(found, found["than"], found["whole"])
    if span is None or times == 1:
        return span
    if span.unit is TimeUnit.YEAR:
        months = 12 * span.amount / times
        return Span(amount=months, unit=TimeUnit.MONTH, words=found[0], recurs=True)
    return Span(amount=span.amount / times, unit=span.unit, words=found[0], recurs=True)


def _adverb(found: re.Match[str]) -> Span:
    amount, unit = _ADVERBS[found[0].lower()]
    return Span(amount=amount, unit=unit, words=found[0], recurs=True)


def _recurring(found: re.Match[str], nth: str | None, unit: str) -> Span | None:
    number = _nth((nth or "").strip().lower())
    word = unit.lower()
    amount, kind = HALVED_UNITS.get(word, (1, UNITS.get(word) or _MORE_UNITS.get(word)))
    if number is None:
        return None
    kind = kind or TimeUnit.WEEK  # a day of the week
    return Span(amount=number * amount, unit=kind, words=found[0], recurs=True)


def _nth(word: str) -> float | None:
    if not word:
        return 1
    if word in ("second", "other", "drugi", "drugą", "второй", "вторую", "zweite"):
        return 2
    if word in WORKING:
        return 1
    return float(word) if word.isdecimal() else NUMBERS_BEFORE_UNITS.get(word)


_READ: dict[str, Callable[[re.Match[str]], Span | None]] = {
    "same": lambda found: _day(0, found),
    "next": lambda found: _day(1, found),
    "ordinal": _ordinal,
    "often": _so_often,
    "every": _every,
    "adverb": _adverb,
    "bare": _bare,
}
