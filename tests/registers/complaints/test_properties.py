"""Every metric equals a plain computation over rows, written down once more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import plain_complaint_groups as groups
import plain_complaints as plain
from complaint_registers import register
from isocheck.registers.complaints import COMPLAINTS
from plain_complaint_shares import SHARES, every, said
from plain_complaints import NOTHING, Found, Plain, anyone, hours, known
from register_tools import measure

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from plain_complaints import Row

COUNTS = {
    *("acknowledged_late", "closed_though_rejected", "kept_past_retention"),
    *("open_complaints", "unregistered_complaints"),
}
SPREADS: dict[str, tuple[str, str, Callable[[Plain, Row], Any]]] = {
    "acknowledgement_time": ("received_at", "acknowledged_at", every),
    "assessment_time": ("received_at", "assessed_at", every),
    "answer_time": ("received_at", "responded_at", every),
    "closing_time": ("received_at", "closed_at", every),
    "decision_delay": ("decided_at", "decision_told_at", every),
    "remedy_time": ("responded_at", "remedy_done_at", every),
    "safety_action_time": ("received_at", "safety_action_at", said("safety")),
}
MAY_BE_EARLY = {"remedy_time", "safety_action_time"}  # an early action took no time
NEED_TIMES = {  # metrics that cannot be asked without an own time or a date due
    "resolved_late": ("close_within", "due_at"),
    "open_past_due": ("answer_within", "due_at"),
}


def timely(p: Plain) -> Found:
    if "responded_at" not in p.has or not comparable(p):
        return p.share(known("in_time"), lambda r: r["in_time"])
    return p.share(
        lambda r: p.judged(r, "responded_at") is not None,
        lambda r: p.judged(r, "responded_at"),
    )


def comparable(p: Plain) -> bool:
    own = "answer_within" in p.targets and "received_at" in p.has
    return "due_at" in p.has or own


def recomputed(p: Plain) -> Found:
    name = "responded_at" if "responded_at" in p.has else "closed_at"
    if not comparable(p):
        return NOTHING
    return p.share(
        lambda r: r["in_time"] is not None and p.judged(r, name) is not None,
        lambda r: r["in_time"] == p.judged(r, name),
    )


def closed_late(p: Plain) -> Found:
    most = p.targets.get("close_within")

    def among(row: Row) -> bool:
        dated = row["due_at"] if most is None else row["received_at"]
        if not row["closed_at"] or plain.early(row["closed_at"], row["received_at"]):
            return False
        return bool(dated)

    if most is None:
        return p.share(among, lambda r: plain.late(r["closed_at"], r["due_at"]))
    return p.share(
        among, lambda r: (hours(r["received_at"], r["closed_at"]) or 0) > most
    )


def rate(p: Plain) -> Found:
    count = plain.weights(p.rows)
    return (count / p.targets["customers"] * 1000, count) if count else NOTHING


def mark(p: Plain) -> Found:
    marks = p.spread(known("satisfied"), lambda r: r["satisfied"])
    return (sum(marks) / len(marks), len(marks)) if marks else NOTHING


def again(p: Plain) -> Found:
    if "repeat_of" in p.has:
        return p.share(anyone, known("repeat_of"))
    return groups.repeated(p)


def expected(name: str, p: Plain, kept: set[str]) -> Found:
    if name in SHARES:
        among, hit = (partial(test, p) for test in SHARES[name])
        scaled = name in {"complainants_satisfied", "satisfied_though_refused"}
        if scaled and plain.best_mark(p) is None:
            return NOTHING
        return (p.number if name in COUNTS else p.share)(among, hit)
    if name in SPREADS:
        times = spread_of(name, p)
        return (plain.quantile(times, 0.5), len(times)) if times else NOTHING
    if name in {"mandatory_fields_filled", "improvements_from_complaints"}:
        return WITH_COLUMNS[name](p, kept)
    return SPECIAL[name](p)


def spread_of(name: str, p: Plain) -> list[float]:
    first, second, among = SPREADS[name]
    sequence = plain.in_sequence(first, second)
    both = known(first, second)

    def counted(row: Row) -> bool:
        ordered = both(row) if name in MAY_BE_EARLY else sequence(row)
        return bool(ordered and among(p, row))

    return p.spread(counted, plain.took(first, second))


WITH_COLUMNS: dict[str, Callable[[Plain, set[str]], Found]] = {
    "mandatory_fields_filled": plain.mandatory,
    "improvements_from_complaints": groups.changes,
}
SPECIAL: dict[str, Callable[[Plain], Found]] = {
    "complaint_id_unique": plain.unique,
    "answered_in_time": timely,
    "reported_equals_recomputed": recomputed,
    "resolved_late": closed_late,
    "urgent_first": groups.urgency,
    "satisfaction_mark": mark,
    "fair_across_groups": groups.unfairness,
    "repeat_complaints": again,
    "complaint_rate": rate,
    "complaint_concentration": groups.concentration,
    "complaint_trend": groups.movement,
    "recurring_with_action": groups.acted_on,
    "causes_stay_removed": groups.stayed_away,
}


def cannot_be_asked(name: str, needs: tuple[str, ...], p: Plain) -> bool:
    own, column = NEED_TIMES.get(name, ("customers", ""))
    without = own not in p.targets or (
        name == "open_past_due" and "received_at" not in p.has
    )
    if without and column not in p.has:
        return True
    if name == "resolved_late" and own in p.targets and "received_at" not in p.has:
        return True
    return any(not set(need.split(" or ")) & p.has for need in needs)


@settings(max_examples=15, deadline=None)  # asking the engine is slow
@given(seed=st.integers(0, 2**40), size=st.integers(0, 40))
def test_every_metric_equals_the_plain_computation(seed: int, size: int) -> None:
    rows, kept, targets = register(seed, size)
    p = Plain(every=rows, targets=targets)
    columns = {name: [row[name] for row in rows] for name in sorted(kept)}
    found = measure(COMPLAINTS, columns, targets)
    for metric in COMPLAINTS.metrics:
        name = metric.name
        if cannot_be_asked(name, metric.needs, p):
            value, count = NOTHING
        else:
            value, count = expected(name, p, kept)
        told = found[name]
        assert (name, told.value) == (name, value and pytest.approx(value, abs=1e-9))
        assert (told.value is None) == bool(told.because), name
        if value is not None:
            assert (name, told.count) == (name, count)
        if value is not None and name in SPREADS:
            times = spread_of(name, p)
            assert told.parts == pytest.approx(
                {
                    "median": value,
                    "p90": plain.quantile(times, 0.9),
                    "p95": plain.quantile(times, 0.95),
                    "longest": times[-1],
                }
            )


def test_the_plain_computations_are_of_every_metric() -> None:
    plainly = {*SHARES, *SPREADS, *SPECIAL, *WITH_COLUMNS}
    assert {metric.name for metric in COMPLAINTS.metrics} == plainly
