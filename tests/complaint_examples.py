"""Registers of complaints small enough to count by hand, with what was counted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

Columns = dict[str, list[Any]]


def at(day: int, hour: int = 9, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour)  # noqa: DTZ001 - registers have no zone


RECEIVED = [at(2), at(2), at(2), at(2)]
DONE = [at(3), at(4), None, None]
EXAMPLES: list[tuple[Columns, dict[str, float], dict[str, float]]] = [
    (  # records
        {
            "complaint_id": ["a", "b", "b", None],
            "received_at": RECEIVED,
            "registered_at": [at(2, 10), at(3, 9), None, at(3, 10)],
            "closed_at": [at(1), at(3), at(3), None],
            "category": ["price", " Other ", " Other ", None],
            "found_by_check": [True, False, False, None],
        },
        {},
        {
            "complaint_id_unique": 1 / 4,
            "dates_in_order": 1 / 2,  # the second b is left out, as is the open one
            "mandatory_fields_filled": 7 / 9,
            "logged_within_a_day": 2 / 3,  # after 1, 24 and 25 hours
            "classified": 1 / 3,
            "unregistered_complaints": 1,
            "closing_time": 24,
            "open_complaints": 1,
        },
    ),
    (
        {
            "remedy_requested": ["refund", None, None, None],
            "owner": ["x", None, "y", "z"],
            "severity": ["low", "high", None, "high"],
            "safety": [True, None, False, False],
        },
        {},
        {
            "remedy_sought_recorded": 1 / 4,
            "owner_named": 3 / 4,
            "assessed_on_receipt": 1 / 2,
            "mandatory_fields_filled": 7 / 12,
        },
    ),
    (  # times: a day, two days, settled at once, and one still open after five days
        {
            "received_at": RECEIVED,
            "acknowledged_at": DONE,
            "first_contact": [None, None, True, False],
            "responded_at": [at(4), at(7), at(5), None],
            "due_at": [at(4), at(5), at(9), at(6)],
            "closed_at": [at(4), at(7), at(5), None],
            "in_time": [True, True, True, True],
        },
        {"acknowledge_within": 24},
        {
            "acknowledged": 3 / 4,
            "acknowledged_in_time": 1 / 3,
            "acknowledged_late": 1,
            "acknowledgement_time": 36,
            "answer_time": 72,
            "closing_time": 72,
            "answered_in_time": 2 / 4,
            "reported_equals_recomputed": 2 / 4,
            "resolved_late": 1 / 3,
            "open_past_due": 1,
            "open_complaints": 1,
            "resolved_at_first_contact": 1 / 2,
            "due_date_set": 1,
        },
    ),
    (  # of steps between, and of news to those who wait
        {
            "received_at": [at(2), at(2), at(2), at(20)],
            "assessed_at": [at(3), at(4), at(5), None],
            "decided_at": [at(4), at(6), None, None],
            "decision_told_at": [at(5), None, None, None],
            "responded_at": [at(5), at(6), None, None],
            "remedy_done_at": [at(9), at(5), None, None],
            "staff_informed_at": [at(9), None, None, None],
            "status": ["closed", "Resolved ", "open", "open"],
            "last_update_at": [None, None, at(10), None],
            "update_due_at": [at(4), at(4), at(10), at(25)],
            "update_sent_at": [at(4, 8), at(4, 10), at(11), None],
            "accepted": [True, True, None, False],
        },
        {"update_within": 5 * 24, "close_within": 24},
        {
            "assessment_time": 48,
            "decision_delay": 24,
            "decision_told": 1 / 2,
            "remedy_time": 48,  # four days, and at once
            "remedy_carried_out": 1,
            "staff_informed": 1 / 2,
            "progress_told": 1 / 2,  # silent since the 10th; new on the 20th
            "updates_in_time": 1 / 3,
        },
    ),
    (  # urgency: the levels 1, 2, 4 took 1, 3 and 2 days
        {
            "priority": ["P1", "2 - High", "low", "low"],
            "initial_priority": ["P1", "3", None, None],
            "severity": ["1 - Critical", "?", "high", "low"],
            "safety": [True, None, False, False],
            "received_at": RECEIVED,
            "responded_at": [at(3), at(5), at(4), at(4)],
            "safety_action_at": [at(2, 12), None, None, None],
            "escalated_at": [at(6), None, at(3), None],
            "root_cause": ["x", None, None, "y"],
        },
        {"escalate_within": 48},
        {
            "urgent_first": 1 / 2,
            "wrongly_prioritised": 2 / 4,  # one raised, one too low for its severity
            "serious_cases_reach_top": 1,
            "serious_cases_investigated": 1 / 2,
            "safety_action_time": 3,
        },
    ),
    (  # what came out of it
        {
            "outcome": ["rejected", "Not upheld", "upheld", "Partly upheld", "?"],
            "reasons_given": [True, False, None, None, True],
            "accepted": [False, False, True, None, True],
            "recourse_told_at": [at(9), None, None, None, None],
            "external_ref": [None, None, None, None, "A/1"],
            "external_outcome": ["upheld", "rejected", "withdrawn", None, None],
            "closed_at": [at(4), at(4), at(4), None, None],
            "reopened": [True, False, False, True, False],
            "remedy_done_at": [None, None, None, None, at(9)],
            "satisfied": [4, 1, 5, 3, None],
            "survey_sent_at": [at(5), at(5), None, None, at(5)],
        },
        {},
        {
            "reasons_given": 1 / 2,
            "recourse_offered": 1 / 2,
            "closed_though_rejected": 1,
            "escalated_outside": 1 / 5,
            "lost_outside": 1 / 2,
            "reopened": 2 / 4,
            "remedy_carried_out": 1 / 2,
            "complainants_satisfied": 2 / 4,
            "satisfied_though_refused": 1 / 2,
            "satisfaction_mark": 13 / 4,
            "satisfaction_response_rate": 2 / 3,
        },
    ),
    (  # conduct
        {
            "received_at": [at(2), at(2), at(2), at(9)],
            "handler_is_subject": [False, False, True, None],
            "fee": [0, 12.5, None, 0],
            "remedy_value": [50, 200, 0, 80],
            "authority_limit": [100, 100, 100, None],
            "disclosed": [True, True, False, None],
            "disclosure_basis": ["consent", "none", None, None],
            "retention_until": [at(3), at(3), at(9, 0), None],
            "anonymised_at": [at(3), None, None, None],
        },
        {},
        {
            "handler_independent": 2 / 3,
            "free_of_charge": 2 / 3,
            "within_authority": 1 / 2,
            "disclosures_justified": 1 / 2,
            "kept_past_retention": 1,
        },
    ),
    (  # patterns: 1, 2, 4, 3, 2 complaints in the months, the outer ones left out
        {
            "received_at": [
                at(5, month=m) for m in (1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5)
            ],
            "customer_ref": [*"kkkkmmmn", None, *"nnn"],
            "category": list("aaaabbbbcaad"),
        },
        {"customers": 600, "repeat_within": 30 * 24},
        {
            "complaint_rate": 20,
            "complaint_trend": 0.5,
            "complaint_concentration": 2,
            "repeat_complaints": 5 / 11,  # the last of them after just 30 days
        },
    ),
    (  # causes: r was removed and came back, s stayed away
        {
            "received_at": [at(1), at(20), at(2), at(2), at(2), at(30), at(2)],
            "root_cause": ["r", "r", "s", "s", "s", "t", None],
            "action_ref": ["A1", None, "A2", "A2", "A2", "A3", None],
            "action_done_at": [at(10), None, at(9), at(15), None, None, None],
        },
        {"repeat_within": 15 * 24},
        {
            "recurring_with_action": 1,
            "causes_stay_removed": 1 / 2,
            "improvements_from_complaints": 2,
        },
    ),
    (  # fairness: of 100 on the web 50 are upheld, of 100 by phone all
        {
            "channel": ["web", "web", "phone"],
            "outcome": ["upheld", "rejected", "upheld"],
            "row_count": [50, 50, 100],
        },
        {},
        {"fair_across_groups": 0.25},
    ),
]
