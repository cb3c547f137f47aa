"""OpenDocument: texts and spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from evidence_set.blocks import Block, Grid, Heading, Listing, Prose
from evidence_set.packing import pack
from evidence_set.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = "urn:oasis:names:tc:opendocument:xmlns"
_MIME = "application/vnd.oasis.opendocument"


def render_odt(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as an OpenDocument text."""
    return _packed("text", "".join(map(_flow, blocks)))


def render_ods(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as a spreadsheet, one sheet for each title."""
    tables = (_table(rows, name) for name, rows in sheets(blocks))
    return _packed("spreadsheet", "".join(tables))


def _packed(kind: str, body: str) -> bytes:
    content = (
        f'{_HEAD}<office:document-content xmlns:office="{_SPACE}:office:1.0" '
        f'xmlns:text="{_SPACE}:text:1.0" xmlns:table="{_SPACE}:table:1.0" '
        f'office:version="1.3"><office:body><office:{kind}>{body}</office:{kind}>'
        "</office:body></office:document-content>"
    )
    entries = {"/": f"{_MIME}.{kind}", "content.xml": "text/xml"}
    manifest = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" '
        f'manifest:media-type="{mime}"/>'
        for path, mime in entries.items()
    )
    return pack(
        {
            "mimetype": f"{_MIME}.{kind}",
            "content.xml": content,
            "META-INF/manifest.xml": (
                f'{_HEAD}<manifest:manifest xmlns:manifest="{_SPACE}:manifest:1.0" '
                f'manifest:version="1.3">{manifest}</manifest:manifest>'
            ),
        },
        stored="mimetype",
    )


def _flow(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f'<text:h text:outline-level="{level}">{escape(text)}</text:h>'
        case Prose(text):
            return _paragraph(text)
        case Listing(items):
            inner = (f"<text:list-item>{_paragraph(i)}</text:list-item>" for i in items)
            return f"<text:list>{''.join(inner)}</text:list>"
        case Grid(rows):
            return _table(rows, "Table")


def _paragraph(text: str) -> str:
    return f"<text:p>{escape(text)}</text:p>"


def _table(rows: Iterable[tuple[str, ...]], name: str) -> str:
    lines = "".join(
        f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows
    )
    return f'<table:table table:name="{escape(name)}">{lines}</table:table>'


def _cell(text: str) -> str:
    return (
        '<table:table-cell office:value-type="string">'
        f"{_paragraph(text)}</table:table-cell>"
    )
