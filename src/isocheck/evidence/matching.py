"""Signals against statements: which statements say what is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.negation import negated, negations_in
from isocheck.evidence.phrases import PhraseIndex
from isocheck.evidence.rows import highest
from isocheck.model.assessment import FoundBy
from isocheck.model.signals import parse_signal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.evidence.statements import Statement
    from isocheck.model.checklist import Criterion

_GAP = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A statement that says, in full or in part, what a criterion expects.

    `found_by` is None where nothing was found but a person says so.
    """

    criterion: str
    expectation: int
    statement: Statement
    found_by: FoundBy | None
    in_full: bool = True


class SignalIndex:
    """The signals of many criteria, found by the words a statement holds."""

    def __init__(self, criteria: Sequence[Criterion]) -> None:
        signals = (
            ((criterion.name, number), parse_signal(pattern).slots)
            for criterion in criteria
            for number, document in enumerate(criterion.documents)
            for patterns in document.signals.values()
            for pattern in patterns
        )
        self._signals = PhraseIndex(signals, _GAP)

    def hits(self, statements: Sequence[Statement]) -> Iterator[Hit]:
        """Yield one hit for each expectation each statement meets.

        Words that lead into a list say it of another statement: some of what fills a
        signal must stand behind them.
        """
        rows = [statement.words for statement in statements]
        for statement, found in zip(statements, self._signals.found(rows), strict=True):
            negations = negations_in(statement.words)
            met = {
                key: None
                for key, places in found
                if highest(places) >= statement.lead
                and not negated(statement.words, places, negations)
            }
            for name, number in met:
                yield Hit(
                    criterion=name,
                    expectation=number,
                    statement=statement,
                    found_by=FoundBy.SIGNALS,
                )
