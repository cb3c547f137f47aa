"""OpenDocument texts: the body, then headers and footers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.flow import BODY_TEXT, Flow, once_each
from isocheck.evidence.readers.interface import UnreadableDocumentError
from isocheck.evidence.readers.package import open_package, parse_events
from isocheck.evidence.readers.styles import by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Block, Source
    from isocheck.evidence.readers.package import Event, Package

_BODY = "content.xml"
_STYLES = "styles.xml"
_MANIFEST = "META-INF/manifest.xml"
# Beside what is shown: deletions, comments, numbers of notes, descriptions, objects.
_SKIPPED = {
    "office:annotation",
    "office:binary-data",
    "office:event-listeners",
    "office:forms",
    "office:meta",
    "office:scripts",
    "office:settings",
    "svg-compatible:desc",
    "svg-compatible:title",
    "text:hidden-text",
    "text:note-citation",
    "text:ruby-text",
    "text:tracked-changes",
}
_PARAGRAPHS = {"text:p", "text:h"}
_SPACES = {"text:s", "text:tab", "text:line-break"}
_BESIDE = {
    f"style:{where}{which}": where
    for where in ("header", "footer")
    for which in ("", "-left", "-first")
}
_NUMBER = re.compile(r"[0-9]{1,3}")
_LONGEST_CHAIN = 20  # styles that are based on each other in a ring end here


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of an OpenDocument text or template."""
    with open_package(source, "an OpenDocument text", ".odt") as package:
        _refuse_encrypted(package)
        body = _Story()
        beside = []
        if _STYLES in package.names:
            beside = list(_blocks(package.events(_STYLES), body))
        yield from _blocks(package.events(package.known(_BODY)), body)
        yield from once_each(beside)


def read_flat(source: Source) -> Iterator[Block]:
    """Yield the blocks of an OpenDocument text that is one XML file."""
    yield from _blocks(parse_events([source.read_bytes()]), _Story())


def _refuse_encrypted(package: Package) -> None:
    if _MANIFEST in package.names and any(
        event.name == "manifest:encryption-data" for event in package.events(_MANIFEST)
    ):
        raise UnreadableDocumentError("encrypted; save a copy without a password")


def _blocks(events: Iterable[Event], story: _Story) -> Iterator[Block]:
    skipped = 0
    for event in events:
        if skipped or (event.kind == "start" and story.skips(event)):
            skipped += {"start": 1, "end": -1}.get(event.kind, 0)
        elif event.kind == "text":
            story.take_text(event.name)
        elif event.kind == "start":
            story.start(event.name, event.attributes)
        else:
            yield from story.end(event.name)


class _Paragraph(NamedTuple):
    level: int
    listed: bool
    words: list[str]


class _Story:
    """Follows paragraphs, lists and tables; a note or text box nests paragraphs."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._style = ""
        self._flow = self._body = Flow()
        self._paragraphs: list[_Paragraph] = []
        self._lists = 0

    def skips(self, event: Event) -> bool:
        name, attributes = event.name, event.attributes
        if name in _SKIPPED or attributes.get("text:style-name") in self._hidden:
            return True
        if name == "text:section":
            return attributes.get("text:display") == "none"
        return name in _BESIDE and attributes.get("style:display") == "false"

    def take_text(self, text: str) -> None:
        if self._paragraphs:
            self._paragraphs[-1].words.append(text)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _PARAGRAPHS:
            level, listed = self._form(name, attributes)
            self._paragraphs.append(_Paragraph(level, listed, []))
        elif name in _SPACES:
            self.take_text(" ")
        elif name.startswith("table:"):
            self._start_table(name)
        elif name == "text:list":
            self._lists += 1
        elif name == "text:note":
            self._flow = Flow("footnote")
        elif name in _BESIDE:
            self._flow = Flow(_BESIDE[name])
        elif name.startswith("style:"):
            self._learn(name, attributes)

    def _form(self, name: str, attributes: dict[str, str]) -> tuple[int, bool]:
        """Return the level of a paragraph, and whether it is an item of a list."""
        style = attributes.get("text:style-name", "")
        level = attributes.get("text:outline-level", "1" if name == "text:h" else "")
        told = min(int(level), BODY_TEXT) if _NUMBER.fullmatch(level) else None
        listed = self._lists > 0
        for _ in range(_LONGEST_CHAIN):
            by_style, as_item = by_name(style.replace("_20_", " "))
            told = by_style if told is None else told
            listed = listed or bool(as_item)
            style = self._parents.get(style, "")
            if not style:
                break
        return (BODY_TEXT if told is None else told), listed

    def _start_table(self, name: str) -> None:
        if name == "table:table":
            self._flow.start_table()
        elif name == "table:table-row":
            self._flow.start_row()
        elif name in {"table:table-cell", "table:covered-table-cell"}:
            self._flow.start_cell()

    def _learn(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style:style":
            self._style = attributes.get("style:name", "")
            parent = attributes.get("style:parent-style-name", "")
            self._parents[self._style] = parent
        elif attributes.get("text:display") == "none" and self._style:
            self._hidden.add(self._style)

    def end(self, name: str) -> Iterator[Block]:
        if name in _PARAGRAPHS and self._paragraphs:
            level, listed, words = self._paragraphs.pop()
            yield from self._flow.add("".join(words), level, listed=listed)
        elif name == "table:table-row":
            yield from self._flow.end_row()
        elif name == "table:table":
            self._flow.end_table()
        elif name == "text:list":
            self._lists -= 1
        elif name == "style:style":
            self._style = ""
        elif name == "text:note" or name in _BESIDE:
            self._flow = self._body
