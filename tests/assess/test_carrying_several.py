"""Which answer counts where several could carry, and which never carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import answer, assessment, criterion, relation
from isocheck.assess.carrying import carried_answers, ties_of
from isocheck.model.crosswalk import Crosswalk, RelationKind
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.assessment import Answer
    from isocheck.model.crosswalk import Relation

RECORDED = criterion("iso-10002/7.2/recorded", ask="Is every complaint recorded?")
LOGGED = criterion("iso-18295-1/4.4/logged", ask="Is each complaint logged?")
NOTED = criterion("iso-10003/7.3/noted", ask="Is each dispute noted?")
SURVEYED = criterion("iso-10004/7.2/surveyed", ask="Are customers surveyed?")
ALL = (RECORDED, LOGGED, NOTED, SURVEYED)

EQUAL = relation(RelationKind.EQUAL, RECORDED.name, LOGGED.name)
THREE = relation(RelationKind.EQUAL, RECORDED.name, NOTED.name, LOGGED.name)
COVERS = relation(RelationKind.COVERS, RECORDED.name, NOTED.name)
GIVEN = {RECORDED.name: answer(Level.PRACTISED)}
STALE = "0123456789ab"


def carried(answers: Mapping[str, Answer], *relations: Relation) -> dict[str, Answer]:
    """Return what carries among all four criteria."""
    ties = ties_of(Crosswalk(relations=relations))
    return carried_answers(ALL, assessment(answers), ties)


def origins(answers: Mapping[str, Answer], *relations: Relation) -> dict[str, str]:
    """Return where what carries comes from."""
    return {
        name: each.carried.origin
        for name, each in carried(answers, *relations).items()
        if each.carried
    }


def test_own_answer_overrides_what_would_carry() -> None:
    both = {RECORDED.name: answer(Level.ABSENT), LOGGED.name: answer(Level.IMPROVING)}

    assert carried(both, EQUAL) == {}


def test_equal_goes_before_covering_even_with_a_higher_level() -> None:
    above = relation(RelationKind.COVERS, SURVEYED.name, LOGGED.name)
    given = {
        RECORDED.name: answer(Level.IMPROVING),
        SURVEYED.name: answer(Level.ABSENT),
    }

    assert carried(given, EQUAL, above)[LOGGED.name].level is Level.IMPROVING


def test_not_applicable_from_an_equal_goes_before_a_level_from_a_covering_one() -> None:
    above = relation(RelationKind.COVERS, SURVEYED.name, LOGGED.name)
    given = {RECORDED.name: answer(None), SURVEYED.name: answer(Level.PRACTISED)}

    assert carried(given, EQUAL, above)[LOGGED.name].level is None


def test_lowest_level_among_several_equals_counts() -> None:
    given = {
        RECORDED.name: answer(Level.PRACTISED),
        NOTED.name: answer(Level.INFORMAL),
    }

    assert origins(given, THREE) == {"iso-18295-1/4.4/logged": "iso-10003/7.3/noted"}


def test_lowest_level_among_several_covering_ones_counts() -> None:
    other = relation(RelationKind.COVERS, SURVEYED.name, NOTED.name)
    given = {
        RECORDED.name: answer(Level.PRACTISED),
        SURVEYED.name: answer(Level.ABSENT),
    }

    assert origins(given, COVERS, other) == {
        "iso-10003/7.3/noted": "iso-10004/7.2/surveyed"
    }


def test_level_of_one_equal_goes_before_not_applicable_of_another() -> None:
    given = {RECORDED.name: answer(None), NOTED.name: answer(Level.IMPROVING)}

    assert carried(given, THREE)[LOGGED.name].level is Level.IMPROVING


def test_first_by_name_among_those_of_one_level_counts() -> None:
    other = relation(RelationKind.COVERS, SURVEYED.name, NOTED.name)
    given = {**GIVEN, SURVEYED.name: answer(Level.PRACTISED)}

    assert (
        origins(given, COVERS, other)
        == origins(given, other, COVERS)
        == {"iso-10003/7.3/noted": "iso-10002/7.2/recorded"}
    )


def test_suspect_answer_carries_nowhere() -> None:
    given = {RECORDED.name: answer(fingerprint=STALE)}

    assert carried(given, EQUAL, COVERS) == {}


def test_suspect_answer_does_not_keep_others_from_carrying() -> None:
    given = {
        RECORDED.name: answer(Level.ABSENT, fingerprint=STALE),
        NOTED.name: answer(Level.PRACTISED),
    }

    assert origins(given, THREE) == {"iso-18295-1/4.4/logged": "iso-10003/7.3/noted"}


def test_suspect_answer_is_no_reason_to_carry_one_in_its_place() -> None:
    suspect = answer(fingerprint=STALE)

    assert carried({**GIVEN, LOGGED.name: suspect}, EQUAL) == {}
