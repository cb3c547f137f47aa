"""Verdicts on small assessments, with their reasons and the way to a better one."""

from __future__ import annotations

import pytest

from builders import answer, answered, assessment, criterion, proposal
from isocheck.assess.findings import Grade
from isocheck.assess.verdict import Step, Verdict, judge
from isocheck.model.checklist import Modality
from isocheck.model.levels import Level

REQUIRED = criterion("x/1/required", modality=Modality.SHALL)
ESSENTIAL = criterion("x/2/essential", essential=True)
ADVISED = criterion("x/3/advised")
PERMITTED = criterion("x/4/permitted", modality=Modality.MAY)
ALL = (REQUIRED, ESSENTIAL, ADVISED, PERMITTED)
AT_TARGET = {each.name: Level.PRACTISED for each in ALL}


def verdict(**levels: Level) -> Verdict:
    """Return the verdict where all is at target but the criteria named."""
    lowered = {each.name: levels.get(each.name.split("/")[2]) for each in ALL}
    given = {name: level for name, level in lowered.items() if level is not None}
    return judge(ALL, answered({**AT_TARGET, **given})).verdict


def test_all_at_target_is_ready() -> None:
    assert verdict() is Verdict.READY


def test_major_nonconformity_is_not_ready() -> None:
    assert verdict(required=Level.INFORMAL) is Verdict.NOT_READY


def test_high_gap_is_not_ready() -> None:
    assert verdict(essential=Level.INFORMAL) is Verdict.NOT_READY


def test_minor_nonconformity_is_nearly_ready() -> None:
    assert verdict(required=Level.DOCUMENTED) is Verdict.NEARLY_READY


def test_medium_gap_is_nearly_ready() -> None:
    assert verdict(advised=Level.ABSENT) is Verdict.NEARLY_READY


def test_low_gap_is_ready() -> None:
    assert verdict(advised=Level.DOCUMENTED) is Verdict.READY


def test_opportunity_is_ready() -> None:
    assert verdict(permitted=Level.ABSENT) is Verdict.READY


def test_one_open_criterion_is_incomplete() -> None:
    given = answered({REQUIRED.name: Level.ABSENT})

    assert judge((REQUIRED, ADVISED), given).verdict is Verdict.INCOMPLETE


def test_one_suspect_answer_is_incomplete() -> None:
    given = assessment({ADVISED.name: answer(fingerprint="0123456789ab")})

    found = judge((ADVISED,), given)

    assert (found.verdict, found.suspect) == (Verdict.INCOMPLETE, ("x/3/advised",))


def test_proposal_leaves_a_criterion_open() -> None:
    given = assessment(proposals={ADVISED.name: proposal(Level.DOCUMENTED)})

    assert judge((ADVISED,), given).open == (ADVISED,)


def test_not_applicable_does_not_stand_in_the_way() -> None:
    given = answered({REQUIRED.name: None, ADVISED.name: Level.PRACTISED})

    assert judge((REQUIRED, ADVISED), given).verdict is Verdict.READY


def test_counts_name_every_grade() -> None:
    given = answered({**AT_TARGET, REQUIRED.name: Level(2), PERMITTED.name: Level(0)})

    assert judge(ALL, given).counts == {
        Grade.MAJOR: 0,
        Grade.HIGH: 0,
        Grade.MINOR: 1,
        Grade.MEDIUM: 0,
        Grade.LOW: 0,
        Grade.OPPORTUNITY: 1,
    }


def test_reason_for_ready_is_that_every_target_is_reached() -> None:
    assert judge(ALL, answered(AT_TARGET)).because == ("every target is reached",)


def test_reason_where_nothing_applies_does_not_speak_of_targets() -> None:
    given = answered({ADVISED.name: None})

    assert judge((ADVISED,), given).because == ("no criterion applies",)


def test_reasons_say_what_is_open_suspect_and_graded() -> None:
    given = assessment(
        {
            REQUIRED.name: answer(Level.ABSENT),
            ADVISED.name: answer(Level.DOCUMENTED, fingerprint="0123456789ab"),
            PERMITTED.name: answer(Level.ABSENT),
        }
    )

    assert judge(ALL, given).because == (
        "1 of 4 criteria have no confirmed answer",
        "1 answered before their question changed; look at them again",
        "1 × major nonconformity: one is enough for not ready",
        "1 × low gap: does not stand in the way",
        "1 × opportunity: does not stand in the way",
    )


def test_high_gap_need_only_shrink_to_be_out_of_the_way_of_nearly_ready() -> None:
    given = answered({ESSENTIAL.name: Level.ABSENT})

    found = judge((ESSENTIAL,), given)

    assert found.goal is Verdict.NEARLY_READY
    assert found.steps == (
        Step(criterion=ESSENTIAL, start=Level.ABSENT, goal=Level.DOCUMENTED),
    )


def test_essential_requirement_must_reach_its_target() -> None:
    asked = criterion("x/1/vital", modality=Modality.SHALL, essential=True)

    found = judge((asked,), answered({asked.name: Level.INFORMAL}))

    assert found.steps == (
        Step(criterion=asked, start=Level.INFORMAL, goal=Level.PRACTISED),
    )


def test_goal_is_ready_where_no_lesser_gap_is_left() -> None:
    asked = criterion("x/1/vital", modality=Modality.SHALL, essential=True)

    found = judge((asked,), answered({asked.name: Level.DOCUMENTED}))

    assert (found.verdict, found.goal) == (Verdict.NOT_READY, Verdict.READY)


def test_lesser_gaps_wait_until_the_blocking_ones_are_gone() -> None:
    given = answered({ESSENTIAL.name: Level.INFORMAL, ADVISED.name: Level.ABSENT})

    found = judge((ESSENTIAL, ADVISED), given)

    assert [step.criterion for step in found.steps] == [ESSENTIAL]


def test_steps_from_nearly_ready_clear_all_but_low_gaps() -> None:
    given = answered({REQUIRED.name: Level.DOCUMENTED, ADVISED.name: Level.ABSENT})

    found = judge((REQUIRED, ADVISED), given)

    assert found.goal is Verdict.READY
    assert found.steps == (
        Step(criterion=REQUIRED, start=Level.DOCUMENTED, goal=Level.PRACTISED),
        Step(criterion=ADVISED, start=Level.ABSENT, goal=Level.DOCUMENTED),
    )


def test_shortest_step_stands_first() -> None:
    given = answered({REQUIRED.name: Level.ABSENT, ESSENTIAL.name: Level.INFORMAL})

    found = judge((REQUIRED, ESSENTIAL), given)

    assert [step.levels for step in found.steps] == [1, 2]


@pytest.mark.parametrize("level", [Level.DOCUMENTED, Level.PRACTISED, None])
def test_ready_has_no_goal_and_no_steps(level: Level | None) -> None:
    found = judge((ADVISED,), answered({ADVISED.name: level}))

    assert (found.goal, found.steps) == (None, ())


def test_incomplete_shows_the_way_for_what_is_answered() -> None:
    found = judge((REQUIRED, ADVISED), answered({REQUIRED.name: Level.DOCUMENTED}))

    assert (found.verdict, found.goal) == (Verdict.INCOMPLETE, Verdict.READY)
    assert [step.criterion for step in found.steps] == [REQUIRED]
