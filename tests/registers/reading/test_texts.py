from __future__ import annotations

import gzip
import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from register_files import opened, refused, rows

if TYPE_CHECKING:
    from pathlib import Path


def test_all_columns_are_text(tmp_path: Path) -> None:
    found = opened(tmp_path, "id,when\n007,2024-01-05\n8,n/a\n")
    assert rows(found) == [("007", "2024-01-05"), ("8", "n/a")]
    assert {str(kind) for kind in found.table.schema().types} == {"string"}
    assert found.rows == 2
    assert found.notes == (
        "read as UTF-8",
        "lines end in LF",
        "fields parted by commas",
    )


def test_the_hash_is_that_of_the_file(tmp_path: Path) -> None:
    content = gzip.compress(b"a,b\nx,y\n")
    found = opened(tmp_path, content, "r.csv.gz")
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert rows(found) == [("x", "y")]


def test_empty_and_blank_cells_are_null(tmp_path: Path) -> None:
    found = opened(tmp_path, 'a,b,c,d\nx,, \t,""\nNULL,NA,y,\u00a0\n')
    assert rows(found) == [("x", None, None, None), ("NULL", "NA", "y", None)]


def test_rows_of_blanks_alone_do_not_count(tmp_path: Path) -> None:
    found = opened(tmp_path, "a,b\n\nx,y\n,\n , \n,z\n")
    assert found.rows == 2
    assert rows(found) == [("x", "y"), (None, "z")]


def test_names_are_stripped_numbered_and_made_up(tmp_path: Path) -> None:
    found = opened(tmp_path, " name ,Name,,name 2,name\na,b,c,d,e\n")
    assert found.table.columns == ("name", "Name 2", "column 3", "name 2 2", "name 3")


