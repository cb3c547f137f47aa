"""The metrics of the promise ledger once more, row by row in plain Python."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Row = dict[str, Any]
Found = tuple[float | None, float]
NOTHING: Found = (None, 0)
WORDS = {"yes": "kept", "not kept": "broken", "excluded": "excluded"}
OF_OCCASION = "fulfilled event_at due_at done_at measured_value".split()
OF_PROMISE = "text indicator target source_system owner".split()
SEEN = """event_at remedy_given_at done_at published_at withdrawn_at
    action_done_at""".split()
WITHIN, INTERVAL, BUDGET = timedelta(days=3), timedelta(days=30), 50.0


class Ledger:
    """The rows of a ledger, those that repeat an id taken out."""

    def __init__(self, every: Sequence[Row], rows: Sequence[Row]) -> None:
        self.every, self.rows = every, rows
        times = [r[n] for r in every for n in SEEN if r[n]]
        self.now: datetime | None = max(times, default=None)

    def has(self, *fields: str) -> bool:
        return all(any(r[f] is not None for r in self.every) for f in fields)

    def state(self, row: Row) -> str:
        """Return kept, broken, excluded or pending, nothing where a row is silent."""
        if row["fulfilled"] is not None:
            return WORDS.get(row["fulfilled"].strip().lower(), "")
        if row["exclusion_reason"] is not None:
            return "excluded"
        if row["due_at"] is None or not self.has("due_at", "done_at"):
            return ""
        if row["done_at"] is not None:
            return "broken" if over(row["done_at"], row["due_at"]) else "kept"
        return "broken" if self.now and over(self.now, row["due_at"]) else "pending"

    def judged(self) -> list[Row]:
        return [r for r in self.rows if self.state(r) in {"kept", "broken"}]


def over(when: datetime, due: datetime) -> bool:
    return when.date() > due.date() if due.hour == 0 else when > due


def weight(rows: Iterable[Row]) -> float:
    counts = [1 if row["row_count"] is None else row["row_count"] for row in rows]
    return float(sum(max(n, 0) for n in counts))


def share(rows: Sequence[Row], hit: Callable[[Row], Any]) -> Found:
    whole = weight(rows)
    return (weight(r for r in rows if hit(r)) / whole, whole) if whole else NOTHING


def is_occasion(row: Row) -> bool:
    return any(row[n] is not None for n in [*OF_OCCASION, "exclusion_reason"])


def promises_kept(ledger: Ledger) -> Found:
    return share(ledger.judged(), lambda r: ledger.state(r) == "kept")


def promises_kept_under_load(ledger: Ledger) -> Found:
    judged = ledger.judged()
    if ledger.has("peak"):
        busy = [row for row in judged if row["peak"]]
    else:
        hours: dict[int, list[Row]] = defaultdict(list)
        for row in judged:
            if row["event_at"] and row["event_at"].hour and weight([row]):
                hours[row["event_at"].hour].append(row)
        sizes = {hour: weight(rows) for hour, rows in hours.items()}
        busy = [
            row
            for hour, rows in hours.items()
            for row in rows
            if sizes[hour] > sum(sizes.values()) / len(sizes)
        ]
    return share(busy, lambda r: ledger.state(r) == "kept")


def exclusions_rate(ledger: Ledger) -> Found:
    known = [r for r in ledger.rows if ledger.state(r) not in {"", "pending"}]
    return share(known, lambda r: ledger.state(r) == "excluded")


def promise_complaints(ledger: Ledger) -> Found:
    occasions = [row for row in ledger.rows if is_occasion(row)]
    return share(occasions, lambda r: r["complaint_id"] is not None)


def began(row: Row) -> datetime | None:
    start: datetime | None = row["event_at"] or row["due_at"]
    return start


def remedies_given(ledger: Ledger) -> Found:
    due = []
    for row in ledger.rows:
        owed = row["remedy_due"]
        if not ledger.has("remedy_due"):
            owed = ledger.state(row) == "broken"
        start = began(row)
        waits = start and ledger.now and ledger.now - start <= WITHIN
        if owed and (row["remedy_given_at"] or not waits):
            due.append(row)
    return share(due, lambda r: r["remedy_given_at"])


def remedy_delay(ledger: Ledger) -> Found:
    """Return the median of the hours, each as often as its row counts."""
    hours: list[float] = []
    for row in ledger.rows:
        given, start = row["remedy_given_at"], began(row)
        if not given or not start or ledger.state(row) in {"kept", "excluded"}:
            continue
        early = given.date() < start.date() if given.hour == 0 else given < start
        if not early:
            took = max((given - start) / timedelta(hours=1), 0)
            hours += [took] * int(weight([row]))
    if not hours:
        return NOTHING
    hours.sort()
    middle = (len(hours) - 1) / 2
    low, high = hours[int(middle)], hours[min(int(middle + 0.5), len(hours) - 1)]
    return (low + high) / 2, len(hours)


def remedy_cost(ledger: Ledger) -> Found:
    paid = [row for row in ledger.rows if (row["remedy_value"] or 0) >= 0]
    paid = [row for row in paid if row["remedy_value"] is not None]
    if not weight(paid):
        return NOTHING
    return sum(row["remedy_value"] * weight([row]) for row in paid), weight(paid)


def having(thing: str, *columns: str) -> Callable[[Ledger], Found]:
    """Return the share of promises or objectives whose rows fill all columns."""

    def measured(ledger: Ledger) -> Found:
        rows = [r for r in ledger.rows if r[thing] is not None and weight([r])]
        names = {row[thing].strip() for row in rows}
        if not names:
            return NOTHING
        full = [
            all(
                any(r[c] is not None for r in rows if r[thing].strip() == name)
                for c in columns
            )
            for name in names
        ]
        return sum(full) / len(full), len(full)

    return measured


def promises_without_owner(ledger: Ledger) -> Found:
    owned, count = having("promise_id", "owner")(ledger)
    return (None if owned is None else round((1 - owned) * count), count)


def promise_data_complete(ledger: Ledger) -> Found:
    """All columns are in the registers tested, though some are empty."""
    filled = whole = 0.0
    for row in ledger.rows:
        for is_filled in cells(ledger, row):
            whole += weight([row])
            filled += weight([row]) * is_filled
    return (filled / whole, whole) if whole else NOTHING


def cells(ledger: Ledger, row: Row) -> list[bool]:
    state = ledger.state(row)
    if not is_occasion(row):
        names = ["promise_id", *OF_PROMISE]
        is_promise = any(row[name] is not None for name in names)
        return [row[name] is not None for name in names] if is_promise else []
    found = [row["promise_id"] is not None, began(row) is not None]
    if state != "pending":
        found.append(bool(state))
    if state == "excluded":
        found.append(row["exclusion_reason"] is not None)
    if state == "broken":
        found.append(row["remedy_due"] is not None)
    return found


def code_of(row: Row) -> str | None:
    return None if row["code"] is None else row["code"].strip().lower()


def code_approval_current(ledger: Ledger) -> Found:
    if ledger.now is None:
        return NOTHING
    latest: dict[str | None, datetime] = {}
    approvals = [r for r in ledger.rows if r["approved_at"] and weight([r])]
    for row in approvals:
        code, at = code_of(row), row["approved_at"]
        latest[code] = max(latest.get(code, at), at)
    current = 0
    for code, at in latest.items():
        dues = [
            row["review_due_at"]
            for row in approvals
            if code_of(row) == code and row["approved_at"] == at
        ]
        due = max((each for each in dues if each), default=at + INTERVAL)
        current += not over(ledger.now, due)
    return (current / len(latest), len(latest)) if latest else NOTHING


def published_code_matches(ledger: Ledger) -> Found:
    def version(row: Row) -> str:
        return (row["code_version"] or "").strip().lower()

    rows = [
        r
        for r in ledger.rows
        if weight([r]) and not (r["published_version"] and r["withdrawn_at"])
    ]
    copies = []
    for row in (r for r in rows if r["published_version"]):
        own = [r for r in rows if code_of(r) == code_of(row) and version(r)]
        last = max((r["approved_at"] for r in own if r["approved_at"]), default=None)
        right = {version(r) for r in own if last and r["approved_at"] == last}
        right = {version(row)} if version(row) else right
        if right:
            same = row["published_version"].strip().lower() in right
            copies.append((row, same))
    return share([r for r, _ in copies], lambda r: any(r is c and s for c, s in copies))


def review_actions_in_time(ledger: Ledger) -> Found:
    if ledger.now is None:
        return NOTHING
    due = [
        row
        for row in ledger.rows
        if row["action_due_at"]
        and (row["action_done_at"] or over(ledger.now, row["action_due_at"]))
    ]
    return share(
        due,
        lambda r: (
            r["action_done_at"] and not over(r["action_done_at"], r["action_due_at"])
        ),
    )


METRICS: dict[str, Callable[[Ledger], Found]] = {
    "promises_kept": promises_kept,
    "promises_kept_under_load": promises_kept_under_load,
    "exclusions_rate": exclusions_rate,
    "promise_complaints": promise_complaints,
    "remedies_given": remedies_given,
    "remedy_delay": remedy_delay,
    "remedy_cost": remedy_cost,
    "promises_without_owner": promises_without_owner,
    "promises_traced_to_need": having("promise_id", "customer_need_ref"),
    "promises_measurable": having("promise_id", "indicator", "target", "source_system"),
    "objectives_with_indicator": having("objective", "indicator"),
    "promise_data_complete": promise_data_complete,
    "code_approval_current": code_approval_current,
    "published_code_matches": published_code_matches,
    "review_actions_in_time": review_actions_in_time,
}
