"""From an evidence folder to an index of documents and proposed levels."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.describing import describe, shortened, undescribed
from isocheck.evidence.extraction import extract
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.matching import Hit, SignalIndex
from isocheck.evidence.statements import Statement, statements
from isocheck.model.assessment import Passage, Proposal, Rule
from isocheck.model.evidence_notes import NOTHING_NOTED, EvidenceNotes
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from isocheck.evidence.extraction import Extraction
    from isocheck.evidence.inventory import FoundFile, Skipped
    from isocheck.model.checklist import Criterion
    from isocheck.model.document import Document

_PASSAGES_A_DOCUMENT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a folder holds and what it suggests, by full name of the criterion.

    `loose` are the paths of notes that no document has.
    """

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    loose: tuple[str, ...]
    proposals: Mapping[str, Proposal]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    document: Document
    hits: tuple[Hit, ...]


def read_evidence(
    folder: Path,
    criteria: Sequence[Criterion],
    on: date,
    progress: Callable[[str], None] = lambda _: None,
    notes: EvidenceNotes = NOTHING_NOTED,
) -> Evidence:
    """Return the index of a folder and the proposals its documents support as of a day.

    What people say about documents in `notes` goes before what is read out of them.

    Raises:
        UnreadableError: where there is no such folder.
    """
    inventory = take_inventory(folder)
    index = SignalIndex(criteria)
    readable = {file.absolute: file for file in inventory.files if not file.problem}
    unread = [file for file in inventory.files if file.problem]
    read = [_unread(file, file.problem, notes) for file in unread]
    for extraction in extract(tuple(readable)):
        file = readable[extraction.path]
        progress(file.path)
        read.append(_read(file, extraction, index, on, notes))
    read.sort(key=lambda each: each.document.path)
    return Evidence(
        documents=tuple(each.document for each in read),
        skipped=inventory.skipped,
        loose=notes.loose(file.path for file in inventory.files),
        proposals=_propose(criteria, _with_told(read, criteria, notes)),
    )


def _unread(file: FoundFile, problem: str, notes: EvidenceNotes) -> _Read:
    return _Read(document=undescribed(file, problem, notes.of(file.path)), hits=())


def _read(
    file: FoundFile,
    extraction: Extraction,
    index: SignalIndex,
    on: date,
    notes: EvidenceNotes,
) -> _Read:
    if extraction.problem:
        return _unread(file, extraction.problem, notes)
    found = tuple(statements(extraction.blocks))
    document = describe(file, extraction.blocks, found, on, notes)
    note = notes.of(file.path)
    hits = tuple(
        hit
        for statement in found
        for hit in index.hits(statement)
        if hit.criterion not in (*note.not_for, *note.serves)
    )
    return _Read(document=document, hits=hits)


def _with_told(
    read: Iterable[_Read], criteria: Sequence[Criterion], notes: EvidenceNotes
) -> list[_Read]:
    """Return documents with a hit for all that people say they serve."""
    said = Statement(text="", place="evidence.yaml", words=())
    return [
        replace(
            each,
            hits=(
                *each.hits,
                *(
                    Hit(criterion=criterion.name, expectation=number, statement=said)
                    for criterion in criteria
                    if criterion.name in notes.of(each.document.path).serves
                    for number in range(max(len(criterion.documents), 1))
                ),
            ),
        )
        for each in read
    ]


def _propose(
    criteria: Iterable[Criterion], read: Sequence[_Read]
) -> dict[str, Proposal]:
    found: dict[str, list[tuple[Document, Hit]]] = defaultdict(list)
    for each in read:
        for hit in each.hits:
            found[hit.criterion].append((each.document, hit))
    return {
        criterion.name: _proposal(criterion, found[criterion.name])
        for criterion in criteria
        if criterion.name in found
    }


def _proposal(criterion: Criterion, found: Sequence[tuple[Document, Hit]]) -> Proposal:
    """Return the level that passages support: all stated, in part, or not in force."""
    sound = [pair for pair in found if pair[0].standing.carries]
    met = {hit.expectation for _, hit in sound or found}
    missing = tuple(
        expected.expects
        for number, expected in enumerate(criterion.documents)
        if number not in met and expected.signals
    )
    if not sound:
        rule, level = Rule.NOT_IN_FORCE, Level.INFORMAL
    elif missing:
        rule, level = Rule.PARTLY_STATED, Level.INFORMAL
    else:
        rule, level = Rule.ALL_STATED, Level.DOCUMENTED
    return Proposal(
        level=level, rule=rule, missing=missing, passages=_passages(sound, found)
    )


def _passages(
    sound: Sequence[tuple[Document, Hit]], found: Sequence[tuple[Document, Hit]]
) -> tuple[Passage, ...]:
    """Return a few passages of each document, those in force before the others."""
    quoted: dict[tuple[str, str], Passage] = {}
    taken: dict[tuple[str, int], int] = defaultdict(int)
    for document, hit in (*sound, *found):
        count = (document.path, hit.expectation)
        key = (document.path, hit.statement.text)
        if key in quoted or taken[count] == _PASSAGES_A_DOCUMENT:
            continue
        taken[count] += 1
        quoted[key] = Passage(
            document=document.path,
            place=hit.statement.place,
            quote=shortened(hit.statement.text),
        )
    return tuple(quoted.values())
