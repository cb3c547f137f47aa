"""A work-paper drawn, filled in, and read back, also by a real spreadsheet program."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import python_calamine

from cli.program import Program

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from subprocess import CompletedProcess

SOFFICE = shutil.which("soffice")
REGISTER = "registers/complaints.csv"
ACKNOWLEDGED = "Acknowledged as promised"


def register() -> str:
    lines = ["Complaint ID,Customer name,Date received,Severity"]
    for place in range(120):
        received = f"2026-{1 + place // 28:02}-{1 + place % 28:02}"
        grave = "high" if place % 12 == 0 else "low"
        lines.append(f"G-{place:03},Zenobia Quux,{received},{grave}")
    return "\n".join(lines) + "\n"


def draw(program: Program, *words: str) -> CompletedProcess[str]:
    options = ("--seed", "7", "--on", "2026-09-30", "--no-input")
    return program.run("sample", REGISTER, *options, *words)


def enter(text: str, entered: Mapping[str, str], label: str = ACKNOWLEDGED) -> str:
    """Return a work-paper with an answer for each part of the sample."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    begin = next(n for n, row in enumerate(rows) if row[:1] == ["No."])
    column = rows[begin].index(label)
    for row in rows[begin + 1 :]:
        row[column] = entered["random" if "random" in row[3] else "others"]
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Return a folder with a work-paper in both shapes, and one filled in."""
    program = Program(tmp_path_factory.mktemp("desk"))
    program.write(REGISTER, register())
    for name in ("s.csv", "s.xlsx"):
        done = draw(program, "-o", name)
        assert done.returncode == 0, done.stderr
        assert done.stdout == ""
        assert done.stderr.splitlines()[-1].endswith("cases, seed 7")
    text = enter(program.read("s.csv"), {"random": "yes", "others": "no"})
    program.write("filled.csv", text)
    return program


def test_a_draw_tells_its_parts_and_hides_persons(desk: Program) -> None:
    paper = desk.read("s.csv")
    assert "\nSeed,7\n" in paper
    assert "2026-01-01 to 2026-05-08" in paper
    assert "Zenobia" not in paper
    assert "the register has no external_ref" in paper


def test_a_work_paper_is_never_overwritten(desk: Program) -> None:
    before = desk.read("s.csv")
    done = draw(desk, "-o", "s.csv")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.endswith(
        "s.csv: is there already and may be filled in; choose another --output"
    )
    assert desk.read("s.csv") == before


def test_a_filled_work_paper_is_read_as_text_and_json(desk: Program) -> None:
    done = desk.run("sample", "--filled", "filled.csv")
    assert done.returncode == 0, done.stderr
    assert "acknowledged_in_time" in done.stdout
    assert "95 %" in done.stdout
    assert "drawn on 2026-09-30 with seed 7" in " ".join(done.stderr.split())

    data = json.loads(
        desk.run("sample", "--filled", "filled.csv", "--format", "json").stdout
    )
    found = {each["metric"]: each for each in data["measurements"]}
    measured = found["acknowledged_in_time"]
    assert measured["parts"]["misses"] == 0
    assert measured["parts"]["all_misses"] > 0
    assert measured["interval"][1] < 1  # for misses are known in the other parts
    assert found["reasons_given"]["value"] is None
    assert (data["kind"], data["rows"]) == ("sample of complaints", 120)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "s.pdf"], "s.pdf: a work-paper is a .xlsx or .csv file"),
        (
            ["-o", "n.csv", "--size", "9", "--discover", "0.1"],
            "say one of --size, --precision and --discover",
        ),
        (["-o", "n.csv", "--reverse"], "no column of the register has a known name"),
        (["--filled", "gone.xlsx"], "gone.xlsx: there is no such file"),
        (["--filled", REGISTER], "this is no work-paper; 'isocheck sample' makes one"),
    ],
)
def test_mistakes_cost_a_line(desk: Program, words: list[str], message: str) -> None:
    done = draw(desk, *words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr.splitlines()[-1]
    assert not (desk.folder / "n.csv").exists()


CHECKLIST = """format: isocheck/checklist/1
id: desk
title: Desk
edition: "1"
language: en
about: What the desk does.
modality: should
roles: {owner: Owner of complaints}
clauses:
  - ref: "1"
    title: Complaints
    confidence: confirmed
    criteria:
"""
CRITERION = """      - id: {name}
        ask: Is it so?
        look_for: [the register]
        good: It is so.
        weight: 2
        roles: [owner]
        evidence:
          metrics: [{{register: complaints, metric: {metric}, {bound}}}]
