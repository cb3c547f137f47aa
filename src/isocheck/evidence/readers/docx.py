"""Word documents: the body, then headers, footers and notes."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.flow import Flow, once_each
from isocheck.evidence.readers.package import open_package
from isocheck.evidence.readers.styles import Form, parse_styles, settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Block, Source
    from isocheck.evidence.readers.package import Event, Package

_BESIDE = re.compile(r"(header|footer|footnote|endnote)s?\d*\.xml")
# What is deleted or moved away, former formats, and the second copy of a text box.
_SKIPPED = {
    "mc:Fallback",
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
    with open_package(source, "a Word document", ".docx") as package:
        main = package.main_part("word/document.xml")
        folder = posixpath.dirname(main)
        style_part = posixpath.join(folder, "styles.xml")
        known = style_part in package.names
        styles = parse_styles(package.events(style_part)) if known else {}
        yield from _blocks(package.events(main), _Story(styles))
        yield from once_each(_beside(package, folder, styles))


def _beside(package: Package, folder: str, styles: dict[str, Form]) -> Iterator[Block]:
    for name in sorted(package.names):
        beside = _BESIDE.fullmatch(posixpath.basename(name))
        if beside and posixpath.dirname(name) == folder:
            yield from _blocks(package.events(name), _Story(styles, beside[1]))


def _blocks(events: Iterable[Event], story: _Story) -> Iterator[Block]:
    skipped = 0
    for event in events:
        if skipped or (event.kind == "start" and event.name in _SKIPPED):
            skipped += {"start": 1, "end": -1}.get(event.kind, 0)
        else:
            yield from story.take(event)


class _Paragraph(NamedTuple):
    form: Form
    words: list[str]


class _Story:
    """Follows the paragraphs and tables of a part; a text box nests them."""

    def __init__(self, styles: dict[str, Form], beside: str = "") -> None:
        self._styles = styles
        self._flow = Flow(beside)
        self._paragraphs: list[_Paragraph] = []
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
        elif name == "tbl":
            self._flow.start_table()
        elif name == "tr":
            self._flow.start_row()
        elif name == "tc":
            self._flow.start_cell()
        elif name == "r":
            self._in_run, self._hidden = True, False
        elif name == "t":
            self._in_text = True
        elif self._paragraphs:
            self._start_in_paragraph(name, attributes)

    def _start_in_paragraph(self, name: str, attributes: dict[str, str]) -> None:
        form, words = self._paragraphs[-1]
        if not self._in_run:
            form.learn(name, attributes.get("val", ""))
        elif name in _SPACES:
            words.append(" ")
        elif name == "noBreakHyphen":
            words.append("-")
        elif name == "vanish":
            self._hidden = attributes.get("val", "") not in _OFF

    def _end(self, name: str) -> Iterator[Block]:
        if name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._paragraphs:
            form, words = self._paragraphs.pop()
            level, listed = settle(form, self._styles)
            yield from self._flow.add("".join(words), level, listed=listed)
        elif name == "tr":
            yield from self._flow.end_row()
        elif name == "tbl":
            self._flow.end_table()
