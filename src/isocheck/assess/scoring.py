"""How ready an organization is, as a range while anything is unanswered.

The rules are stated in docs/scoring.md and proved by properties in the tests.
Fractions are exact, so the order of answers can never matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Criterion
    from isocheck.model.levels import Level


_CAP = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """The share of the weighted targets attained: from `low` to `high`, 0 to 1.

    Unanswered criteria count nothing for the lower end and all for the upper.
    """

    low: Fraction
    high: Fraction

    @property
    def ends(self) -> tuple[int, int]:
        """Return both ends in per cent, never 100 before all is reached."""
        low, high = per_cent(self.low), per_cent(self.high)
        return (low, high) if self.low == self.high else (low, min(high, _CAP))

    def __str__(self) -> str:
        """Return the range as people read it."""
        low, high = self.ends
        return f"{low}–{high} %" if low < high else f"{low} %"


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What the answers to some criteria amount to.

    `readiness` is None where nothing applies; `weakest` is the lowest level among the
    answered ones, since a mean hides a hole; None where nothing was answered.
    """

    readiness: Readiness | None
    weakest: Level | None
    answered: int
    total: int

    @property
    def coverage(self) -> Fraction:
        """Return the share of criteria with an answer."""
        return Fraction(self.answered, self.total) if self.total else Fraction(1)


def per_cent(share: Fraction) -> int:
    """Return a share in per cent; 100 and 0 only where it is exactly that."""
    if share in (0, 1):
        return int(share) * 100
    return min(max(round(share * 100), 1), _CAP)


def attainment(level: Level, criterion: Criterion) -> Fraction:
    """Return how much of a criterion's target a level reaches, at most all of it."""
    return Fraction(min(level, criterion.target), criterion.target)


def score(criteria: Iterable[Criterion], levels: Mapping[str, Level | None]) -> Score:
    """Return the score of the criteria; not-applicable ones leave the sum."""
    reached = open_weight = weight = Fraction(0)
    weakest: Level | None = None
    answered = total = 0
    for criterion in criteria:
        total += 1
        if criterion.name not in levels:
            open_weight += criterion.weight
            weight += criterion.weight
            continue
        answered += 1
        level = levels[criterion.name]
        if level is None:
            continue
        weight += criterion.weight
        reached += criterion.weight * attainment(level, criterion)
        weakest = level if weakest is None else min(weakest, level)
    readiness = (
        Readiness(low=reached / weight, high=(reached + open_weight) / weight)
        if weight
        else None
    )
    return Score(readiness=readiness, weakest=weakest, answered=answered, total=total)


def confirmed_levels(assessment: Assessment) -> dict[str, Level | None]:
    """Return the levels people stand behind: what counts."""
    return {name: answer.level for name, answer in assessment.answers.items()}


def levels_with_proposals(assessment: Assessment) -> dict[str, Level | None]:
    """Return the levels there would be if every open proposal were confirmed."""
    proposed = {name: each.level for name, each in assessment.proposals.items()}
    return {**proposed, **confirmed_levels(assessment)}
