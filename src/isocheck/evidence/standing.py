"""Whether a document holds for the organization, judged by what it says.

Plain words and days go first, such as "Status: draft". Where they are missing, many
weak cues are added up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.belonging import Voice
from isocheck.evidence.placeholders import unfilled
from isocheck.evidence.plain_words import FILE_NAME_DRAFT, said_plainly
from isocheck.model.document import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from isocheck.evidence.belonging import Verdict
    from isocheck.evidence.particulars import Particulars
    from isocheck.evidence.statements import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A document's standing and the words it rests on.

    `verdict` is there where the text reads as something else than an own promise.
    """

    standing: Standing
    because: str = ""
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document as it is judged: its file's name, title, statements and particulars.

    `organization` is whose evidence it is meant to be, empty where that is unknown.
    """

    file_name: str
    title: str
    statements: Sequence[Statement]
    particulars: Particulars
    organization: str = ""


def judge_standing(reading: Reading, on: date, said: Standing | None = None) -> Finding:
    """Return a document's standing as of a day; in force unless something says not.

    What a person `said` in evidence.yaml stands, whatever the document says.
    """
    if said:
        return Finding(standing=said, because="status in evidence.yaml")
    for standing, because in _objections(reading, on):
        return Finding(standing=standing, because=because)
    for verdict in _doubts(reading):
        return Finding(
            standing=verdict.sort.standing, because=verdict.because, verdict=verdict
        )
    review = reading.particulars.review_by
    if review and review < on:
        because = reading.particulars.words["review_by"]
        return Finding(standing=Standing.OVERDUE, because=because)
    return Finding(standing=Standing.IN_FORCE)


def _objections(reading: Reading, on: date) -> Iterator[tuple[Standing, str]]:
    """Yield what plain words and days hold against a document."""
    found = reading.particulars
    yield from said_plainly(reading.statements)
    if found.valid_until and found.valid_until < on:
        yield Standing.EXPIRED, found.words["valid_until"]
    if because := unfilled(reading.title, reading.statements):
        yield Standing.PLACEHOLDER, because
    if found.valid_from and found.valid_from > on:
        yield Standing.ANNOUNCED, found.words["valid_from"]
    if FILE_NAME_DRAFT.search(reading.file_name):
        yield Standing.DRAFT, reading.file_name


def _doubts(reading: Reading) -> Iterator[Verdict]:
    """Yield what many weak cues hold against a document, the surest first."""
    names = (reading.title, reading.file_name)
    voice = Voice(names, reading.statements, reading.particulars.count)
    return voice.doubts(reading.organization)
