"""A standard as a tree of clauses with criteria."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from isocheck.model.levels import Level


class Modality(StrEnum):
    """How binding a text is: shall requires, should recommends, may permits."""

    SHALL = "shall"
    SHOULD = "should"
    MAY = "may"


class Confidence(StrEnum):
    """How sure a clause's number and title are."""

    CONFIRMED = "confirmed"
    INFERRED = "inferred"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentExpectation:
    """What a document should state, and word patterns by language that show it does."""

    expects: str
    signals: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricExpectation:
    """A number from a register that tells about the criterion, with its bounds.

    `change_at_most` is the change wanted against the period before, as a share of it.
    `source` says who names the bounds; empty where they are isocheck's defaults.
    """

    register: str
    metric: str
    at_least: float | None = None
    at_most: float | None = None
    change_at_most: float | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One thing to find out; `name` is its full name, such as iso-10002/7.4/reply.

    `profiles` names the selections of the checklist that ask it too.
    """

    name: str
    ask: str
    look_for: tuple[str, ...]
    good: str
    weight: int
    essential: bool
    modality: Modality
    target: Level
    levels: Mapping[Level, str]
    roles: tuple[str, ...]
    documents: tuple[DocumentExpectation, ...]
    metrics: tuple[MetricExpectation, ...]
    profiles: tuple[str, ...]

    @property
    def ref(self) -> str:
        """Return the number of the clause it belongs to."""
        return self.name.split("/")[1]

    @property
    def fingerprint(self) -> str:
        """Return a mark of what was asked, the same until the question changes."""
        asked = "\n".join((self.ask, *self.look_for, self.good, str(self.target)))
        return sha256(asked.encode()).hexdigest()[:12]

    def describe(self, level: Level) -> str:
        """Return what a level looks like for this criterion."""
        return self.levels.get(level, level.meaning)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A numbered part of a standard; `aim` says in own words what it is after.

    Where the number is not known, a word in capitals stands in its place.
    """

    ref: str
    title: str
    confidence: Confidence
    own_title: bool
    aim: str
    clauses: tuple[Clause, ...]
    criteria: tuple[Criterion, ...]

    @property
    def number_known(self) -> bool:
        """Tell whether `ref` is a number, or the letter of an annex."""
        last = self.ref.rpartition(".")[2]
        return len(last) == 1 or not last.isalpha()

    def walk(self) -> Iterator[Clause]:
        """Yield this clause and all below it, in the order of the standard."""
        yield self
        for clause in self.clauses:
            yield from clause.walk()

    def all_criteria(self) -> tuple[Criterion, ...]:
        """Return the criteria of this clause and of all below it."""
        return tuple(each for clause in self.walk() for each in clause.criteria)

    def cut_down(self, profile: str) -> Clause:
        """Return this clause with only the criteria that a profile has."""
        below = (clause.cut_down(profile) for clause in self.clauses)
        return replace(
            self,
            clauses=tuple(clause for clause in below if clause.all_criteria()),
            criteria=tuple(each for each in self.criteria if profile in each.profiles),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """One standard, whole; `roles` maps the names criteria use to what people say.

    `profiles` are selections of its criteria, each with whom it is for; `profile` is
    the one this checklist was cut down to, empty for the whole.
    """

    id: str
    title: str
    edition: str
    language: str
    modality: Modality
    about: str
    roles: Mapping[str, str]
    profiles: Mapping[str, str]
    clauses: tuple[Clause, ...]
    profile: str = ""

    def walk(self) -> Iterator[Clause]:
        """Yield all clauses in the order of the standard."""
        for clause in self.clauses:
            yield from clause.walk()

    def criteria(self) -> tuple[Criterion, ...]:
        """Return all criteria in the order of the standard."""
        return tuple(each for clause in self.walk() for each in clause.criteria)

    def cut_down(self, profile: str) -> Checklist:
        """Return this checklist with only the criteria of one of its profiles."""
        kept = (clause.cut_down(profile) for clause in self.clauses)
        clauses = tuple(clause for clause in kept if clause.all_criteria())
        return replace(self, clauses=clauses, profile=profile)
