"""The metrics of complaints once more, computed row by row in plain Python."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Row = dict[str, Any]
Test = Callable[[Row], Any]
Found = tuple[float | None, float]  # the value, and how many rows it rests on
NOTHING: Found = (None, 0)
CHAIN = (
    "received_at acknowledged_at assessed_at responded_at decision_told_at closed_at"
).split()
ON_CLOSING = "responded_at decision_told_at outcome".split()
MANDATORY = (
    "complaint_id received_at channel unit product category description "
    "remedy_requested severity priority owner due_at"
).split() + ON_CLOSING
LEVELS = {"P1": 1, "2": 2, "3 - Moderate": 3, " Low": 4, "high": 2, "low": 4}
LEVELS |= {"1-critical": 1, "medium": 3, "3": 3}
SERIOUS = {"high": True, "1-critical": True, "low": False, "medium": False}
VERDICTS = {"rejected": "no", "Not upheld ": "no", "upheld": "yes"}
VERDICTS |= {"partly upheld": "part", "withdrawn": "dropped"}


@dataclass
class Plain:
    """A register as lists of rows, and what the organization told."""

    every: list[Row]
    targets: Mapping[str, float]

    def __post_init__(self) -> None:
        self.has = {n for row in self.every for n in row if row[n] is not None}
        times = (row[name] for row in self.every for name in CHAIN)
        self.now = max((each for each in times if each), default=None)
        self.rows = self._without_repeats()

    def _without_repeats(self) -> list[Row]:
        names = sorted(self.has, key=lambda name: (name != "received_at", name))

        def key(row: Row) -> Any:  # noqa: ANN401 - whatever the columns hold
            return [[row[n] is None, row[n] or 0] for n in names]

        kept, seen = [], set()
        for row in sorted(self.every, key=key):
            if row["complaint_id"] is None or row["complaint_id"] not in seen:
                kept.append(row)
            seen.add(row["complaint_id"])
        return kept

    def closed(self, row: Row) -> bool:
        if not self.has & {"closed_at", "status"}:
            return row["responded_at"] is not None
        said = (row["status"] or "").strip().lower()
        return bool(row["closed_at"]) or said.startswith(("closed", "resolved"))

    def verdict(self, row: Row) -> str | None:
        if row["outcome"] in VERDICTS:
            return VERDICTS[row["outcome"]]
        return None if row["upheld"] is None else "yes" if row["upheld"] else "no"

    def decided(self, row: Row) -> bool:
        names = ("outcome", "responded_at", "decided_at", "decision_told_at")
        return self.closed(row) or any(row[name] for name in names)

    def slow(self, row: Row, when: datetime | None) -> bool:
        if row["due_at"]:
            return late(when, row["due_at"])
        within = self.targets.get("answer_within")
        took = hours(row["received_at"], when)
        return within is not None and took is not None and took > within

    def timed(self, row: Row) -> bool:
        own = "answer_within" in self.targets and row["received_at"]
        return bool(row["due_at"] or own)

    def judged(self, row: Row, name: str) -> bool | None:
        """Whether an answer came in time, None where nobody can say yet."""
        if not self.timed(row) or early(row[name], row["received_at"]):
            return None
        if row[name]:
            return not self.slow(row, row[name])
        return False if self.closed(row) or self.slow(row, self.now) else None

    def share(self, among: Test, hit: Test) -> Found:
        whole = [row for row in self.rows if among(row)]
        part = weights(row for row in whole if hit(row))
        return (part / weights(whole), weights(whole)) if weights(whole) else NOTHING

    def number(self, among: Test, hit: Test) -> Found:
        whole = [row for row in self.rows if among(row)]
        part = weights(row for row in whole if hit(row))
        return (part, weights(whole)) if weights(whole) else NOTHING

    def spread(self, among: Test, value: Test) -> list[float]:
        return sorted(
            value(row) for row in self.rows if among(row) for _ in range(weight(row))
        )


def hours(start: datetime | None, end: datetime | None) -> float | None:
    if start is None or end is None:
        return None
    return max((end - start) / timedelta(hours=1), 0.0)


def early(first: datetime | None, second: datetime | None) -> bool:
    if first is None or second is None or first >= second:
        return False
    return first.hour != 0 or first.date() < second.date()


def late(when: datetime | None, due: datetime | None) -> bool:
    if when is None or due is None or when <= due:
        return False
    return due.hour != 0 or when.date() > due.date()


def weight(row: Row) -> int:
    return 1 if row["row_count"] is None else max(int(row["row_count"]), 0)


def weights(rows: Iterable[Row]) -> int:
    return sum(weight(row) for row in rows)


def quantile(ordered: list[float], q: float) -> float:
    place = q * (len(ordered) - 1)
    low = ordered[int(place)]
    high = ordered[min(int(place) + 1, len(ordered) - 1)]
    return low + (high - low) * (place - int(place))


def anyone(_: Row) -> bool:
    return True


def known(*names: str) -> Test:
    return lambda row: all(row[name] is not None for name in names)


def serious(row: Row) -> bool:
    return bool(row["safety"]) or SERIOUS.get(row["severity"], False)


def rejected(row: Row) -> bool:
    return row["accepted"] is False or row["disputed"] is True


def in_order(row: Row) -> bool:
    dates = [row[name] for name in CHAIN if row[name]]
    return not any(early(second, first) for first, second in combinations(dates, 2))


def unique(plain: Plain) -> Found:
    ids = [row["complaint_id"] for row in plain.every]
    own = weights(
        row
        for row in plain.every
        if row["complaint_id"] and ids.count(row["complaint_id"]) == 1
    )
    whole = weights(plain.every)
    return (own / whole, whole) if whole else NOTHING


def mandatory(plain: Plain, kept: set[str]) -> Found:
    """`kept` are the columns the register has, also empty ones."""
    names = [name for name in MANDATORY if name in kept]
    if not set(names) & plain.has:
        return NOTHING
    cells = full = counted = 0
    for row in plain.rows:
        due = [n for n in names if n not in ON_CLOSING or plain.closed(row)]
        cells += weight(row) * len(due)
        full += weight(row) * sum(row[name] is not None for name in due)
        counted += weight(row) if due else 0
    return (full / cells, counted) if cells else NOTHING


def acknowledgeable(plain: Plain, row: Row) -> bool:
    received, done = row["received_at"], row["acknowledged_at"]
    if done is None:
        waited = hours(received, plain.now)
        over = waited is not None and waited > plain.targets["acknowledge_within"]
        return bool(
            received and not row["first_contact"] and (plain.closed(row) or over)
        )
    return bool(received) and not early(done, received)


def took(first: str, second: str) -> Test:
    return lambda row: hours(row[first], row[second])


def within(first: str, second: str, most: float) -> Test:
    def held(row: Row) -> bool:
        passed = hours(row[first], row[second])
        return passed is not None and passed <= most

    return held


def in_sequence(first: str, second: str) -> Test:
    return lambda row: known(first, second)(row) and not early(row[second], row[first])


def answered(row: Row) -> bool:
    return bool(in_sequence("received_at", "responded_at")(row))


def told_in_time(plain: Plain, row: Row) -> bool | None:
    """Whether somebody who waits had news, None where nothing shows any."""
    most = plain.targets["update_within"]
    silences = []
    if row["longest_silence"] is not None:
        silences.append(row["longest_silence"] / 3600)
    if "last_update_at" in plain.has:
        since = row["last_update_at"] or row["received_at"]
        silences.append(hours(since, plain.now))
    there = [each for each in silences if each is not None]
    return all(each <= most for each in there) if there else None


def best_mark(plain: Plain) -> float | None:
    marks = [row["satisfied"] for row in plain.every if row["satisfied"] is not None]
    if max(marks) <= 1:
        return 1.0 if min(marks) <= 0 < max(marks) else None
    return 4.0  # the marks drawn end at 5
