"""The interview as a person in front of a terminal meets it."""

from __future__ import annotations

import getpass
import platform
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.program import Program
    from cli.screen import Screen


def begun(program: Program, *options: str) -> Screen:
    """Return an interview that waits for the reply to its first question."""
    screen = program.show("assess", "tiny", *options)
    screen.wait_for("question 1 of 6")
    screen.wait_for("q >")
    return screen


@pytest.fixture
def interview(program: Program) -> Screen:
    """Return an interview on the small standard at its first question."""
    return begun(program)


@pytest.fixture
def proposing(program: Program) -> Screen:
    """Return an interview at a question for which a document proposes a level."""
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    screen = begun(program, "--evidence", "evidence")
    screen.reply("3", then="[Enter = 2] >")
    return screen


def test_question_shows_clause_text_levels_and_target(interview: Screen) -> None:
    assert interview.shown().splitlines()[4:11] == [
        "1 Hearing   question 1 of 6 · answered 0/6 · ready 0–99 %",
        "Are callers heard out?  (essential)",
        "  0 absent     nothing is done about it",
        "  1 informal   it is done, but by habit; nothing is written down",
        "  2 documented it is written down and in force",
        "  3 practised  records show that it is done as written  ← target",
        "  4 improving  it is measured, and made better on the strength of that",
    ]


def test_welcome_names_standard_file_and_way_out(interview: Screen) -> None:
    assert interview.shown().splitlines()[1:3] == [
        "tiny: A small standard",
        (
            "6 questions; every answer is saved in assessment.yaml at once. "
            "? helps, q stops."
        ),
    ]


def test_digits_answer_with_their_level(program: Program, interview: Screen) -> None:
    interview.reply("0", then="question 2 of 6")
    interview.reply("1", then="question 3 of 6")
    interview.reply("2", then="question 4 of 6")
    interview.reply("3", then="question 5 of 6")
    interview.reply("4", then="question 6 of 6")

    assert program.levels() == {
        "tiny/1/heard": "absent",
        "tiny/1/written-down": "informal",
        "tiny/1/read-back": "documented",
        "tiny/2.1/kept": "practised",
        "tiny/2.1/dated": "improving",
    }


def test_digit_with_words_behind_it_is_no_answer(
    program: Program, interview: Screen
) -> None:
    interview.reply("4 of them", then="'4 of them' means nothing here; ? shows what")

    assert program.levels() == {}


def test_who_answers_and_when_is_kept(program: Program) -> None:
    screen = begun(program, "--by", "Ola Nowak", "--on", "2026-09-30")
    screen.reply("3", then="question 2 of 6")

    answer = program.saved()["answers"]["tiny/1/heard"]
    assert answer["by"] == "Ola Nowak"
    assert answer["on"] == "2026-09-30"


def test_proposal_is_shown_with_its_passage(proposing: Screen) -> None:
    shown = proposing.shown()

    assert "Proposed: 2 documented (documents in force state all" in shown
    assert "notes.md, Notes: “Every call is written down.”" in shown


def test_enter_accepts_what_is_proposed(program: Program, proposing: Screen) -> None:
    proposing.reply("", then="question 3 of 6")

    answer = program.saved()["answers"]["tiny/1/written-down"]
    assert answer["level"] == "documented"
    assert answer["accepted"] is True
    assert answer["evidence"] == [
        {
            "document": "notes.md",
            "place": "Notes",
            "quote": "Every call is written down.",
            "found_by": "signals",
        }
    ]


def test_other_level_than_proposed_is_not_marked_accepted(
    program: Program, proposing: Screen
) -> None:
    proposing.reply("3", then="question 3 of 6")

    answer = program.saved()["answers"]["tiny/1/written-down"]
    assert answer["level"] == "practised"
    assert "accepted" not in answer


def test_enter_is_refused_where_nothing_is_proposed(
    program: Program, interview: Screen
) -> None:
    interview.reply("", then="nothing is proposed here; give a level from 0 to 4")

    assert program.levels() == {}


