"""Documents and registers together: which level they propose, what they contradict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import answer, assessment
from isocheck.assess.combining import (
    evidence_of,
    shown,
    with_registers,
)
from isocheck.assess.contradicting import contradictions
from isocheck.assess.measured import evidence_from
from isocheck.model.assessment import Passage, Proposal, Rule
from isocheck.model.checklist import MetricExpectation
from isocheck.model.levels import Level
from isocheck.model.register_evidence import RegisterEvidence
from isocheck.model.workspace import OwnBound
from readings import EXPECTED, METRIC, asking, measured, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.assessment import Assessment
    from isocheck.model.measurement import RegisterReading

DAY = date(2026, 9, 30)
NAME = "iso-10002/7.4/acknowledged"
CRITERION = asking(EXPECTED)
RISING = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]
STATED = Proposal(
    level=Level.DOCUMENTED,
    rule=Rule.ALL_STATED,
    passages=(Passage(document="policy.md", place="", quote="within 2 days"),),
)
SECOND = MetricExpectation(register="complaints", metric="acknowledged", at_least=0.98)


def assessed(
    *found: RegisterReading, stated: Proposal | None = None, said: Level | None = None
) -> Assessment:
    """Return an assessment of the criterion with registers, documents, an answer."""
    begun = replace(
        assessment(answers={NAME: answer(said)} if said is not None else {}),
        proposals={NAME: stated} if stated else {},
        registers=tuple(evidence_from(each, [CRITERION], {}, DAY) for each in found),
    )
    return with_registers(begun, [CRITERION], {})


def proposed(value: float | None, months: Sequence[float | None] = ()) -> object:
    found = assessed(reading(measured(value), months=months))
    proposal = found.proposals.get(NAME)
    return proposal and (proposal.level, proposal.rule)


def test_a_target_met_over_the_period_proposes_practised() -> None:
    assert proposed(0.96) == (Level.PRACTISED, Rule.TARGETS_MET)


def test_a_target_met_with_a_proven_trend_proposes_improving() -> None:
    assert proposed(0.96, RISING) == (Level.IMPROVING, Rule.IMPROVEMENT_SHOWN)


def test_a_trend_for_the_worse_does_not_undo_that_the_target_is_met() -> None:
    assert proposed(0.96, RISING[::-1]) == (Level.PRACTISED, Rule.TARGETS_MET)


def test_a_missed_target_proposes_informal_however_it_moves() -> None:
    assert proposed(0.90) == (Level.INFORMAL, Rule.TARGETS_MISSED)
    assert proposed(0.90, RISING) == (Level.INFORMAL, Rule.TARGETS_MISSED)


def test_what_is_not_measurable_proposes_nothing() -> None:
    assert proposed(None) is None


def test_what_is_not_measurable_leaves_the_level_with_the_documents() -> None:
    found = assessed(reading(measured(None)), stated=STATED).proposals[NAME]

    assert (found.level, found.rule, found.stated) == (
        Level.DOCUMENTED,
        Rule.ALL_STATED,
        None,
    )
    assert found.measured[0].value is None


def test_a_register_outranks_documents_and_keeps_their_passages() -> None:
    found = assessed(reading(measured(0.96)), stated=STATED).proposals[NAME]

    assert found.level is Level.PRACTISED
    assert found.passages == STATED.passages
    assert found.stated is Rule.ALL_STATED


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ((0.96, 0.99), Rule.TARGETS_MET),
        ((0.96, 0.90), Rule.TARGETS_MISSED),
        ((0.90, 0.90), Rule.TARGETS_MISSED),
        ((0.96, None), Rule.TARGETS_MET),
        ((None, 0.90), Rule.TARGETS_MISSED),
        ((None, None), None),
    ],
)
def test_all_targets_of_a_criterion_count(
    values: tuple[float | None, float | None], rule: Rule | None
) -> None:
    first, second = values
    both = reading(measured(first), measured(second, metric="acknowledged"))

    for order in permutations((EXPECTED, SECOND)):
        assert shown(asking(*order), [both], {})[0] is rule


def test_what_gets_better_and_worse_at_once_does_not_improve() -> None:
    both = reading(measured(0.96), measured(0.99, metric="acknowledged"))
    months = reading(measured(0.96), months=RISING).months[METRIC]
    worse = tuple(
        replace(each, month=other.month)
        for each, other in zip(reversed(months), months, strict=True)
    )
    asked = asking(EXPECTED, SECOND)

    both = replace(both, months={METRIC: months, "acknowledged": months})
    assert shown(asked, [both], {})[0] is Rule.IMPROVEMENT_SHOWN
    both = replace(both, months={METRIC: months})
    assert shown(asked, [both], {})[0] is Rule.IMPROVEMENT_SHOWN
    both = replace(both, months={METRIC: months, "acknowledged": worse})
    assert shown(asked, [both], {})[0] is Rule.TARGETS_MET


def test_one_target_that_is_not_settled_settles_nothing() -> None:
    both = reading(measured(0.96), measured(1.0, 3, metric="acknowledged"))

    assert shown(asking(EXPECTED, SECOND), [both], {})[0] is None


def test_a_value_without_a_bound_proposes_nothing_and_is_told() -> None:
    unbound = asking(replace(EXPECTED, at_least=None))
    rule, values = shown(unbound, [reading(measured(0.2))], {})

    assert rule is None
    assert [each.value for each in values] == [0.2]


def test_own_bounds_decide_what_is_proposed() -> None:
    begun = assessed(reading(measured(0.92)))
    own = with_registers(begun, [CRITERION], {METRIC: OwnBound(value=0.9)})

    assert begun.proposals[NAME].level is Level.INFORMAL
    assert own.proposals[NAME].level is Level.PRACTISED
    assert with_registers(own, [CRITERION], {}) == begun


def test_a_register_that_could_not_be_read_proposes_nothing() -> None:
    gone = RegisterEvidence(
        kind="complaints", source="c.csv", measured_on=DAY, problem="no such file"
    )
    begun = replace(assessment(), registers=(gone,), proposals={NAME: STATED})

    found = with_registers(begun, [CRITERION], {})

    assert found.proposals == {NAME: STATED}
    assert found.registers == (gone,)


def test_what_a_register_proposed_goes_when_the_register_is_gone() -> None:
    found = assessed(reading(measured(0.96)), stated=STATED)
    without = replace(found, registers=())

    assert with_registers(without, [CRITERION], {}).proposals == {NAME: STATED}


@given(
    value=st.none() | st.floats(0, 1),
    documents=st.booleans(),
    count=st.integers(0, 500),
)
def test_doing_it_again_changes_nothing(
    value: float | None,
    documents: bool,  # noqa: FBT001 -- drawn
    count: int,
) -> None:
    stated = STATED if documents else None
    once = assessed(reading(measured(value, count), months=RISING), stated=stated)

    assert with_registers(once, [CRITERION], {}) == once


def test_an_answer_that_takes_a_proposal_over_rests_on_what_was_measured() -> None:
    found = assessed(reading(measured(0.96)), stated=STATED).proposals[NAME]

    policy, register = evidence_of(found)

    assert policy == STATED.passages[0]
    assert register.document == "register of complaints"
    assert register.quote == (
        "acknowledged_in_time: 96 % of 400 rows; "
        "at least 95 % (isocheck's default): met"
    )


def test_what_was_not_measured_is_no_evidence_of_an_answer() -> None:
    found = assessed(reading(measured(None)), stated=STATED).proposals[NAME]

    assert evidence_of(found) == STATED.passages


@pytest.mark.parametrize(
    ("said", "stated", "by"),
    [
        (Level.PRACTISED, None, "people"),
        (Level.DOCUMENTED, None, "people"),
        (Level.PRACTISED, STATED, "people"),
        (Level.INFORMAL, STATED, "documents"),
        (None, STATED, "documents"),
    ],
)
def test_who_says_more_than_the_register_shows_is_contradicted(
    said: Level | None, stated: Proposal | None, by: str
) -> None:
    found = assessed(reading(measured(0.8)), stated=stated, said=said)

    (one,) = contradictions([CRITERION], found)

    assert (one.criterion, one.by) == (NAME, by)
    assert one.words.endswith(
        "but complaints: acknowledged_in_time: 80 % of 400 rows; "
        "at least 95 % (isocheck's default): not met"
    )


def test_nobody_is_contradicted_who_claims_nothing() -> None:
    partly = replace(STATED, rule=Rule.PARTLY_STATED, level=Level.INFORMAL)

    for said, stated in ((Level.INFORMAL, None), (None, None), (None, partly)):
        found = assessed(reading(measured(0.8)), stated=stated, said=said)
        assert contradictions([CRITERION], found) == ()


@pytest.mark.parametrize("value", [0.96, None])
def test_only_a_missed_target_contradicts(value: float | None) -> None:
    found = assessed(reading(measured(value)), stated=STATED, said=Level.IMPROVING)

    assert contradictions([CRITERION], found) == ()
