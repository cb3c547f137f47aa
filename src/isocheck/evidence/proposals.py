"""From an evidence folder to an index of documents and proposed levels."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.describing import describe, shortened, undescribed
from isocheck.evidence.extraction import examine, extract
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.matching import Hit
from isocheck.evidence.promises import promises_in
from isocheck.evidence.searching import Search
from isocheck.evidence.statements import Statement, statements
from isocheck.model.assessment import Passage, Proposal, Rule
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.extracted import Extraction
    from isocheck.evidence.inventory import FoundFile, Skipped
    from isocheck.evidence.searching import Sought
    from isocheck.model.checklist import Criterion
    from isocheck.model.document import Document
    from isocheck.model.evidence_notes import DocumentNote
    from isocheck.model.promises import Promise

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
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A file as it was read, and what it says that serves a criterion."""

    document: Document
    hits: tuple[Hit, ...] = ()
    promises: tuple[Promise, ...] = ()


def read_evidence(
    folder: Path,
    sought: Sought,
    on: date,
    progress: Callable[[str], None] = lambda _: None,
    cache: Cache = NO_CACHE,
) -> Evidence:
    """Return the index of a folder and the proposals its documents support as of a day.

    What was found in a document before is taken from the cache.

    Raises:
        UnreadableError: where there is no such folder.
    """
    inventory = take_inventory(folder)
    with closing(
        read_documents(inventory.files, sought, on, progress, cache)
    ) as reading:
        read = sorted(reading, key=lambda each: each.document.path)
    return Evidence(
        documents=tuple(each.document for each in read),
        skipped=inventory.skipped,
        loose=sought.notes.loose(file.path for file in inventory.files),
        proposals=_propose(sought, read),
        promises=tuple(promise for each in read for promise in each.promises),
    )


def read_documents(
    files: Sequence[FoundFile],
    sought: Sought,
    on: date,
    progress: Callable[[str], None] = lambda _: None,
    cache: Cache = NO_CACHE,
) -> Generator[ReadDocument]:
    """Yield files as they are read; first come those that no reader takes.

    Close it where it is not read to its end, so that no child goes on reading.
    """
    readable = {file.absolute: file for file in files if not file.problem}
    notes = sought.notes
    for file in files:
        if file.problem:
            yield _unread(file, file.problem, notes.of(file.path))
    looking = examine(readable.values(), (sought, on), cache=cache)
    with closing(looking) as examined:
        for each in examined:
            file = readable[each.path]
            progress(file.path)
            if each.problem:
                yield _unread(file, each.problem, notes.of(file.path))
            else:
                yield _of_this_day(each.found, file)


def read_whole(
    file: FoundFile, sought: Sought, on: date
) -> tuple[ReadDocument, tuple[Statement, ...]]:
    """Return a file as it was read, with all it says in order."""
    if file.problem:
        return _unread(file, file.problem, sought.notes.of(file.path)), ()
    (extraction,) = extract((file.absolute,))
    read = _read(file, extraction, Search(sought), on)
    return read, tuple(statements(extraction.blocks))


def examiner(sought: Sought, on: date) -> Callable[[FoundFile, Extraction], object]:
    """Return what looks at one document after another, in a child process."""
    search = Search(sought)
    return lambda file, extraction: _read(file, extraction, search, on)


def _unread(file: FoundFile, problem: str, note: DocumentNote) -> ReadDocument:
    return ReadDocument(document=undescribed(file, problem, note))


def _of_this_day(read: ReadDocument, file: FoundFile) -> ReadDocument:
    """Return what was read with the file's own day, which a cache does not know."""
    return replace(read, document=replace(read.document, modified=file.modified))


def _read(
    file: FoundFile, extraction: Extraction, search: Search, on: date
) -> ReadDocument:
    notes = search.notes
    note = notes.of(file.path)
    if extraction.problem:
        return _unread(file, extraction.problem, note)
    found = tuple(statements(extraction.blocks))
    document = describe(file, extraction.blocks, found, on, notes)
    settled = {*note.serves, *note.not_for}
    hits = search.hits(found, document.language, document.title)
    return ReadDocument(
        document=document,
        hits=tuple(hit for hit in hits if hit.criterion not in settled),
        promises=tuple(map(_cut, promises_in(file.path, extraction.blocks))),
    )


def _cut(promise: Promise) -> Promise:
    quote = shortened(promise.passage.quote)
    return replace(promise, passage=replace(promise.passage, quote=quote))


def _told(path: str, sought: Sought) -> Iterator[Hit]:
    """Yield a hit for all that people say a document serves."""
    said = Statement(text="", place="evidence.yaml", words=())
    serves = sought.notes.of(path).serves
    for criterion in sought.criteria:
        if criterion.name in serves:
            for number in range(max(len(criterion.documents), 1)):
                yield Hit(
                    criterion=criterion.name,
                    expectation=number,
                    statement=said,
                    found_by=None,
                )


def _propose(sought: Sought, read: Sequence[ReadDocument]) -> dict[str, Proposal]:
    found: dict[str, list[tuple[Document, Hit]]] = defaultdict(list)
    for each in read:
        for hit in (*each.hits, *_told(each.document.path, sought)):
            found[hit.criterion].append((each.document, hit))
    return {
        criterion.name: _proposal(criterion, found[criterion.name])
        for criterion in sought.criteria
        if criterion.name in found
    }


def _proposal(criterion: Criterion, found: Sequence[tuple[Document, Hit]]) -> Proposal:
    """Return the level that passages support: all stated, in part, or not in force."""
    sound = [pair for pair in found if pair[0].standing.carries]
    met = {hit.expectation for _, hit in sound or found}
    in_full = {hit.expectation for _, hit in sound if hit.in_full}
    missing = tuple(
        expected.expects
        for number, expected in enumerate(criterion.documents)
        if number not in met
    )
    if not sound:
        rule, level = Rule.NOT_IN_FORCE, Level.INFORMAL
    elif missing or met - in_full:
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
            found_by=hit.found_by,
        )
    return tuple(quoted.values())
