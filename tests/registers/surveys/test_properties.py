"""Every metric equals a plain computation over rows, written down once more there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import plain_surveys as plain
from isocheck.registers.fields import FieldKind
from isocheck.registers.surveys import SURVEYS
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement

FAMILIES = {  # metrics that look at the same columns
    """customers_satisfied satisfaction_mean customers_satisfied_weighted
    net_promoter_score customer_effort complainants_satisfied client_satisfaction
    dispute_process_satisfaction customers_know_code""": """response_id overall
    overall_said weight recommend effort complaint_ref client process_mark
    dispute_outcome knows_code""",
    """response_rate satisfaction_response_rate break_off_rate missing_answers
    """: """response_id invitation_id delivered sent_at invited reminded_at started_at
    completed_at complaint_ref overall recommend item_1""",
    "invalid_answers careless_answers": """response_id customer_ref wave event_at
    sent_at completed_at overall recommend effort item_1 item_2 item_3 item_4
    duration""",
    """margin_of_error respondents_representative segment_sizes weights_sound
    mode_effect""": """response_id overall overall_said recommend weight segment region
    in_frame completed_at mode""",
    """survey_waves_held waves_comparable satisfaction_trend survey_recomputed
    """: """response_id wave mode version completed_at overall overall_said item_1
    item_2""",
    """scale_reliable satisfaction_drivers expectation_gap
    """: """response_id overall overall_said item_1 item_2 item_3 expected expected_1
    importance_1 importance_3""",
    """comments_coded survey_lag low_scores_followed_up direct_matches_indirect
    perception_matches_records""": """response_id comment comment_code second_code
    event_at sent_at completed_at overall recommend followed_up_at consent
    raised_complaint_ref complained churned on_time""",
    """customers_covered frame_usable survey_fatigue survey_opt_outs_respected
    selective_invitation""": """response_id customer_ref segment region in_frame
    valid_contact opt_out_at sent_at invited eligible collector""",
}
NEW_YEAR = datetime(2026, 1, 1)  # noqa: DTZ001 - registers have no zone
HOURS = (-90, 0, 7, 24, 31, 1000)
TEXTS = {
    "overall_said": [
        *("Very dissatisfied", " unzufrieden", "ni satisfecho ni insatisfecho"),
        *("zadowolona", "очень доволен", "çok memnunum", "so so"),
    ],
    "wave": ["w2", "w9", "w10"],
    "comment_code": ["Price", "price", "staff"],
    "second_code": ["price", "Staff"],
}
SCALES: list[list[float]] = [
    [1, 2, 3, 4, 5, 5],
    [0, 1, 3, 4, 5, 6],
    [0, 5, 9, 10, 11, 2.5],
    [0, 1],
    [1, 4, 7, 7],
    [-9, 20, 79.5, 80, 100],
    [1, 3, 6],  # nobody can tell where it ends
]
TARGETS: dict[str, list[float]] = {
    "scale_top": [5],
    "effort_top": [7],
    "population": [10, 200],
    "invited": [20, 500],
    "follow_up_within": [100],
    "quarantine": [300],
    "waves_planned": [4],
    "reported_satisfied": [62.5],
}


def pool(field: str, scale: list[float]) -> list[Any]:
    """Return what the cells of a field may hold."""
    own = {"weight": [0.2, 1, 1.5, 4, 0, -1], "recommend": [0, 6, 7, 8.5, 9, 10, 11]}
    values: dict[FieldKind, list[Any]] = {
        FieldKind.TIME: [NEW_YEAR + timedelta(hours=n) for n in HOURS],
        FieldKind.FLAG: [True, False],
        FieldKind.SECONDS: [-1.0, 10.0, 29.0, 30.0, 60.4, 90.0, 95.0],
        FieldKind.TEXT: TEXTS.get(field, ["a", "b", "c"]),
        FieldKind.NUMBER: [float(mark) for mark in own.get(field, scale)],
    }
    return values[SURVEYS.fields[field]]


@st.composite
def registers(draw: st.DrawFn, fields: list[str]) -> plain.Register:
    """Draw rows that repeat one another, with columns that are blank or absent."""
    scale = draw(st.sampled_from(SCALES))
    blank = draw(st.sets(st.sampled_from(fields), max_size=3))
    absent = draw(st.sets(st.sampled_from(fields), max_size=2))
    gaps = draw(st.sampled_from([0, 1, 3]))
    kept = [name for name in fields if name not in absent]
    values = {
        name: st.sampled_from([None] if name in blank else choices + [None] * gaps)
        for name in kept
        if (choices := pool(name, scale))
    }
    different = draw(st.lists(st.fixed_dictionaries(values), min_size=1, max_size=14))
    for name in set(kept) - blank:
        if SURVEYS.fields[name] is FieldKind.NUMBER and name != "weight":
            different[0][name] = max(pool(name, scale))  # tells where the scale ends
    rows = [dict(row) for row in different * draw(st.sampled_from([1, 2, 20]))]
    ids = draw(st.sampled_from([2, 7, 1000]))
    if "response_id" in kept and "response_id" not in blank:
        for number, row in enumerate(rows):
            row["response_id"] = str(number % ids) if number % 3 else None
    told = draw(st.sets(st.sampled_from(list(TARGETS))))
    return plain.Register(rows, {n: draw(st.sampled_from(TARGETS[n])) for n in told})


@pytest.mark.parametrize("names", FAMILIES, ids=lambda names: names.split()[0])
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_metrics_equal_a_plain_computation(names: str, data: st.DataObject) -> None:
    register = data.draw(registers(FAMILIES[names].split()))
    family = tuple(m for m in SURVEYS.metrics if m.name in names.split())
    columns = {name: [row[name] for row in register.rows] for name in register.rows[0]}
    found = measure(replace(SURVEYS, metrics=family), columns, register.targets)
    assert len(found) == len(names.split())
    for metric in family:
        expected = plain.NOTHING
        if all(any(map(register.has, n.split(" or "))) for n in metric.needs):
            expected = getattr(plain, metric.name)(register)
        assert_equal(found[metric.name], expected)


def assert_equal(found: Measurement, expected: plain.Found) -> None:
    assert (found.value is None) == (expected.value is None), (found, expected)
    if expected.value is None:
        assert found.because
        return
    near = pytest.approx(expected.value, rel=1e-6, abs=1e-6)
    assert found.value == near, (found, expected)
    assert found.count == round(expected.count), (found, expected)
    assert sum(found.left_out.values()) == expected.left_out, (found, expected)
    for name, part in expected.parts.items():
        assert found.parts[name] == pytest.approx(part, rel=1e-6, abs=1e-6), (
            name,
            found,
        )


def test_every_metric_is_compared() -> None:
    compared = [name for names in FAMILIES for name in names.split()]
    assert sorted(compared) == sorted(metric.name for metric in SURVEYS.metrics)
