"""An interview about two standards as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from builders import (
    answer,
    answered,
    assessment,
    checklist,
    criterion,
    proposal,
    relation,
)
from fakes import ScriptedAsker
from isocheck.assess.interview import Interview
from isocheck.assess.questions import Back, Choice, Give, Jump, Quit, Skip
from isocheck.model.assessment import Action, Carried
from isocheck.model.crosswalk import Crosswalk, RelationKind, Theme
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.assess.questions import Reply
    from isocheck.model.assessment import Assessment

RECORDED = criterion("iso-10002/7.2/recorded", ask="Is each complaint recorded?")
TRUSTED = criterion("iso-10002/7.4/trusted", ask="Are agents trusted to decide?")
LOGGED = criterion("iso-18295-1/4.4/logged", ask="Is each contact logged?")
EMPOWERED = criterion("iso-18295-1/7.4/empowered", ask="May agents decide?")
TRAINED = criterion("iso-18295-1/7.5/trained", ask="Are agents trained?")
COMPLAINTS = checklist(RECORDED, TRUSTED, roles={"agent": "Agent"})
CENTRE = checklist(
    LOGGED, EMPOWERED, TRAINED, id="iso-18295-1", roles={"leader": "Team leader"}
)
CROSSWALK = Crosswalk(
    relations=(
        relation(RelationKind.EQUAL, RECORDED.name, LOGGED.name),
        relation(RelationKind.COVERS, EMPOWERED.name, TRUSTED.name),
    ),
    themes=(
        Theme(id="people", title="People", clauses=("iso-18295-1/7", "iso-10002/7.4")),
        Theme(id="cases", title="Cases", clauses=("iso-10002/7", "iso-18295-1/4")),
    ),
)
EVERYTHING, ALONE = Choice(), Choice(carried=True)
GIVE = Give(answer=answer(Level.DOCUMENTED))
WITHOUT = Give(answer=answer(None))


def interview(
    given: Assessment | None = None, choice: Choice = EVERYTHING
) -> Interview:
    return Interview((COMPLAINTS, CENTRE), given or assessment(), choice, CROSSWALK)


def hold(
    *replies: Reply, given: Assessment | None = None, choice: Choice = EVERYTHING
) -> tuple[ScriptedAsker, list[Assessment]]:
    """Return the asker and what was yielded, up to Quit or the end."""
    asker = ScriptedAsker([*replies, Quit()])
    return asker, list(interview(given, choice).run(asker))


def ids(asker: ScriptedAsker) -> list[str]:
    return [name.split("/")[2] for name in asker.asked]


def test_each_question_is_asked_once_and_by_theme() -> None:
    asker, _ = hold(GIVE, GIVE, GIVE, GIVE)

    assert ids(asker) == ["empowered", "trained", "recorded"]


def test_only_answers_that_were_given_are_yielded() -> None:
    _, yielded = hold(GIVE, GIVE, GIVE)

    assert list(yielded[-1].answers) == [
        "iso-18295-1/7.4/empowered",
        "iso-18295-1/7.5/trained",
        "iso-10002/7.2/recorded",
    ]


def test_covered_question_is_asked_where_what_covers_it_does_not_apply() -> None:
    asker, _ = hold(WITHOUT, GIVE, GIVE, GIVE)

    assert ids(asker) == ["empowered", "trained", "recorded", "trusted"]


def test_covered_question_is_asked_where_what_covers_it_was_skipped() -> None:
    asker, _ = hold(Skip(), GIVE, GIVE, GIVE)

    assert ids(asker) == ["empowered", "trained", "recorded", "trusted"]


def test_equal_of_a_question_that_does_not_apply_is_not_asked() -> None:
    asker, _ = hold(GIVE, GIVE, WITHOUT)

    assert "logged" not in ids(asker)


def test_count_falls_once_an_answer_serves_another_question() -> None:
    asker, _ = hold(GIVE, GIVE)

    assert [(each.position, each.count) for each in asker.questions] == [
        (1, 4),
        (2, 3),
        (3, 3),
    ]


def test_count_before_the_interview_is_of_what_is_to_be_asked() -> None:
    assert interview().count == 4
    assert interview(answered({EMPOWERED.name: Level.ABSENT})).count == 3
    assert interview(choice=ALONE).count == 5


def test_question_tells_which_clauses_its_answer_serves() -> None:
    asker, _ = hold(GIVE, GIVE, GIVE)

    assert [each.serves for each in asker.questions] == [
        ("iso-10002/7.4",),
        (),
        ("iso-18295-1/4.4",),
    ]


def test_question_tells_its_theme() -> None:
    asker, _ = hold(GIVE, GIVE, GIVE)

    assert [each.theme for each in asker.questions] == ["People", "People", "Cases"]


def test_question_carries_its_clause_and_the_roles_of_all_standards() -> None:
    asker, _ = hold()

    assert asker.questions[0].clause.criteria == (EMPOWERED,)
    assert asker.questions[0].roles == {"agent": "Agent", "leader": "Team leader"}


def test_score_counts_what_an_answer_serves() -> None:
    asker, _ = hold(GIVE)

    assert (asker.questions[1].score.answered, asker.questions[1].score.total) == (2, 5)


def test_interview_goes_on_at_the_first_question_that_nothing_serves() -> None:
    given = answered({EMPOWERED.name: Level.ABSENT, LOGGED.name: Level.ABSENT})

    asker, _ = hold(GIVE, Back(), given=given)

    assert ids(asker) == ["trained", "logged", "trained"]


def test_question_that_nothing_serves_any_more_is_asked_after_all() -> None:
    given = answered(
        dict.fromkeys((EMPOWERED.name, TRAINED.name, LOGGED.name), Level(3))
    )

    asker, _ = hold(WITHOUT, Skip(), Skip(), Skip(), given=given)

    assert ids(asker) == ["empowered", "trained", "logged", "trusted"]


def test_carried_answer_is_shown_with_its_origin_and_action() -> None:
    action = Action(owner="Ada")
    given = answered({RECORDED.name: Level.INFORMAL}).with_action(RECORDED.name, action)

    asker, _ = hold(Jump(ref="iso-18295-1/4.4"), given=given, choice=ALONE)

    shown = asker.questions[1].answer
    assert shown is not None
    assert shown.level is Level.INFORMAL
    assert shown.carried == Carried(origin=RECORDED.name, kind=RelationKind.EQUAL)
    assert asker.questions[1].action == action
    assert not asker.questions[1].suspect


def test_carried_answer_is_overridden_where_all_are_asked() -> None:
    given = answered({RECORDED.name: Level.INFORMAL})

    _, (after,) = hold(Jump(ref="iso-18295-1/4.4"), GIVE, given=given, choice=ALONE)

    assert {name: each.level for name, each in after.answers.items()} == {
        "iso-10002/7.2/recorded": Level.INFORMAL,
        "iso-18295-1/4.4/logged": Level.DOCUMENTED,
    }


def test_carried_answer_that_is_given_again_becomes_an_own_one() -> None:
    shown = Carried(origin=RECORDED.name, kind=RelationKind.EQUAL)
    again = answer(Level.INFORMAL, fingerprint=LOGGED.fingerprint)
    given = answered({RECORDED.name: Level.INFORMAL})

    _, (after,) = hold(
        Jump(ref="iso-18295-1/4.4"),
        Give(answer=replace(again, carried=shown)),
        given=given,
        choice=ALONE,
    )

    assert after.answers[LOGGED.name] == again


def test_all_are_asked_where_each_is_to_stand_for_itself() -> None:
    asker, _ = hold(*[GIVE] * 5, choice=ALONE)

    assert ids(asker) == ["trusted", "empowered", "trained", "recorded", "logged"]


def test_back_passes_over_what_has_been_served_since() -> None:
    asker, _ = hold(WITHOUT, GIVE, GIVE, Back(), Back(), Back(), GIVE, GIVE, GIVE)

    assert ids(asker) == [
        *("empowered", "trained", "recorded", "trusted"),
        *("recorded", "trained", "empowered", "trained", "recorded"),
    ]


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        ("iso-10002/7.2", "recorded"),
        ("iso-10002/7.4", "trusted"),
        ("iso-18295-1/7.4", "empowered"),
        ("iso-10002/7", "recorded"),
        ("7.5", "trained"),
    ],
)
def test_jump_goes_to_a_clause_of_the_standard_that_is_named(
    ref: str, expected: str
) -> None:
    asker, _ = hold(Skip(), Jump(ref=ref))

    assert ids(asker)[2] == expected


def test_jump_without_a_standard_goes_to_the_first_question_with_the_number() -> None:
    asker, _ = hold(Skip(), Skip(), Jump(ref="7.4"))

    assert ids(asker) == ["empowered", "trained", "recorded", "empowered"]


@pytest.mark.parametrize("ref", ["iso-1000/7.2", "iso/7.2", "iso-10003/7.2"])
def test_jump_to_a_standard_that_is_not_assessed_is_refused(ref: str) -> None:
    asker, _ = hold(Jump(ref=ref))

    assert ids(asker) == ["empowered", "empowered"]
    assert asker.refusals == [f"no question of this interview belongs to clause {ref}"]


def test_jump_to_a_clause_that_another_question_serves_goes_to_that_one() -> None:
    asker, _ = hold(Jump(ref="iso-18295-1/4.4"))

    assert ids(asker) == ["empowered", "recorded"]


def test_what_evidence_suggests_to_an_equal_criterion_is_shown() -> None:
    suggested = proposal()
    given = assessment(proposals={LOGGED.name: suggested})

    asker, _ = hold(Jump(ref="iso-10002/7.2"), given=given)

    assert asker.questions[1].proposal == suggested
