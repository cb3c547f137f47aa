"""What the records that scoring rests on promise."""

from __future__ import annotations

import pytest

from builders import answer, clause, criterion
from isocheck.model.levels import Level


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_not_applicable_without_a_reason_is_refused(reason: str) -> None:
    with pytest.raises(ValueError, match="not applicable needs a reason"):
        answer(None, reason=reason)


def test_not_applicable_is_a_word_of_its_own() -> None:
    assert answer(None, reason="no shops").word == "not applicable"


def test_levels_and_words_name_one_another() -> None:
    assert [Level.from_word(level.word) for level in Level] == list(Level)


def test_criterion_describes_a_level_in_its_own_words_where_it_has_them() -> None:
    asked = criterion(levels={Level.INFORMAL: "Somebody always has."})

    assert asked.describe(Level.INFORMAL) == "Somebody always has."


def test_criterion_describes_a_level_in_general_words_where_it_has_none() -> None:
    assert criterion().describe(Level.ABSENT) == "nothing is done about it"


def test_number_of_the_clause_is_the_second_part_of_the_name() -> None:
    assert criterion("iso-18295-1/A.2/told").ref == "A.2"


@pytest.mark.parametrize(
    ("ref", "known"),
    [("7.4", True), ("10", True), ("A", True), ("A.2", True), ("8.CONTINUITY", False)],
)
def test_a_word_stands_where_the_number_is_not_known(ref: str, known: bool) -> None:  # noqa: FBT001
    assert clause(ref).number_known is known
