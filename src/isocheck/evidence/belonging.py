"""Whether a text is the organization's own promise, by many weak cues added up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.cues import (
    ANNOUNCED,
    CUES,
    DENIAL,
    FIRST_PERSON,
    NOBODY,
    OTHERS,
    SECOND_PERSON,
    SORTS,
)
from isocheck.evidence.organizations import named_instead
from isocheck.evidence.own_voice import own_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from isocheck.evidence.cue_phrases import Phrases
    from isocheck.evidence.sorts import Sort
    from isocheck.evidence.statements import Statement

ENOUGH = 2.0
"""The weight from which a text is what its cues say; tuned on the labelled set."""

_OF_NOBODY = 1.0
"""The same for a text in which nothing shows that somebody speaks of themselves."""

_PLANNED = 3.0
"""The same for news of what is to come: policies too tell what is planned."""

_LOOKED_AT = 120
_OPENING = 5
_MOST = 4.0
_SCALE = 3.0
_FEW = 8  # a cue in one of three lines says less than in ten of thirty
_LONG = 12
"""From how many lines on an organization's own text tells whose it is."""

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
_LETTER = re.compile(r"\w")
_WE = re.compile(
    r"[^\W\d_]{3,}(?:amy|emy|imy|ymy)|[^\W\d_]{2,}(?:аем|яем|уем|аемся|яемся|уемся|имся)"
)
_NOT_WE = frozenset("systemy problemy programy reklamy normy platformy terminy".split())


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


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    length: int
    weights: Mapping[Phrases, float]
    we: bool


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
        self._lines = _lines(
            (each.text, each.words[each.lead :]) for each in statements[:_LOOKED_AT]
        )
        self._names = _lines(
            (name, _PARTS_OF_A_NAME.findall(name.lower())) for name in names
        )
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
        plans = self._judge(ANNOUNCED, telling=0)
        if plans.score >= _PLANNED:
            yield plans
        found = [self._judge(sort, telling=_SCALE) for sort in SORTS]
        best = max(found, key=lambda verdict: verdict.score)
        if best.score >= (ENOUGH if self._told_by else _OF_NOBODY):
            yield best
        yield from self._denials()
        if not self._told_by and len(self._lines) >= _LONG:
            quotes = tuple(line.text for line in self._lines[:1])
            yield Verdict(sort=NOBODY, score=ENOUGH, quotes=quotes)

    @property
    def _told_by(self) -> bool:
        """Tell whether something shows that an organization speaks of itself.

        A short text may do without.
        """
        return bool(
            self._we or self._particulars or self._signs or len(self._lines) < _FEW
        )

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

    @property
    def _called(self) -> list[_Line]:
        return [*self._names, self._lines[0]]

    def _density(self, weights: Iterable[float]) -> float:
        return _SCALE * sum(weights) / self._count

    def _addressed(self) -> float:
        """Return what it tells that a text says "you", and never who "we" are."""
        if self._we > _RARE * len(self._lines):
            return 0.0
        said = sum(line.weights.get(SECOND_PERSON, 0) for line in self._lines)
        return 2 * said / max(len(self._lines), 2 * _FEW)

    def _denials(self) -> Iterator[Verdict]:
        sentences = [line for line in self._lines if line.length >= _SENTENCE]
        denying = [line for line in sentences if DENIAL.body in line.weights]
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


def _lines(rows: Iterable[tuple[str, Sequence[str]]]) -> list[_Line]:
    """Return texts with their words as lines; marks are left out of these."""
    rows = [(text, _plain(text, words)) for text, words in rows]
    found = CUES.weights(words for _, words in rows)
    return [
        _Line(text, len(words), weights, FIRST_PERSON in weights or _says_we(words))
        for (text, words), weights in zip(rows, found, strict=True)
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


def _heaviest(weighed: Iterable[tuple[float, _Line]]) -> Iterator[str]:
    """Yield the words that weigh most, each once."""
    ordered = sorted(weighed, key=lambda each: -each[0])
    texts = dict.fromkeys(line.text for weight, line in ordered if weight)
    for text in tuple(texts)[:_QUOTES]:
        short = len(text) <= _LONGEST
        yield text if short else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
