from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from isocheck.registers.reading import open_source
from register_files import refusal, rows

if TYPE_CHECKING:
    from pathlib import Path


def test_files_with_the_same_columns_are_one_register(tmp_path: Path) -> None:
    (tmp_path / "2024-01.csv").write_text("id,text\na,x\n")
    (tmp_path / "2024-02.csv").write_text("text;id\ny;b\nz;c\n")
    (tmp_path / "about.md").write_text("not a register")
    (tmp_path / ".hidden.csv").write_text("id,text\nh,h\n")
    (tmp_path / "lists.csv").write_text("code,meaning\n1,one\n")
    found = open_source(str(tmp_path))
    hashes = [
        hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        for name in ("2024-01.csv", "2024-02.csv", "lists.csv")
    ]
    together = "".join(f"{each}\n" for each in hashes)
    assert found.sha256 == hashlib.sha256(together.encode()).hexdigest()
    assert (found.rows, found.source, found.typed) == (3, tmp_path.name, False)
    assert found.notes == (
        "2 files together: 2024-01.csv, 2024-02.csv",
        "read as UTF-8",
        "lines end in LF",
        "2024-01.csv: fields parted by commas",
        "2024-02.csv: fields parted by semicolons",
        "left out, as their columns are others: lists.csv",
    )
    assert sorted(rows(found)) == [("a", "x"), ("b", "y"), ("c", "z")]


def test_a_folder_of_one_file_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("id,text\na,x\n")
    with open_source(str(tmp_path)) as found:
        assert found.notes[0] == "read as UTF-8"
        assert found.sha256 == hashlib.sha256(b"id,text\na,x\n").hexdigest()


def test_types_that_differ_become_text(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": [1], "n": [5]}), tmp_path / "a.parquet")
    pq.write_table(pa.table({"id": [2], "n": ["six"]}), tmp_path / "b.parquet")
    found = open_source(str(tmp_path))
    assert found.typed
    assert sorted(rows(found)) == [(1, "5"), (2, "six")]


def test_folders_without_a_register_cost_one_line(tmp_path: Path) -> None:
    assert refusal(tmp_path).startswith(": no file in it can be a register; ")
    (tmp_path / "a.csv").write_text("id,text\na,x\n")
    (tmp_path / "b.csv").write_text("code,text\na,x\n")
    assert refusal(tmp_path) == (
        ": its 2 files have different columns; name one of them"
    )
    (tmp_path / "c.csv").write_text("")
    assert refusal(tmp_path).endswith("c.csv: the file is empty")
