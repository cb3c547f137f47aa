"""Documents read one by one: what each is, says and promises."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.describing import describe, shortened, undescribed
from isocheck.evidence.extraction import examine, extract
from isocheck.evidence.promises import promises_in
from isocheck.evidence.searching import Search
from isocheck.evidence.statements import Statement, statements
from isocheck.model.document import WITHIN, Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from datetime import date

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.extracted import Extraction
    from isocheck.evidence.inventory import FoundFile
    from isocheck.evidence.matching import Hit
    from isocheck.evidence.readers import Block, Unread
    from isocheck.evidence.searching import Sought
    from isocheck.model.document import Document
    from isocheck.model.evidence_notes import DocumentNote
    from isocheck.model.promises import Promise


_MOST_OF_A_KIND = 3

_PASSED_ON = (
    *(Standing.DRAFT, Standing.ANNOUNCED, Standing.WITHDRAWN),
    *(Standing.PLACEHOLDER, Standing.NOT_OWN),
)
"""What a mail tells of its attachments too; its own days are not theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file inside a mail or an archive that was not read; the path names both."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document as it was read, and what it says that serves a criterion.

    A mail or an archive is read as several; the first tells what of it was skipped.
    """

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
                yield from (_of_this_day(read, file) for read in each.found)


def read_whole(
    file: FoundFile, sought: Sought, on: date
) -> tuple[tuple[ReadDocument, tuple[Statement, ...]], ...]:
    """Return the documents of a file as they were read, with all they say in order."""
    if file.problem:
        return ((_unread(file, file.problem, sought.notes.of(file.path)), ()),)
    (extraction,) = extract((file.absolute,))
    return tuple(_read(file, extraction, Search(sought), on))


def examiner(
    sought: Sought, on: date
) -> Callable[[FoundFile, Extraction], tuple[ReadDocument, ...]]:
    """Return what looks at one file after another, in a child process.

    Of what says the same thing often, a few statements are kept.
    """
    search = Search(sought)

    def examined(file: FoundFile, extraction: Extraction) -> tuple[ReadDocument, ...]:
        found = _read(file, extraction, search, on)
        return tuple(_few_hits(read) for read, _ in found)

    return examined


def _unread(file: FoundFile, problem: str, note: DocumentNote) -> ReadDocument:
    return ReadDocument(document=undescribed(file, problem, note))


def _of_this_day(read: ReadDocument, file: FoundFile) -> ReadDocument:
    """Return what was read with the file's own day, which a cache does not know."""
    return replace(read, document=replace(read.document, modified=file.modified))


def _read(
    file: FoundFile, extraction: Extraction, search: Search, on: date
) -> Iterator[tuple[ReadDocument, tuple[Statement, ...]]]:
    """Yield the documents of a file with all they say; the first tells the skipped."""
    skipped = tuple(_skipped(file, each) for each in extraction.unread)
    if extraction.problem:
        read = _unread(file, extraction.problem, search.notes.of(file.path))
        yield replace(read, skipped=skipped), ()
        return
    mails: dict[str, Document] = {}
    for path, blocks in _documents(file, extraction):
        said = tuple(statements(blocks))
        read = _examined(replace(file, path=path), blocks, said, search, on)
        document = read.document
        if mail := mails.get(path.rpartition(WITHIN)[0]):
            document = _attached(document, mail, search.notes.of(path))
        mails[path] = document
        yield replace(read, document=document, skipped=skipped), said
        skipped = ()


def _attached(document: Document, mail: Document, note: DocumentNote) -> Document:
    """Return an attachment of a mail, which may tell that it is a draft."""
    if note.status or not document.standing.carries or mail.standing not in _PASSED_ON:
        return document
    return replace(document, standing=mail.standing, because=mail.because)


def _documents(
    file: FoundFile, extraction: Extraction
) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Yield what a file holds with its path: itself, or each of what lies in it."""
    parts: dict[str, list[Block]] = defaultdict(list)
    for block in extraction.blocks:
        parts[block.part].append(replace(block, part="") if block.part else block)
    for part, blocks in (parts or {"": []}).items():
        yield _within(file, part), tuple(blocks)


def _within(file: FoundFile, part: str) -> str:
    return WITHIN.join(filter(None, (file.path, part)))


def _examined(
    file: FoundFile,
    blocks: tuple[Block, ...],
    said: tuple[Statement, ...],
    search: Search,
    on: date,
) -> ReadDocument:
    note = search.notes.of(file.path)
    document = describe(file, blocks, said, on, search.notes)
    settled = {*note.serves, *note.not_for}
    hits = search.hits(said, document.language, document.title)
    return ReadDocument(
        document=document,
        hits=tuple(hit for hit in hits if hit.criterion not in settled),
        promises=tuple(map(_cut, promises_in(file.path, said))),
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
    return Skipped(path=_within(file, unread.part), reason=unread.reason)


def _cut(promise: Promise) -> Promise:
    quote = shortened(promise.passage.quote)
    return replace(promise, passage=replace(promise.passage, quote=quote))
