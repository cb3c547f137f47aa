"""The checklists that come with isocheck keep what they promise.

What all of them say is checked in tests/content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from isocheck.cli.library import checklist_paths
from isocheck.loading.checklist import build_checklist
from isocheck.loading.reading import check, read_data
from isocheck.resources import checklist_folder

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.model.checklist import Checklist

CONFIRMED = {
    *("4", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11"),
    *("4.12", "4.13", "4.14", "4.15", "5", "5.1", "5.2", "6", "7", "8"),
}
INFERRED = {
    *("5.3", "5.4", "5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.4.5"),
    *("6.1", "6.2", "6.3", "6.4"),
    *("7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9"),
    *("8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7"),
}
RECALLED = {"8.6.1", "8.6.2", "8.6.3"}
HEADINGS = {"4", "5", "5.4", "6", "7", "8", "8.6"}
"""Clauses that only hold others."""

AUDITABLE = [
    *("4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "4.12"),
    *("4.13", "4.14", "4.15", "5.1", "5.2", "5.3"),
    *("5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.4.5", "6.1", "6.2", "6.3", "6.4"),
    *("7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9"),
    *("8.1", "8.2", "8.3", "8.4", "8.5", "8.6.1", "8.6.2", "8.6.3", "8.7"),
]


def shipped() -> list[Path]:
    return list(checklist_paths().values())


@pytest.fixture(scope="module")
def complaints() -> Checklist:
    path = checklist_folder() / "iso-10002.yaml"
    return build_checklist(read_data("checklist", path.read_bytes(), path.name))


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_checklist_has_no_mistakes(path: Path) -> None:
    source = check("checklist", path.read_bytes(), path.name)
    assert [str(problem) for problem in source.problems] == []


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_checklist_is_named_as_its_file(path: Path) -> None:
    source = check("checklist", path.read_bytes(), path.name)
    assert source.data["id"] == path.stem


def test_each_clause_to_audit_is_there_in_order(complaints: Checklist) -> None:
    found = [clause.ref for clause in complaints.walk() if clause.criteria]
    assert found == AUDITABLE


def test_headings_have_no_criteria_of_their_own(complaints: Checklist) -> None:
    found = {clause.ref for clause in complaints.walk() if not clause.criteria}
    assert found == HEADINGS


def test_clause_to_audit_has_two_to_six_criteria(complaints: Checklist) -> None:
    counts = {clause.ref: len(clause.criteria) for clause in complaints.walk()}
    odd = {ref: counts[ref] for ref in AUDITABLE if not 2 <= counts[ref] <= 6}
    assert odd == {}


@pytest.mark.parametrize(
    ("confidence", "refs"),
    [("confirmed", CONFIRMED), ("inferred", INFERRED), ("recalled", RECALLED)],
)
def test_clause_is_as_sure_as_its_sources(
    complaints: Checklist, confidence: str, refs: set[str]
) -> None:
    clauses = complaints.walk()
    assert {each.ref for each in clauses if each.confidence == confidence} == refs


def test_titles_the_standard_does_not_give_are_marked(complaints: Checklist) -> None:
    own = [clause.ref for clause in complaints.walk() if clause.own_title]
    assert own == [
        *("5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.4.5"),
        *("8.6.1", "8.6.2", "8.6.3"),
    ]


def test_whole_checklist_can_be_asked_in_a_day(complaints: Checklist) -> None:
    assert 110 <= len(complaints.criteria()) <= 145


def test_each_clause_says_what_it_is_after(complaints: Checklist) -> None:
    assert [clause.ref for clause in complaints.walk() if not clause.aim] == []
