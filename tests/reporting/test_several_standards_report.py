"""A report on several standards: a chapter each, and what they share."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from isocheck.assess.agenda import Agenda
from isocheck.loading.assessment import build_assessment
from isocheck.loading.checklist import build_checklist
from isocheck.loading.crosswalk import build_crosswalk
from isocheck.loading.reading import read_data
from isocheck.reporting import RENDERERS
from isocheck.reporting.view import view_report

if TYPE_CHECKING:
    from isocheck.reporting.records import ReportView

GOLDEN = Path(__file__).parent / "golden"
SEVERAL = GOLDEN / "several"


@pytest.fixture(name="both", scope="module")
def a_report_on_both() -> ReportView:
    """Return the report on the gate, and on a selection of what the fence needs."""
    gate = data("checklist", GOLDEN / "checklist.yaml")
    fence = data("checklist", SEVERAL / "checklist.yaml")
    checklists = (build_checklist(gate), build_checklist(fence).cut_down("small"))
    assessment = build_assessment(data("assessment", GOLDEN / "assessment.yaml"))
    assessment = replace(assessment, standards=("iso-99999", "fence-care"))
    crosswalk = build_crosswalk(data("crosswalk", SEVERAL / "crosswalk.yaml"))
    return view_report(checklists, Agenda(checklists, crosswalk).complete(assessment))


def data(kind: str, path: Path) -> dict[str, object]:
    found: dict[str, object] = read_data(kind, path.read_bytes(), path.name)
    return found


@pytest.mark.parametrize("kind", ["html", "md", "json"])
def test_the_report_on_several_is_the_golden_one(kind: str, both: ReportView) -> None:
    golden = SEVERAL / f"report.{kind}"
    text = RENDERERS[kind](both, None)
    if "UPDATE_GOLDEN" in os.environ:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


def test_each_standard_has_a_chapter_and_a_verdict(both: ReportView) -> None:
    assert [(each.label, each.verdict, each.carried) for each in both.standards] == [
        ("ISO 99999", "incomplete", 0),
        ("Fence care", "not ready", 3),
    ]


def test_what_is_carried_says_from_where_and_why(both: ReportView) -> None:
    criteria = both.standards[1].clauses[0].criteria
    assert [(each.state, each.carried_from, each.carried_why) for each in criteria] == [
        ("confirmed", "iso-99999/4.2/opens-for-guests", "it asks the same"),
        ("confirmed", "iso-99999/4.2/closes-behind", "it covers this"),
        ("not applicable", "iso-99999/4.3/colour-agreed", "it asks the same"),
    ]


def test_a_gap_that_counts_twice_is_told_once(both: ReportView) -> None:
    assert [(each.gap.name, each.standards) for each in both.shared] == [
        ("iso-99999/4.2/opens-for-guests", ("ISO 99999", "Fence care")),
    ]


def test_the_plan_of_one_standard_serves_the_other(both: ReportView) -> None:
    plan = both.standards[1].plan
    assert [(each.name, each.owner, each.todo) for each in plan] == [
        ("fence-care/1/opens-for-guests", "Gardener", "Mend the hinge"),
    ]
