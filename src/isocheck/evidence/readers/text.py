"""Plain text: paragraphs between blank lines, and the items of lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.readers.encoding import decode, split_lines
from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Source

_ITEM = re.compile(r"\s*(?:[-*•·▪◦‣–]\s+|(?=(?:\d{1,3}[.)]|\(?[a-z]\))\s))(?=\S)")
_RULE = re.compile(r"\s*([-=*~#])\1{2,}\s*")


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a text file, each with its first line's number."""
    yield from paragraphs(split_lines(decode(source.read_bytes())))


def paragraphs(written: Iterable[str]) -> Iterator[Block]:
    """Yield the blocks that lines make, each with its first line's number."""
    lines: list[str] = []
    start, kind = 1, BlockKind.PARAGRAPH
    for number, line in enumerate(written, 1):
        item = _ITEM.match(line)
        if item or not line.strip() or _RULE.fullmatch(line):
            yield from _block(lines, start, kind)
            lines = []
        if item:
            start, kind = number, BlockKind.ITEM
            lines = [line[item.end() :]]
        elif line.strip() and not _RULE.fullmatch(line):
            if not lines:
                start, kind = number, BlockKind.PARAGRAPH
            lines.append(line)
    yield from _block(lines, start, kind)


def _block(lines: list[str], start: int, kind: BlockKind) -> Iterator[Block]:
    if text := fold(" ".join(lines)):
        yield Block(text=text, place=f"line {start}", kind=kind)
