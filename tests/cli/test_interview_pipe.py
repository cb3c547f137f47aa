"""The interview where no terminal is: on pipes, in builds, on a full disk."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from cli.program import Program

HEARD = "Are callers heard out?"
WRITTEN_DOWN = "Is what callers say written down?"
READ_BACK = "Is the note read back to the caller?"
KEPT = "Are promises kept?"
DATED = "Does each promise name a day?"
TOLD = "Are callers told how it ended?"


def asked(program: Program, *options: str) -> list[str]:
    """Return the questions that a person who skips each of them is asked."""
    done = program.run("assess", "tiny", "--quiet", *options, stdin="s\n" * 6)
    assert done.returncode == 0
    return re.findall(r"^(?:Are|Is|Does) .*\?", done.stderr, re.MULTILINE)


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


def test_replies_are_read_from_a_pipe(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="3\n2\ns\nn no promises\n1\n4\n")

    assert done.returncode == 0
    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/1/written-down": "documented",
        "tiny/2.1/kept": "not applicable",
        "tiny/2.1/dated": "informal",
        "tiny/2.2/told": "improving",
    }


def test_end_of_input_saves_and_exits_0(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="3\n2\n")

    assert done.returncode == 0
    assert done.stderr.endswith("q > \nassessment.yaml: saved\n")
    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/1/written-down": "documented",
    }


def test_last_line_needs_no_line_end(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="3\n2")

    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/1/written-down": "documented",
    }


def test_end_of_input_within_a_reason_records_nothing(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="n\n")

    assert done.returncode == 0
    assert program.levels() == {}


def test_keys_may_be_capital_letters(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="S\nN Not Ours\n")

    answer = program.saved()["answers"]["tiny/1/written-down"]
    assert answer["reason"] == "Not Ours"


def test_no_input_asks_nothing(program: Program) -> None:
    done = program.run("assess", "tiny", "--no-input", stdin="3\n")

    assert done.returncode == 0
    assert done.stderr == "assessment.yaml: saved\n"
    assert program.levels() == {}


def test_quiet_shows_no_scores(program: Program) -> None:
    done = program.run("assess", "tiny", "--no-input", "--quiet")

    assert done.returncode == 0
    assert done.stdout == ""
    assert done.stderr == "assessment.yaml: saved\n"


def test_quiet_tells_of_no_documents_read(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    done = program.run(
        "assess", "tiny", "--no-input", "--quiet", "--evidence", "evidence"
    )

    assert done.stderr == "assessment.yaml: saved\n"


def test_quiet_tells_of_documents_that_cannot_be_read(program: Program) -> None:
    program.write("evidence/broken.pdf", "this is no PDF")
    done = program.run(
        "assess", "tiny", "--no-input", "--quiet", "--evidence", "evidence"
    )

    assert done.stderr.startswith("evidence/broken.pdf: ")
    assert done.returncode == 0


def test_documents_read_are_counted(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    done = program.run("assess", "tiny", "--no-input", "--evidence", "evidence")

    assert done.stderr == (
        "evidence: 1 document read, 0 not; 1 proposal, to be confirmed by a person\n"
        "assessment.yaml: saved\n"
    )


def test_evidence_folder_that_is_not_there_is_refused(program: Program) -> None:
    done = program.run("assess", "tiny", "--no-input", "--evidence", "nowhere")

    assert is_refused(
        done, "isocheck: no such folder: nowhere; name the one with evidence"
    )


def test_scores_go_to_standard_output(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="3\n")

    assert [line.rstrip() for line in done.stdout.splitlines()[2:]] == [
        " clause           readiness   weakest     answered   gaps",
        " ────────────────────────────────────────────────────────",
        " 1 Hearing        60–99 %     practised   1/3        –",
        " 2 Answering      0–99 %      –           0/3        –",
        "   2.1 Promises   0–99 %      –           0/2        –",
        "   2.2 Endings    0–99 %      –           0/1        –",
        "",
        "tiny: incomplete · readiness 30–99 %, 17 % answered (1 of 6)",
        "  5 of 6 criteria have no confirmed answer",
        "  'isocheck explain tiny' says why",
    ]


def test_questions_go_to_standard_error(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="?\n3\n")

    assert HEARD in done.stderr
    assert "save and quit" in done.stderr
    assert "callers" not in done.stdout


def test_pipe_gets_no_escape_sequences(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="3\n")

    assert "\x1b" not in done.stdout + done.stderr


def test_clause_asks_only_about_that_clause(program: Program) -> None:
    assert asked(program, "--clause", "2.1") == [KEPT, DATED]


def test_clause_takes_those_below_it(program: Program) -> None:
    assert asked(program, "--clause", "2") == [KEPT, DATED, TOLD]


def test_role_asks_only_what_that_role_can_tell(program: Program) -> None:
    assert asked(program, "--role", "boss") == [WRITTEN_DOWN, KEPT, DATED, TOLD]


def test_quick_asks_only_what_is_essential(program: Program) -> None:
    assert asked(program, "--quick") == [HEARD, KEPT]


def test_unanswered_asks_only_what_is_open(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="3\ns\n3\n")

    assert asked(program, "--unanswered") == [WRITTEN_DOWN, KEPT, DATED, TOLD]


def test_choices_narrow_each_other(program: Program) -> None:
    assert asked(program, "--role", "agent", "--quick") == [HEARD]


def test_nothing_to_ask_is_said(program: Program) -> None:
    done = program.run("assess", "tiny", "--clause", "2.2", "--quick")

    assert done.returncode == 0
    assert done.stderr == "tiny: nothing to ask\nassessment.yaml: saved\n"


def test_complete_assessment_has_nothing_unanswered(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="3\n" * 6)
    done = program.run("assess", "tiny", "--unanswered")

    assert done.stderr == "tiny: nothing to ask\nassessment.yaml: saved\n"


def test_unknown_clause_is_refused(program: Program) -> None:
    done = program.run("assess", "tiny", "--clause", "9.9")

    assert is_refused(done, "isocheck: there is no clause 9.9 in tiny")


def test_clause_with_its_standard_is_refused(program: Program) -> None:
    done = program.run("assess", "tiny", "--clause", "tiny/2.1")

    assert is_refused(done, "isocheck: there is no clause tiny/2.1 in tiny")


def test_unknown_role_is_refused_with_those_there_are(program: Program) -> None:
    done = program.run("assess", "tiny", "--role", "pilot")

    assert is_refused(
        done, "isocheck: there is no role 'pilot'; there are: agent, boss"
    )


def test_refused_choice_begins_no_assessment(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", "--role", "pilot")

    assert not (program.folder / "assessment.yaml").exists()


def test_day_that_is_none_is_refused(program: Program) -> None:
    done = program.run("assess", "tiny", "--on", "soon")

    assert is_refused(done, "isocheck: 'soon' is no day such as 2026-09-30")


def test_no_standard_named_is_refused(program: Program) -> None:
    done = program.run("assess")

    assert is_refused(
        done,
        "isocheck: name a standard to assess, such as 'isocheck assess iso-10002'; "
        "'isocheck list' shows them all",
    )


def test_unknown_standard_is_refused_with_those_there_are(program: Program) -> None:
    done = program.run("assess", "iso-1")

    assert done.returncode == 2
    assert done.stderr.startswith("isocheck: there is no standard 'iso-1'; there are: ")
    assert done.stderr.count("\n") == 1


def test_standards_are_assessed_side_by_side(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="3\n")
    program.run("assess", "iso-10002", "--quiet", "--no-input")

    assert program.saved()["standards"] == ["tiny", "iso-10002"]
    assert program.levels() == {"tiny/1/heard": "practised"}


@pytest.mark.parametrize(
    "words",
    [("show", "iso-10002", "7"), ("report", "-o", "-"), ("status",)],
    ids=lambda words: str(words[0]),
)
def test_reader_that_has_enough_is_no_mistake(
    program: Program, words: tuple[str, ...]
) -> None:
    program.run("assess", "iso-10002", "--quiet", "--no-input")
    done = program.run_in_shell(
        '{ "$@"; echo "exit status $?" >&2; } | head -1', *words
    )

    assert done.stdout.count("\n") == 1
    assert done.stderr == "exit status 0\n"


def test_closed_input_is_an_input_that_ends(program: Program) -> None:
    done = program.run_in_shell('exec "$@" <&-', "assess", "tiny")

    assert done.returncode == 0
    assert done.stderr.endswith("q > \nassessment.yaml: saved\n")


def test_closed_output_leaves_the_work_done(program: Program) -> None:
    done = program.run_in_shell('exec "$@" >&-', "assess", "tiny", stdin="3\n")

    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert program.levels() == {"tiny/1/heard": "practised"}


def test_closed_error_output_leaves_the_work_done(program: Program) -> None:
    done = program.run_in_shell('exec "$@" 2>&-', "assess", "tiny", stdin="3\n")

    assert done.returncode == 0
    assert "(1 of 6)" in done.stdout
    assert program.levels() == {"tiny/1/heard": "practised"}


ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}


def test_ascii_locale_is_no_obstacle(program: Program) -> None:
    done = program.run("assess", "tiny", stdin="3\n", environ=ASCII)

    assert done.returncode == 0
    assert WRITTEN_DOWN in done.stderr
    assert "Traceback" not in done.stderr
    assert "tiny: incomplete" in done.stdout


def test_ascii_locale_keeps_the_letters_of_a_note(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="m żółte kartki\n3\n", environ=ASCII)

    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "żółte kartki"


def test_ascii_locale_loses_no_letter_of_a_report(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="m żółte kartki\n1\n")
    done = program.run("report", "--format", "md", "-o", "-", environ=ASCII)

    assert "żółte kartki" in done.stdout


def test_ascii_locale_loses_no_letter_of_json(program: Program) -> None:
    program.write("isocheck.yaml", "format: isocheck/workspace/1\norganization: Żółw\n")
    program.run("assess", "tiny", "--quiet", "--no-input")
    done = program.run("status", "--format", "json", environ=ASCII)

    assert json.loads(done.stdout)["organization"] == "Żółw"


def test_bytes_that_are_no_text_are_marked_in_a_note(program: Program) -> None:
    done = program.run_in_shell(
        r"""printf 'm caf\351\n3\n' | "$@" """, "assess", "tiny"
    )

    assert done.returncode == 0
    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "caf\ufffd"


def test_full_disk_leaves_the_earlier_file_as_it_was(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", stdin="3\n" * 6)
    before = program.read("assessment.yaml")
    done = program.run_in_shell(
        'ulimit -f 1; exec "$@"', "assess", "tiny", "--no-input"
    )

    assert is_refused(
        done,
        "isocheck: assessment.yaml: cannot be written: file too large; "
        "what stood there still stands",
    )
    assert program.read("assessment.yaml") == before


def test_full_disk_in_an_interview_leaves_the_answers_before(program: Program) -> None:
    done = program.run_in_shell(
        'ulimit -f 1; exec "$@"', "assess", "tiny", stdin="3\n" * 6
    )

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "isocheck: assessment.yaml: cannot be written: file too large; "
        "what stood there still stands"
    )
    assert program.levels()["tiny/1/heard"] == "practised"


def test_full_disk_at_the_start_begins_nothing(program: Program) -> None:
    done = program.run_in_shell(
        'ulimit -f 0; exec "$@"', "assess", "tiny", "--no-input"
    )

    assert is_refused(
        done,
        "isocheck: assessment.yaml: cannot be written: file too large; "
        "what stood there still stands",
    )
    assert sorted(path.name for path in program.folder.iterdir()) == [
        ".cache",
        "checklists",
    ]


def test_full_disk_leaves_the_earlier_report_as_it_was(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", "--no-input")
    program.write("report.html", "the earlier report")
    done = program.run_in_shell('ulimit -f 1; exec "$@"', "report")

    assert is_refused(
        done,
        "isocheck: report.html: cannot be written: file too large; "
        "what stood there still stands",
    )
    assert program.read("report.html") == "the earlier report"


@pytest.mark.parametrize(
    "words",
    [("list",), ("status",), ("report", "-o", "-")],
    ids=lambda words: str(words[0]),
)
def test_output_to_a_full_disk_is_one_line(
    program: Program, words: tuple[str, ...]
) -> None:
    program.run("assess", "tiny", "--quiet", "--no-input")
    done = program.run_in_shell('exec "$@" > /dev/full', *words)

    assert is_refused(done, "isocheck: cannot go on: no space left on device")


def test_folder_that_is_not_there_is_named(program: Program) -> None:
    done = program.run("assess", "tiny", "--no-input", "-a", "nowhere/a.yaml")

    assert is_refused(
        done, "isocheck: nowhere/a.yaml: cannot be written: no such file or directory"
    )


def test_folder_that_is_a_file_is_named(program: Program) -> None:
    program.write("notes", "")
    done = program.run("assess", "tiny", "--no-input", "-a", "notes/a.yaml")

    assert is_refused(
        done, "isocheck: notes/a.yaml: cannot be written: not a directory"
    )


@pytest.mark.parametrize("folder", [".", "..", "checklists"])
def test_assessment_that_is_a_folder_is_refused(program: Program, folder: str) -> None:
    done = program.run("assess", "tiny", "--no-input", "-a", folder)

    assert is_refused(done, f"isocheck: {folder}: is a folder, not a file")


def test_kill_at_any_moment_leaves_a_whole_file(program: Program) -> None:
    answered = [0]
    for moment in (0.2, 0.25, 0.3, 0.35, 0.4):
        running = program.begin("assess", "iso-10002", stdin="3\n" * 40)
        time.sleep(moment)
        running.kill()
        running.wait()
        if (program.folder / "assessment.yaml").exists():
            answered.append(len(program.levels()))

    assert answered == sorted(answered)
