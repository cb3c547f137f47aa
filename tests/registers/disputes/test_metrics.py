"""The metrics of disputes in small registers, computed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.model.metrics import METRICS
from isocheck.registers.columns import normalize, recognize
from isocheck.registers.disputes import DISPUTES
from isocheck.registers.disputes.words import NO, NOT_SERIOUS, OUTCOMES, SERIOUS, YES
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement


def day(text: str | None) -> datetime | None:
    """Return a moment of November 2026: "5", or "5 14:30"."""
    if text is None:
        return None
    number, _, clock = text.partition(" ")
    return datetime.fromisoformat(f"2026-11-{int(number):02} {clock or '00:00'}")


def days(*texts: str | None) -> list[datetime | None]:
    return [day(text) for text in texts]


def found(
    metric: str, targets: dict[str, float] | None = None, **columns: list[Any]
) -> Measurement:
    asked = [each for each in DISPUTES.metrics if each.name == metric]
    return measure(replace(DISPUTES, metrics=tuple(asked)), columns, targets)[metric]


def test_blank_cells_are_not_filled_and_those_of_closing_wait_for_it() -> None:
    got = found(
        "dispute_fields_filled",
        dispute_id=["1", "2"],
        owner=["Ann", None],
        outcome=["upheld", None],
        root_cause=[None, None],
        closed_at=days("9", None),
    )
    assert got.value == 4 / 6  # two ids, one owner of two, one of two on closing
    assert got.count == 2


def test_dates_follow_one_another() -> None:
    got = found(
        "dispute_dates_in_order",
        notice_at=days("2", "2 10:00", "2 10:00", None),
        response_at=days("2", "2", "2 09:00", "3"),
        outcome_at=days("4", "4", "4", None),
    )
    # A date without a time of day may be any time of its day.
    assert (got.value, got.count) == (2 / 3, 3)
    assert got.left_out == {"have fewer than two dates": 1}


def test_a_dispute_follows_an_answered_complaint() -> None:
    got = found(
        "dispute_follows_complaint",
        complaint_id=["a", "b", None, "d", "e"],
        final_response_at=days("2", "9", "2", None, "2"),
        notice_at=days("5", "5", "5", "5", None),
    )
    assert (got.value, got.count) == (1 / 4, 4)
    assert got.left_out == {"have a final response and no notice_at": 1}


def test_without_final_responses_the_link_alone_counts() -> None:
    got = found("dispute_follows_complaint", complaint_id=["a", None])
    assert got.value == 1 / 2


def test_referral_is_told_before_the_notice() -> None:
    got = found(
        "referral_told",
        referral_sent_at=days("2", "9", None, "2"),
        notice_at=days("5", "5", "5", None),
    )
    assert (got.value, got.count) == (2 / 4, 4)


def test_a_refused_consent_is_none_though_it_has_a_day() -> None:
    got = found(
        "consent_recorded",
        consent_at=days("2", None, "2", None),
        consent=["given", "Yes", "refused", None],
        consent_timing=["after_dispute", "before_dispute", "before_dispute", None],
    )
    assert (got.value, got.parts) == (2 / 4, {"before_dispute": 1})


def test_handlers_are_trained_where_it_is_said() -> None:
    got = found("dispute_handlers_trained", handler_trained=[True, False, None])
    assert (got.value, got.left_out) == (1 / 2, {"have no handler_trained": 1})


def test_files_are_kept_until_the_day_ends() -> None:
    got = found(
        "dispute_records_past_retention",
        retention_until=days("8", "9", None),
        closed_at=days("2", "2", "9 15:00"),
    )
    assert (got.value, got.count) == (1, 2)


def test_each_list_may_lack_a_case_of_the_other() -> None:
    got = found(
        "provider_list_matches",
        on_provider_list=[True, True, False, None, True],
        in_own_register=[True, False, True, True, None],
    )
    assert (got.value, got.count) == (2, 3)
    alone = found("provider_list_matches", on_provider_list=[True, False, None])
    assert (alone.value, alone.count) == (1, 2)


def test_errors_are_of_the_files_looked_at() -> None:
    got = found("dispute_file_errors", file_error=[True, False, False, None])
    assert (got.value, got.count) == (1 / 3, 3)


def test_a_notice_never_acknowledged_is_late_after_its_time() -> None:
    got = found(
        "dispute_acknowledged_in_time",
        {"dispute_acknowledge_within": 48},
        notice_at=days("2 10:00", "2 10:00", "2", "8", "8", "8", None),
        acknowledged_at=days("4 10:00", "4 11:00", None, None, None, "7", "8"),
        closed_at=days(None, None, None, None, "9", None, None),
    )
    # In time the first; late the second, the third by waiting, the fifth by closing.
    assert (got.value, got.count) == (1 / 4, 4)
    assert got.left_out == {
        "have no notice_at": 1,
        "were acknowledged before the notice": 1,
        "may still be acknowledged in time": 1,
    }


def test_no_own_time_is_a_reason() -> None:
    got = found(
        "dispute_acknowledged_in_time", notice_at=days("2"), acknowledged_at=days("2")
    )
    assert got.because == (
        "the target dispute_acknowledge_within is not set: "
        "time within which notice of a dispute is acknowledged"
    )


def test_a_response_is_not_missed_where_the_dispute_ended_first() -> None:
    got = found(
        "dispute_response_in_time",
        response_due_at=days("5", "5", "5", "20", "20", None),
        response_at=days("5 17:00", "6", None, None, None, "4"),
        outcome_at=days(None, None, "8", "9", None, None),
        status=["closed", "closed", "closed", "closed", "open", "open"],
    )
    assert (got.value, got.count) == (1 / 3, 3)
    assert got.left_out == {
        "have no response_due_at": 1,
        "ended before a response was due": 1,
        "are still open and not yet due": 1,
    }


def test_outcomes_never_carried_out_are_late_once_closed() -> None:
    got = found(
        "outcome_implemented_in_time",
        implement_due_at=days("5", "5", "20", "20", "5", None),
        implemented_at=days("5 23:00", "6", None, None, None, "5"),
        closed_at=days("9", None, "9", None, None, None),
    )
    # The first is in time; the second, the third (closed) and the fifth (past) are not.
    assert (got.value, got.count) == (1 / 4, 4)


def test_cycle_time_is_in_days_with_its_quantiles() -> None:
    got = found(
        "dispute_cycle_time",
        notice_at=days("1", "1", "1", "9", None),
        outcome_at=days("3", "5", "11", "8", "9"),
        row_count=[1.0, 1.0, 2.0, 1.0, 1.0],
    )
    assert got.value == 7  # of 2, 4, 10 and 10
    assert got.parts == {
        "median": 7,
        "p90": 10,
        "p95": 10,
        "longest": 10,
    }
    assert got.left_out == {
        "have no notice_at": 1,
        "have an outcome before the notice": 1,
    }


def test_open_disputes_are_overdue_by_any_step() -> None:
    got = found(
        "disputes_overdue",
        {"dispute_close_within": 240},
        notice_at=days("10", "10", "1", "10", "1", None),
        response_due_at=days("12", None, None, None, "5", None),
        response_at=days(None, None, None, None, None, None),
        implement_due_at=days(None, "11", None, None, None, None),
        implemented_at=days(None, None, None, None, None, None),
        outcome_at=days(None, "10", None, None, "7", None),
        status=["open", "open", "open", "open", "open", "open"],
        closed_at=days(None, None, None, None, None, "15"),
    )
    # Past are the response of the first, the remedy of the second, and the outcome of
    # the third; the fifth has an outcome and needs no response any more.
    assert (got.value, got.count) == (3, 5)
    assert got.parts == {"up_to_30_days": 3, "31_to_90_days": 0, "over_90_days": 0}


def test_overdue_disputes_are_told_by_age() -> None:
    notices = ("2026-10-22", "2026-10-21", "2026-08-23", "2026-08-22", "2026-11-21")
    got = found(
        "disputes_overdue",
        {"dispute_close_within": 240},
        notice_at=[datetime.fromisoformat(each) for each in notices],
        status=["open", "open", "open", "open", "closed"],
    )
    # 30, 31, 90 and 91 days before the latest event
    assert got.parts == {"up_to_30_days": 1, "31_to_90_days": 2, "over_90_days": 1}


def test_registers_without_dates_due_have_nothing_overdue() -> None:
    got = found("disputes_overdue", status=["open"])
    assert got.because == (
        "the register has no date due, and no dispute_close_within is set"
    )


def test_closed_disputes_may_still_owe_something() -> None:
    got = found(
        "closed_unimplemented",
        status=["closed", "closed", "Closed", "closed", "closed", "closed", "open"],
        outcome=["upheld", "upheld", "not upheld", "settled", "upheld", "?", "upheld"],
        remedy_due=[None, False, None, None, None, None, None],
        implement_due_at=days(None, None, None, None, None, None, "5"),
        implemented_at=days(None, None, None, None, "5", None, None),
    )
    assert (got.value, got.count) == (2, 5)
    assert got.left_out == {"are closed and do not say whether something is due": 1}


def test_extensions_are_asked_where_it_is_said() -> None:
    got = found("extensions_asked", extension_requested=[True, False, False, None])
    assert got.value == 1 / 3


def test_serious_disputes_reach_the_top_in_hours() -> None:
    got = found(
        "serious_disputes_escalated",
        notice_at=days("2 10:00", "2 10:00", "2", "2", "2", "2 10:00"),
        escalated_at=days("2 12:00", "2 16:00", None, "2", "2", "2 09:00"),
        severity=["High", None, "high", "low", None, "high"],
        safety=[None, True, None, False, None, None],
    )
    assert (got.value, got.count, got.parts["longest"]) == (4, 2, 6)
    assert got.left_out == {
        "do not say whether they are serious": 1,
        "are serious and were not escalated": 1,
        "were escalated before the notice": 1,
    }


def test_methods_are_split_by_type_from_twenty_on() -> None:
    got = found(
        "method_mix",
        method=["Mediation", "mediation", "advice", None],
        category=["x", "y", "x", "x"],
        row_count=[15.0, 19.0, 5.0, 9.0],
    )
    assert (got.value, got.count) == (34 / 39, 39)
    assert got.parts == {
        "mediation": 34 / 39,
        "advice": 5 / 39,
        "x: mediation": 15 / 20,
        "x: advice": 5 / 20,
    }


def test_outcomes_count_each_finding_of_a_dispute() -> None:
    columns: dict[str, Any] = {
        "dispute_id": ["1", "1", "1", "2", "3"],
        "outcome": ["Maladministration", "upheld", "no maladministration", "odd", None],
    }
    got = found("outcome_mix", **columns)
    assert got.parts == {
        "for the customer": 1 / 2,
        "for the organization": 1 / 4,
        "odd": 1 / 4,
    }
    assert (got.value, got.count, got.left_out) == (1 / 2, 4, {"have no outcome": 1})
    turned = found("overturned_decisions", **columns)
    assert turned.value == pytest.approx(2 / 3)
    assert turned.count == 3
    assert turned.left_out == {
        "have no outcome": 1,
        "have an outcome in words nobody knows": 1,
    }


def test_registers_of_counts_are_summed() -> None:
    columns: dict[str, Any] = {
        "organization": ["A", "B", "C", "D"],
        "upheld_count": [10.0, 2.0, None, 9.0],
        "not_upheld_count": [15.0, 3.0, 1.0, 1.0],
        "undecided_count": [5.0, None, 1.0, 0.0],
        "row_count": [30.0, 5.0, 2.0, 9.0],
    }
    got = found("outcome_mix", **columns)
    assert got.parts == {
        "for the organization": 18 / 35,
        "for the customer": 12 / 35,
        "undecided": 5 / 35,
        "A: for the organization": 15 / 30,
        "A: for the customer": 10 / 30,
        "A: undecided": 5 / 30,
    }
    assert got.left_out == {
        "have no upheld_count": 2,
        "have counts that do not fit together": 9,
    }
    assert found("overturned_decisions", **columns).value == 12 / 30
    del columns["not_upheld_count"], columns["undecided_count"]
    assert found("overturned_decisions", **columns).value == 21 / 44


def test_outcomes_tell_who_came_to_the_wrong_body() -> None:
    got = found(
        "dispute_access_pattern",
        outcome=["ineligible", "withdrawn", "upheld", "abandoned", None],
        channel=["Web", "web", "post", None, "post"],
    )
    assert (got.value, got.count) == (1 / 4, 4)
    assert got.parts == {
        "withdrawn": 1 / 4,
        "lapsed": 1 / 4,
        "channel: web": 2 / 4,
        "channel: post": 1 / 4,
        "channel: none": 1 / 4,
    }


def test_withdrawn_and_settled_disputes_overturn_nothing() -> None:
    got = found(
        "overturned_decisions",
        outcome=["upheld", "partly-upheld", "not_upheld", "settled", "withdrawn"],
    )
    assert got.value == pytest.approx(2 / 3)
    assert got.left_out == {"have an outcome that is no decision": 2}


def test_recommendations_are_accepted_or_refused_with_a_reason() -> None:
    got = found(
        "recommendations_accepted",
        recommendation=["accepted", "refused", "no", None, None, "later"],
        outcome=["settled", None, None, "recommendation accepted", "upheld", None],
        recommendation_reason=[None, "too dear", None, None, None, None],
    )
    assert (got.value, got.count) == (2 / 4, 4)
    assert got.parts == {"refused": 2, "refused_without_reason": 1}


def test_settlements_come_before_or_after_the_response() -> None:
    got = found(
        "settlement_stage",
        outcome=["settled", "settled", "settled", "upheld", "odd", "settled"],
        outcome_at=days("5", "9", None, "9", "9", "9"),
        response_at=days("7", "7", None, "7", "7", None),
    )
    assert (got.value, got.count) == (4 / 5, 5)
    assert got.parts == {"before_position": 2, "during_method": 1}


def test_participation_is_declined_with_a_reason_or_without() -> None:
    got = found(
        "participation_declined",
        participation=["accepted", "declined", "no", "maybe", None],
        decline_reason=[None, "out of scope", None, None, None],
    )
    assert (got.value, got.count, got.parts) == (2, 3, {"without_reason": 1})


def test_those_who_lost_may_think_well_of_the_process() -> None:
    got = found(
        "dispute_process_satisfaction",
        process_mark=[5.0, 2.0, 4.0, 3.0, None],
        outcome=["upheld", "not upheld", "rejected", None, "upheld"],
    )
    assert (got.value, got.count) == (3.5, 4)
    assert got.parts == {
        "satisfied": 2 / 4,
        "for the customer": 5,
        "for the organization": 3,
    }


def test_the_rate_needs_the_number_of_complaints() -> None:
    columns: dict[str, Any] = {
        "category": ["x", "y", "y"],
        "row_count": [4.0, 1.0, None],
    }
    assert found("dispute_rate", {"complaints": 400}, **columns).value == 15
    assert found("dispute_rate", **columns).because.startswith("the target complaints")


def test_a_cost_that_is_blank_is_not_zero() -> None:
    got = found(
        "dispute_cost",
        provider_fee=[100.0, 300.0, None],
        internal_cost=[50.0, 150.0, 10.0],
        complainant_fee=[0.0, 20.0, 20.0],
    )
    assert (got.value, got.count) == (300, 2)
    assert got.parts["complainant_paid"] == 1
    assert got.parts["deviation"] == pytest.approx(45000**0.5)
    assert got.left_out == {"have no provider_fee": 1}


def test_a_cause_recurs_within_a_year() -> None:
    notices = [datetime(y, 3, 1) for y in (2024, 2025, 2025, 2027)]  # noqa: DTZ001
    got = found(
        "dispute_causes_recurring",
        root_cause=["Price", "price ", "delay", "delay", None, "price"],
        notice_at=[*notices, notices[0], None],
        action_ref=[None, "A1", "A2", None, None, None],
    )
    assert (got.value, got.count) == (1, 4)
    assert got.parts == {"causes": 2, "with_action": 1, "price: cases": 2}


def test_rows_that_stand_for_nothing_make_no_cause_recur() -> None:
    notices = ("2024-01-01", "2024-12-01", "2025-11-01")
    got = found(
        "dispute_causes_recurring",
        root_cause=["price", "price", "price"],
        notice_at=[datetime.fromisoformat(each) for each in notices],
        row_count=[1.0, 0.0, 1.0],
    )
    assert (got.value, got.count) == (0, 2)


def test_providers_are_compared_and_their_concentration_told() -> None:
    got = found(
        "provider_performance",
        provider=["P", " P", "P", "Q", "Q", None],
        notice_at=days("1", "1", "1", "1", "1", "1"),
        outcome_at=days("3", "7", None, "2", None, "2"),
        response_due_at=days(None, None, "4", "4", "4", None),
        response_at=days(None, None, None, None, None, None),
        status=["closed", "closed", "open", "open", "closed", "closed"],
    )
    assert got.value == pytest.approx(13 / 25)
    assert got.count == 5
    assert got.parts == {
        "providers": 2,
        "P: cases": 3,
        "P: mean days": 4,
        "P: overdue": 1,
        "Q: cases": 2,
        "Q: mean days": 1,
        "Q: overdue": 0,
    }


def test_two_countries_tell_of_a_border_where_no_mark_does() -> None:
    got = found(
        "cross_border_share",
        cross_border=[True, None, None, None, False],
        country=["PL", "PL", "PL", "PL", "PL"],
        complainant_country=["PL", "DE", "pl", None, "DE"],
        notice_at=days("1", "1", "1", "1", "1"),
        outcome_at=days("3", "5", "2", "2", None),
    )
    assert (got.value, got.count) == (2 / 4, 4)
    assert got.parts == {"mean_days_across": 3, "mean_days_at_home": 1}


def test_a_repeated_id_counts_once() -> None:
    got = found(
        "extensions_asked",
        dispute_id=["1", "1", "2"],
        extension_requested=[True, True, False],
    )
    assert (got.value, got.left_out) == (1 / 2, {"repeat an id": 1})


def test_empty_registers_say_so() -> None:
    columns: dict[str, list[Any]] = {name: [] for name in DISPUTES.fields}
    for each in measure(DISPUTES, columns, {"complaints": 9}).values():
        assert each.value is None
        assert each.because


def test_metrics_are_those_checklists_may_name() -> None:
    names = [metric.name for metric in DISPUTES.metrics]
    assert len(names) == len(set(names)) == 30
    assert set(names) <= set(METRICS)
    for metric in DISPUTES.metrics:
        assert metric.missing
        for need in metric.needs:
            assert set(need.split(" or ")) <= set(DISPUTES.fields)


def test_no_name_stands_for_two_fields() -> None:
    named = [(normalize(field), field) for field in DISPUTES.fields]
    for names in (DISPUTES.names, DISPUTES.weaker_names):
        named += [(name, field) for field in names for name in names[field]]
    fields: dict[str, str] = {}
    for name, field in named:
        assert name == normalize(name)
        assert fields.setdefault(name, field) == field, name
    assert set(DISPUTES.names) == set(DISPUTES.fields)


def test_no_word_stands_for_two_outcomes() -> None:
    words = [word for listed in OUTCOMES.values() for word in listed]
    assert len(words) == len(set(words))
    assert not set(YES) & set(NO)
    assert not set(SERIOUS) & set(NOT_SERIOUS)


def test_columns_are_recognized_in_seven_languages() -> None:
    for names in (
        "Notice received;Provider;Outcome;Root cause",
        "Data zawiadomienia;Podmiot ADR;Rozstrzygnięcie;Przyczyna źródłowa",
        "Дата уведомления;Омбудсмен;Исход спора;Первопричина",
        "Mitteilungsdatum;Schlichtungsstelle;Ergebnis;Grundursache",
        "Bildirim tarihi;Hakem heyeti;Uyuşmazlık sonucu;Kök neden",
        "Fecha de notificación;Junta arbitral;Resultado;Causa raíz",
        "Data do aviso;Entidade de resolução;Desfecho;Causa raiz",
    ):
        columns = recognize(names.split(";"), DISPUTES).columns
        wanted = ("notice_at", "provider", "outcome", "root_cause")
        assert [columns[field] for field in wanted] == names.split(";")
