"""A text of someone else beside a checklist; and files of the kinds that came later."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import CompletedProcess

    from cli.program import Program

COPIED = "A standard that is gone through quickly by all who have little time"
HIDDEN = "of which nobody shall read a single word in any other place"
STANDARD = f"Foreword. {COPIED}, {HIDDEN}."
CROSSWALK = """\
format: isocheck/crosswalk/1
related:
  - criteria: [tiny/1/heard, tiny/2.2/tell]
    because: A standard that is gone through quickly by all.
themes:
  - {id: all, title: All, clauses: [tiny/1, tiny/3]}
"""


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


@pytest.fixture
def copied(program: Program) -> Program:
    """Return isocheck beside a checklist with words of another text, and that text."""
    text = program.read("checklists/tiny.yaml")
    about = "A standard that is gone through quickly."
    assert text.count(about) == 1
    program.write("checklists/tiny.yaml", text.replace(about, f"{COPIED}."))
    program.write("standard.txt", STANDARD)
    return program


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, those that are hidden too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_words_of_the_other_text_are_shown_with_their_place(copied: Program) -> None:
    done = copied.run("validate", "--against", "standard.txt")

    assert done.returncode == 1
    assert done.stdout == (
        "checklists/tiny.yaml:7:8: same-words 13 words in a row stand in the other "
        f"text: “{COPIED}”\n"
    )
    assert done.stderr == "1 file checked, 1 problem\n"


def test_words_of_a_criterion_are_compared(program: Program) -> None:
    text = program.read("checklists/tiny.yaml")
    asked = "Is the note read back to the caller at once?"
    assert "Is the note read back to the caller?" in text
    program.write(
        "checklists/tiny.yaml",
        text.replace("Is the note read back to the caller?", asked),
    )
    program.write("standard.txt", asked.upper())
    done = program.run("validate", "--against", "standard.txt", "--format", "json")

    assert [each["code"] for each in json.loads(done.stdout)] == ["same-words"]


def test_without_the_other_text_nothing_is_wrong(copied: Program) -> None:
    assert copied.run("validate").returncode == 0


def test_other_text_without_common_words_is_no_problem(copied: Program) -> None:
    copied.write("other.txt", "Nothing here stands there.")
    done = copied.run("validate", "--against", "other.txt")

    assert (done.returncode, done.stdout) == (0, "")


def test_checklist_in_the_place_of_the_text_is_compared(copied: Program) -> None:
    done = copied.run("validate", "--against", "checklists/tiny.yaml")

    assert done.returncode == 1
    assert f"“{COPIED}”" in done.stdout


def test_text_in_an_old_encoding_is_compared(copied: Program) -> None:
    (copied.folder / "old.txt").write_bytes(f"Żółw: {COPIED}".encode("cp1250"))

    assert copied.run("validate", "--against", "old.txt").returncode == 1


def test_other_mistakes_are_shown_too(copied: Program) -> None:
    wrong = copied.read("checklists/tiny.yaml").replace("weight: 3", "weight: 9", 1)
    copied.write("checklists/tiny.yaml", wrong)
    done = copied.run("validate", "--against", "standard.txt", "--format", "json")

    codes = [each["code"] for each in json.loads(done.stdout)]
    assert codes == ["same-words", "out-of-range"]


def test_missing_text_is_refused(copied: Program) -> None:
    done = copied.run("validate", "--against", "nowhere.txt")

    assert is_refused(done, "isocheck: nowhere.txt: there is no such file")


def test_folder_in_place_of_a_text_is_refused(copied: Program) -> None:
    done = copied.run("validate", "--against", "checklists")

    assert is_refused(done, "isocheck: checklists: is a folder, not a file")


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n1 0 obj <<>> endobj\n",
        b"PK\x03\x04\x14\0",
        STANDARD.encode("utf-16"),
    ],
    ids=["pdf", "docx", "utf-16"],
)
def test_file_that_is_no_plain_text_is_refused(copied: Program, content: bytes) -> None:
    (copied.folder / "standard.bin").write_bytes(content)
    done = copied.run("validate", "--against", "standard.bin")

    assert is_refused(
        done, "isocheck: standard.bin: is no plain text; save it as text in UTF-8"
    )


def test_nothing_of_the_other_text_is_written_anywhere(copied: Program) -> None:
    copied.run("validate")
    before = files(copied.folder)
    done = copied.run("validate", "--against", "standard.txt")

    assert files(copied.folder) == before
    told = done.stdout + done.stderr
    assert not any(word in told for word in ("Foreword", "nobody", "single"))


# crosswalk and schemes


def test_names_in_a_crosswalk_are_those_of_the_checklists(program: Program) -> None:
    program.write("checklists/crosswalk.yaml", CROSSWALK)
    done = program.run("validate")

    assert done.returncode == 1
    assert done.stdout == (
        "checklists/crosswalk.yaml:3:30: unknown-criterion there is no criterion "
        "'tiny/2.2/tell'; did you mean 'tiny/2.2/told'?\n"
        "checklists/crosswalk.yaml:6:45: unknown-clause there is no clause 'tiny/3'; "
        "did you mean 'tiny/2'?\n"
    )
    assert done.stderr == "2 files checked, 2 problems\n"


def test_reasons_of_a_crosswalk_are_compared(copied: Program) -> None:
    crosswalk = CROSSWALK.replace("2.2/tell", "2.2/told").replace("tiny/3", "tiny/2")
    path = copied.write("checklists/crosswalk.yaml", crosswalk)
    done = copied.run("validate", path, "--against", "standard.txt")

    assert done.stdout.startswith(f"{path}:4:14: same-words 9 words in a row ")


def test_crosswalk_with_a_broken_checklist_beside_it_stops_nothing(
    program: Program,
) -> None:
    wrong = program.read("checklists/tiny.yaml").replace("weight: 3", "weight: 9", 1)
    program.write("checklists/tiny.yaml", wrong)
    program.write("checklists/crosswalk.yaml", CROSSWALK)
    program.write("isocheck.yaml", "format: isocheck/workspace/1\nstandards: tiny\n")
    done = program.run("validate")

    assert done.returncode == 1
    assert [line.partition(" ")[0] for line in done.stdout.splitlines()] == [
        "isocheck.yaml:2:12:",
        "checklists/tiny.yaml:21:17:",
    ]
    assert done.stderr == "3 files checked, 2 problems\n"


def test_assessment_with_a_broken_checklist_stops_nothing(assessed: Program) -> None:
    wrong = assessed.read("checklists/tiny.yaml").replace("weight: 3", "weight: 9", 1)
    assessed.write("checklists/tiny.yaml", wrong)
    done = assessed.run("validate")

    assert done.returncode == 1
    assert done.stdout.startswith("checklists/tiny.yaml:21:17: out-of-range ")
    assert done.stderr == "3 files checked, 1 problem\n"


def test_schemes_are_checked(program: Program) -> None:
    program.write(
        "checklists/schemes.yaml", "format: isocheck/schemes/1\nschemes: town\n"
    )
    done = program.run("validate")

    assert done.returncode == 1
    assert done.stdout == (
        "checklists/schemes.yaml:2:10: wrong-type expected a list here\n"
    )


@pytest.mark.parametrize("kind", ["crosswalk", "schemes"])
def test_crosswalk_and_schemes_are_no_standards(program: Program, kind: str) -> None:
    program.write(f"checklists/{kind}.yaml", f"format: isocheck/{kind}/1\n")
    done = program.run("show", kind)

    assert done.stderr.startswith(f"isocheck: there is no standard '{kind}'; ")
