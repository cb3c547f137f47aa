"""What real surveys show, which lie beside some checkouts."""

from __future__ import annotations

import csv
from pathlib import Path
from statistics import correlation, fmean
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.registers.fields import FieldKind
from isocheck.registers.surveys import SURVEYS
from register_tools import measure

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement

SURVEYS_BESIDE = Path(__file__).parents[4] / "shared" / "data" / "surveys"
AIRPORT = "sfo_2016_customer_survey.csv"
EARLIER_AIRPORT = "sfo_2011_customer_survey.csv"
TOWN = "somerville_happiness_2015_utf8.csv"
GOVERNMENT = "us_gov_cx_responses_bom.csv"
CHURN = "telco_customer_churn_ibm.csv"

pytestmark = pytest.mark.skipif(
    not SURVEYS_BESIDE.is_dir(), reason="no real data beside this checkout"
)


def columns(name: str, **fields: str) -> dict[str, list[Any]]:
    """Return columns of a file under the names of fields."""
    with (SURVEYS_BESIDE / name).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        field: [value(row[column], field) for row in rows]
        for field, column in fields.items()
    }


def value(text: str, field: str) -> float | str | None:
    if SURVEYS.fields[field] is FieldKind.TEXT or not text.strip():
        return text.strip() or None
    return float(text)


def measured(name: str, **fields: str) -> dict[str, Measurement]:
    return measure(SURVEYS, columns(name, **fields), sampled=True)


def test_the_airport_of_2016() -> None:
    found = measured(AIRPORT, overall="Q7ALL", weight="WEIGHT", mode="METHOD")
    satisfied, mean = found["customers_satisfied"], found["satisfaction_mean"]
    assert satisfied.value == pytest.approx(0.8099, abs=5e-5)
    assert mean.value == pytest.approx(4.0380, abs=5e-5)
    for each in (satisfied, mean):
        assert each.count == 2919
        assert each.left_out == {"have a mark outside 1 to 5": 168}
    assert satisfied.interval == pytest.approx((0.7952, 0.8237), abs=5e-5)
    assert found["net_promoter_score"].because == "the register has no recommend"
    assert found["invalid_answers"].value == 0  # 0 and 6 are codes, and no mistakes
    assert found["weights_sound"].parts["mean"] == pytest.approx(1)
    assert "tell how many were invited" in found["response_rate"].because


@pytest.mark.parametrize(
    ("name", "column"),
    [
        *((AIRPORT, column) for column in ("Q7FOOD", "Q9ALL", "Q10SAFE")),
        *((EARLIER_AIRPORT, column) for column in ("Q8A", "Q8N", "Q10F")),
    ],
)
def test_each_question_can_be_the_mark(name: str, column: str) -> None:
    given = columns(name, overall=column)["overall"]
    marks = [float(mark) for mark in given if mark in {1, 2, 3, 4, 5}]
    found = measured(name, overall=column)["satisfaction_mean"]
    assert found.count == len(marks)
    assert found.value == pytest.approx(fmean(marks))
    assert found.left_out == {"have a mark outside 1 to 5": len(given) - len(marks)}


def test_the_airport_question_beside_question() -> None:
    asked = {"item_1": "Q7FOOD", "item_2": "Q7SIGN", "item_3": "Q7WIFI"}
    drivers = measured(AIRPORT, overall="Q7ALL", **asked)["satisfaction_drivers"]
    told = columns(AIRPORT, overall="Q7ALL", item_1="Q7FOOD")
    pairs = [
        pair
        for pair in zip(told["overall"], told["item_1"], strict=True)
        if {*pair} <= {1, 2, 3, 4, 5}
    ]
    assert set(drivers.parts) == set(asked)
    assert drivers.parts["item_1"] == pytest.approx(
        correlation(*zip(*pairs, strict=True))
    )


def test_the_happiness_of_a_town() -> None:
    for column in ("X1", "X2", "X3", "X4", "X5", "X6"):
        found = measured(TOWN, overall=column)["satisfaction_mean"]
        given = columns(TOWN, overall=column)["overall"]
        assert found.value == pytest.approx(fmean(given))
        assert found.count == 143
    assert found.value == pytest.approx(4.217, abs=5e-4)
    happy = measured(TOWN, overall="Y")["customers_satisfied"]
    assert (round(happy.value or 0, 3), happy.count) == (0.538, 143)


def test_four_answers_of_one_mark_do_not_tell_their_scale() -> None:
    found = measured(GOVERNMENT, overall="question_1", comment="question_4")
    assert (
        "does not tell where their scale ends" in found["customers_satisfied"].because
    )


def test_a_register_of_customers_is_no_survey() -> None:
    found = measured(CHURN, segment="Contract")
    assert {each.value for each in found.values()} == {None}
    assert found["customers_satisfied"].because == (
        "the register has no overall or overall_said"
    )
