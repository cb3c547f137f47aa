"""Registers measured for an assessment: what they propose, and what goes wrong."""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cli.program import Program

if TYPE_CHECKING:
    from subprocess import CompletedProcess

DESK = Path(__file__).with_name("desk.yaml")
WORKSPACE = """format: isocheck/workspace/1
organization: Garden Ltd
targets: {acknowledge_within: 2d}
"""
POLICY = "# Complaints policy\n\nWe acknowledge complaints within 2 days.\n"
REGISTER = "registers/complaints.csv"


def register() -> str:
    """Return a year of complaints: owned, answered ever faster, acknowledged late."""
    columns = (
        "Complaint ID,Customer name,Handler,Date received,Date acknowledged,"
        "Due date,Date answered"
    )
    lines = [columns]
    for month in range(12):
        for place in range(10):
            received = date(2025 + (month + 8) // 12, (month + 8) % 12 + 1, 2 + place)
            acknowledged = received + timedelta(days=1 if place < 6 else 5)
            late = place < max(0, 5 - month)
            answered = received + timedelta(days=30 if late else 9)
            due = received + timedelta(days=15)
            lines.append(
                f"G-{month:02}{place:02},Zenobia Quux {place},Ola,"
                f"{received},{acknowledged},{due},{answered}"
            )
    return "\n".join(lines) + "\n"


def prepare(folder: Path, workspace: str = WORKSPACE) -> Program:
    program = Program(folder)
    program.write("checklists/desk.yaml", DESK.read_text(encoding="utf-8"))
    program.write("isocheck.yaml", workspace)
    program.write("evidence/policy.md", POLICY)
    program.write(REGISTER, register())
    return program


def assess(program: Program, *words: str) -> CompletedProcess[str]:
    return program.run("assess", "desk", "--no-input", "--on", "2026-09-30", *words)


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> CompletedProcess[str]:
    """Return a run that measured a register, beside the folder it ran in."""
    folder = tmp_path_factory.mktemp("desk")
    program = prepare(folder)
    found = assess(
        program, "--evidence", "evidence", "--register", f"complaints={REGISTER}"
    )
    assert found.returncode == 0, found.stderr
    found.args = program
    return found


@pytest.fixture(scope="module")
def desk(done: CompletedProcess[str]) -> Program:
    program: Program = done.args
    return program


def proposals(program: Program) -> dict[str, Any]:
    found: dict[str, Any] = program.saved().get("proposals", {})
    return {name.rpartition("/")[2]: each for name, each in found.items()}


def index(program: Program) -> dict[str, Any]:
    (found,) = program.saved()["evidence"]["registers"]
    return dict(found)


def test_what_a_register_shows_proposes_levels(desk: Program) -> None:
    found = {
        name: (each["level"], each["rule"]) for name, each in proposals(desk).items()
    }
    assert found == {
        "owned": ("practised", "targets-met"),
        "answered": ("improving", "improvement-shown"),
        "acknowledged": ("informal", "targets-missed"),
    }
    assert "answers" not in desk.saved()


def test_a_proposal_tells_what_was_measured(desk: Program) -> None:
    acknowledged = proposals(desk)["acknowledged"]

    assert acknowledged["stated"] == "all-stated"
    assert [each["document"] for each in acknowledged["passages"]] == ["policy.md"]
    assert acknowledged["measured"][0]["value"] == 0.6
    assert acknowledged["measured"][0]["count"] == 120


def test_the_index_holds_figures_source_and_fingerprint(desk: Program) -> None:
    found = index(desk)

    content = (desk.folder / REGISTER).read_bytes()
    assert found["sha256"] == hashlib.sha256(content).hexdigest()
    assert (found["source"], found["rows"]) == (REGISTER, 120)
    assert (found["first"], found["last"]) == ("2025-09-02", "2026-08-11")
    assert found["measured_on"] == "2026-09-30"
    assert len(found["months"]["answered_in_time"]) == 12
    (unknown,) = [each for each in found["measured"] if each["metric"] == "reopened"]
    assert unknown["outcome"] == "not measurable"
    assert unknown["because"]


def test_the_run_tells_what_came_of_it(done: CompletedProcess[str]) -> None:
    told = done.stderr.splitlines()

    assert (
        f"{REGISTER}: 120 rows from 2025-09-02 to 2026-08-11; "
        "2 met, 1 not met, 1 not measurable"
    ) in told
    assert (
        "registers: 3 proposals with measured values, to be confirmed by a person"
    ) in told
    assert (
        "contradicted: desk/1/acknowledged: documents say documented, but complaints: "
        "acknowledged_in_time: 60 % of 120 rows; at least 95 % (isocheck's default): "
        "not met"
    ) in told


def test_a_contradiction_is_shown_by_status_and_explained(desk: Program) -> None:
    (standard,) = json.loads(desk.run("status", "--format", "json").stdout)["standards"]
    assert standard["contradictions"] == [
        {"criterion": "desk/1/acknowledged", "said": "documented", "by": "documents"}
    ]
    assert standard["answered"] == 0

    told = " ".join(desk.run("explain", "1/acknowledged").stdout.split())
    assert "rule targets-missed: registers show that a target is missed" in told
    assert "Contradicted: documents say documented" in told


def test_the_gate_does_not_count_what_is_only_proposed(desk: Program) -> None:
    assert desk.run("status", "--fail-under", "1").returncode == 1


@pytest.mark.parametrize("kind", ["html", "md", "json"])
def test_the_report_has_the_figures_and_nobody_behind_them(
    desk: Program, kind: str
) -> None:
    done = desk.run("report", "--format", kind, "-o", "-")

    assert done.returncode == 0, done.stderr
    assert "complaints.csv" in done.stdout
    assert "60 %" in done.stdout
    saved = desk.read("assessment.yaml")
    for private in ("Zenobia", "Quux", "Customer name", "G-0000", "Ola"):
        assert private not in done.stdout
        assert private not in saved
    if kind != "json":
        assert "Measured evidence" in done.stdout
        assert "Not measurable" in done.stdout
    if kind == "html":
        assert done.stdout.count('<svg class="chart"') == 3


def test_a_proposal_is_taken_over_with_what_was_measured(tmp_path: Path) -> None:
    workspace = f"{WORKSPACE}registers: {{complaints: {{file: {REGISTER}}}}}\n"
    program = prepare(tmp_path, workspace)
    done = program.run("assess", "desk", "--by", "Ada", stdin="\nq\n")

    assert done.returncode == 0, done.stderr
    assert "Proposed: 3 practised (registers show that the targets are met" in (
        " ".join(done.stderr.split())
    )
    answer = program.saved()["answers"]["desk/1/owned"]
    assert (answer["level"], answer["accepted"]) == ("practised", True)
    assert answer["evidence"][0]["document"] == "register of complaints"
    assert answer["evidence"][0]["quote"].startswith("owner_named: 100 % of 120 rows")


def test_own_bounds_of_the_workspace_go_first(tmp_path: Path) -> None:
    workspace = (
        f"{WORKSPACE}registers: {{complaints: {{file: {REGISTER}}}}}\n"
        "bounds: {acknowledged_in_time: 0.6}\n"
    )
    program = prepare(tmp_path, workspace)

    assert assess(program, "--quiet").returncode == 0
    acknowledged = proposals(program)["acknowledged"]
    assert acknowledged["level"] == "practised"
    assert acknowledged["measured"][0]["source"] == "own value"


def test_a_register_that_cannot_be_read_costs_a_line(tmp_path: Path) -> None:
    program = prepare(tmp_path)
    done = assess(program, "--register", "complaints=gone.csv", "--quiet")

    assert done.returncode == 0
    (line, saved) = done.stderr.splitlines()
    assert line.startswith("gone.csv: ")
    assert saved == "assessment.yaml: saved"
    assert index(program)["problem"] == line.removeprefix("gone.csv: ")
    assert "proposals" not in program.saved()
    report = program.run("report", "--format", "md", "-o", "-").stdout
    assert "Not read: gone.csv: " in report
    assert "The assessment goes on without it." in report


def test_a_password_is_never_told(tmp_path: Path) -> None:
    program = prepare(tmp_path)
    url = "postgresql://reader:hunter2@127.0.0.1:1/crm"
    done = assess(program, "--register", f"complaints={url}", "--quiet")

    assert done.returncode == 0
    assert "hunter2" not in done.stderr + done.stdout + program.read("assessment.yaml")
    assert index(program)["source"] == "postgresql://127.0.0.1/crm"


def test_without_the_packages_a_line_says_how_to_get_them(tmp_path: Path) -> None:
    program = prepare(tmp_path)
    for name in ("ibis", "duckdb"):
        program.write(f"{name}.py", "raise ImportError('not installed')\n")
    done = assess(program, "--register", f"complaints={REGISTER}", "--quiet")

    problem = "measuring registers needs more packages: pip install 'isocheck[data]'"
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        f"isocheck: {problem}",
        "assessment.yaml: saved",
    ]
    assert index(program)["problem"] == problem


