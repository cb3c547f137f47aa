"""Where a contact centre and its client see a matter differently."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from builders import ANSWERS, answered
from isocheck.assess.parties import Agreement, compare_parties
from isocheck.model.crosswalk import Crosswalk, Interface
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from builders import Levels
    from isocheck.assess.parties import Meeting

FORECAST = "iso-18295-1/7.3/forecast"
PLAN = "iso-18295-1/7.4/plan"
VOLUMES = "iso-18295-2/6.7/volumes"
MATTER = Interface(
    id="forecasts",
    title="Forecasts of volume",
    centre=(FORECAST, PLAN),
    client=(VOLUMES,),
)


def meet(centre: Levels, client: Levels) -> Meeting:
    """Return how both sides see the one matter there is."""
    crosswalk = Crosswalk(interfaces=(MATTER,))
    (found,) = compare_parties(crosswalk, answered(centre), answered(client))
    return found


def matter(name: str) -> Interface:
    return Interface(
        id=name,
        title=name,
        centre=(f"iso-18295-1/7/{name}",),
        client=(f"iso-18295-2/6/{name}",),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Level.ABSENT, Level.INFORMAL),
        (Level.INFORMAL, Level.DOCUMENTED),
        (Level.PRACTISED, Level.IMPROVING),
    ],
)
def test_levels_next_to_each_other_agree(one: Level, other: Level) -> None:
    assert meet({FORECAST: one}, {VOLUMES: other}).agreement is Agreement.AGREE


@pytest.mark.parametrize("level", list(Level))
def test_one_level_agrees_with_itself(level: Level) -> None:
    assert meet({FORECAST: level}, {VOLUMES: level}).agreement is Agreement.AGREE


def test_two_levels_apart_is_a_disagreement() -> None:
    found = meet({FORECAST: Level.ABSENT}, {VOLUMES: Level.DOCUMENTED})

    assert found.agreement is Agreement.DISAGREE


def test_practised_on_one_side_alone_is_a_disagreement() -> None:
    found = meet({FORECAST: Level.DOCUMENTED}, {VOLUMES: Level.PRACTISED})

    assert found.agreement is Agreement.DISAGREE


def test_weakest_answer_of_a_side_counts() -> None:
    found = meet(
        {FORECAST: Level.IMPROVING, PLAN: Level.ABSENT}, {VOLUMES: Level.INFORMAL}
    )

    assert (found.centre.level, found.agreement) == (Level.ABSENT, Agreement.AGREE)


def test_not_applicable_is_no_weakest_answer() -> None:
    found = meet({FORECAST: None, PLAN: Level.PRACTISED}, {VOLUMES: Level.PRACTISED})

    assert found.centre.level is Level.PRACTISED
    assert found.agreement is Agreement.AGREE


def test_side_of_which_nothing_applies_has_no_level_and_its_answers() -> None:
    found = meet({FORECAST: None}, {VOLUMES: Level.PRACTISED}).centre

    assert (found.level, found.answers) == (None, ((FORECAST, None),))


def test_side_shows_its_answers_in_the_order_of_the_matter() -> None:
    found = meet({PLAN: Level.ABSENT, FORECAST: Level.PRACTISED}, {})

    assert found.centre.answers == (
        ("iso-18295-1/7.3/forecast", Level.PRACTISED),
        ("iso-18295-1/7.4/plan", Level.ABSENT),
    )


def test_side_answers_for_its_own_criteria_alone() -> None:
    found = meet({VOLUMES: Level.PRACTISED}, {FORECAST: Level.PRACTISED})

    assert (found.centre.answers, found.client.answers) == ((), ())


@pytest.mark.parametrize(
    ("centre", "client"),
    [({FORECAST: Level.ABSENT}, {}), ({}, {VOLUMES: Level.ABSENT})],
    ids=["centre", "client"],
)
def test_matter_that_one_side_has_answered_is_silent(
    centre: Levels, client: Levels
) -> None:
    assert meet(centre, client).agreement is Agreement.SILENT


def test_matter_that_nobody_has_answered_is_unknown() -> None:
    assert meet({}, {}).agreement is Agreement.UNKNOWN


def test_disagreements_stand_first_and_agreements_last() -> None:
    crosswalk = Crosswalk(
        interfaces=tuple(matter(name) for name in ("same", "none", "half", "apart"))
    )
    centre = answered(
        {
            "iso-18295-1/7/same": Level.PRACTISED,
            "iso-18295-1/7/half": Level.PRACTISED,
            "iso-18295-1/7/apart": Level.PRACTISED,
        }
    )
    client = answered(
        {
            "iso-18295-2/6/same": Level.PRACTISED,
            "iso-18295-2/6/apart": Level.ABSENT,
        }
    )

    found = compare_parties(crosswalk, centre, client)

    assert [each.interface.id for each in found] == ["apart", "half", "none", "same"]


def test_matters_of_one_kind_stand_in_the_order_of_the_crosswalk() -> None:
    crosswalk = Crosswalk(interfaces=(matter("zebra"), matter("ant")))

    found = compare_parties(crosswalk, answered({}), answered({}))

    assert [each.interface.id for each in found] == ["zebra", "ant"]


def test_crosswalk_without_interfaces_has_no_matters() -> None:
    assert compare_parties(Crosswalk(), answered({}), answered({})) == ()


@given(ANSWERS, ANSWERS)
def test_agreement_is_the_same_seen_from_either_side(
    one: Level | None, other: Level | None
) -> None:
    there = meet({FORECAST: one}, {VOLUMES: other}).agreement
    back = meet({FORECAST: other}, {VOLUMES: one}).agreement

    assert there is back


def test_no_other_pairs_of_levels_disagree() -> None:
    apart = {
        (int(one), int(other))
        for one, other in product(Level, Level)
        if one < other
        and meet({FORECAST: one}, {VOLUMES: other}).agreement is Agreement.DISAGREE
    }

    assert apart == {(0, 2), (0, 3), (0, 4), (1, 3), (1, 4), (2, 3), (2, 4)}
