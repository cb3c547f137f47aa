"""The metrics of contacts once more, computed row by row in plain Python."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations, pairwise
from math import exp, factorial, floor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Row = dict[str, Any]
Found = float | None | tuple[float | None, dict[str, float | None]]

ANSWERED, GIVEN_UP, BUSY = {"answered"}, {"abandoned"}, {"busy"}
CLOSED, OPEN, IN_WRITING = {"closed"}, {"open"}, {"email"}
TARGETS = {
    "service_level_within": 20 / 3600,
    "service_level_share": 0.8,
    "short_abandon_within": 5 / 3600,
    "first_response_within": 24.0,
    "contact_repeat_within": 48.0,
    "access_within": 72.0,
    "outbound_from": 9.0,
    "outbound_until": 20.5,
}


@dataclass(frozen=True)
class Log:
    """All rows of a log, those that repeat no id, and the columns with a value."""

    every: list[Row]
    columns: frozenset[str]

    @property
    def now(self) -> datetime | None:
        names = (
            "arrived_at queued_at answered_at abandoned_at first_response_at ended_at "
            "resolved_at closed_at callback_done_at access_requested_at "
            "access_answered_at outage_at repaired_at continuity_test_at"
        ).split()
        times = [row[n] for row in self.every for n in names if row.get(n)]
        return max(times, default=None)

    @property
    def rows(self) -> list[Row]:
        names = sorted(self.columns, key=lambda n: (n != "arrived_at", n))
        kept, seen = [], set()
        for row in sorted(self.every, key=lambda r: order(r, names)):
            if row.get("contact_id") is None or row["contact_id"] not in seen:
                kept.append(row)
            seen.add(row.get("contact_id"))
        return kept

    def has(self, *names: str) -> bool:
        return any(name in self.columns for name in names)

    @property
    def counted(self) -> bool:
        return self.has("offered", "answered_count", "abandoned_count")

    def highest(self, name: str) -> float:
        return float(max(r[name] for r in self.every if r[name] is not None))


def order(row: Row, names: Iterable[str]) -> list[tuple[bool, Any]]:
    return [(row[n] is None, row[n] or 0 if row[n] is not None else 0) for n in names]


def seconds(start: datetime | None, end: datetime | None) -> float | None:
    if start is None or end is None:
        return None
    return (end - start) / timedelta(seconds=1)


def hours(start: datetime, end: datetime) -> float:
    return max((end - start) / timedelta(hours=1), 0)


def late(when: datetime, due: datetime) -> bool:
    last = due if due.time().isoformat() != "00:00:00" else due + timedelta(days=1)
    return when > due if last == due else when >= last


def first(row: Row, *names: str) -> Any:  # noqa: ANN401 - whatever the column holds
    return next((row[n] for n in names if row.get(n) is not None), None)


def positive(value: float | None) -> float | None:
    return value if value is not None and value >= 0 else None


def share(rows: Iterable[Row], hit: Callable[[Row], Any]) -> float | None:
    hits = [bool(hit(row)) for row in rows]
    return sum(hits) / len(hits) if hits else None


def mean(values: Iterable[float]) -> float | None:
    listed = list(values)
    return sum(listed) / len(listed) if listed else None


def median(values: Iterable[float]) -> float | None:
    listed = sorted(values)
    if not listed:
        return None
    middle = (len(listed) - 1) / 2
    low, high = listed[floor(middle)], listed[-floor(middle) - 1]
    return (low + high) / 2


def over(top: float, bottom: float) -> float | None:
    return top / bottom if bottom else None


# What became of a contact


def came_in(log: Log) -> list[Row]:
    if not log.has("direction"):
        return log.rows
    return [row for row in log.rows if row["direction"] == "in"]


def went_out(log: Log) -> list[Row]:
    if not log.has("direction"):
        return log.rows
    return [row for row in log.rows if row["direction"] == "out"]


def tells(log: Log) -> bool:
    return log.has("answered", "answered_at", "abandoned", "abandoned_at", "status")


def answered(log: Log, row: Row) -> bool:
    if log.has("answered", "answered_at", "status"):
        status = row.get("status") in ANSWERED
        return bool(row.get("answered") or row.get("answered_at") or status)
    if log.has("abandoned"):
        return row["abandoned"] is False
    return row["abandoned_at"] is None


def gave_up(log: Log, row: Row) -> bool:
    if answered(log, row):
        return False
    if log.has("abandoned", "abandoned_at", "status"):
        status = row.get("status") in GIVEN_UP
        return bool(row.get("abandoned") or row.get("abandoned_at") or status)
    if log.has("answered"):
        return row["answered"] is False
    return row["answered_at"] is None


def dealt_with(log: Log) -> list[Row]:
    """Without a column that says, all were."""
    dates = ("first_response_at", "resolved_at", "closed_at")
    if not tells(log) and not log.has(*dates):
        return log.rows
    return [
        row
        for row in log.rows
        if (tells(log) and answered(log, row))
        or (
            (first(row, *dates) or row.get("status") in CLOSED)
            and not (tells(log) and gave_up(log, row))
        )
    ]


def judged(log: Log) -> list[Row]:
    return [r for r in came_in(log) if answered(log, r) or gave_up(log, r)]


def wait(row: Row) -> float | None:
    if positive(row.get("wait_s")) is not None:
        return float(row["wait_s"])
    start = first(row, "queued_at", "arrived_at")
    return positive(seconds(start, first(row, "answered_at", "abandoned_at")))


def waits_known(log: Log) -> bool:
    times = log.has("queued_at", "arrived_at")
    return log.has("wait_s") or (times and log.has("answered_at", "abandoned_at"))


def took(row: Row) -> float | None:
    hold = positive(row.get("hold_s")) or 0
    wrap = positive(row.get("wrap_s")) or 0
    if positive(row.get("handle_s")) is not None:
        return float(row["handle_s"])
    if row.get("handle_total_s") is not None and row.get("answered_count"):
        each = positive(row["handle_total_s"] / row["answered_count"])
        if each is not None:
            return each
    if positive(row.get("talk_s")) is not None:
        return float(row["talk_s"]) + hold + wrap
    spoken = positive(seconds(row.get("answered_at"), row.get("ended_at")))
    return None if spoken is None else spoken + wrap


def took_known(log: Log) -> bool:
    pairs = (("answered_at", "ended_at"), ("handle_total_s", "answered_count"))
    return log.has("handle_s", "talk_s") or any(all(map(log.has, p)) for p in pairs)


# Counts of intervals


def came(row: Row) -> float | None:
    if row.get("offered") is not None:
        return float(row["offered"])
    if row.get("answered_count") is None or row.get("abandoned_count") is None:
        return None
    return float(row["answered_count"] + row["abandoned_count"])


def taken(log: Log, row: Row) -> float | None:
    if row.get("answered_count") is not None:
        return float(row["answered_count"])
    if row.get("offered") is None:
        return None
    if row.get("abandoned_count") is not None:
        return float(row["offered"] - row["abandoned_count"])
    if row.get("answer_rate") is not None:
        return float(row["offered"] * fraction(log, row, "answer_rate"))
    return None


def lost(row: Row) -> float | None:
    if row.get("abandoned_count") is not None:
        return float(row["abandoned_count"])
    if row.get("offered") is None or row.get("answered_count") is None:
        return None
    return float(row["offered"] - row["answered_count"])


def fraction(log: Log, row: Row, name: str) -> float:
    return float(row[name]) / (100 if log.highest(name) > 1 else 1)


def ratio(pairs: Iterable[tuple[float | None, float | None]]) -> float | None:
    known = [(t, b) for t, b in pairs if t is not None and b is not None]
    return over(sum(t for t, _ in known), sum(b for _, b in known))


def weighted(pairs: Iterable[tuple[float | None, float | None]]) -> float | None:
    known = [
        (v, max(w, 0)) for v, w in pairs if v is not None and v >= 0 and w is not None
    ]
    return over(sum(v * w for v, w in known), sum(w for _, w in known))


# Waiting


def service_level(log: Log) -> Found:
    return level_of_counts(log) if log.counted else level_of_contacts(log)


def level_of_contacts(log: Log) -> Found:
    if not tells(log) or not waits_known(log) or not log.has("wait_s", "answered_at"):
        return None
    base = [r for r in judged(log) if not answered(log, r) or wait(r) is not None]
    quick = [r for r in base if (w := wait(r)) is not None and w <= 20]
    good = [r for r in quick if answered(log, r)]
    timed = [r for r in base if wait(r) is not None]
    patient = [r for r in timed if answered(log, r) or (wait(r) or 0) > 5]
    return over(len(good), len(base)), {
        "of_answered": over(len(good), sum(answered(log, r) for r in base)),
        "quick_abandons_credited": over(len(quick), len(timed)),
        "without_short_abandons": over(len(good), len(patient)),
    }


def level_of_counts(log: Log) -> Found:
    if not log.has("service_level", "in_service_level"):
        return None
    tops, shares, of_answered = [], [], []
    for row in came_in(log):
        whole, top = came(row), row.get("in_service_level")
        part = None
        if row.get("service_level") is not None:
            part = fraction(log, row, "service_level")
        quick = (
            top if top is not None or part is None or whole is None else part * whole
        )
        if whole is None or quick is None:
            continue
        of_answered.append((top, row.get("answered_count")))
        tops.append((quick, whole))
        shares.append(over(quick, whole) if part is None and whole else part)
    found: dict[str, float | None] = {
        "mean_of_rows": mean(s for s in shares if s is not None)
    }
    if log.has("in_service_level") and log.has("answered_count"):
        found["of_answered"] = ratio(of_answered)
    return ratio(tops), found


def speed_of_answer(log: Log) -> Found:
    if log.counted:
        return weighted((r.get("wait_s"), taken(log, r)) for r in came_in(log))
    if not tells(log) or not waits_known(log) or not log.has("wait_s", "answered_at"):
        return None
    got = [wait(row) for row in came_in(log) if answered(log, row)]
    return mean(each for each in got if each is not None)


def longest_wait(log: Log) -> Found:
    if log.counted or not waits_known(log):
        return None
    got = [w for row in came_in(log) if (w := wait(row)) is not None]
    return median(got), {"longest": max(got, default=None)}


def abandonment(log: Log) -> Found:
    if log.counted:
        return ratio((lost(r), came(r)) for r in came_in(log) if lost(r) is not None)
    if not tells(log):
        return None
    base = [
        r for r in judged(log) if answered(log, r) or (w := wait(r)) is None or w > 5
    ]
    return share(base, lambda r: gave_up(log, r))


def time_to_abandon(log: Log) -> Found:
    if log.counted:
        return weighted((r.get("abandon_wait_s"), lost(r)) for r in came_in(log))
    if not tells(log) or not log.has("wait_s", "abandoned_at", "abandon_wait_s"):
        return None
    got = [wait(row) for row in came_in(log) if gave_up(log, row)]
    return mean(each for each in got if each is not None)


def answer_rate(log: Log) -> Found:
    if log.counted:
        return ratio((taken(log, r), came(r)) for r in came_in(log))
    if not tells(log):
        return None
    return share(judged(log), lambda r: answered(log, r))


# Handling


def handling_time(log: Log) -> Found:
    if log.counted:
        return weighted((took(r), taken(log, r)) for r in log.rows)
    return mean(t for r in dealt_with(log) if (t := took(r)) is not None)


def first_response_in_time(log: Log) -> Found:
    if not log.has("arrived_at") or not log.has("first_response_at", "answered_at"):
        return None
    if not log.has("channel") and not log.has("first_response_at"):
        return None
    good = []
    for row in came_in(log):
        written = not log.has("channel") or row["channel"] in IN_WRITING
        if not written or row["arrived_at"] is None or log.now is None:
            continue
        reply = first(row, "first_response_at", "answered_at")
        if reply is not None:
            good.append(hours(row["arrived_at"], reply) <= 24)
        elif hours(row["arrived_at"], log.now) > 24:
            good.append(False)
    return mean(good)


def transfers(log: Log) -> Found:
    moved = []
    for row in dealt_with(log):
        if row.get("transferred") is not None:
            moved.append(row["transferred"])
        elif row.get("reassignments") is not None:
            moved.append(row["reassignments"] > 0)
    return mean(moved)


def flagged(name: str) -> Callable[[Log], Found]:
    return lambda log: mean(
        row[name] for row in dealt_with(log) if row.get(name) is not None
    )


def contacts_logged(log: Log) -> Found:
    if not log.has("noted", "note"):
        return None
    rows = dealt_with(log)
    if not log.has("note"):
        rows = [row for row in rows if row["noted"] is not None]
    return share(rows, lambda r: r.get("noted") or r.get("note") is not None)


def reasons_recorded(log: Log) -> Found:
    if not log.has("reason"):
        return None
    return share(dealt_with(log), lambda r: r["reason"] not in {None, "Other"})


# Matters


def matter(row: Row) -> bool:
    return all(row.get(n) is not None for n in ("customer_ref", "reason", "arrived_at"))


def near(log: Log, row: Row) -> tuple[bool, bool]:
    """Whether the customer came with the same before, and after, within two days."""
    names = sorted(log.columns, key=lambda n: (n != "arrived_at", n))
    same = [
        other
        for other in log.rows
        if matter(other)
        and other["customer_ref"] == row["customer_ref"]
        and other["reason"] == row["reason"]
        and (not log.has("direction") or way(other) == way(row))
    ]
    same.sort(key=lambda r: order(r, names))
    place = next(i for i, other in enumerate(same) if other is row)
    limit = timedelta(hours=48)
    before = place > 0 and row["arrived_at"] - same[place - 1]["arrived_at"] <= limit
    after = (
        place + 1 < len(same)
        and same[place + 1]["arrived_at"] - row["arrived_at"] <= limit
    )
    return before, after


def way(row: Row) -> bool | None:
    return None if row["direction"] is None else row["direction"] == "in"


def knows_matters(log: Log) -> bool:
    return all(log.has(n) for n in ("customer_ref", "reason", "arrived_at"))


def first_contact_resolution(log: Log) -> Found:
    if knows_matters(log):
        return by_window(log)
    if not log.has("resolved"):
        return None
    known = [r for r in came_in(log) if r["resolved"] is not None]
    if tells(log) or log.has("first_response_at", "resolved_at", "closed_at"):
        done = [r for r in dealt_with(log) if any(r is k for k in known)]
        return share(done, lambda r: r["resolved"]), (
            {"of_all": share(known, lambda r: r["resolved"])} if done else {}
        )
    return share(known, lambda r: r["resolved"])


def by_window(log: Log) -> Found:
    begun, said = [], []
    handled = dealt_with(log)
    for row in came_in(log):
        if not matter(row) or not any(row is each for each in handled):
            continue
        if log.now is None or log.now - row["arrived_at"] < timedelta(hours=48):
            continue
        before, after = near(log, row)
        if row.get("resolved") is not None:
            said.append(row["resolved"])
        if not before:
            begun.append(not after)
    return mean(begun), {"by_flag": mean(said)} if begun else {}


def repeat_contacts(log: Log) -> Found:
    if not knows_matters(log):
        return None
    rows = [row for row in came_in(log) if matter(row)]
    return share(rows, lambda r: near(log, r)[0])


def self_service_containment(log: Log) -> Found:
    if not log.has("contained"):
        return None
    rows = [row for row in log.rows if row["contained"] is not None]
    if log.has("self_service"):
        rows = [row for row in rows if row["self_service"]]

    def stays(row: Row) -> bool:
        back = knows_matters(log) and matter(row) and near(log, row)[1]
        return row["contained"] and not back

    parts = {}
    if knows_matters(log):
        parts["as_recorded"] = share(rows, lambda r: r["contained"])
    reached = dealt_with(log)
    dates = ("first_response_at", "resolved_at", "closed_at")
    if tells(log) or log.has(*dates, "queued_at"):
        tellable = tells(log) or log.has(*dates)

        def passed_on(row: Row) -> bool:
            helped = tellable and any(row is each for each in reached)
            return helped or row.get("queued_at") is not None

        parts["lost"] = share(rows, lambda r: not r["contained"] and not passed_on(r))
    return share(rows, stays), parts if rows else {}


# Tickets


def settled(log: Log, row: Row) -> bool | None:
    if row.get("status") in OPEN:
        return False
    if row.get("status") in CLOSED | ANSWERED | GIVEN_UP:
        return True
    if log.has("closed_at", "resolved_at", "ended_at"):
        return first(row, "closed_at", "resolved_at", "ended_at") is not None
    return None


def ends_known(log: Log) -> bool:
    return log.has("status", "closed_at", "resolved_at", "ended_at")


def backlog(log: Log) -> Found:
    if not ends_known(log):
        return None
    known = [row for row in log.rows if settled(log, row) is not None]
    waiting = [row for row in known if not settled(log, row)]
    parts: dict[str, float | None] = {}
    if log.has("arrived_at") and known:
        ages = [log.now - r["arrived_at"] for r in waiting if r["arrived_at"]]
        for days in (1, 7, 30):
            older = sum(age > timedelta(days=days) for age in ages)
            parts[f"over_{days}_days"] = older
    return (len(waiting) if known else None), parts


def time_to(*names: str) -> Callable[[Log], Found]:
    def found(log: Log) -> Found:
        if not log.has("arrived_at") or not log.has(*names):
            return None
        return median(
            hours(row["arrived_at"], first(row, *names))
            for row in log.rows
            if first(row, *names) and row["arrived_at"] and settled(log, row)
        )

    return found


def resolved_in_time(log: Log) -> Found:
    good = []
    if log.has("due_at") and log.now is None:
        return None
    for row in log.rows:
        waits = ends_known(log) and settled(log, row) is False
        if row.get("due_at") is not None:
            end = log.now if waits else first(row, "resolved_at", "closed_at")
            if end is not None:
                if not waits or late(end, row["due_at"]):
                    good.append(not late(end, row["due_at"]))
                continue
        if row.get("in_time") is not None and not waits:
            good.append(row["in_time"])
    return mean(good)


def reopened(log: Log) -> Found:
    if not log.has("reopened"):
        return None
    rows = [row for row in log.rows if row["reopened"] is not None]
    if ends_known(log):
        rows = [row for row in rows if row["reopened"] or settled(log, row)]
    return share(rows, lambda r: r["reopened"])


# Customers


def customers_satisfied(log: Log) -> Found:
    marks = [r["satisfaction"] for r in log.rows if r.get("satisfaction") is not None]
    good = [mark >= 4 for mark in marks if mark <= 5]
    return mean(good), {"mean": mean(m for m in marks if m <= 5)} if good else {}


def complaints_per_contact(log: Log) -> Found:
    if log.counted:
        found = ratio((row.get("complaints"), came(row)) for row in log.rows)
    else:
        found = mean(r["complaint"] for r in log.rows if r.get("complaint") is not None)
    return None if found is None else found * 1000


def cost_per_contact(log: Log) -> Found:
    rows = [row for row in log.rows if row.get("cost") is not None]
    if log.counted:
        return ratio((row["cost"], taken(log, row)) for row in rows)
    done = dealt_with(log)
    helped = sum(any(row is each for each in done) for row in rows)
    return over(sum(row["cost"] for row in rows), helped)


# Calls that go out


def silent_calls(log: Log) -> Found:
    rows = [row for row in went_out(log) if row.get("silent") is not None]
    if tells(log):
        rows = [row for row in rows if row["silent"] or answered(log, row)]
    return share(rows, lambda r: r["silent"])


def blocked_calls(log: Log) -> Found:
    if log.has("blocked_count"):
        pairs = []
        for row in log.rows:
            tries = row.get("attempts")
            if tries is None and row["blocked_count"] is not None:
                whole = came(row)
                tries = None if whole is None else whole + row["blocked_count"]
            pairs.append((row["blocked_count"], tries))
        return ratio(pairs)
    said = []
    for row in log.rows:
        if row.get("blocked") is not None:
            said.append(row["blocked"])
        elif row.get("status") is not None:
            said.append(row["status"] in BUSY)
    return mean(said)


def suppressed_numbers_called(log: Log) -> Found:
    if not log.has("suppressed", "suppressed_at"):
        return None
    rows = went_out(log)
    if not log.has("suppressed_at"):
        rows = [row for row in rows if row["suppressed"] is not None]

    def objected(row: Row) -> bool:
        when, at = row.get("suppressed_at"), row.get("arrived_at")
        dated = when is not None and at is not None and when <= at
        return bool(row.get("suppressed") or dated)

    return sum(map(objected, rows)) if rows else None


def calls_outside_hours(log: Log) -> Found:
    if not log.has("direction") or not log.has("arrived_at"):
        return None
    times = [r["arrived_at"].time() for r in went_out(log) if r["arrived_at"]]
    clocks = [(t.hour, t.minute) for t in times if t.isoformat() != "00:00:00"]
    return sum(not (9, 0) <= c < (20, 30) for c in clocks) if clocks else None


def calls_without_consent(log: Log) -> Found:
    if not log.has("consent", "consent_at"):
        return None
    rows = went_out(log)
    if log.has("marketing"):
        rows = [row for row in rows if row["marketing"]]
    if not log.has("consent_at"):
        rows = [row for row in rows if row["consent"] is not None]

    def agreed(row: Row) -> bool:
        when, at = row.get("consent_at"), row.get("arrived_at")
        if when is not None and at is not None:
            return bool(when <= at)
        return bool(row.get("consent"))

    return sum(not agreed(row) for row in rows) if rows else None


# Duties


def callbacks_in_time(log: Log) -> Found:
    good = []
    for row in log.rows:
        promised = row.get("callback_promised_at")
        done = row.get("callback_done_at")
        if promised is None or log.now is None:
            continue
        if done is not None:
            good.append(not late(done, promised))
        elif late(log.now, promised):
            good.append(False)
    return mean(good)


def access_requests_in_time(log: Log) -> Found:
    good = []
    for row in log.rows:
        asked, due = row.get("access_requested_at"), row.get("access_due_at")
        if asked is None or log.now is None:
            continue
        reply = row.get("access_answered_at")
        when = reply or log.now
        missed = late(when, due) if due else hours(asked, when) > 72
        if reply or missed:
            good.append(not missed)
    return mean(good)


def recordings_past_retention(log: Log) -> Found:
    if not log.has("recording_until", "card_data"):
        return None
    if log.has("recording_until") and log.now is None:
        return None
    said = []
    for row in log.rows:
        until, card = row.get("recording_until"), row.get("card_data")
        gone = row.get("recording_deleted_at") is not None
        if gone or (log.has("recorded") and not row["recorded"]):
            continue
        if until is None and card is None:
            continue
        old = until is not None and log.now is not None and late(log.now, until)
        said.append(bool(card or old))
    return sum(said) if said else None


def contacts_by_unskilled_agents(log: Log) -> Found:
    said = []
    for row in dealt_with(log):
        skilled, until = row.get("skilled"), row.get("skill_until")
        if row.get("arrived_at") is None:
            until = None
        if skilled is None and until is None:
            continue
        ended = until is not None and late(row["arrived_at"], until)
        said.append(skilled is False or ended)
    return sum(said) if said else None


def agreement_targets_met(log: Log) -> Found:
    said = []
    for row in log.rows:
        if row.get("target_met") is not None:
            said.append(row["target_met"])
            continue
        if row.get("agreed_level") is None:
            continue
        level = None
        if row.get("in_service_level") is not None and came(row):
            level = row["in_service_level"] / came(row)
        elif row.get("service_level") is not None:
            level = fraction(log, row, "service_level")
        if level is not None:
            said.append(level >= fraction(log, row, "agreed_level"))
    return mean(said)


# Evaluations


def quality_score(log: Log) -> Found:
    rows = [row for row in log.rows if row.get("quality_score") is not None]
    scores = [0 if r.get("critical_error") else r["quality_score"] for r in rows]
    if not log.has("quality_max"):
        return mean(scores)
    pairs = [
        (score, row["quality_max"])
        for score, row in zip(scores, rows, strict=True)
        if row["quality_max"] is not None and row["quality_max"] > 0
    ]
    found = ratio(pairs)
    return None if found is None else found * 100


def critical_error_accuracy(log: Log) -> Found:
    errors = [row.get("critical_error") for row in log.rows]
    return mean(not error for error in errors if error is not None)


def monitoring_coverage(log: Log) -> Found:
    needed = ("agent", "arrived_at")
    if not all(map(log.has, needed)):
        return None
    if not log.has("quality_score", "critical_error"):
        return None
    months = defaultdict(list)
    for row in dealt_with(log):
        if all(row[name] is not None for name in needed):
            month = row["arrived_at"].strftime("%Y-%m")
            scored = first(row, "quality_score", "critical_error") is not None
            months[row["agent"], month].append(scored)
    seen = [each for listed in months.values() for each in listed]
    return over(sum(seen), len(months)), (
        {
            "share_of_contacts": mean(seen),
            "without_any": sum(not any(listed) for listed in months.values()),
        }
        if months
        else {}
    )


def calibration_variance(log: Log) -> Found:
    names = ("contact_id", "evaluator", "quality_score")
    by_contact = defaultdict(list)
    for row in log.every:
        if all(row.get(name) is not None for name in names):
            by_contact[row["contact_id"]].append(row)
    return mean(
        max(r["quality_score"] for r in rows) - min(r["quality_score"] for r in rows)
        for rows in by_contact.values()
        if len({r["evaluator"] for r in rows}) > 1
    )


def auditor_gap(log: Log) -> Found:
    return mean(
        row["auditor_score"] - row["quality_score"]
        for row in log.rows
        if row.get("auditor_score") is not None and row.get("quality_score") is not None
    )


# Plans and staff


def forecast_accuracy(log: Log) -> Found:
    if not log.counted or not log.has("forecast"):
        return None
    pairs = [
        (c, row["forecast"])
        for row in log.rows
        if (c := came(row)) is not None and row["forecast"] is not None
    ]
    volume = sum(c for c, _ in pairs)
    off = over(sum(abs(c - f) for c, f in pairs), volume)
    if off is None:
        return None
    return 1 - off, {"bias": over(sum(f - c for c, f in pairs), volume)}


def of_time(part: str, whole: str) -> Callable[[Log], Found]:
    def found(log: Log) -> Found:
        return ratio(
            (positive(row.get(part)), positive(row.get(whole))) for row in log.rows
        )

    return found


def occupancy(log: Log) -> Found:
    pairs = []
    for row in log.rows:
        busy, idle = took(row), positive(row.get("available_s"))
        if log.counted and busy is not None:
            number = taken(log, row)
            busy = None if number is None else busy * number
        if busy is not None and idle is not None:
            pairs.append((busy, busy + idle))
    return ratio(pairs) if took_known(log) else None


def answered_by(load: float, agents: int, each: float) -> float:
    """Erlang's share answered within 20 seconds, from the sums as he wrote them."""
    if agents <= load:
        return 0.0
    queue = load**agents / factorial(agents) * agents / (agents - load)
    waits = queue / (sum(load**k / factorial(k) for k in range(agents)) + queue)
    return 1 - waits * exp(-(agents - load) * 20 / each) if each else 1.0


