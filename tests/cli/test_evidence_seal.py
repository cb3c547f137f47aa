"""isocheck evidence seal and verify: sums that anybody can check later."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.program import Program

SEAL = ("evidence", "seal", "--on", "2026-09-30")
VERIFY = ("evidence", "verify")


@pytest.fixture
def sealed(assessed: Program) -> Program:
    """Return isocheck beside a sealed workspace with two documents."""
    settings = assessed.read("isocheck.yaml")
    assessed.write("isocheck.yaml", settings + "evidence: evidence\n")
    assessed.write("evidence/notes.md", "Every call is written down.\n")
    assessed.write("evidence/żółta skarga/my \\ file.md", "Ważne\n")
    done = assessed.run(*SEAL)
    assert done.returncode == 0
    assert done.stderr == (
        "evidence.sha256: 5 files sealed; 'isocheck evidence verify' and "
        "'sha256sum -c evidence.sha256' check them\n"
    )
    return assessed


def test_a_seal_covers_evidence_answers_settings_and_checklists(
    sealed: Program,
) -> None:
    lines = sealed.read("evidence.sha256").splitlines()

    assert lines[:4] == [
        "# tool: isocheck 0.1.0",
        "# sealed on: 2026-09-30",
        "# evidence: evidence",
        "# files: 5",
    ]
    assert [line.partition("  ")[2] for line in lines[4:]] == [
        "assessment.yaml",
        "checklists/tiny.yaml",
        "evidence/notes.md",
        r"evidence/żółta skarga/my \\ file.md",
        "isocheck.yaml",
    ]


def test_a_shipped_checklist_is_sealed_in_a_comment(sealed: Program) -> None:
    sealed.run("assess", "iso-10002", "--no-input", "--quiet")
    sealed.run(*SEAL)
    comments = [
        line.split()[1:3]
        for line in sealed.read("evidence.sha256").splitlines()
        if line.startswith("# checklist")
    ]

    assert comments == [["checklist", "crosswalk:"], ["checklist", "iso-10002:"]]
    assert sealed.run(*VERIFY).returncode == 0


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum here")
def test_sha256sum_checks_a_seal(sealed: Program) -> None:
    check = ["sha256sum", "--strict", "--check", "evidence.sha256"]
    done = subprocess.run(check, cwd=sealed.folder, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    sealed.write("evidence/notes.md", "Not every call.\n")
    done = subprocess.run(check, cwd=sealed.folder, capture_output=True, check=False)
    assert done.returncode == 1


def test_the_same_folder_gives_the_same_bytes(sealed: Program) -> None:
    before = sealed.read("evidence.sha256")
    sealed.run(*SEAL)

    assert sealed.read("evidence.sha256") == before
    assert sealed.run(*SEAL, "-o", "-").stdout == before


def test_what_is_as_sealed_passes(sealed: Program) -> None:
    done = sealed.run(*VERIFY)

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == ("evidence.sha256: 5 files, all as sealed on 2026-09-30\n")


def test_each_difference_is_a_line(sealed: Program) -> None:
    sealed.write("evidence/notes.md", "Not every call.\n")
    (sealed.folder / "evidence/żółta skarga/my \\ file.md").unlink()
    sealed.write("evidence/late.md", "Made up later.\n")
    sealed.write("assessment.yaml", sealed.read("assessment.yaml") + "# by hand\n")
    done = sealed.run(*VERIFY)

    assert done.returncode == 1
    assert done.stdout == (
        "changed: assessment.yaml\n"
        "new: evidence/late.md\n"
        "changed: evidence/notes.md\n"
        "missing: evidence/żółta skarga/my \\ file.md\n"
    )
    assert done.stderr == ("evidence.sha256: 5 files, 4 not as sealed on 2026-09-30\n")


def test_a_file_that_became_a_link_out_of_the_folder_is_changed(
    sealed: Program,
) -> None:
    notes = sealed.folder / "evidence/notes.md"
    notes.rename(sealed.folder / "elsewhere.md")
    notes.symlink_to(sealed.folder / "elsewhere.md")
    done = sealed.run(*VERIFY)

    assert done.returncode == 1
    assert done.stdout == (
        "changed: evidence/notes.md: a link to a file outside the folder; "
        "copy it here\n"
    )


def test_another_checklist_and_another_version_are_told(sealed: Program) -> None:
    sealed.run("assess", "iso-10002", "--no-input", "--quiet")
    sealed.run(*SEAL)
    seal = sealed.read("evidence.sha256").replace("isocheck 0.1.0", "isocheck 0.0.9")
    start = seal.index("# checklist iso-10002: ") + len("# checklist iso-10002: ")
    sealed.write("evidence.sha256", seal[:start] + "0" * 64 + seal[start + 64 :])
    done = sealed.run(*VERIFY)

    assert done.returncode == 1
    assert done.stdout == "changed: checklist iso-10002\n"
    assert done.stderr.endswith(
        "evidence.sha256: made by isocheck 0.0.9; this is isocheck 0.1.0\n"
    )


def test_a_seal_never_opens_what_it_names_outside(sealed: Program) -> None:
    os.mkfifo(sealed.folder.parent / "trap")  # opening it would wait for ever
    lines = [f"{'0' * 64}  {name}\n" for name in ("../trap", "/etc/hostname")]
    seal = sealed.read("evidence.sha256").replace("# files: 5", "# files: 7")
    sealed.write("evidence.sha256", seal + "".join(lines))
    done = sealed.run(*VERIFY)

    assert done.returncode == 1
    assert done.stdout == "missing: ../trap\nmissing: /etc/hostname\n"


def test_what_cannot_be_sealed_is_told_and_fails(sealed: Program) -> None:
    os.mkfifo(sealed.folder / "evidence/pipe.md")
    done = sealed.run(*SEAL)
    why = "not a file but a pipe, socket or device"

    assert done.returncode == 1
    assert f"evidence/pipe.md: not sealed: {why}\n" in done.stderr
    assert f"# not sealed: evidence/pipe.md: {why}\n" in sealed.read("evidence.sha256")
    assert sealed.run(*VERIFY).returncode == 0


def test_a_seal_inside_the_folder_does_not_seal_itself(sealed: Program) -> None:
    kept = ("-o", "evidence/kept.sha256")
    sealed.run(*SEAL, *kept)
    before = sealed.read("evidence/kept.sha256")
    sealed.run(*SEAL, *kept)

    assert sealed.read("evidence/kept.sha256") == before
    assert sealed.run(*VERIFY, "evidence/kept.sha256").returncode == 0


def test_the_whole_workspace_can_be_the_folder(sealed: Program) -> None:
    sealed.write("-", "a name that sha256sum would take for its input\n")
    here = ("--evidence", ".")
    assert sealed.run(*SEAL, *here).returncode == 0
    assert "  ./-\n" in sealed.read("evidence.sha256")
    assert sealed.run(*VERIFY, *here).returncode == 0


def test_another_folder_than_the_sealed_one_is_refused(sealed: Program) -> None:
    done = sealed.run(*VERIFY, "--evidence", "checklists")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "isocheck: evidence.sha256: was made of 'evidence', not of 'checklists'; "
        "--evidence names the folder\n"
    )


def test_a_cut_seal_is_refused(sealed: Program) -> None:
    lines = sealed.read("evidence.sha256").splitlines(keepends=True)
    sealed.write("evidence.sha256", "".join(lines[:-1]))
    done = sealed.run(*VERIFY)

    assert done.returncode == 2
    assert done.stderr == (
        "isocheck: evidence.sha256: lists 4 files where 5 were sealed; "
        "it was cut or changed\n"
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere.sha256", "nowhere.sha256: there is no such file"),
        ("isocheck.yaml", "isocheck.yaml:1: not a line of a manifest"),
        ("evidence", "evidence: is a folder, not a file"),
    ],
)
def test_what_is_no_seal_is_refused(sealed: Program, name: str, message: str) -> None:
    done = sealed.run(*VERIFY, name)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"isocheck: {message}\n"


def test_a_seal_that_cannot_be_written_leaves_the_old_one(sealed: Program) -> None:
    done = sealed.run(*SEAL, "-o", "nowhere/evidence.sha256")

    assert done.returncode == 2
    assert done.stderr.startswith("isocheck: nowhere/evidence.sha256: cannot be ")
