"""The metrics of staff once more, computed person by person in plain Python."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Row = dict[str, Any]
Person = list[Row]
Found = tuple[float | None, float]
NOTHING: Found = (None, 0)
YEAR = timedelta(days=365)
EARLIEST, LATEST = datetime(1, 1, 2), datetime(9998, 1, 1)  # noqa: DTZ001 - no zone
DATED = """period_at hired_at trained_at complaint_trained_at dispute_trained_at
    first_dispute_at code_trained_at reviewed_at""".split()
WORDS = {"complaint": "reklamacje", "dispute": "mediation", "code": "code of conduct"}


class Staff:
    """A register's rows, those that repeat an id taken out."""

    def __init__(self, every: Sequence[Row], rows: Sequence[Row]) -> None:
        self.every, self.rows = every, rows
        dated = [*DATED] if self.has("period_at") else [*DATED, "left_at"]
        self.now: datetime = max(
            (r[n] for r in every for n in dated if r[n]), default=LATEST
        )

    def has(self, field: str) -> bool:
        return any(row[field] is not None for row in self.every)

    def people(self) -> list[Person]:
        if not self.has("person_id"):
            return [[row] for row in self.rows]
        ids = {row["person_id"] for row in self.rows} - {None}
        return [[r for r in self.rows if r["person_id"] == i] for i in sorted(ids)]

    def those(self, flag: str) -> list[Person]:
        """Return of whom a flag holds; all where nobody says."""
        everyone = self.people()
        if not self.has(flag):
            return everyone
        return [p for p in everyone if any(r[flag] for r in p)]

    def here(self, flag: str) -> list[Person]:
        """Return who works here and has a flag."""
        return [
            p
            for p in self.those(flag)
            if not ((hired := first_day(p)) and hired > self.now)
            and not ((left := last_day(p)) and left <= self.now)
        ]


def dates(person: Iterable[Row], field: str) -> list[datetime]:
    return [row[field] for row in person if row[field]]


def first_day(person: Person) -> datetime | None:
    return min(dates(person, "hired_at"), default=None)


def last_day(person: Person) -> datetime | None:
    hired, left = dates(person, "hired_at"), dates(person, "left_at")
    if not left:
        return None
    back = hired and min(hired) <= max(left) < max(hired)
    return None if back else max(left)


def over(when: datetime, end: datetime) -> bool:
    if end.hour == 0:
        return when.date() > end.date()
    return when > end


def share(people: Sequence[Person], hit: Callable[[Person], Any]) -> Found:
    if not people:
        return NOTHING
    return sum(bool(hit(person)) for person in people) / len(people), len(people)


def ratio(tops: list[float], bottoms: list[float]) -> Found:
    if not sum(bottoms):
        return NOTHING
    return sum(tops) / sum(bottoms), len(bottoms)


def courses(row: Row, topic: str) -> list[tuple[datetime, datetime | None]]:
    found = []
    if row[f"{topic}_trained_at"]:
        found.append((row[f"{topic}_trained_at"], row[f"{topic}_trained_until"]))
    if row["trained_at"] and WORDS[topic] in (row["course"] or "").lower():
        found.append((row["trained_at"], row["trained_until"]))
    return found


def trained(
    staff: Staff, person: Person, topic: str, since: datetime = EARLIEST
) -> bool:
    """Whether somebody has a training that holds now; alone it does for 200 days."""
    for at, until in (c for row in person for c in courses(row, topic)):
        holds = at + timedelta(days=200) >= staff.now
        if until:
            holds = not over(staff.now, until)
        if since <= at <= staff.now and holds:
            return True
    return False


def handlers_trained(staff: Staff) -> Found:
    return share(
        staff.here("customer_contact"), lambda p: trained(staff, p, "complaint")
    )


def dispute_handlers_trained(staff: Staff) -> Found:
    def ready(person: Person) -> bool:
        cases = dates(person, "first_dispute_at")
        learned = [at for row in person for at, _ in courses(row, "dispute")]
        late = cases and learned and over(min(learned), min(cases))
        return trained(staff, person, "dispute") and not late

    if not staff.has("disputes_handled"):
        return share(staff.here("handles_disputes"), ready)
    counted = [
        (row["disputes_handled"], ready(person))
        for person in staff.people()
        for row in person
        if row["disputes_handled"] is not None and row["disputes_handled"] >= 0
    ]
    return ratio([n * able for n, able in counted], [n for n, _ in counted])


def trained_on_code(staff: Staff) -> Found:
    by_version = staff.has("code_version") and staff.has("current_code_version")
    since = max(dates(staff.every, "code_since"), default=None)
    by_course = staff.has("course") and staff.has("trained_at")
    dated = since and (staff.has("code_trained_at") or by_course)
    if not by_version and not dated:
        return NOTHING

    def present(person: Person) -> bool:
        for row in person:
            version = (row["code_version"] or "").strip().lower()
            if version and version == (row["current_code_version"] or "").lower():
                return True
        return bool(since) and trained(staff, person, "code", since or LATEST)

    return share(staff.here("in_code_scope"), present)


