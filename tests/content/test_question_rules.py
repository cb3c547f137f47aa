"""What is wrong with a question is found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from content import question_rules as questions
from content.small_packs import (
    GOOD,
    REPLY,
    asking,
    pack,
)
from isocheck.model.checklist import (
    Modality,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from isocheck.model.checklist import Checklist

    Rule = Callable[[Checklist], Iterable[str]]

WRONG: list[tuple[Rule, Checklist, list[str]]] = [
    (
        questions.ill_formed_questions,
        pack(asking("Is it so" + " so" * 33 + "?")),
        [f"{REPLY}: 36 words"],
    ),
    (
        questions.ill_formed_questions,
        pack(asking("Is it so? Since when?")),
        [f"{REPLY}: is not one question"],
    ),
    (
        questions.ill_formed_questions,
        pack(asking("Tell us whether it is so.")),
        [f"{REPLY}: is not one question"],
    ),
    (
        questions.targets_in_questions,
        pack(asking("Is each complaint answered within 5 working days?")),
        [f"{REPLY}: sets a target, '5 working days'"],
    ),
    (
        questions.targets_in_questions,
        pack(asking("Are eighty per cent of calls answered?")),
        [f"{REPLY}: sets a target, 'eighty per cent'"],
    ),
    (
        questions.binding_words,
        pack(replace(GOOD, good="Agents comply with the rule.")),
        [f"{REPLY}: good: says 'comply'"],
    ),
    (
        questions.binding_words,
        replace(pack(), about="Nothing but requirements."),
        ["iso-10002: says 'requirement'"],
    ),
]


@pytest.mark.parametrize(("rule", "wrong", "expected"), WRONG)
def test_rule_finds_what_is_wrong(
    rule: Rule, wrong: Checklist, expected: list[str]
) -> None:
    assert list(rule(wrong)) == expected


@pytest.mark.parametrize(
    "rule",
    [
        questions.ill_formed_questions,
        partial(questions.double_questions, excepted={}),
        questions.targets_in_questions,
        questions.binding_words,
    ],
)
def test_rule_finds_nothing_in_a_sound_pack(rule: Rule) -> None:
    assert list(rule(pack())) == []


@pytest.mark.parametrize(
    ("ask", "joint"),
    [
        ("Is it so, and since when?", ", and"),
        ("Is it written down and is it known?", "and is"),
        ("Do people know it and whether it holds?", "and whether"),
        ("Is it planned and does it work?", "and does"),
        ("Is it planned; does it work?", ";"),
        ("Are complaints recorded and analysed?", "recorded and analysed"),
        (
            "Are promises kept on time and regularly read?",
            "kept on time and regularly read",
        ),
        ("Do agents record and analyse complaints?", "record and analyse"),
        ("Does the team test it and then report?", "and then"),
        ("Are people and tools at hand?", None),
        ("Do agents serve customers and partners?", None),
    ],
)
def test_two_questions_in_one_are_found(ask: str, joint: str | None) -> None:
    found = list(questions.double_questions(pack(asking(ask)), {}))
    assert [f"{REPLY}: asks two things, joined by '{joint}'"] * bool(joint) == found


def test_a_question_that_only_sounds_like_two_is_excepted_by_name() -> None:
    wrong = pack(asking("Is it so, and since when?"))
    assert list(questions.double_questions(wrong, {REPLY: "one thing"})) == []


def test_standards_that_require_may_say_so() -> None:
    wrong = replace(GOOD, good="Agents must comply.")
    assert list(questions.binding_words(pack(wrong, modality=Modality.SHALL))) == []


def test_only_packs_of_the_family_are_kept_from_targets() -> None:
    wrong = replace(pack(asking("Within 24 hours?")), id="service-standards")
    assert list(questions.targets_in_questions(wrong)) == []
