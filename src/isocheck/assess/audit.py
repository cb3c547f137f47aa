"""What a coming audit means: what runs out before it, and what follows a pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.model.assessment import ActionStatus
from isocheck.model.document import Standing
from isocheck.model.months import later

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from isocheck.model.assessment import Action, Assessment
    from isocheck.model.document import Document
    from isocheck.model.schemes import Scheme

_UNFINISHED = (ActionStatus.OPEN, ActionStatus.UNDERWAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The days a scheme sets where an audit is passed on a day."""

    scheme: Scheme
    surveillance: tuple[date, ...]
    expires: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How things will stand on the day of the audit, if nothing else is done.

    `days` counts from the day of the assessment. `late` are unfinished actions due
    after the audit, `undated` those without a day.
    """

    on: date
    days: int
    overdue: tuple[Document, ...]
    due_before: int
    late: tuple[tuple[str, Action], ...]
    undated: int
    calendars: tuple[Calendar, ...]


def look_ahead(assessment: Assessment, on: date, schemes: Iterable[Scheme]) -> Outlook:
    """Return what an audit on some day will meet."""
    waiting = sorted(
        (name, action)
        for name, action in assessment.actions.items()
        if action.status in _UNFINISHED
    )
    late = [(name, each) for name, each in waiting if each.due and each.due > on]
    undated = [name for name, each in waiting if each.due is None]
    return Outlook(
        on=on,
        days=(on - assessment.assessed_on).days,
        overdue=tuple(each for each in assessment.documents if _overdue(each, on)),
        due_before=len(waiting) - len(late) - len(undated),
        late=tuple(late),
        undated=len(undated),
        calendars=tuple(calendar(each, on) for each in schemes),
    )


def calendar(scheme: Scheme, passed: date) -> Calendar:
    """Return when a certificate is looked at and until when it holds.

    Surveillance comes at whole intervals that lie before the end; on the last day the
    certificate is renewed instead.
    """
    months = range(scheme.surveillance, scheme.validity, scheme.surveillance)
    return Calendar(
        scheme=scheme,
        surveillance=tuple(later(passed, each) for each in months),
        expires=later(passed, scheme.validity),
    )


def _overdue(document: Document, on: date) -> bool:
    if document.standing is Standing.OVERDUE:
        return True
    sound = document.standing is Standing.IN_FORCE
    return bool(sound and document.review_by and document.review_by < on)
