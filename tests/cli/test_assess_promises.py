"""Promises of documents as targets of registers, and documents that disagree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.test_assess_registers import POLICY, REGISTER, assess, prepare

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from cli.program import Program

BARE = "format: isocheck/workspace/1\norganization: Garden Ltd\n"
OTHER = "# How to complain\n\nWe acknowledge your complaint within 9 days.\n"
OPTIONS = ("--evidence", "evidence", "--register", f"complaints={REGISTER}")


def measured(program: Program, metric: str) -> dict[str, Any]:
    (register,) = program.saved()["evidence"]["registers"]
    (found,) = [each for each in register["measured"] if each["metric"] == metric]
    return dict(found)


def test_a_promise_is_the_target_where_nobody_names_one(tmp_path: Path) -> None:
    program = prepare(tmp_path, BARE)

    done = assess(program, *OPTIONS)

    assert "target acknowledge_within is 2 days, from policy.md" in done.stderr
    told = " ".join(done.stderr.split())
    assert "“We acknowledge complaints within 2 days.”" in told
    assert measured(program, "acknowledged_in_time")["value"] == 0.6
    (register,) = program.saved()["evidence"]["registers"]
    assert register["notes"][-1].startswith("target acknowledge_within is 2 days")


def test_the_target_of_the_workspace_goes_before_a_promise(tmp_path: Path) -> None:
    program = prepare(tmp_path, BARE + "targets: {acknowledge_within: 6d}\n")

    done = assess(program, *OPTIONS)

    assert "target acknowledge_within" not in done.stderr
    assert measured(program, "acknowledged_in_time")["value"] == 1.0


def test_of_documents_that_disagree_the_strictest_is_the_target(tmp_path: Path) -> None:
    program = prepare(tmp_path, BARE)
    program.write("evidence/page.md", OTHER)

    done = assess(program, *OPTIONS)

    assert "the strictest, beside 9 days in page.md" in " ".join(done.stderr.split())
    assert measured(program, "acknowledged_in_time")["value"] == 0.6


def test_a_draft_is_no_target(tmp_path: Path) -> None:
    program = prepare(tmp_path, BARE)
    program.write("evidence/policy.md", "Status: draft\n\n" + POLICY)

    assess(program, *OPTIONS)

    assert measured(program, "acknowledged_in_time")["outcome"] == "not measurable"


@pytest.fixture(scope="module")
def disagreeing(tmp_path_factory: pytest.TempPathFactory) -> Program:
    program = prepare(tmp_path_factory.mktemp("two"), BARE)
    program.write("evidence/page.md", OTHER)
    assess(program, "--evidence", "evidence")
    return program


def test_status_tells_documents_that_disagree(disagreeing: Program) -> None:
    text = " ".join(disagreeing.run("status").stdout.split())
    assert (
        "documents disagree: acknowledge it (complaints): 9 days in page.md; "
        "2 days in policy.md"
    ) in text
    found = json.loads(disagreeing.run("status", "--format", "json").stdout)
    assert [each["doubt"] for each in found["disagreements"]] == [False]
    annotations = disagreeing.run("status", "--format", "github").stdout
    assert "documents disagree: acknowledge it (complaints)" in annotations


def test_the_report_shows_promises_without_the_documents(disagreeing: Program) -> None:
    disagreeing.run("report", "--format", "md")
    report = (disagreeing.folder / "report.md").read_text(encoding="utf-8")
    assert "Documents that disagree (1)" in report
    assert "| acknowledge it | complaints | 2 days | policy.md" in report


def test_the_ledger_stands_in_the_assessment(disagreeing: Program) -> None:
    found = disagreeing.saved()["evidence"]["promises"]
    assert [each["passage"]["document"] for each in found] == ["page.md", "policy.md"]
    assert found[1]["span"] == {"amount": 2.0, "unit": "day", "words": "2 days"}
