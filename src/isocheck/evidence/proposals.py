"""From an evidence folder to an index of documents and proposed levels."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.extraction import examine, extract
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.languages import language_of
from isocheck.evidence.promises import promises_in
from isocheck.evidence.searching import Search
from isocheck.evidence.standing import judge_standing
from isocheck.evidence.statements import statements
from isocheck.model.assessment import (
    Confidence,
    FoundBy,
    Passage,
    Proposal,
    Rule,
)
from isocheck.model.document import Document, Standing
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.extracted import Extraction
    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.matching import Hit
    from isocheck.evidence.readers import Unread
    from isocheck.evidence.searching import Sought
    from isocheck.evidence.statements import Statement
    from isocheck.model.checklist import Criterion
    from isocheck.model.promises import Promise

_PASSAGES_A_DOCUMENT = 2
_LONGEST_QUOTE = 400
_CARRIES = (Standing.IN_FORCE, Standing.OVERDUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file inside a mail or an archive that was not read; the path names both."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a folder holds and what it suggests, by full name of the criterion."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    proposals: Mapping[str, Proposal]
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A file as it was read, and what it says that serves a criterion."""

    document: Document
    hits: tuple[Hit, ...] = ()
    promises: tuple[Promise, ...] = ()
    skipped: tuple[Skipped, ...] = ()


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
    files = take_inventory(folder)
    with closing(read_documents(files, sought, on, progress, cache)) as reading:
        read = sorted(reading, key=lambda each: each.document.path)
    return Evidence(
        documents=tuple(each.document for each in read),
        skipped=tuple(skipped for each in read for skipped in each.skipped),
        proposals=_propose(sought.criteria, read),
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
    yield from (_unread(file, file.problem) for file in files if file.problem)
    looking = examine(readable.values(), (sought, on), cache=cache)
    with closing(looking) as examined:
        for each in examined:
            file = readable[each.path]
            progress(file.path)
            yield _unread(file, each.problem) if each.problem else each.found


def read_whole(
    file: FoundFile, sought: Sought, on: date
) -> tuple[ReadDocument, tuple[Statement, ...]]:
    """Return a file as it was read, with all it says in order."""
    if file.problem:
        return _unread(file, file.problem), ()
    (extraction,) = extract((file.absolute,))
    read = _read(file, extraction, Search(sought), on)
    return read, tuple(statements(extraction.blocks))


def examiner(sought: Sought, on: date) -> Callable[[FoundFile, Extraction], object]:
    """Return what looks at one document after another, in a child process."""
    search = Search(sought)
    return lambda file, extraction: _read(file, extraction, search, on)


def _unread(file: FoundFile, problem: str) -> ReadDocument:
    document = Document(
        path=file.path,
        sha256=file.sha256,
        size=file.size,
        standing=Standing.UNREADABLE,
        problem=problem,
    )
    return ReadDocument(document=document)


def _read(
    file: FoundFile, extraction: Extraction, search: Search, on: date
) -> ReadDocument:
    skipped = tuple(_skipped(file, each) for each in extraction.unread)
    if extraction.problem:
        return replace(_unread(file, extraction.problem), skipped=skipped)
    found = tuple(statements(extraction.blocks))
    standing = judge_standing(file.path, found, on)
    document = Document(
        path=file.path,
        sha256=file.sha256,
        size=file.size,
        title=_title(extraction),
        standing=standing.standing,
        because=shortened(standing.because),
        review_by=standing.review_by,
    )
    language = language_of(" ".join(block.text for block in extraction.blocks))
    hits = search.hits(found, language, document.title)
    return ReadDocument(
        document=document,
        hits=tuple(hits),
        promises=tuple(map(_cut, promises_in(file.path, extraction.blocks))),
        skipped=skipped,
    )


def _skipped(file: FoundFile, unread: Unread) -> Skipped:
    path = " > ".join(filter(None, (file.path, unread.part)))
    return Skipped(path=path, reason=unread.reason)


def _cut(promise: Promise) -> Promise:
    quote = shortened(promise.passage.quote)
    return replace(promise, passage=replace(promise.passage, quote=quote))


def _title(extraction: Extraction) -> str:
    headings = (
        block.text
        for block in extraction.blocks
        if block.kind == "heading" and not block.part
    )
    return shortened(next(headings, ""))


def _propose(
    criteria: Iterable[Criterion], read: Sequence[ReadDocument]
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
    sound = [pair for pair in found if pair[0].standing in _CARRIES]
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
        level=level,
        rule=rule,
        missing=missing,
        passages=_passages(sound, found),
        confidence=_confidence([hit for _, hit in sound or found]),
    )


def _confidence(hits: Sequence[Hit]) -> Confidence:
    """Return how sure the hits are: by a signal or twice, once, or once in part."""
    said = {hit.statement.text for hit in hits}
    if len(said) > 1 or any(hit.found_by is FoundBy.SIGNALS for hit in hits):
        return Confidence.HIGH
    in_full = any(hit.in_full for hit in hits)
    return Confidence.MEDIUM if in_full else Confidence.LOW


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


def shortened(text: str) -> str:
    """Return a text no longer than a quote may be, cut between words."""
    if len(text) <= _LONGEST_QUOTE:
        return text
    return text[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
