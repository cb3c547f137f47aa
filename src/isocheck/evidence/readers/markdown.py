"""Markdown, line by line, as leniently as people write it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from isocheck.evidence.readers.encoding import decode, split_lines
from isocheck.evidence.readers.folding import fold, unwrap
from isocheck.evidence.readers.front_matter import split_front_matter
from isocheck.evidence.readers.inline import plain, plain_heading, without_comments
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.readers.outline import Outline
from isocheck.evidence.readers.templates import without_shortcodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from isocheck.evidence.readers.interface import Source

_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_FENCE = re.compile(r"\s*(?:[-*+]\s+)?(`{3,}(?=[^`]*$)|~{3,})")
_BREAK = re.compile(r"(?: {2,}|\\)\n|<br\b[^<>]*>\s*", re.IGNORECASE)
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a Markdown file, its front matter first."""
    text = "\n".join(split_lines(decode(source.read_bytes())))
    front, body = split_front_matter(text)
    yield from front
    page = _Page()
    for line in without_shortcodes(without_comments(body)).split("\n"):
        yield from page.take(line)
    yield from page.flush()


class _Page:
    """Gathers the lines of one block until the next begins."""

    def __init__(self) -> None:
        self._outline = Outline()
        self._kind = BlockKind.PARAGRAPH
        self._lines: list[str] = []
        self._fence = ""
        self._quoted = False
        self._in_table = False

    def take(self, line: str) -> Iterator[Block]:
        quote = _QUOTE.match(line)
        if bool(quote) != self._quoted:
            yield from self.flush()
        self._quoted = bool(quote)
        line = line[quote.end() :] if quote else line
        if self._fenced(line):
            yield from self.flush()
            return
        for pattern, taking in _TAKING:
            if match := pattern.match(line):
                yield from taking(self, match)
                return

    def flush(self) -> Iterator[Block]:
        pieces = [plain(piece) for piece in _BREAK.split("\n".join(self._lines))]
        self._lines, kind, self._kind = [], self._kind, BlockKind.PARAGRAPH
        item = kind is BlockKind.ITEM
        for text in [fold(" ".join(pieces))] if item else unwrap(pieces):
            if text:
                yield Block(text=text, place=self._outline.place, kind=kind)

    def _fenced(self, line: str) -> bool:
        fence = _FENCE.match(line)
        if self._fence:
            if line.strip() and not line.strip().strip(self._fence[0]):
                closed = len(line.strip()) >= len(self._fence)
                self._fence = "" if closed else self._fence
            return True
        self._fence = fence[1] if fence else ""
        return bool(fence)

    def take_blank(self, _: re.Match[str]) -> Iterator[Block]:
        self._in_table = False
        yield from self.flush()

    def take_heading(self, match: re.Match[str]) -> Iterator[Block]:
        yield from self.flush()
        yield from self._heading(len(match[1]), match[2])

    def take_underline(self, match: re.Match[str]) -> Iterator[Block]:
        if not self._lines or self._kind is not BlockKind.PARAGRAPH:
            yield from self.flush()
            return
        title, self._lines = "\n".join(self._lines), []
        yield from self._heading(1 if match[1].startswith("=") else 2, title)

    def _heading(self, level: int, title: str) -> Iterator[Block]:
        self._in_table = False
        if text := plain_heading(title):
            place = self._outline.enter(level, text)
            yield Block(text=text, place=place, kind=BlockKind.HEADING)

    def take_table_rule(self, _: re.Match[str]) -> Iterator[Block]:
        # The line above is the table's head, even where it had no leading border.
        head = self._lines.pop() if self._lines else ""
        yield from self.flush()
        self._in_table = True
        yield from self._row(head)

    def take_row(self, match: re.Match[str]) -> Iterator[Block]:
        yield from self.flush()
        self._in_table = True
        yield from self._row(match[0])

    def _row(self, line: str) -> Iterator[Block]:
        cells = [plain(cell) for cell in _CELL_BORDER.split(line.strip().strip("|"))]
        if any(cells):
            text, place = " | ".join(cells).strip(), self._outline.place
            yield Block(text=text, place=place, kind=BlockKind.ROW)

    def take_item(self, match: re.Match[str]) -> Iterator[Block]:
        yield from self.flush()
        self._kind = BlockKind.ITEM
        self._lines = [match[1]]

    def take_text(self, match: re.Match[str]) -> Iterator[Block]:
        if self._in_table and "|" in match[0]:
            yield from self._row(match[0])
        else:
            self._in_table = False
            self._lines.append(match[0])


_Taking: TypeAlias = "Callable[[_Page, re.Match[str]], Iterator[Block]]"
# The first pattern that fits a line says what it is.
_TAKING: tuple[tuple[re.Pattern[str], _Taking], ...] = (
    (re.compile(r"\s*$"), _Page.take_blank),
    (re.compile(r" {0,3}(#{1,6})(?!#)[ \t]*(.*)"), _Page.take_heading),
    (re.compile(r" {0,3}(=+|-{2,})\s*$"), _Page.take_underline),
    (re.compile(r"\s*([-*_])(?:\s*\1){2,}\s*$"), _Page.take_blank),
    (re.compile(r"(?=.*\|)\s*\|?(?:\s*:?-+:?\s*(?:\||$))+\s*$"), _Page.take_table_rule),
    (re.compile(r"\s*\|.*"), _Page.take_row),
    (re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)"), _Page.take_item),
    (
        re.compile(r"\s*\[(?!\^)[^\]]+\]:\s*(?=\S*[/#.@])\S+(?:\s+[\"'(].*)?$"),
        _Page.take_blank,
    ),
    (re.compile(r".*"), _Page.take_text),
)