def staffing_variance(log: Log) -> Found:
    planned = log.has("staff_needed")
    counted = log.counted and log.has("interval_s") and took_known(log)
    if not log.has("staff_present") or not (planned or counted):
        return None
    rows = [row for row in log.rows if row["staff_present"] is not None]
    met, came_at_all, staff = 0.0, 0.0, []
    for row in rows:
        present = row["staff_present"]
        if planned:
            staff.append((present, row["staff_needed"]))
            continue
        number, each, length = positive(came(row)), took(row), row["interval_s"]
        if number is None or each is None or not length:
            continue
        load = number * each / length
        staff.append((present, needed_for(load, each)))
        if each:
            came_at_all += number
            met += number * answered_by(load, floor(present), each)
    return variance(staff, over(met, came_at_all))


def needed_for(load: float, each: float) -> int:
    staff = 0
    while load and answered_by(load, staff, each) < 0.8:
        staff += 1
    return staff


def variance(staff: list[tuple[float, float | None]], expected: float | None) -> Found:
    known = [(present, need) for present, need in staff if need is not None]
    needed = sum(need for _, need in known)
    if not needed:
        return None
    parts: dict[str, float | None] = {
        "understaffed_intervals": sum(present < need for present, need in known)
    }
    if expected is not None:
        parts["service_level_expected"] = expected
    return sum(present - need for present, need in known) / needed, parts


