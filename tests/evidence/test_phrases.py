"""Phrases found in rows of words, beside a search that tries every place."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.phrases import PhraseIndex
from isocheck.evidence.rows import PUNCTUATION
from isocheck.evidence.statements import words_of
from isocheck.model.meaning import parse_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.model.signals import Alternative, Slots


def found(phrase: str, *texts: str, gap: int = 3) -> list[list[list[int]]]:
    """Return for each text the places of the words that fill a phrase."""
    index = PhraseIndex([("it", parse_phrase(phrase).slots)], gap)
    rows = [words_of(text) for text in texts]
    return [
        [[place for place in range(99) if places >> place & 1] for _, places in each]
        for each in index.found(rows)
    ]


@pytest.mark.parametrize(
    ("phrase", "text", "places"),
    [
        ("answer*", "We answered; nobody answers.", [[1], [4]]),
        ("answer* you", "We answer it, and gladly, you.", [[1, 7]]),
        ("answer* you", "We answer it and we gladly greet you.", []),
        ("in-writing", "In writing, or in, writing.", [[0, 1]]),
        ("we|we-all answer*", "We all answer.", [[0, 2]]),
        ("at-once|at-once-then go", "At once then we go", [[0, 1, 2, 4]]),
        ("<number> <time>", "2 letters in 3 days", [[0, 3]]),
        ("days", "Within 3 days", [[1]]),
        ("you you", "you and you and you", [[0, 2], [2, 4]]),
        ("zgłos* <time>", "Zgloszenie w ciagu 3 miesiecy", [[0, 3]]),
        ("zglos*", "Zgłoszenie", [[0]]),
        ("расчет*", "Расчёт", [[0]]),
    ],
)
def test_a_phrase_is_found_where_its_words_stand(
    phrase: str, text: str, places: list[list[int]]
) -> None:
    assert found(phrase, text) == [places]


def test_a_phrase_does_not_run_on_into_the_next_row() -> None:
    assert found("we answer", "Here we", "answer you") == [[], []]


def test_many_rows_come_back_in_their_order() -> None:
    rows = ["nothing", "we answer"] * 400
    assert found("we answer", *rows) == [[], [[0, 1]]] * 400


WORDS = st.sampled_from(["a", "b", "c", "ab", "ac", ",", "."])
ALTERNATIVES = st.lists(
    st.sampled_from(["a", "b", "c", "a*"]), min_size=1, max_size=3
).map(tuple)
SLOTS = st.lists(ALTERNATIVES, min_size=1, max_size=3, unique=True).map(tuple)
PHRASES = st.lists(SLOTS, min_size=1, max_size=3).map(tuple)


@given(
    st.lists(st.lists(WORDS, max_size=9), max_size=4),
    st.lists(PHRASES, max_size=4, unique=True),
    st.integers(min_value=0, max_value=4),
)
def test_nothing_is_found_that_trying_every_place_does_not_find(
    rows: list[list[str]], phrases: list[Slots], gap: int
) -> None:
    index = PhraseIndex(enumerate(phrases), gap)
    expected = [
        {
            (number, places)
            for number, phrase in enumerate(phrases)
            for start in range(len(row))
            if (places := tried(phrase, row, start, gap))
        }
        for row in rows
    ]
    assert [set(each) for each in index.found(rows)] == expected


def tried(phrase: Slots, row: Sequence[str], start: int, gap: int) -> int:
    """Return the places of the first words that fill a phrase from a place on."""
    ways = (
        sum(1 << place for spot in spots for place in spot)
        for spots in product(*(list(stands(slot, row)) for slot in phrase))
        if spots[0][0] == start and in_order(spots, row, gap)
    )
    return next(ways, 0)


def stands(slot: Sequence[Alternative], row: Sequence[str]) -> Iterator[range]:
    """Yield what fills a slot at each place: one word, else the most words."""
    for start in range(len(row)):
        lengths = {
            len(each)
            for each in slot
            if start + len(each) <= len(row)
            and all(map(fits, each, row[start : start + len(each)]))
        }
        if lengths:
            length = 1 if 1 in lengths else max(lengths)
            yield range(start, start + length)


def fits(form: str, word: str) -> bool:
    return word.startswith(form[:-1]) if form.endswith("*") else word == form


def in_order(spots: Sequence[range], row: Sequence[str], gap: int) -> bool:
    return all(
        first.stop <= second.start
        and sum(w not in PUNCTUATION for w in row[first.stop : second.start]) <= gap
        for first, second in pairwise(spots)
    )
