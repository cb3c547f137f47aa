"""One answer that serves several criteria: what carries where, by the crosswalk.

The rules are stated in docs/crosswalk.md. Carried answers are worked out anew each
time and never stored, so they follow the answer they come from.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.assess.findings import suspect_answers
from isocheck.model.assessment import Carried
from isocheck.model.crosswalk import RelationKind
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from isocheck.model.assessment import Answer, Assessment
    from isocheck.model.checklist import Criterion
    from isocheck.model.crosswalk import Crosswalk


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """What carries among criteria: those that ask the same, and those that cover it.

    Both are by full name. `equals` holds the criterion itself too; a criterion that is
    not a key has no ties.
    """

    equals: Mapping[str, tuple[str, ...]]
    covers: Mapping[str, tuple[str, ...]]
    covered_by: Mapping[str, tuple[str, ...]]

    def same(self, name: str) -> tuple[str, ...]:
        """Return all criteria that ask what this one asks, itself included."""
        return self.equals.get(name, (name,))


def ties_of(crosswalk: Crosswalk) -> Ties:
    """Return what carries by a crosswalk that is free of contradictions.

    Covering goes through equals and through what is covered: where a covers b, b
    equals c and c covers d, a covers all of them.
    """
    equals = {
        name: relation.criteria
        for relation in crosswalk.relations
        if relation.kind is RelationKind.EQUAL
        for name in relation.criteria
    }
    below: dict[str, list[str]] = defaultdict(list)
    for relation in crosswalk.relations:
        if relation.kind is RelationKind.COVERS:
            first, *others = relation.criteria
            for name in equals.get(first, (first,)):
                below[name] += others
    covers = {name: _reached(name, below, equals) for name in below}
    above: dict[str, list[str]] = defaultdict(list)
    for name, reached in covers.items():
        for each in reached:
            above[each].append(name)
    return Ties(
        equals=equals,
        covers=covers,
        covered_by={name: tuple(found) for name, found in above.items()},
    )


def carried_answers(
    criteria: Sequence[Criterion], assessment: Assessment, ties: Ties
) -> dict[str, Answer]:
    """Return the answers that carry to criteria without one of their own.

    An equal criterion goes before one that covers; among several the lowest level
    counts, and of these the first by name. What does not apply carries to equals
    alone, and an answer whose question has changed carries nowhere.
    """
    own = assessment.answers
    by_name = {each.name: each for each in criteria}
    stale = set(suspect_answers(criteria, assessment))
    sources = {name for name in own if name in by_name and name not in stale}
    found = {}
    for criterion in criteria:
        if criterion.name in own:
            continue
        if origin := _origin(criterion.name, sources, own, ties):
            found[criterion.name] = replace(
                own[origin.origin], carried=origin, fingerprint=criterion.fingerprint
            )
    return found


def with_carried(
    criteria: Sequence[Criterion], assessment: Assessment, ties: Ties
) -> Assessment:
    """Return the assessment with carried answers, and with the actions on them.

    It is for looking at: what is stored holds only answers that were given.
    """
    carried = carried_answers(criteria, assessment, ties)
    origins = {
        name: answer.carried.origin
        for name, answer in carried.items()
        if answer.carried and answer.carried.origin in assessment.actions
    }
    actions = {name: assessment.actions[origin] for name, origin in origins.items()}
    return replace(
        assessment,
        answers={**assessment.answers, **carried},
        actions={**actions, **assessment.actions},
    )


def _origin(
    name: str, sources: set[str], own: Mapping[str, Answer], ties: Ties
) -> Carried | None:
    equals = [each for each in ties.same(name) if each in sources]
    if equals:
        origin = min(equals, key=lambda each: (_height(own[each]), each))
        return Carried(origin=origin, kind=RelationKind.EQUAL)
    above = [
        each
        for each in ties.covered_by.get(name, ())
        if each in sources and own[each].level is not None
    ]
    if above:
        origin = min(above, key=lambda each: (_height(own[each]), each))
        return Carried(origin=origin, kind=RelationKind.COVERS)
    return None


def _height(answer: Answer) -> int:
    # What applies goes before what does not: the cautious reading.
    return len(Level) if answer.level is None else answer.level


def _reached(
    name: str, below: Mapping[str, Iterable[str]], equals: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    same = set(equals.get(name, (name,)))
    reached: dict[str, None] = {}
    waiting = list(below[name])
    while waiting:
        each = waiting.pop(0)
        for equal in equals.get(each, (each,)):
            if equal not in reached and equal not in same:
                reached[equal] = None
                waiting += below.get(equal, ())
    return tuple(reached)
