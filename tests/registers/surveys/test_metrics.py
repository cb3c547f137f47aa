"""Every metric of surveys on an example computed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.model.metrics import METRICS
from isocheck.registers.columns import normalize
from isocheck.registers.surveys import SURVEYS
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement


def measured(
    metric: str, targets: dict[str, float] | None = None, /, **columns: list[Any]
) -> Measurement:
    only = tuple(each for each in SURVEYS.metrics if each.name == metric)
    return measure(replace(SURVEYS, metrics=only), columns, targets)[metric]


def on(*days: int | None) -> list[datetime | None]:
    """Return noon of days in January 2026, None for None."""
    return [day and datetime(2026, 1, day, 12) for day in days]  # type: ignore[misc]  # noqa: DTZ001 - registers have no zone


def test_all_are_known_by_name() -> None:
    names = [metric.name for metric in SURVEYS.metrics]
    assert len(set(names)) == len(names)
    assert set(names) <= set(METRICS)


def test_no_name_of_a_column_stands_for_two_fields() -> None:
    assert set(SURVEYS.names) | set(SURVEYS.weaker_names) <= set(SURVEYS.fields)
    assert set(SURVEYS.names) == set(SURVEYS.fields)
    for listed in (SURVEYS.names, SURVEYS.weaker_names):
        names = [name for names in listed.values() for name in names]
        assert sorted(names) == sorted(set(names))
        assert names == [normalize(name) for name in names]


def test_satisfied_without_codes_and_blanks() -> None:
    found = measured("customers_satisfied", overall=[5, 4, 3, 1, 0, 6, None])
    assert (found.value, found.count) == (0.5, 4)
    assert found.left_out == {
        "have no overall mark": 1,
        "have a mark outside 1 to 5": 2,
    }


@pytest.mark.parametrize(
    ("marks", "share", "mean"),
    [
        ([1, 4, 5, 3], 2 / 4, 13 / 4),
        ([1, 5, 6, 7], 2 / 4, 19 / 4),
        ([0, 8, 9, 10], 2 / 4, 27 / 4),
        ([1, 9, 10, 11], 2 / 3, 20 / 3),
        ([0, 79, 80, 100], 2 / 4, 259 / 4),
        ([0, 1, 1, 1], 3 / 4, 3 / 4),
        ([0.79, 0.8, 1, 0.2], 2 / 4, 2.79 / 4),
        ([-9, 2, 5, 5], 2 / 3, 4),
    ],
)
def test_the_scale_shows_in_the_marks(
    marks: list[float], share: float, mean: float
) -> None:
    assert measured("customers_satisfied", overall=marks).value == pytest.approx(share)
    assert measured("satisfaction_mean", overall=marks).value == pytest.approx(mean)


@pytest.mark.parametrize("marks", [[1, 2, 6], [1, 5, 99], [1, 1, 1], [-5, 0, 5]])
def test_a_scale_nobody_can_tell_is_asked_for(marks: list[float]) -> None:
    found = measured("customers_satisfied", overall=marks)
    assert found.value is None
    assert "say it, such as --target scale_top=5" in found.because
    told = measured("customers_satisfied", {"scale_top": 5}, overall=marks)
    assert told.value is not None


def test_a_scale_of_three_has_one_best_mark() -> None:
    found = measured("customers_satisfied", {"scale_top": 3}, overall=[1, 2, 3, 3])
    assert found.value == 0.5
    found = measured("customers_satisfied", {"scale_top": 0}, overall=[1, 2, 3, 3])
    assert found.because == "scale_top is 0; the best mark of a scale is 1 or more"


def test_satisfied_in_words_of_several_languages() -> None:
    said = ["Very satisfied", "zadowolona", "недоволен", "teils, teils"]
    said += ["çok memnunum", "muy insatisfecho", "satisfeito", "hm", None]  # type: ignore[list-item]
    found = measured("customers_satisfied", overall_said=said)
    assert (found.value, found.count) == (4 / 7, 7)
    assert found.left_out == {
        "have no overall_said": 1,
        "have words that are no mark": 1,
    }
    mean = measured("satisfaction_mean", overall_said=said)
    assert mean.value == pytest.approx((5 + 4 + 2 + 3 + 5 + 1 + 4) / 7)


def test_mean_with_deviation_and_marks_of_zero() -> None:
    found = measured("satisfaction_mean", overall=[0, 8, 10, None])
    assert (found.value, found.count) == (6, 3)
    assert found.parts == {"marks of 0": 1, "deviation": pytest.approx(28**0.5)}


def test_satisfied_by_weight() -> None:
    found = measured(
        "customers_satisfied_weighted",
        overall=[5, 2, 4, 5, 5],
        weight=[1, 2, 1, None, -1],
    )
    assert found.value == 2 / 4
    assert found.count == round(16 / 6)
    assert found.parts == {"mean": (5 + 4 + 4) / 4}
    assert found.left_out == {"have no weight": 1, "have a weight of 0 or less": 1}
    assert found.notes == (
        "taken for a scale from 1 to 5; 4 and more are the best marks",
    )


def test_net_promoter_score() -> None:
    found = measured("net_promoter_score", recommend=[10, 9, 8, 7, 6, 0, 10, 11, None])
    assert found.value == pytest.approx(100 * (3 - 2) / 7)
    parts = {"promoters": 3, "passives": 2, "detractors": 2}
    assert {name: found.parts[name] for name in parts} == parts
    assert sum(found.left_out.values()) == 2


@pytest.mark.parametrize("marks", [[1, 5, 7], [0, 50, 100]])
def test_no_net_promoter_score_on_another_scale(marks: list[float]) -> None:
    for metric in ("net_promoter_score", "margin_of_error"):
        assert "takes marks from 0 to 10" in measured(metric, recommend=marks).because


def test_effort_has_a_scale_of_its_own() -> None:
    effort = [1, 2, 6, None]
    assert measured("customer_effort", effort=effort).value is None
    found = measured("customer_effort", {"effort_top": 7}, effort=effort)
    assert (found.value, found.count) == (3, 3)


def test_complainants_and_clients() -> None:
    columns: dict[str, list[Any]] = {
        "overall": [5, 1, 4, None, 3],
        "complaint_ref": ["a", "b", None, "c", "d"],
    }
    found = measured("complainants_satisfied", **columns)
    assert (found.value, found.count) == (1 / 3, 3)
    assert found.left_out == {"have no overall mark": 1}
    found = measured("client_satisfaction", overall=[5, 1], client=["A", None])
    assert (found.value, found.count) == (1, 1)
    found = measured("client_satisfaction", overall=[5, None], client=[None, "A"])
    assert found.because == "no row names a client; 1 of 2 rows have no overall mark"


def test_dispute_process_by_outcome() -> None:
    found = measured(
        "dispute_process_satisfaction",
        process_mark=[5, 4, 1, 5, None],
        dispute_outcome=["won", "lost", "lost", None, "won"],
    )
    assert (found.value, found.count) == (3 / 4, 4)
    assert found.parts == {"lost": 1 / 2, "won": 1}


def test_customers_know_the_code() -> None:
    found = measured("customers_know_code", knows_code=[True, False, False, None])
    assert (found.value, found.count) == (1 / 3, 3)
    assert found.left_out == {"do not say": 1}


def test_response_rate_of_what_arrived() -> None:
    found = measured(
        "response_rate",
        completed_at=on(5, None, None, None, 6),
        delivered=[True, True, False, None, None],
        reminded_at=on(4, 4, 4, 4, None),
    )
    assert (found.value, found.count) == (2 / 3, 3)
    assert found.left_out == {"do not say whether the invitation arrived": 1}
    assert found.parts == {"after a reminder": 1}


def test_answers_alone_do_not_tell_the_response_rate() -> None:
    columns: dict[str, list[Any]] = {"completed_at": on(5, 6), "sent_at": on(1, 1)}
    found = measured("response_rate", **columns)
    assert found.because.startswith("every row is an answer")
    told = measured("response_rate", {"invited": 8}, **columns)
    assert (told.value, told.count) == (0.25, 8)
    few = measured("response_rate", {"invited": 1}, **columns)
    assert few.because == "2 answered, more than the 1 invited"
    unsent = measured("response_rate", overall=[5, None])
    assert unsent.because.startswith("the register has no delivered or sent_at")


def test_response_rate_of_complainants() -> None:
    found = measured(
        "satisfaction_response_rate",
        overall=[5, None, None, 3],
        sent_at=on(1, 1, 1, 1),
        complaint_ref=["a", "b", "c", None],
    )
    assert (found.value, found.count) == (1 / 3, 3)
    found = measured(
        "satisfaction_response_rate", overall=[5, 1], complaint_ref=["a", None]
    )
    assert found.because.startswith("the register has no delivered or sent_at")


def test_break_off() -> None:
    found = measured(
        "break_off_rate",
        started_at=on(1, 1, 1, None, None),
        completed_at=on(2, None, None, 3, None),
    )
    assert (found.value, found.count) == (2 / 4, 4)
    found = measured("break_off_rate", started_at=on(1, 2), completed_at=on(1, 2))
    assert found.because == (
        "every row is finished, so questionnaires given up do not show"
    )


def test_missing_answers_by_question() -> None:
    found = measured(
        "missing_answers",
        completed_at=on(1, 1, 2, None),
        overall=[5, None, 0, None],
        item_1=[4, 5, 6, None],
        item_2=[None, None, None, None],
    )
    assert found.parts == {"overall": 2 / 3, "item_1": 0, "item_2": 1}
    assert (found.value, found.count) == (5 / 9, 3)
    dated = measured("missing_answers", completed_at=on(1))
    assert dated.because == "the register has no marks"
    alone = measured("missing_answers", overall=[5, None])
    assert alone.because == (
        "only overall tells that a row is an answer, so none is missing"
    )


def test_invalid_answers() -> None:
    found = measured(
        "invalid_answers",
        {"scale_top": 5},
        response_id=["a", "b", "b", "c", "d", "e"],
        customer_ref=["k", "l", None, "m", "m", "k"],
        wave=["1", "1", "1", "1", "1", "2"],
        event_at=on(1, 1, 1, 9, 1, None),
        completed_at=on(2, 2, 2, 2, 2, None),
        overall=[7, 6, 0, 5, 99, 8],
    )
    assert (found.value, found.count) == (5, 5)
    assert found.parts == {
        "outside the scale": 1,
        "before event_at": 1,
        "several with one id": 2,
        "several of one customer in a wave": 2,
    }


def test_careless_answers() -> None:
    items = {f"item_{n}": [4, 5, 3, 2, None] for n in (1, 2, 3)}
    items["item_4"] = [4, 1, 3, 1, None]
    found = measured("careless_answers", **items, duration=[90, 20, 100, 80, None])
    assert found.parts == {"one mark for all": 2 / 4, "too fast": 1 / 4}
    assert (found.value, found.count) == (3 / 4, 4)
    found = measured("careless_answers", overall=[5] * 4, duration=[25, 30, 90, 100])
    assert found.value == 0  # the median is 60, and a third of it 20
    found = measured("careless_answers", item_1=[4, 5], item_2=[4, 5])
    assert found.because == "it takes a duration, or 4 questions marked alike"


@pytest.mark.parametrize(
    ("targets", "half"),
    [({}, 4.06), ({"population": 1000}, 3.15), ({"population": 400}, 0)],
)
def test_margin_of_error(targets: dict[str, float], half: float) -> None:
    found = measured("margin_of_error", targets, overall=[5] * 312 + [1] * 88)
    assert round(found.value or 0, 2) == half
    assert found.parts["share"] == 0.78


def test_margin_of_few_on_one_side_is_wilsons() -> None:
    found = measured("margin_of_error", overall=[5] * 8)
    assert round(found.value or 0, 1) == round((100 - 67.56) / 2, 1)
    assert found.notes[-1].endswith("the interval is Wilson's")


def test_margin_by_weight_and_of_handfuls() -> None:
    columns: dict[str, list[Any]] = {
        "overall": [5.0, 1.0] * 100,
        "weight": [1.0, 3.0] * 100,
    }
    found = measured("margin_of_error", **columns)
    assert found.count == 160  # 400² / 1,000
    assert found.parts["share"] == 0.25
    because = measured("margin_of_error", {"population": 15}, **columns).because
    assert because == "of 15 customers each counts; no sample speaks for them"
    because = measured("margin_of_error", {"population": 159}, **columns).because
    assert because == "160 answers are more than the population"


def test_margin_of_a_net_promoter_score() -> None:
    found = measured("margin_of_error", recommend=[10] * 200 + [8] * 120 + [1] * 80)
    assert round(found.value or 0, 1) == 7.7


def test_representative_by_segment() -> None:
    found = measured(
        "respondents_representative",
        overall=[5, 4, 5, None, None, 3, None, None],
        segment=["a", "a", "a", "a", "b", "b", "b", "b"],
    )
    # 0.5 and 0.5 of the base, 0.75 and 0.25 of the answers: 0.25 x (ln 1.5 - ln 0.5)
    assert found.value == pytest.approx(0.27465, abs=1e-5)
    assert found.parts == {"a": 0.25, "b": -0.25}
    assert found.notes == (
        "who answered differs much from the base: weigh the answers",
    )


def test_half_an_answer_stands_for_nobody() -> None:
    found = measured(
        "respondents_representative",
        overall=[5, 4, None, None],
        segment=["a", "a", "b", "b"],
    )
    # of answers 1 and, for nobody, 0.25: (1 - 0.5) x ln 2 + (0.25 - 0.5) x ln 0.5
    assert found.value == pytest.approx(0.75 * 0.693147, abs=1e-5)
    assert found.parts == {"a": 0.5, "b": -0.5}


def test_representative_needs_those_who_kept_silent() -> None:
    found = measured("respondents_representative", overall=[5, 4], region=["a", "b"])
    assert found.because == "every row is an answer, so nobody who kept silent shows"
    found = measured(
        "respondents_representative",
        overall=[5, 4, None],
        region=["a", "b", "a"],
        in_frame=[False, None, True],
    )
    assert found.because == "nobody answered"


def test_sizes_of_segments() -> None:
    found = measured(
        "segment_sizes",
        overall=[5] * 46 + [None],
        segment=["a"] * 30 + ["b"] * 5 + ["c"] * 10 + [None, "d"],
    )
    assert (found.value, found.count) == (5, 45)
    assert found.parts == {"a": 30, "b": 5, "c": 10}
    assert found.left_out == {"have no segment": 1}
    assert found.notes == ("fewer than 30 answers, so only counts: b, c",)
    found = measured("segment_sizes", overall=[5] * 4, segment=["a"] * 4)
    assert found.notes[0].startswith("fewer than 5 answers, which may show who")


def test_weights() -> None:
    found = measured("weights_sound", overall=[5] * 4, weight=[1, 1, 4, 0])
    assert found.value == pytest.approx(3 * 18 / 36)
    assert found.parts == {"worth": 2, "mean": 2, "below 0.3 or above 3": 1 / 3}
    assert found.left_out == {"have no weight above 0": 1}


def test_waves_held_and_comparable() -> None:
    columns: dict[str, list[Any]] = {
        "wave": ["w9", "w9", "w10", "w11", None],
        "mode": ["web", "web", "phone", "phone", "web"],
        "overall": [5, 4, 3, 5, 5],
    }
    found = measured("survey_waves_held", {"waves_planned": 4}, **columns)
    assert found.value == 0.75
    assert "waves_planned" in measured("survey_waves_held", **columns).because
    found = measured("waves_comparable", **columns)
    assert (found.value, found.count) == (0.5, 2)
    assert found.notes == ("asked otherwise than the wave before: w10",)
    found = measured("waves_comparable", overall=[5, 4], wave=["1", "1"])
    assert found.because == "there is only one wave"


def test_trend_over_waves_and_months() -> None:
    waves = [f"w{n}" for n in range(8, 13) for _ in range(5)]
    marks = [mark for n in range(1, 6) for mark in [5] * n + [1] * (5 - n)]
    found = measured("satisfaction_trend", overall=marks, wave=waves)
    assert found.value == pytest.approx(20)
    assert found.parts["waves"] == 5
    assert found.notes[-1] == "direction beyond chance: rising"
    found = measured(
        "satisfaction_trend",
        overall=[5, 1, 5],
        completed_at=[*on(3, 28), datetime(2026, 2, 1)],  # noqa: DTZ001
    )
    assert found.value == pytest.approx(50)
    assert found.notes[-1] == "direction beyond chance: none"
    found = measured("satisfaction_trend", overall=[5, 1], wave=["1", "1"])
    assert found.because == "a single wave or month shows no trend"


def test_a_reported_figure_beside_the_recomputed() -> None:
    found = measured(
        "survey_recomputed", {"reported_satisfied": 80}, overall=[5, 5, 4, 1]
    )
    assert found.value == pytest.approx(5)
    assert found.parts == {"reported": 80, "recomputed": 75}
    assert "reported_satisfied" in measured("survey_recomputed", overall=[5]).because


def test_questions_that_hang_together() -> None:
    found = measured(
        "scale_reliable",
        item_1=[1, 3, 5, 4],
        item_2=[2, 3, 5, None],
        item_3=[1, 3, 4, 4],
    )
    # variances 4, 7/3 and 7/3 of the three; 76/3 of the sums 4, 9 and 14
    assert found.value == pytest.approx(1.5 * (1 - (4 + 7 / 3 + 7 / 3) / 25))
    assert (found.count, found.parts) == (3, {"questions": 3})
    assert found.left_out == {"have not all marks": 1}
    assert (
        measured("scale_reliable", item_1=[5]).because == "one question makes no index"
    )
    same = measured("scale_reliable", item_1=[5, 0, 3], item_2=[3, 0, 5])
    assert same.because == "all answers have the same sum of marks"


def test_what_moves_satisfaction() -> None:
    found = measured(
        "satisfaction_drivers",
        overall=[1, 2, 3, 4, 5, None],
        item_1=[1, 1, 2, 2, 3, 5],
        item_2=[5, 4, 5, 4, 0, 5],
        item_3=[4, 4, 4, 4, 4, 4],
    )
    assert found.value == pytest.approx(5 / (10 * 2.8) ** 0.5)
    assert list(found.parts) == ["item_1", "item_2"]
    assert found.notes == ("matters much and is marked low: item_1",)
    none = measured("satisfaction_drivers", overall=[5, 4], item_1=[5, 4])
    assert none.because == "no question has three answers with marks that differ"


def test_expected_less_found() -> None:
    found = measured(
        "expectation_gap",
        overall=[3, 4, None],
        expected=[5, None, 5],
        item_1=[2, 5, 3],
        importance_1=[5, 4, 3],
    )
    assert found.parts == {"overall": 2, "item_1": 2 / 3}
    assert list(found.parts) == ["overall", "item_1"]
    assert (found.value, found.count) == ((2 + 3 - 1 + 0) / 4, 3)
    assert "no question has both" in measured("expectation_gap", item_1=[5]).because


def test_modes_apart() -> None:
    found = measured(
        "mode_effect",
        overall=[5] * 27 + [1] * 3 + [5] * 12 + [1] * 18 + [5] * 5,
        mode=["web"] * 30 + ["phone"] * 30 + ["paper"] * 5,
    )
    assert found.value == pytest.approx(50)
    assert found.parts == {"web": 0.9, "phone": 0.4}
    assert found.left_out == {"are of a mode with fewer than 30 answers": 5}
    assert found.notes[-1] == "the difference is more than chance"
    found = measured("mode_effect", overall=[5, 1], mode=["web", "phone"])
    assert found.because == "fewer than two modes have 30 answers"


def test_opinions_beside_records() -> None:
    found = measured(
        "direct_matches_indirect",
        overall=[5, 4, 2, 1, 5, 5],
        complained=[False, False, False, True, None, None],
        churned=[None, False, None, None, True, None],
    )
    assert found.value == pytest.approx(100 * (2 / 3 - 1 / 2))
    assert found.left_out == {"do not say whether they left": 1}
    assert found.notes[-1] == "the difference may not be more than chance"
    found = measured(
        "perception_matches_records", overall=[5, 1], on_time=[False, True]
    )
    assert found.value == -100
    found = measured("perception_matches_records", overall=[5, 1], on_time=[True, True])
    assert found.because == (
        "the records of all who answered are good: nothing to compare"
    )


def test_coded_comments_and_agreement() -> None:
    found = measured(
        "comments_coded",
        comment=["…", "…", "…", "…", "…", None],
        comment_code=["Price", "price ", "staff", "staff", None, "staff"],
        second_code=["price", "staff", "staff", None, "price", None],
    )
    assert (found.value, found.count) == (4 / 5, 5)
    # 2 of 3 agree; by chance 2/3 x 1/3 + 1/3 x 2/3 = 4/9 would
    assert found.parts == {
        "coded twice": 3,
        "kappa": pytest.approx((2 / 3 - 4 / 9) / (5 / 9)),
    }


def test_a_code_only_one_person_gives_is_no_agreement() -> None:
    found = measured(
        "comments_coded",
        comment=["…", "…"],
        comment_code=["price", "staff"],
        second_code=["price", "price"],
    )
    assert found.parts == {"coded twice": 2, "kappa": 0}


def test_from_contact_to_survey() -> None:
    found = measured(
        "survey_lag", event_at=on(1, 1, 1, None), sent_at=on(2, 4, None, 5)
    )
    assert (found.value, found.parts["longest"]) == (48, 72)
    assert found.left_out == {"have no event_at": 1, "have no sent_at": 1}
    found = measured("survey_lag", event_at=on(1), completed_at=on(2))
    assert found.value == 24


def test_poor_marks_followed_up_in_time() -> None:
    columns: dict[str, list[Any]] = {
        "overall": [1, 2, 2, 1, 5, None, 1],
        "completed_at": on(1, 1, 1, 1, 1, 1, None),
        "followed_up_at": on(2, 9, None, 2, None, 2, 2),
        "consent": [True, None, True, False, True, True, True],
        "raised_complaint_ref": ["a", None, None, None, None, None, None],
    }
    found = measured("low_scores_followed_up", **columns)
    assert (found.value, found.count) == (3 / 4, 4)
    assert found.left_out == {"have no overall mark": 1, "refused to be contacted": 1}
    found = measured("low_scores_followed_up", {"follow_up_within": 72}, **columns)
    assert (found.value, found.count) == (1 / 3, 3)
    assert found.left_out["have no completed_at"] == 1
    assert found.parts == {"became a complaint": 1}


def test_poor_marks_of_recommend_followed_up() -> None:
    found = measured(
        "low_scores_followed_up",
        recommend=[6, 0, 7, 10],
        followed_up_at=on(1, None, 1, 1),
    )
    assert (found.value, found.count) == (0.5, 2)
    found = measured("low_scores_followed_up", recommend=[9], followed_up_at=on(1))
    assert found.because == "no mark is poor"


def test_customers_in_the_frame() -> None:
    found = measured(
        "customers_covered",
        in_frame=[True, True, False, False, None],
        segment=["a", "a", "a", "b", "b"],
    )
    assert (found.value, found.count) == (0.5, 4)
    assert found.parts == {"a": 2 / 3, "b": 0}
    assert found.notes == ("nobody can be asked of: b",)


def test_usable_part_of_the_frame() -> None:
    found = measured(
        "frame_usable",
        in_frame=[True, True, True, True, True, False],
        valid_contact=[True, True, True, False, None, True],
        opt_out_at=on(None, 1, None, 1, None, None),
        customer_ref=["k", "l", "k", "m", "k", "m"],
    )
    assert (found.value, found.count) == (2 / 4, 4)
    assert found.parts == {
        "without a valid contact": 1 / 4,
        "who objected": 2 / 4,
        "listed several times": 2 / 4,
    }


def test_invitations_of_each_customer() -> None:
    columns: dict[str, list[Any]] = {
        "customer_ref": ["k", "k", "k", "l", None, "l"],
        "sent_at": [*on(1, 2, 30, 5, 5), None],
    }
    found = measured("survey_fatigue", {"quarantine": 48}, **columns)
    assert (found.value, found.count) == (2, 4)
    assert found.parts == {"most": 3, "too early": 1}
    assert found.left_out == {"have no customer_ref": 1, "have no sent_at": 1}
    assert measured("survey_fatigue", **columns).parts == {"most": 3}
    found = measured(
        "survey_fatigue",
        {"quarantine": 30},
        response_id=["a", "a", "b"],  # the second is no invitation of its own
        customer_ref=["k", "k", "k"],
        sent_at=on(1, 2, 3),
    )
    assert (found.value, found.parts) == (2, {"most": 2, "too early": 0})


def test_invited_after_an_objection() -> None:
    midnight = datetime(2026, 1, 3)  # noqa: DTZ001
    found = measured(
        "survey_opt_outs_respected",
        sent_at=on(1, 5, 3, 4, None),
        opt_out_at=[*on(2), None, midnight, midnight, None],
        customer_ref=["k", "k", None, None, "k"],
    )
    assert (found.value, found.count) == (2, 4)
    found = measured("survey_opt_outs_respected", sent_at=on(1), opt_out_at=on(2))
    assert found.value == 0


def test_eligible_and_never_invited() -> None:
    found = measured(
        "selective_invitation",
        eligible=[True, True, True, True, False, None, True],
        invited=[True, False, False, True, False, True, None],
        collector=["x", "x", "y", "z", "x", "y", "y"],
    )
    assert (found.value, found.count) == (2 / 4, 4)
    assert found.parts == {
        "who invite": 3,
        "largest share of one": 1,
        "smallest": 0,
    }
    assert found.left_out == {
        "do not say whether eligible": 1,
        "do not say whether invited": 1,
    }


def test_rows_that_repeat_an_id_count_once() -> None:
    found = measured(
        "customers_satisfied", response_id=["a", "a", "b"], overall=[5, 5, 1]
    )
    assert (found.value, found.count) == (0.5, 2)
    assert found.left_out == {"repeat an id": 1}
