from __future__ import annotations

import sys
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from evidence_set.blocks import parse_blocks
from evidence_set.opendocument import render_ods
from evidence_set.sheets import render_xlsx
from isocheck.evidence.extraction import extract
from isocheck.evidence.readers import BlockKind, UnreadableDocumentError
from isocheck.evidence.readers.sheets import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW

posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="needs POSIX signals and limits"
)

MORNING = datetime.fromisoformat("2026-02-01 08:00")
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "targets.xlsx"


def write(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("Targets")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return path


def write_xml(path: Path, sheet: str, times: int = 1) -> Path:
    """Write a workbook whose one sheet repeats a piece of XML."""
    link = f'<Relationship Id="r1" Type="{OFFICE}/%s" Target="%s"/>'
    links = f'<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        types = f'<Types xmlns="{PACKAGE}/content-types"/>'
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", links % ("officeDocument", "xl/workbook.xml"))
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Targets" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels", links % ("worksheet", "worksheets/s.xml")
        )
        with archive.open("xl/worksheets/s.xml", "w") as part:
            part.write(f"<worksheet {MAIN}><sheetData>".encode())
            for _ in range(times):
                part.write(sheet.encode())
            part.write(b"</sheetData></worksheet>")
    return path


def told(path: Path) -> list[tuple[BlockKind, str, str]]:
    return [(block.kind, block.place, block.text) for block in read(path)]


def rows(path: Path) -> list[str]:
    return [text for kind, _, text in told(path) if kind is ROW]


def reason(path: Path) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(path))
    return str(caught.value)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_sheets_give_rows_and_paragraphs_with_their_cells(
    tmp_path: Path, suffix: str
) -> None:
    text = (
        "# Fields\n\n|Step|By|\n|-|-|\n|Reply|desk|\n\n"
        "# How to\n\nWe reply.\n\n- weekly"
    )
    path = tmp_path / f"guide{suffix}"
    render = {".xlsx": render_xlsx, ".ods": render_ods}[suffix]
    path.write_bytes(render(parse_blocks(text)))
    assert told(path) == [
        (HEADING, "Fields", "Fields"),
        (ROW, "Fields!A1", "Step | By"),
        (ROW, "Fields!A2", "Reply | desk"),
        (HEADING, "How to", "How to"),
        (PARAGRAPH, "How to!A1", "We reply."),
        (ITEM, "How to!A2", "weekly"),
    ]


def test_what_says_nothing_alone_is_told_with_its_head(document: Path) -> None:
    write(
        document,
        [
            ["Targets of 2026"],
            ["Step", "Working days:", "Since", "Share", "At", "Free"],
            ["Acknowledge", 3, date(2026, 1, 31), 0.95, time(9, 30), True],
            ["Answer", "10–15", MORNING, "95 %", "noon", False],
            [None, None, None, 0.1 + 0.2],
        ],
    )
    reply = "Acknowledge | Working days: 3 | Since: 2026-01-31 | Share: 0.95"
    answer = "Answer | Working days: 10–15 | Since: 2026-02-01 08:00 | Share: 95 %"
    assert told(document)[1:] == [
        (PARAGRAPH, "Targets!A1", "Targets of 2026"),
        (ROW, "Targets!A2", "Step | Working days: | Since | Share | At | Free"),
        (ROW, "Targets!A3", f"{reply} | At: 09:30 | Free: TRUE"),
        (ROW, "Targets!A4", f"{answer} | noon | Free: FALSE"),
        (PARAGRAPH, "Targets!D5", "0.3"),
    ]


def test_a_table_has_its_own_head_or_none(document: Path) -> None:
    blank: list[object] = []
    write(
        document,
        [["Step", "Days"], ["Reply", 5], blank, ["Reply", 7], ["a", "b"], ["c", 1]],
    )
    assert rows(document) == [
        "Step | Days",
        "Reply | Days: 5",
        "Reply | 7",
        "a | b",
        "c | 1",
    ]


def test_cells_are_named_as_the_program_does(document: Path) -> None:
    with xlsxwriter.Workbook(document) as book:
        sheet = book.add_worksheet("Our targets")
        sheet.write("AB7", "We reply.\nWithin\ntwo days")
    assert told(document)[1:] == [
        (PARAGRAPH, "Our targets!AB7", "We reply."),
        (PARAGRAPH, "Our targets!AB7", "Within two days"),
    ]


