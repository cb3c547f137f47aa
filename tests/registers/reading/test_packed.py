from __future__ import annotations

import bz2
import gzip
import hashlib
import lzma
import zipfile
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

from isocheck.registers.reading import open_source, unpacking
from register_files import opened, refusal, refused, rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TABLE = b"id,text\na,x\n"


def zstd(content: bytes) -> bytes:
    return bytes(pa.compress(content, "zstd", asbytes=True))


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("r.csv.gz", gzip.compress),
        ("r.csv.bz2", bz2.compress),
        ("r.csv.xz", lzma.compress),
        ("r.csv.zst", zstd),
        ("R.CSV.GZ", gzip.compress),
    ],
)
def test_packed_files_are_read(
    tmp_path: Path, name: str, pack: Callable[[bytes], bytes]
) -> None:
    content = pack(TABLE)
    found = opened(tmp_path, content, name)
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert rows(found) == [("a", "x")]


def test_an_archive_of_one_register_is_read(tmp_path: Path) -> None:
    path = tmp_path / "r.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("export/r.csv", TABLE)
        archive.writestr("export/readme.md", "about")
        archive.writestr("__MACOSX/export/._r.csv", "made by a machine")
    assert rows(open_source(str(path))) == [("a", "x")]


def test_an_archive_of_several_names_them(tmp_path: Path) -> None:
    path = tmp_path / "r.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", TABLE)
        archive.writestr("b.json", "[]")
    assert refusal(path) == ": an archive must hold one register; it has a.csv, b.json"


@pytest.mark.parametrize("name", ["r.csv.gz", "r.csv.bz2", "r.csv.xz", "r.csv.zst"])
def test_what_is_not_packed_costs_one_line(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path, TABLE, name).startswith(": damaged: ")


@pytest.mark.parametrize(
    ("name", "content"),
    [("r.csv.gz", gzip.compress(TABLE)), ("r.csv.xz", lzma.compress(TABLE))],
)
def test_what_ends_early_costs_one_line(
    tmp_path: Path, name: str, content: bytes
) -> None:
    assert refused(tmp_path, content[:-3], name).startswith(": damaged: ")


def test_a_damaged_archive_costs_one_line(tmp_path: Path) -> None:
    assert refused(tmp_path, TABLE, "r.zip") == ": damaged: File is not a zip file"


def test_a_bomb_costs_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "_SMALL", 1 << 20)
    bomb = gzip.compress(b"id,text\n" + b"a,x\n" * 4_000_000)
    said = refused(tmp_path, bomb, "r.csv.gz")
    assert said.startswith(": more comes out of it than there is room for, over ")
