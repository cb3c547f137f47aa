from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from isocheck.evidence.readers import BlockKind, UnreadableDocumentError
from isocheck.evidence.readers.lines import join_lines
from isocheck.evidence.readers.pdf import read

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM
ENCRYPT = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'11' * 32}> /U <{'22' * 32}> >> /ID [<{'33' * 16}> <{'33' * 16}>]"
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.pdf"


def write(path: Path, *pages: tuple[str, ...], trailer: str = "") -> Path:
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids = []
    for lines in pages:
        shown = "".join(f"({line}) Tj T* " for line in lines)
        content = f"BT /F 11 Tf 14 TL 60 780 Td {shown}ET"
        kids.append(f"{len(objects) + 2} 0 R")
        objects.append(f"<< /Length {len(content)} >> stream\n{content}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /Contents {len(objects)} 0 R "
            "/MediaBox [0 0 600 840] /Resources << /Font << /F 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    raw, table = b"%PDF-1.4\n", b"0000000000 65535 f \n"
    for number, content in enumerate(objects, 1):
        table += f"{len(raw):010} 00000 n \n".encode()
        raw += f"{number} 0 obj {content} endobj\n".encode()
    table = f"xref\n0 {len(objects) + 1}\n".encode() + table
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n"
    path.write_bytes(raw + table + f"{end}startxref\n{len(raw)}\n%%EOF".encode())
    return path


def reason(path: Path) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(path))
    return str(caught.value)


def test_pages_are_places(document: Path) -> None:
    write(
        document, ("Complaints Policy", "We reply within two", "days."), (), ("Annex",)
    )
    assert [(block.kind, block.place, block.text) for block in read(document)] == [
        (HEADING, "page 1", "Complaints Policy"),
        (PARAGRAPH, "page 1", "We reply within two days."),
        (HEADING, "page 3", "Annex"),
    ]


def test_a_pdf_that_needs_a_password_says_how_to_go_on(document: Path) -> None:
    write(document, ("Secret",), trailer=ENCRYPT)
    assert reason(document) == "encrypted; save a copy without a password"


def test_a_scan_says_that_it_has_no_text(document: Path) -> None:
    write(document, (), ())
    assert reason(document) == "no text layer (scanned?); isocheck cannot read pictures"


@pytest.mark.parametrize("raw", [b"", b"no pdf", b"%PDF-1.7\n1 0 obj << /Type"])
def test_a_damaged_pdf_says_so(document: Path, raw: bytes) -> None:
    document.write_bytes(raw)
    assert reason(document) == "damaged or not a PDF"


FULL = "The company acknowledges each complaint in writing, and it does so within"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("It replies within\ntwo days.", [(PARAGRAPH, "It replies within two days.")]),
        (f"{FULL}\n5 days.", [(PARAGRAPH, f"{FULL} 5 days.")]),
        (f"{FULL} the\nMain Office.", [(PARAGRAPH, f"{FULL} the Main Office.")]),
        (
            "It replies.\nIt writes.",
            [(PARAGRAPH, "It replies."), (PARAGRAPH, "It writes.")],
        ),
        ("One thing\n\nanother", [(HEADING, "One thing"), (PARAGRAPH, "another")]),
        ("a com-\nplaint", [(PARAGRAPH, "a complaint")]),
        ("a com\ufffeplaint", [(PARAGRAPH, "a complaint")]),
        ("an Anglo-\nSaxon one", [(PARAGRAPH, "an Anglo-Saxon one")]),
        (
            "• by post\n• by e-mail\nor phone",
            [(ITEM, "by post"), (ITEM, "by e-mail or phone")],
        ),
        ("•\nby post\no in person", [(ITEM, "by post"), (ITEM, "in person")]),
        ("– by post\n1. It replies.", [(ITEM, "by post"), (ITEM, "1. It replies.")]),
        ("2.1 Time limits\nAll:", [(HEADING, "2.1 Time limits"), (PARAGRAPH, "All:")]),
        ("Next review: 2027-01-15", [(PARAGRAPH, "Next review: 2027-01-15")]),
        (
            "Сроки\nОтвет дается в течение\nпяти дней.",
            [(HEADING, "Сроки"), (PARAGRAPH, "Ответ дается в течение пяти дней.")],
        ),
    ],
)
def test_lines_become_the_paragraphs_they_were(
    lines: str, expected: list[tuple[BlockKind, str]]
) -> None:
    assert list(join_lines(lines)) == expected
