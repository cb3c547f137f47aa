"""What is said says something, in plain words, and is in proportion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.model.checklist import Checklist

FEWEST_THINGS = 2
"""Of the things to look at."""
FEWEST_THING_WORDS = 2
FEWEST_GOOD_WORDS = 12

LONG_WORD = 10
"""Letters from which on a word is long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ease:
    """How hard a kind of text may be in one pack: the limits are above what was found.

    The hardest found in November 2026 is in the comment beside each.
    """

    words: float
    longest: int
    long_words: float


QUESTIONS = Ease(
    words=16.5,  # 16.0, ISO 10003
    longest=25,  # 23, service standards
    long_words=0.075,  # 7.2 %, ISO 10002
)
GOOD = Ease(
    words=19.5,  # 18.8, ISO 10001
    longest=36,  # 34, ISO 18295-1
    long_words=0.045,  # 3.9 %, ISO 10002
)

DECISIVE = 3
MOST_DECISIVE = 0.5
ESSENTIAL = (0.2, 0.5)

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_BREAK = re.compile(r"(?<=[.!?;:])\s+")


def says_too_little(pack: Checklist) -> Iterator[str]:
    """Yield each criterion with nothing much to look at or to strive for."""
    for each in pack.criteria():
        if len(each.look_for) < FEWEST_THINGS:
            yield f"{each.name}: too few things to look at"
        for thing in each.look_for:
            if len(_words(thing)) < FEWEST_THING_WORDS:
                yield f"{each.name}: look_for '{thing}' says too little"
        if len(_words(each.good)) < FEWEST_GOOD_WORDS:
            yield f"{each.name}: good says too little"


def hard_to_read(pack: Checklist) -> Iterator[str]:
    """Yield what makes the questions, or the pictures of good, of a pack heavy."""
    criteria = pack.criteria()
    yield from _heavy(f"{pack.id}: ask", [each.ask for each in criteria], QUESTIONS)
    yield from _heavy(f"{pack.id}: good", [each.good for each in criteria], GOOD)


def out_of_proportion(pack: Checklist) -> Iterator[str]:
    """Yield what makes weights or the short assessment of a pack pointless."""
    criteria = pack.criteria()
    decisive = sum(each.weight == DECISIVE for each in criteria) / len(criteria)
    essential = sum(each.essential for each in criteria) / len(criteria)
    if decisive >= MOST_DECISIVE:
        yield f"{pack.id}: {decisive:.0%} have weight {DECISIVE}"
    if not ESSENTIAL[0] <= essential <= ESSENTIAL[1]:
        yield f"{pack.id}: {essential:.0%} are essential"
    for each in criteria:
        if each.essential and each.weight == 1:
            yield f"{each.name}: is essential, though of the least weight"


def aimless_clauses(pack: Checklist) -> Iterator[str]:
    """Yield each clause with criteria that does not say what it is after."""
    for clause in pack.walk():
        if clause.criteria and not clause.aim:
            yield f"{pack.id}/{clause.ref}: has no aim"


def _heavy(place: str, texts: Sequence[str], ease: Ease) -> Iterator[str]:
    sentences = [_words(each) for text in texts for each in _BREAK.split(text)]
    words = [word for sentence in sentences for word in sentence]
    mean = len(words) / len(sentences)
    long_words = sum(len(word) >= LONG_WORD for word in words) / len(words)
    if mean > ease.words:
        yield f"{place}: {mean:.1f} words a sentence"
    if long_words > ease.long_words:
        yield f"{place}: {long_words:.1%} long words"
    for sentence in sentences:
        if len(sentence) > ease.longest:
            start = " ".join(sentence[:6])
            yield f"{place}: {len(sentence)} words in '{start} …'"


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
