"""What a coming audit means: what runs out before it, and what follows a pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.assess.ageing import aged_documents
from isocheck.model.assessment import ActionStatus
from isocheck.model.months import later
from isocheck.model.workspace import DEFAULT_PERIODS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from isocheck.assess.ageing import AgedDocument
    from isocheck.model.assessment import Action, Assessment
    from isocheck.model.schemes import Scheme
    from isocheck.model.workspace import Periods

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

    `days` counts from the day of the assessment. `aged` are documents stale or due by
    then. `late` are unfinished actions due
    after the audit, `undated` those without a day.
    """

    on: date
    days: int
    aged: tuple[AgedDocument, ...]
    due_before: int
    late: tuple[tuple[str, Action], ...]
    undated: int
    calendars: tuple[Calendar, ...]


def look_ahead(
    assessment: Assessment,
    on: date,
    schemes: Iterable[Scheme],
    periods: Periods = DEFAULT_PERIODS,
) -> Outlook:
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
        aged=aged_documents(assessment, on, periods),
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