"""
ASKED = {  # of 28 in 28 cases the exact interval begins at 87.7 %
    "proven": ("acknowledged_in_time", "at_least: 0.6"),
    "open": ("acknowledged_in_time", "at_least: 0.95"),
    "failed": ("answered_in_time", "at_least: 0.9"),
}


@pytest.fixture(scope="module")
def assessed(desk: Program) -> dict[str, Any]:
    criteria = (
        CRITERION.format(name=name, metric=metric, bound=bound)
        for name, (metric, bound) in ASKED.items()
    )
    desk.write("checklists/desk.yaml", CHECKLIST + "".join(criteria))
    text = enter(desk.read("s.csv"), {"random": "yes", "others": "yes"})
    text = enter(text, {"random": "no", "others": "no"}, "Answered in time")
    desk.write("evidence.csv", text)
    desk.write("broken.csv", text.replace("G-", "H-"))
    done = desk.run(
        *("assess", "desk", "--no-input", "--on", "2026-09-30"),
        *("--sample", "evidence.csv", "--sample", "broken.csv"),
    )
    assert done.returncode == 0, done.stderr
    desk.write("told.txt", done.stderr)
    return desk.saved()


def test_a_filled_sample_proposes_levels_by_its_interval(
    assessed: dict[str, Any],
) -> None:
    found = {
        name.rpartition("/")[2]: (each["level"], each["rule"])
        for name, each in assessed["proposals"].items()
    }
    assert found == {
        "proven": ("practised", "targets-met"),
        "failed": ("informal", "targets-missed"),
    }


def test_the_index_of_evidence_has_the_sample(
    desk: Program, assessed: dict[str, Any]
) -> None:
    unread, sample = assessed["evidence"]["registers"]
    outcomes = {
        (each["metric"], each["at_least"]): each["outcome"]
        for each in sample["measured"]
    }

    assert (sample["kind"], sample["source"]) == (
        "sample of complaints",
        "evidence.csv",
    )
    assert len(sample["sha256"]) == 64
    assert sample["rows"] == 120
    assert outcomes == {
        ("acknowledged_in_time", 0.6): "met",
        ("acknowledged_in_time", 0.95): "not settled",
        ("answered_in_time", 0.9): "not met",
    }
    assert any("with seed 7" in note for note in sample["notes"])
    assert (unread["kind"], unread["source"]) == ("sample", "broken.csv")
    assert unread["problem"].endswith("of its cells cannot be read")
    told = desk.read("told.txt")
    assert (
        "evidence.csv: a sample of 120 rows from 2026-01-01 to 2026-05-08; "
        "1 met, 1 not met, 1 not settled"
    ) in told
    assert "G-0" not in desk.read("assessment.yaml")


@pytest.mark.usefixtures("assessed")
@pytest.mark.parametrize("shape", ["md", "html"])
def test_the_report_tells_of_the_sample(desk: Program, shape: str) -> None:
    done = desk.run("report", "--format", shape, "-o", "-")
    assert done.returncode == 0, done.stderr
    assert "Sample of complaints" in done.stdout
    assert "broken.csv" in done.stdout
    assert "The assessment goes on without it" in done.stdout
    assert "95 % interval" in done.stdout


def typed_in(book: bytes, answers: Mapping[str, str]) -> bytes:
    """Return a workbook with texts in cells, and formulas nobody has computed yet."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book)) as packed,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as repacked,
    ):
        for name in packed.namelist():
            text = packed.read(name).decode()
            if name.endswith("sheet1.xml"):
                text = re.sub("(</f>)<v>[0-9]+</v>", r"\1", text)
            if name.endswith("sheet2.xml"):
                for cell, answer in answers.items():
                    filled = f'<c r="{cell}" t="inlineStr"><is><t>{answer}</t></is></c>'
                    text, number = re.subn(f'<c r="{cell}" [^>]*/>', filled, text)
                    assert number == 1
            repacked.writestr(name, text)
    return out.getvalue()


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_a_spreadsheet_program_counts_what_was_entered(
    desk: Program, tmp_path: Path
) -> None:
    """The first check of five cases is answered; the program saves it its own way."""
    answers = dict(
        zip(("E2", "E3", "E4", "E5", "E6"), (*"yyy", "n.a.", "no"), strict=True)
    )
    answers = {cell: "yes" if said == "y" else said for cell, said in answers.items()}
    paper = tmp_path / "typed.xlsx"
    paper.write_bytes(typed_in((desk.folder / "s.xlsx").read_bytes(), answers))
    subprocess.run(
        [
            str(SOFFICE),
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            *("--convert-to", "ods", "--outdir", str(tmp_path), str(paper)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    saved = tmp_path / "typed.ods"
    rows = python_calamine.CalamineWorkbook.from_path(saved).get_sheet_by_index(0)
    counts = [row[1:5] for row in rows.to_python() if row[0] == ACKNOWLEDGED][-1]
    cases = int(str(counts[3])[:-2]) + 5 if isinstance(counts[3], float) else 0

    assert counts[:3] == [3, 1, 1]
    read = desk.run("sample", "--filled", saved, "--format", "json")
    assert read.returncode == 0, read.stderr
    found = json.loads(read.stdout)["measurements"][0]
    entered = found["parts"].get("all_hits", found["parts"]["hits"])
    assert entered == 3
    assert f"{cases} of 120 complaints" in " ".join(read.stderr.split())
