"""Which concepts a row of words speaks of, and where."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from isocheck.evidence.negation import negated, negations_in
from isocheck.evidence.phrases import PhraseIndex
from isocheck.model.meaning import parse_phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from isocheck.model.meaning import Concept, Phrase

_GAP = 3

Places = tuple[int, ...]
"""The words that speak of a concept, a bit each, once for each time it is met."""


class ConceptFinder:
    """The phrases of concepts in one language, by the names they are asked by."""

    def __init__(self, phrases: Mapping[str, Iterable[Phrase]]) -> None:
        named = (
            (name, phrase.slots) for name, each in phrases.items() for phrase in each
        )
        self._phrases = PhraseIndex(named, _GAP)

    def find(self, rows: Sequence[Sequence[str]]) -> Iterator[dict[str, Places]]:
        """Yield for each row of words the concepts it speaks of and does not deny."""
        for words, found in zip(rows, self._phrases.found(rows), strict=True):
            if negations := negations_in(words):
                # "We do not charge for complaints" denies the charge, not complaints;
                # a phrase that is the negation alone denies all the same.
                meant = [places for _, places in found if places & ~negations]
                for places in meant:
                    negations &= ~places
            kept: dict[str, dict[int, None]] = defaultdict(dict)
            for name, places in found:
                if not (negations and negated(words, places, negations)):
                    kept[name][places] = None
            yield {name: tuple(places) for name, places in kept.items()}


def phrases_in(
    language: str, concepts: Mapping[str, Concept], named: AbstractSet[str]
) -> dict[str, tuple[Phrase, ...]]:
    """Return the phrases of concepts in a language, those of concepts they name too."""

    def phrases(name: str, above: frozenset[str]) -> Iterator[Phrase]:
        for text in concepts[name].phrases.get(language, ()):
            phrase = parse_phrase(text)
            if not phrase.concept:
                yield phrase
            elif phrase.concept not in above:  # two may name each other
                yield from phrases(phrase.concept, above | {phrase.concept})

    return {
        name: tuple(phrases(name, frozenset({name})))
        for name in concepts
        if name in named
    }
