"""What every reader gives: pieces of visible text with the place to find them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class BlockKind(StrEnum):
    """What a piece of text is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of text with white space folded; `place` is what a person looks for.

    The place is "page 3", a path of headings such as "Complaints > Time limits",
    "line 12" or "Sheet1!B7"; it is empty where text stands before any heading.
    `part` names the file inside a mail or an archive that the text stands in.
    """

    text: str
    place: str
    kind: BlockKind
    part: str = ""


class Source(Protocol):
    """What a reader reads: a file, or what lies inside a mail or an archive."""

    def read_bytes(self) -> bytes:
        """Return all of it.

        Raises:
            UnreadableDocumentError: where it cannot be had.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file inside a mail or an archive; it is unpacked in memory, never to a disk.

    `name` is its path inside. `unpack` gives its bytes; where they cannot be had,
    `problem` says why in one line.
    """

    name: str
    unpack: Callable[[], bytes] = bytes
    problem: str = ""

    def read_bytes(self) -> bytes:
        """Return all of it; see `Source`."""
        return self.unpack()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A file inside a mail or an archive, or pages, that were not read, and why."""

    part: str
    reason: str


class UnreadableDocumentError(Exception):
    """The document cannot be read; the text is one line that says why."""
