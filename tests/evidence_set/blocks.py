"""The texts of the set: Markdown of headings, paragraphs, lists and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A title (level 1) or the heading of a section (level 2 and up)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of items, with bullets or numbers."""

    items: tuple[str, ...]
    ordered: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its first row is its header, where it has one."""

    rows: tuple[tuple[str, ...], ...]


Block = Heading | Prose | Listing | Grid


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Read Markdown whose blocks are parted by blank lines."""
    return tuple(_block(chunk) for chunk in re.split(r"\n\s*\n", text.strip()))


def title(blocks: tuple[Block, ...]) -> str:
    """Return the first heading."""
    return next(block.text for block in blocks if isinstance(block, Heading))


def paragraphs(block: Block) -> tuple[str, ...]:
    """Return what a block that is no table says, one text for each paragraph."""
    match block:
        case Heading(_, text) | Prose(text):
            return (text,)
        case Listing(items, ordered):
            marks = (f"{n}." if ordered else "•" for n in range(1, len(items) + 1))
            return tuple(f"{m} {item}" for m, item in zip(marks, items, strict=True))
        case Grid(rows):
            return tuple(" | ".join(row) for row in rows)


def _block(chunk: str) -> Block:
    lines = chunk.splitlines()
    if heading := re.fullmatch(r"(#+) (.+)", chunk):
        return Heading(len(heading[1]), heading[2])
    if chunk.startswith("|"):
        rows = (line.strip()[1:-1].split("|") for line in lines if line.strip("|- "))
        return Grid(tuple(tuple(_plain(cell) for cell in row) for row in rows))
    if all(re.match(r"- |\d+\. ", line) for line in lines):
        items = tuple(_plain(line.split(" ", 1)[1]) for line in lines)
        return Listing(items, ordered=chunk[0].isdigit())
    return Prose(_plain(" ".join(lines)))


def _plain(text: str) -> str:
    """Return a text without the marks of bold and italic type."""
    return re.sub(r"\*+", "", text).strip()
