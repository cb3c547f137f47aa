"""Whether a time is promised at all: not denied, not past, and no condition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.promises import guards, topics, words
from isocheck.model.promises import PromiseKind

if TYPE_CHECKING:
    from isocheck.evidence.promises.readings import Reading

_RECURRING = frozenset(
    {
        PromiseKind.SURVEY,
        PromiseKind.PUBLISH,
        PromiseKind.TRAIN,
        PromiseKind.QUARANTINE,
        PromiseKind.DOCUMENT_REVIEW,
    }
)
_EITHER = frozenset({PromiseKind.UPDATE, PromiseKind.QUARANTINE})
_LASTING = frozenset({PromiseKind.RETAIN, PromiseKind.REPEAT, PromiseKind.QUARANTINE})
_NEAR = 40  # characters before a time that tell how it is meant
_CLAUSE = re.compile(r"[,;:–—]|\b(?:which|who|that|który|которы\w)\b")
_REVIEWED = re.compile(
    r"(?:\A|[.:] )(?:review:|reviewed|przegląd:|пересматривается)", re.IGNORECASE
)


def is_promised(reading: Reading, kind: PromiseKind) -> bool:
    """Tell whether a time is promised, given the kind its words make it."""
    if kind in guards.OUTSIDE_KINDS:
        return True
    fits = _recurs_as(reading, kind) and _complete(reading, kind)
    return fits and not _undone(reading, kind) and _licensed(reading, kind)


def _recurs_as(reading: Reading, kind: PromiseKind) -> bool:
    """Tell whether a time recurs where its kind needs that, and only there."""
    recurs = reading.found.span.recurs
    return kind in _EITHER or recurs == (kind in _RECURRING)


def _complete(reading: Reading, kind: PromiseKind) -> bool:
    """Tell whether what some kinds need besides their words is there."""
    saying = reading.saying
    text = f"{saying.text} {saying.around}"
    match kind:
        case PromiseKind.UPDATE:
            return bool(saying.label or topics.CUSTOMERS.search(text))
        case PromiseKind.SURVEY | PromiseKind.QUARANTINE:
            return not topics.STAFF.search(text)
        case PromiseKind.FOLLOW_UP:
            return bool(topics.POOR_MARKS.search(text))
        case PromiseKind.DOCUMENT_REVIEW:
            return _of_document(reading)
        case _:
            return True


def _of_document(reading: Reading) -> bool:
    text = f"{reading.saying.text} {reading.saying.around}"
    return bool(topics.A_DOCUMENT.search(text) or _REVIEWED.search(text))


def _undone(reading: Reading, kind: PromiseKind) -> bool:
    """Tell whether it is past, denied, a condition, or what became of a promise."""
    before, behind = reading.before, reading.behind
    return (
        (_beyond(before) and kind not in _LASTING and not reading.found.span.recurs)
        or bool(guards.BEFORE_SOMETHING.match(behind))
        or bool(guards.CONDITION.search(before))
        or _past(before)
        or _denied(before)
        or (kind is not PromiseKind.SERVICE_LEVEL and _is_result(reading))
    )


def _beyond(before: str) -> bool:
    """Tell whether a time begins something, or is exceeded: "after 3 days"."""
    return bool(guards.BEYOND.search(before)) and not guards.LIMIT.search(
        before[-_NEAR:]
    )


def _past(before: str) -> bool:
    found = list(guards.PAST.finditer(before))
    return bool(found) and not guards.AFTER_A_JOINT.search(before[: found[-1].start()])


def _denied(before: str) -> bool:
    """Tell whether the clause that leads to a time denies it."""
    clause = _CLAUSE.split(guards.LIMIT.sub(" ", before))[-1]
    return bool(guards.NEGATION.search(clause))


def _is_result(reading: Reading) -> bool:
    """Tell whether a share stands beside a time: then it tells how it went."""
    if "%" not in reading.saying.quote:
        return False
    return bool(reading.saying.label) or "%" in reading.whole


def _licensed(reading: Reading, kind: PromiseKind) -> bool:
    """Tell whether a time is said as a limit, or stands where only limits stand."""
    saying, found = reading.saying, reading.found
    alone = saying.bare and (reading.alone or bool(saying.label))
    if alone and kind is not PromiseKind.CUSTOMER_LIMIT:
        return True
    if found.span.recurs or reading.inside or kind is PromiseKind.RETAIN:
        return True
    if found.said and not saying.ragged:
        return True
    counted = words.STARTS.match(reading.behind.lstrip())
    return bool(guards.LICENCE.search(reading.before) or (alone and counted))
