"""Which concepts a row of words speaks of, and where.

Phrases are found through an index of the words they begin with, so that the cost
grows with the text and hardly with the number of phrases.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from isocheck.evidence.matching import filled_from, negated
from isocheck.evidence.statements import is_number
from isocheck.model.meaning import parse_phrase
from isocheck.model.signals import NUMBER, TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from isocheck.model.meaning import Concept, Phrase

_GAP = 3
_Entry = tuple[str, "Phrase"]

Places = tuple[frozenset[int], ...]
"""The sets of words that speak of a concept, one for each time it is met."""


class ConceptFinder:
    """The phrases of concepts in one language, by the names they are asked by."""

    def __init__(self, phrases: Mapping[str, Iterable[Phrase]]) -> None:
        self._exact: dict[str, list[_Entry]] = defaultdict(list)
        self._prefix: dict[str, list[_Entry]] = defaultdict(list)
        for name, each in phrases.items():
            for phrase in each:
                self._add(name, phrase)
        self._lengths = tuple(sorted({len(prefix) for prefix in self._prefix}))

    def find(self, words: tuple[str, ...]) -> dict[str, Places]:
        """Return the places of each concept the words speak of and do not deny."""
        found = [
            (name, places)
            for start, word in enumerate(words)
            for name, phrase in self._beginning_with(word)
            if (places := filled_from(phrase.slots, words, start, _GAP))
        ]
        # "We do not charge for complaints" denies the charge, not the complaints.
        meant = frozenset().union(*(places for _, places in found))
        kept: dict[str, dict[frozenset[int], None]] = defaultdict(dict)
        for name, places in found:
            if not negated(words, places, meant):
                kept[name][places] = None
        return {name: tuple(places) for name, places in kept.items()}

    def _add(self, name: str, phrase: Phrase) -> None:
        for alternative in phrase.slots[0]:
            word = alternative[0]
            index = self._prefix if word.endswith("*") else self._exact
            index[word.rstrip("*")].append((name, phrase))

    def _beginning_with(self, word: str) -> Iterator[_Entry]:
        if word.startswith(TIME):
            yield from self._exact.get(TIME, ())
            word = word[len(TIME) :]
        elif is_number(word):
            yield from self._exact.get(NUMBER, ())
        yield from self._exact.get(word, ())
        for length in self._lengths:
            if length > len(word):
                break
            yield from self._prefix.get(word[:length], ())


def phrases_in(
    language: str, concepts: Mapping[str, Concept]
) -> dict[str, tuple[Phrase, ...]]:
    """Return each concept's phrases in a language, those of concepts it names too."""

    def phrases(name: str, above: frozenset[str]) -> Iterator[Phrase]:
        for text in concepts[name].phrases.get(language, ()):
            phrase = parse_phrase(text)
            if not phrase.concept:
                yield phrase
            elif phrase.concept not in above:  # two may name each other
                yield from phrases(phrase.concept, above | {phrase.concept})

    return {name: tuple(phrases(name, frozenset({name}))) for name in concepts}
