"""Which criteria an interview asks."""

from __future__ import annotations

import pytest

from builders import answer, assessment, checklist, clause, criterion, proposal
from isocheck.assess.agenda import Agenda, within
from isocheck.assess.questions import Choice
from isocheck.model.levels import Level

POLICY = criterion("iso-10002/5.2/policy", essential=True, roles=("top-management",))
TOLD = criterion("iso-10002/7.1/told")
REPLY = criterion("iso-10002/7.1.2/reply", essential=True)
CLOSED = criterion("iso-10002/7.10/closed", roles=("agent", "auditor"))
LIST = checklist(
    clause("5", clause("5.2", POLICY)),
    clause("7", clause("7.1", TOLD, clause("7.1.2", REPLY)), clause("7.10", CLOSED)),
)


def names(choice: Choice) -> list[str]:
    return [each.name for each in Agenda((LIST,)).chosen(assessment(), choice)]


def test_no_choice_asks_all_in_the_order_of_the_standard() -> None:
    assert Agenda((LIST,)).chosen(assessment(), Choice()) == (
        POLICY,
        TOLD,
        REPLY,
        CLOSED,
    )


def test_clause_asks_what_lies_in_it_and_below() -> None:
    assert names(Choice(clause="7.1")) == [
        "iso-10002/7.1/told",
        "iso-10002/7.1.2/reply",
    ]


def test_unknown_clause_asks_nothing() -> None:
    assert names(Choice(clause="6")) == []


def test_role_asks_what_that_role_can_tell() -> None:
    assert names(Choice(role="auditor")) == ["iso-10002/7.10/closed"]


def test_quick_asks_the_essential() -> None:
    assert names(Choice(quick=True)) == [
        "iso-10002/5.2/policy",
        "iso-10002/7.1.2/reply",
    ]


def test_choices_narrow_one_another() -> None:
    assert names(Choice(clause="7", role="agent", quick=True)) == [
        "iso-10002/7.1.2/reply"
    ]


def test_unanswered_leaves_out_what_has_an_answer() -> None:
    given = assessment({POLICY.name: answer(), TOLD.name: answer(None)})

    assert Agenda((LIST,)).chosen(given, Choice(unanswered=True)) == (REPLY, CLOSED)


def test_unanswered_keeps_what_is_suspect() -> None:
    given = assessment(
        {each.name: answer() for each in (POLICY, REPLY, CLOSED)}
        | {TOLD.name: answer(fingerprint="0123456789ab")}
    )

    assert Agenda((LIST,)).chosen(given, Choice(unanswered=True)) == (TOLD,)


def test_unanswered_keeps_what_is_only_proposed() -> None:
    given = assessment(proposals={TOLD.name: proposal(Level.DOCUMENTED)})

    assert TOLD in Agenda((LIST,)).chosen(given, Choice(unanswered=True))


@pytest.mark.parametrize(
    ("ref", "of", "expected"),
    [
        ("7.1", "7.1", True),
        ("7.1.2", "7.1", True),
        ("7.1.2", "7", True),
        ("7.10", "7.1", False),
        ("7.1", "7.10", False),
        ("7", "7.1", False),
        ("17.1", "7", False),
        ("A.1", "A", True),
        ("7.1", "", False),
    ],
)
def test_clause_number_lies_within_another(
    ref: str,
    of: str,
    expected: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    assert within(ref, of) is expected
