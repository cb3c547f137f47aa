"""The paragraphs and cells of rich text, whose borders stand behind their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.flow import BODY_TEXT
from isocheck.evidence.readers.rtf_tables import WINDOWS

if TYPE_CHECKING:
    from isocheck.evidence.readers.flow import Flow


class Story:
    """Where paragraphs go: the body, a text box, a footer, a note."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.letters = Letters()
        self._in_row = self._in_cell = False

    def end_paragraph(self, level: int, *, listed: bool, in_table: bool) -> None:
        """Place the paragraph whose letters were gathered."""
        text = self.letters.take()
        if in_table:
            self._enter_cell()
        elif text.strip():
            self.end_row()
        self.flow.add(text, level, listed=listed)

    def end_cell(self, level: int, *, listed: bool) -> None:
        """Place the last paragraph of a cell; the next one stands in another."""
        self.end_paragraph(level, listed=listed, in_table=True)
        self._in_cell = False

    def end_row(self) -> None:
        """Place the row whose cells were gathered, where there is one."""
        if self._in_row:
            self.flow.end_row()
            self.flow.end_table()
            self._in_row = self._in_cell = False

    def _enter_cell(self) -> None:
        if not self._in_row:
            self.flow.start_table()
            self.flow.start_row()
        if not self._in_cell:
            self.flow.start_cell()
        self._in_row = self._in_cell = True


class State(NamedTuple):
    """What holds in a group; at its end the state before it holds again."""

    story: Story
    encoding: str = WINDOWS
    fallback: int = 1  # letters after \u for programs that do not know it
    level: int = BODY_TEXT
    listed: bool = False
    in_table: bool = False
    hidden: bool = False
    deleted: bool = False


class Letters:
    """Gathers the text of a paragraph; bytes wait until all of their letter came."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._bytes = bytearray()
        self._encoding = WINDOWS

    def add_bytes(self, raw: bytes, encoding: str) -> None:
        """Add bytes in an encoding."""
        if encoding != self._encoding:
            self._decode()
            self._encoding = encoding
        self._bytes += raw

    def add(self, text: str) -> None:
        """Add letters; halves of one beyond U+FFFF may come one by one."""
        self._decode()
        self._words.append(text)

    def take(self) -> str:
        """Return the text and begin anew."""
        self._decode()
        text = "".join(self._words)
        self._words.clear()
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _decode(self) -> None:
        if self._bytes:
            self._words.append(self._bytes.decode(self._encoding, "replace"))
            self._bytes.clear()
