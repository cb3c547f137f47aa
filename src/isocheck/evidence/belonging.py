"""Whether a text is the organization's own promise, by many weak cues added up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.cues import (
    ANNOUNCED,
    DENIAL,
    FIRST_PERSON,
    OTHERS,
    SECOND_PERSON,
    SORTS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.evidence.cues import Sort
    from isocheck.evidence.phrases import Phrases
    from isocheck.evidence.statements import Statement

ENOUGH = 2.0
"""The weight from which a text is what its cues say; tuned on the labelled set."""

_LOOKED_AT = 250
_OPENING = 5
_MOST = 4.0
_SCALE = 3.0
_FEW = 8  # a cue in one of three lines says less than in ten of thirty
_RARE = 0.05
_QUOTES = 3
_LONGEST = 90
_PLANNED = 3.0
_DENYING = 0.6
_SENTENCE = 4
_MISMATCH = 1.5
_OFTEN = 3
_CAREFUL = 1
_STEM = 6
_FORM = re.compile(
    r"\b(?:Ltd|Limited|plc|PLC|Inc|LLC|LLP|GmbH|AG|SE|B\.?V\.?|S\.?A\.?|S\.A\.S|Oy|ApS|"
    r"[Ss]p\. ?z ?o\. ?o\.?|ООО|АО|ПАО|ЗАО|КБ|ИП)(?![^\W_])"
)
_NAMED = re.compile(
    rf"(?:[^\W\d_a-zа-я][\w’'&-]*[ ]){{1,4}}{_FORM.pattern}|(?:ООО|АО|ПАО|ЗАО|КБ) «[^»]+»"
)
_NAME_WORD = re.compile(r"[^\W_]{4,}")
_NAME_PARTS = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"\w")
_WE = re.compile(
    r"[^\W\d_]{3,}(?:amy|emy|imy|ymy)|[^\W\d_]{2,}(?:аем|яем|уем|аемся|яемся|уемся|имся)"
)
_NOT_WE = frozenset(
    "systemy problemy programy reklamy normy platformy telegramy terminy".split()
)


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
    words: tuple[str, ...]
    we: bool


def judge_sort(
    names: Sequence[str], statements: Sequence[Statement], particulars: int
) -> Verdict | None:
    """Return what a text reads as, if that is no promise of the organization.

    `names` are the title and the name of the file. Labels such as owner and version,
    `particulars` of them, and the words "we" and "our" speak for the organization
    itself. Long texts are judged by their beginning.
    """
    lines = [_line(each.text, each.words) for each in statements[:_LOOKED_AT]]
    if not lines:
        return None
    count = max(len(lines), _FEW)
    own = particulars + _SCALE * sum(line.we for line in lines) / count
    found = [_judge(sort, names, lines, own) for sort in SORTS]
    best = max(found, key=lambda verdict: verdict.score)
    return best if best.score >= ENOUGH else None


def judge_plans(
    names: Sequence[str], statements: Sequence[Statement], particulars: int
) -> Verdict | None:
    """Return that a text tells what is going to be, if it does so from the start."""
    lines = [_line(each.text, each.words) for each in statements[:_LOOKED_AT]]
    if not lines:
        return None
    found = _judge(ANNOUNCED, names, lines, particulars)
    return found if found.score >= _PLANNED else None


def judge_denial(statements: Sequence[Statement]) -> Verdict | None:
    """Return that a text says what is not done, if most of its statements do."""
    lines = [_line(each.text, each.words) for each in statements[:_LOOKED_AT]]
    lines = [line for line in lines if len(line.words) >= _SENTENCE]
    denying = [line for line in lines if DENIAL.body.weight(line.words)]
    if len(denying) < _SENTENCE or len(denying) < _DENYING * len(lines):
        return None
    quotes = tuple(_heaviest([(1.0, line) for line in denying]))
    return Verdict(sort=DENIAL, score=len(denying) / len(lines), quotes=quotes)


def judge_sender(
    title: str, statements: Sequence[Statement], organization: str
) -> Verdict | None:
    """Return that a text is another organization's, where it says so.

    Another name counts only where the organization's own is known and stands nowhere
    in the text; many trade under a name that is not the one in their papers.
    """
    opening = [_line(each.text, each.words) for each in statements[:_OPENING]]
    said = sorted(
        ((OTHERS.head.weight(line.words), line) for line in opening),
        key=lambda each: -each[0],
    )
    score = sum(weight for weight, _ in said[:2])
    quotes = tuple(_heaviest(said))
    if name := _other_name(statements, organization):
        told = sum(name in each.text for each in statements)
        score += _MISMATCH + (name in title or told >= _OFTEN)
        quotes = (name, *quotes)
    if score < ENOUGH + _CAREFUL * (not organization):
        return None
    return Verdict(sort=OTHERS, score=score, quotes=quotes)


def _other_name(statements: Sequence[Statement], organization: str) -> str:
    """Return the name of another organization in the head or foot of a text."""
    own = [word[:_STEM] for word in _NAME_WORD.findall(_FORM.sub("", organization))]
    own = [each.lower() for each in own]
    if not own or any(
        each in statement.text.lower() for statement in statements for each in own
    ):
        return ""
    ends = (*statements[:_OPENING], *statements[-_OPENING:])
    found = (_NAMED.search(each.text) for each in ends)
    return next((match[0].strip() for match in found if match), "")


def _line(text: str, words: Sequence[str]) -> _Line:
    plain = tuple(word for word in words if _LETTER.search(word))
    if text.startswith("§"):
        plain = ("section", *plain)
    we = FIRST_PERSON.weight(plain) > 0 or any(
        _WE.fullmatch(word) and word not in _NOT_WE for word in plain
    )
    return _Line(text, plain, we)


def _judge(
    sort: Sort, names: Sequence[str], lines: Sequence[_Line], own: float
) -> Verdict:
    count = max(len(lines), _FEW)
    named = [_line(name, _NAME_PARTS.findall(name.lower())) for name in names]
    # What opens the text says as much as what it is called, but each line less.
    called = [(sort.head.weight(line.words), line) for line in (*named, lines[0])]
    opening = [(sort.head.weight(line.words) / 2, line) for line in lines[:_OPENING]]
    head = max(weight for weight, _ in called) + sum(weight for weight, _ in opening)
    # An organization that speaks of itself says such things by the way.
    said = [
        (sort.body.weight(line.words) / (2 if line.we else 1), line) for line in lines
    ]
    body = _SCALE * sum(weight for weight, _ in said) / count
    body += _addressed(lines) if sort.addresses else 0
    against = _SCALE * _total(sort.against, lines) / count
    # A name alone proves nothing: what follows has to bear it out.
    head = min(head, _MOST, 1 + _MOST * body)
    return Verdict(
        sort=sort,
        score=head + min(body, _MOST) - against - own,
        quotes=tuple(_heaviest([*called, *said])),
    )


def _addressed(lines: Sequence[_Line]) -> float:
    """Return what it tells that a text says "you", and never who "we" are."""
    if sum(line.we for line in lines) > _RARE * len(lines):
        return 0.0
    return (
        2
        * sum(SECOND_PERSON.weight(line.words) for line in lines)
        / (max(len(lines), 2 * _FEW))
    )


def _total(phrases: Phrases, lines: Sequence[_Line]) -> float:
    return sum(phrases.weight(line.words) for line in lines)


def _heaviest(weighed: Sequence[tuple[float, _Line]]) -> Iterator[str]:
    """Yield the words that weigh most, each once."""
    ordered = sorted(weighed, key=lambda each: -each[0])
    texts = dict.fromkeys(line.text for weight, line in ordered if weight)
    for text in tuple(texts)[:_QUOTES]:
        short = len(text) <= _LONGEST
        yield text if short else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
