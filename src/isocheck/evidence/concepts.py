"""Which concepts a row of words speaks of, and where."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from isocheck.evidence.negation import negated
from isocheck.evidence.phrases import PhraseIndex
from isocheck.model.meaning import parse_phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from isocheck.model.meaning import Concept, Phrase

_GAP = 3

Places = tuple[frozenset[int], ...]
"""The sets of words that speak of a concept, one for each time it is met."""


class ConceptFinder:
    """The phrases of concepts in one language, by the names they are asked by."""

    def __init__(self, phrases: Mapping[str, Iterable[Phrase]]) -> None:
        self._phrases = PhraseIndex(
            (name, phrase.slots) for name, each in phrases.items() for phrase in each
        )

    def find(self, words: tuple[str, ...]) -> dict[str, Places]:
        """Return the places of each concept the words speak of and do not deny."""
        found = tuple(self._phrases.found(words, _GAP))
        # "We do not charge for complaints" denies the charge, not the complaints.
        meant = frozenset().union(*(places for _, places in found))
        kept: dict[str, dict[frozenset[int], None]] = defaultdict(dict)
        for name, places in found:
            if not negated(words, places, meant):
                kept[name][places] = None
        return {name: tuple(places) for name, places in kept.items()}


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
