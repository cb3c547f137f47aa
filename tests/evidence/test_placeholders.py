"""Templates nobody filled in, and texts that only hold a bracket or a blank."""

from __future__ import annotations

import pytest

from isocheck.evidence.placeholders import unfilled
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.statements import statements

SOUND = tuple(f"We keep promise number {number} to all." for number in range(20))


def marks(*texts: str, title: str = "Complaints policy") -> str:
    blocks = tuple(
        Block(text=text, place="", kind=BlockKind.PARAGRAPH) for text in texts
    )
    return unfilled(title, tuple(statements(blocks)))


@pytest.mark.parametrize(
    "text",
    [
        "Adopted on: [to be adopted]", "Lorem ipsum dolor.", "Approved: ____",
        "Zatwierdzono: ______", "Утверждено:",
        "This is a recommended charter template; adapt it.",
    ],
)  # fmt: skip
def test_filler_and_an_open_line_of_approval_settle_it(text: str) -> None:
    assert marks(*SOUND, text)


@pytest.mark.parametrize("title", ["[Project name] team charter", "Policy of {{name}}"])
def test_an_open_title_settles_it(title: str) -> None:
    assert marks(*SOUND, title=title)


def test_one_forgotten_bracket_in_a_long_text_does_not() -> None:
    assert marks(*SOUND, "Call [insert number] to complain.") == ""


def test_many_brackets_do_and_three_are_quoted() -> None:
    texts = [f"We answer in [number] days {place}." for place in "abcde"]
    assert marks(*texts).count(" … ") == 2


def test_any_brackets_do_where_there_are_several() -> None:
    texts = [f"At [nursery] we listen to [parents] {place}." for place in "abc"]
    assert marks(*texts)
    assert marks(*texts[:2]) == ""


@pytest.mark.parametrize(
    "mark", ["{company_email}", "{{Name of the contact}}", "[TODO: who, and by when]"]
)
def test_names_in_braces_and_things_to_do_are_marks(mark: str) -> None:
    assert marks(*(f"We tell {mark} {place}." for place in "abc"))


def test_brackets_that_say_where_something_was_found_are_none() -> None:
    assert marks(*(f"It broke [F – as told] {place}." for place in "abc")) == ""


def test_the_blanks_of_a_form_are_for_whoever_fills_it_in() -> None:
    blanks = ["Name: ______", "I, ________, complain of:", "Date: ......."]
    assert marks(*blanks, "For the office: approved: ______") == ""
    assert marks("We answer in ten days.", "Approved: ______")


@pytest.mark.parametrize(
    "texts",
    [
        ("Receipt is confirmed within ____ working days.", "We answer in ____ days."),
        ("Ответ даётся в течение ____ дней.", "Ждать надо ____ рабочих дней."),
        ("........ zwaną dalej Klientem", "......... zwanym dalej Bankiem"),
    ],
)
def test_blanks_where_a_rule_wants_a_number_or_a_name_are_no_form(
    texts: tuple[str, ...],
) -> None:
    assert marks(*texts, *SOUND[:8])


def test_one_such_blank_may_have_been_forgotten() -> None:
    assert marks("We answer in ____ days.", *SOUND) == ""


def test_a_form_may_have_blanks_in_its_title() -> None:
    assert marks("Name: ____", title="Call sheet Agent: ____ Date: ____") == ""


@pytest.mark.parametrize(
    "text", ["See [1] and [2].", "The approved form: see below", "a < b and c > d", ""]
)
def test_other_marks_mean_nothing(text: str) -> None:
    assert marks(text, text, text) == ""
