"""The example's register is the one its script makes, and has what its report shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli.program import Program

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples/brightwave"


def test_the_script_makes_the_register_again(tmp_path: Path) -> None:
    script = tmp_path / "make_registers.py"
    script.write_bytes((ROOT / "examples/make_registers.py").read_bytes())
    (tmp_path / "brightwave").mkdir()
    subprocess.run([sys.executable, script], check=True, capture_output=True)

    made = tmp_path / "brightwave/registers/complaints.csv"
    assert made.read_bytes() == (EXAMPLE / "registers/complaints.csv").read_bytes()


@pytest.fixture(name="example", scope="module")
def an_example_with_its_register(tmp_path_factory: pytest.TempPathFactory) -> Program:
    program = Program(tmp_path_factory.mktemp("brightwave"))
    for name in ("isocheck.yaml", "registers/complaints.csv"):
        program.write(name, (EXAMPLE / name).read_text(encoding="utf-8"))
    done = program.run("assess", "--no-input", "--quiet", "--on", "2026-09-30")
    assert (done.returncode, done.stderr) == (0, "assessment.yaml: saved\n")
    return program


@pytest.mark.parametrize(
    ("criterion", "rule"),
    [
        ("7.4/acknowledged-promptly", "targets-missed"),
        ("7.2/unique-identifier", "targets-missed"),
        ("7.7/answered-in-time", "improvement-shown"),
    ],
)
def test_the_register_shows_what_the_example_says(
    example: Program, criterion: str, rule: str
) -> None:
    found = example.saved()["proposals"]

    assert found[f"iso-10002/{criterion}"]["rule"] == rule


def test_no_customer_of_the_example_is_in_its_report(example: Program) -> None:
    lines = (EXAMPLE / "registers/complaints.csv").read_text("utf-8").splitlines()
    customers = {line.split(";")[1] for line in lines[1:]}
    report = example.run("report", "--format", "md", "-o", "-").stdout

    assert len(customers) > 50
    assert "Measured evidence" in report
    assert not [each for each in customers if each in report]
