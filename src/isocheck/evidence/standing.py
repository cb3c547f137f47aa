"""Whether a document holds for the organization, judged by what it says.

Plain words go first, such as "Status: draft": they are looked for where documents
carry them, in the file's name, near the ends and in short lines. Where they are
missing, many weak cues are added up; belonging.py does that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.belonging import Voice
from isocheck.evidence.placeholders import unfilled
from isocheck.model.document import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from isocheck.evidence.belonging import Verdict
    from isocheck.evidence.particulars import Particulars
    from isocheck.evidence.statements import Statement

_NEAR_THE_ENDS = 20
_SHORT = 14
_TEXT = r"(?:policy|procedure|document|version|charter|code|plan|instruction|edition)"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_FILE_NAME_DRAFT = _pattern(
    r"(?:^|[\W_])(?:draft|entwurf|projekt|robocz\w+|черновик|проект)(?:[\W_]|$)"
)
_DRAFT = _pattern(
    r"^\W*(?:first |working |initial )?draft\W*$",
    r"^\W*(?:status|stage|state|version|status dokumentu|статус)\W+(?:\w+\W+){0,3}?"
    r"(?:draft|projekt|wersja robocza|проект|черновик|entwurf)\b",
    rf"^\W*draft\b(?:\W+\w+){{0,5}}?\W+{_TEXT}\b",
    rf"\bdraft (?:for|version|only|{_TEXT})\b",
    r"\bdraft\W+(?:not|v?\d|pending|of \d)",
    r"\bnot yet (?:been )?(?:approved|adopted|in force|signed off|agreed)\b",
    r"\((?:\w+ )?(?:draft|projekt|проект|entwurf)\b[^)]{0,40}\)",
    r"^\W*(?:draft|projekt|проект|entwurf)\s*[,.:;–—-](?!\s*(?:false|no|nie)\b)",
    r"\b(?:version|wersja|версия|fassung|v)\.? ?0\.\d",
    r"\bto be (?:laid before|put to|presented to) the\b",
    r"\bвносится на рассмотрение\b|\bбудет (?:вынесен|представлен)\w* на\b",
    r"\b(?:awaiting|pending) (?:approval|adoption|sign-off)\b",
    r"\bfor (?:consultation|discussion) only\b|\bfor comments? (?:by|until|only)\b",
    r"\bconsultation (?:closes|ends)\b|\bnot (?:to be used|for use)\b",
    r"\bwersja robocza\b|\bdo (?:uzgodnień|konsultacji|akceptacji)\b|\bnie stosować\b",
    r"^\W*projekt\W*$|\bprojekt (?:z dnia|nr|dokumentu|do \w+)\b|\buwagi do projektu\b",
    r"\bjeszcze nie (?:zatwierdz|przyję|obowiązuj)",
    r"^\W*проект\W*$|\bпроект (?:документа|положения|приказа|порядка|политики|от)\b",
    r"\bчерновик\b|\b(?:на|для) (?:согласовани|обсуждени)[яие]\b|\bне применять\b",
    r"\bзамечани\w+ (?:и предложени\w+ )?(?:к проекту|до)\b",
    r"\bещ[её] не (?:утвержд|принят|введен)",
    r"^\W*entwurf\W*$|\bnoch nicht (?:genehmigt|in kraft|freigegeben)\b",
)
_WITHDRAWN = _pattern(
    rf"\b(?:this|the) {_TEXT}\b[^.]{{0,40}}"
    r"\b(?:is|was|has been) (?:superseded|withdrawn|replaced|revoked|cancelled)",
    r"^\W*(?:status\W+)?(?:superseded|withdrawn|obsolete|archived)\W*"
    r"(?:$|by\b|on\b|since\b)",
    r"\bno longer (?:in force|in use|applies|valid)\b",
    r"\butracił\w* moc\b|\bnieobowiązując|^\W*(?:nieaktualn|uchylon)\w+",
    r"\bутратил\w* силу\b|\bбольше не действует\b|^\W*(?:отмен[её]н|недействующ)\w*",
    r"\baußer kraft\b|\bnicht mehr gültig\b",
)


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


def telling(statements: Sequence[Statement]) -> Iterator[str]:
    """Yield the statements that speak of the document: near its ends, or short."""
    last = len(statements) - _NEAR_THE_ENDS
    for number, statement in enumerate(statements):
        near_an_end = number < _NEAR_THE_ENDS or number >= last
        labelled = len(statement.words) <= _SHORT and ":" in statement.words
        if near_an_end or labelled:
            yield statement.text


def _objections(reading: Reading, on: date) -> Iterator[tuple[Standing, str]]:
    """Yield what plain words and days hold against a document."""
    found = reading.particulars
    for text in telling(reading.statements):
        if _WITHDRAWN.search(text):
            yield Standing.WITHDRAWN, text
        if _DRAFT.search(text):
            yield Standing.DRAFT, text
    if found.valid_until and found.valid_until < on:
        yield Standing.EXPIRED, found.words["valid_until"]
    if because := unfilled(reading.title, reading.statements):
        yield Standing.PLACEHOLDER, because
    if found.valid_from and found.valid_from > on:
        yield Standing.ANNOUNCED, found.words["valid_from"]
    if _FILE_NAME_DRAFT.search(reading.file_name):
        yield Standing.DRAFT, reading.file_name


def _doubts(reading: Reading) -> Iterator[Verdict]:
    """Yield what many weak cues hold against a document, the surest first."""
    names = (reading.title, reading.file_name)
    voice = Voice(names, reading.statements, reading.particulars.count)
    return voice.doubts(reading.organization)
