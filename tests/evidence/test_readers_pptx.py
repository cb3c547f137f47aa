from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from evidence_set.blocks import parse_blocks
from evidence_set.slides import render_pptx
from isocheck.evidence.readers import BlockKind, UnreadableDocumentError
from isocheck.evidence.readers.pptx import read

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:r="{OFFICE}"'
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "training.pptx"


def links(*targets: tuple[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="{target}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{listed}</Relationships>'


def write(path: Path, *slides: str, order: tuple[int, ...] = ()) -> Path:
    numbers = order or tuple(range(1, len(slides) + 1))
    ids = "".join(f'<p:sldId r:id="slides/slide{number}.xml"/>' for number in numbers)
    main = f"<p:presentation {SPACES}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ppt/presentation.xml", main)
        archive.writestr(
            "ppt/_rels/presentation.xml.rels",
            links(*(("slide", f"slides/slide{number}.xml") for number in numbers)),
        )
        for number, slide in enumerate(slides, 1):
            archive.writestr(f"ppt/slides/slide{number}.xml", slide)
    return path


def slide(*shapes: str, attributes: str = "") -> str:
    return f"<p:sld {SPACES} {attributes}>{''.join(shapes)}</p:sld>"


def shape(*paragraphs: str, holder: str = "", attributes: str = "") -> str:
    kind = f'<p:ph type="{holder}"/>' if holder else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" {attributes}/>'
        f"<p:nvPr>{kind}</p:nvPr></p:nvSpPr>"
        f"<p:txBody>{''.join(paragraphs)}</p:txBody></p:sp>"
    )


def paragraph(text: str, properties: str = "") -> str:
    return f"<a:p>{properties}<a:r><a:t>{text}</a:t></a:r></a:p>"


def told(path: Path) -> list[tuple[BlockKind, str, str]]:
    return [(block.kind, block.place, block.text) for block in read(path)]


def test_slides_and_their_notes_are_places(document: Path) -> None:
    text = "# Basics\n\nWe reply.\n\nNotes: within 3 days\n\n## Review\n\n- yearly"
    document.write_bytes(render_pptx(parse_blocks(text)))
    assert told(document) == [
        (HEADING, "slide 1", "Basics"),
        (PARAGRAPH, "slide 1", "We reply."),
        (PARAGRAPH, "slide 1, notes", "within 3 days"),
        (HEADING, "slide 2", "Review"),
        (PARAGRAPH, "slide 2", "yearly"),
    ]


def test_slides_come_in_the_order_of_the_presentation(document: Path) -> None:
    slides = (slide(shape(paragraph(f"Slide {number}"))) for number in (1, 2, 3))
    write(document, *slides, order=(3, 1))
    assert told(document) == [
        (PARAGRAPH, "slide 1", "Slide 3"),
        (PARAGRAPH, "slide 2", "Slide 1"),
    ]


def test_hidden_slides_and_shapes_are_not_read_but_counted(document: Path) -> None:
    write(
        document,
        slide(shape(paragraph("Old rule")), attributes='show="0"'),
        slide(
            shape(paragraph("Hidden"), attributes='hidden="1"'),
            shape(paragraph("Shown")),
        ),
    )
    assert told(document) == [(PARAGRAPH, "slide 2", "Shown")]


def test_a_title_comes_first_and_is_one(document: Path) -> None:
    title = shape(paragraph("Complaints"), paragraph("handling"), holder="ctrTitle")
    write(document, slide(shape(paragraph("We reply.")), title))
    assert told(document) == [
        (HEADING, "slide 1", "Complaints handling"),
        (PARAGRAPH, "slide 1", "We reply."),
    ]


def test_bullets_and_deeper_levels_are_items(document: Path) -> None:
    write(
        document,
        slide(
            shape(
                paragraph("We measure:"),
                paragraph("effort", '<a:pPr lvl="1"/>'),
                paragraph("time", '<a:pPr><a:buChar char="•"/></a:pPr>'),
                "<a:p><a:r><a:t>with</a:t></a:r><a:r><a:t>in</a:t></a:r><a:br/>"
                "<a:fld><a:t>2</a:t></a:fld></a:p>",
                holder="body",
            )
        ),
    )
    assert told(document) == [
        (PARAGRAPH, "slide 1", "We measure:"),
        (ITEM, "slide 1", "effort"),
        (ITEM, "slide 1", "time"),
        (PARAGRAPH, "slide 1", "within 2"),
    ]


def test_tables_and_drawings_are_read(document: Path) -> None:
    cells = "".join(
        f"<a:tc><a:txBody>{paragraph(text)}</a:txBody></a:tc>"
        for text in ("Reply", "5")
    )
    table = f"<p:graphicFrame><a:tbl><a:tr>{cells}</a:tr></a:tbl></p:graphicFrame>"
    drawing = f"<x {SPACES}>{paragraph('Receive')}{paragraph('Answer')}</x>"
    rels = links(("diagramData", "../diagrams/data1.xml"), ("image", "/etc/passwd"))
    write(document, slide(table))
    with zipfile.ZipFile(document, "a") as archive:
        archive.writestr("ppt/slides/_rels/slide1.xml.rels", rels)
        archive.writestr("ppt/diagrams/data1.xml", drawing)
    assert told(document) == [
        (ROW, "slide 1", "Reply | 5"),
        (PARAGRAPH, "slide 1", "Receive"),
        (PARAGRAPH, "slide 1", "Answer"),
    ]


def test_footers_come_once_and_numbers_never(document: Path) -> None:
    page = slide(
        shape(paragraph("Draft"), holder="ftr"),
        shape(paragraph("7"), holder="sldNum"),
        shape(paragraph("2 May"), holder="dt"),
    )
    write(document, page, page)
    assert told(document) == [(PARAGRAPH, "slide 1", "Draft")]


def test_the_second_copy_of_a_shape_is_not_read(document: Path) -> None:
    box = shape(paragraph("Once"))
    copies = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    write(document, slide(f"<mc:AlternateContent>{copies}</mc:AlternateContent>"))
    assert told(document) == [(PARAGRAPH, "slide 1", "Once")]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"no slides", "not a PowerPoint presentation"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "encrypted or in an old format; save it as an unprotected .pptx",
        ),
    ],
)
def test_what_is_no_presentation_says_so(document: Path, raw: bytes, said: str) -> None:
    document.write_bytes(raw)
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(document))
    assert str(caught.value) == said


def test_entities_are_refused(document: Path) -> None:
    write(document, "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>")
    with pytest.raises(UnreadableDocumentError, match="document type definition"):
        list(read(document))
