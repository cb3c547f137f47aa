"""Which kind of promise the words around a time make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.promises import guards, topics, words
from isocheck.model.promises import PromiseKind, Subject, TimeUnit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.evidence.promises.readings import Reading

_SETTLES = frozenset({PromiseKind.ANSWER, PromiseKind.RESOLVE, PromiseKind.ASSESS})
OF_CASES = _SETTLES | {
    PromiseKind.LOG,
    PromiseKind.ACKNOWLEDGE,
    PromiseKind.UPDATE,
    PromiseKind.REVIEW,
    PromiseKind.ESCALATE,
    PromiseKind.REMEDY,
    PromiseKind.CUSTOMER_LIMIT,
}
"""What is done to complaints and disputes; to other matters it is no promise here."""
_AT_ONCE = (TimeUnit.SECOND, TimeUnit.MINUTE)
_SHORTEST_OUTSIDE = 7  # days
_A_WORD = re.compile(r"[^\W\d]{3}")
_OUR_ANSWER = re.compile(
    r"answer|response|decision|letter|odpowied|decyz|ответ|решен|bescheid|antwort",
    re.IGNORECASE,
)


def kind_of(reading: Reading, last: PromiseKind | None) -> PromiseKind | None:
    """Return what the words around a time promise; `last` is the kind before it."""
    saying, before = reading.saying, reading.before
    if outside := _outside(reading, last):
        return outside
    if words.CUES[PromiseKind.RETAIN].search(saying.column):
        return PromiseKind.RETAIN
    theirs = guards.THEIR_TIME.search(before)
    if theirs and not reading.inside and not guards.RECEIVES.search(before):
        return PromiseKind.CUSTOMER_LIMIT
    found = _nearest(reading)
    if found is None and last and topics.WRITTEN.search(before):
        return last
    if found is PromiseKind.REVIEW and saying.bare and _from_answer(reading.behind):
        return PromiseKind.CUSTOMER_LIMIT
    return found


def refined(reading: Reading, kind: PromiseKind, subject: Subject) -> PromiseKind:
    """Return the kind after a look at what is done to what."""
    near, earlier = reading.near, reading.saying.earlier
    said = reading.saying.text[: reading.found.start]
    refined = kind
    if reading.found.span.recurs:
        refined = _RECURRING.get(kind, kind)
    elif kind in _OF_MARKS and topics.POOR_MARKS.search(near):
        refined = PromiseKind.FOLLOW_UP
    elif kind is PromiseKind.ANSWER and topics.OWN_DATA.search(f"{near} {earlier}"):
        refined = PromiseKind.ACCESS
    elif kind in _SETTLES and topics.SECOND_LOOK.search(f"{said} {near} {earlier}"):
        refined = PromiseKind.REVIEW
    elif kind is PromiseKind.ANSWER and subject is Subject.CONTACT:
        refined = _of_contacts(reading)
    return refined


_RECURRING = {
    PromiseKind.REVIEW: PromiseKind.DOCUMENT_REVIEW,
    PromiseKind.ANSWER: PromiseKind.UPDATE,
}
_OF_MARKS = _SETTLES | {PromiseKind.CALL_BACK, PromiseKind.FOLLOW_UP}


def _of_contacts(reading: Reading) -> PromiseKind:
    at_once = reading.found.span.unit in _AT_ONCE
    if at_once and topics.CALLS.search(reading.near):
        return PromiseKind.SERVICE_LEVEL
    written = topics.WRITTEN.search(reading.near)
    return PromiseKind.FIRST_RESPONSE if written else PromiseKind.ANSWER


def _outside(reading: Reading, last: PromiseKind | None) -> PromiseKind | None:
    """Return which limit on the way to an outside body a time is, if it is one."""
    saying, before = reading.saying, reading.before
    if reading.found.span.days[1] < _SHORTEST_OUTSIDE:
        return None
    begun = guards.ELAPSED.match(reading.behind.lstrip())
    if last in guards.OUTSIDE_KINDS and (begun or guards.SINCE.search(before)):
        return PromiseKind.OUTSIDE_AFTER
    text = reading.whole
    if reading.inside:
        text = f"{saying.text[: reading.found.start]} {reading.behind}"
    named = guards.OUTSIDE.search(text)
    meant = guards.IT.search(before) and guards.OUTSIDE.search(saying.earlier)
    if not (named or meant) or not guards.GOES.search(text):
        return None
    elapsed = begun or guards.ELAPSED.search(before.rpartition(",")[2])
    if elapsed:
        return PromiseKind.OUTSIDE_AFTER
    near = reading.inside or not named or guards.OUTSIDE.search(before)
    if near or not _last(words.CUES, _unmasked(before)):
        return PromiseKind.OUTSIDE_LIMIT
    return None


def _nearest(reading: Reading) -> PromiseKind | None:
    """Return the kind whose words stand nearest to the time: sure ones, then others."""
    saying = reading.saying
    before, behind = _unmasked(reading.before), _unmasked(reading.behind)
    if (saying.ragged or saying.label) and _A_WORD.search(before):
        behind = ""  # of the next cell, where a table lost its lines
    if reading.found.said:
        behind = re.split(r",| and ", behind)[0]
    label, around = _unmasked(saying.label), _unmasked(saying.around)
    topic = saying.heading.rpartition(" > ")[2]
    topic = _unmasked(topic) if saying.bare and reading.alone else ""
    return (
        _to_the_top(reading)
        or _answer_with_remedy(before)
        or _last(words.CUES, before)
        or _first(words.CUES, behind)
        or _first(words.CUES, label)
        or _first(words.CUES, around)
        or _last(words.WEAK_CUES, before)
        or _first(words.WEAK_CUES, behind)
        or _first(words.WEAK_CUES, around)
        or _first(words.CUES, topic)
    )


def _to_the_top(reading: Reading) -> PromiseKind | None:
    """Return that serious cases go to the top, though the time may stand between."""
    text = " ".join(f"{reading.before} {reading.behind.partition(',')[0]}".split())
    grave = topics.URGENT.search(reading.saying.text)
    told = grave and words.CUES[PromiseKind.ESCALATE].search(text)
    return PromiseKind.ESCALATE if told else None


def _answer_with_remedy(before: str) -> PromiseKind | None:
    """Return that it is an answer where a remedy is only what comes with it."""
    answer = words.CUES[PromiseKind.ANSWER].search(before)
    remedy = words.CUES[PromiseKind.REMEDY].search(before)
    both = answer and remedy and answer.start() < remedy.start()
    return PromiseKind.ANSWER if both else None


def _from_answer(behind: str) -> bool:
    """Tell whether a time counts from our answer: then it is the customer's."""
    start = words.STARTS.match(behind.lstrip())
    return bool(start and _OUR_ANSWER.search(start[0]))


def _unmasked(text: str) -> str:
    """Return a text in which no event and no name of a thing looks like a deed."""
    return words.STARTS.sub(" ", words.MASKED.sub(" ", text))


def _last(cues: Mapping[PromiseKind, re.Pattern[str]], text: str) -> PromiseKind | None:
    """Return the kind whose words stand last in a text."""
    places = {
        kind: max(each.start() for each in found)
        for kind, cue in cues.items()
        if (found := list(cue.finditer(text)))
    }
    return max(places, key=lambda kind: places[kind]) if places else None


def _first(
    cues: Mapping[PromiseKind, re.Pattern[str]], text: str
) -> PromiseKind | None:
    """Return the kind whose words stand first in a text."""
    places = {
        kind: found.start() for kind, cue in cues.items() if (found := cue.search(text))
    }
    return min(places, key=lambda kind: places[kind]) if places else None