# Systems


def platform_availability(log: Log) -> Found:
    pairs = []
    for row in log.rows:
        whole, down = positive(row.get("service_s")), positive(row.get("downtime_s"))
        if whole is not None and down is not None:
            pairs.append((max(whole - down, 0), whole))
    return ratio(pairs)


def repair_time(log: Log) -> Found:
    return mean(
        hours(row["outage_at"], row["repaired_at"])
        for row in log.rows
        if row.get("outage_at") and row.get("repaired_at")
    )


def continuity_test_age(log: Log) -> Found:
    tests = [row for row in log.rows if row.get("continuity_test_at")]
    if log.has("continuity_test_passed"):
        tests = [row for row in tests if row["continuity_test_passed"]]
    if not tests or log.now is None:
        return None
    latest = max(row["continuity_test_at"] for row in tests)
    return float((log.now - latest) / timedelta(days=1))


# Gaps


def unreachable_hours(log: Log) -> Found:
    if not log.has("arrived_at"):
        return None
    by_hour: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for row in came_in(log) if log.counted else judged(log) if tells(log) else []:
        at = row["arrived_at"]
        if at is None or at.time().isoformat() == "00:00:00":
            continue
        number: float | None = 1.0
        helped: float | None = None
        if log.counted:
            number, helped = came(row), taken(log, row)
        else:
            helped = float(answered(log, row))
        if number is not None and helped is not None:
            by_hour[at.strftime("%Y-%m-%d %H")].append((number, helped))
    busy = [rows for rows in by_hour.values() if sum(c for c, _ in rows) > 0]
    if not busy:
        return None
    return sum(sum(a for _, a in rows) <= 0 for rows in busy)


