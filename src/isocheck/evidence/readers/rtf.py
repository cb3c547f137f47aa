"""Rich text: control words and groups, read in one pass without recursion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from isocheck.evidence.readers.flow import BODY_TEXT, Flow, once_each
from isocheck.evidence.readers.interface import UnreadableDocumentError
from isocheck.evidence.readers.rtf_story import State, Story
from isocheck.evidence.readers.rtf_tables import (
    BY_NAME,
    WINDOWS,
    code_page,
    font_encodings,
    style_levels,
)
from isocheck.evidence.readers.rtf_words import (
    BESIDE,
    NAMED,
    SKIPPED,
    STARRED_BUT_SHOWN,
    SYMBOLS,
    end_of_group,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from isocheck.evidence.readers.interface import Block, Source

START = re.compile(rb"\s*\{\\rtf")
_TOKEN = re.compile(
    rb"([^\\{}]+)|([{}])"
    rb"|((?:\\'[0-9A-Fa-f]{2}[\r\n]*)+)"
    rb"|\\(?:([^A-Za-z])|([A-Za-z]{1,32})(-?[0-9]{1,9})?[ ]?)",
    re.DOTALL,
)
_TEXT, _BRACE, _BYTES, _SYMBOL, _WORD, _NUMBER = range(1, 7)
_NEWLINES = b"\r\n\0"


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of rich text; headers, footers and notes come last."""
    raw = source.read_bytes()
    if not START.match(raw):
        raise UnreadableDocumentError("not rich text")
    reading = _Reading(raw)
    yield from reading.body()
    yield from once_each(reading.beside())


