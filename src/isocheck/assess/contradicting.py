"""Where people or documents say more than a register bears out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.assess.measured_words import sentence
from isocheck.model.assessment import Rule
from isocheck.model.levels import Level
from isocheck.model.register_evidence import MeasuredValue, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.model.assessment import Answer, Assessment, Proposal
    from isocheck.model.checklist import Criterion

STATED = {
    Rule.ALL_STATED: Level.DOCUMENTED,
    Rule.PARTLY_STATED: Level.INFORMAL,
    Rule.NOT_IN_FORCE: Level.INFORMAL,
}
"""The level that documents alone propose, by rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A criterion of which people or documents say yes, and a register no.

    `said` is the level that was said, `by` who said it; `shown` are the values that
    miss their bounds.
    """

    criterion: str
    said: Level
    by: str
    shown: tuple[MeasuredValue, ...]

    @property
    def words(self) -> str:
        """Return what was said and what the register shows, on one line."""
        shown = "; ".join(f"{each.register}: {sentence(each)}" for each in self.shown)
        return f"{self.by} say {self.said.word}, but {shown}"


def contradictions(
    criteria: Iterable[Criterion], assessment: Assessment
) -> tuple[Contradiction, ...]:
    """Return where an answer or documents say more than the register bears out.

    An answer goes before documents. One that is below documented, or says that it does
    not apply, claims nothing that a register could contradict.
    """
    found = (
        _contradiction(
            each.name,
            assessment.answers.get(each.name),
            assessment.proposals.get(each.name),
        )
        for each in criteria
    )
    return tuple(each for each in found if each)


def _contradiction(
    name: str, answer: Answer | None, proposal: Proposal | None
) -> Contradiction | None:
    if proposal is None or proposal.rule is not Rule.TARGETS_MISSED:
        return None
    documents = STATED[proposal.stated] if proposal.stated else None
    claims = {"people": answer.level if answer else None, "documents": documents}
    for by, said in claims.items():
        if said is not None and said >= Level.DOCUMENTED:
            missed = [e for e in proposal.measured if e.outcome is Outcome.NOT_MET]
            return Contradiction(criterion=name, said=said, by=by, shown=tuple(missed))
    return None
