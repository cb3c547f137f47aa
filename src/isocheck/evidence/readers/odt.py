"""OpenDocument texts: the body, then headers and footers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.flow import BODY_TEXT, Flow, once_each
from isocheck.evidence.readers.interface import UnreadableDocumentError
from isocheck.evidence.readers.markup import follow
from isocheck.evidence.readers.package import open_package
from isocheck.evidence.readers.styles import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Block, Source

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
_TABLES = {
    "table:table",
    "table:table-row",
    "table:table-cell",
    "table:covered-table-cell",
}
_BESIDE = {
    f"style:{where}{which}": where
    for where in ("header", "footer")
    for which in ("", "-left", "-first")
} | {"text:note": "footnote"}
_NUMBER = re.compile(r"[0-9]{1,3}")
_LONGEST_CHAIN = 20  # styles that are based on each other in a ring end here


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of an OpenDocument text or template."""
    with open_package(source, "an OpenDocument text", ".odt") as package:
        if any(package.elements(_MANIFEST, "manifest:encryption-data")):
            raise UnreadableDocumentError("encrypted; save a copy without a password")
        story = _Story()
        beside: list[Block] = []
        if _STYLES in package.names:
            for _ in package.follow(_STYLES, story):
                beside += story.take()
        for _ in package.follow(package.known(_BODY), story):
            yield from story.take()
        yield from once_each(beside)


def read_flat(source: Source) -> Iterator[Block]:
    """Yield the blocks of an OpenDocument text that is one XML file."""
    story = _Story()
    for _ in follow([source.read_bytes()], story):
        yield from story.take()


class _Paragraph(NamedTuple):
    level: int
    listed: bool
    words: list[str]


class _Story:
    """Follows paragraphs, lists and tables; a note or text box nests paragraphs."""

    wanted = (
        _SKIPPED
        | _PARAGRAPHS
        | _SPACES
        | _BESIDE.keys()
        | _TABLES
        | {"text:list", "text:section", "text:span"}
        | {"style:style", "style:text-properties"}
    )

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._style = ""
        self._flow = self._body = Flow()
        self._paragraphs: list[_Paragraph] = []
        self._lists = 0

    def _skips(self, name: str, attributes: dict[str, str]) -> bool:
        if name in _SKIPPED or attributes.get("text:style-name") in self._hidden:
            return True
        if name == "text:section":
            return attributes.get("text:display") == "none"
        return name in _BESIDE and attributes.get("style:display") == "false"

    def take(self) -> Iterator[Block]:
        """Yield the blocks found since the last time."""
        return self._body.take()

    def text(self, words: str) -> None:
        if self._paragraphs:
            self._paragraphs[-1].words.append(words)

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        if self._skips(name, attributes):
            return True
        if name in _PARAGRAPHS:
            level, listed = self._form(name, attributes)
            self._paragraphs.append(_Paragraph(level, listed, []))
        elif name in _SPACES:
            self.text(" ")
        elif name in _TABLES:
            self._start_table(name)
        elif name == "text:list":
            self._lists += 1
        elif name in _BESIDE:
            self._flow = Flow(_BESIDE[name])
        else:
            self._learn(name, attributes)
        return False

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
        else:
            self._flow.start_cell()

    def _learn(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style:style":
            self._style = attributes.get("style:name", "")
            parent = attributes.get("style:parent-style-name", "")
            self._parents[self._style] = parent
        elif self._style and attributes.get("text:display") == "none":
            self._hidden.add(self._style)

    def end(self, name: str) -> None:
        if name in _PARAGRAPHS and self._paragraphs:
            level, listed, words = self._paragraphs.pop()
            self._flow.add("".join(words), level, listed=listed)
        elif name == "table:table-row":
            self._flow.end_row()
        elif name == "table:table":
            self._flow.end_table()
        elif name == "text:list":
            self._lists -= 1
        elif name == "style:style":
            self._style = ""
        elif name in _BESIDE:
            self._body.blocks += self._flow.take()
            self._flow = self._body