class _Reading:
    """Follows the groups from the first byte to the last."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0
        self._body = Story(Flow())
        self._beside: list[Flow] = []
        self._state = State(self._body)
        self._outer: list[State] = []
        self._encoding = WINDOWS
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, tuple[int, bool]] = {}
        self._unread = 0
        self._starred = False

    def body(self) -> Iterator[Block]:
        """Yield the blocks of the body."""
        blocks = self._body.flow.blocks
        while token := _TOKEN.match(self._raw, self._at):
            self._at = token.end()
            if token.lastindex == _TEXT:
                self._add_bytes(token[_TEXT].translate(None, _NEWLINES))
            elif token.lastindex == _BRACE:
                self._take_brace(token[_BRACE])
            elif token.lastindex == _BYTES:
                self._add_bytes(_from_hex(token[_BYTES]))
            elif token.lastindex == _SYMBOL:
                self._take_symbol(token[_SYMBOL])
            else:
                number = int(token[_NUMBER]) if token[_NUMBER] else None
                self._take_word(token[_WORD].decode(), number)
            if blocks:
                yield from self._body.flow.take()
        while self._outer:
            self._take_brace(b"}")
        self.end_paragraph("par", None)
        self._body.end_row()
        yield from blocks

    def beside(self) -> Iterator[Block]:
        """Yield the headers, footers and notes that were come across."""
        for flow in self._beside:
            yield from flow.blocks

    def _add_bytes(self, raw: bytes) -> None:
        if self._unread:
            unread = min(self._unread, len(raw))
            self._unread -= unread
            raw = raw[unread:]
        if not (self._state.hidden or self._state.deleted):
            self._state.story.letters.add_bytes(raw, self._state.encoding)

    def _add(self, text: str) -> None:
        if not (self._state.hidden or self._state.deleted):
            self._state.story.letters.add(text)

    def _take_brace(self, brace: bytes) -> None:
        self._unread = 0
        self._starred = False
        if brace == b"{":
            self._outer.append(self._state)
        elif self._outer:
            inner, outer = self._state, self._outer.pop()
            if inner.story is not outer.story:
                self.end_paragraph("par", None)
                inner.story.end_row()
            self._state = outer

    def _take_symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in b"\r\n":
            self.end_paragraph("par", None)
        elif self._unread:
            self._unread -= 1
        elif symbol in SYMBOLS:
            self._add(SYMBOLS[symbol])

    def _take_word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word in SKIPPED or (starred and word not in STARRED_BUT_SHOWN):
            if word in {"listtext", "pntext"} and self._outer:
                self._outer[-1] = self._outer[-1]._replace(listed=True)
            self._skip_group()
        elif take := _TAKING.get(word):
            take(self, word, number)

    def letter(self, _: str, number: int | None) -> None:
        self._add(chr((number or 0) & 0xFFFF))
        self._unread = self._state.fallback

    def named(self, word: str, _: int | None) -> None:
        self._add(NAMED[word])

    def binary(self, _: str, number: int | None) -> None:
        self._at += max(number or 0, 0)

    def begin_beside(self, word: str, _: int | None) -> None:
        self._beside.append(Flow(BESIDE[word]))
        self._begin(Story(self._beside[-1]))

    def begin_box(self, _: str, __: int | None) -> None:
        self._begin(Story(self._state.story.flow))

    def _begin(self, story: Story) -> None:
        fallback = self._state.fallback
        self._state = State(story, encoding=self._encoding, fallback=fallback)

    def end_paragraph(self, _: str, __: int | None) -> None:
        story, state = self._state.story, self._state
        story.end_paragraph(state.level, listed=state.listed, in_table=state.in_table)

    def end_cell(self, _: str, __: int | None) -> None:
        self._state.story.end_cell(self._state.level, listed=self._state.listed)

    def end_row(self, _: str, __: int | None) -> None:
        self._state.story.end_row()

    def fonts(self, _: str, __: int | None) -> None:
        self._fonts = font_encodings(self._skip_group())

    def styles(self, _: str, __: int | None) -> None:
        self._styles = style_levels(self._skip_group())

    def encoding(self, word: str, number: int | None) -> None:
        self._encoding = BY_NAME.get(word) or code_page(number or 0)
        self._state = self._state._replace(encoding=self._encoding)

    def font(self, _: str, number: int | None) -> None:
        encoding = self._fonts.get(number or 0, self._encoding)
        self._state = self._state._replace(encoding=encoding)

    def plain(self, _: str, __: int | None) -> None:
        self._state = self._state._replace(hidden=False, encoding=self._encoding)

    def paragraph(self, _: str, __: int | None) -> None:
        self._state = self._state._replace(
            level=BODY_TEXT, listed=False, in_table=False
        )

    def style(self, _: str, number: int | None) -> None:
        if known := self._styles.get(number or 0):
            self._state = self._state._replace(level=known[0], listed=known[1])

    def outline_level(self, _: str, number: int | None) -> None:
        level = min(max(number or 0, 0) + 1, BODY_TEXT)
        self._state = self._state._replace(level=level)

    def fallback(self, _: str, number: int | None) -> None:
        self._state = self._state._replace(fallback=max(number or 0, 0))

    def hide(self, _: str, number: int | None) -> None:
        self._state = self._state._replace(hidden=number != 0)

    def delete(self, _: str, number: int | None) -> None:
        self._state = self._state._replace(deleted=number != 0)

    def list_item(self, _: str, number: int | None) -> None:
        self._state = self._state._replace(listed=number != 0)

    def in_table(self, _: str, number: int | None) -> None:
        self._state = self._state._replace(in_table=number != 0)

    def _skip_group(self) -> bytes:
        """Go to the end of the group and return what was passed over."""
        start, self._at = self._at, end_of_group(self._raw, self._at)
        return self._raw[start : self._at]


def _from_hex(raw: bytes) -> bytes:
    return bytes.fromhex(raw.replace(rb"\'", b"").decode())


_Taking: TypeAlias = "Callable[[_Reading, str, int | None], None]"
_TAKING: dict[str, _Taking] = {
    **dict.fromkeys(NAMED, _Reading.named),
    **dict.fromkeys(BESIDE, _Reading.begin_beside),
    **dict.fromkeys((*BY_NAME, "ansicpg"), _Reading.encoding),
    **dict.fromkeys(("par", "sect", "nestcell"), _Reading.end_paragraph),
    "bin": _Reading.binary,
    "cell": _Reading.end_cell,
    "deleted": _Reading.delete,
    "f": _Reading.font,
    "fonttbl": _Reading.fonts,
    "intbl": _Reading.in_table,
    "ls": _Reading.list_item,
    "outlinelevel": _Reading.outline_level,
    "pard": _Reading.paragraph,
    "plain": _Reading.plain,
    "row": _Reading.end_row,
    "s": _Reading.style,
    "shptxt": _Reading.begin_box,
    "stylesheet": _Reading.styles,
    "u": _Reading.letter,
    "uc": _Reading.fallback,
    "v": _Reading.hide,
}
