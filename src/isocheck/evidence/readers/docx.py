"""Word documents: the body, then headers, footers and notes."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.flow import Flow, once_each
from isocheck.evidence.readers.package import open_package
from isocheck.evidence.readers.styles import STYLED, TOLD, Form, parse_styles, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Block, Source
    from isocheck.evidence.readers.package import Package

_BESIDE = re.compile(r"(header|footer|footnote|endnote)s?\d*\.xml")
# What is deleted or moved away, former formats, and the second copy of a text box.
_SKIPPED = frozenset("mc:Fallback del moveFrom instrText pPrChange rPrChange".split())
_SPACES = frozenset("tab br cr ptab".split())
_OFF = {"0", "false", "off"}


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a Word document; beside the body each text comes once."""
    with open_package(source, "a Word document", ".docx") as package:
        main = package.main_part("word/document.xml")
        folder = posixpath.dirname(main)
        style_part = posixpath.join(folder, "styles.xml")
        styles = parse_styles(package.elements(style_part, *STYLED))
        yield from _blocks(package, main, styles)
        yield from once_each(_beside(package, folder, styles))


def _blocks(
    package: Package, part: str, styles: dict[str, Form], beside: str = ""
) -> Iterator[Block]:
    flow = Flow(beside)
    for _ in package.follow(part, _Story(flow, styles)):
        yield from flow.take()


def _beside(package: Package, folder: str, styles: dict[str, Form]) -> Iterator[Block]:
    for name in sorted(package.names):
        beside = _BESIDE.fullmatch(posixpath.basename(name))
        if beside and posixpath.dirname(name) == folder:
            yield from _blocks(package, name, styles, beside[1])


class _Paragraph(NamedTuple):
    form: Form
    words: list[str]


class _Story:
    """Follows the paragraphs and tables of a part; a text box nests them."""

    wanted = (
        _SKIPPED
        | _SPACES
        | frozenset("p r t tbl tr tc vanish noBreakHyphen".split())
        | frozenset(TOLD)
    )

    def __init__(self, flow: Flow, styles: dict[str, Form]) -> None:
        self._styles = styles
        self._flow = flow
        self._paragraphs: list[_Paragraph] = []
        self._in_text = self._in_run = self._hidden = False

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        if name == "p":
            self._paragraphs.append(_Paragraph(Form(), []))
        elif name == "r":
            self._in_run, self._hidden = True, False
        elif name == "t":
            self._in_text = True
        elif name == "tbl":
            self._flow.start_table()
        elif name == "tr":
            self._flow.start_row()
        elif name == "tc":
            self._flow.start_cell()
        elif self._paragraphs and name not in _SKIPPED:
            self._start_in_paragraph(name, attributes)
        return name in _SKIPPED

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

    def end(self, name: str) -> None:
        if name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._paragraphs:
            form, words = self._paragraphs.pop()
            level, listed = settle(form, self._styles)
            self._flow.add("".join(words), level, listed=listed)
        elif name == "tr":
            self._flow.end_row()
        elif name == "tbl":
            self._flow.end_table()

    def text(self, words: str) -> None:
        if self._in_text and self._paragraphs and not self._hidden:
            self._paragraphs[-1].words.append(words)
