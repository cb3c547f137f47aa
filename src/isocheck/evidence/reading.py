"""Documents read one by one: what each is, says and promises."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.describing import describe, shortened, undescribed
from isocheck.evidence.extraction import examine, extract
from isocheck.evidence.promises import promises_in
from isocheck.evidence.searching import Search
from isocheck.evidence.statements import Statement, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from datetime import date

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.extracted import Extraction
    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.matching import Hit
    from isocheck.evidence.readers import Unread
    from isocheck.evidence.searching import Sought
    from isocheck.model.document import Document
    from isocheck.model.evidence_notes import DocumentNote
    from isocheck.model.promises import Promise


_MOST_OF_A_KIND = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file inside a mail or an archive that was not read; the path names both."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A file as it was read, and what it says that serves a criterion."""

    document: Document
    hits: tuple[Hit, ...] = ()
    promises: tuple[Promise, ...] = ()
    skipped: tuple[Skipped, ...] = ()


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
    said = tuple(statements(extraction.blocks))
    return _read(file, extraction, said, Search(sought), on), said


def examiner(
    sought: Sought, on: date
) -> Callable[[FoundFile, Extraction], ReadDocument]:
    """Return what looks at one document after another, in a child process.

    Of what says the same thing often, a few statements are kept.
    """
    search = Search(sought)

    def examined(file: FoundFile, extraction: Extraction) -> ReadDocument:
        said = tuple(statements(extraction.blocks))
        return _few_hits(_read(file, extraction, said, search, on))

    return examined


def _unread(file: FoundFile, problem: str, note: DocumentNote) -> ReadDocument:
    return ReadDocument(document=undescribed(file, problem, note))


def _of_this_day(read: ReadDocument, file: FoundFile) -> ReadDocument:
    """Return what was read with the file's own day, which a cache does not know."""
    return replace(read, document=replace(read.document, modified=file.modified))


def _read(
    file: FoundFile,
    extraction: Extraction,
    said: tuple[Statement, ...],
    search: Search,
    on: date,
) -> ReadDocument:
    notes = search.notes
    note = notes.of(file.path)
    skipped = tuple(_skipped(file, each) for each in extraction.unread)
    if extraction.problem:
        return replace(_unread(file, extraction.problem, note), skipped=skipped)
    document = describe(file, extraction.blocks, said, on, notes)
    settled = {*note.serves, *note.not_for}
    hits = search.hits(said, document.language, document.title)
    return ReadDocument(
        document=document,
        hits=tuple(hit for hit in hits if hit.criterion not in settled),
        promises=tuple(map(_cut, promises_in(file.path, said))),
        skipped=skipped,
    )


def _few_hits(read: ReadDocument) -> ReadDocument:
    """Return it with few hits of a kind, and these without their single words.

    All that is kept of all documents lies in the parent's memory.
    """
    kept: list[Hit] = []
    counts: Counter[tuple[str, int, bool]] = Counter()
    for hit in read.hits:
        kind = (hit.criterion, hit.expectation, hit.in_full)
        counts[kind] += 1
        if counts[kind] <= _MOST_OF_A_KIND:
            kept.append(replace(hit, statement=replace(hit.statement, words=())))
    return replace(read, hits=tuple(kept))


def _skipped(file: FoundFile, unread: Unread) -> Skipped:
    path = " > ".join(filter(None, (file.path, unread.part)))
    return Skipped(path=path, reason=unread.reason)


def _cut(promise: Promise) -> Promise:
    quote = shortened(promise.passage.quote)
    return replace(promise, passage=replace(promise.passage, quote=quote))