def test_enter_keeps_an_earlier_answer(program: Program, interview: Screen) -> None:
    interview.reply("1", then="question 2 of 6")
    interview.reply("b", then="[Enter keeps informal] >")
    interview.reply("", then="question 2 of 6")

    assert program.levels() == {"tiny/1/heard": "informal"}


def test_back_shows_the_question_before_with_its_answer(interview: Screen) -> None:
    interview.reply("1", then="question 2 of 6")
    shown = interview.reply("b", then="[Enter keeps")

    assert "question 1 of 6" in shown
    assert "Answered so far: informal" in shown


def test_answer_can_be_changed_after_going_back(
    program: Program, interview: Screen
) -> None:
    interview.reply("1", then="question 2 of 6")
    interview.reply("b", then="question 1 of 6")
    interview.reply("4", then="question 2 of 6")

    assert program.levels() == {"tiny/1/heard": "improving"}


def test_back_stays_at_the_first_question(interview: Screen) -> None:
    interview.reply("b", then="question 1 of 6")


def test_skip_leaves_the_question_open(program: Program, interview: Screen) -> None:
    interview.reply("s", then="question 2 of 6")
    interview.reply("3", then="question 3 of 6")

    assert program.levels() == {"tiny/1/written-down": "practised"}


def test_not_applicable_without_a_reason_is_refused(
    program: Program, interview: Screen
) -> None:
    interview.reply("n", then="why does it not apply?")
    interview.reply("", then="not applicable needs a reason; nothing was recorded")

    assert program.levels() == {}


def test_not_applicable_with_a_reason_is_taken(
    program: Program, interview: Screen
) -> None:
    interview.reply("n", then="why does it not apply?")
    interview.reply("nobody calls us", then="question 2 of 6")

    answer = program.saved()["answers"]["tiny/1/heard"]
    assert answer["level"] == "not applicable"
    assert answer["reason"] == "nobody calls us"


def test_reason_may_stand_behind_the_key(program: Program, interview: Screen) -> None:
    interview.reply("n nobody calls us", then="question 2 of 6")

    assert program.saved()["answers"]["tiny/1/heard"]["reason"] == "nobody calls us"


def test_note_is_kept_with_the_answer(program: Program, interview: Screen) -> None:
    interview.reply("m Żadnych skarg od maja", then="note taken down; now the level")
    interview.reply("3", then="question 2 of 6")

    answer = program.saved()["answers"]["tiny/1/heard"]
    assert answer["note"] == "Żadnych skarg od maja"


def test_key_alone_asks_for_the_note(program: Program, interview: Screen) -> None:
    interview.reply("m", then="note:")
    interview.reply("asked two of them", then="note taken down")
    interview.reply("3", then="question 2 of 6")

    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "asked two of them"


def test_second_note_is_added_to_the_first(program: Program, interview: Screen) -> None:
    interview.reply("m one", then="note taken down")
    interview.reply("m two", then="note taken down")
    interview.reply("3", then="question 2 of 6")

    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "one\ntwo"


def test_empty_note_is_not_taken_down(interview: Screen) -> None:
    interview.reply("m", then="note:")
    interview.reply("", then="no note taken down")


def test_evidence_seen_is_kept_with_the_answer(
    program: Program, interview: Screen
) -> None:
    interview.reply("e rota of May", then="evidence taken down; now the level")
    interview.reply("3", then="question 2 of 6")

    assert program.saved()["answers"]["tiny/1/heard"]["evidence"] == [
        {"document": "rota of May", "place": "", "quote": ""}
    ]


def test_owner_and_due_date_become_an_action(
    program: Program, interview: Screen
) -> None:
    interview.reply("o Jan", then="owner taken down; now the level")
    interview.reply("d 2026-12-31", then="due date taken down; now the level")
    interview.reply("1", then="question 2 of 6")

    assert program.saved()["actions"] == {
        "tiny/1/heard": {"owner": "Jan", "due": "2026-12-31"}
    }


