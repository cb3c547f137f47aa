"""Samples for others to fill in, as they say of themselves or let be seen.

A sample speaks in the voice of whoever will use it, so its text tells nothing: only
what it is called, how it bids its user to fill it in, and values that stand in for
others do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.reach import STAND_IN_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOP = 4
_END = 3
_ENOUGH = 3
_QUOTES = 3
_LOOKED_AT = 600
"""How much of each text is searched, so that one without an end costs no time."""

_PAPER = r"(?:policy|policies|procedures?|charter|code|statement|handbook|terms)"
_PAPER_PL = r"(?:polityk|procedur|regulamin|dokument|instrukcj|umow|kart|treś)\w*"
_PAPER_RU = (
    r"(?:положени|порядк|регламент|политик|инструкци|приказ|документ|правил|договор|"
    r"процедур|стандарт)\w*"
)
_CALLED = re.compile(
    rf"\b(?:sample|specimen|example|template) (?:[\w-]+ ){{0,2}}{_PAPER}\b"
    rf"|\b{_PAPER}(?: \w+)? (?:template|sample)\b"
    r"|\b(?:this|the following) (?:sample|template)\b|\b(?:free )?template (?:for|to)\b"
    rf"|\bprzykładow\w+ (?:\w+ )?{_PAPER_PL}|\b{_PAPER_PL} przykładow\w+"
    rf"|\bwz[oó]r(?:u|em)? (?:{_PAPER_PL}|do pobrania)"
    rf"|\b{_PAPER_PL}[^.]{{0,40}}(?:[(–—-] ?)(?:wzór|szablon|przykład)\b"
    r"|\b(?:poniższ|niniejsz)\w+ wz[oó]r|\btreść poglądowa|\bszablon (?:do|dla)\b"
    rf"|\bszablon {_PAPER_PL}"
    rf"|\b(?:образ(?:ец|цы)|пример|шаблон|макет)\w* (?:\w+ )?{_PAPER_RU}"
    rf"|\b{_PAPER_RU}[^.]{{0,40}}(?:[(–—-] ?)(?:образец|шаблон|пример)\b",
    re.IGNORECASE,
)
"""What a paper for others calls itself."""

_BIDDEN = re.compile(
    r"\b(?:replace|delete|fill in|edit|amend|tailor|customi[sz]e|adapt)\b[^.]{0,50}"
    r"\b(?:your own|words|brackets|highlighted|italics|placeholders?|to suit|"
    r"your (?:business|company|organi[sz]ation|charity|school|club))\b"
    r"|\bbefore (?:you )?(?:publish|adopt|us)(?:ing)? (?:it|this)\b"
    r"|\bbefore you publish\b"
    r"|\bdownload (?:the|this|our) (?:\w+ )?(?:template|sample)\b"
    r"|\b(?:not|no substitute for) legal advice\b"
    r"|\b(?:dopas|dostos)(?:uj\w*|ować) (?:go |ją |je )?do (?:swo|potrzeb)"
    r"|\bzmie(?:ń|nić) (?:go |ją |je )?według własnych"
    r"|\bdo dostosowania\b|\bmiejsca oznaczone\b|\bwstaw (?:nazwę|dane|adres)\b"
    r"|\b(?:nie stanowi|nie zastępuje) porady prawnej\b"
    r"|\buzupełnij (?:dane|miejsca|pola)"
    r"|\b(?:подставьте|впишите|вставьте|замените)\b[^.]{0,40}"
    r"\b(?:сво|назван|наименован|реквизит)"
    r"|\bскача(?:ть|йте) (?:\w+ )?(?:образец|шаблон)|\bадаптируйте\b|\bвзять за основу",
    re.IGNORECASE,
)
"""How its user is bidden to make it their own."""

_STANDING_IN = re.compile(
    r"@(?:example\.(?:com|org|net)|domena\.pl|yourcompany|company\.com|domain\.com)"
    rf"|(?<!\d)(?:{STAND_IN_NUMBER})|\*{{4,}}|\bX{{3,}}\b"
    r"|\b(?:COMPANY|BUSINESS|ORGANI[SZ]ATION|CONTACT|MANAGER|CLUB|SCHOOL|CHARITY)"
    r" (?:NAME|PERSON|ADDRESS|EMAIL)\b|\bon DATE\b|\b(?:Company|Business) Name\b"
    r"|\b(?:NAZWA|ADRES) (?:FIRMY|SKLEPU)\b|\bООО «(?:Ромашка|Компания|Название)»"
    r"|\bНАЗВАНИЕ (?:КОМПАНИИ|ОРГАНИЗАЦИИ)\b"
)
"""Values that stand in for somebody's own."""


def meant_for_others(title: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the words that show a sample for others; none for other texts.

    Its name alone is not enough: a handbook may hold a sample letter of its own.
    """
    ends = (*texts[:_TOP], *texts[_TOP:][-_END:])
    called = list(_met(_CALLED, (title, *ends)))
    bidden = list(_met(_BIDDEN, texts))
    standing_in = list(_met(_STANDING_IN, texts))
    top = bool(_CALLED.search(title) or (texts and _CALLED.search(texts[0])))
    score = 2 * bool(called) + top + bool(bidden) + bool(standing_in)
    quotes = tuple(dict.fromkeys((*called, *bidden, *standing_in)))
    return quotes[:_QUOTES] if score >= _ENOUGH else ()


def _met(pattern: re.Pattern[str], texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        if pattern.search(text[:_LOOKED_AT]):
            yield text
