"""What of several standards is asked, what is left, and what an answer serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import answer, answered, assessment, checklist, criterion, relation
from isocheck.assess.agenda import Agenda
from isocheck.assess.questions import Choice
from isocheck.model.crosswalk import Crosswalk, RelationKind
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.model.assessment import Assessment

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
EVERYTHING = Choice()
STALE = "0123456789ab"


def chosen(
    agenda: Agenda, choice: Choice = EVERYTHING, given: Assessment | None = None
) -> list[str]:
    """Return the last part of the name of each criterion chosen."""
    found = agenda.chosen(given or assessment(), choice)
    return [each.name.rpartition("/")[2] for each in found]


def waiting(given: Assessment, choice: Choice = EVERYTHING) -> list[str]:
    """Return the last part of the name of what waits, as chosen before any answer."""
    start = TIED.chosen(assessment(), choice)
    found = TIED.waiting(start, given, choice)
    return [each.name.rpartition("/")[2] for each in found]


def test_covered_waits_until_another_answer_serves_it() -> None:
    served = answered({PRIVACY.name: Level.INFORMAL})

    assert waiting(assessment())[-1] == "access"
    assert waiting(served) == ["policy", "recorded", "staff", "privacy"]


def test_covered_waits_where_what_covers_it_does_not_apply() -> None:
    assert waiting(answered({PRIVACY.name: None}))[-1] == "access"


def test_covered_with_an_answer_of_its_own_still_waits() -> None:
    both = answered({PRIVACY.name: Level.INFORMAL, ACCESS.name: Level.ABSENT})

    assert waiting(both)[-1] == "access"


def test_equal_with_an_answer_of_its_own_is_the_one_to_ask_again() -> None:
    found = chosen(TIED, given=answered({LOGGED.name: Level.ABSENT}))

    assert "logged" in found
    assert "recorded" not in found


def test_equals_with_answers_of_their_own_are_all_asked_again() -> None:
    both = answered({RECORDED.name: Level.ABSENT, LOGGED.name: Level.PRACTISED})

    assert {"recorded", "logged"} <= set(chosen(TIED, given=both))


@pytest.mark.parametrize(
    "choice",
    [Choice(clause="4.5"), Choice(role="leader"), Choice(quick=True)],
    ids=["clause", "role", "quick"],
)
def test_one_of_the_equals_that_fits_the_choice_is_enough(choice: Choice) -> None:
    assert chosen(TIED, choice) == ["recorded"]


def test_one_of_the_equals_has_to_fit_the_whole_choice() -> None:
    assert chosen(TIED, Choice(clause="7.2", role="leader")) == []


def test_unanswered_leaves_out_what_other_answers_serve() -> None:
    given = answered({RECORDED.name: Level.ABSENT, PRIVACY.name: Level.ABSENT})

    assert chosen(TIED, Choice(unanswered=True), given) == ["policy", "staff"]


def test_unanswered_asks_the_suspect_one_of_equals_again() -> None:
    given = assessment({LOGGED.name: answer(fingerprint=STALE)})

    assert chosen(TIED, Choice(unanswered=True), given) == [
        "policy",
        "staff",
        "logged",
        "privacy",
        "access",
    ]


def test_carried_asks_all_in_their_order() -> None:
    choice = Choice(carried=True)

    assert chosen(TIED, choice) == [
        "policy",
        "access",
        "recorded",
        "staff",
        "logged",
        "privacy",
    ]


def test_with_carried_all_that_was_chosen_waits_whatever_serves_it() -> None:
    given = answered({RECORDED.name: Level.ABSENT, PRIVACY.name: Level.ABSENT})

    assert len(waiting(given, Choice(carried=True))) == 6


def test_questions_are_those_that_no_other_can_answer() -> None:
    assert TIED.questions() == 4


def test_questions_of_one_standard_are_all_it_has() -> None:
    crosswalk = Crosswalk(relations=(EQUAL, COVERS))

    assert Agenda((COMPLAINTS,), crosswalk).questions() == 3
    assert Agenda((), crosswalk).questions() == 0


def test_adding_a_standard_costs_only_what_it_asks_beyond_the_others() -> None:
    crosswalk = Crosswalk(relations=(EQUAL, COVERS))
    costs = [Agenda(THREE[:count], crosswalk).questions() for count in (1, 2, 3)]

    assert costs == [3, 4, 4]


def test_answer_serves_the_clauses_of_equals_and_of_what_is_covered() -> None:
    assert TIED.served(RECORDED) == ("iso-18295-1/4.5",)
    assert TIED.served(PRIVACY) == ("iso-10002/7.1",)
    assert TIED.served(ACCESS) == ()


def test_clause_that_an_answer_serves_twice_is_named_once() -> None:
    other = criterion("iso-10002/7.1/other")
    both = relation(RelationKind.COVERS, PRIVACY.name, other.name, ACCESS.name)
    agenda = Agenda((checklist(ACCESS, other), SURVEYS), Crosswalk(relations=(both,)))

    assert agenda.served(PRIVACY) == ("iso-10002/7.1",)


def test_answer_serves_no_standard_that_is_not_assessed() -> None:
    agenda = Agenda((COMPLAINTS,), Crosswalk(relations=(EQUAL,)))

    assert agenda.served(RECORDED) == ()


def test_complete_has_the_answers_that_carry() -> None:
    found = TIED.complete(answered({RECORDED.name: Level.INFORMAL})).answers

    assert {name: each.level for name, each in found.items()} == {
        "iso-10002/7.2/recorded": Level.INFORMAL,
        "iso-18295-1/4.5/logged": Level.INFORMAL,
    }