def test_due_date_that_is_no_day_is_refused(
    program: Program, interview: Screen
) -> None:
    interview.reply("d next week", then="'next week' is no day such as 2026-12-31")
    interview.reply("1", then="question 2 of 6")

    assert "actions" not in program.saved()


def test_note_outlives_a_look_at_another_question(
    program: Program, interview: Screen
) -> None:
    interview.reply("m ask Ewa", then="note taken down")
    interview.reply("s", then="question 2 of 6")
    interview.reply("b", then="Noted so far: ask Ewa")
    interview.reply("2", then="question 2 of 6")

    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "ask Ewa"


def test_note_without_a_level_is_told_of_at_the_end(interview: Screen) -> None:
    interview.reply("m ask Ewa", then="note taken down")
    interview.reply("q", then="tiny/1/heard: not kept, as no level was given: ask Ewa")


def test_cursor_keys_leave_no_control_characters(
    program: Program, interview: Screen
) -> None:
    interview.reply("m left\x1b[Dright", then="note taken down")
    interview.reply("3", then="question 2 of 6")

    assert program.saved()["answers"]["tiny/1/heard"]["note"] == "left [Dright"


def test_jump_goes_to_the_first_question_of_a_clause(interview: Screen) -> None:
    shown = interview.reply("j 2.2", then="question 6 of 6")

    assert "2.2 Endings" in shown


def test_jump_to_a_chapter_goes_to_its_first_question(interview: Screen) -> None:
    interview.reply("j 2", then="question 4 of 6")


def test_jump_alone_asks_for_the_clause(interview: Screen) -> None:
    interview.reply("j", then="clause:")
    interview.reply("2.1", then="question 4 of 6")


def test_jump_to_an_unknown_clause_is_refused(interview: Screen) -> None:
    shown = interview.reply("j 9.9", then="question 1 of 6")

    assert "no question of this interview belongs to clause 9.9" in shown


def test_help_shows_what_to_look_for(interview: Screen) -> None:
    shown = interview.reply("?", then="save and quit")

    assert shown.splitlines()[:5] == [
        "  Look at:",
        "    - five recorded calls",
        "    - what callers say of them",
        "  Good: Nobody is cut short.",
        "  Ask: Customer-service agent",
    ]


def test_help_shows_every_key(interview: Screen) -> None:
    shown = interview.reply("?", then="save and quit")

    assert shown.splitlines()[5:17] == [
        "  0-4     answer with that level",
        "  Enter   take what is proposed, or keep the answer there is",
        "  n       not applicable; asks for the reason",
        "  m TEXT  add a note",
        "  e TEXT  name evidence you saw",
        "  o WHO   who closes the gap",
        "  d DATE  until when, as 2026-12-31",
        "  s       skip",
        "  b       back",
        "  j 7.4   jump to a clause",
        "  ?       this help",
        "  q       save and quit",
    ]


def test_unknown_key_is_named(interview: Screen) -> None:
    interview.reply("x", then="'x' means nothing here; ? shows what does")


def test_level_out_of_range_is_no_answer(program: Program, interview: Screen) -> None:
    interview.reply("5", then="'5' means nothing here; ? shows what does")

    assert program.levels() == {}


def test_progress_counts_answers_and_narrows_the_range(interview: Screen) -> None:
    interview.reply("3", then="question 2 of 6 · answered 1/6 · ready 30–99 %")
    interview.reply("0", then="question 3 of 6 · answered 2/6 · ready 30–90 %")


def test_progress_stays_where_a_question_is_skipped(interview: Screen) -> None:
    interview.reply("s", then="question 2 of 6 · answered 0/6 · ready 0–99 %")


def test_quit_saves_and_shows_the_scores(program: Program, interview: Screen) -> None:
    interview.reply("3", then="question 2 of 6")
    shown = interview.reply("q", then="'isocheck explain tiny' says why")

    assert "assessment.yaml: saved" in shown
    assert "tiny: incomplete · readiness 30–99 %, 17 % answered (1 of 6)" in shown
    assert interview.wait_for_end() == 0
    assert program.levels() == {"tiny/1/heard": "practised"}


