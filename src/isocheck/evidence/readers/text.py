"""Plain text: paragraphs between blank lines, and the items of lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.readers.encoding import decode, split_lines
from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ITEM = re.compile(r"\s*(?:[-*•·▪◦‣–]\s+|(?=(?:\d{1,3}[.)]|\(?[a-z]\))\s))(?=\S)")
_RULE = re.compile(r"\s*([-=*~#])\1{2,}\s*")


def read(path: Path) -> Iterator[Block]:
    """Yield the blocks of a text file, each with its first line's number."""
    lines: list[str] = []
    start, kind = 1, BlockKind.PARAGRAPH
    for number, line in enumerate(split_lines(decode(path.read_bytes())), 1):
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