def staff_know_code(staff: Staff) -> Found:
    answers = [
        [row["knows_code"] for row in person if row["knows_code"] is not None]
        for person in staff.people()
    ]
    asked = [each for each in answers if each]
    return (
        (sum(all(each) for each in asked) / len(asked), len(asked))
        if asked
        else NOTHING
    )


def competency_reviews_valid(staff: Staff) -> Found:
    return share(
        staff.here("customer_contact"),
        lambda p: any(
            staff.now - YEAR <= at <= staff.now for at in dates(p, "reviewed_at")
        ),
    )


def training_hours(staff: Staff) -> Found:
    hours, heads, rows = 0.0, 0.0, 0
    for person in staff.here("customer_contact"):
        if all(row["training_hours"] is None for row in person):
            rows += len(person) - 1  # the other rows add nothing, and are counted
            continue
        rows += len(person)
        fte = [row["fte"] for row in person if row["fte"] is not None]
        heads += max(fte, default=1)
        for row in person:
            date = row["trained_at"] or row["period_at"]
            if date is None or staff.now - YEAR < date <= staff.now:
                hours += row["training_hours"] or 0
    return (hours / heads, rows) if heads else NOTHING


def moved(person: Person) -> bool:
    return any((r["leave_reason"] or "").lower() == "transfer" for r in person)


def plausible(staff: Staff) -> list[tuple[Person, datetime, datetime | None]]:
    """Return agents with their first and last day, unless the days are wrong."""
    known = []
    for person in staff.those("customer_contact"):
        hired, left = first_day(person), last_day(person)
        if hired and not (left and left < hired):
            known.append((person, hired, left))
    return known


def agent_attrition(staff: Staff) -> Found:
    start = max(staff.now - YEAR, min(dates(staff.every, "hired_at")))
    if start >= staff.now:
        return NOTHING
    known = plausible(staff)
    leavers = sum(
        bool(left and start < left <= staff.now and not moved(person))
        for person, _, left in known
    )
    there = [
        sum(hired <= at and not (left and left <= at) for _, hired, left in known)
        for at in (start, staff.now)
    ]
    if not sum(there):
        return NOTHING
    return leavers / (sum(there) / 2) * (YEAR / (staff.now - start)), len(known)


def early_attrition(staff: Staff) -> Found:
    new = left_early = 0
    for person, hired, left in plausible(staff):
        if not staff.now - YEAR < hired <= staff.now:
            continue
        gone = left is not None and left <= staff.now
        if not gone and staff.now - hired < timedelta(days=90):
            continue
        new += 1
        if gone and left and not moved(person):
            left_early += left - hired <= timedelta(days=90)
    return (left_early / new, new) if new else NOTHING


def employee_satisfaction(staff: Staff) -> Found:
    """Marks from 1 to 5: the best two are 4 and 5."""
    marks = [r["satisfied"] for r in staff.rows if r["satisfied"] is not None]
    valid = [mark for mark in marks if 0 <= mark <= 5]
    return (
        (sum(mark >= 4 for mark in valid) / len(valid), len(valid))
        if valid
        else NOTHING
    )


def part_of(part: str, whole: str) -> Callable[[Staff], Found]:
    def measured(staff: Staff) -> Found:
        both = [
            (row[part], row[whole])
            for row in staff.rows
            if row[part] is not None and row[whole] is not None
        ]
        fit = [(a, b) for a, b in both if 0 <= a <= b]
        return ratio([a for a, _ in fit], [b for _, b in fit])

    return measured


def shrinkage(staff: Staff) -> Found:
    away, paid = [], []
    for row in staff.rows:
        hours = row["unavailable_hours"]
        if hours is None and None not in {row["paid_hours"], row["available_hours"]}:
            hours = row["paid_hours"] - row["available_hours"]
        if hours is None or row["paid_hours"] is None:
            continue
        if 0 <= hours <= row["paid_hours"]:
            away.append(hours)
            paid.append(row["paid_hours"])
    return ratio(away, paid)


METRICS: dict[str, Callable[[Staff], Found]] = {
    "handlers_trained": handlers_trained,
    "dispute_handlers_trained": dispute_handlers_trained,
    "trained_on_code": trained_on_code,
    "staff_know_code": staff_know_code,
    "competency_reviews_valid": competency_reviews_valid,
    "training_hours": training_hours,
    "agent_attrition": agent_attrition,
    "early_attrition": early_attrition,
    "employee_satisfaction": employee_satisfaction,
    "absenteeism": part_of("absence_hours", "scheduled_hours"),
    "schedule_adherence": part_of("adherent_minutes", "scheduled_minutes"),
    "shrinkage": shrinkage,
    "occupancy": part_of("handling_hours", "available_hours"),
}
