"""All that a document says for some criteria, found by signals and by meaning."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.matching import Hit, SignalIndex
from isocheck.evidence.meaning import MeaningIndex
from isocheck.model.assessment import FoundBy
from isocheck.model.evidence_notes import NOTHING_NOTED, EvidenceNotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.evidence.meaning import Said
    from isocheck.evidence.statements import Statement
    from isocheck.model.checklist import Criterion
    from isocheck.model.meaning import Meanings


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for: criteria, and what shows that they are spoken of.

    `notes` are what people say of the documents it is looked for in.
    """

    criteria: tuple[Criterion, ...]
    meanings: Meanings
    notes: EvidenceNotes = NOTHING_NOTED


class Search:
    """What some criteria expect of documents, ready to be looked for in many."""

    def __init__(self, sought: Sought) -> None:
        self.notes = sought.notes
        self._signals = SignalIndex(sought.criteria)
        self._meanings = sought.meanings
        self._by_language: dict[str, MeaningIndex] = {}
        self._expecting: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._often: set[str] = set()
        for criterion in sought.criteria:
            for number, document in enumerate(criterion.documents):
                self._expecting[document.expects].append((criterion.name, number))
                meaning = sought.meanings.by_expectation.get(document.expects)
                if meaning and not meaning.seldom:
                    self._often.add(criterion.name)

    def hits(
        self, statements: Sequence[Statement], language: str, title: str = ""
    ) -> Iterator[Hit]:
        """Yield what the statements of one document say, in no particular order.

        What documents seldom say counts where a signal or two formulas find it.
        """
        signalled = tuple(self._signals.hits(statements))
        yield from signalled
        said = tuple(self._index(language).said(statements, title))
        sure = self._often | {hit.criterion for hit in signalled}
        sure |= self._backed(said)
        yield from dict.fromkeys(
            Hit(
                criterion=criterion,
                expectation=number,
                statement=each.statement,
                found_by=FoundBy.MEANING,
                in_full=each.in_full,
            )
            for each in said
            for criterion, number in self._expecting[each.expects]
            if criterion in sure
        )

    def _backed(self, said: Sequence[Said]) -> set[str]:
        """Return the criteria that two formulas find, or one in two statements."""
        found: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for each in said:
            for criterion, _ in self._expecting[each.expects]:
                found[criterion].add((each.formula, each.statement.text))
        return {criterion for criterion, places in found.items() if len(places) > 1}

    def _index(self, language: str) -> MeaningIndex:
        if language not in self._by_language:
            self._by_language[language] = MeaningIndex(
                self._meanings, self._expecting.keys(), language
            )
        return self._by_language[language]
