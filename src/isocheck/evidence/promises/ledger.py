"""The promises of a document, each once.

docs/evidence.md tells the rules. What is doubtful is left out: a promise that is not
there does more harm than one that was not seen.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.evidence.promises import guards
from isocheck.evidence.promises.checks import is_promised
from isocheck.evidence.promises.kinds import OF_CASES, kind_of, refined
from isocheck.evidence.promises.readings import readings
from isocheck.evidence.promises.sayings import sayings
from isocheck.evidence.promises.scope import (
    by_whom,
    scope_of,
    subject_of,
    usual_subject,
)
from isocheck.evidence.spans import spans_in
from isocheck.model.assessment import Passage
from isocheck.model.promises import (
    Promise,
    PromiseKind,
    Span,
    Subject,
    TimeUnit,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.evidence.promises.readings import Reading
    from isocheck.evidence.promises.sayings import Saying
    from isocheck.evidence.statements import Statement

_LONGEST = 1_500  # characters; no promise needs more
_NO_TIME = Span(amount=0, unit=TimeUnit.DAY, words="")
_NOWHERE = Passage(document="", place="", quote="")
_SOME = 3
_ARTICLE = re.compile(r"(?:Статья|Art(?:ykuł|icle|\.)|§|Section) ?\d", re.IGNORECASE)
_LAW = re.compile(
    r"\b(?:настоящ\w+ закон|niniejsz\w+ ustaw|dies\w+ gesetz|this act\b)",
    re.IGNORECASE,
)


def promises_in(document: str, statements: Sequence[Statement]) -> tuple[Promise, ...]:
    """Return the promises of a document in their order, each once."""
    if _is_law(statements):
        return ()
    usual = usual_subject(document, statements)
    found: dict[tuple[Promise, str], Promise] = {}
    for saying in sayings(statements):
        if len(saying.text) <= _LONGEST:
            for each in _promises(saying, document, usual):
                same = replace(each, passage=_NOWHERE, span=_NO_TIME)
                found.setdefault((same, each.value), each)
    return tuple(found.values())


def _is_law(statements: Sequence[Statement]) -> bool:
    """Tell whether a text is a law: articles with numbers, and the word for it."""
    articles = sum(bool(_ARTICLE.match(each.text)) for each in statements)
    return articles >= _SOME and any(_LAW.search(each.text) for each in statements)


def _promises(saying: Saying, document: str, usual: Subject) -> Iterator[Promise]:
    if not spans_in(saying.text):
        return
    if guards.NOBODYS.search(f"{saying.lead} {saying.text} {saying.label}"):
        return
    if saying.text.rstrip().endswith("?") or guards.OF_OTHERS.search(saying.heading):
        return
    last: PromiseKind | None = None
    for reading in readings(saying):
        kind = kind_of(reading, last)
        again = kind is PromiseKind.CUSTOMER_LIMIT and last in guards.OUTSIDE_KINDS
        if kind is None or again:  # "or, if later, within three years of when you knew"
            continue
        last = kind
        subject = subject_of(saying, usual, kind)
        kind = refined(reading, kind, subject)
        if is_promised(reading, kind):
            yield from _promise(reading, kind, subject, document)


def _promise(
    reading: Reading, kind: PromiseKind, subject: Subject, document: str
) -> Iterator[Promise]:
    """Yield the promise, unless it is about what no promise is known of."""
    saying = reading.saying
    subject = _SUBJECTS.get(kind, subject)
    if subject is Subject.CONTACT and kind not in _OF_CONTACTS:
        subject = Subject.OTHER
    if subject is Subject.OTHER and kind in OF_CASES:
        return
    yield Promise(
        kind=kind,
        subject=subject,
        passage=Passage(document=document, place=saying.place, quote=saying.quote),
        span=reading.found.span,
        share=reading.share if kind is PromiseKind.SERVICE_LEVEL else None,
        scope=scope_of(saying, reading.before, reading.behind, kind),
        hedged=bool(guards.HEDGES.search(saying.text)),
        by=by_whom(saying, reading.before, kind),
    )


_SUBJECTS = {
    PromiseKind.SERVICE_LEVEL: Subject.CONTACT,
    PromiseKind.FIRST_RESPONSE: Subject.CONTACT,
    PromiseKind.FOLLOW_UP: Subject.SURVEY,
    PromiseKind.SURVEY: Subject.SURVEY,
    PromiseKind.QUARANTINE: Subject.SURVEY,
    PromiseKind.ACCESS: Subject.OTHER,
    PromiseKind.TRAIN: Subject.OTHER,
}
_OF_CONTACTS = (
    PromiseKind.SERVICE_LEVEL,
    PromiseKind.FIRST_RESPONSE,
    PromiseKind.CALL_BACK,
    PromiseKind.REPEAT,
)
