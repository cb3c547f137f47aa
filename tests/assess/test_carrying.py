"""Which answers carry where: the rules of docs/crosswalk.md, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import DAY, answer, assessment, criterion, passage, relation
from isocheck.assess.carrying import carried_answers, ties_of, with_carried
from isocheck.assess.findings import suspect_answers
from isocheck.model.assessment import Action, Carried
from isocheck.model.crosswalk import Crosswalk, RelationKind
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.assessment import Answer, Assessment
    from isocheck.model.crosswalk import Relation

RECORDED = criterion("iso-10002/7.2/recorded", ask="Is every complaint recorded?")
LOGGED = criterion("iso-18295-1/4.4/logged", ask="Is each complaint logged?")
NOTED = criterion("iso-10003/7.3/noted", ask="Is each dispute noted?")
SURVEYED = criterion("iso-10004/7.2/surveyed", ask="Are customers surveyed?")
ALL = (RECORDED, LOGGED, NOTED, SURVEYED)

EQUAL = relation(RelationKind.EQUAL, RECORDED.name, LOGGED.name)
COVERS = relation(RelationKind.COVERS, RECORDED.name, NOTED.name)
GIVEN = {RECORDED.name: answer(Level.PRACTISED)}
STALE = "0123456789ab"


def carried(answers: Mapping[str, Answer], *relations: Relation) -> dict[str, Answer]:
    """Return what carries among all four criteria."""
    ties = ties_of(Crosswalk(relations=relations))
    return carried_answers(ALL, assessment(answers), ties)


def complete(given: Assessment, *relations: Relation) -> Assessment:
    return with_carried(ALL, given, ties_of(Crosswalk(relations=relations)))


def origins(answers: Mapping[str, Answer], *relations: Relation) -> dict[str, str]:
    """Return where what carries comes from."""
    return {
        name: each.carried.origin
        for name, each in carried(answers, *relations).items()
        if each.carried
    }


def test_answer_carries_to_an_equal_criterion() -> None:
    found = carried(GIVEN, EQUAL)[LOGGED.name]

    assert found.level is Level.PRACTISED
    assert found.carried == Carried(
        origin="iso-10002/7.2/recorded", kind=RelationKind.EQUAL
    )


def test_equal_criteria_answer_each_other_whichever_is_named_first() -> None:
    found = origins({LOGGED.name: answer()}, EQUAL)

    assert found == {"iso-10002/7.2/recorded": "iso-18295-1/4.4/logged"}


def test_answer_carries_to_all_of_a_group_of_equals() -> None:
    three = relation(RelationKind.EQUAL, RECORDED.name, LOGGED.name, NOTED.name)

    assert origins(GIVEN, three) == {
        "iso-18295-1/4.4/logged": "iso-10002/7.2/recorded",
        "iso-10003/7.3/noted": "iso-10002/7.2/recorded",
    }


def test_answer_carries_to_what_its_criterion_covers() -> None:
    found = carried(GIVEN, COVERS)[NOTED.name]

    assert found.level is Level.PRACTISED
    assert found.carried == Carried(
        origin="iso-10002/7.2/recorded", kind=RelationKind.COVERS
    )


def test_answer_never_carries_to_what_covers_its_criterion() -> None:
    assert carried({NOTED.name: answer()}, COVERS) == {}


def test_answer_never_carries_among_what_one_criterion_covers() -> None:
    both = relation(RelationKind.COVERS, RECORDED.name, NOTED.name, SURVEYED.name)

    assert carried({NOTED.name: answer()}, both) == {}


@pytest.mark.parametrize("name", [RECORDED.name, LOGGED.name])
@pytest.mark.parametrize(
    "kind", [RelationKind.PART_OF, RelationKind.RELATED, RelationKind.NONE]
)
def test_other_relations_never_carry(kind: RelationKind, name: str) -> None:
    tie = relation(kind, RECORDED.name, LOGGED.name)

    assert carried({name: answer()}, tie) == {}


def test_nothing_carries_without_a_crosswalk() -> None:
    assert carried(GIVEN) == {}


def test_carried_answer_brings_its_note_and_its_evidence() -> None:
    given = answer(note="seen on site", evidence=(passage(),), by="Ada", on=DAY)

    found = carried({RECORDED.name: given}, EQUAL)[LOGGED.name]

    assert (found.note, found.by, found.on) == ("seen on site", "Ada", DAY)
    assert found.evidence == (passage(),)


def test_carried_answer_brings_the_action_on_its_gap() -> None:
    action = Action(do="keep a log", owner="Ada")
    given = assessment(GIVEN, actions={RECORDED.name: action})

    assert complete(given, EQUAL, COVERS).actions == {
        "iso-10002/7.2/recorded": action,
        "iso-18295-1/4.4/logged": action,
        "iso-10003/7.3/noted": action,
    }


def test_action_of_its_own_goes_before_one_that_would_carry() -> None:
    theirs, own = Action(do="keep a log"), Action(do="buy a log")
    given = assessment(GIVEN, actions={RECORDED.name: theirs, LOGGED.name: own})

    assert complete(given, EQUAL).actions[LOGGED.name] == own


def test_action_stays_where_the_answer_does_not_carry() -> None:
    action = Action(do="keep a log")
    given = assessment(
        {RECORDED.name: answer(), LOGGED.name: answer()},
        actions={RECORDED.name: action},
    )

    assert complete(given, EQUAL).actions == {"iso-10002/7.2/recorded": action}


def test_covering_goes_through_equals_of_what_covers() -> None:
    assert origins({LOGGED.name: answer()}, EQUAL, COVERS) == {
        "iso-10002/7.2/recorded": "iso-18295-1/4.4/logged",
        "iso-10003/7.3/noted": "iso-18295-1/4.4/logged",
    }


def test_covering_goes_through_equals_of_what_is_covered() -> None:
    alike = relation(RelationKind.EQUAL, NOTED.name, SURVEYED.name)

    assert origins(GIVEN, alike, COVERS) == {
        "iso-10003/7.3/noted": "iso-10002/7.2/recorded",
        "iso-10004/7.2/surveyed": "iso-10002/7.2/recorded",
    }


def test_covering_goes_through_what_is_covered() -> None:
    next_one = relation(RelationKind.COVERS, NOTED.name, SURVEYED.name)

    assert origins(GIVEN, COVERS, next_one) == {
        "iso-10003/7.3/noted": "iso-10002/7.2/recorded",
        "iso-10004/7.2/surveyed": "iso-10002/7.2/recorded",
    }


def test_covering_goes_through_an_equal_of_what_is_covered() -> None:
    alike = relation(RelationKind.EQUAL, NOTED.name, LOGGED.name)
    next_one = relation(RelationKind.COVERS, LOGGED.name, SURVEYED.name)

    assert origins(GIVEN, alike, COVERS, next_one)[SURVEYED.name] == (
        "iso-10002/7.2/recorded"
    )


def test_not_applicable_carries_to_equals_with_its_reason_and_no_further() -> None:
    given = {RECORDED.name: answer(None, reason="no complaints by law")}

    found = carried(given, EQUAL, COVERS)

    assert list(found) == ["iso-18295-1/4.4/logged"]
    assert found[LOGGED.name].reason == "no complaints by law"


def test_carried_answer_is_never_suspect_itself() -> None:
    given = assessment({RECORDED.name: answer(fingerprint=RECORDED.fingerprint)})

    found = complete(given, EQUAL, COVERS)

    assert len(found.answers) == 3
    assert suspect_answers(ALL, found) == ()


def test_nothing_carries_from_a_criterion_that_is_not_loaded() -> None:
    ties = ties_of(Crosswalk(relations=(EQUAL, COVERS)))

    assert carried_answers((LOGGED, NOTED), assessment(GIVEN), ties) == {}


def test_nothing_carries_to_a_criterion_that_is_not_loaded() -> None:
    ties = ties_of(Crosswalk(relations=(EQUAL, COVERS)))

    found = carried_answers((RECORDED, NOTED), assessment(GIVEN), ties)

    assert list(found) == ["iso-10003/7.3/noted"]


def test_assessment_itself_stays_as_it_was_stored() -> None:
    given = assessment(GIVEN)

    complete(given, EQUAL)

    assert list(given.answers) == ["iso-10002/7.2/recorded"]


def test_criterion_without_ties_asks_the_same_as_itself_alone() -> None:
    assert ties_of(Crosswalk()).same(LOGGED.name) == ("iso-18295-1/4.4/logged",)