def test_hidden_sheets_and_charts_are_not_read(document: Path) -> None:
    with xlsxwriter.Workbook(document) as book:
        book.add_worksheet("Shown").write("A1", "We reply.")
        hidden = book.add_worksheet("Old")
        hidden.write("A1", "We replied.")
        hidden.hide()
        secret = book.add_worksheet("Older")
        secret.very_hidden()
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Shown!$A$1:$A$1"})
        book.add_chartsheet("Chart").set_chart(chart)
    assert [place for _, place, _ in told(document)] == ["Shown", "Shown!A1"]


def test_nothing_is_computed_and_no_link_followed(document: Path) -> None:
    with xlsxwriter.Workbook(document) as book:
        sheet = book.add_worksheet("Targets")
        sheet.write_formula("A1", "=1+1", value="stored")
        sheet.write_formula("A2", '=WEBSERVICE("http://localhost:9")', value="")
        sheet.write_formula("A3", "='[other.xlsx]S'!A1", value="of the other")
        sheet.write_url("A4", "external:/etc/passwd", string="our list")
    assert [text for _, _, text in told(document)[1:]] == [
        "stored",
        "of the other",
        "our list",
    ]


def test_ten_million_cells_are_refused_before_they_are_unpacked(
    document: Path,
) -> None:
    row = "<row>" + "<c><v>1</v></c>" * 10 + "</row>"
    write_xml(document, row * 1000, times=1000)
    (found,) = extract([document])
    assert found.problem.startswith("would unpack to 1")
    assert found.problem.endswith(": refused as a possible zip bomb")


def test_two_cells_far_apart_are_refused_before_they_are_read(document: Path) -> None:
    far = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"
    )
    assert reason(write_xml(document, far)) == (
        "a sheet spreads over 17,179,869,184 cells; isocheck reads up to 10,000,000"
    )


@posix_only
def test_two_cells_that_hide_how_far_apart_they_are_cost_no_other(
    document: Path,
) -> None:
    hiding = "x='/'"
    far = (
        f"<row r='1'><c r='A1' {hiding}><v>1</v></c></row>"
        f"<row r='1048576'><c r='XFD1048576' {hiding}><v>1</v></c></row>"
    )
    write_xml(document, far)
    second = write(document.with_name("second.xlsx"), [["We reply.", "x"]])
    problems = [found.problem for found in extract([document, second])]
    assert problems == ["the reader broke down on it", ""]


def test_a_sheet_may_claim_or_format_more_than_it_holds(document: Path) -> None:
    claim = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'
        '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    )
    assert rows(write_xml(document, claim)) == ["1 | 2"]


def test_entities_are_refused(document: Path) -> None:
    write_xml(document, "")
    with zipfile.ZipFile(document, "a") as archive:
        archive.writestr(
            "xl/sharedStrings.xml",
            "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><sst><si><t>&a;</t></si></sst>",
        )
    assert reason(document) == "holds a document type definition: refused as unsafe"


@pytest.mark.parametrize("raw", [b"", b"a;b;c", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_what_is_no_workbook_says_so(document: Path, raw: bytes) -> None:
    document.write_bytes(raw)
    assert reason(document) == "damaged or not a workbook"


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_sheet_without_an_end_does_not_make_it_wait(
    tmp_path: Path, suffix: str
) -> None:
    render = {".xlsx": render_xlsx, ".ods": render_ods}[suffix]
    whole = BytesIO(render(parse_blocks("# Fields\n\nWe reply.")))
    path = tmp_path / f"guide{suffix}"
    with zipfile.ZipFile(whole) as given, zipfile.ZipFile(path, "w") as cut:
        for name in given.namelist():
            content = given.read(name)
            shown = b"We reply." in content
            cut.writestr(name, content[: content.find(b"reply")] if shown else content)
    assert reason(path).startswith("damaged: no element found: line ")


def test_a_word_document_is_no_workbook(document: Path) -> None:
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert reason(document) == "damaged or not a workbook"