def days_without_contacts(log: Log) -> Found:
    days = {row["arrived_at"].date() for row in log.rows if row.get("arrived_at")}
    if not days:
        return None
    day, missing = min(days), []
    while day < max(days):
        day += timedelta(days=1)
        if day not in days:
            missing.append(day)
    weekdays = [d for d in missing if d.strftime("%a") not in {"Sat", "Sun"}]
    return len(missing), {"on_weekdays": len(weekdays)}


# Records


def contact_id_unique(log: Log) -> Found:
    if not log.has("contact_id"):
        return None
    ids = [row["contact_id"] for row in log.every]
    return mean(each is not None and ids.count(each) == 1 for each in ids)


def contact_times_in_order(log: Log) -> Found:
    if not log.has("arrived_at", "queued_at", "answered_at", "ended_at"):
        return None
    good = []
    for row in log.rows:
        steps = [
            first(row, "arrived_at"),
            first(row, "queued_at"),
            first(row, "answered_at", "abandoned_at"),
            first(row, "ended_at"),
            first(row, "resolved_at"),
            first(row, "closed_at"),
        ]
        known = [step for step in steps if step is not None]
        if len(known) > 1:
            good.append(not any(earlier(b, a) for a, b in combinations(known, 2)))
    return mean(good)


def earlier(one: datetime, other: datetime) -> bool:
    if one.time().isoformat() == "00:00:00":
        return one.date() < other.date()
    return one < other


