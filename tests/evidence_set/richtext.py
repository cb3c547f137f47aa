"""Rich text: control words in plain ASCII."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evidence_set.blocks import Block, Grid, Heading, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0 Arial;}}"
_WIDTH = 9000
_PLAIN = 128
_SIGNED = 0x8000


def render_rtf(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as rich text."""
    body = "\n".join(line for block in blocks for line in _lines(block))
    return f"{_HEAD}\n{body}\n}}\n".encode("ascii")


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Grid):
        yield from map(_row, block.rows)
        yield r"\pard\par"
        return
    shape = ""
    if isinstance(block, Heading):
        shape = rf"\outlinelevel{block.level - 1}\b\fs{36 - 4 * block.level}"
    for text in paragraphs(block):
        yield rf"{{\pard{shape} {_escaped(text)}\par}}"


def _row(cells: tuple[str, ...]) -> str:
    ends = (_WIDTH * number // len(cells) for number in range(1, len(cells) + 1))
    places = "".join(rf"\cellx{end}" for end in ends)
    texts = "".join(rf"\pard\intbl {_escaped(cell)}\cell" for cell in cells)
    return rf"\trowd{places}{texts}\row"


def _escaped(text: str) -> str:
    return "".join(map(_letter, text))


def _letter(letter: str) -> str:
    if letter in r"\{}":
        return f"\\{letter}"
    code = ord(letter)
    if code < _PLAIN:
        return letter
    return rf"\u{code if code < _SIGNED else code - 2 * _SIGNED}?"
