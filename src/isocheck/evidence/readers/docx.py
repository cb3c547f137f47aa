"""Word documents: the body, then headers, footers and notes."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import (
    Block,
    BlockKind,
    UnreadableDocumentError,
)
from isocheck.evidence.readers.outline import Outline
from isocheck.evidence.readers.package import open_package
from isocheck.evidence.readers.styles import BODY_TEXT, Form, parse_styles, settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Source
    from isocheck.evidence.readers.package import Event, Package

_MAIN_PART = "/officeDocument"
_BESIDE = re.compile(r"(header|footer|footnote|endnote)s?\d*\.xml")
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# What is deleted or moved away, former formats, and the second copy of a text box.
_SKIPPED = {
    f"{_COMPATIBILITY} Fallback",
    "del",
    "moveFrom",
    "instrText",
    "pPrChange",
    "rPrChange",
}
_SPACES = {"tab", "br", "cr", "ptab"}
_OFF = {"0", "false", "off"}


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a Word document; beside the body each text comes once."""
    with open_package(source) as package:
        main = _main_part(package)
        folder = posixpath.dirname(main)
        style_part = posixpath.join(folder, "styles.xml")
        known = style_part in package.names
        styles = parse_styles(package.events(style_part)) if known else {}
        yield from _blocks(package.events(main), _Story(styles))
        seen: set[str] = set()
        for name in sorted(package.names):
            beside = _BESIDE.fullmatch(posixpath.basename(name))
            if beside and posixpath.dirname(name) == folder:
                for block in _blocks(package.events(name), _Story(styles, beside[1])):
                    if block.text not in seen:
                        seen.add(block.text)
                        yield block


def _main_part(package: Package) -> str:
    if "_rels/.rels" in package.names:
        for _, _, attributes in package.events("_rels/.rels"):
            if attributes.get("Type", "").endswith(_MAIN_PART):
                return _known(attributes.get("Target", "").lstrip("/"), package)
    return _known("word/document.xml", package)


def _known(name: str, package: Package) -> str:
    if name not in package.names:
        raise UnreadableDocumentError("not a Word document")
    return name


def _blocks(events: Iterable[Event], story: _Story) -> Iterator[Block]:
    skipped = 0
    for event in events:
        if skipped or (event.kind == "start" and event.name in _SKIPPED):
            skipped += {"start": 1, "end": -1}.get(event.kind, 0)
        else:
            yield from story.take(event)


class _Text(NamedTuple):
    text: str
    level: int
    listed: bool


class _Paragraph(NamedTuple):
    form: Form
    words: list[str]


class _Story:
    """Follows the paragraphs and tables of a part; a text box nests them."""

    def __init__(self, styles: dict[str, Form], place: str = "") -> None:
        self._styles = styles
        self._place = place
        self._outline = Outline()
        self._paragraphs: list[_Paragraph] = []
        self._tables = 0
        self._cells: list[list[_Text]] = []
        self._in_text = self._in_run = self._hidden = False

    def take(self, event: Event) -> Iterator[Block]:
        if event.kind == "start":
            self._start(event.name, event.attributes)
        elif event.kind == "end":
            yield from self._end(event.name)
        elif self._in_text and self._paragraphs and not self._hidden:
            self._paragraphs[-1].words.append(event.name)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self._paragraphs.append(_Paragraph(Form(), []))
        elif name in {"tbl", "tr", "tc"}:
            self._start_table(name)
        elif name == "r":
            self._in_run, self._hidden = True, False
        elif name == "t":
            self._in_text = True
        elif name == "vanish" and self._in_run:
            self._hidden = attributes.get("val", "") not in _OFF
        elif self._paragraphs:
            self._start_in_paragraph(name, attributes)

    def _start_table(self, name: str) -> None:
        # A table within a cell is part of that cell.
        if name == "tbl":
            self._tables += 1
        elif self._tables == 1 and name == "tr":
            self._cells = []
        elif self._tables == 1:
            self._cells.append([])

    def _start_in_paragraph(self, name: str, attributes: dict[str, str]) -> None:
        form, words = self._paragraphs[-1]
        if self._in_run:
            if name in _SPACES:
                words.append(" ")
            elif name == "noBreakHyphen":
                words.append("-")
        else:
            form.learn(name, attributes.get("val", ""))

    def _end(self, name: str) -> Iterator[Block]:
        if name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._paragraphs:
            form, words = self._paragraphs.pop()
            yield from self._place_text(fold("".join(words)), form)
        elif name == "tr" and self._tables == 1:
            yield from self._row()
        elif name == "tbl":
            self._tables -= 1

    def _place_text(self, words: str, form: Form) -> Iterator[Block]:
        if not words:
            return
        text = _Text(words, *settle(form, self._styles))
        if self._tables and self._cells:
            self._cells[-1].append(text)
        else:
            yield self._block(text)

    def _row(self) -> Iterator[Block]:
        cells, self._cells = self._cells, []
        if len(cells) == 1:  # a box round some paragraphs rather than a table
            yield from map(self._block, cells[0])
        elif any(cells):
            row = " | ".join(" ".join(text.text for text in cell) for cell in cells)
            place = self._place or self._outline.place
            yield Block(text=row.strip(), place=place, kind=BlockKind.ROW)

    def _block(self, text: _Text) -> Block:
        kind = BlockKind.ITEM if text.listed else BlockKind.PARAGRAPH
        if text.level < BODY_TEXT and not self._place:
            self._outline.enter(text.level, text.text)
            kind = BlockKind.HEADING
        place = self._place or self._outline.place
        return Block(text=text.text, place=place, kind=kind)
