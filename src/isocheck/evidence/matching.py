"""Signals against statements: which statements say what is looked for.

Signals are found through an index of the words they begin with, so that the cost
grows with the text and hardly with the number of signals.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.statements import is_number
from isocheck.model.assessment import FoundBy
from isocheck.model.signals import NUMBER, TIME, parse_signal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.evidence.statements import Statement
    from isocheck.model.checklist import Criterion
    from isocheck.model.signals import Alternative, Signal, Slots

_MAX_GAP = 10
_REACH_OF_NEGATION = 3
_SHORTEST_PREFIX = 1
_PUNCTUATION = frozenset(",;:()–—|.!?")
_NEGATIONS = frozenset(
    """not never no cannot nor neither don't doesn't won't can't isn't aren't didn't
    nie nigdy żaden żadnych bez
    не нет никогда без ни""".split()
)
_LIMITS = frozenset(
    """later more longer exceed only least less fewer without
    później dłużej więcej krócej rzadziej mniej przekracza tylko
    позднее более дольше менее реже превышает превышать превышающий только""".split()
)


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
        self._exact: dict[str, list[_Entry]] = defaultdict(list)
        self._prefix: dict[str, list[_Entry]] = defaultdict(list)
        for criterion in criteria:
            for number, document in enumerate(criterion.documents):
                for patterns in document.signals.values():
                    for pattern in patterns:
                        self._add(_Entry(criterion.name, number, parse_signal(pattern)))

    def hits(self, statement: Statement) -> Iterator[Hit]:
        """Yield one hit for each expectation the statement meets."""
        met: set[tuple[str, int]] = set()
        for entry in self._candidates(statement.words):
            found = (entry.criterion, entry.expectation)
            if found not in met and says(entry.signal, statement.words, statement.lead):
                met.add(found)
                yield Hit(
                    criterion=entry.criterion,
                    expectation=entry.expectation,
                    statement=statement,
                    found_by=FoundBy.SIGNALS,
                )

    def _add(self, entry: _Entry) -> None:
        for alternative in entry.signal.slots[0]:
            word = alternative[0]
            if word.endswith("*"):
                self._prefix[word[:-1]].append(entry)
            else:
                self._exact[word].append(entry)

    def _candidates(self, words: tuple[str, ...]) -> Iterator[_Entry]:
        for word in dict.fromkeys(words):
            yield from self._exact.get(word, ())
            if word.startswith(TIME):
                yield from self._exact.get(TIME, ())
                yield from self._exact.get(word[len(TIME) :], ())
            if is_number(word):
                yield from self._exact.get(NUMBER, ())
            for length in range(_SHORTEST_PREFIX, len(word) + 1):
                yield from self._prefix.get(word[:length], ())


@dataclass(frozen=True, slots=True)
class _Entry:
    criterion: str
    expectation: int
    signal: Signal


def says(signal: Signal, words: tuple[str, ...], lead: int = 0) -> bool:
    """Tell whether words fill a signal's slots, and no negation undoes them.

    The first `lead` words say it of another statement: some must stand behind them.
    """
    return any(
        max(places) >= lead and not negated(words, places)
        for places in _fillings(signal.slots, words)
    )


def _fillings(slots: Slots, words: tuple[str, ...]) -> Iterator[frozenset[int]]:
    """Yield, for each start, the places of the nearest words that fill all slots."""
    for start in range(len(words)):
        if places := filled_from(slots, words, start, _MAX_GAP):
            yield places


def filled_from(
    slots: Slots, words: tuple[str, ...], start: int, gap: int
) -> frozenset[int]:
    """Return the places of the words that fill all slots from a place on, or none.

    At most `gap` other words may stand between two slots.
    """
    length = _fits(slots[0], words, start)
    if not length:
        return frozenset()
    filled = frozenset(range(start, start + length))
    if len(slots) == 1:
        return filled
    skipped = 0
    for place in range(start + length, len(words)):
        if rest := filled_from(slots[1:], words, place, gap):
            return filled | rest
        skipped += words[place] not in _PUNCTUATION
        if skipped > gap:
            break
    return frozenset()


def _fits(slot: tuple[Alternative, ...], words: tuple[str, ...], place: int) -> int:
    """Return how many words from a place on fill the slot; 0 if they do not."""
    for alternative in slot:
        found = words[place : place + len(alternative)]
        if len(found) == len(alternative) and all(map(_is, alternative, found)):
            return len(alternative)
    return 0


def _is(pattern: str, word: str) -> bool:
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    if pattern == NUMBER:
        return is_number(word)
    if word.startswith(TIME):
        return pattern in (TIME, word[len(TIME) :])
    return word == pattern


def negated(
    words: tuple[str, ...],
    places: frozenset[int],
    meant: frozenset[int] = frozenset(),
) -> bool:
    """Tell whether a negation stands in the matched part, or shortly before it.

    Negations among the words `meant` deny something else.
    """
    start, end = min(places), max(places)
    for place in range(end, start, -1):
        if place not in places and place not in meant and _negates(words, place):
            return True
    before = words[max(start - _REACH_OF_NEGATION, 0) : start]
    for back, word in enumerate(reversed(before), start=1):
        if word in _PUNCTUATION:
            return False
        if start - back not in meant and _negates(words, start - back):
            return True
    return False


def _negates(words: tuple[str, ...], place: int) -> bool:
    """Tell whether a word negates; "not later than" sets a limit instead."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return words[place] in _NEGATIONS and following not in _LIMITS