def test_without_the_packages_what_was_measured_before_stays(
    desk: Program, tmp_path: Path
) -> None:
    program = prepare(tmp_path)
    program.write("assessment.yaml", desk.read("assessment.yaml"))
    program.write("ibis.py", "raise ImportError('not installed')\n")
    assert assess(program, "--register", f"complaints={REGISTER}").returncode == 0

    assert index(program) == index(desk)
    assert proposals(program) == proposals(desk)


def test_a_register_nobody_asks_for_is_not_read(tmp_path: Path) -> None:
    program = prepare(tmp_path)
    done = assess(program, "--register", "surveys=answers.csv", "--quiet")

    assert done.returncode == 0
    assert "surveys: no criterion here asks for this register\n" in done.stderr
    assert "evidence" not in program.saved()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["complaints"], "--register 'complaints': say NAME=VALUE"),
        (["complaints="], "--register 'complaints=': say KIND=FILE, of complaints, "),
        (["wishes=w.csv"], "--register 'wishes=w.csv': say KIND=FILE, of complaints, "),
        (
            ["complaints=a.csv", "complaints=b.csv"],
            "--register: one for each kind; several files go in a folder",
        ),
    ],
)
def test_what_is_no_register_is_refused(
    tmp_path: Path, words: list[str], message: str
) -> None:
    options = [part for word in words for part in ("--register", word)]
    done = assess(prepare(tmp_path), *options)

    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert message in line
    assert not (tmp_path / "assessment.yaml").exists()
