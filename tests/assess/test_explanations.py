"""What isocheck says when it is asked why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import (
    DAY,
    answer,
    answered,
    assessment,
    checklist,
    clause,
    criterion,
    document,
    passage,
    proposal,
)
from isocheck.assess.explain import explain_clause, explain_criterion, explain_verdict
from isocheck.model.assessment import Rule
from isocheck.model.checklist import Modality
from isocheck.model.document import Standing
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.assess.explain import Reason

TOLD = criterion("iso-10002/7.1/told", ask="Do people learn how to complain?", weight=2)
REPLY = criterion("iso-10002/7.1/reply", essential=True)
LIST = checklist(TOLD, REPLY)
ONE_OF_TWO = (
    "Answered 1 of 2; readiness is the sum of weight × attainment by the sum of "
    "weights; what is open counts nothing for the lower end and all for the upper."
)


def lines(reason: Reason) -> list[str]:
    """Return a reason and all it rests on, one line each."""
    return [reason.text, *(line for each in reason.grounds for line in lines(each))]


def test_open_criterion_says_what_is_asked_and_that_nobody_answered() -> None:
    assert lines(explain_criterion(TOLD, assessment())) == [
        "iso-10002/7.1/told: not answered",
        "Asked: Do people learn how to complain?",
        "Weight 2; the text says should; target practised.",
        "Not answered.",
    ]


def test_essential_criterion_says_so() -> None:
    found = lines(explain_criterion(REPLY, assessment()))

    assert "Weight 1, essential; the text says should; target practised." in found


def test_answer_says_who_gave_it_when_and_on_what() -> None:
    given = answer(
        Level.INFORMAL, by="Ada", on=DAY, note="by phone only", evidence=(passage(),)
    )

    assert lines(explain_criterion(TOLD, assessment({TOLD.name: given})))[3:] == [
        "Answered informal by Ada on 2026-11-02.",
        "Note: by phone only",
        "policy.md, Answering: “We answer within 3 working days.”",
        "Attains 33 % of the target; 2 below target: medium gap.",
    ]


def test_answer_that_took_over_a_proposal_says_so() -> None:
    given = assessment({TOLD.name: answer(Level.DOCUMENTED, by="Ada", accepted=True)})

    assert "Answered documented by Ada as proposed." in lines(
        explain_criterion(TOLD, given)
    )


def test_answer_at_target_says_that_there_is_no_gap() -> None:
    given = answered({TOLD.name: Level.PRACTISED})

    assert "Attains 100 % of the target; no gap." in lines(
        explain_criterion(TOLD, given)
    )


def test_not_applicable_says_why_and_that_it_leaves_the_sum() -> None:
    given = assessment({TOLD.name: answer(None, reason="no customers yet")})

    assert lines(explain_criterion(TOLD, given))[3:] == [
        "Answered not applicable.",
        "Reason: no customers yet",
        "Not applicable leaves the sum.",
    ]


def test_proposal_says_its_rule_its_passages_and_what_is_missing() -> None:
    given = assessment(
        proposals={
            TOLD.name: proposal(
                Level.INFORMAL, Rule.PARTLY_STATED, missing=("the time to answer",)
            )
        }
    )

    assert lines(explain_criterion(TOLD, given)) == [
        "iso-10002/7.1/told: informal, proposed and not confirmed",
        "Asked: Do people learn how to complain?",
        "Weight 2; the text says should; target practised.",
        "Not answered.",
        (
            "Evidence proposes informal (rule partly-stated: "
            "documents in force state part of what is expected)."
        ),
        "policy.md, Answering: “We answer within 3 working days.”",
        "Not found: the time to answer.",
    ]


def test_proposal_on_a_draft_marks_the_passage_and_doubts_the_evidence() -> None:
    given = assessment(
        proposals={TOLD.name: proposal(Level.ABSENT, Rule.NOT_IN_FORCE)},
        documents=(document("policy.md", Standing.DRAFT, "Status: draft"),),
    )

    assert lines(explain_criterion(TOLD, given))[5:] == [
        "policy.md [draft], Answering: “We answer within 3 working days.”",
        "Doubtful evidence: policy.md is draft (“Status: draft”).",
    ]


def test_doubt_without_a_quote_has_no_empty_quotation_marks() -> None:
    given = assessment(
        proposals={TOLD.name: proposal()},
        documents=(document("policy.md", Standing.OVERDUE),),
    )

    assert "Doubtful evidence: policy.md is overdue for review." in lines(
        explain_criterion(TOLD, given)
    )


def test_suspect_answer_says_to_look_again() -> None:
    given = assessment({TOLD.name: answer(fingerprint="0123456789ab")})

    assert "The question changed after it was answered: look again." in lines(
        explain_criterion(TOLD, given)
    )


def test_clause_says_its_rule_and_the_share_of_each_criterion() -> None:
    given = answered({TOLD.name: Level.DOCUMENTED})

    assert lines(explain_clause(LIST.clauses[0], given)) == [
        "Clause 7.1 Title of 7.1: 44–78 %",
        ONE_OF_TWO,
        "iso-10002/7.1/told: documented, 2 × 67 %",
        "iso-10002/7.1/reply: not answered",
        "Weakest level: documented.",
    ]


def test_clause_says_what_it_would_be_with_the_proposals() -> None:
    given = assessment(proposals={TOLD.name: proposal(Level.DOCUMENTED)})

    assert lines(explain_clause(LIST.clauses[0], given))[2:] == [
        "iso-10002/7.1/told: documented, proposed and not confirmed",
        "iso-10002/7.1/reply: not answered",
        "With what evidence proposes it would be 44–78 %.",
    ]


def test_clause_includes_the_criteria_below_it() -> None:
    found = lines(explain_clause(clause("7", LIST.clauses[0]), assessment()))

    assert found[2:] == [
        "iso-10002/7.1/told: not answered",
        "iso-10002/7.1/reply: not answered",
    ]


def test_clause_where_nothing_applies_says_so() -> None:
    given = answered({TOLD.name: None, REPLY.name: None})

    assert explain_clause(LIST.clauses[0], given).text == (
        "Clause 7.1 Title of 7.1: nothing applies"
    )


def test_verdict_says_reasons_gravest_gaps_and_the_cheapest_way() -> None:
    given = answered({TOLD.name: Level.INFORMAL, REPLY.name: Level.ABSENT})

    assert lines(explain_verdict(LIST, given)) == [
        "iso-10002: not ready",
        "1 × high gap: one is enough for not ready.",
        "1 × medium gap: keeps it from ready.",
        "Readiness 22 %.",
        "Gravest gaps:",
        "high gap: iso-10002/7.1/reply is absent",
        "medium gap: iso-10002/7.1/told is informal",
        "Cheapest way to nearly ready: 1 step, 2 levels in all.",
        "iso-10002/7.1/reply: absent → documented",
    ]


def test_verdict_while_open_says_to_answer_first() -> None:
    given = answered({REPLY.name: Level.PRACTISED})

    assert lines(explain_verdict(LIST, given)) == [
        "iso-10002: incomplete",
        "1 of 2 criteria have no confirmed answer.",
        "Readiness 33–99 %.",
        "First answer or confirm what is open: 1.",
    ]


def test_verdict_counts_suspect_answers_among_what_is_open() -> None:
    given = assessment({REPLY.name: answer(fingerprint="0123456789ab")})

    assert "First answer or confirm what is open: 2." in lines(
        explain_verdict(LIST, given)
    )


def test_verdict_ready_says_so_and_shows_no_way() -> None:
    given = answered({TOLD.name: Level.PRACTISED, REPLY.name: Level.IMPROVING})

    assert lines(explain_verdict(LIST, given)) == [
        "iso-10002: ready",
        "every target is reached.",
        "Readiness 100 %.",
    ]


@pytest.mark.parametrize(
    ("count", "rest"), [(10, []), (11, ["and 1 more"]), (13, ["and 3 more"])]
)
def test_verdict_shows_ten_gaps_and_counts_the_rest(
    count: int, rest: list[str]
) -> None:
    many = [
        criterion(f"x/1/c{number:02}", modality=Modality.MAY) for number in range(count)
    ]
    given = answered({each.name: Level.ABSENT for each in many})

    found = lines(explain_verdict(checklist(*many), given))

    assert found[4] == "opportunity: x/1/c00 is absent"
    assert found[13:] == ["opportunity: x/1/c09 is absent", *rest]
