"""Gaps in their order, strengths, stale evidence and suspect answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builders import answer, assessment, criterion, document, passage, proposal
from isocheck.assess.findings import (
    Grade,
    StaleEvidence,
    gaps,
    stale_evidence,
    strengths,
    suspect_answers,
)
from isocheck.model.checklist import Criterion, Modality
from isocheck.model.document import Standing
from isocheck.model.levels import Level

REPLY = criterion("iso-10002/7.4/reply")


def test_gaps_stand_gravest_first() -> None:
    low = criterion("x/1/low", weight=3)
    minor = criterion("x/1/minor", modality=Modality.SHALL)
    high = criterion("x/1/high", essential=True)
    levels = {low.name: Level(2), minor.name: Level(2), high.name: Level(0)}

    found = gaps((low, minor, high), levels)

    assert [gap.grade for gap in found] == [Grade.HIGH, Grade.MINOR, Grade.LOW]


def test_gaps_of_one_grade_stand_heaviest_first() -> None:
    light, heavy = criterion("x/1/light", weight=1), criterion("x/1/heavy", weight=3)
    levels = {light.name: Level.DOCUMENTED, heavy.name: Level.DOCUMENTED}

    found = gaps((light, heavy), levels)

    assert [gap.criterion.name for gap in found] == ["x/1/heavy", "x/1/light"]


def test_gaps_of_one_grade_and_weight_stand_in_the_order_of_the_standard() -> None:
    one, other = criterion("x/1/zebra"), criterion("x/2/ant")
    levels = {other.name: Level.DOCUMENTED, one.name: Level.DOCUMENTED}

    found = gaps((one, other), levels)

    assert [gap.criterion.name for gap in found] == ["x/1/zebra", "x/2/ant"]


def test_gap_is_as_wide_as_levels_are_missing() -> None:
    (found,) = gaps((REPLY,), {REPLY.name: Level.INFORMAL})

    assert found.size == 2


def test_absent_is_a_gap() -> None:
    (found,) = gaps((REPLY,), {REPLY.name: Level.ABSENT})

    assert found.level is Level.ABSENT


@pytest.mark.parametrize(
    "levels",
    [{}, {REPLY.name: None}, {REPLY.name: Level.PRACTISED}],
    ids=["unanswered", "not applicable", "at target"],
)
def test_no_gap_without_a_level_below_target(levels: dict[str, Level | None]) -> None:
    assert gaps((REPLY,), levels) == ()


def test_strength_is_what_is_improving() -> None:
    better, done = criterion("x/1/better"), criterion("x/1/done")
    levels = {better.name: Level.IMPROVING, done.name: Level.PRACTISED}

    assert strengths((better, done), levels) == (better,)


def test_open_and_not_applicable_are_no_strengths() -> None:
    still_open, without = criterion("x/1/open"), criterion("x/1/without")

    assert strengths((still_open, without), {without.name: None}) == ()


@pytest.mark.parametrize(
    "standing",
    [Standing.DRAFT, Standing.OVERDUE, Standing.PLACEHOLDER, Standing.WITHDRAWN],
)
def test_answer_on_a_document_not_in_force_is_stale(standing: Standing) -> None:
    given = assessment(
        {REPLY.name: answer(evidence=(passage("policy.md"),))},
        documents=(document("policy.md", standing, "Next review: 1 May 2026"),),
    )

    assert stale_evidence((REPLY,), given) == (
        StaleEvidence(
            criterion="iso-10002/7.4/reply",
            document="policy.md",
            standing=standing,
            because="Next review: 1 May 2026",
        ),
    )


@pytest.mark.parametrize("standing", [Standing.IN_FORCE, Standing.UNREADABLE])
def test_document_in_force_or_unreadable_is_not_stale(standing: Standing) -> None:
    given = assessment(
        {REPLY.name: answer(evidence=(passage("policy.md"),))},
        documents=(document("policy.md", standing),),
    )

    assert stale_evidence((REPLY,), given) == ()


def test_proposal_on_a_draft_is_stale() -> None:
    given = assessment(
        proposals={REPLY.name: proposal(passages=(passage("draft.md"),))},
        documents=(document("draft.md", Standing.DRAFT, "Status: draft"),),
    )

    assert [each.document for each in stale_evidence((REPLY,), given)] == ["draft.md"]


def test_stale_document_is_named_once_for_each_criterion() -> None:
    twice = (passage("draft.md", place="1"), passage("draft.md", place="2"))
    given = assessment(
        {REPLY.name: answer(evidence=twice)},
        proposals={REPLY.name: proposal(passages=twice)},
        documents=(document("draft.md", Standing.DRAFT),),
    )

    assert len(stale_evidence((REPLY,), given)) == 1


def test_stale_document_that_nothing_rests_on_is_no_finding() -> None:
    given = assessment(
        {REPLY.name: answer()}, documents=(document("draft.md", Standing.DRAFT),)
    )

    assert stale_evidence((REPLY,), given) == ()


def test_answer_to_a_question_that_changed_is_suspect() -> None:
    asked = replace(REPLY, ask="What was asked before?").fingerprint
    given = assessment({REPLY.name: answer(fingerprint=asked)})

    assert suspect_answers((REPLY,), given) == ("iso-10002/7.4/reply",)


def test_answer_to_the_question_as_it_stands_is_not_suspect() -> None:
    given = assessment({REPLY.name: answer(fingerprint=REPLY.fingerprint)})

    assert suspect_answers((REPLY,), given) == ()


def test_answer_without_fingerprint_is_not_suspect() -> None:
    given = assessment({REPLY.name: answer(fingerprint="")})

    assert suspect_answers((REPLY,), given) == ()


def test_not_applicable_to_a_question_that_changed_is_suspect() -> None:
    given = assessment({REPLY.name: answer(None, fingerprint="0123456789ab")})

    assert suspect_answers((REPLY,), given) == ("iso-10002/7.4/reply",)


@pytest.mark.parametrize(
    "changed",
    [
        criterion(REPLY.name, ask="Else?"),
        criterion(REPLY.name, look_for=("something else",)),
        criterion(REPLY.name, good="Otherwise."),
        criterion(REPLY.name, target=Level.IMPROVING),
    ],
    ids=["ask", "look_for", "good", "target"],
)
def test_fingerprint_changes_with_what_is_asked(changed: Criterion) -> None:
    assert changed.fingerprint != REPLY.fingerprint


def test_fingerprint_stays_when_only_the_weight_changes() -> None:
    assert replace(REPLY, weight=3).fingerprint == REPLY.fingerprint
