"""A contact centre and its client, side by side."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from cli.program import Program

STANDARD = """\
format: isocheck/checklist/1
id: {id}
title: One side of two
edition: "2026"
language: en
modality: shall
about: A standard with three questions.
roles: {{boss: Head of service}}
clauses:
  - ref: "1"
    title: Numbers
    confidence: confirmed
    criteria:
      - id: told
        ask: Are numbers told?
        look_for: [one]
        good: All.
        weight: 1
        roles: [boss]
      - id: kept
        ask: Are they kept?
        look_for: [one]
        good: All.
        weight: 1
        roles: [boss]
  - ref: "2"
    title: Days
    confidence: confirmed
    criteria:
      - id: told
        ask: Are days told?
        look_for: [one]
        good: All.
        weight: 1
        roles: [boss]
"""
CROSSWALK = """\
format: isocheck/crosswalk/1
interfaces:
  - id: own-days
    title: Days off
    centre: [iso-18295-1/2/told]
    client: [iso-18295-2/2/told]
  - id: own-numbers
    title: Numbers of calls
    centre: [iso-18295-1/1/told, iso-18295-1/1/kept]
    client: [iso-18295-2/1/told]
"""
CENTRE, CLIENT = "iso-18295-1", "iso-18295-2"


@pytest.fixture
def parties(program: Program) -> Program:
    """Return isocheck in a folder with two short standards for a centre and a client.

    They stand in the place of those shipped, of whose matters nothing is answered.
    """
    for each in (CENTRE, CLIENT):
        program.write(f"checklists/{each}.yaml", STANDARD.format(id=each))
    program.write("checklists/crosswalk.yaml", CROSSWALK)
    return program


def answer(program: Program, standard: str, name: str, answers: str) -> None:
    """Assess a side, whose organization is named as its file is."""
    lines = "".join(f"{standard}/{each}\n" for each in answers.split("; "))
    program.write(f"{name}.answers.yaml", lines)
    program.write(
        "isocheck.yaml", f"format: isocheck/workspace/1\norganization: {name}\n"
    )
    options = ("--no-input", "--quiet", "-a", f"{name}.yaml")
    done = program.run(
        "assess", standard, "--answers", f"{name}.answers.yaml", *options
    )
    assert done.returncode == 0, done.stderr


def compare(program: Program, *words: str) -> CompletedProcess[str]:
    return program.run("compare", "--parties", "centre.yaml", "client.yaml", *words)


def own(done: CompletedProcess[str]) -> dict[str, Any]:
    """Return the matters of the test's own crosswalk."""
    return {
        each["id"]: each
        for each in json.loads(done.stdout)
        if each["id"].startswith("own-")
    }


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


def test_what_is_seen_differently_comes_first(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "1/told: 4; 1/kept: 1; 2/told: 3")
    answer(parties, CLIENT, "client", "1/told: 3; 2/told: 4")
    done = compare(parties)

    assert done.returncode == 0
    assert done.stdout.startswith(
        "Numbers of calls: disagree\n"
        "  centre: 1/told improving; 1/kept informal\n"
        "  client: 1/told practised\n"
    )


def test_what_is_seen_alike_is_only_counted(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "1/told: 4; 1/kept: 1; 2/told: 3")
    answer(parties, CLIENT, "client", "1/told: 3; 2/told: 4")
    done = compare(parties)

    assert "Days off" not in done.stdout
    assert done.stderr.startswith("centre and client: ")
    assert " between them, 1 seen alike, 1 seen differently, " in done.stderr


def test_matters_are_printed_as_json(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "1/told: 4; 1/kept: 1; 2/told: 3")
    answer(parties, CLIENT, "client", "1/told: 3; 2/told: 4")
    done = compare(parties, "--format", "json")

    assert own(done) == {
        "own-numbers": {
            "id": "own-numbers",
            "title": "Numbers of calls",
            "agreement": "disagree",
            "centre": {
                "level": "informal",
                "answers": {
                    "iso-18295-1/1/told": "improving",
                    "iso-18295-1/1/kept": "informal",
                },
            },
            "client": {
                "level": "practised",
                "answers": {"iso-18295-2/1/told": "practised"},
            },
        },
        "own-days": {
            "id": "own-days",
            "title": "Days off",
            "agreement": "agree",
            "centre": {
                "level": "practised",
                "answers": {"iso-18295-1/2/told": "practised"},
            },
            "client": {
                "level": "improving",
                "answers": {"iso-18295-2/2/told": "improving"},
            },
        },
    }
    assert done.stderr == ""


def test_matter_that_one_side_has_not_answered_is_listed(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "2/told: 3")
    answer(parties, CLIENT, "client", "1/told: 0")

    shown = compare(parties).stdout
    assert (
        "Days off: one side has not answered\n"
        "  centre: 2/told practised\n"
        "  client: not answered\n"
    ) in shown
    assert (
        "Numbers of calls: one side has not answered\n"
        "  centre: not answered\n"
        "  client: 1/told absent\n"
    ) in shown


def test_matter_that_applies_to_one_side_alone_is_a_disagreement(
    parties: Program,
) -> None:
    answer(parties, CENTRE, "centre", "2/told: {level: not applicable, reason: open}")
    answer(parties, CLIENT, "client", "2/told: 0")

    assert (
        "Days off: disagree\n  centre: 2/told n/a\n  client: 2/told absent\n"
    ) in compare(parties).stdout


def test_files_may_stand_in_either_order(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "2/told: 3")
    answer(parties, CLIENT, "client", "2/told: 1")
    turned = parties.run("compare", "--parties", "client.yaml", "centre.yaml")

    assert turned.stdout == compare(parties).stdout
    assert turned.stderr == compare(parties).stderr


def test_side_that_neither_file_assesses_is_named(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "2/told: 3")
    done = parties.run("compare", "--parties", "centre.yaml", "centre.yaml")

    assert is_refused(
        done,
        "isocheck: neither centre.yaml nor centre.yaml assesses iso-18295-2; a centre "
        "is assessed against iso-18295-1 and its client against iso-18295-2",
    )


def test_missing_file_is_refused(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "2/told: 3")

    assert is_refused(
        compare(parties),
        "isocheck: client.yaml: there is no assessment here; "
        "'isocheck assess' begins one",
    )


def test_one_file_is_a_usage_mistake(parties: Program) -> None:
    done = parties.run("compare", "--parties", "centre.yaml")

    assert (done.returncode, done.stdout) == (2, "")
    assert "'--parties' requires 2 arguments" in done.stderr


def test_comparing_changes_nothing(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "2/told: 3")
    answer(parties, CLIENT, "client", "2/told: 1")
    before = parties.read("centre.yaml"), parties.read("client.yaml")
    compare(parties)

    assert (parties.read("centre.yaml"), parties.read("client.yaml")) == before


def test_note_stands_below_the_answer_it_explains(parties: Program) -> None:
    answer(parties, CENTRE, "centre", "2/told: {level: 3, note: Told on Mondays.}")
    answer(parties, CLIENT, "client", "2/told: 0")

    assert (
        "  centre: 2/told practised\n    Told on Mondays.\n  client: 2/told absent\n"
    ) in compare(parties).stdout
