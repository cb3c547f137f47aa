"""isocheck evidence scan: the index of a folder, for people and for programs."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.program import Program

NOTES = "# Notes\n\nEvery call is written down.\n"
DRAFT = "# Plan\n\nStatus: draft\n\nEvery call is noted.\n"
SCAN = ("evidence", "scan", "evidence", "--on", "2026-09-30")


@pytest.fixture
def folder(assessed: Program) -> Program:
    """Return isocheck beside a folder with three documents and a pipe."""
    assessed.write("evidence/notes.md", NOTES)
    assessed.write("evidence/plan.md", DRAFT)
    assessed.write("evidence/sub/blob.bin", "x")
    os.mkfifo(assessed.folder / "evidence/pipe.md")
    return assessed


def documents(program: Program, *words: str) -> dict[str, dict[str, object]]:
    done = program.run(*SCAN, *words, "--format", "json")
    return {each["path"]: each for each in json.loads(done.stdout)["documents"]}


def test_scan_lists_each_document_with_its_standing(folder: Program) -> None:
    done = folder.run(*SCAN)

    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert lines[0] == "evidence · as of 2026-09-30"
    (notes,) = [line.split() for line in lines if line.startswith("notes.md")]
    assert notes == ["notes.md", "in", "force", "1", "0", "kB"]
    assert any(line.startswith("Plan") and "“Status: draft”" in line for line in lines)
    assert any("not a format isocheck reads (.bin)" in line for line in lines)
    assert lines[-2] == "skipped: pipe.md: not a file but a pipe, socket or device"
    assert lines[-1] == (
        "3 files: 1 in force, 1 draft, 1 unreadable; 1 skipped; 1 of 6 criteria served"
    )


def test_scan_is_made_for_80_columns(folder: Program) -> None:
    screen = folder.show(*SCAN, columns=80)
    assert screen.wait_for_end() == 0
    lines = screen.text().splitlines()
    assert max(map(len, lines)) <= 80
    assert " document  " in lines[2]


def test_scan_makes_a_list_where_a_table_has_no_room(folder: Program) -> None:
    screen = folder.show(*SCAN, columns=40)
    assert screen.wait_for_end() == 0
    assert "plan.md, Plan" in screen.text()
    assert "standing draft, “Status: draft”" in screen.text()


def test_scan_prints_json(folder: Program) -> None:
    data = json.loads(folder.run(*SCAN, "--format", "json").stdout)

    assert (data["folder"], data["on"]) == ("evidence", "2026-09-30")
    assert (data["served"], data["criteria"]) == (1, 6)
    assert data["skipped"] == [
        {"path": "pipe.md", "reason": "not a file but a pipe, socket or device"}
    ]
    notes, plan, blob = data["documents"]
    assert notes["title"] == "Notes"
    assert (notes["standing"], notes["because"], notes["serves"]) == (
        "in force",
        None,
        1,
    )
    assert len(notes["sha256"]) == 64
    assert (plan["standing"], plan["because"]) == ("draft", "Status: draft")
    assert blob["problem"] == "not a format isocheck reads (.bin)"


def test_scan_prints_csv_with_what_was_skipped(folder: Program) -> None:
    done = folder.run(*SCAN, "--format", "csv")
    rows = {row["path"]: row for row in csv.DictReader(io.StringIO(done.stdout))}

    assert rows["plan.md"]["because"] == "Status: draft"
    assert rows["notes.md"]["serves"] == "1"
    assert (rows["pipe.md"]["standing"], rows["pipe.md"]["problem"]) == (
        "skipped",
        "not a file but a pipe, socket or device",
    )


def test_no_cell_of_the_csv_is_a_formula(folder: Program) -> None:
    folder.write("evidence/=1+1.md", "# =HYPERLINK()\n\nStatus: draft\n")
    done = folder.run(*SCAN, "--format", "csv")
    rows = list(csv.reader(io.StringIO(done.stdout)))

    assert "'=1+1.md" in [row[0] for row in rows]
    assert [c for row in rows for c in row if c.startswith(("=", "+", "-", "@"))] == []


def test_scan_judges_by_the_day_asked_for(folder: Program) -> None:
    folder.write("evidence/old.md", "# Rule\n\nNext review: 2026-12-01\n")

    assert documents(folder)["old.md"]["standing"] == "in force"
    later = folder.run(*SCAN[:3], "--on", "2027-01-01", "--format", "json")
    standings = {each["path"]: each for each in json.loads(later.stdout)["documents"]}
    assert standings["old.md"]["standing"] == "overdue for review"
    assert standings["old.md"]["review_by"] == "2026-12-01"


def test_scan_takes_the_folder_of_the_workspace(folder: Program) -> None:
    settings = folder.read("isocheck.yaml")
    folder.write("isocheck.yaml", settings + "evidence: evidence\n")

    assert folder.run("evidence", "scan").stdout.startswith("evidence · as of ")


def test_scan_takes_the_folder_assessed_before(folder: Program) -> None:
    folder.run("assess", "--evidence", "evidence", "--no-input", "--quiet")

    assert folder.run("evidence", "scan").stdout.startswith("evidence · as of ")


def test_scan_without_any_folder_says_how_to_name_one(program: Program) -> None:
    done = program.run("evidence", "scan")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "isocheck: name the folder with evidence; 'evidence:' in isocheck.yaml "
        "keeps it\n"
    )


def test_scan_without_a_workspace_looks_for_every_standard(program: Program) -> None:
    program.write("docs/notes.md", NOTES)
    done = program.run("evidence", "scan", "docs", "--format", "json")

    assert json.loads(done.stdout)["criteria"] > 700


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere", "no such folder: nowhere; name the one with evidence"),
        ("isocheck.yaml", "not a folder: isocheck.yaml; name the one it lies in"),
    ],
)
def test_a_wrong_path_is_refused(assessed: Program, name: str, message: str) -> None:
    done = assessed.run("evidence", "scan", name)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"isocheck: {message}\n"


def test_a_wrong_day_is_refused(folder: Program) -> None:
    done = folder.run("evidence", "scan", "evidence", "--on", "soon")

    assert done.returncode == 2
    assert done.stderr == "isocheck: 'soon' is no day such as 2026-09-30\n"


@pytest.mark.parametrize("shape", ["text", "csv"])
def test_an_empty_folder_is_told(assessed: Program, shape: str) -> None:
    (assessed.folder / "empty").mkdir()
    done = assessed.run("evidence", "scan", "empty", "--format", shape)

    assert done.returncode == 0
    assert done.stderr == "empty: no documents in this folder\n"


def test_scan_writes_nothing_into_the_workspace(folder: Program) -> None:
    before = look(folder.folder)
    folder.run(*SCAN)

    assert look(folder.folder) == before


def look(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.lstat().st_mtime_ns, path.lstat().st_size)
        for path in folder.rglob("*")
        if ".cache" not in path.parts
    }


def test_scan_ends_quietly_where_its_reader_has_had_enough(folder: Program) -> None:
    for number in range(300):
        folder.write(f"evidence/{number}.md", NOTES)
    done = folder.run_in_shell('"$@" | head -n 1', *SCAN)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip() == "evidence · as of 2026-09-30"


def test_hostile_names_stay_on_their_line(folder: Program) -> None:
    for name in (b"line\nbreak.md", b"red\x1b[31m.md", b"no text \xff.md"):
        path = os.path.join(os.fsencode(folder.folder), b"evidence", name)  # noqa: PTH118
        with open(path, "wb") as file:  # noqa: PTH123 -- bytes
            file.write(NOTES.encode())
    found = documents(folder)

    assert {r"line\nbreak.md", r"red\x1b[31m.md", r"no text \xff.md"} <= set(found)
    assert "\x1b" not in folder.run(*SCAN).stdout


def test_ctrl_c_ends_a_scan_in_one_line_and_leaves_no_reader(
    assessed: Program,
) -> None:
    for number in range(3000):
        assessed.write(f"evidence/{number}.md", NOTES * 20)
    screen = assessed.show(*SCAN)
    screen.wait_for("reading ")
    screen.interrupt()

    assert screen.wait_for_end() == 130
    assert screen.text().rstrip().endswith("isocheck: interrupted")
    assert "Traceback" not in screen.text()
    assert running_in(assessed.folder) == []


def running_in(folder: Path) -> list[str]:
    """Return the processes that work in a folder, where the system shows them."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if (process / "cwd").readlink() == folder:
                found.append(process.name)
    return found


def test_an_unreadable_file_is_a_line_of_the_index(folder: Program) -> None:
    secret = folder.write("evidence/secret.md", NOTES)
    secret.chmod(0)
    if os.access(secret, os.R_OK):
        pytest.skip("root may read everything")
    found = documents(folder)["secret.md"]
    secret.chmod(stat.S_IRUSR | stat.S_IWUSR)

    assert (found["standing"], found["problem"]) == ("unreadable", "permission denied")
