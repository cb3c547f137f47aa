"""Which question comes next, and what a reply does."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from builders import answer, answered, assessment, checklist, criterion, proposal
from fakes import ScriptedAsker
from isocheck.assess.interview import Interview
from isocheck.assess.questions import Back, Choice, Give, Jump, Quit, Skip
from isocheck.assess.scoring import Readiness
from isocheck.model.assessment import Action
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.assess.questions import Reply
    from isocheck.model.assessment import Assessment

POLICY = criterion("iso-10002/5.2/policy")
TOLD = criterion("iso-10002/7.1/told")
REPLY = criterion("iso-10002/7.1/reply")
CLOSED = criterion("iso-10002/7.10/closed")
LIST = checklist(POLICY, TOLD, REPLY, CLOSED)
GIVE = Give(answer=answer(Level.DOCUMENTED))


def hold(
    *replies: Reply, given: Assessment | None = None
) -> tuple[ScriptedAsker, list[Assessment]]:
    """Return the asker and what was yielded, up to Quit or the end."""
    asker = ScriptedAsker([*replies, Quit()])
    course = Interview((LIST,), given or assessment(), Choice()).run(asker)
    return asker, list(course)


def ids(asker: ScriptedAsker) -> list[str]:
    return [name.split("/")[2] for name in asker.asked]


def test_questions_come_in_the_order_of_the_standard() -> None:
    asker, _ = hold(GIVE, GIVE, GIVE, GIVE)

    assert ids(asker) == ["policy", "told", "reply", "closed"]


def test_assessment_is_yielded_after_each_answer() -> None:
    _, yielded = hold(GIVE, GIVE)

    assert [list(each.answers) for each in yielded] == [
        ["iso-10002/5.2/policy"],
        ["iso-10002/5.2/policy", "iso-10002/7.1/told"],
    ]


def test_answer_is_kept_with_the_fingerprint_of_its_question() -> None:
    _, (after,) = hold(Give(answer=answer(Level.INFORMAL, note="as seen")))

    assert after.answers[POLICY.name] == answer(
        Level.INFORMAL, note="as seen", fingerprint=POLICY.fingerprint
    )


def test_action_given_with_an_answer_is_kept() -> None:
    action = Action(do="write it down", owner="Ada")

    _, (after,) = hold(Give(answer=answer(), action=action))

    assert after.actions == {"iso-10002/5.2/policy": action}


def test_answer_without_action_leaves_the_action_there_is() -> None:
    action = Action(owner="Ada")
    before = assessment(actions={POLICY.name: action})

    _, (after,) = hold(GIVE, given=before)

    assert after.actions == {"iso-10002/5.2/policy": action}


def test_interview_begins_at_the_first_open_question() -> None:
    before = answered({POLICY.name: Level.DOCUMENTED, REPLY.name: Level.DOCUMENTED})

    asker, _ = hold(given=before)

    assert ids(asker) == ["told"]


def test_interview_begins_at_a_suspect_answer_before_an_open_one() -> None:
    suspect = answer(fingerprint="0123456789ab")
    before = assessment({POLICY.name: answer(), TOLD.name: suspect})

    asker, _ = hold(given=before)

    assert ids(asker) == ["told"]


def test_question_tells_that_its_answer_is_suspect() -> None:
    asker, _ = hold(given=assessment({POLICY.name: answer(fingerprint="0123456789ab")}))

    assert asker.questions[0].suspect


def test_answering_again_clears_the_suspicion() -> None:
    before = assessment({POLICY.name: answer(fingerprint="0123456789ab")})

    asker, _ = hold(GIVE, Back(), given=before)

    assert [question.suspect for question in asker.questions] == [True, False, False]


def test_proposed_question_is_open() -> None:
    before = assessment(proposals={POLICY.name: proposal()})

    asker, _ = hold(given=before)

    assert ids(asker) == ["policy"]


def test_interview_with_nothing_open_begins_at_the_first_question() -> None:
    before = answered({each.name: Level.PRACTISED for each in LIST.criteria()})

    asker, _ = hold(given=before)

    assert ids(asker) == ["policy"]


def test_skip_goes_on_and_leaves_the_question_open() -> None:
    asker, yielded = hold(Skip())

    assert (ids(asker), yielded) == (["policy", "told"], [])


def test_back_returns_to_the_question_before() -> None:
    asker, _ = hold(GIVE, Back())

    assert ids(asker) == ["policy", "told", "policy"]


def test_back_shows_the_answer_that_was_given() -> None:
    asker, _ = hold(Give(answer=answer(Level.INFORMAL)), Back())

    shown = asker.questions[2].answer
    assert shown is not None
    assert shown.level is Level.INFORMAL


def test_back_at_the_first_question_stays_there() -> None:
    asker, _ = hold(Back())

    assert ids(asker) == ["policy", "policy"]


def test_back_passes_over_nothing_that_was_answered_in_an_earlier_run() -> None:
    asker, _ = hold(Back(), given=answered({POLICY.name: Level.PRACTISED}))

    assert ids(asker) == ["told", "policy"]


def test_jump_goes_to_the_first_question_of_a_clause() -> None:
    asker, _ = hold(Jump(ref="7.10"))

    assert ids(asker) == ["policy", "closed"]


def test_jump_to_a_clause_without_own_questions_goes_to_the_first_below() -> None:
    asker, _ = hold(Jump(ref="7"))

    assert ids(asker) == ["policy", "told"]


def test_jump_to_a_clause_is_not_mistaken_by_a_longer_number() -> None:
    asker, _ = hold(Skip(), Skip(), Skip(), Jump(ref="7.1"))

    assert ids(asker) == ["policy", "told", "reply", "closed", "told"]


def test_jump_to_an_unknown_clause_is_refused_and_the_question_put_again() -> None:
    asker, _ = hold(Skip(), Jump(ref="9.9"))

    assert ids(asker) == ["policy", "told", "told"]
    assert asker.refusals == ["no question of this interview belongs to clause 9.9"]


def test_jump_out_of_the_choice_is_refused() -> None:
    asker = ScriptedAsker([Jump(ref="7.10"), Quit()])

    list(Interview((LIST,), assessment(), Choice(clause="7.1")).run(asker))

    assert asker.refusals == ["no question of this interview belongs to clause 7.10"]


def test_quit_ends_the_interview() -> None:
    asker, yielded = hold(GIVE, Quit(), GIVE)

    assert (ids(asker), len(yielded)) == (["policy", "told"], 1)


def test_interview_ends_after_the_last_question() -> None:
    asker = ScriptedAsker([Skip(), Skip(), Skip(), Skip()])

    list(Interview((LIST,), assessment(), Choice()).run(asker))

    assert len(asker.questions) == 4


def test_interview_about_nothing_asks_nothing() -> None:
    asker = ScriptedAsker([])

    assert not list(Interview((checklist(),), assessment(), Choice()).run(asker))


def test_closed_terminal_is_passed_on_after_the_answers_were_yielded() -> None:
    course = Interview((LIST,), assessment(), Choice()).run(ScriptedAsker([GIVE]))

    assert list(next(course).answers) == ["iso-10002/5.2/policy"]
    with pytest.raises(EOFError):
        next(course)


def test_question_says_how_far_the_interview_is() -> None:
    asker = ScriptedAsker([Skip(), Quit()])

    list(Interview((checklist(TOLD, CLOSED),), assessment(), Choice()).run(asker))

    assert [(each.position, each.count) for each in asker.questions] == [(1, 2), (2, 2)]


def test_question_carries_clause_roles_proposal_and_action() -> None:
    suggested, action = proposal(), Action(owner="Ada")
    proposed = assessment(proposals={POLICY.name: suggested})

    asker, _ = hold(given=proposed.with_action(POLICY.name, action))

    question = asker.questions[0]
    assert question.clause.ref == "5.2"
    assert question.roles == {"agent": "Customer-service agent", "auditor": "Auditor"}
    assert (question.proposal, question.action) == (suggested, action)


def test_score_of_a_question_is_that_of_the_whole_standard_so_far() -> None:
    asker = ScriptedAsker([Give(answer=answer(Level.PRACTISED)), Quit()])

    list(Interview((LIST,), assessment(), Choice(clause="7.1")).run(asker))

    assert asker.questions[1].score.readiness == Readiness(
        low=Fraction(1, 4), high=Fraction(1)
    )
