"""What an organization promises in its documents: the promise ledger."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.assessment import Passage


class TimeUnit(StrEnum):
    """A unit in which people count time."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_DAYS = {
    TimeUnit.SECOND: (1 / 86_400, 1 / 86_400),
    TimeUnit.MINUTE: (1 / 1440, 1 / 1440),
    TimeUnit.HOUR: (1 / 24, 1 / 24),
    TimeUnit.DAY: (1.0, 1.0),
    TimeUnit.WEEK: (7.0, 7.0),
    TimeUnit.MONTH: (28.0, 31.0),
    TimeUnit.YEAR: (365.0, 366.0),
}
"""How many days a unit is: at least, and at most."""
_WORKED, _WEEK = 5, 7
_SHORT = (TimeUnit.SECOND, TimeUnit.MINUTE, TimeUnit.HOUR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A span of time as it is written: "5 working days", "the same day", "weekly".

    The same day is 0 days, the next one 1. `least` is the sooner end of a range, whose
    later end is the amount. `working` is None where nothing is said of which days
    count. Of a span that `recurs` the words say how often: "every two weeks".
    """

    amount: float
    unit: TimeUnit
    words: str
    working: bool | None = None
    least: float | None = None
    recurs: bool = False

    @property
    def value(self) -> str:
        """Return the span in one way of writing: "3 working days", "every week"."""
        if self.unit is TimeUnit.DAY and not self.amount and not self.recurs:
            return "the same day"
        ends = [each for each in (self.least, self.amount) if each is not None]
        count = " to ".join(f"{each:g}" for each in ends)
        kind = {True: "working ", False: "calendar ", None: ""}[self.working]
        many = "" if self.amount == 1 else "s"
        if self.recurs and self.amount == 1:
            return f"every {kind}{self.unit}"
        return f"{'every ' if self.recurs else ''}{count} {kind}{self.unit}{many}"

    @property
    def days(self) -> tuple[float, float]:
        """Return how many calendar days it is: at least, and at most.

        Public holidays are not known, so working days may be two more a week of work.
        """
        low, high = (self.amount * each for each in _DAYS[self.unit])
        if self.working and self.unit not in _SHORT:
            weeks, rest = divmod(high, _WORKED)
            return low, weeks * _WEEK + rest + 2 * bool(rest) + 2 * bool(weeks)
        return low, high

    def target(self, day: float, week: int) -> float:
        """Return the target in hours of a clock with such days and so many a week.

        Where the clock counts otherwise than the promise, no case that keeps the
        promise is called late: 3 working days are 5 by the calendar, and 8 weeks are
        40 days of a clock that counts five a week.
        """
        if self.unit in _SHORT and self.amount * _DAYS[self.unit][1] < 1:
            return self.amount * _DAYS[self.unit][1] * 24
        days = max(self.amount * _DAYS[self.unit][1], 1.0)
        if self.working and week == _WEEK:
            days = _longest(days, _WORKED, _WEEK)
        elif not self.working and week < _WEEK:
            weeks, rest = divmod(days, _WEEK)
            days = weeks * week + min(rest, week)
        return days * day


def _longest(days: float, worked: int, week: int) -> float:
    """Return the most calendar days in which so many working days may pass."""
    weekends = -(-days // worked)
    return days + weekends * (week - worked)


class PromiseKind(StrEnum):
    """What is promised, or what a limit is set to."""

    LOG = "log it"
    ACKNOWLEDGE = "acknowledge it"
    ASSESS = "start looking into it"
    UPDATE = "tell of progress"
    ANSWER = "answer it"
    RESOLVE = "settle it"
    REVIEW = "look at it a second time"
    ESCALATE = "take serious cases to the top"
    REMEDY = "carry out the remedy"
    OUTSIDE_LIMIT = "time to go to the outside body"
    OUTSIDE_AFTER = "time after which the outside body may be asked"
    CUSTOMER_LIMIT = "time the customer has"
    RETAIN = "keep the records"
    SERVICE_LEVEL = "answer calls"
    FIRST_RESPONSE = "answer messages"
    CALL_BACK = "call back"
    ACCESS = "answer a request for own data"
    SURVEY = "ask customers"
    QUARANTINE = "leave customers in peace between surveys"
    FOLLOW_UP = "follow up poor marks"
    PUBLISH = "publish figures"
    DOCUMENT_REVIEW = "look through the document"
    TRAIN = "train again"
    REPEAT = "time within which it counts as repeated"


class Subject(StrEnum):
    """What a promise is about."""

    COMPLAINT = "complaints"
    DISPUTE = "disputes"
    CONTACT = "contacts"
    SURVEY = "surveys"
    CODE = "promises of a code"
    OTHER = "other matters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise with the words it was read from.

    `scope` narrows it down: "stage 2", "complex", "phone". `share` is the part of
    cases for which it is promised, from 0 to 1. `hedged` marks "usually" and "about".
    `by` names who promises where that is somebody else.
    """

    kind: PromiseKind
    subject: Subject
    passage: Passage
    span: Span
    share: float | None = None
    scope: tuple[str, ...] = ()
    hedged: bool = False
    by: str = ""

    @property
    def value(self) -> str:
        """Return what is promised, in one way of writing."""
        share = f"{self.share * 100:g} % within " if self.share is not None else ""
        return share + self.span.value

    @property
    def about(self) -> str:
        """Return what it is about, and what narrows it down."""
        return ", ".join((self.subject.value, *self.scope))


FILLS: Mapping[tuple[PromiseKind, Subject], str] = {
    (PromiseKind.LOG, Subject.COMPLAINT): "log_within",
    (PromiseKind.ACKNOWLEDGE, Subject.COMPLAINT): "acknowledge_within",
    (PromiseKind.ANSWER, Subject.COMPLAINT): "answer_within",
    (PromiseKind.RESOLVE, Subject.COMPLAINT): "close_within",
    (PromiseKind.UPDATE, Subject.COMPLAINT): "update_within",
    (PromiseKind.ESCALATE, Subject.COMPLAINT): "escalate_within",
    (PromiseKind.REPEAT, Subject.COMPLAINT): "repeat_within",
    (PromiseKind.ACKNOWLEDGE, Subject.DISPUTE): "dispute_acknowledge_within",
    (PromiseKind.RESOLVE, Subject.DISPUTE): "dispute_close_within",
    (PromiseKind.SERVICE_LEVEL, Subject.CONTACT): "service_level_within",
    (PromiseKind.FIRST_RESPONSE, Subject.CONTACT): "first_response_within",
    (PromiseKind.REPEAT, Subject.CONTACT): "contact_repeat_within",
    (PromiseKind.ACCESS, Subject.OTHER): "access_within",
    (PromiseKind.FOLLOW_UP, Subject.SURVEY): "follow_up_within",
    (PromiseKind.QUARANTINE, Subject.SURVEY): "quarantine",
    (PromiseKind.REMEDY, Subject.CODE): "remedy_within",
    (PromiseKind.DOCUMENT_REVIEW, Subject.CODE): "review_interval",
    (PromiseKind.TRAIN, Subject.OTHER): "training_valid_for",
}
"""The targets of registers that promises fill; `model.targets` explains them."""
MEASURED_BY: Mapping[str, tuple[str, ...]] = {
    "log_within": ("logged_within_a_day",),
    "acknowledge_within": ("acknowledged_in_time", "acknowledgement_time"),
    "answer_within": ("answered_in_time", "answer_time"),
    "close_within": ("resolved_late", "closing_time"),
    "update_within": ("progress_told",),
    "escalate_within": ("serious_cases_reach_top",),
    "repeat_within": ("repeat_complaints",),
    "dispute_acknowledge_within": ("dispute_acknowledged_in_time",),
    "dispute_close_within": ("disputes_overdue", "dispute_cycle_time"),
    "service_level_within": ("service_level",),
    "first_response_within": ("first_response_in_time",),
    "contact_repeat_within": ("repeat_contacts", "first_contact_resolution"),
    "access_within": ("access_requests_in_time",),
    "follow_up_within": ("low_scores_followed_up",),
    "quarantine": ("survey_fatigue",),
    "remedy_within": ("remedies_given", "remedy_delay"),
    "review_interval": ("code_approval_current",),
    "training_valid_for": ("handlers_trained",),
}
"""The metrics that show whether a target is kept, the most telling first."""
