"""The order in which several standards are asked, and that each thing is once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import assessment, checklist, criterion, relation
from isocheck.assess.agenda import Agenda
from isocheck.assess.questions import Choice
from isocheck.model.crosswalk import Crosswalk, RelationKind, Theme

if TYPE_CHECKING:
    from isocheck.model.checklist import Criterion

POLICY = criterion("iso-10002/5.2/policy")
ACCESS = criterion("iso-10002/7.1/access")
RECORDED = criterion("iso-10002/7.2/recorded")
STAFF = criterion("iso-18295-1/4.4/staff")
LOGGED = criterion("iso-18295-1/4.5/logged", roles=("leader",), essential=True)
PRIVACY = criterion("iso-10004/4.3.9/privacy")
COMPLAINTS = checklist(POLICY, ACCESS, RECORDED)
CENTRE = checklist(STAFF, LOGGED, id="iso-18295-1")
SURVEYS = checklist(PRIVACY, id="iso-10004")
THREE = (COMPLAINTS, CENTRE, SURVEYS)

EQUAL = relation(RelationKind.EQUAL, RECORDED.name, LOGGED.name)
COVERS = relation(RelationKind.COVERS, PRIVACY.name, ACCESS.name)
TIED = Agenda(THREE, Crosswalk(relations=(EQUAL, COVERS)))
THEMES = Crosswalk(
    themes=(
        Theme(id="people", title="People", clauses=("iso-18295-1/4.4",)),
        Theme(id="cases", title="Cases", clauses=("iso-10002/7", "iso-18295-1/4")),
        Theme(id="access", title="Access", clauses=("iso-10002/7.1",)),
    )
)


def chosen(agenda: Agenda) -> list[str]:
    """Return the last part of the name of each criterion, as they would be asked."""
    found = agenda.chosen(assessment(), Choice())
    return [each.name.rpartition("/")[2] for each in found]


def test_several_standards_are_asked_by_theme_and_what_has_none_last() -> None:
    agenda = Agenda(THREE, THEMES)

    assert chosen(agenda) == [
        "staff",
        "recorded",
        "logged",
        "access",
        "policy",
        "privacy",
    ]


def test_several_standards_without_themes_are_asked_one_after_the_other() -> None:
    assert chosen(Agenda((SURVEYS, COMPLAINTS))) == [
        "privacy",
        "policy",
        "access",
        "recorded",
    ]


def test_one_standard_is_asked_in_its_own_order() -> None:
    agenda = Agenda((COMPLAINTS,), THEMES)

    assert chosen(agenda) == ["policy", "access", "recorded"]
    assert agenda.theme(RECORDED) == ""


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (RECORDED, "Cases"),
        (LOGGED, "Cases"),
        (STAFF, "People"),
        (ACCESS, "Access"),
        (POLICY, ""),
        (PRIVACY, ""),
    ],
    ids=["above", "other above", "itself", "itself and above", "none", "no standard"],
)
def test_theme_is_that_of_the_clause_or_of_the_nearest_above(
    asked: Criterion, expected: str
) -> None:
    assert Agenda(THREE, THEMES).theme(asked) == expected


def test_theme_reaches_clauses_two_below() -> None:
    surveys = Theme(id="x", title="Surveys", clauses=("iso-10004/4",))

    assert Agenda(THREE, Crosswalk(themes=(surveys,))).theme(PRIVACY) == "Surveys"


def test_theme_of_a_clause_is_not_taken_for_that_of_a_longer_number() -> None:
    other = criterion("iso-10002/70.1/other")

    assert Agenda((checklist(other), CENTRE), THEMES).theme(other) == ""


def test_equal_criteria_are_asked_once_and_the_first_speaks() -> None:
    found = chosen(TIED)

    assert "recorded" in found
    assert "logged" not in found


def test_first_by_theme_speaks_for_its_equals() -> None:
    people_first = Theme(id="x", title="First", clauses=("iso-18295-1/4",))
    agenda = Agenda(THREE, Crosswalk(relations=(EQUAL,), themes=(people_first,)))

    assert chosen(agenda) == ["staff", "logged", "policy", "access", "privacy"]


def test_equal_of_a_standard_that_is_not_assessed_is_no_reason_to_leave_out() -> None:
    agenda = Agenda((CENTRE,), Crosswalk(relations=(EQUAL,)))

    assert chosen(agenda) == ["staff", "logged"]


def test_what_another_question_covers_comes_last() -> None:
    assert chosen(TIED) == ["policy", "recorded", "staff", "privacy", "access"]


def test_of_a_chain_each_comes_after_what_covers_it() -> None:
    first = relation(RelationKind.COVERS, PRIVACY.name, LOGGED.name)
    then = relation(RelationKind.COVERS, LOGGED.name, ACCESS.name)
    agenda = Agenda(THREE, Crosswalk(relations=(first, then)))

    assert chosen(agenda)[-3:] == ["privacy", "logged", "access"]


def test_what_a_standard_not_assessed_covers_keeps_its_place() -> None:
    agenda = Agenda((COMPLAINTS, CENTRE), Crosswalk(relations=(COVERS,)))

    assert chosen(agenda)[:3] == ["policy", "access", "recorded"]