def contact_outcome_clear(log: Log) -> Found:
    if not log.has("answered_at") or not log.has("abandoned_at"):
        return None
    rows = came_in(log)
    if log.has("ended_at"):
        rows = [row for row in rows if row["ended_at"]]
    return share(rows, lambda r: bool(r["answered_at"]) != bool(r["abandoned_at"]))


def durations_add_up(log: Log) -> Found:
    good = []
    for row in log.rows:
        clock = seconds(row.get("answered_at"), row.get("ended_at"))
        if clock is not None and row.get("talk_s") is not None:
            told = row["talk_s"] + (row.get("hold_s") or 0)
            good.append(abs(clock - told) <= 5)
    return mean(good)


def short_contacts(log: Log) -> Found:
    if log.counted or not took_known(log):
        return None
    return mean(t < 5 for row in dealt_with(log) if (t := took(row)) is not None)


def double_contacts(log: Log) -> Found:
    seen: dict[Any, int] = defaultdict(int)
    for row in log.rows:
        at, who = row.get("arrived_at"), row.get("customer_ref")
        if at is not None and who is not None and at.time().isoformat() != "00:00:00":
            seen[who, at] += 1
    return sum(n - 1 for n in seen.values()) if seen else None


def simultaneous_contacts(log: Log) -> Found:
    names = ("agent", "answered_at", "ended_at")
    by_agent = defaultdict(list)
    for row in log.rows:
        known = all(row.get(name) is not None for name in names)
        if known and row.get("channel") not in IN_WRITING:
            by_agent[row["agent"]].append((row["answered_at"], row["ended_at"]))
    if not by_agent:
        return None
    turns = [pairwise(sorted(calls)) for calls in by_agent.values()]
    return sum(bool(then[0] < now[1]) for turn in turns for now, then in turn)


