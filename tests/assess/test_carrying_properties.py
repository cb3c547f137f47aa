"""The rules of docs/crosswalk.md, for any crosswalk without circles, any answers."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from builders import ANSWERS, LEVELS, answer, assessment, checklist, criterion, relation
from fakes import ScriptedAsker
from isocheck.assess.agenda import Agenda
from isocheck.assess.carrying import ties_of, with_carried
from isocheck.assess.findings import suspect_answers
from isocheck.assess.interview import Interview
from isocheck.assess.questions import Choice, Give
from isocheck.model.crosswalk import Crosswalk, RelationKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from isocheck.model.assessment import Answer, Assessment
    from isocheck.model.checklist import Criterion
    from isocheck.model.levels import Level

    Case = tuple[Crosswalk, Assessment]

ALL = tuple(
    criterion(f"iso-{number}/4.1/asked", ask=f"What of {number}?")
    for number in range(7)
)
LISTS = tuple(checklist(each, id=each.name.partition("/")[0]) for each in ALL)
NAMES = st.sampled_from([each.name for each in ALL])
SILENT = (RelationKind.PART_OF, RelationKind.RELATED, RelationKind.NONE)
GIVEN = st.builds(answer, ANSWERS, fingerprint=st.sampled_from(["", "0123456789ab"]))


@st.composite
def crosswalks(draw: st.DrawFn) -> Crosswalk:
    """Make equals, covers that lead one way only, and ties by which nothing carries."""
    place = {each.name: draw(st.integers(0, 4)) for each in ALL}
    groups = [[name for name in place if place[name] == here] for here in range(5)]
    equal = [relation(RelationKind.EQUAL, *names) for names in groups if len(names) > 1]
    down = [pair for pair in permutations(place, 2) if place[pair[0]] < place[pair[1]]]
    pairs = (
        draw(st.lists(st.sampled_from(down), max_size=6, unique=True)) if down else []
    )
    covers = [relation(RelationKind.COVERS, *pair) for pair in pairs]
    silent = draw(
        st.lists(st.builds(relation, st.sampled_from(SILENT), NAMES, NAMES), max_size=3)
    )
    return Crosswalk(relations=(*equal, *covers, *silent))


CASES = st.tuples(crosswalks(), st.dictionaries(NAMES, GIVEN).map(assessment))


def complete(case: Case, criteria: Sequence[Criterion] = ALL) -> Assessment:
    crosswalk, given = case
    return with_carried(criteria, given, ties_of(crosswalk))


def carried(found: Assessment) -> dict[str, str]:
    """Return the origins of all answers that carry."""
    return {
        name: each.carried.origin
        for name, each in found.answers.items()
        if each.carried
    }


def interviewed(crosswalk: Crosswalk, levels: Sequence[Level | None]) -> Assessment:
    """Return what a person has answered who gives these levels in turn."""
    asker = ScriptedAsker([Give(answer=answer(level)) for level in levels])
    course = Interview(LISTS, assessment(), Choice(), crosswalk).run(asker)
    return list(course)[-1]


@given(CASES)
def test_own_answers_stay_as_they_are(case: Case) -> None:
    own, found = case[1].answers, complete(case).answers

    assert {name: found[name] for name in own} == own


@given(CASES, NAMES, GIVEN)
def test_answering_more_never_takes_an_answer_away(
    case: Case, name: str, one_more: Answer
) -> None:
    crosswalk, before = case
    if name not in before.answers:
        after = before.with_answer(name, one_more)

        assert (
            complete(case).answers.keys() <= complete((crosswalk, after)).answers.keys()
        )


@given(CASES, NAMES, GIVEN)
def test_answering_more_changes_only_what_it_carries_to(
    case: Case, name: str, one_more: Answer
) -> None:
    crosswalk, before = case
    if name not in before.answers:
        after = complete((crosswalk, before.with_answer(name, one_more)))
        origins = carried(after)
        unmoved = [each for each in after.answers if origins.get(each, each) != name]

        assert {each: after.answers[each] for each in unmoved if each != name} == {
            each: found
            for each, found in complete(case).answers.items()
            if each in unmoved and each != name
        }


@given(CASES, st.randoms(use_true_random=False))
def test_order_of_relations_and_of_equals_never_matters(
    case: Case, chance: Random
) -> None:
    crosswalk, before = case
    turned = [
        replace(each, criteria=each.criteria[::-1])
        if each.kind is RelationKind.EQUAL
        else each
        for each in crosswalk.relations
    ]
    chance.shuffle(turned)

    assert complete((Crosswalk(relations=tuple(turned)), before)) == complete(case)


@given(CASES, st.permutations(ALL))
def test_order_of_criteria_never_matters(case: Case, shuffled: list[Criterion]) -> None:
    assert complete(case, shuffled) == complete(case)


@given(CASES)
def test_ties_that_carry_nothing_never_matter(case: Case) -> None:
    crosswalk, before = case
    kept = tuple(each for each in crosswalk.relations if each.kind not in SILENT)

    assert complete((Crosswalk(relations=kept), before)) == complete(case)


@given(CASES)
def test_origin_has_an_own_sound_answer_with_the_same_level(case: Case) -> None:
    own, found = case[1], complete(case)
    suspect = suspect_answers(ALL, own)

    for name, origin in carried(found).items():
        assert own.answers[origin].level == found.answers[name].level
        assert origin not in suspect


@given(CASES)
def test_completing_twice_is_completing_once(case: Case) -> None:
    once = complete(case)

    assert complete((case[0], once)) == once


@given(CASES)
def test_not_applicable_carries_only_to_what_asks_the_same(case: Case) -> None:
    found = complete(case).answers.values()

    assert all(
        each.carried.kind is RelationKind.EQUAL
        for each in found
        if each.carried and each.level is None
    )


@given(CASES)
def test_carried_answers_are_never_suspect(case: Case) -> None:
    found = complete(case)

    assert not carried(found).keys() & set(suspect_answers(ALL, found))


@given(CASES, st.sets(NAMES))
def test_nothing_carries_to_or_from_what_is_not_loaded(
    case: Case, loaded: set[str]
) -> None:
    found = carried(complete(case, [each for each in ALL if each.name in loaded]))

    assert {*found, *found.values()} <= loaded


@given(crosswalks(), st.lists(ANSWERS, min_size=7, max_size=7))
def test_interview_leaves_nothing_open(
    crosswalk: Crosswalk, levels: list[Level | None]
) -> None:
    given = interviewed(crosswalk, levels)

    assert len(complete((crosswalk, given)).answers) == len(ALL)


@given(crosswalks(), st.lists(ANSWERS, min_size=7, max_size=7))
def test_interview_asks_nothing_that_another_of_its_answers_serves(
    crosswalk: Crosswalk, levels: list[Level | None]
) -> None:
    given, ties = interviewed(crosswalk, levels), ties_of(crosswalk)

    for asked, found in given.answers.items():
        below = ties.covers.get(asked, ()) if found.level is not None else ()
        served = {*ties.same(asked), *below} - {asked}
        assert not served & given.answers.keys()


@given(crosswalks(), st.lists(LEVELS, min_size=7, max_size=7))
def test_interview_has_as_many_questions_as_were_promised_where_all_applies(
    crosswalk: Crosswalk, levels: list[Level | None]
) -> None:
    given = interviewed(crosswalk, levels)

    assert len(given.answers) == Agenda(LISTS, crosswalk).questions()
