"""The coming audit in `isocheck status`: what runs out before it, what follows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from cli.program import Program

CENTRE = """\
format: isocheck/assessment/1
organization: Garden Ltd
standards: [iso-18295-1]
assessed_on: 2026-09-30
"""
ACTIONS = """\
answers:
  tiny/1/heard: {level: documented, evidence: [{document: a.md}]}
actions:
  tiny/1/heard: {due: 2026-12-31}
  tiny/1/written-down: {due: 2027-03-01, status: underway}
  tiny/1/read-back: {due: 2027-03-02, do: read it}
  tiny/2.1/kept: {owner: Jan}
  tiny/2.1/dated: {due: 2027-06-30, status: done}
evidence:
  folder: evidence
  documents:
    - {path: a.md, sha256: "", size: 1, owner: Jan, review_by: 2027-02-28}
    - {path: b.md, sha256: "", size: 1, review_by: 2027-03-01}
    - {path: c.md, sha256: "", size: 1, standing: overdue for review}
    - {path: d.md, sha256: "", size: 1, standing: draft, review_by: 2026-12-31}
"""
WORKSPACE = "format: isocheck/workspace/1\naudit_date: 2027-03-01\n"
SCHEMES = """\
format: isocheck/schemes/1
schemes:
  - id: {id}
    title: Seal of the town
    standards: [tiny]
    validity_months: 12
    surveillance_months: 12
    source: The town says so.