def test_last_answer_ends_the_interview(program: Program) -> None:
    screen = program.show("assess", "tiny", "--clause", "2.2")
    screen.wait_for("question 1 of 1")
    screen.reply("3", then="assessment.yaml: saved")

    assert screen.wait_for_end() == 0


def test_several_standards_are_asked_as_one(program: Program) -> None:
    screen = program.show("assess", "tiny", "iso-10002")
    screen.wait_for("question 1 of 144")
    screen.reply("q", then="assessment.yaml: saved")

    assert screen.wait_for_end() == 0


def test_end_of_input_saves_on_a_line_of_its_own(interview: Screen) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.end_input()
    shown = interview.wait_for("assessment.yaml: saved")

    assert "assessment.yaml: saved" in shown.splitlines()
    assert interview.wait_for_end() == 0


def test_kill_loses_no_answer(program: Program, interview: Screen) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.reply("1", then="question 3 of 6")
    interview.kill()

    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/1/written-down": "informal",
    }


def test_interview_goes_on_where_it_was_killed(
    program: Program, interview: Screen
) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.reply("1", then="question 3 of 6")
    interview.kill()

    resumed = program.show("assess", "tiny")
    resumed.wait_for("question 3 of 6 · answered 2/6")

    assert "question 1 of 6" not in resumed.text()


def test_interview_goes_on_at_a_skipped_question(
    program: Program, interview: Screen
) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.reply("s", then="question 3 of 6")
    interview.reply("3", then="question 4 of 6")
    interview.reply("q", then="saved")
    interview.wait_for_end()

    program.show("assess", "tiny").wait_for("question 2 of 6 · answered 2/6")


def test_lock_of_a_killed_run_does_not_block(
    program: Program, interview: Screen
) -> None:
    interview.kill()
    assert (program.folder / ".assessment.yaml.lock").exists()

    assert program.run("assess", "tiny", "--no-input").returncode == 0


def test_no_lock_is_left_behind(program: Program, interview: Screen) -> None:
    interview.reply("q", then="saved")
    interview.wait_for_end()

    assert sorted(path.name for path in program.folder.iterdir()) == [
        ".cache",
        "assessment.yaml",
        "checklists",
    ]


def test_interrupt_exits_130_and_says_that_answers_are_saved(
    program: Program, interview: Screen
) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.wait_for("q >")
    interview.interrupt()
    shown = interview.wait_for("isocheck: interrupted")

    assert shown.splitlines()[:2] == [
        "assessment.yaml: every answer given is saved",
        "isocheck: interrupted",
    ]
    assert interview.wait_for_end() == 130
    assert program.levels() == {"tiny/1/heard": "practised"}


def test_interrupt_while_a_reason_is_asked_records_nothing(
    program: Program, interview: Screen
) -> None:
    interview.reply("n", then="why does it not apply?")
    interview.interrupt()
    interview.wait_for("isocheck: interrupted")

    assert interview.wait_for_end() == 130
    assert program.levels() == {}


def test_interrupt_shows_no_traceback(interview: Screen) -> None:
    interview.interrupt()
    interview.wait_for_end()

    assert "Traceback" not in interview.text()


def test_closed_window_loses_no_answer(program: Program, interview: Screen) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.close()

    assert program.levels() == {"tiny/1/heard": "practised"}


def test_closed_window_does_not_block_the_next_run(
    program: Program, interview: Screen
) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.close()

    program.show("assess", "tiny").wait_for("question 2 of 6 · answered 1/6")


def test_second_run_says_who_holds_the_file(
    program: Program, interview: Screen
) -> None:
    done = program.run("assess", "tiny", "--no-input")

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        f"isocheck: assessment.yaml: held by {getpass.getuser()} on {platform.node()} "
        f"(process {interview.process}); wait until it ends\n"
    )


