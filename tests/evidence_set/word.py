"""Word documents: the parts that Word itself asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from evidence_set.blocks import Block, Grid, Heading, Listing, Prose, title
from evidence_set.packing import pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LEVELS = (1, 2, 3)


def render_docx(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as a Word document with its title in the page header."""
    return pack(
        {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _relationships({"officeDocument": "word/document.xml"}),
            "word/document.xml": _document(blocks),
            "word/_rels/document.xml.rels": _relationships(
                {
                    "styles": "styles.xml",
                    "numbering": "numbering.xml",
                    "header": "header1.xml",
                }
            ),
            "word/styles.xml": _styles(),
            "word/numbering.xml": _numbering(),
            "word/header1.xml": _part("hdr", _paragraph(title(blocks), "Header")),
        }
    )


def _content_types() -> str:
    parts = {
        "document": "document.main",
        "styles": "styles",
        "numbering": "numbering",
        "header1": "header",
    }
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_KIND}.{kind}+xml"/>'
        for part, kind in parts.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: dict[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}'
        "</Relationships>"
    )


def _part(tag: str, body: str) -> str:
    return f'{_HEAD}<w:{tag} xmlns:w="{_W}" xmlns:r="{_OFFICE}">{body}</w:{tag}>'


def _document(blocks: Iterable[Block]) -> str:
    body = "".join(xml for block in blocks for xml in _body(block))
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
        '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    )
    return _part("document", f"<w:body>{body}{section}</w:body>")


def _body(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield _paragraph(text, f"Heading{level}")
        case Prose(text):
            yield _paragraph(text)
        case Listing(items, ordered):
            for item in items:
                yield _paragraph(item, "ListParagraph", number=2 if ordered else 1)
        case Grid(rows):
            yield _table(rows)
            yield _paragraph("")


def _paragraph(text: str, style: str = "", number: int = 0) -> str:
    shape = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        shape += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{shape}</w:pPr>{run}</w:p>"


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    grid = '<w:gridCol w:w="3000"/>' * len(rows[0])
    lines = "".join(
        "<w:tr>"
        + "".join(f"<w:tc><w:tcPr/>{_paragraph(cell)}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def _styles() -> str:
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}">'
        f'<w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/>'
        f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{36 - 4 * level}"/></w:rPr></w:style>'
        for level in _LEVELS
    )
    others = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        "</w:style>"
        for key, name in {"Header": "header", "ListParagraph": "List Paragraph"}.items()
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/></w:style>'
    )
    return _part("styles", normal + headings + others)


def _numbering() -> str:
    kinds = {1: ("bullet", "•"), 2: ("decimal", "%1.")}
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>'
        "</w:lvl></w:abstractNum>"
        for number, (kind, sign) in kinds.items()
    )
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in kinds
    )
    return _part("numbering", abstract + numbers)
