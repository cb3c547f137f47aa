from __future__ import annotations

import shutil
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from isocheck.evidence.extraction import extract
from isocheck.evidence.readers import Block, BlockKind, Unread, UnreadableDocumentError
from isocheck.evidence.readers.lines import join_lines
from isocheck.evidence.readers.pdf import read
from isocheck.evidence.readers.recognition import LANGUAGES, PROGRAM

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


Page = tuple[str, ...] | bytes
"""The lines of a page, or the shades of grey of a page that is a picture."""


def write(path: Path, *pages: Page, trailer: str = "") -> Path:
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids = []
    for page in pages:
        if isinstance(page, tuple):
            shown = "".join(f"({line}) Tj T* " for line in page)
            drawn = f"BT /F 11 Tf 14 TL 60 780 Td {shown}ET".encode()
            objects += [stream(b"", drawn), b"null"]
        else:
            drawn = b"q 600 0 0 840 0 0 cm /I Do Q"
            objects += [stream(b"", drawn), stream(SCAN, zlib.compress(page))]
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R /MediaBox [0 0 600 840] "
            b"/Resources << /Font << /F 3 0 R >> /XObject << /I %d 0 R >> >> >>"
            % (len(objects) - 1, len(objects))
        )
    listed = f"/Count {len(kids)} /Kids [{' '.join(kids)}]"
    objects[1] = f"<< /Type /Pages {listed} >>".encode()
    raw, table = bytearray(b"%PDF-1.4\n"), b"0000000000 65535 f \n"
    for number, content in enumerate(objects, 1):
        table += f"{len(raw):010} 00000 n \n".encode()
        raw += b"%d 0 obj %s endobj\n" % (number, content)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n"
    end += f"startxref\n{len(raw)}\n%%EOF"
    head = f"xref\n0 {len(objects) + 1}\n".encode()
    path.write_bytes(bytes(raw) + head + table + end.encode())
    return path


WIDE, HIGH = 1250, 1750
SCAN = (
    b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray "
    b"/BitsPerComponent 8 /Filter /FlateDecode" % (WIDE, HIGH)
)
WHITE = b"\xff" * (WIDE * HIGH)


def stream(settings: bytes, content: bytes) -> bytes:
    head = b"<< /Length %d %s >> stream\n" % (len(content), settings)
    return head + content + b"\nendstream"


def scan(path: Path, *lines: str) -> bytes:
    """Return a page of lines as a scanner would see it."""
    with (
        closing(pypdfium2.PdfDocument(write(path, lines))) as document,
        closing(document[0]) as page,
    ):
        seen = page.render(scale=WIDE / 600, grayscale=True)
        rows = bytes(seen.buffer)
        ends = range(WIDE, len(rows) + 1, seen.stride)
        return b"".join(rows[end - WIDE : end] for end in ends)


def reason(path: Path) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(path))
    return str(caught.value)


def told(path: Path) -> list[tuple[BlockKind, str, str]]:
    blocks = [found for found in read(path) if isinstance(found, Block)]
    return [(block.kind, block.place, block.text) for block in blocks]


def test_pages_are_places(document: Path) -> None:
    write(
        document, ("Complaints Policy", "We reply within two", "days."), (), ("Annex",)
    )
    assert told(document) == [
        (HEADING, "page 1", "Complaints Policy"),
        (PARAGRAPH, "page 1", "We reply within two days."),
        (HEADING, "page 3", "Annex"),
    ]


def test_a_pdf_that_needs_a_password_says_how_to_go_on(document: Path) -> None:
    write(document, ("Secret",), trailer=ENCRYPT)
    assert reason(document) == "encrypted; save a copy without a password"


@pytest.mark.parametrize("pages", [((), ()), (WHITE, WHITE)])
def test_a_scan_says_that_it_has_no_text(
    document: Path, pages: tuple[Page, ...]
) -> None:
    write(document, *pages)
    assert reason(document) == (
        "scanned, no text layer; save a copy whose text was recognized (OCR)"
    )


def test_scanned_pages_among_others_are_told(document: Path) -> None:
    write(document, WHITE, ("We reply.",), (), WHITE, WHITE, WHITE)
    assert list(read(document)) == [
        Block(text="We reply.", place="page 2", kind=PARAGRAPH),
        Unread(part="pages 1, 4-6", reason="scanned, no text layer"),
    ]
    (found,) = extract([document])
    assert [each.part for each in found.unread] == ["pages 1, 4-6"]


@pytest.mark.skipif(not shutil.which(PROGRAM), reason=f"{PROGRAM} is not installed")
def test_scans_are_read_where_asked_for(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LANGUAGES, "eng")
    seen = scan(document, "We acknowledge each complaint", "within three days.")
    write(document, ("Complaints Policy",), seen)
    assert told(document) == [
        (HEADING, "page 1", "Complaints Policy"),
        (
            PARAGRAPH,
            "page 2, recognized",
            "We acknowledge each complaint within three days.",
        ),
    ]
    monkeypatch.setenv(LANGUAGES, "no-such-language")
    assert reason(document) == (
        "scanned, and tesseract could not read it in no-such-language"
    )


def test_scans_need_the_program_that_reads_them(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LANGUAGES, "eng")
    monkeypatch.setenv("PATH", str(document.parent))
    write(document, WHITE)
    assert reason(document) == (
        "scanned, and the program tesseract that reads scans is not installed"
    )


def test_ten_thousand_pages_need_no_more_memory_than_a_few(document: Path) -> None:
    resource = pytest.importorskip("resource", reason="needs POSIX limits")
    page = ("Complaints Policy", "We reply within two", "days.")
    write(document, *[page] * 10_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(1 for _ in read(document)) == 20_000
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - before < 60_000  # kilobytes; the file itself is one sixth of it


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