def test_second_run_does_not_harm_the_first(
    program: Program, interview: Screen
) -> None:
    interview.reply("3", then="question 2 of 6")
    program.run("assess", "tiny", "--quiet", "--no-input")
    interview.reply("1", then="question 3 of 6")

    assert program.levels() == {
        "tiny/1/heard": "practised",
        "tiny/1/written-down": "informal",
    }


def test_third_run_is_refused_as_well(program: Program, interview: Screen) -> None:
    program.run("assess", "tiny", "--quiet", "--no-input")
    done = program.run("assess", "tiny", "--no-input")

    assert f"(process {interview.process})" in done.stderr


def test_other_file_can_be_worked_on_meanwhile(
    program: Program, interview: Screen
) -> None:
    done = program.run("assess", "tiny", "--no-input", "-a", "other.yaml")

    assert done.returncode == 0
    interview.reply("3", then="question 2 of 6")


def test_status_can_be_read_during_an_interview(
    program: Program, interview: Screen
) -> None:
    interview.reply("3", then="question 2 of 6")

    assert "(1 of 6)" in program.run("status").stdout


def test_changed_question_is_announced(program: Program, interview: Screen) -> None:
    interview.reply("3", then="question 2 of 6")
    interview.reply("q", then="saved")
    interview.wait_for_end()
    changed = program.read("checklists/tiny.yaml").replace("heard out", "listened to")
    program.write("checklists/tiny.yaml", changed)

    shown = program.show("assess", "tiny").wait_for("[Enter keeps practised] >")

    assert "Are callers listened to?" in shown
    assert "The question has changed since its answer: look again." in shown


def test_lines_fit_a_terminal_of_40_columns(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    screen = program.show(
        "assess",
        "tiny",
        "--evidence",
        "evidence",
        columns=40,
        environ={"NO_COLOR": "1"},
    )
    screen.wait_for("? q >")
    interviewed = len(screen.raw) - len(screen.raw.partition("tiny: A")[2])
    screen.reply("?", then="save and quit")
    screen.reply("x", then="means nothing here")
    screen.reply("3", then="[Enter = 2] >")
    screen.reply("b", then="practised] >")

    lines = screen.raw[interviewed:].splitlines()
    assert [line for line in lines if len(line) > 40] == []


def test_words_are_whole_on_40_columns(program: Program) -> None:
    screen = program.show("assess", "tiny", columns=40)
    screen.wait_for("? q >")

    lines = screen.text().splitlines()
    heading = lines.index("1 Hearing")
    assert lines[heading : heading + 6] == [
        "1 Hearing",
        "question 1 of 6 · answered 0/6 · ready",
        "0–99 %",
        "Are callers heard out?  (essential)",
        "  0 absent     nothing is done about it",
        "  1 informal   it is done, but by habit;",
    ]


def test_scores_keep_their_clause_on_40_columns(program: Program) -> None:
    program.run("assess", "tiny", "--quiet", "--no-input")
    screen = program.show("status", columns=40)
    shown = screen.wait_for("says why").splitlines()

    clause = shown.index("1 Hearing")
    assert shown[clause : clause + 3] == [
        "1 Hearing",
        "  readiness 0–99 % · weakest – ·",
        "  answered 0/3 · gaps –",
    ]


@pytest.mark.parametrize(
    "plain", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "TERM=dumb"]
)
def test_no_escape_sequences_where_none_are_wanted(
    program: Program, plain: dict[str, str]
) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    screen = program.show("assess", "tiny", "--evidence", "evidence", environ=plain)
    screen.wait_for("question 1 of 6")
    screen.reply("?", then="save and quit")
    screen.reply("3", then="[Enter = 2] >")
    screen.reply("q", then="says why")
    screen.wait_for_end()

    assert "\x1b" not in screen.raw


def test_capable_terminal_shows_headings_in_bold(interview: Screen) -> None:
    assert "\x1b[1m1 Hearing\x1b[0m" in interview.raw
