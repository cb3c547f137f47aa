"""What is known of real registers comes out of isocheck measure."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cli.program import Program

DATA = Path(__file__).parents[3] / "shared" / "data"

# By file and options: rows, figures as metric.part (no part is the value, count the
# rows it rests on), and how many rows a check of quality finds.
KNOWN: dict[str, dict[str, Any]] = {
    "complaints/cfpb_2013_noid_mdy.csv": {
        "rows": 3_186,
        "answered_in_time": 3_093 / 3_186,
        "answered_in_time.count": 3_186,
        "quality": {"repeated_rows": 11, "missing_values": 57},
        "first": "2013-06-04",
        "last": "2017-02-23",
    },
    "complaints/nyc311_animals_full_schema.csv": {
        "rows": 5_895,
        "closing_time.count": 2_462,
        "closing_time": 0.0,
        "resolved_late": 174 / 733,
        "due_date_set": 2_793 / 5_895,
        "quality": {"instant": 1_729, "missing_values": 3_102 + 3_433},
    },
    "complaints/nyc311_2025_animals_open.csv": {
        "rows": 4_969,
        "open_complaints": 277,
        "closing_time": 4.48,
        "closing_time.p90": 73.08,
    },
    "complaints/boston311_2021_dog_sla.csv": {
        "rows": 943,
        "answered_in_time": 940 / 943,
        "closing_time": 16.58,
    },
    "complaints/servicenow_incident_log_uci.csv": {
        "rows": 5_998,
        "answered_in_time": 495 / 890,
        "answered_in_time.count": 890,
        "reopened": 10 / 890,
        "closing_time": 7.247 * 24,
    },
    "complaints/servicenow_incident_log_uci.csv --fold first": {
        "answered_in_time": 1.0,
        "answered_in_time.count": 890,
    },
    "complaints/support_tickets_kaggle_synthetic.csv "
    "--column 'closed_at=Time to Resolution'": {
        "rows": 8_469,
        "open_complaints": 2_881 + 2_819,
        "satisfaction_mark": 2.991,
        "satisfaction_mark.count": 2_769,
        # Of 1,365, one was resolved at midnight, which stands for any time of its day.
        "quality": {"impossible_order": 1_365 - 1},
    },
    "complaints/wroclaw_sm_01_2016.csv": {
        "rows": 2_441,
        "closing_time.count": 2_059,
        "quality": {"repeated_ids": 2_441 - 2_059},
    },
    "complaints/wroclaw_sm_01_2016.csv --column complaint_id=": {
        "closing_time": 0.20,
        "closing_time.count": 2_441,
    },
    "complaints/wroclaw_sm_08_2017.csv": {
        "rows": 1_002,
        "complaint_id_unique.count": 799,
        "quality": {"impossible_order": 3, "missing_values": 589},
    },
    "contacts/pwc_call_center_multisheet.xlsx --kind contacts": {
        "rows": 5_000,
        "answer_rate": 0.8108,
        "first_contact_resolution": 0.8994,
        "first_contact_resolution.of_all": 0.7292,
        "speed_of_answer": 67.5207,
        "speed_of_answer.count": 4_054,
        "customers_satisfied.mean": 3.404,
        "customers_satisfied.count": 4_054,
        "first": "2021-01-01",
        "last": "2021-03-31",
    },
    "contacts/call_center_daily_fecha.csv --kind contacts": {
        "rows": 1_251,
        "abandonment": 27_139 / 248_373,
        "answer_rate": 221_234 / 248_373,
        "service_level.mean_of_rows": 0.7088,
        "service_level.count": 248_373,
        "contacts_add_up": 1.0,
        "days_without_contacts": 0,
    },
    "surveys/sfo_2016_customer_survey.csv --kind surveys --column overall=Q7ALL": {
        "satisfaction_mean": 4.0380,
        "satisfaction_mean.count": 2_919,
        "customers_satisfied": 0.8099,
    },
    "surveys/somerville_happiness_2015_utf8.csv --kind surveys --column overall=X6": {
        "rows": 143,
        "satisfaction_mean": 4.217,
    },
    "surveys/telco_customer_churn_ibm.csv --kind surveys": {
        "rows": 7_043,
        "satisfaction_mean": None,
        "customers_satisfied": None,
        "net_promoter_score": None,
    },
    "disputes/uk_housing_ombudsman_findings_5k.csv --kind disputes": {
        "rows": 5_000,
        "overturned_decisions": 3_064 / 4_912,
    },
}


@pytest.mark.parametrize("words", KNOWN)
def test_known_figures_come_out(program: Program, words: str) -> None:
    file, *options = shlex.split(words)
    if not (DATA / file).exists():
        pytest.skip("no real data beside this checkout")
    done = program.run(
        "measure", DATA / file, "--no-input", "--format", "json", *options
    )
    assert done.returncode == 0, done.stderr
    register = json.loads(done.stdout)

    found = {name: _found(register, name) for name in KNOWN[words]}

    checks = KNOWN[words].get("quality", {})
    if checks:
        found["quality"] = {name: found["quality"].get(name) for name in checks}
    assert found == {
        name: pytest.approx(figure, abs=0.006 if "time" in name else 0.0006)
        if isinstance(figure, float)
        else figure
        for name, figure in KNOWN[words].items()
    }


def _found(register: dict[str, Any], name: str) -> Any:  # noqa: ANN401 - as in JSON
    if name in register and name != "quality":
        return register[name]
    if name == "quality":
        counts: dict[str, int] = {}
        for each in register["quality"]:
            counts[each["check"]] = counts.get(each["check"], 0) + each["count"]
        return counts
    metric, _, part = name.partition(".")
    measured = {each["metric"]: each for each in register["measurements"]}[metric]
    if part == "count" or not part:
        return measured[part or "value"]
    return measured["parts"][part]
