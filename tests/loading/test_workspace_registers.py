"""Settings of registers: in isocheck.yaml, beside what a person confirmed."""

from __future__ import annotations

from pathlib import Path

from isocheck.loading.reading import read_data
from isocheck.loading.workspace import build_workspace
from isocheck.model.workspace import ClockSettings, OwnBound, RegisterSettings

EVERYTHING = (
    Path(__file__).parents[1] / "examples/workspaces/valid/everything-used.yaml"
)
CONFIRMED = RegisterSettings(
    file="c.csv",
    columns={"received_at": "Date", "closed_at": "Closed"},
    dates="day-first",
    fold="last",
)


def test_everything_a_workspace_says_is_read() -> None:
    found = build_workspace(
        read_data("workspace", EVERYTHING.read_bytes(), EVERYTHING.name)
    )

    assert found.targets == {
        "acknowledge_within": "2d",
        "answer_within": "48h",
        "customers": "260000",
        "scale_top": "5",
    }
    assert found.bounds == {
        "acknowledged_in_time": OwnBound(value=0.98),
        "answer_time": OwnBound(at_most=120),
        "complaint_rate": OwnBound(at_least=0.5, at_most=4),
    }
    assert found.clock == ClockSettings(
        days="mon-sat",
        opens="8:00",
        closes="24:00",
        country="PL",
        subdivision="BY",
        timezone="Europe/Warsaw",
    )
    assert list(found.registers) == ["complaints", "contacts", "disputes", "surveys"]
    assert found.registers["disputes"].password_from == "CRM_PASSWORD"  # noqa: S105 -- a name
    assert [each.where for each in found.registers.values()] == [
        "registers/complaints.csv",
        "registers/calls",
        "postgresql://reader@db.example.com/crm",
        "answers.xlsx",
    ]


def test_without_these_keys_a_workspace_has_none_of_them() -> None:
    found = build_workspace({})

    assert (found.targets, found.bounds, found.clock, found.registers) == (
        {},
        {},
        None,
        {},
    )


def test_what_the_workspace_says_goes_before_what_was_confirmed() -> None:
    own = RegisterSettings(columns={"received_at": "Day"}, dates="month-first")

    assert own.over(CONFIRMED) == RegisterSettings(
        file="c.csv",
        columns={"received_at": "Day", "closed_at": "Closed"},
        dates="month-first",
        fold="last",
    )


def test_what_was_confirmed_of_another_file_says_nothing() -> None:
    own = RegisterSettings(file="other.csv")

    assert own.over(CONFIRMED) == own


def test_the_same_settings_serve_a_register_elsewhere() -> None:
    assert CONFIRMED.at("new.csv").where == "new.csv"
    assert CONFIRMED.at("new.csv").columns == CONFIRMED.columns
    moved = CONFIRMED.at("postgresql://db/crm")
    assert (moved.file, moved.url) == ("", "postgresql://db/crm")
