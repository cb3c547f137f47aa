"""Metrics of complaints that look at rows together, computed in plain Python."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from itertools import combinations, pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

from plain_complaints import LEVELS, NOTHING, answered, hours, known, weight, weights

if TYPE_CHECKING:
    from plain_complaints import Found, Plain, Row


def urgency(plain: Plain) -> Found:
    taken: dict[int, list[float]] = defaultdict(list)
    for row in plain.rows:
        if answered(row) and row["priority"] in LEVELS:
            passed = hours(row["received_at"], row["responded_at"]) or 0.0
            taken[LEVELS[row["priority"]]].extend([passed] * weight(row))
    medians = [median(taken[level]) for level in sorted(taken) if taken[level]]
    steps = [first <= second for first, second in pairwise(medians)]
    count = sum(map(len, taken.values()))
    return (sum(steps) / len(steps) if steps else None, count)


def repeated(plain: Plain) -> Found:
    matter = ("customer_ref", "category", "received_at")
    rows = [row for row in plain.rows if known(*matter)(row) and weight(row)]
    limit = timedelta(hours=plain.targets["repeat_within"])
    before: dict[tuple[str, str], datetime] = {}
    again = 0
    for row in sorted(rows, key=_in_time):
        same = (row["customer_ref"], row["category"])
        if same in before and row["received_at"] - before[same] <= limit:
            again += weight(row)
        before[same] = row["received_at"]
    return (again / weights(rows), weights(rows)) if rows else NOTHING


def _in_time(row: Row) -> tuple[datetime, bool, str, int]:
    case = row["complaint_id"]
    return (row["received_at"], case is None, case or "", weight(row))


def concentration(plain: Plain) -> Found:
    sizes: dict[str, int] = defaultdict(int)
    for row in plain.rows:
        if row["category"] is not None:
            sizes[row["category"]] += weight(row)
    whole, reached, needed = sum(sizes.values()), 0, 0
    for size in sorted(sizes.values(), reverse=True):
        if reached < whole * 0.8:
            reached, needed = reached + size, needed + 1
    return (needed, whole) if whole else NOTHING


def movement(plain: Plain) -> Found:
    months: dict[int, int] = defaultdict(int)
    for row in plain.rows:
        if row["received_at"] and weight(row):
            months[row["received_at"].month] += weight(row)
    if not months:
        return NOTHING
    values = [months.get(m, 0) for m in range(min(months) + 1, max(months))]
    if len(values) < 3:
        return NOTHING
    slopes = [
        (b - a) / (j - i) for (i, a), (j, b) in combinations(enumerate(values), 2)
    ]
    return (median(slopes), sum(values))


def by_problem(plain: Plain) -> list[list[Row]]:
    name = "root_cause" if "root_cause" in plain.has else "category"
    found: dict[str, list[Row]] = defaultdict(list)
    for row in plain.rows:
        if row[name] is not None and weight(row):
            found[row[name]].append(row)
    return list(found.values())


def acted_on(plain: Plain) -> Found:
    recurring = [rows for rows in by_problem(plain) if weights(rows) >= 3]
    acted = sum(any(row["action_ref"] for row in rows) for rows in recurring)
    return (acted / len(recurring), len(recurring)) if recurring else NOTHING


def stayed_away(plain: Plain) -> Found:
    away = back = 0
    limit = timedelta(hours=plain.targets["repeat_within"])
    for rows in by_problem(plain):
        done = [row["action_done_at"] for row in rows if row["action_done_at"]]
        if not done:
            continue
        removed, received = (
            min(done),
            [r["received_at"] for r in rows if r["received_at"]],
        )
        if any(removed < when <= removed + limit for when in received):
            back += 1
        elif plain.now is not None and plain.now >= removed + limit:
            away += 1
    return (away / (away + back), away + back) if away + back else NOTHING


def changes(plain: Plain, kept: set[str]) -> Found:
    rows = [row for row in plain.rows if row["action_ref"] and weight(row)]
    done = {
        row["action_ref"]
        for row in rows
        if row["action_done_at"] or "action_done_at" not in kept
    }
    return (len(done), weights(rows)) if rows else NOTHING


def unfairness(plain: Plain) -> Found:
    rows = [r for r in plain.rows if plain.verdict(r) in {"yes", "part", "no"}]
    severe: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        severe[row["severity"] and row["severity"].strip().lower()].append(row)
    usual = {s: upheld(plain, group) for s, group in severe.items() if weights(group)}
    gaps = []
    for side in ("unit", "channel", "language", "segment"):
        groups = [
            [r for r in rows if r[side] == v] for v in {r[side] for r in rows} - {None}
        ]
        large = [group for group in groups if weights(group) >= 30]
        if len(large) < 2:
            continue
        for group in large:
            expected = sum(
                weight(r)
                * usual.get(r["severity"] and r["severity"].strip().lower(), 0)
                for r in group
            )
            gaps.append(abs(upheld(plain, group) - expected / weights(group)))
    return (max(gaps) if gaps else None, weights(rows))


def upheld(plain: Plain, rows: list[Row]) -> float:
    won = weights(row for row in rows if plain.verdict(row) in {"yes", "part"})
    return won / weights(rows)
