"""Shares and counts of complaints: which rows belong to each, and what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plain_complaints as plain
from plain_complaints import known, within

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from plain_complaints import Plain, Row

Simple = tuple[
    "Callable[[Plain, Row], Any]",  # the population of the metric
    "Callable[[Plain, Row], Any]",  # what counts in it
]


def every(_: Plain, __: Row) -> bool:
    return True


def has(*names: str) -> Callable[[Plain, Row], bool]:
    return lambda _, row: bool(known(*names)(row))


def said(name: str, *, as_said: bool = True) -> Callable[[Plain, Row], bool]:
    return lambda _, row: row[name] is as_said


def misjudged(row: Row) -> bool | None:
    """Whether a priority was wrong, None where nothing tells."""
    level = plain.LEVELS.get(row["priority"])
    first, severity = (
        plain.LEVELS.get(row["initial_priority"]),
        plain.LEVELS.get(row["severity"]),
    )
    if level is None or (first is None and severity is None):
        return None
    if first is not None and level < first:
        return True
    if severity is None:
        return False
    return (severity <= 2 < level) or (severity >= 4 and level <= 2)


SHARES: dict[str, Simple] = {
    "dates_in_order": (
        lambda _, r: sum(bool(r[n]) for n in plain.CHAIN) > 1,
        lambda _, r: plain.in_order(r),
    ),
    "remedy_sought_recorded": (every, has("remedy_requested")),
    "due_date_set": (every, has("due_at")),
    "owner_named": (every, has("owner")),
    "assessed_on_receipt": (
        every,
        lambda p, r: (
            r["severity"] and (r["safety"] is not None or "safety" not in p.has)
        ),
    ),
    "classified": (every, lambda _, r: r["category"] not in {None, "Other"}),
    "logged_within_a_day": (
        has("received_at", "registered_at"),
        lambda p, r: within("received_at", "registered_at", p.targets["log_within"])(r),
    ),
    "unregistered_complaints": (has("found_by_check"), said("found_by_check")),
    "acknowledged": (every, lambda _, r: r["acknowledged_at"] or r["first_contact"]),
    "acknowledged_in_time": (
        plain.acknowledgeable,
        lambda p, r: within(
            "received_at", "acknowledged_at", p.targets["acknowledge_within"]
        )(r),
    ),
    "acknowledged_late": (
        lambda _, r: plain.in_sequence("received_at", "acknowledged_at")(r),
        lambda p, r: (
            not within(
                "received_at", "acknowledged_at", p.targets["acknowledge_within"]
            )(r)
        ),
    ),
    "open_complaints": (every, lambda p, r: not p.closed(r)),
    "open_past_due": (
        lambda p, r: not p.closed(r) and p.timed(r),
        lambda p, r: p.slow(r, p.now),
    ),
    "progress_told": (
        lambda p, r: not p.closed(r) and plain.told_in_time(p, r) is not None,
        plain.told_in_time,
    ),
    "updates_in_time": (
        lambda p, r: (
            r["update_due_at"]
            and (
                r["update_sent_at"]
                or p.closed(r)
                or plain.late(p.now, r["update_due_at"])
            )
        ),
        lambda _, r: (
            r["update_sent_at"]
            and not plain.late(r["update_sent_at"], r["update_due_at"])
        ),
    ),
    "wrongly_prioritised": (
        lambda _, r: misjudged(r) is not None,
        lambda _, r: misjudged(r),
    ),
    "serious_cases_reach_top": (lambda _, r: plain.serious(r), has("escalated_at")),
    "serious_cases_investigated": (
        lambda p, r: plain.serious(r) and p.closed(r),
        has("root_cause"),
    ),
    "resolved_at_first_contact": (has("first_contact"), said("first_contact")),
    "decision_told": (lambda p, r: p.decided(r), has("decision_told_at")),
    "reasons_given": (
        lambda p, r: p.verdict(r) in {"no", "part"} and r["reasons_given"] is not None,
        said("reasons_given"),
    ),
    "staff_informed": (
        lambda p, r: p.decided(r) and (r["about_staff"] or "about_staff" not in p.has),
        has("staff_informed_at"),
    ),
    "recourse_offered": (lambda _, r: plain.rejected(r), has("recourse_told_at")),
    "closed_though_rejected": (
        lambda _, r: r["accepted"] is not None or r["disputed"] is not None,
        lambda p, r: (
            plain.rejected(r)
            and p.closed(r)
            and not (r["recourse_told_at"] or r["external_ref"])
        ),
    ),
    "remedy_carried_out": (
        lambda p, r: r["accepted"] and p.verdict(r) != "no",
        has("remedy_done_at"),
    ),
    "escalated_outside": (every, has("external_ref")),
    "lost_outside": (
        lambda _, r: plain.VERDICTS.get(r["external_outcome"]) in {"yes", "part", "no"},
        lambda _, r: plain.VERDICTS.get(r["external_outcome"]) != "no",
    ),
    "reopened": (
        lambda p, r: r["reopened"] or (r["reopened"] is False and p.closed(r)),
        said("reopened"),
    ),
    "handler_independent": (
        has("handler_is_subject"),
        said("handler_is_subject", as_said=False),
    ),
    "free_of_charge": (has("fee"), lambda _, r: r["fee"] == 0),
    "within_authority": (
        lambda _, r: r["remedy_value"] and r["authority_limit"] is not None,
        lambda _, r: r["remedy_value"] <= r["authority_limit"],
    ),
    "disclosures_justified": (
        said("disclosed"),
        lambda _, r: r["disclosure_basis"] in {"consent", "law"},
    ),
    "kept_past_retention": (
        has("retention_until"),
        lambda p, r: plain.late(p.now, r["retention_until"]) and not r["anonymised_at"],
    ),
    "complainants_satisfied": (
        has("satisfied"),
        lambda p, r: r["satisfied"] >= (plain.best_mark(p) or 0),
    ),
    "satisfied_though_refused": (
        lambda p, r: r["satisfied"] is not None and p.verdict(r) == "no",
        lambda p, r: r["satisfied"] >= (plain.best_mark(p) or 0),
    ),
    "satisfaction_response_rate": (has("survey_sent_at"), has("satisfied")),
}
