"""What is asked of a person, and what they may reply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from isocheck.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.assess.scoring import Score
    from isocheck.model.assessment import Action, Answer, Proposal
    from isocheck.model.checklist import Checklist, Clause, Criterion


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which criteria to ask: by clause, by role, the essential or the open ones.

    `carried` asks those too that another answer would serve.
    """

    clause: str = ""
    role: str = ""
    unanswered: bool = False
    quick: bool = False
    carried: bool = False


def check_choice(choice: Choice, checklists: Sequence[Checklist]) -> None:
    """Raise UnknownNameError where a choice names a clause or a role nobody has."""
    refs = {clause.ref for checklist in checklists for clause in checklist.walk()}
    if choice.clause and choice.clause not in refs:
        names = ", ".join(each.id for each in checklists)
        raise UnknownNameError(f"there is no clause {choice.clause} in {names}")
    roles = {role for checklist in checklists for role in checklist.roles}
    if choice.role and choice.role not in roles:
        raise UnknownNameError(
            f"there is no role '{choice.role}'; there are: {', '.join(sorted(roles))}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """All that a person needs to answer one criterion, and how far the interview is.

    `serves` names the clauses that the answer carries to, as iso-18295-1/4.4. `score`
    is that of all standards assessed, `position` counts from 1 to `count`. `theme` is
    empty where one standard is asked in its own order.
    """

    criterion: Criterion
    clause: Clause
    theme: str
    serves: tuple[str, ...]
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
