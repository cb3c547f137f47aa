"""Each command as users type it: what it prints, where, and how it ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from cli.program import Program


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


# init


def test_init_lays_out_a_workspace(program: Program) -> None:
    done = program.run("init", "garden")

    assert done.returncode == 0
    assert done.stderr == (
        "garden/isocheck.yaml: made. Put documents into garden/evidence, then:\n"
        "  cd garden\n"
        "  isocheck assess     asks, and reads the documents\n"
        "  isocheck status     shows the scores\n"
        "  isocheck report     writes the gap report\n"
    )
    assert (program.folder / "garden/evidence").is_dir()
    assert (program.folder / "garden/reports").is_dir()


def test_init_here_needs_no_change_of_folder(program: Program) -> None:
    assert "cd" not in program.run("init").stderr.split()


def test_init_names_the_organization_after_the_folder(program: Program) -> None:
    program.run("init", "Skargi żółte")

    assert program.read("Skargi żółte/isocheck.yaml") == (
        "format: isocheck/workspace/1\n"
        "organization: Skargi żółte\n"
        "scope: ''\n"
        "standards:\n"
        "- iso-10002\n"
        "assessor: ''\n"
        "evidence: evidence\n"
    )


def test_init_quotes_a_folder_for_the_shell(program: Program) -> None:
    assert "  cd 'Skargi żółte'\n" in program.run("init", "Skargi żółte").stderr


def test_init_takes_organization_and_standards(program: Program) -> None:
    program.run("init", "--organization", "Żółw SA", "--standard", "tiny")

    settings = program.read("isocheck.yaml")
    assert "organization: Żółw SA\n" in settings
    assert "standards:\n- tiny\n" in settings


def test_assess_takes_the_workspace_as_it_was_made(program: Program) -> None:
    program.run("init", "--organization", "Żółw SA", "--standard", "tiny")
    done = program.run("assess", "--no-input", "--quiet")

    assert done.returncode == 0
    assert program.saved()["organization"] == "Żółw SA"
    assert program.saved()["standards"] == ["tiny"]


def test_init_is_refused_where_a_workspace_is(program: Program) -> None:
    program.run("init", "garden")
    done = program.run("init", "garden")

    assert is_refused(
        done, "isocheck: garden/isocheck.yaml: there is a workspace here already"
    )


def test_init_refuses_an_unknown_standard_and_makes_nothing(program: Program) -> None:
    done = program.run("init", "garden", "--standard", "iso-1")

    assert is_refused(
        done, "isocheck: there is no standard 'iso-1'; 'isocheck list' shows them all"
    )
    assert not (program.folder / "garden").exists()


def test_init_in_a_file_is_refused(program: Program) -> None:
    program.write("garden", "")
    done = program.run("init", "garden")

    assert is_refused(
        done, "isocheck: garden/evidence: cannot be made: not a directory"
    )


# list


def test_list_shows_a_line_for_each_standard(program: Program) -> None:
    done = program.run("list")

    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == (
        "tiny              2026  should    6 criteria,  2 essential  A small standard"
    )
    assert done.stderr == ""


def test_list_prints_json(program: Program) -> None:
    rows = json.loads(program.run("list", "--format", "json").stdout)

    assert rows[-1] == {
        "id": "tiny",
        "title": "A small standard",
        "edition": "2026",
        "modality": "should",
        "language": "en",
        "clauses": 3,
        "criteria": 6,
        "essential": 2,
        "profiles": {},
    }


def test_list_names_the_mistakes_of_an_own_checklist(program: Program) -> None:
    wrong = program.read("checklists/tiny.yaml").replace("weight: 3", "weight: 9", 1)
    program.write("checklists/tiny.yaml", wrong)
    done = program.run("list")

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("checklists/tiny.yaml:21:17: out-of-range ")
    assert done.stderr.count("\n") == 1


def test_checklist_under_another_name_is_refused(program: Program) -> None:
    program.write("checklists/other.yaml", program.read("checklists/tiny.yaml"))
    done = program.run("show", "other")

    assert is_refused(
        done,
        "isocheck: checklists/other.yaml: its id is 'tiny', not 'other'; "
        "name the file after its id",
    )


# show


def test_show_lists_the_clauses_of_a_standard(program: Program) -> None:
    done = program.run("show", "tiny")

    assert done.returncode == 0
    assert done.stdout == (
        "tiny (2026): A small standard\n"
        "\n"
        "A standard that is gone through quickly.\n"
        "\n"
        "1 Hearing  (3 questions)\n"
        "2 Answering\n"
        "  2.1 Promises  (2 questions)\n"
        "  2.2 Endings  (1 question)\n"
    )


def test_show_shows_a_clause_with_its_questions(program: Program) -> None:
    shown = program.run("show", "tiny", "1").stdout

    assert shown.startswith(
        "1 Hearing\n"
        "People are heard.\n"
        "\n"
        "Are callers heard out?\n"
        "  tiny/1/heard  (weight 3, essential)\n"
        "  Look at:\n"
        "    - five recorded calls\n"
        "    - what callers say of them\n"
        "  Good: Nobody is cut short.\n"
        "  Ask: Customer-service agent\n"
    )
    assert "  Documents state: that every call is written down\n" in shown


def test_show_takes_the_clauses_below(program: Program) -> None:
    shown = program.run("show", "tiny", "2").stdout.splitlines()

    assert [line for line in shown if line.startswith("2")] == [
        "2 Answering",
        "2.1 Promises",
        "2.2 Endings",
    ]


def test_show_finds_a_nested_clause(program: Program) -> None:
    shown = program.run("show", "iso-10002", "5.4").stdout.splitlines()

    assert shown[0] == "5.4 Responsibility and authority  (number inferred)"
    assert "5.4.1 Top management  (number inferred, our title)" in shown


def test_show_refuses_an_unknown_clause(program: Program) -> None:
    done = program.run("show", "tiny", "9")

    assert is_refused(
        done, "isocheck: tiny has no clause 9; 'isocheck show tiny' lists them"
    )


def test_show_refuses_an_unknown_standard(program: Program) -> None:
    done = program.run("show", "iso-1")

    assert done.returncode == 2
    assert done.stderr.startswith("isocheck: there is no standard 'iso-1'; there are: ")


# status


def test_status_shows_scores_by_clause_and_the_verdict(assessed: Program) -> None:
    done = assessed.run("status")

    assert done.returncode == 0
    assert done.stderr == ""
    assert [line.rstrip() for line in done.stdout.splitlines()] == [
        "tiny · Garden Ltd · 2026-09-30",
        "",
        " clause           readiness   weakest    answered   gaps",
        " ───────────────────────────────────────────────────────────",
        " 1 Hearing        67–87 %     informal   2/3        1 medium",
        " 2 Answering      0–25 %      absent     2/3        1 high",
        "   2.1 Promises   0 %         absent     2/2        1 high",
        "   2.2 Endings    0–99 %      –          0/1        –",
        "",
        "tiny: incomplete · readiness 37–59 %, 67 % answered (4 of 6)",
        "  2 of 6 criteria have no confirmed answer",
        "  1 × high gap: one is enough for not ready",
        "  1 × medium gap: keeps it from ready",
        "  'isocheck explain tiny' says why",
    ]


def test_status_prints_json(assessed: Program) -> None:
    data = json.loads(assessed.run("status", "--format", "json").stdout)

    assert data["organization"] == "Garden Ltd"
    (tiny,) = data["standards"]
    assert tiny["verdict"] == "incomplete"
    assert tiny["readiness"] == "37–59 %"
    assert tiny["readiness_low"] == 37
    assert tiny["readiness_high"] == 59
    assert tiny["answered"] == 4
    assert tiny["criteria"] == 6
    assert tiny["gaps"]["high gap"] == 1
    assert [clause["ref"] for clause in tiny["clauses"]] == ["1", "2", "2.1", "2.2"]


def test_status_prints_annotations_for_github(assessed: Program) -> None:
    done = assessed.run("status", "--format", "github")

    assert done.stdout == (
        "::error file=assessment.yaml,title=high gap%3A tiny/2.1/kept"
        "::absent, target practised\n"
        "::warning file=assessment.yaml,title=medium gap%3A tiny/1/written-down"
        "::informal, target practised\n"
    )


def test_status_exits_1_below_the_gate(assessed: Program) -> None:
    done = assessed.run("status", "--fail-under", "38")

    assert done.returncode == 1
    assert done.stderr == "isocheck: tiny is at 37–59 %, below 38 %\n"


def test_status_exits_0_at_the_gate(assessed: Program) -> None:
    done = assessed.run("status", "--fail-under", "37")

    assert done.returncode == 0
    assert done.stderr == ""


def test_gate_leaves_standard_output_as_it_is(assessed: Program) -> None:
    gated = assessed.run("status", "--format", "json", "--fail-under", "100")

    assert gated.returncode == 1
    assert gated.stdout == assessed.run("status", "--format", "json").stdout


def test_gate_above_100_is_a_usage_mistake(assessed: Program) -> None:
    done = assessed.run("status", "--fail-under", "101")

    assert done.returncode == 2
    assert done.stderr.endswith(
        "Error: Invalid value for '--fail-under': 101 is not in the range 0<=x<=100.\n"
    )


def test_status_counts_what_is_proposed_apart(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    program.run("assess", "tiny", "--quiet", "--evidence", "evidence", stdin="3\n")

    assert (
        "tiny: incomplete · readiness 30–99 %, 17 % answered (1 of 6)\n"
        "  proposed, not confirmed: 1; with them it would be 37–97 %, 33 % answered\n"
    ) in program.run("status").stdout


@pytest.mark.parametrize("command", ["status", "explain", "report"])
def test_missing_assessment_is_refused_with_a_hint(
    program: Program, command: str
) -> None:
    assert is_refused(
        program.run(command),
        "isocheck: assessment.yaml: there is no assessment here; "
        "'isocheck assess' begins one",
    )


@pytest.mark.parametrize("command", ["status", "explain", "report"])
def test_folder_in_place_of_an_assessment_is_refused(
    program: Program, command: str
) -> None:
    assert is_refused(
        program.run(command, "-a", "checklists"),
        "isocheck: checklists: is a folder, not a file",
    )


# explain


def test_explain_a_criterion(assessed: Program) -> None:
    done = assessed.run("explain", "tiny/2.1/kept")

    assert done.returncode == 0
    assert done.stdout == (
        "tiny/2.1/kept: absent\n"
        "  - Asked: Are promises kept?\n"
        "  - Weight 3, essential; the text says should; target practised.\n"
        "  - Answered absent by Ola on 2026-09-30.\n"
        "  - Attains 0 % of the target; 3 below target: high gap.\n"
    )


def test_explain_takes_a_name_without_its_standard(assessed: Program) -> None:
    short = assessed.run("explain", "2.1/kept").stdout

    assert short.startswith("tiny/2.1/kept: absent\n")


def test_explain_a_clause(assessed: Program) -> None:
    explained = assessed.run("explain", "2.1").stdout.splitlines()

    assert explained[0] == "Clause 2.1 Promises: 0 %"
    assert explained[-3:] == [
        "  - tiny/2.1/kept: absent, 3 × 0 %",
        "  - tiny/2.1/dated: not applicable",
        "  - Weakest level: absent.",
    ]


def test_explain_a_standard(assessed: Program) -> None:
    assert assessed.run("explain", "tiny").stdout == (
        "tiny: incomplete\n"
        "  - 2 of 6 criteria have no confirmed answer.\n"
        "  - 1 × high gap: one is enough for not ready.\n"
        "  - 1 × medium gap: keeps it from ready.\n"
        "  - Readiness 37–59 %.\n"
        "  - Gravest gaps:\n"
        "    - high gap: tiny/2.1/kept is absent\n"
        "    - medium gap: tiny/1/written-down is informal\n"
        "  - First answer or confirm what is open: 2.\n"
        "  - Cheapest way to nearly ready: 1 step, 2 levels in all.\n"
        "    - tiny/2.1/kept: absent → documented\n"
    )


def test_explain_without_a_name_takes_every_standard(assessed: Program) -> None:
    assert assessed.run("explain").stdout == assessed.run("explain", "tiny").stdout


def test_explain_an_unknown_name_is_refused(assessed: Program) -> None:
    done = assessed.run("explain", "nope")

    assert is_refused(
        done,
        "isocheck: nothing in this assessment is called 'nope'; name a standard, "
        "a clause such as 7.4, or a criterion such as 7.4/acknowledged-promptly",
    )


def test_explain_prints_json(assessed: Program) -> None:
    reasons = json.loads(assessed.run("explain", "2.1/kept", "--format", "json").stdout)

    assert reasons[0]["text"] == "tiny/2.1/kept: absent"
    assert reasons[0]["grounds"][0] == {
        "text": "Asked: Are promises kept?",
        "grounds": [],
    }


# validate


def test_validate_finds_nothing_to_check(program: Program) -> None:
    (program.folder / "checklists/tiny.yaml").unlink()
    done = program.run("validate")

    assert is_refused(
        done, "isocheck: there is nothing to check here; name a file or a folder"
    )


def test_validate_finds_no_mistake(assessed: Program) -> None:
    done = assessed.run("validate")

    assert done.returncode == 0
    assert done.stdout == ""
    assert done.stderr == "3 files checked, 0 problems\n"


def test_validate_checks_a_folder(program: Program) -> None:
    done = program.run("validate", "checklists")

    assert done.returncode == 0
    assert done.stderr == "1 file checked, 0 problems\n"


def test_validate_refuses_a_missing_file(program: Program) -> None:
    done = program.run("validate", "nowhere.yaml")

    assert is_refused(done, "isocheck: nowhere.yaml: there is no such file")


@pytest.fixture
def mistaken(program: Program) -> Program:
    """Return isocheck beside a workspace file with one mistake."""
    program.write("isocheck.yaml", "format: isocheck/workspace/1\nstandards: tiny\n")
    return program


def test_validate_shows_each_mistake_with_its_place(mistaken: Program) -> None:
    done = mistaken.run("validate")

    assert done.returncode == 1
    assert done.stdout.startswith("isocheck.yaml:2:12: wrong-type ")
    assert done.stdout.count("\n") == 1
    assert done.stderr == "2 files checked, 1 problem\n"


def test_validate_prints_json(mistaken: Program) -> None:
    done = mistaken.run("validate", "--format", "json")

    assert done.returncode == 1
    (problem,) = json.loads(done.stdout)
    assert problem.pop("message")
    assert problem == {
        "file": "isocheck.yaml",
        "line": 2,
        "column": 12,
        "code": "wrong-type",
    }


def test_validate_prints_annotations_for_github(mistaken: Program) -> None:
    done = mistaken.run("validate", "--format", "github")

    assert done.returncode == 1
    assert done.stdout.startswith(
        "::error file=isocheck.yaml,line=2,col=12,title=wrong-type::"
    )


def test_validate_prints_an_empty_list_where_all_is_right(program: Program) -> None:
    assert program.run("validate", "--format", "json").stdout == "[]\n"


def test_mistaken_workspace_stops_assess(mistaken: Program) -> None:
    done = mistaken.run("assess", "--no-input")

    assert done.returncode == 2
    assert done.stderr.startswith("isocheck.yaml:2:12: wrong-type ")
    assert done.stderr.count("\n") == 1


# schema


@pytest.mark.parametrize(
    "kind",
    [
        "checklist",
        "assessment",
        "answers",
        "workspace",
        "crosswalk",
        "schemes",
        "registers",
    ],
)
def test_schema_prints_json(program: Program, kind: str) -> None:
    done = program.run("schema", kind)

    assert done.returncode == 0
    assert json.loads(done.stdout)["$id"] == f"urn:isocheck:schema:{kind}:1"


def test_schema_of_an_unknown_file_is_refused(program: Program) -> None:
    done = program.run("schema", "letter")

    assert done.returncode == 2
    assert done.stderr.endswith(
        "Error: Invalid value for 'KIND': 'letter' is not one of "
        "'checklist', 'assessment', 'answers', 'workspace', 'crosswalk', "
        "'schemes', 'registers', 'evidence', "
        "'meanings'.\n"
    )


# report


@pytest.mark.parametrize(
    ("options", "name", "start"),
    [
        ((), "report.html", "<!doctype html>"),
        (("--format", "md"), "report.md", "# Gap report: Garden Ltd"),
        (("--format", "json"), "report.json", "{"),
    ],
    ids=["html", "md", "json"],
)
def test_report_goes_to_a_file_named_after_its_format(
    assessed: Program, options: tuple[str, ...], name: str, start: str
) -> None:
    done = assessed.run("report", *options)

    assert done.returncode == 0
    assert done.stdout == ""
    assert done.stderr == f"{name}: written\n"
    assert assessed.read(name).startswith(start)


def test_report_makes_the_folder_it_goes_to(assessed: Program) -> None:
    done = assessed.run("report", "-o", "reports/2026/gaps.html")

    assert done.stderr == "reports/2026/gaps.html: written\n"
    assert assessed.read("reports/2026/gaps.html").startswith("<!doctype html>")


def test_report_goes_to_standard_output(assessed: Program) -> None:
    done = assessed.run("report", "--format", "md", "-o", "-")

    assert done.stdout.startswith("# Gap report: Garden Ltd\n")
    assert done.stderr == ""
    assert not (assessed.folder / "report.md").exists()


def test_report_is_the_same_in_a_file_and_on_standard_output(
    assessed: Program,
) -> None:
    assessed.run("report")

    assert assessed.run("report", "-o", "-").stdout == assessed.read("report.html")


def test_report_json_is_json(assessed: Program) -> None:
    assert json.loads(assessed.run("report", "--format", "json", "-o", "-").stdout)


def test_report_into_a_folder_is_refused(assessed: Program) -> None:
    done = assessed.run("report", "-o", "checklists")

    assert is_refused(
        done,
        "isocheck: checklists: cannot be written: is a directory; "
        "what stood there still stands",
    )


def test_report_below_a_file_is_refused(assessed: Program) -> None:
    done = assessed.run("report", "-o", "isocheck.yaml/report.html")

    assert is_refused(done, "isocheck: isocheck.yaml: cannot be made: file exists")


def test_report_without_its_template_is_refused(assessed: Program) -> None:
    done = assessed.run("report", "--template", "nope.j2")

    assert is_refused(done, "isocheck: nope.j2: there is no such file or folder")


def test_report_in_an_unknown_format_is_a_usage_mistake(assessed: Program) -> None:
    done = assessed.run("report", "--format", "pdf")

    assert done.returncode == 2
    assert done.stderr.endswith(
        "Error: Invalid value for '--format': 'pdf' is not one of "
        "'html', 'md', 'json'.\n"
    )


# assess --answers


def test_answers_are_taken_from_yaml(program: Program) -> None:
    program.write(
        "answers.yaml",
        "tiny/1/heard: 3\n"
        "tiny/2.1/kept: {level: informal, note: by heart, owner: Jan}\n"
        "tiny/2.1/dated: {level: not applicable, reason: none is given}\n",
    )
    done = program.run("assess", "tiny", "--answers", "answers.yaml", "--no-input")

    assert done.returncode == 0
    assert done.stderr == (
        "answers.yaml: 3 answers taken over\nassessment.yaml: saved\n"
    )
    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/2.1/dated": "not applicable",
        "tiny/2.1/kept": "informal",
    }
    assert program.saved()["actions"] == {"tiny/2.1/kept": {"owner": "Jan"}}


def test_answers_are_taken_from_csv(program: Program) -> None:
    program.write(
        "answers.csv",
        "criterion;level;note\ntiny/1/heard;practised;fünf Anrufe\ntiny/2.2/told;0;\n",
    )
    program.run("assess", "tiny", "--quiet", "--answers", "answers.csv", "--no-input")

    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/2.2/told": "absent",
    }
    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "fünf Anrufe"


def test_answers_leave_other_answers_alone(assessed: Program) -> None:
    assessed.write("answers.yaml", "tiny/1/read-back: 4\n")
    assessed.run("assess", "--quiet", "--answers", "answers.yaml", "--no-input")

    assert assessed.levels() == {
        "tiny/1/heard": "practised",
        "tiny/1/read-back": "improving",
        "tiny/1/written-down": "informal",
        "tiny/2.1/dated": "not applicable",
        "tiny/2.1/kept": "absent",
    }


def test_mistaken_answers_are_all_told_and_none_taken(assessed: Program) -> None:
    assessed.write(
        "answers.yaml", "tiny/1/read-back: 4\ntiny/1/hear: 3\ntiny/2.2/told: 7\n"
    )
    done = assessed.run("assess", "--answers", "answers.yaml", "--no-input")

    assert done.returncode == 2
    assert [line.rpartition(":")[0] for line in done.stderr.splitlines()] == [
        "answers.yaml:2:1",
        "answers.yaml:3:16",
    ]
    assert "tiny/1/read-back" not in assessed.levels()


def test_misspelt_criterion_gets_a_suggestion(program: Program) -> None:
    program.write("answers.yaml", "tiny/1/hear: 3\n")
    done = program.run("assess", "tiny", "--answers", "answers.yaml", "--no-input")

    assert done.returncode == 2
    assert done.stderr.startswith("answers.yaml:1:1: unknown-criterion ")
    assert "did you mean 'tiny/1/heard'?" in done.stderr


def test_missing_answers_file_is_refused(program: Program) -> None:
    done = program.run("assess", "tiny", "--answers", "answers.csv", "--no-input")

    assert is_refused(done, "isocheck: answers.csv: there is no such file")


def test_folder_in_place_of_answers_is_refused(program: Program) -> None:
    done = program.run("assess", "tiny", "--answers", "checklists", "--no-input")

    assert is_refused(done, "isocheck: checklists: is a folder, not a file")


# An assessment that people edit


BROKEN = "format: isocheck/assessment/1\norganization: [\n"


@pytest.mark.parametrize("command", ["assess", "status", "report"])
def test_broken_assessment_is_told_with_its_place(
    program: Program, command: str
) -> None:
    program.write("assessment.yaml", BROKEN)
    done = program.run(command)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("assessment.yaml:3:1: yaml-syntax ")
    assert done.stderr.count("\n") == 1


def test_broken_assessment_is_left_as_it_is(program: Program) -> None:
    program.write("assessment.yaml", BROKEN)
    program.run("assess", "tiny", "--quiet", stdin="3\n")

    assert program.read("assessment.yaml") == BROKEN


def test_misspelt_level_is_told_with_its_place(assessed: Program) -> None:
    edited = assessed.read("assessment.yaml").replace("level: absent", "level: poor")
    assessed.write("assessment.yaml", edited)
    done = assessed.run("assess", "--no-input")

    assert done.returncode == 2
    assert done.stderr.startswith("assessment.yaml:25:12: unknown-level 'poor' is none")
    assert assessed.read("assessment.yaml") == edited


@pytest.fixture
def renamed(assessed: Program) -> Program:
    """Return isocheck beside an answer to a criterion that is no more."""
    edited = assessed.read("assessment.yaml").replace("/1/heard:", "/1/hard:")
    assessed.write("assessment.yaml", edited)
    return assessed


def test_answer_to_an_unknown_criterion_is_kept(renamed: Program) -> None:
    renamed.run("assess", "--quiet", stdin="s\ns\n4\n")

    assert renamed.levels()["tiny/1/hard"] == "practised"
    assert renamed.levels()["tiny/1/read-back"] == "improving"


def test_answer_to_an_unknown_criterion_does_not_count(renamed: Program) -> None:
    assert "50 % answered (3 of 6)" in renamed.run("status").stdout


def test_validate_tells_of_an_answer_to_an_unknown_criterion(
    renamed: Program,
) -> None:
    done = renamed.run("validate")

    assert done.returncode == 1
    assert done.stdout.startswith("assessment.yaml:8:3: unknown-criterion ")
    assert "'tiny/1/hard'; it is kept but does not count" in done.stdout


@pytest.fixture
def upgraded(assessed: Program) -> Program:
    """Return isocheck with a checklist that asks something else than was answered."""
    changed = assessed.read("checklists/tiny.yaml").replace("heard out", "listened to")
    assessed.write("checklists/tiny.yaml", changed)
    return assessed


def test_status_tells_of_answers_to_changed_questions(upgraded: Program) -> None:
    shown = upgraded.run("status").stdout

    assert "1 answered before their question changed; look at them again" in shown


def test_unanswered_asks_changed_questions_again(upgraded: Program) -> None:
    done = upgraded.run("assess", "--unanswered", stdin="s\ns\ns\n")

    assert "question 1 of 3" in done.stderr
    assert "Are callers listened to?" in done.stderr


def test_answer_given_again_settles_a_changed_question(upgraded: Program) -> None:
    upgraded.run("assess", "--quiet", "--unanswered", stdin="4\n")

    assert "question changed" not in upgraded.run("status").stdout


def test_changed_question_keeps_its_answer_until_then(upgraded: Program) -> None:
    upgraded.run("assess", "--quiet", "--no-input")

    assert upgraded.levels()["tiny/1/heard"] == "practised"
    assert "1 answered before" in upgraded.run("status").stdout


# Usage


def test_program_alone_shows_its_help(program: Program) -> None:
    shown = program.run().stderr

    assert "Tell where a customer-service organization stands" in shown
    assert "  assess    Assess an organization by interview" in shown


def test_version_is_shown(program: Program) -> None:
    done = program.run("--version")

    assert (done.returncode, done.stdout) == (0, "isocheck 0.1.0\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("assess", "--bogus"), "No such option: --bogus"),
        (("bogus",), "No such command 'bogus'."),
        (("status", "extra"), "Got unexpected extra argument(s) (extra)"),
        (("show",), "Missing argument 'standard'."),
        (("assess", "--answers"), "Option '--answers' requires an argument."),
    ],
    ids=["option", "command", "argument", "no argument", "no value"],
)
def test_usage_mistake_exits_2(
    program: Program, words: tuple[str, ...], message: str
) -> None:
    done = program.run(*words)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1] == f"Error: {message}"


OPTIONS: dict[str, list[str]] = {
    "init": ["--organization", "--standard"],
    "list": ["--overlap", "--format"],
    "show": [],
    "assess": [
        "--evidence",
        "--no-cache",
        "--register",
        "--sample",
        "--answers",
        "--no-input",
        "--clause",
        "--role",
        "--unanswered",
        "--quick",
        "--carried",
        "--profile",
        "--by",
        "--on",
        "--quiet",
        "--assessment",
    ],
    "status": [
        "--assessment",
        "--format",
        "--fail-under",
        "--audit-date",
        "--scheme",
    ],
    "explain": ["--assessment", "--format"],
    "report": ["--format", "--output", "--template", "--assessment"],
    "compare": ["--parties", "--format"],
    "measure": [
        *("--kind", "--format", "--since", "--until", "--by", "--metric", "--cases"),
        *("--limit", "--personal", "--target", "--clock", "--column", "--dates"),
        *("--fold", "--timezone", "--sheet", "--query", "--sampled", "--no-input"),
    ],
    "sample": [
        *("--kind", "--output", "--filled", "--size", "--precision", "--discover"),
        *("--reverse", "--seed", "--on", "--personal", "--target", "--clock"),
        *("--column", "--dates", "--fold", "--timezone", "--sheet", "--query"),
        *("--no-input", "--format"),
    ],
    "evidence": [],
    "validate": ["--against", "--format"],
    "schema": [],
}
PARTS: dict[str, list[str]] = {
    "scan": ["--format", "--on", "--no-cache"],
    "find": ["--evidence", "--format", "--on", "--no-cache"],
    "show": ["--evidence", "--format", "--on"],
    "seal": ["--output", "--evidence", "--on"],
    "verify": ["--evidence"],
    "request": ["--format", "--output", "--role", "--assessment"],
}
"""The options of each part of `evidence`."""


@pytest.mark.parametrize("command", OPTIONS)
def test_help_of_a_command_lists_its_options(program: Program, command: str) -> None:
    assert options_of(program, command) == [*OPTIONS[command], "--help"]


@pytest.mark.parametrize("part", PARTS)
def test_help_of_a_part_lists_its_options(program: Program, part: str) -> None:
    assert options_of(program, "evidence", part) == [*PARTS[part], "--help"]


def options_of(program: Program, *command: str) -> list[str]:
    done = program.run(*command, "--help")
    assert done.returncode == 0
    options = done.stdout.split("Options:")[1].partition("Commands:")[0]
    return [each for each in options.replace(",", " ").split() if each[:2] == "--"]


@pytest.mark.parametrize(
    ("words", "names"),
    [((), OPTIONS), (("evidence",), PARTS)],
    ids=["isocheck", "evidence"],
)
def test_help_lists_every_command_with_its_whole_sentence(
    program: Program, words: tuple[str, ...], names: dict[str, list[str]]
) -> None:
    listed = program.run(*words, "--help").stdout.split("Commands:\n")[1].splitlines()

    assert [line.split()[0] for line in listed] == list(names)
    assert [line for line in listed if not line.endswith(".")] == []
    assert [line for line in listed if line.endswith("...")] == []


@pytest.mark.parametrize(
    "words",
    [("status", "--help"), ("--help",), ("evidence", "seal", "--help")],
    ids=str,
)
def test_a_part_is_imported_only_where_it_is_called(
    program: Program, words: tuple[str, ...]
) -> None:
    done = program.run(*words, environ={"PYTHONPROFILEIMPORTTIME": "1"})

    imported = {line.split()[-1] for line in done.stderr.splitlines()}
    parts = {each for each in imported if each.startswith("isocheck.cli.evidence_")}
    others = {f"isocheck.cli.evidence_{name}" for name in PARTS if name not in words}
    assert parts & others == set()
    assert "rich" not in imported
