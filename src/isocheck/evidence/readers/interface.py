"""What every reader gives: pieces of visible text with the place to find them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


class UnreadableDocumentError(Exception):
    """The document cannot be read; the text is one line that says why."""