@pytest.mark.parametrize(
    ("sign", "said"),
    [(",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "pipes")],
)
def test_the_delimiter_is_found(tmp_path: Path, sign: str, said: str) -> None:
    lines = ["id,text,cost", "1,x,2", "2,y,3"]
    found = opened(tmp_path, "\n".join(lines).replace(",", sign))
    assert rows(found) == [("1", "x", "2"), ("2", "y", "3")]
    assert f"fields parted by {said}" in found.notes


def test_decimal_commas_do_not_part_semicolon_fields(tmp_path: Path) -> None:
    found = opened(tmp_path, "id;cost;paid\n1;2,5;3,0\n2;4,5;5,5\n")
    assert rows(found) == [("1", "2,5", "3,0"), ("2", "4,5", "5,5")]


def test_delimiters_in_quotes_do_not_count(tmp_path: Path) -> None:
    found = opened(tmp_path, 'id,text\n1,"a;b;c"\n2,"d;e;f"\n')
    assert rows(found) == [("1", "a;b;c"), ("2", "d;e;f")]


def test_a_single_column_is_one_column(tmp_path: Path) -> None:
    found = opened(tmp_path, "comment\ngood, fast\nslow\nrude, loud, late\n", "r.txt")
    assert rows(found) == [("good, fast",), ("slow",), ("rude, loud, late",)]
    assert "one column only: no delimiter was found" in found.notes


@pytest.mark.parametrize(
    ("end", "said"), [("\r", "CR alone"), ("\n", "LF"), ("\r\n", "CRLF")]
)
def test_line_ends_are_found(tmp_path: Path, end: str, said: str) -> None:
    found = opened(tmp_path, end.join(["a,b", "x,y", "z,w"]))
    assert rows(found) == [("x", "y"), ("z", "w")]
    assert f"lines end in {said}" in found.notes


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_quotes_hold_quotes_and_line_breaks(tmp_path: Path, end: str) -> None:
    content = 'a,b\n"x ""y""\nz",2\n5" pipe,\\\n'.replace("\n", end)
    found = rows(opened(tmp_path, content))
    assert found == [(f'x "y"{end}z', "2"), ('5" pipe', "\\")]


@pytest.mark.parametrize(
    ("codec", "text", "said"),
    [
        ("utf-8", "żółć", "UTF-8"),
        ("utf-8-sig", "żółć", "UTF-8"),
        ("utf-16", "żółć", "UTF-16"),
        ("cp1250", "zgłoszenie dotyczące żółwia", "Windows-1250"),
        ("cp1251", "жалоба на обслуживание", "Windows-1251"),
        ("latin-1", "Reclamação, não é bom", "Windows-1252 (Latin-1)"),
        ("latin-1", "Beschwerde über Größe", "Windows-1252 (Latin-1)"),
        ("cp1252", "refund of £50, ‘late’", "Windows-1252 (Latin-1)"),
    ],
)
def test_the_encoding_is_found(
    tmp_path: Path, codec: str, text: str, said: str
) -> None:
    found = opened(tmp_path, f"id;text\n1;{text}\n2;x\n".encode(codec))
    assert rows(found)[0] == ("1", text)
    assert found.notes[0] == f"read as {said}"
    marked = codec in {"utf-8-sig", "utf-16"}
    assert ("a byte-order mark was cut off" in found.notes) == marked


def test_letters_far_down_still_tell_the_encoding(tmp_path: Path) -> None:
    head = "id;text\n" + "1;plain\n" * 50_000
    found = opened(tmp_path, (head + "2;zażółć\n").encode("cp1250"))
    assert found.notes[0] == "read as Windows-1250"
    assert found.rows == 50_001


def test_damaged_utf_8_stays_utf_8(tmp_path: Path) -> None:
    found = opened(tmp_path, b"a,b\n" + "żółć,ś\n".encode() * 9 + b"\xff,x\n")
    assert found.notes[0] == "read as UTF-8, in spite of damage"
    assert "1 line with letters that could not be read" in found.notes


@pytest.mark.parametrize(
    "titles", ["Complaints 2024\n\nmade today\n", "Complaints,,\n,,2024\n", "sep=,\n"]
)
def test_titles_are_skipped(tmp_path: Path, titles: str) -> None:
    found = opened(tmp_path, f"{titles}id,unit,text\n1,x,y\n2,x,z\n")
    assert found.table.columns == ("id", "unit", "text")
    assert found.rows == 2
    assert re.search(r"\n[12] rows? above the header skipped", "\n".join(found.notes))


def test_data_in_the_first_row_mean_no_header(tmp_path: Path) -> None:
    found = opened(tmp_path, "1|2024-05-01|x\n2|2024-05-02|y\n", "r.txt")
    assert found.table.columns == ("column 1", "column 2", "column 3")
    assert found.rows == 2
    assert (
        "no header row: columns are named column 1, column 2 and so on" in found.notes
    )


def test_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    found = opened(tmp_path, "id,received\n")
    assert found.table.columns == ("id", "received")
    assert found.rows == 0
    assert rows(found) == []


def test_short_rows_are_kept_and_long_ones_left_out(tmp_path: Path) -> None:
    found = opened(tmp_path, 'a,b,c\n"x\ny",1,2\nx,1\nx,1,2,3\nx,1,2,,\nz,1\nu,1,2\n')
    assert rows(found) == [
        ("x\ny", "1", "2"),
        ("x", "1", None),
        ("x", "1", "2"),
        ("z", "1", None),
        ("u", "1", "2"),
    ]
    assert found.notes[-2:] == (
        "2 rows with too few cells, missing cells taken as blank (first in line 4)",
        "1 row with too many cells left out (first in line 5)",
    )


def test_a_delimiter_at_the_end_of_rows_is_no_cell(tmp_path: Path) -> None:
    found = opened(tmp_path, "a,b\nx,y,\nz,w,\n")
    assert found.table.columns == ("a", "b")
    assert rows(found) == [("x", "y"), ("z", "w")]


@pytest.mark.parametrize("more", [2, 500])
def test_an_open_quote_names_its_line(tmp_path: Path, more: int) -> None:
    content = 'a,b\n"x\ny",1\nz,"open\n' + "x,y\n" * more
    assert refused(tmp_path, content).startswith(":4: a quote opens and is never")


def test_a_quote_open_far_down_names_its_line(tmp_path: Path) -> None:
    assert refused(tmp_path, "a,b\n" + "x,y\n" * 999 + 'x,"y').startswith(":1001: ")


def test_line_breaks_survive_in_files_over_many_buffers(tmp_path: Path) -> None:
    found = opened(tmp_path, "a,b\n" + '"x\ny, ""z""",1\n' * 300_000)
    assert found.rows == 300_000
    assert found.table.count().to_pyarrow().as_py() == 300_000


def test_lines_with_ends_of_two_kinds_are_all_rows(tmp_path: Path) -> None:
    found = opened(tmp_path, "a,b\r\nx,y\nz,w\r\nu,v\n")
    assert rows(found) == [("x", "y"), ("z", "w"), ("u", "v")]


def test_a_large_regular_file_is_not_copied(tmp_path: Path) -> None:
    with opened(tmp_path, "a,b\n" + "x,y\n" * 1000) as found:
        plan = found.table.get_backend().raw_sql(
            "SELECT sql FROM duckdb_views() WHERE NOT internal"
        )
        assert str(tmp_path / "register.csv") in str(plan.fetchall())


def test_letters_that_stand_for_many_files_stand_for_themselves(tmp_path: Path) -> None:
    (tmp_path / "r1.csv").write_text("a,b\nother,file\n")
    found = opened(tmp_path, "a,b\nx,y\n", "r[1].csv")
    assert rows(found) == [("x", "y")]


def test_a_thousand_columns_are_read(tmp_path: Path) -> None:
    header = ",".join(f"column{number}" for number in range(1000))
    cells = ",".join(f"x{number}" for number in range(1000))
    (row,) = rows(opened(tmp_path, f"{header}\n{cells}\n"))
    assert row[999] == "x999"


def test_what_is_no_text_costs_one_line(tmp_path: Path) -> None:
    assert refused(tmp_path, "") == ": the file is empty"
    assert refused(tmp_path, "\n \n") == ": the file is empty"
    assert refused(tmp_path, b"\x89PNG\0\0\1\2\xff").startswith(": not text;")


def test_a_line_without_end_costs_one_line(tmp_path: Path) -> None:
    assert refused(tmp_path, "a,b\n" + "x" * 4_000_001).startswith(
        ":2: the line is over 4000000 characters"
    )
