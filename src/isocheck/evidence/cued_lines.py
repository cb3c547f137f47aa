"""The lines of a text with the cues that stand in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.cues import (
    BEGUN,
    CONDITION,
    CUES,
    DENIAL,
    FIRST_PERSON,
    SECOND_PERSON,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from isocheck.evidence.cue_phrases import Phrases

_BEGINNING = 8
_LETTER = re.compile(r"\w")
_WE = re.compile(
    r"[^\W\d_]{3,}(?:amy|emy|imy|ymy)|[^\W\d_]{2,}(?:аем|яем|уем|аемся|яемся|уемся|имся)"
)
_NOT_WE = frozenset("systemy problemy programy reklamy normy platformy terminy".split())


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text with what its cues weigh, and whether it says we or denies."""

    text: str
    words: Sequence[str]
    weights: Mapping[Phrases, float]
    we: bool
    denies: bool

    @property
    def length(self) -> int:
        """Return of how many words it is."""
        return len(self.words)


def lines_of(rows: Iterable[tuple[str, Sequence[str]]]) -> list[Line]:
    """Return texts with their words as lines; marks are left out of these."""
    rows = [(text, _plain(text, words)) for text, words in rows]
    found = CUES.weights(words for _, words in rows)
    begun = BEGUN.weights(words[:_BEGINNING] for _, words in rows)
    return [
        Line(
            text,
            words,
            weights,
            FIRST_PERSON in weights or _says_we(words),
            DENIAL.body in first and not first.keys() & {SECOND_PERSON, CONDITION},
        )
        for (text, words), weights, first in zip(rows, found, begun, strict=True)
    ]


def _plain(text: str, words: Sequence[str]) -> list[str]:
    section = ["section"] if text.startswith("§") else []
    return section + [word for word in words if _LETTER.match(word[-1])]


def _says_we(words: Sequence[str]) -> bool:
    """Tell whether the ending of a Polish or Russian verb says "we"."""
    return any(
        word[-1] in "yмя" and _WE.fullmatch(word) and word not in _NOT_WE
        for word in words
    )
