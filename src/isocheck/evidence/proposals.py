"""From an evidence folder to an index of documents and proposed levels."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.describing import shortened
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.matching import Hit
from isocheck.evidence.reading import read_documents
from isocheck.evidence.statements import Statement
from isocheck.model.assessment import (
    Confidence,
    FoundBy,
    Passage,
    Proposal,
    Rule,
)
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.reading import ReadDocument, Skipped
    from isocheck.evidence.searching import Sought
    from isocheck.model.checklist import Criterion
    from isocheck.model.document import Document
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
        loose=sought.notes.loose(each.document.path for each in read),
        proposals=_propose(sought, read),
        promises=tuple(promise for each in read for promise in each.promises),
    )


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