"""


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


def audit(program: Program, *words: str) -> dict[str, Any]:
    """Return what status says of the coming audit."""
    done = program.run("status", "--format", "json", *words)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)["audit"]
    return found


def shown(program: Program, *words: str) -> str:
    """Return what is printed of the coming audit, which comes last."""
    done = program.run("status", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout.rpartition("\n\n")[2]


@pytest.fixture
def planned(program: Program) -> Program:
    """Return isocheck beside an assessment with actions and documents."""
    text = CENTRE.replace("iso-18295-1", "tiny")
    program.write("assessment.yaml", text + ACTIONS)
    return program


@pytest.fixture
def centre(program: Program) -> Program:
    """Return isocheck beside the assessment of a contact centre."""
    program.write("assessment.yaml", CENTRE)
    return program


def test_audit_meets_what_runs_out_before_it(planned: Program) -> None:
    assert shown(planned, "--audit-date", "2027-03-01") == (
        "Audit on 2027-03-01, 152 days away:\n"
        "  stale by then: a.md, to be reviewed by 2027-02-28; owner: Jan; 1 criterion\n"
        "    rests on it: tiny/1/heard\n"
        "  stale by then: c.md, its review is overdue; nothing rests on it\n"
        "  due by then: b.md, to be reviewed by 2027-03-01; nothing rests on it\n"
        "  2 actions due by then, 1 only afterwards, 1 without a day\n"
        "  too late: tiny/1/read-back, due 2027-03-02\n"
    )


def test_audit_is_printed_as_json(planned: Program) -> None:
    assert audit(planned, "--audit-date", "2027-03-01") == {
        "on": "2027-03-01",
        "days": 152,
        "documents": [
            {
                "path": "a.md",
                "age": "stale",
                "because": "to be reviewed by 2027-02-28",
                "owner": "Jan",
                "criteria": ["tiny/1/heard"],
            },
            {
                "path": "c.md",
                "age": "stale",
                "because": "its review is overdue",
                "owner": "",
                "criteria": [],
            },
            {
                "path": "b.md",
                "age": "due",
                "because": "to be reviewed by 2027-03-01",
                "owner": "",
                "criteria": [],
            },
        ],
        "actions_due_before": 2,
        "actions_late": ["tiny/1/read-back"],
        "actions_undated": 1,
        "schemes": [],
    }


def test_audit_that_meets_nothing_says_so(assessed: Program) -> None:
    assert shown(assessed, "--audit-date", "2026-10-01") == (
        "Audit on 2026-10-01, 1 day away:\n"
        "  no document will be due or stale by then\n"
        "  0 actions due by then, 0 only afterwards, 0 without a day\n"
    )


def test_without_a_day_there_is_no_audit(planned: Program) -> None:
    done = planned.run("status", "--format", "json")

    assert "audit" not in json.loads(done.stdout)
    assert "Audit" not in planned.run("status").stdout


@pytest.mark.parametrize(
    ("scheme", "surveillance", "expires"),
    [
        ("service-6-years", ["2029-03-01", "2031-03-01"], "2033-03-01"),
        ("usual-3-years", ["2028-03-01", "2029-03-01"], "2030-03-01"),
    ],
)
def test_each_scheme_that_fits_the_standard_is_reckoned(
    centre: Program, scheme: str, surveillance: list[str], expires: str
) -> None:
    schemes = audit(centre, "--audit-date", "2027-03-01")["schemes"]
    found = {each["id"]: each for each in schemes}[scheme]

    assert (found["surveillance"], found["expires"]) == (surveillance, expires)


def test_scheme_named_is_reckoned_alone(centre: Program) -> None:
    words = ("--audit-date", "2028-02-29", "--scheme", "usual-3-years")
    (scheme,) = audit(centre, *words)["schemes"]

    assert scheme["surveillance"] == ["2029-02-28", "2030-02-28"]
    assert scheme["expires"] == "2031-02-28"
    assert "iso-18295-1" in scheme["standards"]
    assert scheme["source"].startswith("The usual cycle of certifiers")


def test_scheme_is_shown_with_its_source(centre: Program) -> None:
    words = ("--audit-date", "2027-03-01", "--scheme", "service-6-years")

    assert (
        "  Certificate of a service, six years (service-6-years), if passed then:\n"
        "    surveillance 2029-03-01, 2031-03-01; renewal by 2033-03-01\n"
        "    Named by one of the articles this project began with;"
    ) in shown(centre, *words)


def test_unknown_scheme_is_refused(centre: Program) -> None:
    done = centre.run("status", "--audit-date", "2027-03-01", "--scheme", "yearly")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(
        "isocheck: there is no scheme 'yearly'; there are: service-6-years, usual-3-"
    )
    assert done.stderr.count("\n") == 1


def test_scheme_without_a_day_is_refused(centre: Program) -> None:
    done = centre.run("status", "--scheme", "usual-3-years")

    assert is_refused(
        done,
        "isocheck: --scheme needs --audit-date, or audit_date in the workspace",
    )


def test_day_before_the_assessment_is_refused(assessed: Program) -> None:
    done = assessed.run("status", "--audit-date", "2026-09-29")

    assert is_refused(
        done,
        "isocheck: an audit on 2026-09-29 lies before this assessment of 2026-09-30",
    )


def test_audit_may_be_on_the_day_of_the_assessment(assessed: Program) -> None:
    assert "2026-09-30, 0 days away:" in shown(assessed, "--audit-date", "2026-09-30")


@pytest.mark.parametrize("day", ["2027-02-29", "tomorrow", "1.3.2027"])
def test_what_is_no_day_is_refused(assessed: Program, day: str) -> None:
    done = assessed.run("status", "--audit-date", day)

    assert is_refused(done, f"isocheck: '{day}' is no day such as 2026-09-30")


def test_workspace_gives_day_and_scheme(centre: Program) -> None:
    centre.write("isocheck.yaml", f"{WORKSPACE}scheme: usual-3-years\n")
    found = audit(centre)

    assert found["on"] == "2027-03-01"
    assert [each["id"] for each in found["schemes"]] == ["usual-3-years"]


def test_options_go_before_the_workspace(centre: Program) -> None:
    centre.write("isocheck.yaml", f"{WORKSPACE}scheme: usual-3-years\n")
    found = audit(centre, "--audit-date", "2027-04-01", "--scheme", "service-6-years")

    assert found["on"] == "2027-04-01"
    assert [each["id"] for each in found["schemes"]] == ["service-6-years"]


def test_unknown_scheme_of_the_workspace_is_refused(centre: Program) -> None:
    centre.write("isocheck.yaml", f"{WORKSPACE}scheme: yearly\n")

    assert centre.run("status").stderr.startswith("isocheck: there is no scheme 'yearl")


def test_own_scheme_is_known(assessed: Program) -> None:
    assessed.write("checklists/schemes.yaml", SCHEMES.format(id="town"))

    assert shown(assessed, "--audit-date", "2026-10-01").endswith(
        "  Seal of the town (town), if passed then:\n"
        "    surveillance none; renewal by 2027-10-01\n"
        "    The town says so.\n"
    )


def test_own_scheme_takes_the_place_of_one_shipped(centre: Program) -> None:
    text = SCHEMES.format(id="usual-3-years").replace("tiny", "iso-18295-1")
    centre.write("checklists/schemes.yaml", text)
    schemes = audit(centre, "--audit-date", "2027-03-01")["schemes"]

    expiries = [each["expires"] for each in schemes if each["id"] == "usual-3-years"]
    assert expiries == ["2028-03-01"]


def test_gate_holds_beside_an_audit(assessed: Program) -> None:
    words = ("--audit-date", "2027-03-01", "--fail-under", "38")
    done = assessed.run("status", *words)

    assert done.returncode == 1
    assert "Audit on 2027-03-01, 152 days away:\n" in done.stdout