def contacts_add_up(log: Log) -> Found:
    good = []
    for row in log.rows:
        counts = [row.get(n) for n in ("offered", "answered_count", "abandoned_count")]
        known = [count for count in counts if count is not None]
        if len(known) == len(counts):
            more = ("callback_count", "overflow_count", "waiting_count")
            told = sum(known[1:]) + sum(row.get(n) or 0 for n in more)
            good.append(known[0] == told)
    return mean(good)


def reported_equals_recomputed(log: Log) -> Found:
    good = []
    for row in log.rows:
        for name, top in (
            ("service_level", "in_service_level"),
            ("answer_rate", "answered_count"),
        ):
            known = row.get(name) is not None and row.get(top) is not None
            if log.counted and known and came(row):
                found = row[top] / came(row)
                good.append(abs(found - fraction(log, row, name)) <= 0.005)
    return mean(good)


PLAIN: dict[str, Callable[[Log], Found]] = {
    "service_level": service_level,
    "speed_of_answer": speed_of_answer,
    "longest_wait": longest_wait,
    "abandonment": abandonment,
    "time_to_abandon": time_to_abandon,
    "answer_rate": answer_rate,
    "handling_time": handling_time,
    "first_response_in_time": first_response_in_time,
    "transfers": transfers,
    "escalations": flagged("escalated"),
    "contacts_logged": contacts_logged,
    "reasons_recorded": reasons_recorded,
    "first_contact_resolution": first_contact_resolution,
    "repeat_contacts": repeat_contacts,
    "self_service_containment": self_service_containment,
    "backlog": backlog,
    "resolution_time": time_to("resolved_at", "closed_at"),
    "closing_time": time_to("closed_at"),
    "resolved_in_time": resolved_in_time,
    "reopened": reopened,
    "customers_satisfied": customers_satisfied,
    "complaints_per_contact": complaints_per_contact,
    "cost_per_contact": cost_per_contact,
    "silent_calls": silent_calls,
    "blocked_calls": blocked_calls,
    "suppressed_numbers_called": suppressed_numbers_called,
    "calls_outside_hours": calls_outside_hours,
    "calls_without_consent": calls_without_consent,
    "callbacks_in_time": callbacks_in_time,
    "access_requests_in_time": access_requests_in_time,
    "recordings_past_retention": recordings_past_retention,
    "contacts_by_unskilled_agents": contacts_by_unskilled_agents,
    "agreement_targets_met": agreement_targets_met,
    "quality_score": quality_score,
    "critical_error_accuracy": critical_error_accuracy,
    "monitoring_coverage": monitoring_coverage,
    "calibration_variance": calibration_variance,
    "auditor_gap": auditor_gap,
    "forecast_accuracy": forecast_accuracy,
    "schedule_adherence": of_time("adherent_s", "scheduled_s"),
    "shrinkage": of_time("unavailable_s", "paid_s"),
    "occupancy": occupancy,
    "staffing_variance": staffing_variance,
    "platform_availability": platform_availability,
    "repair_time": repair_time,
    "continuity_test_age": continuity_test_age,
    "unreachable_hours": unreachable_hours,
    "days_without_contacts": days_without_contacts,
    "contact_id_unique": contact_id_unique,
    "contact_times_in_order": contact_times_in_order,
    "contact_outcome_clear": contact_outcome_clear,
    "durations_add_up": durations_add_up,
    "short_contacts": short_contacts,
    "double_contacts": double_contacts,
    "simultaneous_contacts": simultaneous_contacts,
    "contacts_add_up": contacts_add_up,
    "reported_equals_recomputed": reported_equals_recomputed,
}
