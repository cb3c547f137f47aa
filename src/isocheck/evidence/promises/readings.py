"""The times in a saying, each with the words that belong to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.promises.shares import share_in
from isocheck.evidence.spans import spans_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.promises.sayings import Saying
    from isocheck.evidence.spans import Found

_A_WORD = re.compile(r"[^\W\d]{3}")
_PARENTHESIS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A time in a saying, and the words that belong to it before and behind it.

    They end at the times beside it. `inside` is true where it stands in parentheses,
    `alone` where it is the only time. `share` is the first share the saying names.
    """

    saying: Saying
    found: Found
    before: str
    behind: str
    share: float | None
    inside: bool
    alone: bool

    @property
    def whole(self) -> str:
        """Return the words around the time, without it."""
        return f"{self.before} … {self.behind}"

    @property
    def near(self) -> str:
        """Return the words around the time, and what the saying is read with."""
        return f"{self.whole} {self.saying.around}"


def readings(saying: Saying) -> Iterator[Reading]:
    """Yield the times of a saying in their order."""
    text = saying.text
    spans = spans_in(text)
    share = share_in(f"{text} {saying.quote if saying.label else ''}")
    holes = [found.span() for found in _PARENTHESIS.finditer(text)]
    for number, each in enumerate(spans):
        low = spans[number - 1].end if number else 0
        high = spans[number + 1].start if number + 1 < len(spans) else len(text)
        inside = any(low_ < each.start and each.end <= high_ for low_, high_ in holes)
        before, behind = text[low : each.start], text[each.end : high]
        if not inside:
            before, behind = (_PARENTHESIS.sub(" ", e) for e in (before, behind))
        else:
            inner, behind = before.rpartition("(")[2], behind.partition(")")[0]
            before = inner if _A_WORD.search(inner) else before
        yield Reading(
            saying=saying,
            found=each,
            before=before.rpartition(";")[2],
            behind=behind.partition(";")[0],
            share=share,
            inside=inside,
            alone=len(spans) == 1,
        )
