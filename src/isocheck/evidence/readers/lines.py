"""Lines as a page shows them, put together to the paragraphs they were set from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

# pdfium joins what was hyphenated at a line's end and leaves one of these.
_HYPHENATED = re.compile("[\x02\ufffe](?:\r?\n)?")
_BULLET = re.compile(r"(?:[•●▪◦‣·∙–*-]|o(?= [^\W\d_]))(?:\s+|$)")
_NUMBER = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(?[a-z]\))\s"
)
_SENTENCE_END = re.compile(r"[.!?:…][)\]\"'»”’]*$")
_NO_TITLE = re.compile(r"[.!:;,…]$|: *\d")  # such as "Next review: 2027-01-15"
_NARROWEST = 60  # characters; a page of short lines only is a list or a title
_FULL = 0.7  # of the widest line; items and cells are narrower than the page
_LONGEST_HEADING = 80


def join_lines(text: str) -> Iterator[tuple[BlockKind, str]]:
    """Yield the blocks of a page: headings, items and paragraphs."""
    lines = [line.strip() for line in _HYPHENATED.sub("-\n", text).splitlines()]
    width = max(_NARROWEST, *map(len, lines), 0)
    block: list[str] = []
    for line in lines:
        if block and not (line and _continues(block[-1], line, width)):
            yield from _block(block)
            block = []
        if line:
            block.append(line)
    yield from _block(block)


def split_bullet(text: str) -> tuple[str, bool]:
    """Return a paragraph without the bullet typed before it, and whether one was."""
    bullet = _BULLET.match(text)
    return (text[bullet.end() :], True) if bullet else (text, False)


def _continues(line: str, following: str, width: int) -> bool:
    if _BULLET.fullmatch(line):
        return True
    if _BULLET.match(following) or _NUMBER.match(following):
        return False
    if _is_hyphenated(line):
        return True
    first_word = following.split(maxsplit=1)[0]
    full = len(line) + 1 + len(first_word) > _FULL * width
    if _SENTENCE_END.search(line):
        return full and following[0].islower()
    return full or following[0].islower()


def _is_hyphenated(line: str) -> bool:
    return line.endswith("-") and line[-2:-1].isalnum()


def _block(lines: list[str]) -> Iterator[tuple[BlockKind, str]]:
    if not lines:
        return
    text = lines[0]
    for line in lines[1:]:
        if not _is_hyphenated(text):
            text = f"{text} {line}"
        elif line[0].islower():
            text = text[:-1] + line
        else:
            text += line
    text, bullet = split_bullet(text)
    if words := fold(text):
        yield (BlockKind.ITEM if bullet else _kind(words, len(lines))), words


def _kind(text: str, lines: int) -> BlockKind:
    number = _NUMBER.match(text)
    words = text[number.end() :] if number else text
    titled = words[:1].isupper() and not _NO_TITLE.search(words)
    if lines == 1 and titled and len(text) <= _LONGEST_HEADING:
        return BlockKind.HEADING
    return BlockKind.ITEM if number else BlockKind.PARAGRAPH
