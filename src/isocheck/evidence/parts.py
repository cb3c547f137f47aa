"""What a document says, and what the files inside a mail or an archive say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from isocheck.evidence.inventory import is_evidence, unsupported
from isocheck.evidence.readers import (
    CONTAINERS,
    READERS,
    Block,
    Part,
    Unread,
    UnreadableDocumentError,
)
from isocheck.evidence.readers.archive import MOST_MEMBERS
from isocheck.evidence.readers.folding import fold, say_size
from isocheck.evidence.readers.package import MOST_UNPACKED
from isocheck.model.document import WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NESTED = 2
"""How deep archives and mails may lie in others."""

_LONGEST_NAME = 200  # characters; every block of a part repeats it
_NAMELESS = {"", ".", ".."}  # steps of a path that hide nothing


def read_document(document: Part) -> Iterator[Block | Unread]:
    """Yield what a document of a supported format says, in order.

    Raises:
        UnreadableDocumentError: where it cannot be read; one of its parts that cannot
            be read is told instead.
    """
    yield from _Reading().contents(document, within="", depth=0)


class _Reading:
    """Counts what all the archives within a document unpack to together."""

    def __init__(self) -> None:
        self._parts = 0
        self._unpacked = 0

    def contents(
        self, document: Part, within: str, depth: int
    ) -> Iterator[Block | Unread]:
        suffix = _suffix(document.name)
        if suffix in READERS:
            for found in READERS[suffix](document):
                yield _placed(found, within) if within else found
            return
        for held in CONTAINERS[suffix](document):
            if isinstance(held, Block):
                yield replace(held, part=within)
            elif _is_evidence(held.name):
                yield from self._part(held, within, depth)

    def _part(self, part: Part, within: str, depth: int) -> Iterator[Block | Unread]:
        self._parts += 1
        if self._parts > MOST_MEMBERS:
            raise UnreadableDocumentError(
                f"holds more than {MOST_MEMBERS:,} files, with those in its archives; "
                "split it"
            )
        name = WITHIN.join(filter(None, (within, fold(part.name)[-_LONGEST_NAME:])))
        if problem := part.problem or _refusal(part.name, depth):
            yield Unread(part=name, reason=problem)
            return
        try:
            # As a whole or not at all: what is told as unread gives no evidence.
            yield from tuple(self.contents(self._held(part), name, depth + 1))
        except UnreadableDocumentError as error:
            yield Unread(part=name, reason=str(error))

    def _held(self, part: Part) -> Part:
        raw = part.read_bytes()
        self._unpacked += len(raw)
        if self._unpacked > MOST_UNPACKED:
            raise UnreadableDocumentError(
                f"would unpack to more than {say_size(MOST_UNPACKED)} with the others: "
                "refused as a possible zip bomb"
            )
        return replace(part, unpack=lambda: raw)


def _placed(found: Block | Unread, within: str) -> Block | Unread:
    if isinstance(found, Unread):
        return replace(found, part=f"{within}{WITHIN}{found.part}")
    return replace(found, part=within)


def _is_evidence(name: str) -> bool:
    return all(step in _NAMELESS or is_evidence(step) for step in name.split("/"))


def _refusal(name: str, depth: int) -> str:
    if depth >= MOST_NESTED and _suffix(name) in CONTAINERS:
        return f"lies more than {MOST_NESTED} archives or mails deep; unpack them"
    return unsupported(PurePosixPath(name))


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
