"""Small records to test with, made by hand or by hypothesis."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypedDict, Unpack

from hypothesis import strategies as st

from isocheck.model.assessment import Answer, Assessment, Passage, Proposal, Rule
from isocheck.model.checklist import (
    Checklist,
    Clause,
    Confidence,
    Criterion,
    DocumentExpectation,
    Modality,
)
from isocheck.model.crosswalk import Relation
from isocheck.model.document import Document
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.assessment import Action
    from isocheck.model.crosswalk import RelationKind
    from isocheck.model.document import Standing

DAY = date(2026, 11, 2)
"""The day of every assessment made here."""

Levels = dict[str, Level | None]
"""Levels by the criteria's full names, as scoring takes them."""

Case = tuple[tuple[Criterion, ...], Levels]
"""Criteria with levels for them."""


class CriterionFields(TypedDict, total=False):
    """What may be said of a criterion beside its name."""

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
    profiles: tuple[str, ...]


class ChecklistFields(TypedDict, total=False):
    """What may be said of a checklist beside its clauses."""

    id: str
    title: str
    roles: Mapping[str, str]


class AnswerFields(TypedDict, total=False):
    """What may be said of an answer beside its level."""

    reason: str
    note: str
    evidence: tuple[Passage, ...]
    by: str
    on: date | None
    fingerprint: str
    accepted: bool


class AssessmentFields(TypedDict, total=False):
    """What may be said of an assessment beside its answers."""

    organization: str
    scope: str
    standards: tuple[str, ...]
    assessed_on: date
    proposals: Mapping[str, Proposal]
    actions: Mapping[str, Action]
    evidence_folder: str
    documents: tuple[Document, ...]


_CRITERION = Criterion(
    name="iso-10002/7.4/acknowledged",
    ask="Does everyone who complains learn that the complaint has arrived?",
    look_for=("the wording that goes out",),
    good="Each complaint is acknowledged within the promised time.",
    weight=1,
    essential=False,
    modality=Modality.SHOULD,
    target=Level.PRACTISED,
    levels={},
    roles=("agent",),
    documents=(),
    metrics=(),
    profiles=(),
)
_CHECKLIST = Checklist(
    id="iso-10002",
    title="Guidelines for complaints handling",
    edition="2018",
    language="en",
    modality=Modality.SHOULD,
    about="How complaints are handled.",
    roles={"agent": "Customer-service agent", "auditor": "Auditor"},
    profiles={},
    clauses=(),
)
_PASSAGE = Passage(
    document="policy.md", place="Answering", quote="We answer within 3 working days."
)
_ASSESSMENT = Assessment(
    organization="Brightwave Telecom",
    scope="",
    standards=("iso-10002",),
    assessed_on=DAY,
    answers={},
    proposals={},
    actions={},
    evidence_folder="",
    documents=(),
)


def criterion(
    name: str = _CRITERION.name, **fields: Unpack[CriterionFields]
) -> Criterion:
    """Return a criterion by its full name; weight 1, should, aimed at practised."""
    return replace(_CRITERION, name=name, **fields)


def clause(
    ref: str, *parts: Clause | Criterion, title: str = "", aim: str = ""
) -> Clause:
    """Return a clause with the clauses and criteria that are in it."""
    return Clause(
        ref=ref,
        title=title or f"Title of {ref}",
        confidence=Confidence.CONFIRMED,
        own_title=False,
        aim=aim,
        clauses=tuple(each for each in parts if isinstance(each, Clause)),
        criteria=tuple(each for each in parts if isinstance(each, Criterion)),
    )


def checklist(
    *parts: Clause | Criterion, **fields: Unpack[ChecklistFields]
) -> Checklist:
    """Return a checklist of clauses; a bare criterion gets the clause of its number."""
    by_ref: dict[str, tuple[Criterion, ...]] = {}
    for each in parts:
        if isinstance(each, Criterion):
            by_ref[each.ref] = (*by_ref.get(each.ref, ()), each)
    made = tuple(clause(ref, *criteria) for ref, criteria in by_ref.items())
    given = tuple(each for each in parts if isinstance(each, Clause))
    return replace(_CHECKLIST, clauses=given + made, **fields)


def relation(kind: RelationKind, *names: str) -> Relation:
    """Return a tie among criteria by their full names."""
    return Relation(kind=kind, criteria=names, because="Both ask for it.")


def answer(
    level: Level | None = Level.PRACTISED, **fields: Unpack[AnswerFields]
) -> Answer:
    """Return an answer; one without a level says why it is not applicable."""
    reason = "" if level is not None else "no shops, no counters"
    return replace(Answer(level=level, reason=reason), **fields)


def passage(document: str = "policy.md", place: str = "Answering") -> Passage:
    """Return a quoted place in a document."""
    return replace(_PASSAGE, document=document, place=place)


def proposal(
    level: Level = Level.DOCUMENTED,
    rule: Rule = Rule.ALL_STATED,
    passages: tuple[Passage, ...] = (_PASSAGE,),
    missing: tuple[str, ...] = (),
) -> Proposal:
    """Return a proposal that rests on one passage unless told otherwise."""
    return Proposal(level=level, rule=rule, passages=passages, missing=missing)


def document(path: str, standing: Standing, because: str = "") -> Document:
    """Return a document of a hundred bytes."""
    return Document(
        path=path, sha256="0" * 64, size=100, standing=standing, because=because
    )


def assessment(
    answers: Mapping[str, Answer] | None = None, **fields: Unpack[AssessmentFields]
) -> Assessment:
    """Return an assessment with these answers by full name."""
    return replace(_ASSESSMENT, answers=answers or {}, **fields)


def answered(levels: Mapping[str, Level | None]) -> Assessment:
    """Return an assessment in which these levels were answered."""
    return assessment({name: answer(level) for name, level in levels.items()})


LEVELS = st.sampled_from(Level)
ANSWERS = st.none() | LEVELS
"""A level, or None for not applicable."""


@st.composite
def criteria(draw: st.DrawFn, largest: int = 6) -> tuple[Criterion, ...]:
    """Make criteria of one clause that differ in all that scoring looks at."""
    return tuple(
        criterion(
            f"iso-10002/7.4/c{number}",
            weight=draw(st.integers(1, 3)),
            essential=draw(st.booleans()),
            modality=draw(st.sampled_from(Modality)),
            target=Level(draw(st.integers(1, 4))),
        )
        for number in range(draw(st.integers(1, largest)))
    )


@st.composite
def partly_answered(draw: st.DrawFn) -> Case:
    """Make criteria, and levels for none, some or all of them."""
    made = draw(criteria())
    return made, {each.name: draw(ANSWERS) for each in made if draw(st.booleans())}


@st.composite
def fully_answered(draw: st.DrawFn, largest: int = 6) -> Case:
    """Make criteria, and a level or not applicable for each of them."""
    made = draw(criteria(largest))
    return made, {each.name: draw(ANSWERS) for each in made}
