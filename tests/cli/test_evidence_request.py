"""isocheck evidence request: the list of what is to be handed over still."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

if TYPE_CHECKING:
    from cli.program import Program

REQUEST = ("evidence", "request")


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        ("html", b"<!doctype html>"),
        ("md", b"# Evidence wanted: Garden Ltd"),
        ("xlsx", b"PK"),
    ],
)
def test_a_request_goes_to_a_file_named_after_its_format(
    assessed: Program, kind: str, start: bytes
) -> None:
    done = assessed.run(*REQUEST, "--format", kind)

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"request.{kind}: written, 1 request\n"
    assert (assessed.folder / f"request.{kind}").read_bytes().startswith(start)


def test_a_request_goes_to_standard_output(assessed: Program) -> None:
    done = assessed.run(*REQUEST, "--format", "md", "-o", "-")

    assert done.stderr == ""
    assert "that every call is written down (*not found*)" in done.stdout
    assert not (assessed.folder / "request.md").exists()


def test_what_documents_state_is_not_requested(assessed: Program) -> None:
    assessed.write("evidence/notes.md", "Every call is written down.\n")
    assessed.run("assess", "--evidence", "evidence", "--no-input", "--quiet")
    done = assessed.run(*REQUEST, "--format", "md")

    assert done.stderr == "request.md: written, 0 requests\n"
    assert "Nothing is missing" in assessed.read("request.md")


def test_what_a_draft_states_is_requested_with_its_name(assessed: Program) -> None:
    assessed.write("evidence/plan.md", "Status: draft\n\nEvery call is noted.\n")
    assessed.run("assess", "--evidence", "evidence", "--no-input", "--quiet")
    done = assessed.run(*REQUEST, "--format", "md", "-o", "-")

    assert "(*found only in plan.md (draft)*)" in done.stdout


def test_a_role_gets_what_it_may_have(assessed: Program) -> None:
    boss = assessed.run(*REQUEST, "--role", "boss", "--format", "md", "-o", "-")

    assert "## Head of service\n" in boss.stdout
    assert "*or ask:* Customer-service agent" in boss.stdout


def test_an_unknown_role_is_refused(assessed: Program) -> None:
    done = assessed.run(*REQUEST, "--role", "king")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "isocheck: no role here is called 'king'; agent, boss\n"


def test_a_request_without_an_assessment_says_how_to_begin(program: Program) -> None:
    done = program.run(*REQUEST)

    assert done.returncode == 2
    assert done.stderr == (
        "isocheck: assessment.yaml: there is no assessment here; "
        "'isocheck assess' begins one\n"
    )


def test_the_workbook_is_read_back_as_it_was_asked(assessed: Program) -> None:
    assessed.run(*REQUEST, "--format", "xlsx", "-o", "lists/a.xlsx")
    path = assessed.folder / "lists/a.xlsx"
    head, *rows = (
        CalamineWorkbook.from_path(path).get_sheet_by_name("Requests").to_python()
    )

    assert head[:6] == [
        *("No.", "Ask", "Standard", "Clause", "Question", "Evidence expected")
    ]
    assert head[-3:] == ["Given by", "On", "Where"]
    assert [row[:6] for row in rows] == [
        [
            1.0,
            "Customer-service agent",
            "Tiny",
            "1",
            "Is what callers say written down?",
            "that every call is written down (not found)",
        ]
    ]


def test_the_workbook_has_a_filter_and_no_formula(assessed: Program) -> None:
    wrong = assessed.read("checklists/tiny.yaml").replace(
        "expects: that every call is written down",
        'expects: "=cmd|calc!A0"',
    )
    assessed.write("checklists/tiny.yaml", wrong)
    assessed.run(*REQUEST, "--format", "xlsx")
    content = (assessed.folder / "request.xlsx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")

    assert b"<autoFilter" in sheet
    assert b"<f>" not in sheet
    (row,) = (
        CalamineWorkbook.from_filelike(io.BytesIO(content))
        .get_sheet_by_index(0)
        .to_python()[1:]
    )
    assert row[5] == "=cmd|calc!A0 (not found)"


def test_the_same_assessment_gives_the_same_workbook(assessed: Program) -> None:
    made = []
    for name in ("a.xlsx", "b.xlsx"):
        assessed.run(*REQUEST, "--format", "xlsx", "-o", name)
        made.append((assessed.folder / name).read_bytes())

    assert made[0] == made[1]


def test_a_workbook_without_its_packages_is_refused_in_one_line(
    assessed: Program,
) -> None:
    assessed.write("lacking/xlsxwriter.py", "raise ImportError\n")
    lacking = {"PYTHONPATH": f"{assessed.folder / 'lacking'}:{source()}"}
    done = assessed.run(*REQUEST, "--format", "xlsx", environ=lacking)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "isocheck: writing a workbook needs more packages: "
        "pip install 'isocheck[data]'; --format html and md need none\n"
    )


def source() -> str:
    import isocheck  # noqa: PLC0415 -- where it lies is all that is wanted

    return isocheck.__file__.rpartition("/isocheck/")[0]
