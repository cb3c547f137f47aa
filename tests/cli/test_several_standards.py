"""Two standards assessed as one: what is asked, what carries, what a profile leaves."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from cli.program import Program

BOTH = ("tiny", "small-shop")
TOGETHER = [
    "Are promises kept?",
    "Does each promise name a day?",
    "Are callers told how it ended?",
    "Are callers heard out?",
    "Is what callers say written down?",
    "Is the note read back to the caller?",
    "Is there a book of wishes?",
]
OPEN = "Does the shop hear its customers out?"
DAY_NAMED = "Is a day named with each order?"


@pytest.fixture
def answered(shop: Program) -> Program:
    """Return isocheck beside answers to two questions, each of which carries."""
    shop.write(
        "answers.yaml",
        "tiny/1/heard: {level: 1, note: Mondays, owner: Jan}\ntiny/2.1/dated: 3\n",
    )
    take(shop, "answers.yaml")
    return shop


def take(program: Program, answers: str) -> None:
    options = ("--no-input", "--quiet", "--by", "Ola", "--on", "2026-09-30")
    done = program.run("assess", *BOTH, "--answers", answers, *options)
    assert done.returncode == 0, done.stderr


def asked(done: CompletedProcess[str]) -> list[str]:
    assert done.returncode == 0, done.stderr
    return re.findall(r"^(?:Are|Is|Does) .*?\?", done.stderr, re.MULTILINE)


def is_refused(done: CompletedProcess[str], message: str) -> bool:
    """Tell whether a run ended with exit status 2 and this one line."""
    return (done.returncode, done.stdout, done.stderr) == (2, "", f"{message}\n")


def status(program: Program) -> dict[str, Any]:
    """Return what status says of each standard."""
    data = json.loads(program.run("status", "--format", "json").stdout)
    return {each["id"]: each for each in data["standards"]}


# list --overlap


def test_overlap_shows_what_each_standard_adds(shop: Program) -> None:
    done = shop.run("list", *BOTH, "--overlap")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "tiny                6 criteria, questions added:   6\n"
        "small-shop          3 criteria, questions added:   1\n"
        "together 7 questions for 9 criteria; answers that carry: 2 (22.2 %)\n"
    )


def test_overlap_is_printed_as_json(shop: Program) -> None:
    done = shop.run("list", "small-shop", "tiny", "--overlap", "--format", "json")

    assert json.loads(done.stdout) == {
        "standards": [
            {"id": "small-shop", "criteria": 3, "adds": 3},
            {"id": "tiny", "criteria": 6, "adds": 4},
        ],
        "criteria": 9,
        "questions": 7,
        "saved": 2,
    }


@pytest.mark.parametrize("words", [["tiny"], ["tiny", "tiny"]], ids=["once", "twice"])
def test_one_standard_saves_nothing(shop: Program, words: list[str]) -> None:
    data = json.loads(shop.run("list", *words, "--overlap", "--format", "json").stdout)

    assert (data["criteria"], data["questions"], data["saved"]) == (6, 6, 0)


def test_overlap_of_all_standards_ends_with_the_sum(shop: Program) -> None:
    done = shop.run("list", "--overlap")

    assert done.returncode == 0
    assert re.fullmatch(r"together \d+ questions for .*", done.stdout.splitlines()[-1])


def test_list_takes_the_standards_named(shop: Program) -> None:
    rows = json.loads(shop.run("list", "small-shop", "--format", "json").stdout)

    assert [row["id"] for row in rows] == ["small-shop"]
    assert rows[0]["profiles"] == {"small": 2}


@pytest.mark.parametrize("options", [(), ("--overlap",)], ids=["list", "overlap"])
def test_list_refuses_an_unknown_standard(
    shop: Program, options: tuple[str, ...]
) -> None:
    done = shop.run("list", "tiny", "iso-1", *options)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("isocheck: there is no standard 'iso-1'; there are: ")
    assert done.stderr.count("\n") == 1
    assert "crosswalk" not in done.stderr
    assert "schemes" not in done.stderr


def test_mistake_in_the_own_crosswalk_is_told_with_its_place(shop: Program) -> None:
    wrong = shop.read("checklists/crosswalk.yaml").replace("small-shop/5/open", "x")
    shop.write("checklists/crosswalk.yaml", wrong)
    done = shop.run("list", *BOTH, "--overlap")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("checklists/crosswalk.yaml:3:30: bad-form 'x' ")
    assert done.stderr.count("\n") == 1


# assess: one interview


def test_interview_asks_each_thing_once_and_by_theme(shop: Program) -> None:
    replies = "3\n2\n1\n0\n4\n4\n4\n"

    assert asked(shop.run("assess", *BOTH, stdin=replies)) == TOGETHER
    assert shop.levels() == {
        "small-shop/5/book": "improving",
        "tiny/1/heard": "absent",
        "tiny/1/read-back": "improving",
        "tiny/1/written-down": "improving",
        "tiny/2.1/dated": "documented",
        "tiny/2.1/kept": "practised",
        "tiny/2.2/told": "informal",
    }


def test_question_says_its_theme_and_what_it_serves(shop: Program) -> None:
    told = shop.run("assess", *BOTH, stdin="s\ns\ns\n").stderr

    assert "Promises · tiny 2.1 Promises   question 1 of 8 · answered 0/9" in told
    assert "Does each promise name a day?\nAlso serves small-shop/6\n" in told
    assert "Are callers heard out?  (essential)\nAlso serves small-shop/5\n" in told


def test_what_was_not_served_is_asked_in_the_end(shop: Program) -> None:
    told = shop.run("assess", *BOTH, stdin="3\ns\n1\n0\n4\n4\n4\n2\n")

    assert asked(told) == [*TOGETHER, DAY_NAMED]
    assert shop.levels()["small-shop/6/day-named"] == "documented"


def test_not_applicable_carries_to_no_covered_question(shop: Program) -> None:
    told = shop.run("assess", *BOTH, stdin="3\nn no promises\n1\nn nobody\n4\n4\n4\n")

    assert asked(told) == [*TOGETHER, DAY_NAMED]


def test_standard_added_later_is_served_by_the_answers_there_are(
    shop: Program,
) -> None:
    shop.run("assess", "tiny", "--quiet", stdin="3\n2\n3\n3\n3\n3\n")
    told = shop.run("assess", "small-shop", "--unanswered", stdin="1\n")

    assert asked(told) == ["Is there a book of wishes?"]


def test_carried_asks_what_other_answers_serve(answered: Program) -> None:
    answered.write("more.yaml", "small-shop/5/book: 2\n")
    take(answered, "more.yaml")
    told = answered.run("assess", "--carried", "--clause", "5", stdin="4\ns\n")

    assert asked(told) == [OPEN, "Is there a book of wishes?"]
    assert "Carried from tiny/1/heard: informal. Mondays\n" in told.stderr
    assert answered.levels()["small-shop/5/open"] == "improving"


# what carries, in status and explain


def test_status_counts_carried_answers(answered: Program) -> None:
    found = status(answered)

    assert (found["tiny"]["carried"], found["tiny"]["answered"]) == (0, 2)
    assert (found["small-shop"]["carried"], found["small-shop"]["answered"]) == (2, 2)


def test_carried_answers_are_stored_nowhere(answered: Program) -> None:
    assert answered.levels() == {
        "tiny/1/heard": "informal",
        "tiny/2.1/dated": "practised",
    }
    assert list(answered.saved()["actions"]) == ["tiny/1/heard"]


def test_explain_says_where_an_answer_comes_from(answered: Program) -> None:
    equal = answered.run("explain", "small-shop/5/open").stdout
    covered = answered.run("explain", "6/day-named").stdout

    assert equal.startswith("small-shop/5/open: informal\n")
    assert "  - Carried from tiny/1/heard, which asks the same.\n" in equal
    assert covered.startswith("small-shop/6/day-named: practised\n")
    assert (
        "  - Carried from tiny/2.1/dated, which covers what is asked here.\n" in covered
    )


def test_answer_of_its_own_goes_before_a_carried_one(answered: Program) -> None:
    answered.write("own.yaml", "small-shop/5/open: 4\n")
    take(answered, "own.yaml")

    explained = answered.run("explain", "small-shop/5/open").stdout
    assert explained.startswith("small-shop/5/open: improving\n")
    assert "Carried" not in explained
    assert status(answered)["small-shop"]["carried"] == 1
    assert answered.levels()["tiny/1/heard"] == "informal"


def test_carried_answer_follows_the_one_it_comes_from(answered: Program) -> None:
    answered.write("changed.yaml", "tiny/1/heard: 4\n")
    take(answered, "changed.yaml")

    explained = answered.run("explain", "small-shop/5/open").stdout
    assert explained.startswith("small-shop/5/open: improving\n")


def test_one_standard_alone_needs_no_crosswalk(shop: Program) -> None:
    shop.write("checklists/crosswalk.yaml", "broken: [")

    assert shop.run("assess", "tiny", "--no-input", "--quiet").returncode == 0
    assert shop.run("status").returncode == 0
