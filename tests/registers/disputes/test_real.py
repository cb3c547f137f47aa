"""Disputes that ombudsmen and regulators published, where the folder of data is."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.registers.columns import recognize
from isocheck.registers.disputes import DISPUTES
from isocheck.registers.fields import FieldKind
from register_tools import measure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.measurement import Measurement

DATA = Path(__file__).parents[4] / "shared" / "data" / "disputes"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="no real data beside this checkout"
)


def measured(
    name: str, columns: Mapping[str, str] | None = None
) -> dict[str, Measurement]:
    """Measure a file by the columns that are recognized, and those named."""
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {**recognize(list(rows[0]), DISPUTES).columns, **(columns or {})}
    return measure(
        DISPUTES,
        {
            field: [value(field, row[column]) for row in rows]
            for field, column in found.items()
        },
    )


def value(field: str, text: str) -> Any:  # noqa: ANN401 - a cell of any kind
    if not text:
        return None
    match DISPUTES.fields[field]:
        case FieldKind.NUMBER:
            return float(text)
        case FieldKind.TIME:
            return datetime.fromisoformat(text)
        case _:
            return text


def test_the_housing_ombudsman_finds_for_tenants() -> None:
    found = measured(
        "uk_housing_ombudsman_findings_5k.csv", {"outcome_at": "decision_date_iso"}
    )
    turned = found["overturned_decisions"]
    # 1,780 + 1,177 + 107 findings against landlords; 1,053 + 795 for them; 88 outside.
    assert turned.value == pytest.approx(3064 / 4912)
    assert turned.count == 4912
    assert turned.left_out == {"have an outcome that is no decision": 88}
    assert found["dispute_access_pattern"].value == 88 / 5000
    mix = found["outcome_mix"]
    assert mix.parts["for the customer"] == 3064 / 5000
    assert mix.count == 5000
    settled = found["settlement_stage"]
    assert (settled.value, settled.count) == (0, 2212)  # cases, not findings
    assert "notice_at" in found["dispute_cycle_time"].because


def test_new_york_counts_upheld_complaints_of_insurers() -> None:
    found = measured("ny_dfs_auto_complaints_company_year.csv")
    turned = found["overturned_decisions"]
    assert turned.value == pytest.approx(7686 / (7686 + 36771))
    assert turned.count == 62709
    mix = found["outcome_mix"]
    assert mix.parts["undecided"] == pytest.approx(18252 / 62709)
    assert mix.value == mix.parts["for the organization"] == 36771 / 62709


def test_oregon_tells_confirmed_among_all_complaints() -> None:
    turned = measured("oregon_dfr_complaints_company_yearly.csv")[
        "overturned_decisions"
    ]
    assert turned.value == pytest.approx(2414 / 17504)
    assert turned.count == 17504
