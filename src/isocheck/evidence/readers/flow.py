"""The texts of a document in their order: headings are places, cells wait for rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.readers.lines import split_bullet
from isocheck.evidence.readers.outline import Outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BODY_TEXT = 10
"""The level of what is no heading; 0 is that of a title."""


class _Text(NamedTuple):
    words: str
    level: int
    listed: bool


class Flow:
    """Turns paragraphs and the borders of tables into blocks.

    A table within a cell is part of that cell. A row of one cell is a box round some
    paragraphs rather than a row. Beside the body, in a footer say, all blocks have
    that as their place, and none is a heading.
    """

    def __init__(self, beside: str = "") -> None:
        self.blocks: list[Block] = []
        self._beside = beside
        self._outline = Outline()
        self._tables = 0
        self._cells: list[list[_Text]] = []

    def start_table(self) -> None:
        """Begin a table; outside of any, the cells to come are its own."""
        self._tables += 1
        if self._tables == 1:
            self._cells = []

    def start_row(self) -> None:
        """Begin a row of the outermost table."""
        if self._tables == 1:
            self._cells = []

    def start_cell(self) -> None:
        """Begin a cell of the outermost table."""
        if self._tables == 1:
            self._cells.append([])

    def end_row(self) -> None:
        """Place what a row of the outermost table says."""
        if self._tables != 1:
            return
        cells, self._cells = self._cells, []
        if len(cells) == 1:
            self.blocks += map(self._block, cells[0])
        elif any(cells):
            row = " | ".join(" ".join(text.words for text in cell) for cell in cells)
            place = self._beside or self._outline.place
            block = Block(text=row.strip(), place=place, kind=BlockKind.ROW)
            self.blocks.append(block)

    def end_table(self) -> None:
        """End the table begun last."""
        self._tables = max(self._tables - 1, 0)

    def add(self, text: str, level: int = BODY_TEXT, *, listed: bool = False) -> None:
        """Place a paragraph, or keep it where it stands in a cell."""
        words, bullet = split_bullet(fold(text))
        if words:
            given = _Text(words, level, listed or bullet)
            if self._tables and self._cells:
                self._cells[-1].append(given)
            else:
                self.blocks.append(self._block(given))

    def take(self) -> Iterator[Block]:
        """Yield the blocks placed since the last time."""
        yield from self.blocks
        self.blocks.clear()

    def _block(self, text: _Text) -> Block:
        kind = BlockKind.ITEM if text.listed else BlockKind.PARAGRAPH
        if text.level < BODY_TEXT and not self._beside:
            self._outline.enter(text.level, text.words)
            kind = BlockKind.HEADING
        place = self._beside or self._outline.place
        return Block(text=text.words, place=place, kind=kind)


def once_each(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks without those whose text came before: a footer is on each page."""
    seen: set[str] = set()
    for block in blocks:
        if block.text not in seen:
            seen.add(block.text)
            yield block
