"""Whether a text is the organization's own promise, by many weak cues added up."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.cued_lines import lines_of
from isocheck.evidence.cues import (
    ANNOUNCED,
    DENIAL,
    OTHERS,
    OUTSIDER,
    SECOND_PERSON,
    SORTS,
)
from isocheck.evidence.cues_outside import MODEL
from isocheck.evidence.organizations import named_instead
from isocheck.evidence.outlook import Outlook, outlook
from isocheck.evidence.own_voice import own_signs
from isocheck.evidence.samples import meant_for_others
from isocheck.evidence.trades import other_trades
from isocheck.model.document import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from isocheck.evidence.cued_lines import Line
    from isocheck.evidence.sorts import Sort
    from isocheck.evidence.statements import Statement

ENOUGH = 1.5
"""The weight from which a text is what its cues say; tuned on the labelled set."""

_AT_HOME = 1.85
"""The same for what is written at home and binds nobody, which no outlook tells."""

_HINTED = 1.0
"""From which weight on the cues of a sort tell what the text is."""

_PLANNED = 3.0
"""The same for news of what is to come: policies too tell what is planned."""

_LOOKED_AT = 120
_OPENING = 5
_MOST = 4.0
_SCALE = 3.0
_FEW = 8  # a cue in one of three lines says less than in ten of thirty

_SIGN = 0.5
_RARE = 0.05
_STRONG = 2.0
_DENYING = 0.5
_SENTENCE = 4
_MISMATCH = 1.5
_OFTEN = 3
_QUOTES = 3
_LONGEST = 90
_PARTS_OF_A_NAME = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a text reads as, how much speaks for it, and the words that do."""

    sort: Sort
    score: float
    quotes: tuple[str, ...]

    @property
    def because(self) -> str:
        """Return what it reads as, and the words that say so."""
        return f"reads as {self.sort.means}: {' … '.join(self.quotes)}"


