"""Rows of words looked for many phrases at once.

All places of a word are one number, a bit for each, so that a phrase is tried at all
places of many rows in a few steps. Only phrases are tried whose every part stands
somewhere in the rows: the cost grows with the words and hardly with the phrases.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from isocheck.evidence.rows import Rows, lowest, places_of
from isocheck.evidence.spelling import unmarked
from isocheck.evidence.statements import is_number
from isocheck.model.signals import NUMBER, TIME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from isocheck.model.signals import Alternative, Slots

_REMEMBERED = 16_384  # words
_AT_ONCE = 4_096  # words: more make longer numbers, fewer more of them
Key = TypeVar("Key")

_Starts = list[int]
"""Where a part begins: the places filled by one word, by two side by side, …"""


class PhraseIndex(Generic[Key]):
    """Phrases, each under a key of one's own.

    At most `gap` other words may stand between two parts of a phrase; punctuation does
    not count. Words are the same where their `spelling` is.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[Key, Slots]],
        gap: int,
        spelling: Callable[[str], str] = unmarked,
    ) -> None:
        self._gap = gap
        self._short: dict[int, list[Key]] = defaultdict(list)
        self._long: dict[int, list[tuple[Key, tuple[int, ...]]]] = defaultdict(list)
        numbers: dict[tuple[Alternative, ...], int] = {}
        long = []
        for key, slots in dict.fromkeys(phrases):
            spelt = (_spelt(slot, spelling) for slot in slots)
            row = tuple(numbers.setdefault(slot, len(numbers)) for slot in spelt)
            if len(row) == 1:
                self._short[row[0]].append(key)
            else:
                long.append((key, row))
        self._parts = _Parts(numbers, spelling)
        for key, row in long:
            self._long[min(row, key=self._parts.commonness)].append((key, row))

    def found(self, rows: Iterable[Sequence[str]]) -> Iterator[list[tuple[Key, int]]]:
        """Yield for each row the phrases in it with the places of their words.

        Places are a number whose bit n stands for the n-th word of the row, marks of
        punctuation counted. A phrase may be yielded once for each word it begins with.
        """
        for some in _batches(rows):
            yield from self._found(Rows(some, self._gap + 1))

    def _found(self, rows: Rows) -> list[list[tuple[Key, int]]]:
        found: list[list[tuple[Key, int]]] = [[] for _ in range(rows.count)]
        parts = self._parts.within(rows)
        for part, starts in parts.items():
            if keys := self._short.get(part):
                for row, places in _alone(starts, rows):
                    found[row] += [(key, places) for key in keys]
            for key, phrase in self._long.get(part, ()):
                if all(each in parts for each in phrase):
                    spots = [parts[each] for each in phrase]
                    for row, places in _together(spots, self._gap, rows):
                        found[row].append((key, places))
        return found


