"""PowerPoint presentations: the slides as they are shown, each with its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.readers.flow import Flow, once_each
from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.readers.package import open_package

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Source
    from isocheck.evidence.readers.package import Event, Package

_TITLES = {"title", "ctrTitle"}
_CHANGING = {"dt", "hdr", "sldNum"}  # by themselves, from day to day and slide to slide
_FOOTER = "ftr"
_NOTES = "body"
_BULLETS = {"a:buAutoNum", "a:buBlip", "a:buChar"}
_SPACES = {"a:br", "a:tab"}


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a presentation; hidden slides are left out.

    Slides count as PowerPoint counts them, hidden ones too. A footer comes once.
    """
    footers: list[Block] = []
    with open_package(source, "a PowerPoint presentation", ".pptx") as package:
        for number, part in enumerate(_slides(package), 1):
            slide = _Slide(f"slide {number}")
            blocks = list(slide.blocks(package.events(part)))
            if not slide.hidden:
                yield from slide.titles
                yield from blocks
                yield from _beside(package, part, f"slide {number}")
                footers += slide.footers
    yield from once_each(footers)


def _slides(package: Package) -> Iterator[str]:
    main = package.main_part("ppt/presentation.xml")
    links = package.links(main)
    for kind, name, attributes in package.events(main):
        link = links.get(attributes.get("r:id", ""))
        if kind == "start" and name == "p:sldId" and link:
            yield link.target


def _beside(package: Package, part: str, place: str) -> Iterator[Block]:
    """Yield what a slide's drawings say, then what is said to it."""
    links = package.links(part).values()
    for link in links:
        if link.kind == "diagramData":
            yield from _Slide(place).blocks(package.events(link.target))
    for link in links:
        if link.kind == "notesSlide":
            notes = _Slide(f"{place}, notes", shown={_NOTES})
            yield from notes.blocks(package.events(link.target))


class _Slide:
    """Follows the shapes of a slide and the paragraphs in them."""

    def __init__(self, place: str, shown: set[str] | None = None) -> None:
        self.hidden = False
        self.titles: list[Block] = []
        self.footers: list[Block] = []
        self._place = place
        self._shown = shown
        self._flow = Flow(place)
        self._holder = ""
        self._unseen = False
        self._title: list[str] = []
        self._words: list[str] = []
        self._in_text = self._listed = False

    def blocks(self, events: Iterable[Event]) -> Iterator[Block]:
        """Yield the blocks of the body; titles and footers are kept."""
        copies = 0
        for event in events:
            if copies or (event.kind == "start" and event.name == "mc:Fallback"):
                copies += {"start": 1, "end": -1}.get(event.kind, 0)
            elif event.kind == "start":
                self._start(event.name, event.attributes)
            elif event.kind == "end":
                yield from self._end(event.name)
            elif self._in_text:
                self._words.append(event.name)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
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
        elif name.startswith("p:"):
            self._start_shape(name, attributes)
        else:
            self._start_table(name)

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
            self._flow.start_table()
        elif name == "a:tr":
            self._flow.start_row()
        elif name == "a:tc":
            self._flow.start_cell()

    def _end(self, name: str) -> Iterator[Block]:
        if name == "a:t":
            self._in_text = False
        elif name == "a:p":
            yield from self._paragraph()
        elif name == "a:tr":
            yield from self._flow.end_row()
        elif name == "a:tbl":
            self._flow.end_table()
        elif name == "p:sp" and (title := fold(" ".join(self._title))):
            block = Block(text=title, place=self._place, kind=BlockKind.HEADING)
            self.titles.append(block)

    def _paragraph(self) -> Iterator[Block]:
        text = "".join(self._words)
        unread = self._unseen or self._holder in _CHANGING
        if unread or (self._shown is not None and self._holder not in self._shown):
            return
        if self._holder in _TITLES:
            self._title.append(text)
        elif self._holder == _FOOTER:
            self.footers.extend(self._flow.add(text))
        else:
            yield from self._flow.add(text, listed=self._listed)
