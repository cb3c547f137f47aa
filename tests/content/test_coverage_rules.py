"""Outlines are read, and a clause left out or too sure is found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from content import coverage_rules as coverage
from content.outlines import confidence_of, parse_outline
from content.small_packs import (
    GOOD,
    RECEIPT,
    asking,
    pack,
)
from isocheck.model.checklist import (
    Confidence,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from isocheck.model.checklist import Checklist

    Rule = Callable[[Checklist], Iterable[str]]

BASE = """
## B2. Clause outline

| no. | title | status |
|---|---|---|
| — | Foreword | [C: FR-2] |
| 1 | Scope | [C: ES-2] |
| **7** | **Operation** | [C: ACAP] |
| 7.2 | Receipt | [I: JIS-2] |
| 7.4 | Acknowledgement | [C] |
| 7.9 | Closing | [M] |
| Annex A | Small businesses | [C: BSI] |

## B3. Other
"""
OUTLINE = parse_outline("iso-10002", "## B2.", BASE)


def outlined(rule: Callable[..., Iterable[str]], **more: object) -> Rule:
    return partial(rule, outline=OUTLINE, **more)


WRONG: list[tuple[Rule, Checklist, list[str]]] = [
    (
        outlined(coverage.clauses_left_out, excepted={"7.9": "why"}),
        pack(),
        ["iso-10002/7.2: has no criteria"],
    ),
    (
        outlined(coverage.needless_exceptions, excepted={"7.4": "why", "9": "why"}),
        pack(),
        ["iso-10002/7.4: is no exception", "iso-10002/9: is no exception"],
    ),
    (
        outlined(coverage.other_confidence),
        pack(GOOD, replace(GOOD, name=RECEIPT), asking("?", "iso-10002/7.5/x")),
        [
            "iso-10002/7.2: is confirmed, in the base inferred",
            "iso-10002/7.5: is not in the base",
        ],
    ),
    (coverage.unusual_size, pack(), ["iso-10002/7.4"]),
]


@pytest.mark.parametrize(("rule", "wrong", "expected"), WRONG)
def test_rule_finds_what_is_wrong(
    rule: Rule, wrong: Checklist, expected: list[str]
) -> None:
    assert list(rule(wrong)) == expected


@pytest.mark.parametrize(
    "rule",
    [
        outlined(coverage.clauses_left_out, excepted={"7.2": "why", "7.9": "why"}),
        outlined(coverage.needless_exceptions, excepted={"7.9": "why"}),
        outlined(coverage.other_confidence),
    ],
)
def test_rule_finds_nothing_in_a_sound_pack(rule: Rule) -> None:
    assert list(rule(pack())) == []


def test_outline_has_the_clauses_and_no_annexes() -> None:
    assert list(OUTLINE) == ["1", "7", "7.2", "7.4", "7.9"]
    assert OUTLINE["7.2"].confidence is Confidence.INFERRED
    assert OUTLINE["7"].title == "Operation"


def test_a_row_that_is_no_clause_stops_the_reading() -> None:
    with pytest.raises(ValueError, match=r"what is clause '7\.x'"):
        parse_outline("iso-10002", "## B2.", BASE.replace("7.9", "7.x"))


@pytest.mark.parametrize(
    ("status", "confidence"),
    [
        ("[C: ASM-1, GB-1]", Confidence.CONFIRMED),
        ("[I: SAI-07] title wording doubtful", Confidence.INFERRED),
        ("[M] 10003:2018 has 8.4.1", Confidence.RECALLED),
        ("[confirmed: BSI]", Confidence.CONFIRMED),
        ("[confirmed 2007: SAI]; 2018 [from memory]", Confidence.INFERRED),
        ("[partly: EXC]", Confidence.INFERRED),
        ("[from memory, low confidence]", Confidence.RECALLED),
        ("confirmed (main clause) | [C: standardsforum]", Confidence.CONFIRMED),
        ("confirmed start | [C: qglobal]", Confidence.INFERRED),
        ("secondary | [C2: gh-rtm]", Confidence.INFERRED),
        ("topic | [T: cba]; number/title [M]", Confidence.INFERRED),
        ("topic | [M]; auditors ask", Confidence.RECALLED),
        ("memory | [M]", Confidence.RECALLED),
        ("[C: onsoluciones]; number inferred", Confidence.INFERRED),
    ],
)
def test_a_status_says_how_sure_a_clause_is(
    status: str, confidence: Confidence
) -> None:
    assert confidence_of(status) is confidence


def test_a_status_in_other_words_stops_the_reading() -> None:
    with pytest.raises(ValueError, match="how sure is 'seen'"):
        confidence_of("seen")
