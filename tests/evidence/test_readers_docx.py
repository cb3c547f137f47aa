from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from isocheck.evidence.readers import BlockKind
from isocheck.evidence.readers.docx import read

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
STYLES = """
<w:style w:type="paragraph" w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Nagwek2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Tytu"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our chapter"/>
  <w:basedOn w:val="Nagwek2"/></w:style>
<w:style w:type="paragraph" w:styleId="Spis"><w:name w:val="TOC Heading"/>
  <w:basedOn w:val="Nagwek1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Akapit">
  <w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="RingA"><w:name w:val="A"/>
  <w:basedOn w:val="RingB"/></w:style>
<w:style w:type="paragraph" w:styleId="RingB"><w:name w:val="B"/>
  <w:basedOn w:val="RingA"/></w:style>
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.docx"


def write(path: Path, body: str, **parts: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"document": body, "styles": STYLES, **parts}.items():
            xml = f"<w:{name} {SPACES}>{content}</w:{name}>"
            archive.writestr(f"word/{name}.xml", xml)
    return path


def paragraph(text: str, style: str = "", properties: str = "") -> str:
    if style:
        properties = f'<w:pStyle w:val="{style}"/>{properties}'
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def kinds_and_texts(path: Path, body: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in read(write(path, body))]


def test_localized_and_own_styles_make_headings(document: Path) -> None:
    body = (
        paragraph("Policy", "Tytu")
        + paragraph("Complaints", "Nagwek1")
        + paragraph("Times", "Own")
        + paragraph("Two days")
        + paragraph("Contents", "Spis")
        + paragraph("Review", "Heading1")
        + paragraph("Annex", properties='<w:outlineLvl w:val="1"/>')
    )
    found = [
        (block.kind, block.place, block.text) for block in read(write(document, body))
    ]
    assert found == [
        (HEADING, "Policy", "Policy"),
        (HEADING, "Policy > Complaints", "Complaints"),
        (HEADING, "Policy > Complaints > Times", "Times"),
        (PARAGRAPH, "Policy > Complaints > Times", "Two days"),
        (PARAGRAPH, "Policy > Complaints > Times", "Contents"),
        (HEADING, "Policy > Review", "Review"),
        (HEADING, "Policy > Review > Annex", "Annex"),
    ]


def test_styles_in_a_ring_are_plain_text(document: Path) -> None:
    assert kinds_and_texts(document, paragraph("x", "RingA")) == [(PARAGRAPH, "x")]


def test_numbered_paragraphs_and_list_styles_are_items(document: Path) -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    body = (
        paragraph("by post", properties=numbered.format(3))
        + paragraph("by phone", "Akapit")
        + paragraph("number taken off", properties=numbered.format(0))
        + paragraph("Times", "Nagwek1", numbered.format(1))
    )
    assert kinds_and_texts(document, body) == [
        (ITEM, "by post"),
        (ITEM, "by phone"),
        (PARAGRAPH, "number taken off"),
        (HEADING, "Times"),
    ]


def test_runs_are_one_text_with_tabs_and_breaks_as_blanks(document: Path) -> None:
    body = (
        "<w:p><w:r><w:t>with</w:t></w:r><w:r><w:t>in</w:t><w:noBreakHyphen/><w:tab/><w:t>two</w:t><w:br/>"
        "<w:t>working</w:t></w:r>"
        "<w:hyperlink><w:r><w:t> days</w:t></w:r></w:hyperlink></w:p>"
    )
    assert kinds_and_texts(document, body) == [(PARAGRAPH, "within- two working days")]


def test_tracked_changes_are_read_as_if_accepted(document: Path) -> None:
    body = (
        "<w:p><w:r><w:t>within </w:t></w:r>"
        "<w:del><w:r><w:delText>9</w:delText><w:t>8</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>2</w:t></w:r></w:ins><w:r><w:t> days</w:t></w:r>"
        "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t> moved here</w:t></w:r></w:moveTo></w:p>"
    )
    expected = "within 2 days moved here"
    assert kinds_and_texts(document, body) == [(PARAGRAPH, expected)]


def test_a_former_style_does_not_count(document: Path) -> None:
    change = '<w:pPrChange><w:pPr><w:pStyle w:val="Nagwek1"/></w:pPr></w:pPrChange>'
    body = paragraph("Text", properties=change)
    assert kinds_and_texts(document, body) == [(PARAGRAPH, "Text")]


def test_hidden_text_and_field_codes_are_not_read(document: Path) -> None:
    body = (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>page </w:t></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>"
    )
    assert kinds_and_texts(document, body) == [(PARAGRAPH, "page 3")]


def test_a_text_box_is_read_once(document: Path) -> None:
    box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    body = (
        "<w:p><w:r><mc:AlternateContent>"
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:t>Around it</w:t></w:r></w:p>"
    )
    assert kinds_and_texts(document, body) == [
        (PARAGRAPH, "In the box"),
        (PARAGRAPH, "Around it"),
    ]


def test_table_rows_join_their_cells_and_nested_tables(document: Path) -> None:
    inner = f"<w:tbl>{row(paragraph('by post'), paragraph('or mail'))}</w:tbl>"
    body = (
        f"<w:tbl>{row(paragraph('Step'), paragraph('Days'))}"
        f"{row(paragraph('Reply') + inner, paragraph('5'))}"
        f"{row(paragraph('Review'), paragraph(''))}</w:tbl>{paragraph('After')}"
    )
    assert kinds_and_texts(document, body) == [
        (ROW, "Step | Days"),
        (ROW, "Reply by post or mail | 5"),
        (ROW, "Review |"),
        (PARAGRAPH, "After"),
    ]


def test_a_box_of_one_cell_is_no_row(document: Path) -> None:
    cell = paragraph("Times", "Nagwek1") + paragraph("Two days", "Akapit")
    assert kinds_and_texts(document, f"<w:tbl>{row(cell)}</w:tbl>") == [
        (HEADING, "Times"),
        (ITEM, "Two days"),
    ]


def test_headers_footers_and_notes_are_read_once_each(document: Path) -> None:
    write(
        document,
        paragraph("Body"),
        header1=paragraph("DRAFT", "Nagwek1"),
        header2=paragraph("DRAFT"),
        footer1=paragraph("Version 2"),
        footnotes=paragraph("Bank days"),
        comments=paragraph("Not part of it"),
    )
    found = [(block.kind, block.place, block.text) for block in read(document)]
    assert found == [
        (PARAGRAPH, "", "Body"),
        (PARAGRAPH, "footer", "Version 2"),
        (PARAGRAPH, "footnote", "Bank days"),
        (PARAGRAPH, "header", "DRAFT"),
    ]


def test_the_package_says_which_part_is_the_document(document: Path) -> None:
    write(document, paragraph("Old copy"), document2=paragraph("The document"))
    with zipfile.ZipFile(document, "a") as archive:
        archive.writestr(
            "_rels/.rels",
            '<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/'
            'relationships"><r:Relationship Target="/word/document2.xml" Type="http://'
            "schemas.openxmlformats.org/officeDocument/2006/relationships/"
            'officeDocument"/></r:Relationships>',
        )
    assert [block.text for block in read(document)] == ["The document"]
