"""isocheck evidence find and show: passages by criterion, and by document."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.program import Program

NOTES = """\
# Notes

## Calls

Every call is written down. Nobody hangs up first.

## Lunch

We eat at noon.
"""
ON = ("--evidence", "evidence", "--on", "2026-09-30")


@pytest.fixture
def folder(assessed: Program) -> Program:
    """Return isocheck beside a document, a draft and a file that is none."""
    assessed.write("evidence/notes.md", NOTES)
    assessed.write("evidence/plan.md", "Status: draft\n\nEvery call is noted.\n")
    assessed.write("evidence/blob.bin", "x")
    return assessed


def test_find_quotes_what_serves_a_criterion(folder: Program) -> None:
    done = folder.run("evidence", "find", "tiny/1/written-down", *ON)

    assert done.returncode == 0
    assert done.stdout == (
        "tiny/1/written-down: Is what callers say written down?\n"
        "\n"
        "Documents state: that every call is written down\n"
        "  notes.md, Notes > Calls (in force)\n"
        "    “Every call is written down.”\n"
        "    found by signals\n"
        "  plan.md (draft)\n"
        "    “Every call is noted.”\n"
        "    found by signals\n"
    )
    assert done.stderr == "evidence: 2 passages in 2 documents\n"


@pytest.mark.parametrize("name", ["1/written-down", "written-down", "written"])
def test_find_takes_a_part_of_the_name(folder: Program, name: str) -> None:
    done = folder.run("evidence", "find", name, *ON)

    assert done.stdout.startswith("tiny/1/written-down: ")


def test_find_asks_which_one_where_a_part_names_several(folder: Program) -> None:
    done = folder.run("evidence", "find", "tiny/2", *ON)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "isocheck: 'tiny/2' may be tiny/2.1/kept, tiny/2.1/dated, tiny/2.2/told; "
        "name one of them\n"
    )


def test_find_refuses_a_name_nobody_has(folder: Program) -> None:
    done = folder.run("evidence", "find", "nope", *ON)

    assert done.returncode == 2
    assert done.stderr == (
        "isocheck: no criterion here is called 'nope'; name one such as "
        "7.4/acknowledged-promptly; 'isocheck show' lists them\n"
    )


def test_find_tells_what_was_not_found(folder: Program) -> None:
    (folder.folder / "evidence/notes.md").unlink()
    (folder.folder / "evidence/plan.md").unlink()
    done = folder.run("evidence", "find", "written-down", *ON)

    assert done.returncode == 0
    assert done.stdout.endswith(
        "Documents state: that every call is written down\n  not found\n"
    )
    assert done.stderr == "evidence: 0 passages in 0 documents\n"


def test_find_tells_that_registers_are_another_matter(program: Program) -> None:
    program.write("evidence/notes.md", NOTES)
    program.write("isocheck.yaml", "format: isocheck/workspace/1\n")
    done = program.run("evidence", "find", "iso-10002/7.4/acknowledged-promptly", *ON)

    assert "The complaints register shows: share acknowledged" in done.stdout
    assert "that is not looked for in documents" in done.stdout.replace("\n ", "")


def test_find_prints_json(folder: Program) -> None:
    done = folder.run("evidence", "find", "written-down", *ON, "--format", "json")
    data = json.loads(done.stdout)

    assert data["criterion"] == "tiny/1/written-down"
    (expected,) = data["expected"]
    assert expected["expects"] == "that every call is written down"
    assert expected["passages"][0] == {
        "document": "notes.md",
        "place": "Notes > Calls",
        "quote": "Every call is written down.",
        "standing": "in force",
        "found_by": "signals",
    }


@pytest.mark.parametrize("name", ["notes.md", "evidence/notes.md"])
def test_show_shows_what_a_document_says_and_serves(folder: Program, name: str) -> None:
    done = folder.run("evidence", "show", name, *ON)

    assert (done.returncode, done.stderr) == (0, "")
    facts, _, passages = done.stdout.partition("\n\n")
    assert facts.startswith("notes.md\n  sha256: ")
    assert "\n  title: Notes\n" in facts
    assert "\n  standing: in force" in facts
    assert passages.endswith(
        "Notes > Calls\n"
        "  Calls\n"
        "  Every call is written down.\n"
        "    → tiny/1/written-down: that every call is written down\n"
        "  Nobody hangs up first.\n"
        "\n"
        "Notes > Lunch\n"
        "  Lunch\n"
        "  We eat at noon.\n"
    )


def test_show_prints_json(folder: Program) -> None:
    done = folder.run("evidence", "show", "notes.md", *ON, "--format", "json")
    data = json.loads(done.stdout)

    (shown,) = data["documents"]
    assert (shown["path"], shown["standing"]) == ("notes.md", "in force")
    assert [each["text"] for each in shown["passages"] if each["serves"]] == [
        "Every call is written down."
    ]
    assert shown["passages"][2]["serves"] == [
        {
            "criterion": "tiny/1/written-down",
            "expects": "that every call is written down",
            "found_by": "signals",
            "in_full": True,
        }
    ]


def test_show_tells_once_what_a_passage_serves_by_signals_and_by_meaning(
    program: Program,
) -> None:
    said = "You can make a complaint by phone, by e-mail or in person at our office."
    program.write("evidence/page.md", f"# How to complain\n\n{said}\n")
    program.write("isocheck.yaml", "format: isocheck/workspace/1\n")
    done = program.run("evidence", "show", "page.md", *ON)
    served = done.stdout.replace("\n      ", " ").split("\n    → ")[1:]

    told = "iso-10002/7.1/how-to-complain-told: where and how a complaint can be made"
    assert told in served
    assert len(served) == len(set(served))


def test_show_says_why_a_file_cannot_be_read(folder: Program) -> None:
    done = folder.run("evidence", "show", "blob.bin", *ON)

    assert done.returncode == 0
    assert "  standing: unreadable\n" in done.stdout
    assert "  problem: not a format isocheck reads (.bin)\n" in done.stdout


def test_show_shows_each_file_of_an_archive_and_what_was_skipped(
    folder: Program,
) -> None:
    with zipfile.ZipFile(folder.folder / "evidence/pack.zip", "w") as archive:
        archive.writestr("notes.md", NOTES)
        archive.writestr("plan.md", "Status: draft\n\nEvery call is noted.\n")
        archive.writestr("scan.png", b"\x89PNG")
    done = folder.run("evidence", "show", "pack.zip", *ON)
    asked = folder.run("evidence", "show", "pack.zip", *ON, "--format", "json")

    reason = "not a format isocheck reads (.png)"
    shown = json.loads(asked.stdout)
    assert done.stdout.startswith(f"skipped: pack.zip > scan.png: {reason}\n\npack.zip")
    assert shown["skipped"] == [{"path": "pack.zip > scan.png", "reason": reason}]
    assert {each["path"]: each["standing"] for each in shown["documents"]} == {
        "pack.zip > notes.md": "in force",
        "pack.zip > plan.md": "draft",
    }


@pytest.mark.parametrize("name", ["nowhere.md", "isocheck.yaml", "/etc/hostname"])
def test_show_takes_no_file_from_elsewhere(folder: Program, name: str) -> None:
    done = folder.run("evidence", "show", name, *ON)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"isocheck: {name}: not a file to read in evidence: "
        "'isocheck evidence scan' lists what it holds\n"
    )


def test_show_follows_no_link_out_of_the_folder(folder: Program) -> None:
    (folder.folder / "evidence/out.md").symlink_to(folder.folder / "isocheck.yaml")
    done = folder.run("evidence", "show", "out.md", *ON)

    assert "standing: unreadable" in done.stdout
    assert "a link to a file outside the folder" in done.stdout
    assert "iso" not in done.stdout.replace("isocheck", "")


def test_no_escape_code_of_a_document_reaches_the_terminal(folder: Program) -> None:
    folder.write("evidence/red.md", "# Red\x1b[31m\n\nEvery call is \x1b[2Jnoted.\n")

    assert "\x1b" not in folder.run("evidence", "show", "red.md", *ON).stdout
    assert "\x1b" not in folder.run("evidence", "find", "written-down", *ON).stdout
