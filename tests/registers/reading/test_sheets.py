from __future__ import annotations

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.registers.reading import open_source
from isocheck.registers.reading.headers import find_header
from register_files import refusal, refused, rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DATA = Path(__file__).parents[4] / "shared" / "data"
FORMATS = {datetime: "yyyy-mm-dd hh:mm:ss", date: "yyyy-mm-dd", time: "hh:mm:ss"}


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> str:
    with xlsxwriter.Workbook(path) as book:
        formats = {
            kind: book.add_format({"num_format": form})
            for kind, form in FORMATS.items()
        }
        for name, table in sheets.items():
            sheet = book.add_worksheet(name)
            for place, row in enumerate(table):
                for column, cell in enumerate(row):
                    sheet.write(place, column, cell, formats.get(type(cell)))
    return str(path)


def test_values_read_the_same_in_every_country(tmp_path: Path) -> None:
    written = [
        datetime(2024, 1, 5, 10, 29, 59),  # noqa: DTZ001 - sheets know no zone
        date(2024, 2, 29),
        time(9, 5),
        2.5,
        40,
        True,
        " x ",
        "=1+1",
    ]
    names = ["at", "day", "clock", "cost", "days", "ok", "text", "sum"]
    path = workbook(tmp_path / "r.xlsx", {"R": [names, written]})
    found = open_source(path)
    assert found.table.columns == tuple(names)
    assert (found.rows, found.typed, found.notes) == (1, False, ('sheet "R"',))
    assert rows(found) == [
        (
            *("2024-01-05 10:29:59", "2024-02-29", "09:05:00", "2.5", "40", "true"),
            *("x", "0"),  # what the workbook says the formula came to
        )
    ]


def test_the_sheet_most_like_a_table_is_read(tmp_path: Path) -> None:
    table = [["id", "text"], ["a", "x"], ["b", "y"]]
    notes = [["written by hand"], ["", "see"], ["for a board"], ["and others"]]
    path = workbook(tmp_path / "r.xlsx", {"Notes": notes, "2024": table, "Old": table})
    found = open_source(path)
    assert rows(found) == [("a", "x"), ("b", "y")]
    assert found.notes == ('sheet "2024", not Notes, Old',)
    assert rows(open_source(path, sheet="Notes"))[-1] == ("and others", None)


def test_titles_above_and_headers_of_two_rows(tmp_path: Path) -> None:
    table: list[list[Any]] = [
        ["Complaints 2024"],
        [],
        ["Case", "Times", "", "Text"],
        ["", "received", "closed", ""],
        ["a", date(2024, 1, 1), date(2024, 1, 2), "x"],
        ["b", date(2024, 1, 3), "", "y"],
    ]
    found = open_source(workbook(tmp_path / "r.xlsx", {"R": table}))
    assert found.table.columns == ("Case", "received", "closed", "Text")
    assert found.notes[1:] == ("1 row above the header skipped", "a header over 2 rows")
    assert rows(found)[1] == ("b", "2024-01-03", None, "y")


def test_lower_names_that_repeat_take_the_upper_ones() -> None:
    header = find_header(
        [("Asked", "", "Told", ""), ("day", "by", "day", "to"), ("1", "x", "2", "y")]
    )
    assert header is not None
    assert header.names == ("Asked day", "by", "Told day", "to")


def test_a_sheet_without_header_names_its_columns() -> None:
    header = find_header([("1", "2024-01-01", "x"), ("2", "2024-01-02", "y")])
    assert header is not None
    assert (header.names, header.depth) == (("column 1", "column 2", "column 3"), 0)


def test_formulas_nobody_computed_are_counted(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "r.xlsx") as book:
        sheet = book.add_worksheet("R")
        sheet.write_row(0, 0, ["id", "late"])
        sheet.write(1, 0, "a")
        sheet.write_formula(1, 1, "=A1", None, "yes")
        sheet.write(2, 0, "b")
        sheet.write_formula(2, 1, "=A2", None, "")
    found = open_source(str(tmp_path / "r.xlsx"))
    assert rows(found) == [("a", "yes"), ("b", None)]
    assert found.notes[1].startswith("1 formula without a computed value, taken as")


