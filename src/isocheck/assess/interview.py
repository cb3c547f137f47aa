"""The course of an interview: which question comes next, and what an answer does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from isocheck.assess.findings import suspect_answers
from isocheck.assess.scoring import confirmed_levels, score

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from isocheck.assess.scoring import Score
    from isocheck.model.assessment import Action, Answer, Assessment, Proposal
    from isocheck.model.checklist import Checklist, Clause, Criterion


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which criteria to ask: by clause, by role, the essential or the open ones."""

    clause: str = ""
    role: str = ""
    unanswered: bool = False
    quick: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """All that a person needs to answer one criterion, and how far the interview is.

    `score` is that of the whole standard, `position` counts from 1 to `count`.
    """

    criterion: Criterion
    clause: Clause
    roles: Mapping[str, str]
    answer: Answer | None
    proposal: Proposal | None
    action: Action | None
    suspect: bool
    position: int
    count: int
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Give:
    """The person answers; with an action where they named an owner or a date."""

    answer: Answer
    action: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """The person leaves the question open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """The person wants the question before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """The person wants the first question of a clause."""

    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quit:
    """The person stops here."""


Reply = Give | Skip | Back | Jump | Quit


class Asker(Protocol):
    """Whoever puts a question to a person and brings the reply."""

    def ask(self, question: Question) -> Reply:
        """Return what the person wants; EOFError or KeyboardInterrupt end it."""

    def refuse(self, reason: str) -> None:
        """Tell the person why a reply cannot be followed."""


def chosen(
    checklist: Checklist, assessment: Assessment, choice: Choice
) -> tuple[Criterion, ...]:
    """Return the criteria an interview would ask, in the order of the standard."""
    suspect = set(suspect_answers(checklist.criteria(), assessment))
    return tuple(
        criterion
        for criterion in checklist.criteria()
        if (not choice.clause or within(criterion.ref, choice.clause))
        and (not choice.role or choice.role in criterion.roles)
        and (not choice.quick or criterion.essential)
        and (
            not choice.unanswered
            or criterion.name not in assessment.answers
            or criterion.name in suspect
        )
    )


def within(ref: str, clause: str) -> bool:
    """Tell whether a clause number is that of a clause or of one below it."""
    return ref == clause or ref.startswith(f"{clause}.")


def interview(
    checklist: Checklist,
    assessment: Assessment,
    criteria: Sequence[Criterion],
    asker: Asker,
) -> Iterator[Assessment]:
    """Yield the assessment after each answer, until the person has had enough.

    It begins at the first question without an answer, so that an interview which was
    broken off goes on where it stopped.
    """
    clauses = {clause.ref: clause for clause in checklist.walk()}
    position = _first_open(criteria, assessment)
    while position < len(criteria):
        criterion = criteria[position]
        question = _question(checklist, assessment, criterion, clauses[criterion.ref])
        question = replace(question, position=position + 1, count=len(criteria))
        match asker.ask(question):
            case Give(answer=answer, action=action):
                answer = replace(answer, fingerprint=criterion.fingerprint)
                assessment = assessment.with_answer(criterion.name, answer)
                if action is not None:
                    assessment = assessment.with_action(criterion.name, action)
                yield assessment
                position += 1
            case Skip():
                position += 1
            case Back():
                position = max(position - 1, 0)
            case Jump(ref=ref):
                position = _jump(criteria, ref, position, asker)
            case Quit():
                return


def _first_open(criteria: Sequence[Criterion], assessment: Assessment) -> int:
    suspect = set(suspect_answers(criteria, assessment))
    for position, criterion in enumerate(criteria):
        if criterion.name not in assessment.answers or criterion.name in suspect:
            return position
    return 0


def _question(
    checklist: Checklist, assessment: Assessment, criterion: Criterion, clause: Clause
) -> Question:
    return Question(
        criterion=criterion,
        clause=clause,
        roles=checklist.roles,
        answer=assessment.answers.get(criterion.name),
        proposal=assessment.proposals.get(criterion.name),
        action=assessment.actions.get(criterion.name),
        suspect=bool(suspect_answers((criterion,), assessment)),
        position=1,
        count=1,
        score=score(checklist.criteria(), confirmed_levels(assessment)),
    )


def _jump(criteria: Sequence[Criterion], ref: str, here: int, asker: Asker) -> int:
    for position, criterion in enumerate(criteria):
        if within(criterion.ref, ref):
            return position
    asker.refuse(f"no question of this interview belongs to clause {ref}")
    return here
