"""HTML as a browser shows it: no scripts, styles, comments or hidden elements."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.encoding import decode, split_lines
from isocheck.evidence.readers.folding import fold, unwrap
from isocheck.evidence.readers.front_matter import split_front_matter
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.readers.outline import Outline
from isocheck.evidence.readers.templates import without_template_tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Source

_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?([\w:.-]+)""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096

_HEADINGS = {f"h{level}" for level in range(1, 7)}
_CELLS = {"td", "th"}
_BLOCKS = (
    _HEADINGS
    | _CELLS
    | {"address", "article", "aside", "blockquote", "body", "button", "caption"}
    | {"center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset"}
    | {"figcaption", "figure", "footer", "form", "head", "header", "hgroup", "hr"}
    | {"legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p"}
    | {"pre", "search", "section", "select", "summary", "table", "tbody"}
    | {"textarea", "tfoot", "thead", "tr", "ul"}
)
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"} | {
    "param",
    "source",
    "track",
    "wbr",
}
_HIDDEN = {
    "audio",
    "canvas",
    "head",
    "iframe",
    "noscript",
    "object",
    "script",
    "style",
} | {"svg", "template", "title", "video"}
_IN_HEAD = {"base", "link", "meta", "noscript", "script", "style", "template", "title"}
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# A tag ends the open ones of the first set, unless one of the second stands between.
_ENDS = {
    "li": ({"li"}, {"ol", "ul", "menu", "table"}),
    "dd": ({"dd", "dt"}, {"dl", "table"}),
    "dt": ({"dd", "dt"}, {"dl", "table"}),
    "td": (_CELLS, {"tr", "table"}),
    "th": (_CELLS, {"tr", "table"}),
    "tr": ({"tr"}, {"table"}),
    "tbody": ({"tbody", "thead", "tfoot", "tr"}, {"table"}),
    "option": ({"option"}, {"select"}),
}
_BLOCK_ENDS = ({"p"}, _CELLS | {"table", "button", "li", "dd"})


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of an HTML file or of a template that makes one."""
    yield from blocks(source.read_bytes())


def blocks(raw: bytes, charset: str = "") -> Iterator[Block]:
    """Yield the blocks of a page; a charset outweighs what the page says of itself."""
    text = "\n".join(split_lines(decode(raw, charset or _declared(raw))))
    front, body = split_front_matter(text)
    page = _Page()
    page.feed(without_template_tags(body))
    page.close()
    yield from front
    yield from page.blocks


def _declared(raw: bytes) -> str:
    found = _DECLARED.search(raw[:_DECLARED_WITHIN])
    return found[1].decode("ascii") if found else ""


class _Element(NamedTuple):
    tag: str
    hidden: bool
    frame: str  # the tag that decides what its text is: li, h2, td …


class _Page(HTMLParser):
    """Follows the open elements as browsers do where end tags are left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._outline = Outline()
        self._open = [_Element("", hidden=False, frame="")]
        self._count: Counter[str] = Counter()
        self._text: list[str] = []
        self._cells: list[list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._end_implied(tag)
        if tag in _BLOCKS:
            self._flush()
        parent = self._open[-1]
        hidden = parent.hidden or tag in _HIDDEN or _is_hidden(dict(attrs))
        if not hidden:
            self._begin(tag)
        if tag not in _VOID:
            framing = tag in _HEADINGS or tag in _CELLS or tag in {"li", "dd", "dt"}
            self._open.append(_Element(tag, hidden, tag if framing else parent.frame))
            self._count[tag] += 1

    def _begin(self, tag: str) -> None:
        if tag == "br":
            self._text.append("\n")
        elif tag == "tr":
            self._cells = []
        elif tag == "table":  # inside a row: what stood before it is a row of its own
            self._end_row()
            self._cells = None
        elif tag in _CELLS:
            if self._cells is None:
                self._cells = []
            self._cells.append([])

    def handle_endtag(self, tag: str) -> None:
        if self._count[tag]:
            self._end_through(tag)
        elif tag in _BLOCKS:
            self._flush()

    def handle_data(self, data: str) -> None:
        if not self._open[-1].hidden:
            self._text.append(data.replace("\n", " "))

    def parse_html_declaration(self, i: int) -> int:
        # The parent stops with an AssertionError at "<![" and a word it does not know.
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i)
        return super().parse_html_declaration(i)

    def close(self) -> None:
        super().close()
        while len(self._open) > 1:
            self._pop()
        self._flush()

    def _end_implied(self, tag: str) -> None:
        if self._count["head"] and tag not in _IN_HEAD:
            self._end_through("head")
        if tag in _ENDS:
            self._end_open(*_ENDS[tag])
        if tag in _BLOCKS:
            self._end_open(*_BLOCK_ENDS)

    def _end_open(self, ended: set[str], stops: set[str]) -> None:
        if not any(self._count[name] for name in ended):
            return
        for element in reversed(self._open):
            if element.tag in ended:
                self._end_through(element.tag)
                return
            if element.tag in stops:
                return

    def _end_through(self, tag: str) -> None:
        while self._pop() != tag:
            pass

    def _pop(self) -> str:
        tag = self._open[-1].tag
        if tag in _BLOCKS:
            self._flush()
        if tag in {"tr", "table"}:
            self._end_row()
            self._cells = None
        self._open.pop()
        self._count[tag] -= 1
        return tag

    def _flush(self) -> None:
        frame = self._open[-1].frame
        lines = [fold(line) for line in "".join(self._text).split("\n")]
        self._text.clear()
        if self._cells and frame not in _HEADINGS:
            self._cells[-1] += filter(None, unwrap(lines))
        elif frame in _HEADINGS:
            self._add_heading(int(frame[1]), fold(" ".join(lines)))
        elif frame == "li":
            self._add(fold(" ".join(lines)), BlockKind.ITEM)
        else:
            for text in unwrap(lines):
                self._add(text, BlockKind.PARAGRAPH)

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], [[]]
        if len(cells) == 1:  # a frame round the page rather than a table of facts
            for text in cells[0]:
                self._add(text, BlockKind.PARAGRAPH)
        elif any(cells):
            row = " | ".join(" ".join(cell) for cell in cells)
            self._add(row.strip(), BlockKind.ROW)

    def _add_heading(self, level: int, text: str) -> None:
        if text:
            if self._cells is not None:
                self._end_row()
            self._outline.enter(level, text)
            self._add(text, BlockKind.HEADING)

    def _add(self, text: str, kind: BlockKind) -> None:
        if text:
            self.blocks.append(Block(text=text, place=self._outline.place, kind=kind))


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    return (
        "hidden" in attributes
        or (attributes.get("aria-hidden") or "").lower() == "true"
        or _HIDING_STYLE.search(attributes.get("style") or "") is not None
    )
