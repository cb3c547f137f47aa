from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from evidence_set.blocks import parse_blocks
from evidence_set.opendocument import render_odt
from isocheck.evidence.readers import BlockKind, UnreadableDocumentError
from isocheck.evidence.readers.odt import read, read_flat

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW

ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{name}="{ODF}:{space}:1.0"'
    for name, space in {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "draw": "drawing",
        "svg": "svg-compatible",
        "manifest": "manifest",
    }.items()
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.odt"


def content(body: str, styles: str = "") -> str:
    return (
        f"<office:document-content {SPACES}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def write(
    path: Path, body: str, styles: str = "", parts: dict[str, str] | None = None
) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content(body, styles))
        for name, part in (parts or {}).items():
            whole = f"<office:document {SPACES}>{part}</office:document>"
            archive.writestr(f"{name}.xml", whole)
    return path


def told(path: Path) -> list[tuple[BlockKind, str, str]]:
    return [(block.kind, block.place, block.text) for block in read(path)]


def kinds_and_texts(
    path: Path, body: str, styles: str = ""
) -> list[tuple[BlockKind, str]]:
    return [(kind, text) for kind, _, text in told(write(path, body, styles))]


def reason(path: Path) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(path))
    return str(caught.value)


def paragraph(text: str, style: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{text}</text:p>"


def row(*cells: str) -> str:
    inner = (f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table-row>{''.join(inner)}</table:table-row>"


def style(name: str, parent: str = "", inner: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:parent-style-name="{parent}">'
        f"{inner}</style:style>"
    )


def test_headings_lists_and_tables_are_told_apart(document: Path) -> None:
    text = (
        "# Policy\n\n## Times\n\nSoon.\n\n- by post\n- by phone\n\n"
        "|Step|Days|\n|-|-|\n|Reply|5|"
    )
    document.write_bytes(render_odt(parse_blocks(text)))
    assert told(document) == [
        (HEADING, "Policy", "Policy"),
        (HEADING, "Policy > Times", "Times"),
        (PARAGRAPH, "Policy > Times", "Soon."),
        (ITEM, "Policy > Times", "by post"),
        (ITEM, "Policy > Times", "by phone"),
        (ROW, "Policy > Times", "Step | Days"),
        (ROW, "Policy > Times", "Reply | 5"),
    ]


def test_styles_that_come_from_word_make_headings(document: Path) -> None:
    styles = (
        style("P1", "Title")
        + style("P2", "Heading_20_2")
        + style("P3", "P4")
        + style("P4", "P3")
        + style("P5", "List_20_Paragraph")
    )
    body = "".join(paragraph(f"in {name}", name) for name in ("P1", "P2", "P3", "P5"))
    assert kinds_and_texts(document, body, styles) == [
        (HEADING, "in P1"),
        (HEADING, "in P2"),
        (PARAGRAPH, "in P3"),
        (ITEM, "in P5"),
    ]


def test_deleted_text_comments_and_descriptions_are_not_read(document: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        f"{paragraph('within 9 days')}</text:deletion></text:changed-region>"
        "</text:tracked-changes>"
        "<text:p>within<text:s/><text:change-start/>2<text:change-end/>"
        "<office:annotation><text:p>Really?</text:p></office:annotation>"
        "<draw:frame><svg:title>Clock</svg:title></draw:frame><text:tab/>days</text:p>"
    )
    assert kinds_and_texts(document, body) == [(PARAGRAPH, "within 2 days")]


def test_hidden_text_is_not_read(document: Path) -> None:
    hidden = '<style:text-properties text:display="none"/>'
    body = (
        paragraph('Shown<text:span text:style-name="T1"> hidden</text:span>')
        + f'<text:section text:display="none">{paragraph("hidden")}</text:section>'
        + paragraph("hidden", "P1")
    )
    styles = style("T1", "", hidden) + style("P1", "", hidden)
    assert kinds_and_texts(document, body, styles) == [(PARAGRAPH, "Shown")]


def test_notes_and_text_boxes_stand_beside_their_paragraph(document: Path) -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        f"<text:note-body>{paragraph('Bank days')}</text:note-body></text:note>"
    )
    box = f"<draw:text-box>{paragraph('In the box')}</draw:text-box>"
    assert told(write(document, f"<text:p>two {note}{box}days</text:p>")) == [
        (PARAGRAPH, "footnote", "Bank days"),
        (PARAGRAPH, "", "In the box"),
        (PARAGRAPH, "", "two days"),
    ]


def test_a_table_within_a_cell_is_part_of_it(document: Path) -> None:
    cells = row(paragraph("by post"), paragraph("or mail"))
    inner = f"<table:table>{cells}</table:table>"
    body = (
        f"<table:table>{row(paragraph('Reply') + inner, paragraph('5'))}"
        f"{row(paragraph('alone'))}</table:table>"
    )
    assert kinds_and_texts(document, body) == [
        (ROW, "Reply by post or mail | 5"),
        (PARAGRAPH, "alone"),
    ]


def test_headers_and_footers_come_last_and_once(document: Path) -> None:
    styles = (
        f"<style:header>{paragraph('DRAFT')}</style:header>"
        f"<style:header-left>{paragraph('DRAFT')}</style:header-left>"
        f'<style:footer style:display="false">{paragraph("off")}</style:footer>'
    )
    write(document, paragraph("Body"), parts={"styles": styles})
    assert told(document) == [(PARAGRAPH, "", "Body"), (PARAGRAPH, "header", "DRAFT")]


def test_a_flat_document_is_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.fodt"
    path.write_text(content(paragraph("We reply.")), encoding="utf-8")
    assert [block.text for block in read_flat(path)] == ["We reply."]


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        ("<x><y></x>", "damaged: mismatched tag: line 1, column 8"),
        ("<?xml version='1.0' encoding='UTF-9'?><x/>", "damaged: unknown encoding"),
        ("", "damaged: no element found: line 1, column 0"),
    ],
)
def test_a_damaged_document_says_where(tmp_path: Path, xml: str, said: str) -> None:
    path = tmp_path / "policy.fodt"
    path.write_text(xml, encoding="utf-8")
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read_flat(path))
    assert str(caught.value).startswith(said)


def test_an_encrypted_document_says_how_to_go_on(document: Path) -> None:
    write(document, "")
    with zipfile.ZipFile(document, "a") as archive:
        archive.writestr(
            "META-INF/manifest.xml",
            f"<manifest:manifest {SPACES}><manifest:file-entry>"
            "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
        )
    assert reason(document) == "encrypted; save a copy without a password"


def test_what_is_no_opendocument_text_says_so(document: Path) -> None:
    document.write_bytes(b"Complaints policy")
    assert reason(document) == "not an OpenDocument text"
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert reason(document) == "not an OpenDocument text"


def test_entities_are_refused(document: Path) -> None:
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr(
            "content.xml", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x>&a;</x>"
        )
    assert reason(document) == "holds a document type definition: refused as unsafe"


def test_deep_nesting_is_read(document: Path) -> None:
    depth = 100_000
    spans = "<text:span>" * depth + "deep" + "</text:span>" * depth
    assert kinds_and_texts(document, paragraph(spans)) == [(PARAGRAPH, "deep")]
