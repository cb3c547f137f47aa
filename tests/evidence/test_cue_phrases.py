"""Phrases found in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.cue_phrases import CueIndex, Phrases

HARD = Phrases("""
    3 click*; your team|firm
    2 # tips|steps; ^apply
""")
SOFT = Phrases("0.5 should")
INDEX = CueIndex((HARD, SOFT))


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("clicking here", 3), ("your firm", 3), ("your own firm", 0), ("7 tips", 2),
        ("apply now", 2), ("please apply", 0), ("you should", 0), ("your", 0), ("", 0),
        ("apply and click", 3),
    ],
)  # fmt: skip
def test_the_heaviest_phrase_counts(text: str, weight: float) -> None:
    (found,) = INDEX.weights([text.split()])
    assert found.get(HARD, 0) == weight


def test_tables_are_looked_up_together() -> None:
    (found,) = INDEX.weights([["you", "should", "click"]])
    assert found == {HARD: 3, SOFT: 0.5}


@given(st.lists(st.sampled_from("your team click 7 tips apply should x".split())))
def test_what_is_found_by_the_index_stands_in_the_words(words: list[str]) -> None:
    (found,) = INDEX.weights([words])
    assert (SOFT in found) == ("should" in words)
    assert (found.get(HARD, 0) > 0) == (
        "click" in words
        or "your team" in " ".join(words)
        or "7 tips" in " ".join(words)
        or words[:1] == ["apply"]
    )
