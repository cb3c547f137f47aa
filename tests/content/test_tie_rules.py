"""What stands twice, or in no theme, or in other words than its equal, is found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from content import evidence_rules as evidence
from content import tie_rules as ties
from content.small_packs import (
    GOOD,
    RECEIPT,
    REPLY,
    asking,
    naming,
    pack,
)
from isocheck.loading.overlap import OtherText, check_overlap
from isocheck.loading.source import read_source
from isocheck.model.crosswalk import Crosswalk, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from isocheck.model.checklist import Checklist

    PacksRule = Callable[[tuple[Checklist, ...]], Iterable[str]]


@pytest.mark.parametrize(
    ("rule", "wrong", "expected"),
    [
        (
            evidence.metrics_of_two_registers,
            (
                pack(naming("complaints", "acknowledged")),
                pack(naming("contacts", "acknowledged", RECEIPT)),
            ),
            f"acknowledged: is of complaints at {REPLY}, contacts at {RECEIPT}",
        ),
        (ties.names_used_twice, (pack(), pack()), f"{REPLY}: stands 2 times"),
        (
            partial(ties.asked_twice, groups=()),
            (pack(asking("Is it so?")), pack(asking("Is it SO ?", RECEIPT))),
            f"{REPLY}: asks what {RECEIPT} asks",
        ),
        (
            partial(ties.unlike_equals, groups=(frozenset({REPLY, RECEIPT}),)),
            (pack(), pack(replace(GOOD, name=RECEIPT, good="Other words."))),
            f"{REPLY}: good is not that of {RECEIPT}",
        ),
        (
            partial(ties.unlike_equals, groups=(frozenset({REPLY, RECEIPT}),)),
            (pack(),),
            f"{RECEIPT}: is no criterion",
        ),
        (
            partial(
                ties.clauses_without_theme,
                crosswalk=Crosswalk(
                    themes=(Theme(id="a", title="A", clauses=("iso-10002/7.2",)),)
                ),
            ),
            (pack(), pack(replace(GOOD, name=RECEIPT))),
            "iso-10002/7.4: belongs to no theme",
        ),
    ],
)
def test_rule_on_all_packs_finds_what_is_wrong(
    rule: PacksRule, wrong: tuple[Checklist, ...], expected: str
) -> None:
    assert list(rule(wrong)) == [expected]


def test_equals_may_ask_the_same() -> None:
    packs = (pack(), pack(replace(GOOD, name=RECEIPT)))
    groups = (frozenset({REPLY, RECEIPT}),)
    assert list(ties.asked_twice(packs, groups)) == []
    assert list(ties.unlike_equals(packs, groups)) == []


def test_eight_words_in_common_are_found() -> None:
    base = OtherText("In the table one two three four five six seven eight stands.")
    source = read_source("a: so one two three four five six seven eight\n", "a.yaml")
    check_overlap(source, base)
    assert [problem.code for problem in source.problems] == ["same-words"]
