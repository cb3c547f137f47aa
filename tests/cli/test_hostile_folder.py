"""An evidence folder full of traps: each costs one clear line, and none the run."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ENCRYPTED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")"
    b"/U(" + b"u" * 32 + b")/P -4>>"
    b"endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\n%%EOF\n"
)  # fmt: skip


def write_bomb(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(300):
            part.write(bytes(1_000_000))


@pytest.fixture(name="lines", scope="module")
def what_is_said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    place = tmp_path_factory.mktemp("hostile")
    folder = place / "evidence"
    folder.mkdir()
    (folder / "good.md").write_text("We acknowledge complaints within 2 days.")
    (folder / "żółta skarga.md").write_text("We acknowledge complaints within 3 days.")
    (folder / "locked.pdf").write_bytes(ENCRYPTED)
    (folder / "binary.md").write_bytes(bytes(range(256)) * 10)
    (folder / "latin.md").write_bytes("skarga złożona".encode("iso-8859-2"))
    (folder / "dos.md").write_bytes("Мы записываем жалобы.".encode("cp866"))
    (folder / "table.xlsx").write_bytes(b"PK")
    with (folder / "large.txt").open("wb") as file:
        file.truncate(200_000_000)
    write_bomb(folder / "bomb.docx")
    (folder / "loop").symlink_to(folder)
    (folder / "gone.md").symlink_to(place / "nowhere")
    os.mkfifo(folder / "pipe.md")
    done = subprocess.run(
        [
            sys.executable, "-m", "isocheck", "assess", "iso-10002",
            "--evidence", "evidence", "--no-input",
        ],
        cwd=place,
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )  # fmt: skip
    said = done.stderr.splitlines()
    assert "Traceback" not in done.stderr
    assert "3 documents read, 9 not" in done.stderr
    named = (line.removeprefix("evidence/").partition(": ") for line in said)
    return {name: reason for name, _, reason in named}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("locked.pdf", "encrypted; save a copy without a password"),
        ("binary.md", "binary data, not text"),
        ("dos.md", "not text in an encoding isocheck knows; save it as UTF-8"),
        ("table.xlsx", "not a workbook"),
        ("large.txt", "200 MB is over the limit of 50 MB"),
        ("bomb.docx", "refused as a possible zip bomb"),
        ("loop", "a link to a folder"),
        ("gone.md", "no such file"),
        ("pipe.md", "not a file but a pipe"),
    ],
)
def test_a_trap_costs_one_line_that_names_it(
    name: str, reason: str, lines: dict[str, str]
) -> None:
    assert reason in lines[name]


def test_an_empty_folder_is_told_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = subprocess.run(
        [
            sys.executable, "-m", "isocheck", "assess", "iso-10002",
            "--evidence", "empty", "--no-input", "--quiet",
        ],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        text=True,
    )  # fmt: skip
    assert "empty: no documents in this folder" in done.stderr
