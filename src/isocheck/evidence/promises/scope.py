"""What a promise is about, for which cases it holds, and who gives it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.promises import guards, topics, words
from isocheck.evidence.promises.words import either
from isocheck.model.promises import PromiseKind, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from isocheck.evidence.promises.sayings import Saying
    from isocheck.evidence.statements import Statement

_ONES = {
    "one": "1", "two": "2", "three": "3", "four": "4", "first": "1", "second": "2",
    "third": "3", "i": "1", "ii": "2", "iii": "3",
}  # fmt: skip
_STAGE = re.compile(
    r"\b(?:stage|level|step|tier|etap|stufe|этап|уровень|cam)\s+"
    r"(\d|one|two|three|four|i{1,3})\b|\b(first|second|third) (?:stage|level)\b",
    re.IGNORECASE,
)
_SCOPES: Mapping[str, re.Pattern[str]] = {
    "complex": either(
        r"complex|hard cases|difficult|complicated|exceptional|longer|extend",
        r"skomplikowan|złożon|trudniejsz|szczególn|wydłuż|przedłuż",
        r"сложн|дополнительн\w+ проверк|продл|исключительн",
        r"komplex|schwierig|verlänger|besonderen fällen",
    ),
    "simple": either(
        r"simple|simplified|straightforward|minor|informal", r"prost(?:e|ych)|uproszcz",
        r"прост(?:ы|ая|ой)|упрощ", r"einfach|vereinfacht",
    ),
    "urgent": topics.URGENT,
}  # fmt: skip
_CHANNELS: Mapping[str, re.Pattern[str]] = {
    "phone": topics.CALLS,
    "e-mail": either(r"e-?mails?\b|\bmails?\b", r"письм\w+ по электронной"),
    "chat": either(r"chats?\b", r"cza[tc]", r"чат"),
    "letter": either(r"letters?\b|post\b", r"list(?:y|ów|owni)?\b", r"письм", r"brief"),
    "social media": either(r"social media|tweets?\b|facebook"),
}
_BY_CHANNEL = re.compile(
    r"\b(?:complaints?|claims?) (?:\w+ ){0,2}(?:by|via|through|over) (?:the )?(\w+)",
    re.IGNORECASE,
)
_BY_CONTACT = frozenset(
    {
        PromiseKind.ANSWER,
        PromiseKind.SERVICE_LEVEL,
        PromiseKind.CALL_BACK,
        PromiseKind.REPEAT,
    }
)
_ONE_IN = 10  # statements names it, where it is what the document is about
_PLAIN_HEAD = either(
    r"time|limit|within|when|deadline|target|how (?:long|soon)|by\b|we (?:reply|answer)"
    r"|normal|ordinary|standard|usual|what|action|step|stage|who|promise|you can",
    r"czas|termin|kiedy|zwykł|etap|czynno|obiecuj|standardow",
    r"срок|время|когда|обычн|шаг|этап|обещ|стандартн",
    r"frist|zeit|wann|schritt|normal",
)
_MIN_LABEL = 3
_LONGEST_LABEL = 60


def usual_subject(document: str, statements: Sequence[Statement]) -> Subject:
    """Return what a document is about: by its name and headings, or all it says."""
    titles = [document, *(each.text for each in statements if each.heading)]
    texts = [each.text for each in statements]
    return (
        _named_most(titles, 1)
        or _named_most(texts, max(2, len(texts) / _ONE_IN))
        or Subject.OTHER
    )


def _named_most(texts: Sequence[str], least: float) -> Subject | None:
    counts = {
        subject: sum(len(cue.findall(text)) for text in texts)
        for subject, cue in topics.SUBJECTS.items()
        if subject is not Subject.CONTACT
    }
    best = max(counts, key=lambda each: counts[each])
    return best if counts[best] >= least else None


def subject_of(saying: Saying, usual: Subject, kind: PromiseKind) -> Subject:
    """Return what a promise is about; `usual` is what its document is about."""
    for text in (saying.text, saying.around, saying.heading):
        named = [each for each, cue in topics.SUBJECTS.items() if cue.search(text)]
        if kind not in _BY_CONTACT and Subject.CONTACT in named:
            named.remove(Subject.CONTACT)  # the way in which it is acknowledged
        if kind in guards.OUTSIDE_KINDS and Subject.DISPUTE in named:
            named.remove(Subject.DISPUTE)  # the name of the body
        if named:
            return usual if usual in named else named[0]
    return usual


def scope_of(
    saying: Saying, before: str, behind: str, kind: PromiseKind
) -> tuple[str, ...]:
    """Return the words that narrow a promise down, in a fixed order."""
    near = f"{before} … {behind.partition(',')[0]}"
    told = f"{near} {saying.around}"
    minor = saying.heading.rpartition(" > ")[2]
    found = {name for name, cue in _SCOPES.items() if cue.search(f"{told} {minor}")}
    found |= set(_stages(saying, kind))
    if kind in (PromiseKind.FIRST_RESPONSE, PromiseKind.SERVICE_LEVEL):
        found |= _channels(before) or _channels(told)
        return tuple(sorted(found))
    if by := _BY_CHANNEL.search(near):
        found.add(by[1].lower())
    if label := _label(saying, kind):
        found.add(label)
    told_so = any(cue.search(saying.column) for cue in _SCOPES.values())
    if (
        kind is not PromiseKind.RETAIN
        and saying.label
        and not told_so
        and not _PLAIN_HEAD.search(saying.column or "by")
    ):
        found.add(saying.column.strip().lower())
    return tuple(sorted(found))


def _channels(text: str) -> set[str]:
    return {name for name, cue in _CHANNELS.items() if cue.search(text)}


def _stages(saying: Saying, kind: PromiseKind) -> Iterator[str]:
    if kind in {PromiseKind.REVIEW, PromiseKind.RETAIN, *guards.OUTSIDE_KINDS}:
        return
    for text in (saying.text, saying.earlier, saying.around, saying.heading):
        if found := list(_STAGE.finditer(text)):
            name = next(filter(None, found[-1].groups())).lower()
            yield f"stage {_ONES.get(name, name)}"
            return


def _label(saying: Saying, kind: PromiseKind) -> str:
    """Return what the first cell of a row says beside the deed: for which cases."""
    label = saying.label.strip()
    cue = words.CUES.get(kind) or words.WEAK_CUES.get(kind)
    if not label or len(label) > _LONGEST_LABEL:
        return ""
    if cue and cue.search(label):
        _, dash, rest = label.partition(" – ")
        return rest.strip().lower() if dash and not cue.search(rest) else ""
    told = any(each.search(label) for each in _SCOPES.values())
    named = any(cue.search(label) for cue in words.CUES.values())
    return "" if told or named or len(label) < _MIN_LABEL else label.lower()


def by_whom(saying: Saying, before: str, kind: PromiseKind) -> str:
    """Return who else does it; nothing where the organization itself does."""
    if kind in {PromiseKind.CUSTOMER_LIMIT, *guards.OUTSIDE_KINDS}:
        return ""
    text = f"{saying.lead} {before}"
    found = guards.OTHERS.search(text)
    return found[0].strip().lower() if found else ""
