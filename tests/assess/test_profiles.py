"""A checklist cut down to one of its profiles."""

from __future__ import annotations

from builders import checklist, clause, criterion

POLICY = criterion("iso-10002/5.2/policy", profiles=("small", "shop"))
TOLD = criterion("iso-10002/7.1/told")
REPLY = criterion("iso-10002/7.1.2/reply", profiles=("small",))
CLOSED = criterion("iso-10002/7.10/closed", profiles=("shop",))
LIST = checklist(
    clause("5", clause("5.2", POLICY)),
    clause("7", clause("7.1", TOLD, clause("7.1.2", REPLY)), clause("7.10", CLOSED)),
)


def refs(profile: str) -> list[str]:
    return [each.ref for each in LIST.cut_down(profile).walk()]


def test_criteria_of_the_profile_stay_in_the_order_of_the_standard() -> None:
    assert LIST.cut_down("small").criteria() == (POLICY, REPLY)


def test_criterion_of_several_profiles_stays_in_each() -> None:
    assert LIST.cut_down("shop").criteria() == (POLICY, CLOSED)


def test_clause_stays_for_a_criterion_below_it_and_without_it_goes() -> None:
    assert refs("small") == ["5", "5.2", "7", "7.1", "7.1.2"]
    assert refs("shop") == ["5", "5.2", "7", "7.10"]


def test_clause_that_stays_loses_the_criteria_of_no_profile() -> None:
    (told,) = (each for each in LIST.cut_down("small").walk() if each.ref == "7.1")

    assert told.criteria == ()


def test_profile_that_no_criterion_has_leaves_nothing() -> None:
    assert LIST.cut_down("bank").clauses == ()


def test_cut_down_checklist_says_to_what_and_is_otherwise_the_same() -> None:
    found = LIST.cut_down("small")

    assert (LIST.profile, found.profile) == ("", "small")
    assert (found.id, found.title, found.roles) == (LIST.id, LIST.title, LIST.roles)


def test_cutting_down_leaves_the_whole_as_it_was() -> None:
    LIST.cut_down("small")

    assert LIST.criteria() == (POLICY, TOLD, REPLY, CLOSED)


def test_cutting_down_again_changes_nothing() -> None:
    once = LIST.cut_down("small")

    assert once.cut_down("small") == once


def test_question_that_stays_keeps_its_fingerprint() -> None:
    (policy, _) = LIST.cut_down("small").criteria()

    assert policy.fingerprint == POLICY.fingerprint
