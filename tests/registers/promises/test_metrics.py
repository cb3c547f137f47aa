"""Each metric of the promise ledger on a few rows, counted by hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.model.metrics import METRICS
from isocheck.registers.columns import normalize, recognize
from isocheck.registers.promises import PROMISES
from isocheck.registers.promises.words import BROKEN, EXCLUDED, KEPT
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement


def promises(
    metric: str,
    targets: dict[str, float] | None = None,
    /,
    **columns: Any,  # noqa: ANN401 - a column of any type
) -> Measurement:
    return measure(PROMISES, columns, targets)[metric]


def times(text: str) -> list[datetime | None]:
    """Return moments in January 2026 from words: 5 or 5T14:30, a dash for none."""
    found: list[datetime | None] = []
    for word in text.split():
        day, _, hour = word.partition("T")
        moment = f"2026-01-{int(day):02}T{hour or '00:00'}" if day != "-" else ""
        found.append(datetime.fromisoformat(moment) if moment else None)
    return found


def test_excluded_occasions_and_those_that_say_nothing_are_left_out() -> None:
    found = promises(
        "promises_kept",
        fulfilled=["yes", "Kept", "no", "excluded", "hm", None, None],
        exclusion_reason=[None, None, None, None, None, "strike", None],
        event_at=times("1 2 3 4 5 6 7"),
        text=[None] * 6 + ["a promise"],
    )

    assert found.value == pytest.approx(2 / 3)
    assert found.left_out == {
        "are excluded": 2,
        "do not say whether the promise was kept": 2,
    }


def test_dates_tell_what_was_kept_where_no_word_does() -> None:
    found = promises(
        "promises_kept",
        due_at=times("10 10 10 10 20 10 -"),
        done_at=times("10T18:00 11T00:00 9 - - - 12"),
        fulfilled=[None, None, None, None, None, "yes", None],
    )

    # Kept: the first, the third and the sixth; a day lasts until it ends.
    assert found.value == pytest.approx(3 / 5)
    assert found.left_out == {
        "may still be kept": 1,
        "do not say whether the promise was kept": 1,
    }


def test_rows_may_stand_for_many_occasions() -> None:
    found = promises(
        "promises_kept", fulfilled=["yes", "no", "no"], row_count=[90, 9, None]
    )

    assert (found.value, found.count) == (0.9, 100)


def test_promises_at_a_peak_are_set_beside_those_at_other_hours() -> None:
    found = promises(
        "promises_kept_under_load",
        fulfilled=["yes", "no", "yes", "yes", "no"],
        peak=[True, True, False, None, False],
    )

    assert (found.value, found.count) == (0.5, 2)
    assert found.parts == {"other_hours": 0.5}
    assert found.left_out == {"do not say whether they were at a peak": 1}


def test_busy_hours_are_a_peak_where_the_register_names_none() -> None:
    found = promises(
        "promises_kept_under_load",
        fulfilled=["no", "yes", "no", "yes", "yes"],
        event_at=times("1T12:10 2T12:20 3T12:30 1T09:00 4"),
    )

    assert found.value == pytest.approx(1 / 3)
    assert found.parts == {"other_hours": 1}
    assert found.left_out == {"have no time of day": 1}


def test_equal_hours_have_no_peak() -> None:
    found = promises(
        "promises_kept_under_load",
        fulfilled=["no", "yes"],
        event_at=times("1T12:10 2T15:20"),
    )

    assert found.value is None
    assert found.because == "no occasion was at a peak"


def test_exclusions_are_counted_among_what_is_known() -> None:
    found = promises(
        "exclusions_rate",
        fulfilled=["yes", "no", "excluded", "excluded", None],
        exclusion_reason=[None, None, "storm", None, None],
        event_at=times("1 2 3 4 5"),
    )

    assert (found.value, found.count) == (0.5, 4)
    assert found.parts == {"without_reason": 1}
    assert found.left_out == {"do not say whether the promise was kept": 1}


def test_a_ledger_that_may_not_tell_exclusions_shows_no_rate() -> None:
    assert promises("exclusions_rate", fulfilled=["yes", "no"]).value is None
    empty = promises(
        "exclusions_rate", fulfilled=["yes", "no"], exclusion_reason=[None, None]
    )
    assert empty.value == 0


def test_complaints_about_occasions_that_are_not_down_as_broken_are_told() -> None:
    found = promises(
        "promise_complaints",
        fulfilled=["yes", "no", "no", "yes", None],
        complaint_id=["C1", "C2", None, None, None],
        text=[None, None, None, None, "a promise"],
    )

    assert (found.value, found.count) == (0.5, 4)
    assert found.parts == {"no_breach_logged": 1}


def test_a_remedy_due_and_blank_was_not_given() -> None:
    found = promises(
        "remedies_given",
        fulfilled=["no", "no", "no", "no", "yes"],
        remedy_due=[True, True, None, False, None],
        remedy_given_at=times("5 - 6 - -"),
        event_at=times("1 1 1 1 1"),
    )

    assert found.value == 0.5
    assert found.left_out == {"do not say whether a remedy is due": 1}


def test_a_remedy_that_may_still_come_in_time_is_left_out() -> None:
    columns = {
        "fulfilled": ["no", "no", "no"],
        "remedy_given_at": times("10 - -"),
        "event_at": times("1 2 9"),
    }
    assert promises("remedies_given", **columns).value == pytest.approx(1 / 3)

    found = promises("remedies_given", {"remedy_within": 48}, **columns)

    assert found.value == 0.5
    assert found.left_out == {"may still be made good in time": 1}


def test_the_delay_of_remedies_is_a_median_with_its_tail() -> None:
    found = promises(
        "remedy_delay",
        fulfilled=["no", None, "no", "no", "yes", "no"],
        event_at=times("1 - 1T12:00 9 1 -"),
        due_at=times("- 1 - - - -"),
        remedy_given_at=times("2 4 1 8 5 9"),
    )

    assert found.value == 24  # of 24 and 72 hours, and of 0 on the same day
    assert found.parts["longest"] == 72
    assert found.left_out == {
        "have no event_at or due_at": 1,
        "were made good before the event": 1,
    }


def test_the_cost_of_remedies_stands_beside_the_budget() -> None:
    found = promises(
        "remedy_cost",
        {"remedy_budget": 200},
        remedy_value=[10, 20, None, None, -5],
        remedy_given_at=times("1 2 3 - 4"),
        row_count=[4, 1, 1, 1, 1],
    )

    assert (found.value, found.count) == (60, 5)
    assert found.parts == {"mean": 12, "of_budget": 0.3}
    assert found.left_out == {
        "were made good and have no remedy_value": 1,
        "have a remedy_value below 0": 1,
    }


LEDGER = {
    "promise_id": ["p1", "p1", "p2", "p3", None, None],
    "text": ["soon", None, "polite", None, "cheap", None],
    "owner": ["Ann", None, None, None, "Bob", None],
    "indicator": ["time", None, "marks", None, None, "x"],
    "target": ["95 %", None, "4 of 5", "1", None, None],
    "source_system": [None, "phone", None, None, None, None],
    "customer_need_ref": ["N1", None, None, "N2", None, None],
    "objective": [None, None, "loyal", "known", None, "loyal"],
    "fulfilled": [None, "yes", None, "no", None, None],
    "event_at": times("- 1 - - - -"),
}


def test_promises_without_owner_are_counted() -> None:
    found = promises("promises_without_owner", **LEDGER)

    assert (found.value, found.count) == (2, 3)
    assert found.left_out == {"have no promise_id": 2}


def test_promises_that_answer_a_need() -> None:
    found = promises("promises_traced_to_need", **LEDGER)

    assert (found.value, found.count) == pytest.approx((2 / 3, 3))


def test_a_promise_is_measurable_with_indicator_target_and_source() -> None:
    found = promises("promises_measurable", **LEDGER)

    assert (found.value, found.count) == pytest.approx((1 / 3, 3))


def test_an_objective_counts_with_one_indicator() -> None:
    found = promises("objectives_with_indicator", **LEDGER)

    assert (found.value, found.count) == (0.5, 2)  # loyal has one, known none


def test_cells_of_promises_and_occasions_are_counted() -> None:
    found = promises("promise_data_complete", **LEDGER)

    # Promises: p1 5 of 6, p2 4 of 6, cheap 2 of 6, x 1 of 6. Occasions: p1 3 of 3,
    # p3 2 of 3; the register has no remedy_due for what was broken.
    assert found.value == pytest.approx((5 + 4 + 2 + 1 + 3 + 2) / 30)
    assert found.count == 30
    assert found.parts["owner"] == 0.5
    assert found.notes == ("the register has no exclusion_reason, remedy_due",)


def test_a_column_that_is_there_and_empty_counts_against_the_ledger() -> None:
    columns = {"fulfilled": ["no"], "event_at": times("1"), "promise_id": ["p1"]}

    assert promises("promise_data_complete", **columns).value == 1
    found = promises("promise_data_complete", **columns, remedy_due=[None])
    assert found.value == 0.75


def test_an_approval_holds_for_the_interval_or_to_its_own_date() -> None:
    columns = {
        "code": ["web", "Web", "shop", "phone", None],
        "approved_at": times("1 20 1 1 -"),
        "review_due_at": times("- - 31 2 -"),
        "event_at": times("- - - - 31"),
    }
    found = promises("code_approval_current", {"review_interval": 15 * 24}, **columns)

    assert (found.value, found.count) == pytest.approx((2 / 3, 3))
    assert found.parts == {"days_since_approval": 30}
    alone = promises("code_approval_current", **columns)
    assert alone.value == 0.5
    assert alone.left_out == {"are codes without review_due_at": 1}


def test_an_approval_alone_does_not_tell_its_age() -> None:
    found = promises(
        "code_approval_current", {"review_interval": 24}, approved_at=times("1")
    )

    assert found.value is None
    assert found.because == "nothing but approvals is dated, so their age is not known"


def test_without_an_interval_no_approval_can_be_judged() -> None:
    found = promises(
        "code_approval_current", approved_at=times("1 -"), event_at=times("- 5")
    )

    assert found.because.startswith("the target review_interval is not set")


def test_copies_are_compared_with_the_version_approved_last() -> None:
    found = promises(
        "published_code_matches",
        code=["web", "web", "web", "web", "web", "shop"],
        code_version=["v1", "V2", None, None, None, None],
        approved_at=times("1 9 - - - -"),
        published_version=[None, None, "v2 ", "v1", "v1", "v1"],
        withdrawn_at=times("- - - - 10 -"),
    )

    assert (found.value, found.count) == (0.5, 2)
    assert found.left_out == {
        "are copies that were withdrawn": 1,
        "have no version in force beside them": 1,
    }


def test_a_copy_may_name_the_version_in_force_itself() -> None:
    found = promises(
        "published_code_matches",
        code_version=["v2", "v2"],
        published_version=["v2", "v1"],
    )

    assert found.value == 0.5


def test_actions_past_their_date_count_as_late() -> None:
    found = promises(
        "review_actions_in_time",
        action_ref=["a", "b", "c", "d", "e"],
        action_due_at=times("10 10 10 20 -"),
        action_done_at=times("10T12:00 11 - - 12"),
    )

    assert found.value == pytest.approx(1 / 3)
    assert found.left_out == {
        "are actions without action_due_at": 1,
        "may still be done in time": 1,
    }


def test_all_metrics_of_promises_have_a_name_criteria_may_use() -> None:
    assert {metric.name for metric in PROMISES.metrics} <= set(METRICS)


def test_no_word_says_two_things() -> None:
    listed = [*KEPT, *BROKEN, *EXCLUDED]

    assert len(listed) == len(set(listed))
    assert all(word == word.strip().lower() for word in listed)


def test_columns_are_known_in_seven_languages_and_never_twice() -> None:
    listed = [n for names in PROMISES.names.values() for n in names]

    assert len(listed) == len(set(listed))
    assert all(normalize(name) == name for name in listed)
    assert set(PROMISES.names) == set(PROMISES.fields)


@pytest.mark.parametrize(
    "headers",
    [
        "Promise ID,Event date,Fulfilled,Exclusion reason",
        "ID obietnicy,Data zdarzenia,Dotrzymana,Powód wykluczenia",
        "Номер обещания,Дата события,Выполнено,Причина исключения",
        "Versprechens-ID,Ereignisdatum,Eingehalten,Ausschlussgrund",
        "Taahhüt No,Olay tarihi,Yerine getirildi,Hariç nedeni",
        "ID promesa,Fecha del evento,Cumplida,Motivo de exclusión",
        "ID promessa,Data do evento,Cumprida,Motivo da exclusão",
    ],
)
def test_a_ledger_is_recognized(headers: str) -> None:
    found = recognize(headers.split(","), PROMISES)

    fields = ("promise_id", "event_at", "fulfilled", "exclusion_reason")
    assert found.columns == dict(zip(fields, headers.split(","), strict=True))
