"""How grave a gap is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import criterion
from isocheck.assess.findings import GRADES, Grade, grade
from isocheck.model.checklist import Modality
from isocheck.model.levels import Level

SHALL, SHOULD, MAY = Modality.SHALL, Modality.SHOULD, Modality.MAY
TARGETS = st.sampled_from([level for level in Level if level > Level.ABSENT])


@pytest.mark.parametrize(
    ("modality", "essential", "missing", "expected"),
    [
        (SHALL, False, 1, Grade.MINOR),
        (SHALL, False, 2, Grade.MAJOR),
        (SHALL, False, 3, Grade.MAJOR),
        (SHALL, True, 1, Grade.MAJOR),
        (SHALL, True, 2, Grade.MAJOR),
        (SHALL, True, 3, Grade.MAJOR),
        (SHOULD, False, 1, Grade.LOW),
        (SHOULD, False, 2, Grade.MEDIUM),
        (SHOULD, False, 3, Grade.MEDIUM),
        (SHOULD, True, 1, Grade.MEDIUM),
        (SHOULD, True, 2, Grade.HIGH),
        (SHOULD, True, 3, Grade.HIGH),
        (MAY, False, 1, Grade.OPPORTUNITY),
        (MAY, False, 2, Grade.OPPORTUNITY),
        (MAY, False, 3, Grade.OPPORTUNITY),
        (MAY, True, 1, Grade.OPPORTUNITY),
        (MAY, True, 2, Grade.OPPORTUNITY),
        (MAY, True, 3, Grade.OPPORTUNITY),
    ],
)
def test_grade_by_modality_essential_and_missing_levels(
    modality: Modality,
    essential: bool,  # noqa: FBT001 -- a column of the table
    missing: int,
    expected: Grade,
) -> None:
    asked = criterion(modality=modality, essential=essential, target=Level.PRACTISED)

    assert grade(asked, Level(3 - missing)) is expected


def test_four_levels_missing_are_graded_as_three() -> None:
    asked = criterion(modality=SHALL, target=Level.IMPROVING)

    assert grade(asked, Level.ABSENT) is Grade.MAJOR


@pytest.mark.parametrize("modality", Modality)
def test_level_at_target_has_no_grade(modality: Modality) -> None:
    asked = criterion(modality=modality, essential=True, target=Level.DOCUMENTED)

    assert grade(asked, Level.DOCUMENTED) is None


def test_level_above_target_has_no_grade() -> None:
    assert grade(criterion(target=Level.INFORMAL), Level.IMPROVING) is None


def test_grades_stand_in_the_order_of_gravity() -> None:
    assert GRADES == (
        Grade.MAJOR,
        Grade.HIGH,
        Grade.MINOR,
        Grade.MEDIUM,
        Grade.LOW,
        Grade.OPPORTUNITY,
    )


def test_only_major_and_high_block() -> None:
    assert [each for each in Grade if each.blocks] == [Grade.MAJOR, Grade.HIGH]


@pytest.mark.parametrize("modality", Modality)
@given(st.booleans(), TARGETS, st.sampled_from(Level), st.sampled_from(Level))
def test_better_level_never_has_a_graver_grade(
    modality: Modality,
    essential: bool,  # noqa: FBT001 -- hypothesis passes it in its place
    target: Level,
    one: Level,
    other: Level,
) -> None:
    asked = criterion(modality=modality, essential=essential, target=target)

    assert mildness(grade(asked, min(one, other))) <= mildness(
        grade(asked, max(one, other))
    )


@given(TARGETS, st.sampled_from(Level), st.booleans())
def test_grade_speaks_of_nonconformity_only_where_the_text_says_shall(
    target: Level,
    level: Level,
    essential: bool,  # noqa: FBT001 -- hypothesis passes it in its place
) -> None:
    found = {
        modality: grade(
            criterion(modality=modality, essential=essential, target=target), level
        )
        for modality in Modality
    }

    assert found[SHALL] in (Grade.MAJOR, Grade.MINOR, None)
    assert found[SHOULD] in (Grade.HIGH, Grade.MEDIUM, Grade.LOW, None)
    assert found[MAY] in (Grade.OPPORTUNITY, None)


def mildness(found: Grade | None) -> int:
    return len(GRADES) if found is None else GRADES.index(found)
