"""Phrases looked for in words: many at once, at a cost that hardly grows with them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_STEM = 3
"""How many letters of a first word with a star phrases are found by; it has no less."""

_NUMBER = "#"


class Phrases:
    """Phrases with weights, written one weight a line: `1.5 your team|firm; click*`.

    `a|b` is either word, `click*` any word that begins so, `#` a number; `^` stands
    where a phrase opens a statement.
    """

    def __init__(self, text: str) -> None:
        self.written = [
            (phrase.split(), float(weight))
            for line in text.strip().splitlines()
            for weight, _, phrases in [line.strip().partition(" ")]
            for phrase in phrases.split(";")
        ]


class _Slot:
    """The words that may stand in one place of a phrase."""

    def __init__(self, written: str) -> None:
        words = written.split("|")
        self.whole = frozenset(word for word in words if not word.endswith("*"))
        self.stems = tuple(word[:-1] for word in words if word.endswith("*"))

    def takes(self, word: str) -> bool:
        return (
            word in self.whole
            or word.startswith(self.stems)
            or (_NUMBER in self.whole and word.isdigit())
        )


class _Phrase(NamedTuple):
    of: Phrases
    weight: float
    opens: bool
    first: _Slot
    others: tuple[_Slot, ...]


class CueIndex:
    """Several tables of phrases, found by the words that phrases begin with."""

    def __init__(self, tables: Iterable[Phrases]) -> None:
        self._whole: dict[str, list[_Phrase]] = defaultdict(list)
        self._stems: dict[str, list[_Phrase]] = defaultdict(list)
        for table in dict.fromkeys(tables):
            for words, weight in table.written:
                self._add(table, words, weight)

    def weights(self, words: Sequence[str]) -> Mapping[Phrases, float]:
        """Return the weight of the heaviest phrase of each table the words hold."""
        found: dict[Phrases, float] = {}
        for place, word in enumerate(words):
            for phrase in self._begun_by(word):
                if phrase.weight > found.get(phrase.of, 0) and (
                    not (phrase.opens or phrase.others) or _stands(phrase, words, place)
                ):
                    found[phrase.of] = phrase.weight
        return found

    def _add(self, table: Phrases, words: list[str], weight: float) -> None:
        first = _Slot(words[0].removeprefix("^"))
        others = tuple(map(_Slot, words[1:]))
        phrase = _Phrase(table, weight, words[0].startswith("^"), first, others)
        for word in first.whole:
            self._whole[word].append(phrase)
        for stem in first.stems:
            self._stems[stem[:_STEM]].append(phrase)

    def _begun_by(self, word: str) -> Iterator[_Phrase]:
        if found := self._whole.get(_NUMBER if word.isdigit() else word):
            yield from found
        for phrase in self._stems.get(word[:_STEM], ()):
            if word.startswith(phrase.first.stems):
                yield phrase


def _stands(phrase: _Phrase, words: Sequence[str], place: int) -> bool:
    if phrase.opens and place:
        return False
    following = words[place + 1 : place + 1 + len(phrase.others)]
    return len(following) == len(phrase.others) and all(
        slot.takes(word) for slot, word in zip(phrase.others, following, strict=True)
    )
