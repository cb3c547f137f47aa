"""evidence.yaml: what people say of documents, on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cli.program import Program

HEAD = "format: isocheck/evidence/1\ndocuments:\n"


@pytest.fixture
def folder(program: Program) -> Program:
    """Return isocheck beside a policy and a law."""
    program.write("evidence/policy.md", "# Policy\n\nWe answer in ten days.\n")
    program.write("evidence/law.txt", "Ustawa z dnia 1 maja\nNiniejsza ustawa działa.")
    return program


def documents(program: Program) -> dict[str, Any]:
    """Return the documents of the assessment by path, as the report's JSON has them."""
    done = program.run("report", "--format", "json")
    assert done.returncode == 0, done.stderr
    data = json.loads(program.read("report.json"))
    return {each["path"]: each for each in data["documents"]}


def assess(program: Program, *words: str) -> str:
    """Return what is told while the folder is read."""
    done = program.run(
        "assess", "tiny", "--evidence", "evidence", "--no-input", "--on", "2026-11-22",
        *words,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.mark.parametrize("place", ["evidence/evidence.yaml", "evidence.yaml"])
def test_notes_in_the_folder_or_the_workspace_are_taken(
    folder: Program, place: str
) -> None:
    folder.write(
        place, f"{HEAD}  - {{path: policy.md, owner: Jan, status: withdrawn}}\n"
    )
    assess(folder)
    found = documents(folder)["policy.md"]
    assert (found["owner"], found["standing"]) == ("Jan", "withdrawn")


def test_notes_of_the_folder_go_before_those_of_the_workspace(folder: Program) -> None:
    folder.write("evidence.yaml", f"{HEAD}  - {{path: policy.md, owner: Eve}}\n")
    folder.write("evidence/evidence.yaml", f"{HEAD}  - {{path: '*.md', owner: Jan}}\n")
    assess(folder)
    assert documents(folder)["policy.md"]["owner"] == "Jan"


def test_mistakes_are_told_with_their_places_and_nothing_is_read(
    folder: Program,
) -> None:
    folder.write(
        "evidence/evidence.yaml",
        f"{HEAD}  - {{path: policy.md, kind: polcy, serves: [tiny/1/herd]}}\n",
    )
    done = folder.run("assess", "tiny", "--evidence", "evidence", "--no-input")
    assert done.returncode == 2
    kind, criterion = done.stderr.splitlines()[-2:]
    assert kind.startswith("evidence/evidence.yaml:3:29: not-allowed 'polcy' is none")
    assert criterion == (
        "evidence/evidence.yaml:3:45: unknown-criterion no checklist has"
        " 'tiny/1/herd'; did you mean 'tiny/1/heard'?"
    )


def test_a_note_on_a_file_that_is_not_there_is_told(folder: Program) -> None:
    folder.write("evidence/evidence.yaml", f"{HEAD}  - {{path: gone.md, owner: Jan}}\n")
    told = assess(folder)
    assert "evidence.yaml: there is no file 'gone.md' in evidence\n" in told


def test_what_serves_is_proposed_and_what_is_not_for_is_not(folder: Program) -> None:
    folder.write(
        "evidence/evidence.yaml",
        f"{HEAD}  - {{path: policy.md, serves: [tiny/1/heard]}}\n"
        "  - {path: law.txt, not_for: [tiny/1/heard]}\n",
    )
    assess(folder)
    assert documents(folder)["policy.md"]["serves"] == ["tiny/1/heard"]
    assert documents(folder)["law.txt"]["serves"] == []
    assert "tiny/1/heard" in folder.run("explain", "tiny/1/heard").stdout


def test_validate_checks_notes_with_criteria_and_files(folder: Program) -> None:
    folder.write(
        "evidence/evidence.yaml",
        f"{HEAD}  - {{path: polcy.md, serves: [tiny/1/herd]}}\n",
    )
    done = folder.run("validate")
    assert (done.returncode, done.stdout) == (
        1,
        (
            "evidence/evidence.yaml:3:12: unknown-file there is no file 'polcy.md';"
            " did you mean 'policy.md'?\n"
            "evidence/evidence.yaml:3:31: unknown-criterion no checklist has"
            " 'tiny/1/herd'; did you mean 'tiny/1/heard'?\n"
        ),
    )


def test_a_language_without_signals_is_told_in_one_line(folder: Program) -> None:
    welsh = "Byddwn yn cydnabod eich cwyn o fewn tri diwrnod ac yn ateb o fewn mis."
    folder.write("evidence/cwyn.md", f"{welsh}\n")
    folder.write("evidence/cwyn2.md", f"{welsh} Diolch i chi am hyn.\n")
    lines = [line for line in assess(folder).splitlines() if "no signals" in line]
    assert lines[-1] == (
        "evidence: 2 documents in Welsh: read, but isocheck has no signals for Welsh"
    )
