"""A document described: what it is, in which language, from when, if it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.evidence.kinds import kind_of
from isocheck.evidence.languages import language_of
from isocheck.evidence.particulars import read_particulars
from isocheck.evidence.standing import Reading, judge_standing, telling
from isocheck.evidence.titles import title_of
from isocheck.model.document import Document, DocumentKind, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.readers.interface import Block
    from isocheck.evidence.statements import Statement

LONGEST_QUOTE = 400

_PAST = (DocumentKind.RECORD, DocumentKind.REPORT, DocumentKind.CORRESPONDENCE)
"""What tells of something past: the next review they name is the next meeting."""


def describe(
    file: FoundFile,
    blocks: Sequence[Block],
    statements: Sequence[Statement],
    on: date,
    organization: str = "",
) -> Document:
    """Return what a file says of itself and how that reads as of a day.

    `organization` is the one assessed; empty where nobody named it.
    """
    title = title_of(file.path, blocks)
    found = read_particulars(tuple(telling(statements)), blocks, on)
    kind = kind_of(file.path, title, statements, found)
    if kind in _PAST:
        found = replace(found, review_by=None)
    reading = Reading(
        file_name=file.path,
        title=title,
        statements=statements,
        particulars=found,
        organization=organization,
    )
    finding = judge_standing(reading, on)
    settled = finding.verdict.sort.kind if finding.verdict else None
    return Document(
        path=file.path,
        sha256=file.sha256,
        size=file.size,
        title=shortened(title),
        kind=settled or kind,
        language=language_of(" ".join(each.text for each in statements)),
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


def undescribed(file: FoundFile, problem: str) -> Document:
    """Return a file that could not be read, with the reason."""
    return Document(
        path=file.path,
        sha256=file.sha256,
        size=file.size,
        standing=Standing.UNREADABLE,
        modified=file.modified,
        problem=problem,
    )


def shortened(text: str) -> str:
    """Return a text no longer than a quote may be, cut between words."""
    if len(text) <= LONGEST_QUOTE:
        return text
    return text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