def test_a_thousand_columns_are_read(tmp_path: Path) -> None:
    names = [f"column{number}" for number in range(1000)]
    table: list[list[Any]] = [names, list(range(1000))]
    path = workbook(tmp_path / "r.xlsx", {"R": table})
    (row,) = rows(open_source(path))
    assert row[999] == "999"


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_promise_of_billions_of_cells_costs_one_line(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "r.xlsx") as book:
        sheet = book.add_worksheet("R")
        sheet.write_row(0, 0, ["id", "text"])
        sheet.write(1_048_575, 16_383, "x")
    assert refusal(tmp_path / "r.xlsx") == (
        ": the workbook takes too much memory or time; save the sheet as CSV"
    )


def test_a_dimension_that_lies_is_not_believed(tmp_path: Path) -> None:
    honest = Path(workbook(tmp_path / "r.xlsx", {"R": [["id", "x"], ["a", "y"]]}))
    liar = tmp_path / "liar.xlsx"
    with zipfile.ZipFile(honest) as old, zipfile.ZipFile(liar, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"A1:B2", b"A1:XFD1048576"))
    assert rows(open_source(str(liar))) == [("a", "y")]


def test_open_document_sheets_are_read(tmp_path: Path) -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    table = office.replace("office:1.0", "table:1.0")
    text = office.replace("office:1.0", "text:1.0")
    cells = [["id", "text"], ["a", "x"]]
    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in cells
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(tmp_path / "r.ods", "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<m:file-entry m:full-path="/" m:media-type="{kind}"/></m:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{office}" xmlns:table="{table}" '
            f'xmlns:text="{text}"><office:body><office:spreadsheet>'
            f'<table:table table:name="R">{body}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    found = open_source(str(tmp_path / "r.ods"))
    assert (rows(found), found.notes) == ([("a", "x")], ('sheet "R"',))


def test_what_is_no_workbook_costs_one_line(tmp_path: Path) -> None:
    for name in ("r.xlsx", "r.xlsm", "r.xlsb", "r.xls", "r.ods"):
        said = refused(tmp_path, "id,text\na,x\n", name)
        assert said.startswith(": cannot be read as a workbook: ")
    path = workbook(tmp_path / "empty.xlsx", {"R": []})
    assert refusal(path) == ": no table in it; is this a register?"


def test_a_sheet_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", {"R": [["id"]], "Q": [["id"]]})
    assert refusal(path, sheet="S") == ': there is no sheet "S"; it has "R", "Q"'


CELLS = st.one_of(
    st.text(alphabet="abż ;,\"'", min_size=1, max_size=5),
    st.integers(-(10**9), 10**9),
    st.booleans(),
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
        lambda when: when.replace(microsecond=0)
    ),
)


@settings(max_examples=10, deadline=timedelta(seconds=30))
@given(table=st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5))
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, table: list[list[Any]]
) -> None:
    names = ["one", "two", "three"]
    path = tmp_path_factory.mktemp("book") / "r.xlsx"
    found = rows(open_source(workbook(path, {"R": [names, *table]})))
    expected = [tuple(map(_as_text, row)) for row in table]
    assert found == [row for row in expected if any(row)]


def _as_text(cell: object) -> str | None:
    if isinstance(cell, bool):
        return str(cell).lower()
    return str(cell).removesuffix(" 00:00:00").strip() or None  # midnight is a day


@pytest.mark.skipif(not DATA.is_dir(), reason="no real data beside this checkout")
@pytest.mark.parametrize(
    ("name", "size", "first"),
    [
        ("contacts/pwc_call_center_multisheet.xlsx", (5000, 13), "Call Id"),
        (
            "complaints/bomet_county_complaint_types_sla.xlsx",
            (50, 5),
            "Complaint Type*",
        ),
        ("surveys/sfo_2018_data_dictionary.xlsx", (669, 3), "Field"),
    ],
)
def test_real_workbooks(name: str, size: tuple[int, int], first: str) -> None:
    with open_source(str(DATA / name)) as found:
        assert (found.rows, len(found.table.columns)) == size
        assert found.table.columns[0] == first
