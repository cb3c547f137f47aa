"""Whether a document is in force, judged by what it says of itself.

Words that settle it are looked for where documents carry them: in the file's name,
in the first and last statements, and in short lines such as "Status: draft".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from isocheck.model.document import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from isocheck.evidence.statements import Statement

_NEAR_THE_ENDS = 20
_SHORT = 14


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_FILE_NAME_DRAFT = _pattern(
    r"(?:^|[\W_])(?:draft|entwurf|projekt|robocz\w+|черновик)(?:[\W_]|$)"
)
_DRAFT = _pattern(
    r"^\W*(?:first |working )?draft\W*$",
    r"^\W*(?:status|stage|state|version|status dokumentu|статус)\W+(?:\w+\W+){0,3}?"
    r"(?:draft|projekt|wersja robocza|проект|черновик)\b",
    r"\bdraft (?:for|version|only|policy|procedure|document|plan)\b",
    r"\bdraft\W+(?:not|v?\d|pending)",
    r"\bnot yet (?:approved|adopted|in force|signed off)\b",
    r"\bfor consultation only\b",
    r"\bwersja robocza\b",
    r"\bprojekt (?:dokumentu|do (?:akceptacji|zatwierdzenia))\b",
    r"\bjeszcze nie zatwierdzon",
    r"\bпроект (?:документа|положения|приказа)\b",
    r"\bчерновик\b",
    r"\bещ[её] не утвержд",
)
_PLACEHOLDER = _pattern(
    r"\[(?:to be |insert|enter|date|name|your |company|organi[sz]ation|tbc|tbd"
    r"|dd[/. -]mm|wstaw|nazwa|data\b|вставьте|дата\b|название)[^\]]*\]",
    r"<(?:insert|enter|your|company)[^>]*>",
    r"\blorem ipsum\b",
    r"^\W*(?:adopted|approved|effective|valid|reviewed)[^:]{0,20}:"
    r"\W*(?:tbc|tbd|n/?a|x{2,}|_{3,})?\W*$",
)
_WITHDRAWN = _pattern(
    r"\b(?:this|the) (?:policy|procedure|document|version)\b[^.]{0,40}"
    r"\b(?:is|was|has been) (?:superseded|withdrawn|replaced|revoked)",
    r"^\W*(?:status\W+)?(?:superseded|withdrawn|obsolete|expired)\W*(?:$|by\b|on\b|since\b)",
    r"\bno longer in force\b",
    r"\butracił\w* moc\b",
    r"\bnieobowiązując",
    r"\bутратил\w* силу\b",
)
_REVIEW = _pattern(
    r"\b(?:next|following) review(?: is)?(?: due)?(?: date)?(?: on| by)?\b",
    r"\breview(?: is)? (?:due|by|before|date)\b",
    r"\bto be reviewed (?:by|before)\b",
    r"\bnastępny przegląd\b",
    r"\bdata (?:następnego|kolejnego) przeglądu\b",
    r"\b(?:следующ\w+|очередн\w+) (?:пересмотр|проверк)\w*",
)
_EXPIRY = _pattern(
    r"\b(?:valid (?:until|to|till)|expires(?: on)?|expiry date)\b",
    r"\b(?:ważn\w+ do|obowiązuje do|действу\w+ до)\b",
)
_MONTHS = {
    prefix: number
    for number, prefixes in enumerate(
        (
            "jan sty янв", "feb lut фев", "mar mar мар", "apr kwi апр", "may maj мая",
            "jun cze июн", "jul lip июл", "aug sie авг", "sep wrz сен", "oct paź окт",
            "nov lis ноя", "dec gru дек",
        ),
        start=1,
    )
    for prefix in prefixes.split()
}  # fmt: skip
_DATE = re.compile(
    r"\b(?P<iso>\d{4}-\d{2}-\d{2})\b"
    r"|\b(?P<d1>\d{1,2})\.(?P<m1>\d{1,2})\.(?P<y1>\d{4})\b"
    r"|\b(?P<d2>\d{1,2})(?:st|nd|rd|th)? (?P<m2>[^\W\d]{3,12})\.?,? (?P<y2>\d{4})\b"
    r"|\b(?P<m3>[^\W\d]{3,12}) (?P<d3>\d{1,2})(?:st|nd|rd|th)?,? (?P<y3>\d{4})\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A document's standing, the words it rests on, and its date of review."""

    standing: Standing
    because: str = ""
    review_by: date | None = None


def judge_standing(
    file_name: str, statements: Sequence[Statement], on: date
) -> Finding:
    """Return a document's standing as of a day; in force unless something says not."""
    review_by, review_words = _review_date(statements)
    for standing, because in _objections(file_name, statements, on):
        return Finding(standing=standing, because=because, review_by=review_by)
    if review_by and review_by < on:
        return Finding(
            standing=Standing.OVERDUE, because=review_words, review_by=review_by
        )
    return Finding(standing=Standing.IN_FORCE, review_by=review_by)


def dates_in(text: str) -> Iterator[date]:
    """Yield the days a text names; words that only look like one are passed over."""
    for match in _DATE.finditer(text):
        found = match.groupdict()
        day = found["d1"] or found["d2"] or found["d3"]
        year = found["y1"] or found["y2"] or found["y3"]
        name = found["m2"] or found["m3"] or ""
        month = found["m1"] or _MONTHS.get(name[:3].lower(), 0)
        try:
            if found["iso"]:
                yield date.fromisoformat(found["iso"])
            elif month:
                yield date(int(year), int(month), int(day))
        except ValueError:
            continue


def _objections(
    file_name: str, statements: Sequence[Statement], on: date
) -> Iterator[tuple[Standing, str]]:
    for text in _telling(statements):
        if _WITHDRAWN.search(text):
            yield Standing.WITHDRAWN, text
        if _EXPIRY.search(text) and any(day < on for day in dates_in(text)):
            yield Standing.WITHDRAWN, text
        if _DRAFT.search(text):
            yield Standing.DRAFT, text
    for statement in statements:
        if match := _PLACEHOLDER.search(statement.text):
            yield Standing.PLACEHOLDER, _around(statement.text, match)
    if _FILE_NAME_DRAFT.search(file_name):
        yield Standing.DRAFT, file_name


def _telling(statements: Sequence[Statement]) -> Iterator[str]:
    """Yield the statements that speak of the document: near its ends, or short."""
    last = len(statements) - _NEAR_THE_ENDS
    for number, statement in enumerate(statements):
        near_an_end = number < _NEAR_THE_ENDS or number >= last
        labelled = len(statement.words) <= _SHORT and ":" in statement.words
        if near_an_end or labelled:
            yield statement.text


def _review_date(statements: Iterable[Statement]) -> tuple[date | None, str]:
    for statement in statements:
        match = _REVIEW.search(statement.text)
        if match and (days := list(dates_in(statement.text[match.end() :]))):
            return days[0], statement.text
    return None, ""


def _around(text: str, match: re.Match[str]) -> str:
    start, end = max(match.start() - 40, 0), min(match.end() + 40, len(text))
    return text[start:end].strip()
