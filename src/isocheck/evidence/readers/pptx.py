"""PowerPoint presentations: the slides as they are shown, each with its notes."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from isocheck.evidence.readers.flow import Flow, once_each
from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.readers.package import open_package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Source
    from isocheck.evidence.readers.package import Package

_TITLES = {"title", "ctrTitle"}
_CHANGING = {"dt", "hdr", "sldNum"}  # by themselves, from day to day and slide to slide
_FOOTER = "ftr"
_NOTES = "body"
_BULLETS = {"a:buAutoNum", "a:buBlip", "a:buChar"}
_SPACES = {"a:br", "a:tab"}
_SHAPES = {"p:sld", "p:sp", "p:graphicFrame", "p:cNvPr", "p:ph"}
_COPY = "mc:Fallback"  # of a shape, for programs that do not know its kind


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a presentation; hidden slides are left out.

    Slides count as PowerPoint counts them, hidden ones too. A footer comes once.
    """
    footers: list[Block] = []
    with open_package(source, "a PowerPoint presentation", ".pptx") as package:
        for number, part in enumerate(_slides(package), 1):
            slide = _read(package, part, f"slide {number}")
            if not slide.hidden:
                yield from slide.titles
                yield from slide.flow.blocks
                yield from _beside(package, part, f"slide {number}")
                footers += slide.footers.blocks
    yield from once_each(footers)


def _slides(package: Package) -> Iterator[str]:
    main = package.main_part("ppt/presentation.xml")
    links = package.links(main)
    for _, attributes in package.elements(main, "p:sldId"):
        if link := links.get(attributes.get("r:id", "")):
            yield link.target


def _beside(package: Package, part: str, place: str) -> Iterator[Block]:
    """Yield what a slide's drawings say, then what is said to it."""
    links = package.links(part).values()
    for link in links:
        if link.kind == "diagramData":
            yield from _read(package, link.target, place).flow.blocks
    for link in links:
        if link.kind == "notesSlide":
            notes = _read(package, link.target, f"{place}, notes", shown={_NOTES})
            yield from notes.flow.blocks


def _read(
    package: Package, part: str, place: str, shown: set[str] | None = None
) -> _Slide:
    slide = _Slide(place, shown)
    deque(package.follow(part, slide), maxlen=0)
    return slide


class _Slide:
    """Follows the shapes of a slide and the paragraphs in them."""

    wanted = (
        _BULLETS
        | _SPACES
        | _SHAPES
        | {"a:t", "a:p", "a:pPr", "a:tbl", "a:tr", "a:tc", _COPY}
    )

    def __init__(self, place: str, shown: set[str] | None = None) -> None:
        self.hidden = False
        self.titles: list[Block] = []
        self.footers = Flow(place)
        self.flow = Flow(place)
        self._place = place
        self._shown = shown
        self._holder = ""
        self._unseen = False
        self._title: list[str] = []
        self._words: list[str] = []
        self._in_text = self._listed = False

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        if name == "a:t":
            self._in_text = True
        elif name == "a:p":
            self._words, self._listed = [], False
        elif name == "a:pPr":
            self._listed = attributes.get("lvl", "0") != "0"
        elif name in _BULLETS:
            self._listed = True
        elif name in _SPACES:
            self._words.append(" ")
        elif name in _SHAPES:
            self._start_shape(name, attributes)
        else:
            self._start_table(name)
        return name == _COPY

    def _start_shape(self, name: str, attributes: dict[str, str]) -> None:
        if name in {"p:sp", "p:graphicFrame"}:
            self._holder, self._title = "", []
        elif name == "p:cNvPr":
            self._unseen = attributes.get("hidden") in {"1", "true"}
        elif name == "p:ph":
            self._holder = attributes.get("type", "")
        elif name == "p:sld":
            self.hidden = attributes.get("show") in {"0", "false"}

    def _start_table(self, name: str) -> None:
        if name == "a:tbl":
            self.flow.start_table()
        elif name == "a:tr":
            self.flow.start_row()
        elif name == "a:tc":
            self.flow.start_cell()

    def end(self, name: str) -> None:
        if name == "a:t":
            self._in_text = False
        elif name == "a:p":
            self._paragraph()
        elif name == "a:tr":
            self.flow.end_row()
        elif name == "a:tbl":
            self.flow.end_table()
        elif name == "p:sp" and (title := fold(" ".join(self._title))):
            block = Block(text=title, place=self._place, kind=BlockKind.HEADING)
            self.titles.append(block)

    def text(self, words: str) -> None:
        if self._in_text:
            self._words.append(words)

    def _paragraph(self) -> None:
        text = "".join(self._words)
        unread = self._unseen or self._holder in _CHANGING
        if unread or (self._shown is not None and self._holder not in self._shown):
            return
        if self._holder in _TITLES:
            self._title.append(text)
        elif self._holder == _FOOTER:
            self.footers.add(text)
        else:
            self.flow.add(text, listed=self._listed)
