"""Days and months a text names, in the ways people write them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH_NAMES = (
    "january jan januar jänner styczeń stycznia styczniu январь января январе",
    "february feb februar luty lutego lutym февраль февраля феврале",
    "march mar märz marzec marca marcu март марта марте",
    "april apr kwiecień kwietnia kwietniu апрель апреля апреле",
    "may mai maj maja maju май мая мае",
    "june jun juni czerwiec czerwca czerwcu июнь июня июне",
    "july jul juli lipiec lipca lipcu июль июля июле",
    "august aug sierpień sierpnia sierpniu август августа августе",
    "september sep sept wrzesień września wrześniu сентябрь сентября сентябре",
    (
        "october oct oktober okt październik października październiku"
        " октябрь октября октябре"
    ),
    "november nov listopad listopada listopadzie ноябрь ноября ноябре",
    "december dec dezember dez grudzień grudnia grudniu декабрь декабря декабре",
)
_MONTHS = {
    name: number
    for number, names in enumerate(_MONTH_NAMES, start=1)
    for name in names.split()
}
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_MOMENT = re.compile(
    rf"(?<!\d)(?<!\d[./])(?:"
    rf"(?P<y1>{_YEAR})-(?P<m1>\d\d)-(?P<d1>\d\d)(?!\d)"
    rf"|(?P<d2>\d\d?)[./](?P<m2>\d\d?)[./](?P<y2>{_YEAR})(?!\d)"
    rf"|(?P<d3>\d\d?)(?:st|nd|rd|th|-?го|\.)?[ ](?:of[ ])?(?P<n3>{_NAME})\.?,?[ ]"
    rf"(?P<y3>{_YEAR})(?!\d)"
    rf"|(?P<n4>{_NAME})\.?[ ](?P<d4>\d\d?)(?:st|nd|rd|th)?,?[ ](?P<y4>{_YEAR})(?!\d)"
    rf"|(?P<n5>{_NAME})\.?,?[ ](?P<y5>{_YEAR})(?!\d)"
    rf"|(?P<m6>\d\d?)/(?P<y6>{_YEAR})(?![\d/])"
    rf")",
    re.IGNORECASE,
)
_YEAR_IN_IT = re.compile(_YEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day, or a month from its first to its last day, and where the text names it."""

    first: date
    last: date
    start: int
    end: int


def moments_in(text: str) -> Iterator[Moment]:
    """Yield the days and months a text names, in their order; 3/4/2026 is in April.

    What only looks like one, such as 31 February, is passed over.
    """
    if not _YEAR_IN_IT.search(text):
        return
    for match in _MOMENT.finditer(text):
        if moment := _moment(match):
            yield moment


def days_in(text: str) -> Iterator[date]:
    """Yield the days a text names, of a month alone the first."""
    return (moment.first for moment in moments_in(text))


def _moment(match: re.Match[str]) -> Moment | None:
    found = {key[0]: value for key, value in match.groupdict().items() if value}
    year = int(found["y"])
    month = int(found["m"]) if "m" in found else _MONTHS[found["n"].lower()]
    try:
        first = date(year, month, int(found.get("d", 1)))
    except ValueError:
        return None
    whole = "d" not in found
    last = first.replace(day=monthrange(year, month)[1]) if whole else first
    # A letter right before a name makes it another word.
    before = match.string[match.start() - 1 : match.start()]
    if before.isalpha():
        return None
    return Moment(first=first, last=last, start=match.start(), end=match.end())
