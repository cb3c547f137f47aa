"""The metrics of disputes once more, computed row by row in plain Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations
from math import sqrt
from typing import Any

from isocheck.registers.disputes import DISPUTES

Row = dict[str, Any]
Test = Callable[[Row], Any]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STEPS = """complaint_received_at final_response_at notice_at acknowledged_at response_at
    outcome_at implemented_at closed_at""".split()
ON_NOTICE = (
    "dispute_id complaint_id provider method notice_at owner response_due_at".split()
)
ON_CLOSING = "outcome outcome_at root_cause".split()
MEANINGS = {
    "Upheld": "for the customer",
    "maladministration": "for the customer",
    "partly_upheld": "in part for the customer",
    "Not upheld": "for the organization",
    "settlement": "settled",
    "recommendation accepted": "recommendation accepted",
    "Recommendation-rejected": "recommendation refused",
    "withdrawn": "withdrawn",
    "ineligible": "outside jurisdiction",
    "Abandoned": "lapsed",
}
WON = {"for the customer", "in part for the customer"}
OWED = WON | {"settled", "recommendation accepted"}


@dataclass(frozen=True, kw_only=True)
class Plain:
    """What a metric must find; `value` is None where it cannot be measured."""

    value: float | None
    count: float = 0
    parts: Mapping[str, float] = field(default_factory=dict)


NOTHING = Plain(value=None)


def weight(row: Row) -> float:
    return 1 if row["row_count"] is None else max(row["row_count"], 0)


def total(rows: Iterable[Row]) -> float:
    return sum((weight(row) for row in rows), 0.0)


@dataclass(frozen=True, kw_only=True)
class Register:
    """Rows with every field, of which the register has only those in `names`."""

    rows: Sequence[Row]
    names: frozenset[str]
    targets: Mapping[str, float]

    def has(self, *names: str) -> bool:
        return any(row[name] is not None for row in self.rows for name in names)

    @property
    def now(self) -> datetime | None:
        times = [row[name] for row in self.rows for name in STEPS if row[name]]
        return max(times, default=None)

    @property
    def once(self) -> list[Row]:
        """The rows without those that repeat an id; the first in order stays."""
        kept, seen = [], set()
        for row in sorted(self.rows, key=_order):
            if row["dispute_id"] is None or row["dispute_id"] not in seen:
                kept.append(row)
            seen.add(row["dispute_id"])
        return kept

    def closed(self, row: Row) -> bool:
        if self.has("closed_at", "status"):
            said = (row["status"] or "").strip().lower()
            return bool(row["closed_at"]) or said.startswith("closed") or said == "done"
        return row["outcome_at"] is not None

    def past(self, due: datetime | None) -> bool:
        return late(self.now, due)


def _order(row: Row) -> list[tuple[bool, Any]]:
    values = [row["notice_at"], *(row[name] for name in sorted(DISPUTES.fields))]
    return [(value is None, 0 if value is None else value) for value in values]


def early(first: datetime | None, second: datetime | None) -> bool:
    if first is None or second is None or first >= second:
        return False
    return first.hour != 0 or first.date() < second.date()


def late(when: datetime | None, due: datetime | None) -> bool:
    if when is None or due is None or when <= due:
        return False
    return due.hour != 0 or when.date() > due.date()


def hours(start: datetime | None, end: datetime | None) -> float | None:
    return None if start is None or end is None else max((end - start) / HOUR, 0.0)


def days(row: Row) -> float | None:
    taken = hours(row["notice_at"], row["outcome_at"])
    if taken is None or early(row["outcome_at"], row["notice_at"]):
        return None
    return taken / 24


def meaning(row: Row) -> str | None:
    return MEANINGS.get(row["outcome"])


def end_of(row: Row) -> str:
    return meaning(row) or plain(row["outcome"]) or ""


def plain(text: str | None) -> str | None:
    return None if text is None else text.strip().lower()


def known(*names: str) -> Test:
    return lambda row: all(row[name] is not None for name in names)


def hold(row: Row, *tests: Test) -> bool:
    return all(test(row) for test in tests)


def share(
    rows: Iterable[Row], among: Test, hit: Test, bands: Mapping[str, Test] | None = None
) -> Plain:
    counted = [row for row in rows if among(row)]
    hits = [row for row in counted if hit(row)]
    if not total(counted):
        return NOTHING
    parts = {n: total(r for r in hits if b(r)) for n, b in (bands or {}).items()}
    whole = total(counted)
    return Plain(value=total(hits) / whole, count=whole, parts=parts)


def number(
    rows: Iterable[Row], among: Test, hit: Test, bands: Mapping[str, Test] | None = None
) -> Plain:
    found = share(rows, among, hit, bands)
    if found.value is None:
        return found
    return Plain(value=found.value * found.count, count=found.count, parts=found.parts)


def spread(rows: Iterable[Row], among: Test, value: Test) -> Plain:
    counted = [row for row in rows if among(row)]
    values = sorted(value(row) for row in counted for _ in range(int(weight(row))))
    if not values:
        return NOTHING
    parts = {"median": 0.5, "p90": 0.9, "p95": 0.95, "longest": 1.0}
    found = {name: quantile(values, q) for name, q in parts.items()}
    return Plain(value=found["median"], count=len(values), parts=found)


def quantile(ordered: Sequence[float], q: float) -> float:
    place = q * (len(ordered) - 1)
    low = ordered[int(place)]
    high = ordered[min(int(place) + 1, len(ordered) - 1)]
    return low + (high - low) * (place - int(place))


def sums(pairs: Iterable[tuple[str, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, n in pairs:
        found[name] = found.get(name, 0.0) + n
    return {name: n for name, n in found.items() if n}


def mean_of(pairs: Iterable[tuple[float | None, float]]) -> float | None:
    there = [(value, n) for value, n in pairs if value is not None and n]
    whole = sum(n for _, n in there)
    return sum(value * n for value, n in there) / whole if whole else None


def anyone(_: Row) -> bool:
    return True


def fields_filled(reg: Register) -> Plain:
    wanted = [n for n in (*ON_NOTICE, *ON_CLOSING) if n in reg.names]
    if not reg.has(*wanted):
        return NOTHING
    cells = [
        (row, name)
        for row in reg.once
        for name in wanted
        if name in ON_NOTICE or reg.closed(row)
    ]
    whole = total(row for row, _ in cells)
    full = total(row for row, name in cells if row[name] is not None)
    if not whole:
        return NOTHING
    return Plain(value=full / whole, count=total(reg.once))


def in_order(reg: Register) -> Plain:
    def dates(row: Row) -> list[datetime]:
        return [row[name] for name in STEPS if row[name]]

    return share(
        reg.once,
        lambda row: len(dates(row)) > 1,
        lambda row: not any(early(b, a) for a, b in combinations(dates(row), 2)),
    )


def follows_complaint(reg: Register) -> Plain:
    if not reg.has("complaint_id"):
        return NOTHING
    if not reg.has("final_response_at"):
        return share(reg.once, anyone, known("complaint_id"))
    linked = known("complaint_id", "final_response_at")
    return share(
        reg.once,
        lambda row: not linked(row) or row["notice_at"],
        lambda row: (
            linked(row) and not early(row["notice_at"], row["final_response_at"])
        ),
    )


def referral(reg: Register) -> Plain:
    if not reg.has("referral_sent_at"):
        return NOTHING
    return share(
        reg.once,
        anyone,
        lambda row: (
            row["referral_sent_at"]
            and not early(row["notice_at"], row["referral_sent_at"])
        ),
    )


def consent(reg: Register) -> Plain:
    if not reg.has("consent_at", "consent"):
        return NOTHING

    def recorded(row: Row) -> bool:
        said = plain(row["consent"])
        return said == "given" or (bool(row["consent_at"]) and said != "refused")

    before: dict[str, Test] = {
        "before_dispute": lambda row: row["consent_timing"] == "before_dispute"
    }
    bands = before if reg.has("consent_timing") else {}
    return share(reg.once, anyone, recorded, bands)


def flagged(reg: Register, name: str) -> Plain:
    return share(reg.once, known(name), lambda row: row[name])


def past_retention(reg: Register) -> Plain:
    return number(
        reg.once, known("retention_until"), lambda row: reg.past(row["retention_until"])
    )


def lists_match(reg: Register) -> Plain:
    if not reg.has("on_provider_list"):
        return NOTHING
    both = reg.has("in_own_register")
    needed = ["on_provider_list", *(["in_own_register"] if both else [])]
    return number(
        reg.once,
        known(*needed),
        lambda row: row["on_provider_list"] != (row["in_own_register"] or not both),
    )


def acknowledged(reg: Register) -> Plain:
    within = reg.targets.get("dispute_acknowledge_within")
    if within is None or not reg.has("acknowledged_at"):
        return NOTHING

    def counts(row: Row) -> bool:
        notice, done = row["notice_at"], row["acknowledged_at"]
        if notice is None or early(done, notice):
            return False
        waited = hours(notice, reg.now) or 0.0
        return done is not None or reg.closed(row) or waited > within

    def timely(row: Row) -> bool:
        took = hours(row["notice_at"], row["acknowledged_at"])
        return took is not None and took <= within

    return share(reg.once, counts, timely)


def on_time(row: Row, due: str, done: str) -> bool:
    return row[done] is not None and not late(row[done], row[due])


def responded(reg: Register) -> Plain:
    if not reg.has("response_at"):
        return NOTHING

    def counts(row: Row) -> bool:
        due = row["response_due_at"]
        if due is None or row["response_at"] is not None:
            return due is not None
        ends = [row[n] for n in ("outcome_at", "closed_at") if row[n]]
        return reg.past(due) and all(late(end, due) for end in ends)

    return share(
        reg.once, counts, lambda row: on_time(row, "response_due_at", "response_at")
    )


def implemented(reg: Register) -> Plain:
    if not reg.has("implemented_at"):
        return NOTHING

    def counts(row: Row) -> bool:
        due = row["implement_due_at"]
        return due is not None and (
            row["implemented_at"] is not None or reg.closed(row) or reg.past(due)
        )

    return share(
        reg.once, counts, lambda row: on_time(row, "implement_due_at", "implemented_at")
    )


def cycle_time(reg: Register) -> Plain:
    return spread(reg.once, lambda row: days(row) is not None, days)


def tells_end(reg: Register) -> bool:
    return reg.has("closed_at", "status", "outcome_at")


def dues(reg: Register, row: Row) -> list[bool]:
    """Tell of each step a row has a date for whether it is past and not taken."""
    found = []
    if row["response_due_at"] and "response_at" in reg.names:
        over = row["response_at"] or row["outcome_at"]
        found.append(not over and reg.past(row["response_due_at"]))
    if row["implement_due_at"] and "implemented_at" in reg.names:
        missing = row["implemented_at"] is None
        found.append(missing and reg.past(row["implement_due_at"]))
    within = reg.targets.get("dispute_close_within")
    if within is not None and row["notice_at"]:
        waited = hours(row["notice_at"], reg.now) or 0.0
        found.append(row["outcome_at"] is None and waited > within)
    return found


def overdue(reg: Register) -> Plain:
    def aged(low: float, high: float) -> Test:
        return lambda row: (
            row["notice_at"] and low < (reg.now - row["notice_at"]) / DAY <= high
        )

    if not tells_end(reg):
        return NOTHING
    return number(
        reg.once,
        lambda row: not reg.closed(row) and dues(reg, row),
        lambda row: any(dues(reg, row)),
        {
            "up_to_30_days": aged(-1, 30),
            "31_to_90_days": aged(30, 90),
            "over_90_days": aged(90, 1e9),
        },
    )


def unimplemented(reg: Register) -> Plain:
    if not (
        reg.has("implemented_at")
        and reg.has("closed_at", "status")
        and reg.has("remedy_due", "implement_due_at", "outcome")
    ):
        return NOTHING

    def owed(row: Row) -> bool | None:
        if row["remedy_due"] is not None:
            return bool(row["remedy_due"])
        if row["implement_due_at"] or meaning(row) in OWED:
            return True
        return None if meaning(row) is None else False

    return number(
        reg.once,
        lambda row: reg.closed(row) and owed(row) is not None,
        lambda row: owed(row) and row["implemented_at"] is None,
    )


def escalated(reg: Register) -> Plain:
    if not reg.has("severity", "safety"):
        return NOTHING

    def counts(row: Row) -> bool:
        notice, top = row["notice_at"], row["escalated_at"]
        serious = bool(row["safety"]) or plain(row["severity"]) == "high"
        return serious and bool(notice and top) and not early(top, notice)

    return spread(
        reg.once, counts, lambda row: hours(row["notice_at"], row["escalated_at"])
    )


def mixed(triples: Iterable[tuple[str, str | None, float]]) -> Plain:
    """Return shares of names, in all and on each side that has at least 20."""
    every = list(triples)
    names = sums((name, n) for name, _, n in every)
    whole = sum(names.values())
    if not whole:
        return NOTHING
    parts = {name: n / whole for name, n in names.items()}
    value = max(parts.values())
    for side in {side for _, side, _ in every} - {None}:
        own = sums((name, n) for name, other, n in every if other == side)
        if sum(own.values()) >= 20:
            there = sum(own.values())
            parts |= {f"{side}: {name}": n / there for name, n in own.items()}
    return Plain(value=value, count=whole, parts=parts)


def side_of(reg: Register, row: Row) -> str | None:
    name = "provider" if reg.has("provider") else "organization"
    return None if row[name] is None else row[name].strip()


def methods(reg: Register) -> Plain:
    return mixed(
        (plain(row["method"]) or "", row["category"], weight(row))
        for row in reg.once
        if row["method"] is not None
    )


def outcomes(reg: Register) -> Plain:
    if reg.has("outcome"):
        return mixed(
            (end_of(row), side_of(reg, row), weight(row))
            for row in reg.rows
            if row["outcome"] is not None
        )
    names = {
        "upheld_count": "for the customer",
        "not_upheld_count": "for the organization",
        "undecided_count": "undecided",
    }
    if not total(fitting(reg)):
        return NOTHING
    return mixed(
        (name, side_of(reg, row), row[count] or 0.0)
        for row in fitting(reg)
        for count, name in names.items()
    )


def fitting(reg: Register) -> list[Row]:
    """Return rows whose counts of outcomes can be right."""
    kept = []
    for row in reg.rows:
        counts = [
            row[n] for n in ("upheld_count", "not_upheld_count", "undecided_count")
        ]
        there = [count for count in counts if count is not None]
        most = 1 if row["row_count"] is None else row["row_count"]
        too_many = reg.has("row_count") and sum(there) > most
        if counts[0] is not None and min(there) >= 0 and not too_many:
            kept.append(row)
    return kept


def access(reg: Register) -> Plain:
    rows = [row for row in reg.rows if row["outcome"] is not None]
    whole = total(rows)
    if not whole:
        return NOTHING

    def part(test: Test) -> float:
        return total(row for row in rows if test(row)) / whole

    parts = {
        "withdrawn": part(lambda row: meaning(row) == "withdrawn"),
        "lapsed": part(lambda row: meaning(row) == "lapsed"),
    }
    for side in ("channel", "language"):
        if reg.has(side):
            found = sums((plain(row[side]) or "none", weight(row)) for row in rows)
            parts |= {f"{side}: {name}": n / whole for name, n in found.items()}
    outside = part(lambda row: meaning(row) == "outside jurisdiction")
    return Plain(value=outside, count=whole, parts=parts)


def overturned(reg: Register) -> Plain:
    if reg.has("outcome"):
        return share(
            reg.rows,
            lambda row: meaning(row) in {*WON, "for the organization"},
            lambda row: meaning(row) in WON,
        )
    rows = fitting(reg)
    if reg.has("not_upheld_count"):
        rows = [row for row in rows if row["not_upheld_count"] is not None]
        whole = sum(row["upheld_count"] + row["not_upheld_count"] for row in rows)
    else:
        whole = total(rows) if reg.has("row_count") else 0.0
    if not whole or not total(rows):
        return NOTHING
    upheld = sum(row["upheld_count"] for row in rows)
    return Plain(value=upheld / whole, count=total(rows))


def recommended(reg: Register) -> Plain:
    def accepted(row: Row) -> bool | None:
        said = plain(row["recommendation"])
        if said is None:
            said = (meaning(row) or "").removeprefix("recommendation ")
        return {"accepted": True, "refused": False, "no": False}.get(said)

    rows = [row for row in reg.once if accepted(row) is not None]
    refused = [row for row in rows if not accepted(row)]
    if not total(rows):
        return NOTHING
    parts = {"refused": total(refused)}
    if "recommendation_reason" in reg.names:
        bare = total(r for r in refused if r["recommendation_reason"] is None)
        parts["refused_without_reason"] = bare
    value = 1 - total(refused) / total(rows)
    return Plain(value=value, count=total(rows), parts=parts)


def settled(reg: Register) -> Plain:
    def early_on(row: Row) -> bool:
        ended, answered = row["outcome_at"], row["response_at"]
        return answered is None or early(ended, answered)

    stages: dict[str, Test] = {
        "before_position": lambda row: row["outcome_at"] and early_on(row),
        "during_method": lambda row: row["outcome_at"] and not early_on(row),
    }
    if not (reg.has("outcome_at") and reg.has("response_at")):
        stages = {}
    return share(reg.once, meaning, lambda row: meaning(row) == "settled", stages)


def declined(reg: Register) -> Plain:
    said = {"yes": False, "accepted": False, "declined": True}
    blank: dict[str, Test] = {"without_reason": lambda row: not row["decline_reason"]}
    return number(
        reg.once,
        lambda row: plain(row["participation"]) in said,
        lambda row: said[row["participation"].strip().lower()],
        blank if "decline_reason" in reg.names else {},
    )


def satisfaction(reg: Register) -> Plain:
    rows = [row for row in reg.once if row["process_mark"] is not None]
    value = mean_of((row["process_mark"], weight(row)) for row in rows)
    if value is None:
        return NOTHING
    parts = {}
    best = max(row["process_mark"] for row in reg.rows if row["process_mark"])
    if best > 1:  # on a scale to 5
        happy = total(row for row in rows if row["process_mark"] >= 4)
        parts["satisfied"] = happy / total(rows)
    for name in {end_of(row) for row in rows} - {""}:
        own = [row for row in rows if end_of(row) == name]
        mark = mean_of((row["process_mark"], weight(row)) for row in own)
        parts |= {} if mark is None else {name: mark}
    return Plain(value=value, count=total(rows), parts=parts)


def rate(reg: Register) -> Plain:
    complaints = reg.targets.get("complaints")
    count = total(reg.once)
    if not complaints or not count:
        return NOTHING
    return Plain(value=count * 1000 / complaints, count=count)


def cost(reg: Register) -> Plain:
    kept = [name for name in ("provider_fee", "internal_cost") if reg.has(name)]
    rows = [row for row in reg.once if kept and known(*kept)(row)]
    pairs = [(sum(row[name] for name in kept), weight(row)) for row in rows]
    mean, whole = mean_of(pairs), total(rows)
    if mean is None:
        return NOTHING
    squares = sum(n * (value - mean) ** 2 for value, n in pairs)
    parts = {"deviation": sqrt(squares / (whole - 1 if whole > 1 else 1))}
    if reg.has("complainant_fee"):
        paid = total(row for row in rows if (row["complainant_fee"] or 0) > 0)
        parts["complainant_paid"] = paid
    return Plain(value=mean, count=whole, parts=parts)


def causes(reg: Register) -> Plain:
    rows = [row for row in reg.once if row["root_cause"] and row["notice_at"]]
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if weight(row):
            groups.setdefault(plain(row["root_cause"]) or "", []).append(row)
    if not groups:
        return NOTHING

    def again(group: list[Row]) -> bool:
        notices = [r["notice_at"] for r in group for _ in range(int(weight(r)))]
        return any(abs(a - b) <= 365 * DAY for a, b in combinations(notices, 2))

    back = {name: group for name, group in groups.items() if again(group)}
    parts = {f"{name}: cases": total(group) for name, group in back.items()}
    parts["causes"] = len(groups)
    if "action_ref" in reg.names:
        acted = [any(row["action_ref"] for row in group) for group in back.values()]
        parts["with_action"] = sum(acted)
    return Plain(value=len(back), count=total(rows), parts=parts)


def providers(reg: Register) -> Plain:
    names = sums(
        (row["provider"].strip(), weight(row)) for row in reg.once if row["provider"]
    )
    whole = sum(names.values())
    if not whole:
        return NOTHING
    parts: dict[str, float] = {"providers": len(names)}
    for name, n in names.items():
        own = [r for r in reg.once if r["provider"] and r["provider"].strip() == name]
        parts[f"{name}: cases"] = n
        mean = mean_of((days(row), weight(row)) for row in own)
        parts |= {} if mean is None else {f"{name}: mean days": mean}
        if tells_end(reg) and keeps_dates(reg):
            waiting = [row for row in own if not reg.closed(row)]
            late_ones = total(row for row in waiting if any(dues(reg, row)))
            parts[f"{name}: overdue"] = late_ones
    value = sum((n / whole) ** 2 for n in names.values())
    return Plain(value=value, count=whole, parts=parts)


def keeps_dates(reg: Register) -> bool:
    steps = (("response_due_at", "response_at"), ("implement_due_at", "implemented_at"))
    if any(reg.has(due) and done in reg.names for due, done in steps):
        return True
    return "dispute_close_within" in reg.targets and reg.has("notice_at")


def borders(reg: Register) -> Plain:
    both = reg.has("country") and reg.has("complainant_country")
    if not both and not reg.has("cross_border"):
        return NOTHING

    def across(row: Row) -> bool | None:
        if row["cross_border"] is not None:
            return bool(row["cross_border"])
        if not both or not known("country", "complainant_country")(row):
            return None
        return plain(row["country"]) != plain(row["complainant_country"])

    rows = [row for row in reg.once if across(row) is not None]
    if not total(rows):
        return NOTHING
    parts: dict[str, float] = {}
    for name, side in (("mean_days_across", True), ("mean_days_at_home", False)):
        own = [row for row in rows if across(row) is side]
        mean = mean_of((days(row), weight(row)) for row in own)
        parts |= {} if mean is None else {name: mean}
    value = total(row for row in rows if across(row)) / total(rows)
    return Plain(value=value, count=total(rows), parts=parts)


PLAIN: Mapping[str, Callable[[Register], Plain]] = {
    "dispute_fields_filled": fields_filled,
    "dispute_dates_in_order": in_order,
    "dispute_follows_complaint": follows_complaint,
    "referral_told": referral,
    "consent_recorded": consent,
    "dispute_handlers_trained": lambda reg: flagged(reg, "handler_trained"),
    "dispute_records_past_retention": past_retention,
    "provider_list_matches": lists_match,
    "dispute_file_errors": lambda reg: flagged(reg, "file_error"),
    "dispute_acknowledged_in_time": acknowledged,
    "dispute_response_in_time": responded,
    "dispute_cycle_time": cycle_time,
    "disputes_overdue": overdue,
    "outcome_implemented_in_time": implemented,
    "closed_unimplemented": unimplemented,
    "extensions_asked": lambda reg: flagged(reg, "extension_requested"),
    "serious_disputes_escalated": escalated,
    "method_mix": methods,
    "outcome_mix": outcomes,
    "dispute_access_pattern": access,
    "overturned_decisions": overturned,
    "recommendations_accepted": recommended,
    "settlement_stage": settled,
    "participation_declined": declined,
    "dispute_process_satisfaction": satisfaction,
    "dispute_rate": rate,
    "dispute_cost": cost,
    "dispute_causes_recurring": causes,
    "provider_performance": providers,
    "cross_border_share": borders,
}
