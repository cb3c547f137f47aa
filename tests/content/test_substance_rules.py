"""What says nothing, is heavy or cannot be found is reported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from builders import checklist
from content import evidence_rules as evidence
from content import substance_rules as substance
from content.small_packs import (
    GOOD,
    REPLY,
    SIGNALS,
    asking,
    naming,
    pack,
    signalling,
)
from isocheck.model.checklist import (
    DocumentExpectation,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from isocheck.model.checklist import Checklist

    Rule = Callable[[Checklist], Iterable[str]]

WRONG: list[tuple[Rule, Checklist, list[str]]] = [
    (
        substance.says_too_little,
        pack(replace(GOOD, look_for=("the register",))),
        [f"{REPLY}: too few things to look at"],
    ),
    (
        substance.says_too_little,
        pack(replace(GOOD, look_for=("the register", "staff"))),
        [f"{REPLY}: look_for 'staff' says too little"],
    ),
    (
        substance.says_too_little,
        pack(replace(GOOD, good="It is done.")),
        [f"{REPLY}: good says too little"],
    ),
    (
        substance.hard_to_read,
        pack(asking("Is it" + " so" * 20 + "?")),
        ["iso-10002: ask: 22.0 words a sentence"],
    ),
    (
        substance.hard_to_read,
        pack(asking("Is documentation comprehensively disseminated?")),
        ["iso-10002: ask: 75.0% long words"],
    ),
    (
        substance.hard_to_read,
        pack(*[GOOD] * 20, replace(GOOD, good="So it is" + " so" * 40)),
        ["iso-10002: good: 43 words in 'So it is so so so …'"],
    ),
    (
        substance.out_of_proportion,
        pack(replace(GOOD, weight=3), replace(GOOD, weight=2, essential=True)),
        ["iso-10002: 50% have weight 3"],
    ),
    (substance.out_of_proportion, pack(GOOD), ["iso-10002: 0% are essential"]),
    (
        substance.out_of_proportion,
        pack(replace(GOOD, essential=True), GOOD, GOOD),
        [f"{REPLY}: is essential, though of the least weight"],
    ),
    (substance.aimless_clauses, checklist(GOOD), ["iso-10002/7.4: has no aim"]),
    (
        evidence.unknown_metrics,
        pack(naming("complaints", "happiness")),
        [f"{REPLY}: there is no metric 'happiness'"],
    ),
    (
        evidence.bad_signals,
        pack(signalling(en=("acknowledg*",))),
        [f"{REPLY}: 'acknowledg*' needs two words or more to mean something"],
    ),
    (
        evidence.missing_languages,
        pack(
            replace(
                GOOD,
                documents=(
                    DocumentExpectation(expects="x", signals={"en": SIGNALS["en"]}),
                ),
            )
        ),
        [f"{REPLY}: no signals in pl, ru"],
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
        substance.says_too_little,
        substance.hard_to_read,
        substance.aimless_clauses,
        evidence.unknown_metrics,
        evidence.bad_signals,
        evidence.missing_languages,
    ],
)
def test_rule_finds_nothing_in_a_sound_pack(rule: Rule) -> None:
    assert list(rule(pack())) == []
