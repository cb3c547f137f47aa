"""What is asked of an organization: what was expected, and does not show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builders import (
    DAY,
    answer,
    assessment,
    checklist,
    criterion,
    document,
    passage,
    proposal,
    relation,
)
from isocheck.assess.carrying import Ties, ties_of
from isocheck.assess.requesting import Request, Wanted, requests
from isocheck.model.assessment import Answer, Assessment, Proposal, Rule
from isocheck.model.checklist import (
    Criterion,
    DocumentExpectation,
    MetricExpectation,
)
from isocheck.model.crosswalk import Crosswalk, RelationKind
from isocheck.model.document import Standing
from isocheck.model.measurement import Unit
from isocheck.model.metrics import METRICS
from isocheck.model.register_evidence import (
    MeasuredValue,
    Outcome,
    RegisterEvidence,
)

NAME = "iso-10002/7.4/acknowledged"
TIMES = DocumentExpectation(expects="the time to acknowledge", signals={"en": ("a",)})
CHANNEL = DocumentExpectation(expects="the channel", signals={"en": ("b",)})
ASKED = criterion(NAME, documents=(TIMES, CHANNEL), roles=("agent", "auditor"))
METRIC = MetricExpectation(register="complaints", metric="acknowledged_in_time")
MEASURED = replace(criterion(NAME), metrics=(METRIC,))
NO_TIES = Ties(equals={}, covers={}, covered_by={})


def asked(
    *criteria: Criterion, found: Assessment | None = None, ties: Ties = NO_TIES
) -> tuple[Request, ...]:
    return requests((checklist(*criteria),), found or assessment(), ties)


def wanted(found: Assessment, *criteria: Criterion) -> list[tuple[str, str]]:
    return [
        (each.words, each.because)
        for request in asked(*(criteria or (ASKED,)), found=found)
        for each in request.wanted
    ]


def test_without_any_evidence_all_that_is_expected_is_asked_for() -> None:
    (request,) = asked(ASKED)
    assert request.wanted == (
        Wanted(words="the time to acknowledge", because="not found"),
        Wanted(words="the channel", because="not found"),
    )
    assert request.found == ()


def test_what_expects_no_evidence_is_not_asked_for() -> None:
    assert asked(criterion(NAME)) == ()


def test_what_documents_in_force_state_is_not_asked_for() -> None:
    found = assessment(
        proposals={NAME: proposal()},
        documents=(document("policy.md", Standing.IN_FORCE),),
    )
    assert asked(ASKED, found=found) == ()


def test_of_what_is_stated_in_part_the_rest_is_asked_for() -> None:
    part = proposal(rule=Rule.PARTLY_STATED, missing=("the channel",))
    found = assessment(proposals={NAME: part})
    assert wanted(found) == [("the channel", "not found")]
    assert asked(ASKED, found=found)[0].found == (passage(),)


@pytest.mark.parametrize("standing", [Standing.DRAFT, Standing.NOT_OWN])
def test_what_only_a_draft_states_is_asked_for_with_its_name(
    standing: Standing,
) -> None:
    draft = proposal(rule=Rule.NOT_IN_FORCE, missing=("the channel",))
    found = assessment(
        proposals={NAME: draft}, documents=(document("policy.md", standing),)
    )
    assert wanted(found) == [
        ("the time to acknowledge", f"found only in policy.md ({standing})"),
        ("the channel", "not found"),
    ]


def test_what_only_overdue_documents_state_is_asked_for_anew() -> None:
    found = assessment(
        proposals={NAME: proposal()},
        documents=(document("policy.md", Standing.OVERDUE),),
    )
    because = "found only in policy.md (overdue for review)"
    assert wanted(found) == [
        ("the time to acknowledge", because),
        ("the channel", because),
    ]


def test_one_fresh_document_beside_an_overdue_one_is_enough() -> None:
    both = proposal(passages=(passage("old.md"), passage("new.md")))
    found = assessment(
        proposals={NAME: both},
        documents=(
            document("old.md", Standing.OVERDUE),
            document("new.md", Standing.IN_FORCE),
        ),
    )
    assert asked(ASKED, found=found) == ()


@pytest.mark.parametrize(
    "given",
    [answer(evidence=(passage(),)), answer(None)],
    ids=["with evidence", "not applicable"],
)
def test_an_answer_with_evidence_or_of_no_bearing_ends_the_asking(
    given: Answer,
) -> None:
    assert asked(ASKED, found=assessment({NAME: given})) == ()


def test_an_answer_without_evidence_is_asked_for_it() -> None:
    assert len(wanted(assessment({NAME: answer()}))) == 2


def test_an_answer_that_rests_on_a_draft_is_asked_for_more() -> None:
    found = assessment(
        {NAME: answer(evidence=(passage("plan.md"),))},
        documents=(document("plan.md", Standing.DRAFT),),
    )
    (request,) = asked(ASKED, found=found)
    assert request.found == (passage("plan.md"),)


def test_a_register_nobody_gave_is_asked_for_with_what_it_should_show() -> None:
    assert wanted(assessment(), MEASURED) == [
        (
            f"complaints register: {METRICS['acknowledged_in_time']}",
            "no such register was read",
        )
    ]


def register(outcome: Outcome, because: str = "") -> RegisterEvidence:
    value = MeasuredValue(
        register="complaints",
        metric="acknowledged_in_time",
        unit=Unit.SHARE,
        outcome=outcome,
        because=because,
    )
    return RegisterEvidence(
        kind="complaints", source="c.csv", measured_on=DAY, measured=(value,)
    )


def test_a_register_that_cannot_show_it_is_asked_for_the_columns() -> None:
    missing = register(Outcome.NOT_MEASURABLE, "the register has no received_at")
    found = replace(assessment(), registers=(missing,))
    assert wanted(found, MEASURED)[0][1] == (
        "not measurable: the register has no received_at"
    )


@pytest.mark.parametrize(
    "outcome", [each for each in Outcome if each is not Outcome.NOT_MEASURABLE]
)
def test_a_register_that_shows_it_is_not_asked_for(outcome: Outcome) -> None:
    found = replace(assessment(), registers=(register(outcome),))
    assert asked(MEASURED, found=found) == ()


def test_a_register_that_could_not_be_read_is_asked_for_again() -> None:
    broken = replace(register(Outcome.MET), measured=(), problem="no such file")
    found = replace(assessment(), registers=(broken,))
    assert wanted(found, MEASURED)[0][1] == "no such register was read"


def test_a_register_read_for_another_question_is_asked_this_one() -> None:
    other = replace(register(Outcome.MET), measured=())
    found = replace(assessment(), registers=(other,))
    assert wanted(found, MEASURED)[0][1] == "not measurable: not asked of it yet"


def test_a_register_outranks_nothing_where_documents_speak() -> None:
    shown: Proposal = replace(
        proposal(rule=Rule.TARGETS_MET), stated=Rule.PARTLY_STATED, missing=("x",)
    )
    both = replace(ASKED, documents=(replace(TIMES, expects="x"),))
    found = assessment(proposals={NAME: shown})
    assert wanted(found, both) == [("x", "not found")]


def test_equal_criteria_are_asked_once_and_say_whom_they_serve() -> None:
    other = replace(ASKED, name="fence/1/told", roles=("auditor", "boss"))
    ties = ties_of(
        Crosswalk(relations=(relation(RelationKind.EQUAL, NAME, other.name),))
    )
    fence = checklist(other, id="fence", roles={"boss": "Boss", "auditor": "Auditor"})
    (request,) = requests((checklist(ASKED), fence), assessment(), ties)
    assert request.criterion.name == NAME
    assert request.serves == ("fence/1/told",)
    assert request.roles == ("agent", "auditor", "boss")


def test_an_equal_criterion_answered_with_evidence_answers_both() -> None:
    other = replace(ASKED, name="iso-10002/8/told")
    ties = ties_of(
        Crosswalk(relations=(relation(RelationKind.EQUAL, NAME, other.name),))
    )
    found = assessment({other.name: answer(evidence=(passage(),))})
    assert asked(ASKED, other, found=found, ties=ties) == ()


def test_requests_come_by_role_then_in_the_order_of_the_standard() -> None:
    made = [
        replace(ASKED, name=f"iso-10002/{ref}/x", roles=(role,))
        for ref, role in (("4", "auditor"), ("5", "agent"), ("6", "auditor"))
    ]
    assert [each.criterion.ref for each in asked(*made)] == ["5", "4", "6"]
