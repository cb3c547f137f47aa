"""Ways to reach whoever speaks in a text: an address, hours, a counter, a number.

A house that tells its customers what to do says where, when and with which number. It
may never say "we", and may name its roles as an article does: articles and laws seldom
have several of these ways at once, unless their page has a foot with all of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOOKED_AT = 600
"""How much of each text is searched, so that one without an end costs no time."""

_DAY = (
    r"(?:mon(?:day)?s?|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|pon\w*|pn|wt\w*|"
    r"śr\w*|czw\w*|pt|pi[ąę]t\w*|sob\w*|nd|niedz\w*|пн|вт|ср|чт|пт|сб|вс|"
    r"понедельник\w*|вторник\w*|сред[аыу]|четверг\w*|пятниц\w*|суббот\w*|воскрес\w*)"
)
_DASH = r"\s?(?:to|do|до|[-–—])\s?"

STAND_IN_NUMBER = r"0?1?23[- ]?4?[- ]?5?6[- ]?78|123[- ]?123|000[- ]?000"
"""The beginnings of numbers that nobody rings."""

MAIL = r"[\w.+-]+@(?!example\.(?:com|org)|domena\.pl|domain\.)[\w-]+\.\w"
NUMBER_TO_RING = (
    rf"(?<![\d-])(?!\d{{4}}-\d\d-\d\d)(?!{STAND_IN_NUMBER})\+?\d[\d ()/-]{{6,}}\d(?!\d)"
    r"|\b(?:tel|phone|ring|call|тел|телефон\w*|telefon\w*)\W{1,3}(?:[^\W\d]+ ){0,3}"
    rf"(?!{STAND_IN_NUMBER})\d[\d -]{{4,}}"
)
_HOURS = re.compile(
    rf"\b\d\d?[:.]?\d{{0,2}} ?(?:am|pm)?{_DASH}\d\d?(?:[:.]\d\d)? ?(?:am|pm)\b"
    rf"|\b\d\d?[:.-]\d\d{_DASH}\d\d?[:.-]\d\d\b"
    rf"|\b{_DAY}\.?,?\s?(?:to|do|по|and|i|и|[-–—])\s?{_DAY}\b"
    r"|\bcałą dobę\b|\bкруглосуточн|\b24/7\b|\bweekdays\b",
    re.IGNORECASE,
)
PLACE = (
    r"\b\d+[a-z]?,? (?:[A-Z][a-z]+ )+(?:Street|Road|Lane|Square|Avenue|Way|Place)\b"
    r"|\bPO Box \d|\b(?:ul|al|pl|pok)\. ?\w|\b(?:pokój|Rynek|[Ff]loor|[Rr]oom) \d"
    r"|\b(?:ул|каб|г|пр)\. ?[А-Я\d]|\b(?:улица|кабинет) №? ?\w"
)
_COUNTER = re.compile(
    r"\bon (?:our|the|this) (?:web)?site\b|\b(?:online|web) ?form\b"
    r"|\bour (?:app|website|site|form|chat)\b"
    r"|\bat (?:the )?(?:front desk|reception|counter|till|box office)\b"
    r"|\bna (?:naszej )?stronie\b|\bformularz\w* (?:na|kontakt|online|reklam)\w*"
    r"|\bw (?:kasie|sekretariacie|recepcji|rejestracji|biurze|siedzibie|aplikacji)\b"
    r"|\bна (?:нашем )?сайте\b|\bинтернет.приемн\w*"
    r"|\bв (?:чат|приложени|личном кабинет|регистратур|офис|мастерск|при[её]мн)\w*",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:order|booking|account|invoice|case|ticket|reference|membership|policy|"
    r"customer|job|notice) (?:number|no\b|ref\w*|id\b)"
    r"|\bnumer\w* (?:zamówienia|sprawy|umowy|klienta|faktury|zgłoszenia|rezerwacji|"
    r"polisy|paczki)"
    r"|\bномер\w* (?:заказа|договора|заявки|обращения|счёта|счета|брони|квитанции|"
    r"полиса)",
    re.IGNORECASE,
)
_WAYS = (
    re.compile(MAIL, re.IGNORECASE),
    re.compile(NUMBER_TO_RING, re.IGNORECASE),
    _HOURS,
    re.compile(PLACE),
    _COUNTER,
    _REFERENCE,
)


def ways_to_reach(texts: Iterable[str]) -> int:
    """Return how many sorts of ways to reach the speaker stand in texts."""
    whole = "\n".join(text[:_LOOKED_AT] for text in texts)
    return sum(bool(way.search(whole)) for way in _WAYS)