class Voice:
    """Who speaks in a text, to whom and of what, as its cues tell.

    `names` are the title and the name of the file. Labels such as owner and version,
    `particulars` of them, and the words "we" and "our" speak for the organization
    itself. Long texts are judged by their beginning.
    """

    def __init__(
        self, names: Sequence[str], statements: Sequence[Statement], particulars: int
    ) -> None:
        self._statements = statements
        self._lines = lines_of(
            (each.text, each.words[each.lead :]) for each in statements[:_LOOKED_AT]
        )
        self._names = lines_of(
            (name, _PARTS_OF_A_NAME.findall(name.lower())) for name in names
        )
        self._called = [*self._names, *self._lines[:1]]
        self._count = max(len(self._lines), _FEW)
        self._we = sum(line.we for line in self._lines)
        self._particulars = particulars
        self._signs = own_signs(each.text for each in self._lines)

    def doubts(self, organization: str) -> Iterator[Verdict]:
        """Yield what the text reads as instead of an own promise, the surest first.

        `organization` is whose promise it is meant to be; empty where that is unknown.
        """
        if not self._lines:
            return
        yield from self._of_others(organization)
        yield from self._sample()
        plans = self._judge(ANNOUNCED, telling=0)
        if plans.score >= _PLANNED:
            yield plans
        yield from self._of_a_sort()
        yield from self._denials()

    def _sample(self) -> Iterator[Verdict]:
        """Yield that the text is a sample, in the voice of whoever will use it."""
        quotes = meant_for_others(
            self._names[0].text, [line.text for line in self._lines]
        )
        if quotes:
            yield Verdict(sort=MODEL, score=_MOST, quotes=tuple(_short(quotes)))

    def _of_a_sort(self) -> Iterator[Verdict]:
        """Yield what sort the text is of, by its cues and by how it looks at firms.

        What a house writes for itself looks at it from inside, binding or not.
        """
        look = outlook([line.text for line in self._lines], self._we)
        business = other_trades(self._lines)
        outsider = OUTSIDER
        if business.score > max(look.score, 0):
            outsider = replace(OUTSIDER, means=business.means)
        quotes = tuple(dict.fromkeys((*business.quotes, *look.quotes)))
        look = Outlook(look.score + business.score, quotes[:_QUOTES])
        found = [self._judge(sort, telling=_SCALE) for sort in SORTS]
        surplus, best = max(
            ((each.score + _surplus(each.sort, look), each) for each in found),
            key=lambda pair: pair[0],
        )
        if surplus < 0:
            return
        if best.score < _HINTED:
            best = Verdict(sort=outsider, score=look.score, quotes=_short(look.quotes))
        yield replace(best, quotes=best.quotes or _short(look.quotes))

    def _judge(self, sort: Sort, telling: float) -> Verdict:
        """Return how much speaks for a sort; `telling` is what "we" weighs against."""
        called = [(line.weights.get(sort.head, 0), line) for line in self._called]
        # What opens the text says as much as what it is called, but each line less.
        opening = self._lines[:_OPENING]
        head = max(weight for weight, _ in called)
        head += sum(line.weights.get(sort.head, 0) for line in opening) / 2
        # An organization that speaks of itself says weak things by the way.
        said = [
            (weight / 2 if line.we and weight < _STRONG else weight, line)
            for line in self._lines
            for weight in [line.weights.get(sort.body, 0)]
        ]
        own = sum(line.we and weight < _STRONG for weight, line in said)
        body = self._density(weight for weight, _ in said)
        body += self._addressed() if sort.addresses else 0
        against = self._density(
            line.weights.get(sort.against, 0) for line in self._lines
        )
        # A name alone proves nothing: what follows has to bear it out.
        head = min(head, _MOST, 1 + _MOST * body)
        return Verdict(
            sort=sort,
            score=head
            + min(body, _MOST)
            - against
            - _SIGN * max(self._signs - 1, 0)
            - (0 if sort.dated else self._particulars)
            - telling * own / self._count,
            quotes=tuple(_heaviest([*called, *said])),
        )

    def _density(self, weights: Iterable[float]) -> float:
        return _SCALE * sum(weights) / self._count

    def _addressed(self) -> float:
        """Return what it tells that a text says "you", and never who "we" are."""
        if self._we > _RARE * len(self._lines):
            return 0.0
        said = sum(line.weights.get(SECOND_PERSON, 0) for line in self._lines)
        return 2 * said / max(len(self._lines), 2 * _FEW)

    def _denials(self) -> Iterator[Verdict]:
        """Yield that the text says what is not done, in most of its sentences.

        A denial counts near the beginning of what an organization says of itself:
        what its reader need not do, or "if it is not solved", denies nothing.
        """
        sentences = [
            line
            for line in self._lines
            if line.length >= _SENTENCE and not line.text.endswith("?")
        ]
        denying = [line for line in sentences if line.denies]
        if len(denying) > _SENTENCE and len(denying) >= _DENYING * len(sentences):
            quotes = tuple(_heaviest([(1.0, line) for line in denying]))
            yield Verdict(sort=DENIAL, score=_MOST, quotes=quotes)

    def _of_others(self, organization: str) -> Iterator[Verdict]:
        """Yield that the text is another organization's, where it says so.

        Another name counts only where the organization's own is known and stands
        nowhere; many trade under a name that is not the one in their papers.
        """
        said = [
            (line.weights.get(OTHERS.head, 0), line) for line in self._lines[:_OPENING]
        ]
        score = sum(sorted(weight for weight, _ in said)[-2:])
        quotes = tuple(_heaviest(said))
        name = named_instead(organization, [each.text for each in self._statements])
        if name:
            told = sum(name in line.text for line in self._lines)
            score += _MISMATCH + (name in self._names[0].text or told >= _OFTEN)
            quotes = (name, *quotes)
        # Words alone need more: own letters speak of suppliers and of policies too.
        if score >= ENOUGH + (not name):
            yield Verdict(sort=OTHERS, score=score, quotes=quotes)


def _surplus(sort: Sort, look: Outlook) -> float:
    """Return what a text's outlook adds for a sort, less what that sort needs."""
    if sort.standing is Standing.NOT_OWN:
        return look.score - ENOUGH
    return -_AT_HOME


def _heaviest(weighed: Iterable[tuple[float, Line]]) -> Iterator[str]:
    """Yield the words that weigh most, each once."""
    ordered = sorted(weighed, key=lambda each: -each[0])
    texts = dict.fromkeys(line.text for weight, line in ordered if weight)
    yield from _short(tuple(texts)[:_QUOTES])


def _short(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
        for text in texts
    )
