"""The promise ledger beside itself and beside registers.

Documents that disagree are a finding; where nobody names a target, the promise is it.
docs/evidence.md states the rules.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from isocheck.model.promises import FILLS, PromiseKind, Subject, TimeUnit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.model.assessment import Assessment
    from isocheck.model.promises import Promise, Span

_COMPARED = frozenset(
    {
        PromiseKind.LOG,
        PromiseKind.ACKNOWLEDGE,
        PromiseKind.UPDATE,
        PromiseKind.ANSWER,
        PromiseKind.RESOLVE,
        PromiseKind.REVIEW,
        PromiseKind.ESCALATE,
        PromiseKind.OUTSIDE_LIMIT,
        PromiseKind.OUTSIDE_AFTER,
        PromiseKind.SERVICE_LEVEL,
        PromiseKind.FIRST_RESPONSE,
        PromiseKind.FOLLOW_UP,
        PromiseKind.ACCESS,
    }
)
"""What an organization promises once; others, such as records kept, may differ."""
_CHANNELS = frozenset({"e-mail", "letter"})
_NARROWED: Mapping[PromiseKind, frozenset[str]] = {
    PromiseKind.ESCALATE: frozenset({"urgent"}),
    PromiseKind.SERVICE_LEVEL: frozenset({"phone"}),
    PromiseKind.FIRST_RESPONSE: _CHANNELS,
    PromiseKind.UPDATE: frozenset({"complex"}),
}
"""What may narrow a promise down that fills a target all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Documents in force that promise the same otherwise, one promise of each.

    It is a doubt, and no more, where working days stand against calendar days and both
    may mean the same time.
    """

    promises: tuple[Promise, ...]
    doubt: bool

    @property
    def promised(self) -> str:
        """Return what is promised, and about what."""
        return f"{self.promises[0].kind} ({self.promises[0].about})"

    @property
    def words(self) -> str:
        """Return what each document promises, on one line."""
        said = (f"{each.value} in {each.passage.document}" for each in self.promises)
        verb = "may disagree" if self.doubt else "disagree"
        return f"documents {verb}: {self.promised}: {'; '.join(said)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisedTarget:
    """A target that a promise fills, and the promises that say otherwise."""

    name: str
    promise: Promise
    others: tuple[Promise, ...]

    @property
    def words(self) -> str:
        """Return the target with the words it is taken from, on one line."""
        passage = self.promise.passage
        place = f", {passage.place}" if passage.place else ""
        line = (
            f"target {self.name} is {self.promise.value}, from {passage.document}"
            f"{place}: “{passage.quote}”"
        )
        said = [f"{e.value} in {e.passage.document}" for e in self.others]
        return f"{line}; the strictest, beside {', '.join(said)}" if said else line


def own_promises(assessment: Assessment) -> tuple[Promise, ...]:
    """Return what the organization itself promises in documents that carry it."""
    carrying = {each.path for each in assessment.documents if each.standing.carries}
    return tuple(
        each
        for each in assessment.promises
        if each.passage.document in carrying and not (each.by or each.hedged)
    )


def disagreements(assessment: Assessment) -> tuple[Disagreement, ...]:
    """Return where documents in force promise the same otherwise.

    A document that says it both ways disagrees with none, and so do promises about
    different stages, channels or cases.
    """
    groups: dict[tuple[object, ...], dict[str, list[Promise]]] = defaultdict(dict)
    for each in own_promises(assessment):
        known = each.subject is not Subject.OTHER or each.kind is PromiseKind.ACCESS
        if each.kind in _COMPARED and known:
            group = groups[(each.kind, each.subject, each.scope)]
            group.setdefault(each.passage.document, []).append(each)
    found = (_compared(tuple(group.values())) for group in groups.values())
    return tuple(each for each in found if each)


def _compared(documents: Sequence[Sequence[Promise]]) -> Disagreement | None:
    """Return how documents disagree, if they do."""
    far = [_distance(one, other) for one, other in combinations(documents, 2)]
    if not any(far):
        return None
    promises = {each[0].value: each[0] for each in reversed(documents)}
    return Disagreement(
        promises=tuple(reversed(promises.values())), doubt=_APART not in far
    )


_SAME, _DOUBTFUL, _APART = range(3)


def _distance(one: Sequence[Promise], other: Sequence[Promise]) -> int:
    """Return how far apart the nearest promises of two documents are."""
    return min(_apart(a, b) for a in one for b in other)


def _apart(one: Promise, other: Promise) -> int:
    if one.share != other.share:
        return _APART
    a, b = one.span, other.span
    if _months(a) == _months(b) is not None:
        return _SAME
    if bool(a.working) == bool(b.working) and a.days == b.days:
        return _SAME
    alike = a.days[0] <= b.days[1] and b.days[0] <= a.days[1]
    unlike_days = bool(a.working) != bool(b.working) or a.unit is not b.unit
    return _DOUBTFUL if alike and unlike_days else _APART


def _months(span: Span) -> float | None:
    months = {TimeUnit.MONTH: 1, TimeUnit.YEAR: 12}.get(span.unit)
    return months and span.amount * months


def promised_targets(assessment: Assessment) -> dict[str, PromisedTarget]:
    """Return the targets that promises fill, by name; of several the strictest."""
    found: dict[str, list[Promise]] = defaultdict(list)
    for each in own_promises(assessment):
        name = FILLS.get((each.kind, each.subject))
        if name and _fills(each):
            found[name].append(each)
    return {name: _strictest(name, _first_stage(each)) for name, each in found.items()}


def _fills(promise: Promise) -> bool:
    """Tell whether a promise holds for all cases, or for those of a stage."""
    rest = set(promise.scope) - _NARROWED.get(promise.kind, frozenset())
    return not {each for each in rest if not each.startswith("stage ")}


def _first_stage(promises: Sequence[Promise]) -> list[Promise]:
    """Return the promises for no stage, or those for the first one that has any."""
    stages = [[each for each in e.scope if each.startswith("stage ")] for e in promises]
    first = min(stages)
    return [e for e, stage in zip(promises, stages, strict=True) if stage == first]


def _strictest(name: str, promises: Sequence[Promise]) -> PromisedTarget:
    longest = promises[0].kind is PromiseKind.QUARANTINE
    ordered = sorted(promises, key=lambda each: each.span.days, reverse=longest)
    others = {
        each.value: each for each in ordered[1:] if each.value != ordered[0].value
    }
    return PromisedTarget(name=name, promise=ordered[0], others=tuple(others.values()))
