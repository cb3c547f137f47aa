"""The words for numbers, units and days in which people promise a time.

English, Polish, Russian, German and Welsh. One table for all who read time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.spelling import unmarked
from isocheck.model.promises import TimeUnit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _values(lines: Mapping[float, str]) -> dict[str, float]:
    return {word: value for value, words in lines.items() for word in _spelt(words)}


def _spelt(words: str) -> Iterator[str]:
    """Yield words, and those that people also type without the marks of letters."""
    for word in words.split():
        yield word
        yield unmarked(word)


NUMBERS = _values(
    {
        1: "one jeden jednego jedną один одного одну",
        2: "two dwa dwóch dwie два двух две",
        3: "three trzy trzech три трех трёх",
        4: "four cztery czterech четыре четырех четырёх",
        5: "five pięć pięciu пять пяти",
        6: "six sześć sześciu шесть шести",
        7: "seven siedem siedmiu семь семи",
        8: "eight osiem ośmiu восемь восьми",
        9: "nine dziewięć dziewięciu девять девяти",
        10: "dziesięć dziesięciu десять десяти",
        11: "eleven jedenaście jedenastu одиннадцать одиннадцати",
        12: "twelve dwanaście dwunastu двенадцать двенадцати",
        13: "thirteen trzynaście trzynastu тринадцать тринадцати",
        14: "fourteen czternaście czternastu четырнадцать четырнадцати",
        15: "fifteen piętnaście piętnastu пятнадцать пятнадцати",
        16: "sixteen szesnaście szesnastu шестнадцать шестнадцати",
        17: "seventeen siedemnaście siedemnastu семнадцать семнадцати",
        18: "eighteen osiemnaście osiemnastu восемнадцать восемнадцати",
        19: "nineteen dziewiętnaście dziewiętnastu девятнадцать девятнадцати",
        20: "twenty dwadzieścia dwudziestu двадцать двадцати",
        30: "thirty trzydzieści trzydziestu тридцать тридцати",
        40: "forty czterdzieści czterdziestu сорок сорока",
        50: "fifty pięćdziesiąt pięćdziesięciu пятьдесят пятидесяти",
        60: "sixty sześćdziesiąt sześćdziesięciu шестьдесят шестидесяти",
        70: "seventy siedemdziesiąt siedemdziesięciu семьдесят семидесяти",
        80: "eighty osiemdziesiąt osiemdziesięciu восемьдесят восьмидесяти",
        90: "ninety dziewięćdziesiąt dziewięćdziesięciu девяносто девяноста",
        100: "hundred sto stu сто ста",
    }
)
"""Words that are a number wherever they stand."""
NUMBERS_BEFORE_UNITS = NUMBERS | _values(
    {
        0.5: "half pół пол halbe halben hanner",
        1: "a an ein eine einer einem eines un",
        1.5: "półtora półtorej полтора полутора anderthalb eineinhalb",
        2: "couple zwei zweier dau ddau dwy ddwy",
        3: "drei dreier tri thri tair thair",
        4: "vier pedwar bedwar pedair bedair",
        5: "fünf pum pump bum",
        6: "sechs chwe chwech",
        7: "sieben saith",
        8: "acht wyth",
        9: "neun naw",
        10: "ten zehn deg ddeg",
        12: "zwölf deuddeg ddeuddeg",
        14: "vierzehn",
        15: "fünfzehn pymtheg bymtheg",
        20: "zwanzig ugain",
        30: "dreißig dreissig",
        60: "sechzig",
        90: "neunzig",
    }
)
"""With words that are a number, or are one for sure, only before a unit of time."""
GLUED_UNITS = {
    "s": TimeUnit.SECOND,
    "min": TimeUnit.MINUTE,
    "h": TimeUnit.HOUR,
    "hr": TimeUnit.HOUR,
    "hrs": TimeUnit.HOUR,
    "d": TimeUnit.DAY,
    "сек": TimeUnit.SECOND,
    "мин": TimeUnit.MINUTE,
    "ч": TimeUnit.HOUR,
    "дн": TimeUnit.DAY,
}
"""Units that follow a figure without a space."""
UNITS: Mapping[str, TimeUnit] = {
    word: unit
    for unit, words in {
        TimeUnit.SECOND: """seconds secs sek sekund sekundy sekundę сек секунд
            секунды секунду sekunde sekunden eiliad""",
        TimeUnit.MINUTE: """minute minutes min mins minut minuty minutę мин минут минуты
            минуту minuten munud""",
        TimeUnit.HOUR: """hour hours hr hrs h godzina godziny godzin godzinę godz час
            часа часов stunde stunden awr oriau""",
        TimeUnit.DAY: """day days dzień dnia dni doba doby dobę dób день дня дней дн
            сутки суток tag tage tagen tages werktag werktage werktagen werktages
            arbeitstag arbeitstage arbeitstagen arbeitstages kalendertag kalendertage
            kalendertagen bankarbeitstage bankarbeitstagen diwrnod ddiwrnod dydd""",
        TimeUnit.WEEK: """week weeks tydzień tygodnia tygodnie tygodni неделя недели
            недель неделю woche wochen wythnos""",
        TimeUnit.MONTH: """month months miesiąc miesiąca miesiące miesięcy месяц месяца
            месяцев monat monate monaten monats mis""",
        TimeUnit.YEAR: """year years rok roku lata lat год года лет jahr jahre jahren
            jahres blynedd flynedd mlynedd blwyddyn flwyddyn""",
    }.items()
    for word in _spelt(words)
}
"""No "second": more often than not it counts something."""
ENGLISH_UNITS = frozenset(
    """seconds secs minute minutes min mins hour hours hr hrs h day days week weeks
    month months year years""".split()
)
"""The units that may follow words of other languages: "a tag" is no German day."""
ENGLISH_NUMBERS = ("a", "an", "ten")
"""Numbers that are other words elsewhere: "ten" is "this" in Polish."""
HALVED_UNITS = {
    "полчаса": (0.5, TimeUnit.HOUR),
    "полгода": (6, TimeUnit.MONTH),
    "полмесяца": (0.5, TimeUnit.MONTH),
    "półgodziny": (0.5, TimeUnit.HOUR),
    "fortnight": (2, TimeUnit.WEEK),
    "quarter": (3, TimeUnit.MONTH),
    "kwartał": (3, TimeUnit.MONTH),
    "kwartale": (3, TimeUnit.MONTH),
    "квартал": (3, TimeUnit.MONTH),
    "quartal": (3, TimeUnit.MONTH),
}
"""Words that are an amount and a unit at once."""
WORKING = frozenset(
    """working business roboczy robocze roboczych roboczego roboczym pracy рабочий
    рабочие рабочих рабочего рабочем werktag werktage werktagen werktages arbeitstag
    arbeitstage arbeitstagen arbeitstages bankarbeitstage bankarbeitstagen gwaith
    """.split()
)
CALENDAR = frozenset(
    """calendar consecutive kalendarzowe kalendarzowych kalendarzowy kalendarzowego
    календарный календарных календарные kalendertag kalendertage kalendertagen
    calendr""".split()
)
DAY_KINDS = WORKING | CALENDAR | frozenset("full clear pełnych полных volle".split())
RANGE_WORDS = frozenset("to or – — do до bis lub или oder albo".split())
