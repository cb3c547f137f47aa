"""A hand-computed example for each metric of contacts, missing values included."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.model.metrics import METRICS
from isocheck.registers.columns import normalize, recognize
from isocheck.registers.contacts import CONTACTS
from isocheck.registers.contacts.erlang import agents_needed, in_time, waits
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement

Columns = dict[str, list[Any]]
Y, N = True, False
SECOND = 1 / 3600


def at(text: str) -> datetime:
    """Return a moment of January 2026, such as "5 09:30:10"."""
    day, _, time = text.partition(" ")
    return datetime.fromisoformat(f"2026-01-{int(day):02} {time or '00:00'}")


def times(*texts: str | None) -> list[datetime | None]:
    return [None if text is None else at(text) for text in texts]


def of(
    name: str, columns: Columns, targets: dict[str, float] | None = None
) -> Measurement:
    (metric,) = (each for each in CONTACTS.metrics if each.name == name)
    kind = replace(CONTACTS, metrics=(metric,))
    return measure(kind, columns, targets)[name]


CALLS: Columns = {
    "direction": ["in", "In ", "inbound", "in", "in", "in", "out", None],
    "answered": [Y, Y, Y, N, N, None, Y, Y],
    "abandoned": [N, N, N, Y, Y, N, N, N],
    "wait_s": [10.0, 20.0, 60.0, 3.0, 40.0, 5.0, 0.0, 0.0],
}
IN_20_S = {"service_level_within": 20 * SECOND}
DAYS: Columns = {
    "offered": [100.0, 10.0, None],
    "answered_count": [80.0, 10.0, 5.0],
    "abandoned_count": [20.0, 0.0, None],
}


def test_service_level_by_each_base() -> None:
    found = of("service_level", CALLS, IN_20_S | {"short_abandon_within": 5 * SECOND})
    assert found.value == pytest.approx(2 / 5)
    assert found.count == 5
    assert found.left_out == {
        "do not say whether they came in or went out": 1,
        "were neither answered nor given up": 1,
    }
    assert found.parts == {
        "of_answered": pytest.approx(2 / 3),
        "quick_abandons_credited": pytest.approx(3 / 5),
        "without_short_abandons": pytest.approx(2 / 4),
    }
    assert "service_level_within" in of("service_level", CALLS).because


def test_service_level_of_counts_is_weighted_by_contacts() -> None:
    found = of("service_level", {**DAYS, "service_level": [70.0, 100.0, 90.0]})
    assert found.value == pytest.approx((70 + 10) / 110)
    assert found.parts["mean_of_rows"] == pytest.approx((0.7 + 1) / 2)
    assert found.left_out == {"do not say how many were offered": 1}
    sums = of("service_level", {**DAYS, "in_service_level": [60.0, 9.0, 5.0]})
    assert sums.value == pytest.approx(69 / 110)
    assert sums.parts["of_answered"] == pytest.approx(69 / 90)


def test_speed_of_answer_is_of_those_answered() -> None:
    assert of("speed_of_answer", CALLS).value == pytest.approx((10 + 20 + 60) / 3)
    days: Columns = {**DAYS, "wait_s": [10.0, 100.0, None]}
    found = of("speed_of_answer", days)
    assert found.value == pytest.approx((80 * 10 + 10 * 100) / 90)
    assert sum(found.left_out.values()) == 1


def test_wait_is_counted_from_the_queue() -> None:
    columns: Columns = {
        "arrived_at": times("5 09:00:00", "5 09:00:00", "5 09:00:00"),
        "queued_at": times("5 09:00:30", None, "5 09:02:00"),
        "answered_at": times("5 09:01:00", "5 09:01:00", "5 09:01:00"),
    }
    found = of("speed_of_answer", columns)
    assert found.value == pytest.approx((30 + 60) / 2)
    assert found.left_out == {"have no wait": 1}


def test_longest_wait_counts_those_who_gave_up() -> None:
    found = of("longest_wait", CALLS)
    assert found.value == pytest.approx(15)
    assert found.parts["longest"] == 60
    assert "a row for each" in of("longest_wait", {**DAYS, "wait_s": [1.0] * 3}).because


def test_abandonment_with_and_without_early_hang_ups() -> None:
    assert of("abandonment", CALLS).value == pytest.approx(2 / 5)
    found = of("abandonment", CALLS, {"short_abandon_within": 5 * SECOND})
    assert found.value == pytest.approx(1 / 4)
    assert found.left_out["gave up within 5 seconds"] == 1
    at_once = of("abandonment", CALLS, {"short_abandon_within": 3 * SECOND})
    assert at_once.value == pytest.approx(1 / 4)
    assert of("abandonment", DAYS).value == pytest.approx(20 / 110)


def test_time_to_abandon() -> None:
    assert of("time_to_abandon", CALLS).value == pytest.approx((3 + 40) / 2)
    days: Columns = {**DAYS, "abandon_wait_s": [30.0, 50.0, 10.0]}
    assert of("time_to_abandon", days).value == pytest.approx(30)


def test_answer_rate() -> None:
    assert of("answer_rate", CALLS).value == pytest.approx(3 / 5)
    assert of("answer_rate", DAYS).value == pytest.approx(90 / 110)
    rates: Columns = {"offered": [50.0, 50.0], "answer_rate": [0.9, 0.5]}
    assert of("answer_rate", rates).value == pytest.approx(0.7)
    flag: Columns = {"answered": [Y, N, None]}
    assert of("answer_rate", flag).value == pytest.approx(1 / 2)


def test_handling_time() -> None:
    columns: Columns = {
        "answered": [Y, Y, Y, N],
        "talk_s": [100.0, 200.0, None, None],
        "hold_s": [20.0, None, None, None],
        "wrap_s": [30.0, 10.0, 5.0, None],
    }
    found = of("handling_time", columns)
    assert found.value == pytest.approx((150 + 210) / 2)
    assert found.left_out == {"have no time of handling": 1}
    days: Columns = {**DAYS, "handle_total_s": [8000.0, 3000.0, None]}
    assert of("handling_time", days).value == pytest.approx(11000 / 90)


def test_first_response_in_time() -> None:
    columns: Columns = {
        "channel": ["E-mail", "chat", "mail", "mail", "phone", None],
        "arrived_at": times("1 09:00", "1 09:00", "1 09:00", "9 09:00", "1 09:00", "2"),
        "first_response_at": times("1 12:00", "3 09:00", None, None, "9 12:00", None),
    }
    found = of("first_response_in_time", columns, {"first_response_within": 24})
    assert found.value == pytest.approx(1 / 3)
    assert found.left_out == {"have no channel": 1, "may still be answered in time": 1}


def test_transfers_by_flag_or_number() -> None:
    assert of("transfers", {"transferred": [Y, N, N, None]}).value == pytest.approx(
        1 / 3
    )
    columns: Columns = {
        "status": ["Closed", "closed", "New"],
        "reassignments": [2.0, 0.0, 1.0],
    }
    assert of("transfers", columns).value == pytest.approx(1 / 2)


def test_escalations() -> None:
    columns: Columns = {"answered": [Y, Y, N], "escalated": [Y, N, Y]}
    assert of("escalations", columns).value == pytest.approx(1 / 2)


def test_contacts_logged() -> None:
    columns: Columns = {"answered": [Y, Y, Y, N], "note": ["called", None, None, None]}
    assert of("contacts_logged", columns).value == pytest.approx(1 / 3)
    assert of("contacts_logged", {"noted": [Y, N, None]}).value == pytest.approx(1 / 2)


def test_reasons_recorded() -> None:
    columns: Columns = {"reason": ["Bill", "Other", None, "inne"]}
    assert of("reasons_recorded", columns).value == pytest.approx(1 / 4)


MATTER: Columns = {
    "customer_ref": ["k", "k", "k", "m", "m", "m", None],
    "reason": ["bill", "bill", "bill", "bill", "move", "move", "move"],
    "arrived_at": times("1 09", "5 09", "13 09", "1 09", "2 09", "28 09", "2 09"),
}


def test_first_contact_resolution_by_window() -> None:
    # k: one on day 1, again on day 5 and, more than a week later, on day 13
    found = of("first_contact_resolution", MATTER)
    assert found.value == pytest.approx(3 / 4)
    assert found.left_out == {"have no customer_ref": 1, "are too recent to tell": 1}


def test_first_contact_resolution_by_flag() -> None:
    columns: Columns = {"answered": [Y, Y, Y, N], "resolved": [Y, N, None, N]}
    found = of("first_contact_resolution", columns)
    assert found.value == pytest.approx(1 / 2)
    assert found.parts == {"of_all": pytest.approx(1 / 3)}
    assert found.notes == ("by the flag that agents set",)


def test_repeat_contacts() -> None:
    found = of("repeat_contacts", MATTER)
    assert found.value == pytest.approx(1 / 6)
    longer = of("repeat_contacts", MATTER, {"contact_repeat_within": 30 * 24})
    assert longer.value == pytest.approx(3 / 6)


def test_self_service_containment_ends_when_customers_come_back() -> None:
    columns: Columns = {
        **MATTER,
        "self_service": [Y, Y, Y, N, Y, Y, Y],
        "contained": [Y, N, Y, Y, Y, None, N],
        "answered": [N, Y, N, Y, N, Y, N],
    }
    found = of("self_service_containment", columns)
    assert found.value == pytest.approx(2 / 5)
    assert found.parts == {
        "as_recorded": pytest.approx(3 / 5),
        "lost": pytest.approx(1 / 5),
    }


TICKETS: Columns = {
    "status": ["New", "closed", "Awaiting User", "resolved", None, None],
    "arrived_at": times("1 09:00", "2 09:00", "9 08:00", "1 09:00", "1 09:00", None),
    "resolved_at": times(None, "2 19:00", "9 09:00", "1 21:00", None, None),
    "closed_at": times(None, "7 09:00", "9 10:00", None, None, None),
}


def test_backlog_believes_the_status_before_the_dates() -> None:
    found = of("backlog", TICKETS)
    assert found.value == 4
    assert found.parts == {"over_1_days": 2, "over_7_days": 2, "over_30_days": 0}
    unknown = of("backlog", {"status": ["New", "odd"]})
    assert unknown.value == 1
    assert unknown.left_out == {"do not say whether they are done with": 1}


def test_resolution_and_closing_time() -> None:
    found = of("resolution_time", TICKETS)
    assert found.value == pytest.approx((10 + 12) / 2)
    assert of("closing_time", TICKETS).value == pytest.approx(5 * 24)


def test_resolved_in_time_by_due_date_then_by_flag() -> None:
    columns: Columns = {
        **TICKETS,
        "due_at": times("3", "2", "20", "1 20:00", None, None),
        "in_time": [Y, Y, Y, Y, None, N],
    }
    found = of("resolved_in_time", columns)
    # late and open; on the very day due; not yet due; an hour late; open; open
    assert found.value == pytest.approx(1 / 3)
    assert found.left_out == {"may still be resolved in time": 3}
    assert of("resolved_in_time", {"in_time": [Y, N, None]}).value == pytest.approx(0.5)


def test_reopened() -> None:
    columns: Columns = {
        "status": ["closed", "closed", "open", "open"],
        "reopened": [Y, N, N, Y],
    }
    assert of("reopened", columns).value == pytest.approx(2 / 3)


def test_customers_satisfied() -> None:
    found = of("customers_satisfied", {"satisfaction": [5.0, 4.0, 3.0, None, 1.0]})
    assert found.value == pytest.approx(2 / 4)
    assert found.parts == {"mean": pytest.approx(13 / 4)}
    beyond: Columns = {"satisfaction": [5.0, 4.0, 3.0, 9.0]}
    known = of("customers_satisfied", beyond, {"scale_top": 5})
    assert known.value == pytest.approx(2 / 3)
    assert known.left_out == {"have a mark beyond the scale": 1}


def test_complaints_per_contact() -> None:
    columns: Columns = {"complaint": [Y, N, N, N, None]}
    assert of("complaints_per_contact", columns).value == pytest.approx(250)
    days: Columns = {**DAYS, "complaints": [2.0, 0.0, 9.0]}
    assert of("complaints_per_contact", days).value == pytest.approx(2 / 110 * 1000)


def test_cost_per_contact() -> None:
    columns: Columns = {"answered": [Y, N, Y], "cost": [4.0, 2.0, None]}
    assert of("cost_per_contact", columns).value == pytest.approx(6)
    days: Columns = {**DAYS, "cost": [160.0, 20.0, 10.0]}
    assert of("cost_per_contact", days).value == pytest.approx(190 / 95)


OUT: Columns = {
    "direction": ["out", "outbound", "OUT", "in", None],
    "arrived_at": times("5 08:59", "5 20:00", "5 19:59", "5 07:00", "5 07:00"),
}
BETWEEN = {"outbound_from": 9.0, "outbound_until": 20.0}


def test_calls_outside_hours() -> None:
    found = of("calls_outside_hours", OUT, BETWEEN)
    assert found.value == 2
    assert found.count == 3
    assert found.left_out == {"do not say whether they came in or went out": 1}
    dates: Columns = {"direction": ["out"], "arrived_at": times("5")}
    assert of("calls_outside_hours", dates, BETWEEN).value is None
    assert "outbound_from" in of("calls_outside_hours", OUT).because


def test_calls_without_consent() -> None:
    dated = times("4", "6", None, None, None)
    assert of("calls_without_consent", {**OUT, "consent_at": dated}).value == 2
    flag: Columns = {**OUT, "consent": [Y, N, None, N, N]}
    assert of("calls_without_consent", flag).value == 1
    both: Columns = {**flag, "consent_at": dated, "marketing": [Y, Y, N, Y, Y]}
    assert of("calls_without_consent", both).value == 1


def test_suppressed_numbers_called() -> None:
    dated: Columns = {**OUT, "suppressed_at": times("4", "6", None, "4", "4")}
    assert of("suppressed_numbers_called", dated).value == 1
    flag: Columns = {**OUT, "suppressed": [N, Y, None, Y, Y]}
    found = of("suppressed_numbers_called", flag)
    assert found.value == 1
    assert found.left_out["have no suppressed"] == 1


def test_silent_calls() -> None:
    columns: Columns = {"answered": [N, Y, Y, N], "silent": [Y, N, N, N]}
    assert of("silent_calls", columns).value == pytest.approx(1 / 3)
    assert of("silent_calls", {"silent": [Y, N, None]}).value == pytest.approx(1 / 2)


def test_blocked_calls() -> None:
    assert of("blocked_calls", {"status": ["busy", "answered", None]}).value == 0.5
    assert of("blocked_calls", {"blocked": [Y, N, N, None]}).value == pytest.approx(
        1 / 3
    )
    days: Columns = {**DAYS, "blocked_count": [5.0, 0.0, 1.0]}
    assert of("blocked_calls", days).value == pytest.approx(5 / 115)


def test_callbacks_in_time() -> None:
    columns: Columns = {
        "callback_promised_at": times("5", "5 12:00", "6 12:00", "20", None),
        "callback_done_at": times("5 23:00", "5 12:01", None, None, "10"),
    }
    found = of("callbacks_in_time", columns)
    assert found.value == pytest.approx(1 / 3)
    assert found.left_out == {"may still be called back in time": 1}


def test_access_requests_in_time() -> None:
    columns: Columns = {
        "access_requested_at": times("1", "1", "1", "30", None),
        "access_due_at": times("10", None, None, None, None),
        "access_answered_at": times("10 09:00", "9", None, None, None),
    }
    found = of("access_requests_in_time", columns, {"access_within": 7 * 24})
    assert found.value == pytest.approx(1 / 3)
    assert found.left_out == {"may still be answered in time": 1}
    assert of("access_requests_in_time", columns).value == 1


def test_recordings_past_retention() -> None:
    columns: Columns = {
        "arrived_at": times("10 09:00", "1", "1", "1", "1"),
        "recording_until": times("9", "10", "2", None, None),
        "card_data": [N, None, Y, Y, None],
        "recording_deleted_at": times(None, None, "3", None, None),
    }
    found = of("recordings_past_retention", columns)
    assert found.value == 2
    assert found.left_out == {"do not say until when to keep them": 1}


def test_contacts_by_unskilled_agents() -> None:
    columns: Columns = {
        "answered": [Y, Y, Y, Y, N],
        "arrived_at": times("5", "5", "5", "5", "5"),
        "skilled": [Y, N, Y, None, N],
        "skill_until": times("6", None, "4", None, None),
    }
    found = of("contacts_by_unskilled_agents", columns)
    assert found.value == 2
    assert found.left_out == {"do not say whether the agent has the skill": 1}


def test_agreement_targets_met() -> None:
    columns: Columns = {
        **DAYS,
        "target_met": [None, None, Y],
        "service_level": [85.0, 70.0, None],
        "agreed_level": [80.0, 80.0, 80.0],
    }
    assert of("agreement_targets_met", columns).value == pytest.approx(2 / 3)


SCORES: Columns = {
    "contact_id": ["a", "a", "b", "b", "c"],
    "evaluator": ["v", "w", "v", "v", "w"],
    "quality_score": [80.0, 90.0, 70.0, 50.0, None],
}


def test_quality_score() -> None:
    columns: Columns = {
        "quality_score": [8.0, 9.0, None, 5.0],
        "critical_error": [N, Y, N, None],
    }
    assert of("quality_score", columns).value == pytest.approx(13 / 3)
    points: Columns = {**columns, "quality_max": [10.0, 10.0, 10.0, 5.0]}
    assert of("quality_score", points).value == pytest.approx(13 / 25 * 100)


def test_critical_error_accuracy() -> None:
    found = of("critical_error_accuracy", {"critical_error": [N, N, Y, None]})
    assert found.value == pytest.approx(2 / 3)


def test_monitoring_coverage() -> None:
    columns: Columns = {
        "agent": ["x", "x", "x", "y", None],
        "arrived_at": [
            *times("1", "31"),
            datetime(2026, 2, 1),  # noqa: DTZ001 - registers have no zone
            *times("1", "1"),
        ],
        "quality_score": [1.0, 2.0, None, None, 3.0],
    }
    found = of("monitoring_coverage", columns)
    assert found.value == pytest.approx(2 / 3)
    assert found.parts == {"share_of_contacts": pytest.approx(0.5), "without_any": 2}


def test_calibration_variance_takes_two_evaluators() -> None:
    found = of("calibration_variance", SCORES)
    assert found.value == pytest.approx(10)
    assert found.count == 1


def test_auditor_gap() -> None:
    columns: Columns = {
        "quality_score": [80.0, 90.0, 70.0],
        "auditor_score": [75.0, 87.0, None],
    }
    assert of("auditor_gap", columns).value == pytest.approx(-4)


def test_forecast_accuracy() -> None:
    found = of("forecast_accuracy", {**DAYS, "forecast": [90.0, 15.0, 5.0]})
    assert found.value == pytest.approx(1 - 15 / 110)
    assert found.parts == {"bias": pytest.approx(-5 / 110)}


@pytest.mark.parametrize(
    ("name", "part", "whole"),
    [
        ("schedule_adherence", "adherent_s", "scheduled_s"),
        ("shrinkage", "unavailable_s", "paid_s"),
    ],
)
def test_shares_of_time(name: str, part: str, whole: str) -> None:
    columns: Columns = {part: [30.0, 50.0, 9.0], whole: [60.0, 100.0, None]}
    assert of(name, columns).value == pytest.approx(80 / 160)


def test_occupancy() -> None:
    columns: Columns = {"handle_s": [300.0, None], "available_s": [100.0, 50.0]}
    assert of("occupancy", columns).value == pytest.approx(0.75)
    days: Columns = {
        **DAYS,
        "handle_s": [10.0, 20.0, None],
        "available_s": [200.0, 800.0, 1.0],
    }
    assert of("occupancy", days).value == pytest.approx(1000 / 2000)


def test_staffing_variance_by_plan() -> None:
    columns: Columns = {
        "staff_present": [8.0, 12.0, 5.0],
        "staff_needed": [10.0, 10.0, None],
        "interval_s": [1800.0, 1800.0, 1800.0],
    }
    found = of("staffing_variance", columns)
    assert found.value == pytest.approx(0)
    assert found.parts["understaffed_intervals"] == 1
    assert found.parts["understaffed_hours"] == pytest.approx(0.5)


def test_staffing_variance_by_erlang_c() -> None:
    # 100 calls of 3 minutes in half an hour are 10 Erlang: 14 agents for 80/20
    columns: Columns = {
        "offered": [100.0, 100.0],
        "handle_s": [180.0, 180.0],
        "staff_present": [13.0, 14.0],
    }
    aim = {**IN_20_S, "service_level_share": 0.8, "interval": 0.5}
    found = of("staffing_variance", columns, aim)
    assert found.value == pytest.approx(-1 / 28)
    assert found.parts["understaffed_intervals"] == 1
    assert found.parts["service_level_expected"] == pytest.approx(
        (in_time(10, 13, handling=180, within=20) + 0.8883) / 2, abs=1e-3
    )
    percent = of("staffing_variance", columns, {**aim, "service_level_share": 80})
    assert percent.value == found.value
    assert "service_level_share" in of("staffing_variance", columns).because


def test_erlang_c_of_a_textbook() -> None:
    assert waits(10, 14) == pytest.approx(0.1741, abs=1e-4)
    assert in_time(10, 14, handling=180, within=20) == pytest.approx(0.8883, abs=1e-4)
    assert agents_needed(10, handling=180, within=20, share=0.8) == 14
    assert agents_needed(0, handling=180, within=20, share=0.8) == 0
    assert waits(5, 5) == 1
    assert in_time(5, 4, handling=180, within=20) == 0


def test_platform_availability() -> None:
    columns: Columns = {
        "service_s": [1000.0, 100.0, None],
        "downtime_s": [10.0, 200.0, 1.0],
    }
    assert of("platform_availability", columns).value == pytest.approx(990 / 1100)


def test_repair_time() -> None:
    columns: Columns = {
        "outage_at": times("5 09:00", "6 09:00", None),
        "repaired_at": times("5 11:00", None, None),
    }
    found = of("repair_time", columns)
    assert found.value == pytest.approx(2)
    assert found.left_out == {"are not repaired": 1}


def test_continuity_test_age() -> None:
    columns: Columns = {
        "arrived_at": times("31", "1", "1"),
        "continuity_test_at": times("1", "11", "21"),
        "continuity_test_passed": [Y, Y, N],
    }
    assert of("continuity_test_age", columns).value == pytest.approx(20)


def test_unreachable_hours() -> None:
    columns: Columns = {
        "arrived_at": times("5 09:10", "5 09:50", "5 10:10", "5 10:20", "6"),
        "answered": [Y, N, N, N, N],
    }
    found = of("unreachable_hours", columns)
    assert found.value == 1
    assert found.parts == {"hours_with_contacts": 2, "contacts_in_vain": 2}


def test_days_without_contacts() -> None:
    # 2 January 2026 is a Friday
    found = of("days_without_contacts", {"arrived_at": times("2", "6 09:00", "6")})
    assert found.value == 3
    assert found.parts == {"on_weekdays": 1}
    assert found.notes == ("nothing on 2026-01-03, 2026-01-04, 2026-01-05",)


def test_contact_id_unique() -> None:
    found = of("contact_id_unique", {"contact_id": ["a", "b", "b", None]})
    assert found.value == pytest.approx(1 / 4)


def test_contact_times_in_order() -> None:
    columns: Columns = {
        "arrived_at": times("5 09:00", "5 09:00", "5", None),
        "answered_at": times("5 09:01", "5 08:00", None, None),
        "ended_at": times("5 09:05", None, "5 10:00", "5 10:00"),
    }
    found = of("contact_times_in_order", columns)
    assert found.value == pytest.approx(2 / 3)
    assert found.left_out == {"have fewer than two times": 1}


def test_contact_outcome_clear() -> None:
    columns: Columns = {
        "answered_at": times("5", None, "5", None, None),
        "abandoned_at": times(None, "5", "5", None, None),
        "ended_at": times("6", "6", "6", "6", None),
    }
    assert of("contact_outcome_clear", columns).value == pytest.approx(2 / 4)


def test_durations_add_up() -> None:
    columns: Columns = {
        "answered_at": times("5 09:00:00", "5 09:00:00", "5 09:00:00"),
        "ended_at": times("5 09:01:00", "5 09:01:00", None),
        "talk_s": [50.0, 50.0, 60.0],
        "hold_s": [5.0, None, None],
    }
    assert of("durations_add_up", columns).value == pytest.approx(1 / 2)


def test_contacts_add_up() -> None:
    days: Columns = {**DAYS, "waiting_count": [None, 1.0, 0.0]}
    found = of("contacts_add_up", days)
    assert found.value == pytest.approx(1 / 2)


def test_reported_equals_recomputed() -> None:
    days: Columns = {
        **DAYS,
        "in_service_level": [70.0, 9.0, None],
        "service_level": [0.70, 0.95, 0.5],
        "answer_rate": [0.804, 1.0, 0.5],
    }
    assert of("reported_equals_recomputed", days).value == pytest.approx(3 / 4)


def test_short_contacts() -> None:
    columns: Columns = {"answered": [Y, Y, Y, N], "handle_s": [4.0, 5.0, None, 1.0]}
    assert of("short_contacts", columns).value == pytest.approx(1 / 2)


def test_double_contacts() -> None:
    columns: Columns = {
        "customer_ref": ["k", "k", "k", "m", "k", "k"],
        "arrived_at": times("5 09:00", "5 09:00", "5 09:00", "5 09:00", "5 09:01", "5"),
    }
    assert of("double_contacts", columns).value == 2


def test_simultaneous_contacts() -> None:
    columns: Columns = {
        "agent": ["x", "x", "x", "y", "x"],
        "channel": ["phone", "phone", "phone", "phone", "chat"],
        "answered_at": times("5 09:00", "5 09:04", "5 09:20", "5 09:01", "5 09:02"),
        "ended_at": times("5 09:05", "5 09:20", "5 09:30", "5 09:09", "5 09:40"),
    }
    assert of("simultaneous_contacts", columns).value == 1


def test_every_metric_has_a_known_name_and_needs_known_columns() -> None:
    for metric in CONTACTS.metrics:
        assert metric.name in METRICS
        assert metric.missing
        for need in metric.needs:
            assert set(need.split(" or ")) <= set(CONTACTS.fields), metric.name


def test_no_name_stands_for_two_fields() -> None:
    owners: dict[str, set[str]] = {}
    for field in CONTACTS.fields:
        listed = (
            normalize(field),
            *CONTACTS.names.get(field, ()),
            *CONTACTS.weaker_names.get(field, ()),
        )
        for name in listed:
            assert normalize(name) == name
            owners.setdefault(name, set()).add(field)
    assert {name: fields for name, fields in owners.items() if len(fields) > 1} == {}


def test_columns_of_usual_exports_are_recognized() -> None:
    days = recognize(
        "Fecha|Incoming Calls|Answered Calls|Answer Rate|Abandoned Calls|"
        "Answer Speed (AVG)|Talk Duration (AVG)|Waiting Time (AVG)|"
        "Service Level (20 Seconds)".split("|"),
        CONTACTS,
    )
    assert days.columns == {
        "arrived_at": "Fecha",
        "offered": "Incoming Calls",
        "answered_count": "Answered Calls",
        "answer_rate": "Answer Rate",
        "abandoned_count": "Abandoned Calls",
        "wait_s": "Answer Speed (AVG)",
        "talk_s": "Talk Duration (AVG)",
        "service_level": "Service Level (20 Seconds)",
    }
    tickets = recognize(
        "number|incident_state|reassignment_count|reopen_count|made_sla|caller_id|"
        "opened_at|sys_updated_at|contact_type|category|assigned_to|resolved_at|"
        "closed_at".split("|"),
        CONTACTS,
    )
    assert set(tickets.columns) == {
        *"contact_id status reassignments reopened in_time customer_ref".split(),
        *"arrived_at changed_at channel reason agent resolved_at closed_at".split(),
    }
    polish = recognize(["Data połączenia", "Odebrane", "Czas oczekiwania"], CONTACTS)
    assert set(polish.columns) == {"arrived_at", "answered", "wait_s"}