def _batches(rows: Iterable[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    some: list[Sequence[str]] = []
    words = 0
    for row in rows:
        some.append(row)
        words += len(row) + 1
        if words >= _AT_ONCE:
            yield some
            some, words = [], 0
    if some:
        yield some


class _Parts:
    """The parts of phrases by number, each a slot: words of which one must stand."""

    def __init__(
        self,
        numbers: Mapping[tuple[Alternative, ...], int],
        spelling: Callable[[str], str],
    ) -> None:
        self._spelling = spelling
        self._alone: dict[str, list[int]] = defaultdict(list)
        self._joined: dict[str, list[tuple[Alternative, int]]] = defaultdict(list)
        for slot, number in numbers.items():
            for each in slot:
                if len(each) == 1:
                    self._alone[each[0]].append(number)
                else:
                    self._joined[each[0]].append((each, number))
        self._slots = tuple(numbers)
        self._words = {word for slot in numbers for each in slot for word in each}
        stems = {len(word) - 1 for word in self._words if word.endswith("*")}
        self._lengths = tuple(sorted(stems))
        self._forms = lru_cache(_REMEMBERED)(self._forms_of)

    def commonness(self, number: int) -> int:
        """Return how often other parts use the words of one, a measure of frequency."""
        return sum(
            len(self._alone.get(each[0], ())) + len(self._joined.get(each[0], ()))
            for each in self._slots[number]
        )

    def within(self, rows: Rows) -> dict[int, _Starts]:
        """Return where each part begins that stands somewhere in the rows."""
        forms: dict[str, int] = defaultdict(int)
        for word, places in rows.places.items():
            for form in self._forms(word):
                forms[form] |= places
        alone: dict[int, int] = defaultdict(int)
        for form, places in forms.items():
            for number in self._alone.get(form, ()):
                alone[number] |= places
        parts = {number: [places] for number, places in alone.items()}
        for form in forms:
            for words, number in self._joined.get(form, ()):
                if starts := _side_by_side(words, forms, rows.adjacent):
                    _add(parts.setdefault(number, [0]), len(words), starts)
        return parts

    def _forms_of(self, word: str) -> tuple[str, ...]:
        """Return all that phrases have in the place of a word: `days`, `day*`."""
        word = self._spelling(word)
        forms = [word]
        if word.startswith(TIME):
            forms = [TIME, word[len(TIME) :]]
        elif is_number(word):
            forms = [word, NUMBER]
        stems = (length for length in self._lengths if length <= len(word))
        forms += [f"{word[:length]}*" for length in stems]
        return tuple(form for form in dict.fromkeys(forms) if form in self._words)


def _spelt(
    slot: Sequence[Alternative], spelling: Callable[[str], str]
) -> tuple[Alternative, ...]:
    return tuple(dict.fromkeys(tuple(map(spelling, each)) for each in slot))


def _side_by_side(words: Alternative, forms: Mapping[str, int], adjacent: int) -> int:
    """Return the places from which on all words stand with nothing between them."""
    starts = -1
    for word in reversed(words):
        here = forms.get(word, 0)
        starts = here if starts == -1 else here & adjacent & (starts >> 1)
        if not starts:
            return 0
    return starts


def _add(starts: _Starts, length: int, places: int) -> None:
    """Add places filled by so many words; one word goes first, then the most words."""
    places &= ~starts[0]
    starts.extend([0] * (length - len(starts)))
    for other in range(1, len(starts)):
        if other < length - 1:
            starts[other] &= ~places
        elif other > length - 1:
            places &= ~starts[other]
    starts[length - 1] |= places


def _alone(starts: _Starts, rows: Rows) -> Iterator[tuple[int, int]]:
    """Yield the row and the places of each time a part stands there."""
    for length, places in enumerate(starts, 1):
        for start in places_of(places):
            row, number = rows.at(start)
            yield row, ((1 << length) - 1) << number


def _together(
    parts: Sequence[_Starts], gap: int, rows: Rows
) -> Iterator[tuple[int, int]]:
    """Yield the row and the places of all parts in their order, the first that fit.

    They are yielded for each place where the first part stands and the others follow.
    """
    following = _followed(parts, gap)
    if not following:
        return
    wholes = list(map(_any, following))
    for start in places_of(wholes[0]):
        row, _ = rows.at(start)
        behind, filled = start, 0
        for part, whole in zip(following, wholes, strict=True):
            begin = behind + lowest(whole >> behind)
            length = _length(part, begin)
            filled |= ((1 << length) - 1) << rows.at(begin)[1]
            behind = begin + length
        yield row, filled


def _followed(parts: Sequence[_Starts], gap: int) -> list[_Starts]:
    """Return where each part stands with all others following, or nothing."""
    following = [list(parts[-1])]
    for part in reversed(parts[:-1]):
        reach, covered = _any(following[0]), 1
        while covered <= gap:
            step = min(covered, gap + 1 - covered)
            reach |= reach >> step
            covered += step
        starts = [places & (reach >> length) for length, places in enumerate(part, 1)]
        if not any(starts):
            return []
        following.insert(0, starts)
    return following


def _any(starts: _Starts) -> int:
    every = starts[0]
    for places in starts[1:]:
        every |= places
    return every


def _length(starts: _Starts, start: int) -> int:
    """Return how many words fill a part that begins there."""
    if len(starts) == 1:
        return 1
    return next(
        length for length, places in enumerate(starts, 1) if places >> start & 1
    )
