"""Registers measured from the command line."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cli.program import Program

REGISTER = """\
Case number;Date received;Date acknowledged;Date closed;Channel;Customer
C1;2026-03-02 09:00;2026-03-02 12:00;2026-03-09 09:00;phone;Anna Nowak
C2;2026-03-03 09:00;2026-03-06 09:00;2026-03-05 09:00;web;Jan Kowalski
C3;2026-04-01 09:00;;;web;Anna Nowak
C4;2026-04-02 09:00;2026-04-02 10:00;;web;=cmd|'/c calc'!A1
"""
WITHIN = ("--target", "acknowledge_within=2d")


@pytest.fixture
def register(program: Program) -> Program:
    """Return isocheck in a folder with a register of four complaints."""
    program.write("register.csv", REGISTER)
    return program


def measured(program: Program, *words: str) -> dict[str, dict[str, Any]]:
    done = program.run("measure", "register.csv", "--format", "json", *words)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)["measurements"]
    return {each["metric"]: each for each in found}


def test_measurements_are_printed_with_what_they_rest_on(register: Program) -> None:
    done = register.run("measure", "register.csv", *WITHIN)

    assert done.returncode == 0
    line = next(
        each
        for each in done.stdout.splitlines()
        if each.startswith("acknowledged_in_time")
    )
    assert "1 of 2" in line or "2 of 3" in line or "2 of 4" in line
    assert "rows" in line
    assert "Not measurable: " in done.stdout


def test_it_is_told_how_the_file_was_read(register: Program) -> None:
    told = register.run("measure", "register.csv").stderr

    assert "register.csv, read as complaints: 4 rows, SHA-256 " in told
    assert "received_at is 'Date received'" in told
    assert "semicolon" in told


def test_impossible_days_are_told_before_any_number(register: Program) -> None:
    told = register.run("measure", "register.csv").stderr

    assert "  ! " in told
    assert "C2" in told


def test_what_needs_a_target_is_not_measurable_without_one(register: Program) -> None:
    without = measured(register)["acknowledged_in_time"]
    with_target = measured(register, *WITHIN)

    assert without["value"] is None
    assert "acknowledge_within" in without["because"]
    assert with_target["acknowledged_in_time"]["value"] is not None


def test_working_hours_make_days_shorter(register: Program) -> None:
    by_calendar = measured(register, "--metric", "acknowledgement_time")
    in_hours = measured(
        register,
        *("--metric", "acknowledgement_time", "--clock", "mon-fri 9:00-17:00"),
    )

    longest = [
        each["acknowledgement_time"]["parts"]["longest"]
        for each in (by_calendar, in_hours)
    ]
    assert longest == [72.0, 24.0]


def test_period_takes_both_its_days(register: Program) -> None:
    found = measured(register, "--since", "2026-03-03", "--until", "2026-04-01")

    assert found["complaint_id_unique"]["count"] == 2


def test_rows_without_a_date_belong_to_no_period(register: Program) -> None:
    register.write("register.csv", REGISTER + "C5;;;;web;Ewa Lis\n")

    done = register.run("measure", "register.csv", "--since", "2026-03-03")

    assert "  1 row without received_at: of no period" in done.stderr


def test_metrics_can_be_named(register: Program) -> None:
    found = measured(register, "--metric", "acknowledged", "--metric", "answer_time")

    assert list(found) == ["acknowledged", "answer_time"]


def test_csv_has_a_line_for_each_metric(register: Program) -> None:
    lines = register.run("measure", "register.csv", "--format", "csv").stdout
    rows = list(csv.DictReader(io.StringIO(lines)))

    assert {each["metric"] for each in rows} == set(measured(register))


def test_markdown_is_a_table(register: Program) -> None:
    done = register.run("measure", "register.csv", "--format", "md")

    first, rule, *rows = done.stdout.splitlines()
    assert first.startswith("| metric |")
    assert rule.startswith("|---")
    assert all(row.startswith("| `") for row in rows)


def test_figures_split_by_a_field(register: Program) -> None:
    done = register.run(
        *("measure", "register.csv", "--by", "channel", "--format", "csv"),
        *("--metric", "complaint_id_unique"),
    )

    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [(each["channel"], each["count"]) for each in rows] == [
        ("web", "3"),
        ("phone", "1"),
    ]


def test_figures_by_month(register: Program) -> None:
    done = register.run(
        *("measure", "register.csv", "--by", "month", "--format", "csv"),
        *("--metric", "acknowledged"),
    )

    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [(each["month"], each["count"]) for each in rows] == [
        ("2026-03", "2"),
        ("2026-04", "2"),
    ]


def test_rows_behind_a_number_hide_persons(register: Program) -> None:
    words = ("measure", "register.csv", "--cases", "acknowledged", "--format", "csv")
    hidden = list(csv.DictReader(io.StringIO(register.run(*words).stdout)))
    shown = list(csv.DictReader(io.StringIO(register.run(*words, "--personal").stdout)))

    by_id = {each["complaint_id"]: each["customer_ref"] for each in hidden}
    assert by_id["C1"] == by_id["C3"] != by_id["C2"]
    assert not any("Nowak" in each for each in by_id.values())
    assert {each["customer_ref"] for each in shown} >= {
        "Anna Nowak",
        "'=cmd|'/c calc'!A1",
    }
    assert hidden[0]["stands as"] == "no"


def test_a_column_can_be_named(register: Program) -> None:
    told = register.run("measure", "register.csv", "--column", "unit=Channel").stderr

    assert "unit is 'Channel'" in told


def test_registers_of_the_workspace_need_no_file(register: Program) -> None:
    register.write(
        "isocheck.yaml",
        "format: isocheck/workspace/1\n"
        "targets: {acknowledge_within: 2d}\n"
        "registers: {complaints: {file: register.csv}}\n",
    )
    done = register.run("measure", "--format", "json")

    assert done.returncode == 0, done.stderr
    found = {e["metric"]: e for e in json.loads(done.stdout)["measurements"]}
    assert found["acknowledged_in_time"]["value"] is not None
    assert "Date received" in register.read("registers.yaml")


def test_a_column_that_vanished_is_named(register: Program) -> None:
    test_registers_of_the_workspace_need_no_file(register)
    register.write("register.csv", REGISTER.replace("Date closed", "Finished"))

    done = register.run("measure")

    assert done.returncode == 2
    assert "there is no column 'Date closed'" in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "name the file of a register"),
        (["nowhere.csv"], "nowhere.csv"),
        (["register.csv", "--target", "answer_within=soon"], "'soon' is no time"),
        (["register.csv", "--target", "answer_in=2d"], "'answer_in' is no target"),
        (["register.csv", "--since", "yesterday"], "'yesterday' is no day"),
        (["register.csv", "--clock", "always"], "mon-fri 9:00-17:00 PL"),
        (["register.csv", "--column", "received"], "say NAME=VALUE"),
        (["register.csv", "--column", "received=Date"], "is no field of complaints"),
        (["register.csv", "--column", "received_at=Day"], "there is no column 'Day'"),
        (["register.csv", "--metric", "speed"], "'speed' is no metric"),
        (["register.csv", "--cases", "speed"], "'speed' is no metric"),
        (["register.csv", "--by", "colour"], "the register has no colour"),
    ],
)
def test_a_mistake_costs_one_line(
    register: Program, words: list[str], message: str
) -> None:
    done = register.run("measure", *words)

    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_nothing_is_written_beside_a_register(register: Program) -> None:
    before = sorted(each.name for each in register.folder.iterdir())

    register.run("measure", "register.csv")

    after = sorted(each.name for each in register.folder.iterdir())
    assert [name for name in after if name != ".cache"] == [
        name for name in before if name != ".cache"
    ]


def test_who_reads_only_the_first_line_hears_of_no_mistake(register: Program) -> None:
    done = register.run_in_shell('"$@" | head -n 1', "measure", "register.csv")

    assert done.stdout.startswith("complaint_id_unique")
    assert "Broken pipe" not in done.stderr


def test_a_register_with_a_header_only_says_so(register: Program) -> None:
    register.write("register.csv", REGISTER.splitlines()[0] + "\n")

    done = register.run("measure", "register.csv")

    assert done.returncode == 0
    assert "it has no rows, so nothing can be measured" in done.stderr
    assert done.stdout.startswith("\nNot measurable: ")
