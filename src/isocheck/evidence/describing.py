"""A document described: what it is, in which language, from when, if it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.evidence.kinds import kind_of
from isocheck.evidence.languages import language_of
from isocheck.evidence.particulars import corrected, read_particulars
from isocheck.evidence.plain_words import telling
from isocheck.evidence.standing import Reading, judge_standing
from isocheck.evidence.titles import title_of
from isocheck.model.document import Document, DocumentKind, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.readers.interface import Block
    from isocheck.evidence.statements import Statement
    from isocheck.model.evidence_notes import DocumentNote, EvidenceNotes

LONGEST_QUOTE = 400

_PAST = (DocumentKind.RECORD, DocumentKind.REPORT, DocumentKind.CORRESPONDENCE)
"""What tells of something past: a day to come in it is that of something else."""


def describe(
    file: FoundFile,
    blocks: Sequence[Block],
    statements: Sequence[Statement],
    on: date,
    notes: EvidenceNotes,
) -> Document:
    """Return what a file says of itself and how that reads as of a day.

    What people say about it in `notes` goes before that.
    """
    note = notes.of(file.path)
    title = note.title or title_of(file.path, blocks)
    found = corrected(read_particulars(tuple(telling(statements)), blocks, on), note)
    kind = note.kind or kind_of(file.path, title, statements, found)
    if kind in _PAST:
        found = replace(found, review_by=note.review_by, valid_until=note.valid_until)
    reading = Reading(
        file_name=file.path,
        title=title,
        statements=statements,
        particulars=found,
        organization=notes.organization,
    )
    finding = judge_standing(reading, on, note.status)
    settled = finding.verdict.sort.kind if finding.verdict else None
    language = note.language or language_of(" ".join(each.text for each in statements))
    return Document(
        path=file.path,
        sha256=file.sha256,
        size=file.size,
        title=shortened(title),
        kind=note.kind or settled or kind,
        language=language,
        owner=shortened(found.owner),
        version=found.version,
        standing=finding.standing,
        because=shortened(finding.because),
        approved=found.approved,
        reviewed=found.reviewed,
        valid_from=found.valid_from,
        valid_until=found.valid_until,
        review_by=found.review_by,
        modified=file.modified,
    )


def undescribed(file: FoundFile, problem: str, note: DocumentNote) -> Document:
    """Return a file that could not be read, with the reason and what people say."""
    return Document(
        path=file.path,
        sha256=file.sha256,
        size=file.size,
        title=note.title,
        kind=note.kind or DocumentKind.OTHER,
        language=note.language,
        owner=note.owner,
        version=note.version,
        standing=note.status or Standing.UNREADABLE,
        because="status in evidence.yaml" if note.status else "",
        approved=note.approved,
        reviewed=note.reviewed,
        valid_from=note.valid_from,
        valid_until=note.valid_until,
        review_by=note.review_by,
        modified=file.modified,
        problem=problem,
    )


def shortened(text: str) -> str:
    """Return a text no longer than a quote may be, cut between words."""
    if len(text) <= LONGEST_QUOTE:
        return text
    return text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
