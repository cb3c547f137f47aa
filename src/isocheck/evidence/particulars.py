"""What a document says of itself: owner, version, and the days it names.

Looked for where documents carry it: near their ends, in short lines with a label and
in tables of versions. Days of which nobody says what they are count only where a line
is hardly more than a day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING

from isocheck.evidence import labels
from isocheck.evidence.days import moments_in
from isocheck.evidence.readers.interface import BlockKind
from isocheck.model.months import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from isocheck.evidence.days import Moment
    from isocheck.evidence.readers.interface import Block
    from isocheck.model.evidence_notes import DocumentNote

_REACH = 90
"""How many characters behind its label a day may stand."""

_UNTIL = re.compile(r"\W*(?:to|until|till|do|до|по|bis|[–—-])\W*$", re.IGNORECASE)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_EDITION = re.compile(rf"\b({'|'.join(_ORDINALS)}) edition\b", re.IGNORECASE)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("one 1", "two dwa два 2", "three trzy три 3", "four cztery четыре 4",
         "five pięć пять 5"), start=1,
    )
    for word in words.split()
}  # fmt: skip
_UP_TO = re.compile(r"\b(?:to|until|till|do|до|по|bis)\W*$|[–—]\s*$", re.IGNORECASE)
_MONTHS_OF_A_YEAR = 12
_MOST = 3
_LONGEST_NAME = 8
_LONGEST_TITLE = 80
_MOST_YEARS = 5
"""What spans more is the number of a law, such as 2013/11."""
_HARDLY_MORE = 60
_TO_COME = re.compile(r"\b(?:next|najbliż|następn|следующ|nächst)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """Owner, version and days; `words` are those that name a day, by its field.

    A month alone counts from its first day, and up to its last.
    """

    owner: str = ""
    version: str = ""
    approved: date | None = None
    reviewed: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    review_by: date | None = None
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Return how many labels tell of an own text, three at most."""
        told = (
            self.owner,
            self.version,
            self.approved,
            self.valid_from,
            self.review_by,
        )
        return min(sum(map(bool, told)), _MOST)


def read_particulars(
    telling: Sequence[str], blocks: Iterable[Block], on: date
) -> Particulars:
    """Return what statements that speak of their document say, as of a day."""
    texts = (*telling, *_versions(blocks))
    named: dict[str, list[tuple[date, str]]] = {}
    for text in texts:
        for what, day in (*_named(text), *_season(text)):
            named.setdefault(what, []).append((day, text))
    if not named.keys() & {"approved", "reviewed", "valid_from"}:
        named["reviewed"] = list(_bare(telling))[:1]
    chosen = {what: _choose(found, what, on) for what, found in named.items()}
    days = {what: each for what, each in chosen.items() if each}
    if "review_by" not in days and (own := _own_period(telling, days)):
        days["review_by"] = own
    return Particulars(
        owner=_owner(texts),
        version=_version(texts),
        words={what: text for what, (_, text) in days.items()},
        **{what: day for what, (day, _) in days.items()},
    )


def corrected(found: Particulars, note: DocumentNote) -> Particulars:
    """Return the particulars with what a person says in their place."""
    said = {
        name: value
        for each in fields(found)
        if (name := each.name) != "words" and (value := getattr(note, name))
    }
    words = {name: f"{name} {value} in evidence.yaml" for name, value in said.items()}
    return replace(found, **said, words={**found.words, **words})


def _versions(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the cells below a heading such as "Approved" as lines with that label."""
    head: list[str] = []
    for block in blocks:
        if block.kind is not BlockKind.ROW:
            head = []
            continue
        cells = [cell.strip() for cell in block.text.split("|")]
        if not head:
            head = cells if labels.HEADED.search(block.text) else [""]
        else:
            for name, cell in zip(head, cells, strict=False):
                if name and cell:
                    yield f"{name}: {cell}"


def _named(text: str) -> Iterator[tuple[str, date]]:
    """Yield the days of a statement that stand behind a label, with what they are."""
    moments = list(moments_in(text))
    known = list(labels.DAY.finditer(text)) if moments else []
    for label, following in zip_longest(known, known[1:]):
        end = following.start() if following else len(text)
        end = min(end, label.end() + _REACH)
        found = [each for each in moments if label.end() <= each.start < end]
        what = label.lastgroup or ""
        if not found or (
            what.startswith("valid") and labels.OF_SOMETHING_ELSE.search(text)
        ):
            continue
        if what == "valid_from" and len(found) > 1 and _spans(text, found):
            yield "valid_until", found[1].last
        elif what == "valid_from" and _UP_TO.search(text[label.end() : found[0].start]):
            what = "valid_until"  # "from 1 April to 31 October 2025"
        closing = what in ("valid_until", "review_by")
        yield what, found[0].last if closing else found[0].first


def _season(text: str) -> Iterator[tuple[str, date]]:
    """Yield the last day of the season that a text is valid for, the year's at that."""
    season = labels.SEASON.search(text)
    years = labels.YEARS.search(text) if len(text) <= _LONGEST_TITLE else None
    for match in filter(None, (season, years)):
        first = match["first"] or match["year"]
        last = match["last"] or match["end"] or first
        year = int(first[: -len(last)] + last)
        if match is season or 0 < year - int(first) <= _MOST_YEARS:
            yield "valid_until", date(year, 12, 31)


def _spans(text: str, moments: Sequence[Moment]) -> bool:
    return bool(_UNTIL.match(text[moments[0].end : moments[1].start]))


def _bare(telling: Sequence[str]) -> Iterator[tuple[date, str]]:
    """Yield the days of lines that are hardly more than a day."""
    for text in telling:
        for moment in moments_in(text):
            short = len(text) - (moment.end - moment.start) <= _HARDLY_MORE
            if short and not _TO_COME.search(text):
                yield moment.first, text


def _choose(
    found: Sequence[tuple[date, str]], what: str, on: date
) -> tuple[date, str] | None:
    """Return the latest day; one to come is no day on which something was done.

    Valid from a day to come is what was never valid before.
    """
    past = [each for each in found if each[0] <= on]
    if what in ("approved", "reviewed") or (what == "valid_from" and past):
        return max(past, default=None)
    return min(found) if what == "valid_from" else max(found)


def _own_period(
    telling: Iterable[str], days: Mapping[str, tuple[date, str]]
) -> tuple[date, str] | None:
    """Return the day of review that follows from "reviewed every two years"."""
    done = [
        days[key][0] for key in ("approved", "reviewed", "valid_from") if key in days
    ]
    for text in telling if done else ():
        match = labels.PERIOD.search(text)
        if match and labels.OF_THIS_TEXT.search(text):
            number = match["en"] or match["pl"] or match["ru"] or "one"
            count = _NUMBERS.get(number.strip().lower(), 0)
            months = count if match["unit"] == "month" else count * _MONTHS_OF_A_YEAR
            if months:
                return later(max(done), months), text
    return None


def _owner(texts: Iterable[str]) -> str:
    """Return who answers for the document: a name or post, and no sentence."""
    for text in texts:
        if text.count("|") > 1:
            continue  # the next cell of a table is another column
        for match in labels.OWNER.finditer(text):
            owner = match["owner"].strip()
            if owner[:1].isupper() and len(owner.split()) <= _LONGEST_NAME:
                return owner
    return ""


def _version(texts: Iterable[str]) -> str:
    for text in texts:
        if match := labels.VERSION.search(text):
            return match["version"] or match["short"]
        if match := _EDITION.search(text):
            return str(_ORDINALS.index(match[1].lower()) + 1)
    return ""
