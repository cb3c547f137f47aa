"""Tables of weighted phrases looked for in rows of words, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.phrases import PhraseIndex
from isocheck.model.signals import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from isocheck.model.signals import Alternative

_OPENING = "^"
_NUMBER = "#"


class Phrases:
    """Phrases with weights, written one weight a line: `1.5 your team|firm; click*`.

    `a|b` is either word, `click*` any word that begins so, `#` a number; `^` stands
    where a phrase opens a statement.
    """

    def __init__(self, text: str) -> None:
        self.written = [
            (tuple(_slots(phrase.split())), float(weight))
            for line in text.strip().splitlines()
            for weight, _, phrases in [line.strip().partition(" ")]
            for phrase in phrases.split(";")
        ]


class CueIndex:
    """Several tables of phrases, looked for together."""

    def __init__(self, tables: Iterable[Phrases]) -> None:
        phrases = (
            ((table, number, weight), slots)
            for table in dict.fromkeys(tables)
            for number, (slots, weight) in enumerate(table.written)
        )
        # A cue is told by its marks: "że" opens what somebody said, "ze" does not.
        self._phrases = PhraseIndex(phrases, gap=0, spelling=str)

    def weights(
        self, rows: Iterable[Sequence[str]]
    ) -> Iterator[Mapping[Phrases, float]]:
        """Yield for each row the weight of the heaviest phrase of each table in it."""
        for met in self.met(rows):
            heaviest: dict[Phrases, float] = {}
            for table, _, weight in met:
                heaviest[table] = max(weight, heaviest.get(table, 0))
            yield heaviest

    def met(
        self, rows: Iterable[Sequence[str]]
    ) -> Iterator[list[tuple[Phrases, int, float]]]:
        """Yield for each row the phrases in it: table, number in it, weight."""
        opened = ((_OPENING, *words) for words in rows)
        for found in self._phrases.found(opened):
            yield [phrase for phrase, _ in found]


def _slots(words: Sequence[str]) -> Iterator[tuple[Alternative, ...]]:
    for word in words:
        if word.startswith(_OPENING):
            yield ((_OPENING,),)
        alternatives = word.removeprefix(_OPENING).split("|")
        yield tuple((each.replace(_NUMBER, NUMBER),) for each in alternatives)
