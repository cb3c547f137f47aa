"""Words in common with another text: eight in a row are found, seven are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.loading.overlap import OtherText, check_overlap
from isocheck.loading.source import read_source

EIGHT = "whoever sits down should first look for splinters"
SEVEN = "whoever sits down should look for splinters"
NINE = f"{EIGHT} twice"


def test_eight_words_in_a_row_are_found() -> None:
    other = OtherText(f"In parks {EIGHT}, says the town.")

    assert other.common(f"Here, too, {EIGHT} and nails.") == (EIGHT,)


def test_seven_words_in_a_row_are_not() -> None:
    other = OtherText(f"In parks {SEVEN}, says the town.")

    assert other.common(f"Here {SEVEN} and nails.") == ()


def test_eight_words_in_another_order_are_not() -> None:
    turned = " ".join(reversed(EIGHT.split()))

    assert OtherText(EIGHT).common(turned) == ()


def test_a_longer_run_is_told_once_and_whole() -> None:
    run = f"{NINE} and bring a cushion for the old"
    other = OtherText(f"Sit. {run} men. Rise.")

    assert other.common(f"They say {run} women.") == (run,)


def test_text_that_stands_there_whole_is_one_run() -> None:
    run = f"{NINE} {NINE}"

    assert OtherText(run).common(run) == (run,)


def test_each_run_is_told() -> None:
    second = "no bench is painted while anybody still sits there"
    other = OtherText(f"{second}. {EIGHT}.")

    assert other.common(f"{EIGHT}; {second}") == (EIGHT, second)


def test_a_run_is_told_as_often_as_it_stands() -> None:
    assert OtherText(EIGHT).common(f"{EIGHT}, yes, {EIGHT}") == (EIGHT, EIGHT)


def test_runs_that_share_words_are_both_told_whole() -> None:
    other = OtherText("a b c d e f g h i. 7. e f g h i j k l m")

    assert other.common("a b c d e f g h i j k l m") == (
        "a b c d e f g h i",
        "e f g h i j k l m",
    )


@pytest.mark.parametrize(
    "written",
    [
        "Whoever sits down should FIRST look for splinters",
        "whoever sits down (should) “first” look -- for: splinters",
        "whoever sits\n    down should\r\nfirst\tlook for\n\nsplinters",
        "who\xadever sits down should first look for splin\xadters",
    ],
    ids=["case", "punctuation", "line-breaks", "soft-hyphens"],
)
def test_only_words_count(written: str) -> None:
    assert len(OtherText(written).common(EIGHT)) == 1
    assert len(OtherText(EIGHT).common(written)) == 1


def test_apostrophes_of_both_kinds_are_alike() -> None:
    other = OtherText("the caller's own words don't leave the caller's note")

    assert other.common("the caller’s own words don’t leave the caller’s note")


def test_a_run_is_shown_as_the_checklist_writes_it() -> None:
    other = OtherText(EIGHT.upper())

    assert other.common("(Whoever sits down, should first look for Splinters!)") == (
        "Whoever sits down, should first look for Splinters",
    )


@pytest.mark.parametrize(
    ("other", "run"),
    [
        (
            "ZAŻÓŁĆ GĘŚLĄ JAŹŃ, NIM ŁAWKĘ ZNÓW ŚCIEŻKĄ ODŚNIEŻĄ",
            "zażółć gęślą jaźń nim ławkę znów ścieżką odśnieżą",
        ),
        (
            "ПЕРЕД ТИМ, ЯК СІСТИ, ОГЛЯНЬ ЛАВКУ З УСІХ БОКІВ",
            "перед тим як сісти оглянь лавку з усіх боків",
        ),
        (
            "DIE STRASSE WIRD VOR DER BANK TÄGLICH GEKEHRT",
            "die Straße wird vor der Bank täglich gekehrt",
        ),
    ],
    ids=["polish", "cyrillic", "sharp-s"],
)
def test_words_of_other_languages_are_words(other: str, run: str) -> None:
    assert OtherText(other).common(f"– {run} –") == (run,)


def test_letters_may_be_written_as_two_signs() -> None:
    composed = "każdą ławkę ogląda się z każdej strony dokładnie"
    apart = "każdą ławkę ogląda się z każdej strony dokładnie"
    apart = apart.replace("ż", "z\u0307").replace("ę", "e\u0328")

    assert OtherText(apart).common(composed) == (composed,)
    assert OtherText(composed).common(apart) == (composed,)


@pytest.mark.parametrize("text", ["", " \n ", "…", "word", SEVEN])
def test_text_of_fewer_than_eight_words_has_nothing_in_common(text: str) -> None:
    assert OtherText(text).common(EIGHT) == ()
    assert OtherText(EIGHT).common(text) == ()


WORD = st.sampled_from("ab cd ef gh Ławka лавка it's 7.10".split())
WORDS = st.lists(WORD, max_size=9)
PARTS = st.sampled_from([" ", ", ", "\n", " – ", ".  "])


LONG = st.lists(WORD, min_size=8, max_size=12)


@given(before=WORDS, copied=LONG, after=WORDS, own=WORDS, part=PARTS)
def test_any_eight_words_copied_are_found(
    before: list[str], copied: list[str], after: list[str], own: list[str], part: str
) -> None:
    other = OtherText(" ".join([*before, *copied, *after]))

    found = other.common(part.join([*own, *copied]))

    assert any(part.join(copied) in run for run in found)


@given(st.text(), st.text())
def test_any_text_can_be_compared(one: str, other: str) -> None:
    for run in OtherText(one).common(other):
        assert run


CHECKLIST = """\
title: {name}
about: {about}
roles:
  boss: {name}
clauses:
  - ref: "1"
    title: {name}
    aim: {aim}
    criteria:
      - ask: {ask}
        look_for: [a walk, {look_for}]
        good: {good}
        levels:
          absent: {level}
        evidence:
          documents:
            - expects: {expects}
              signals:
                en: ["{name}"]
"""
SAID = "same-words 8 words in a row stand in the other text:"
PROSE = ("about", "aim", "ask", "look_for", "good", "level", "expects")


def problems(text: str, other: str) -> list[str]:
    source = read_source(text, "tiny.yaml")
    check_overlap(source, OtherText(other))
    return [str(each) for each in sorted(source.problems)]


def checklist(place: str) -> str:
    own = dict.fromkeys(("name", *PROSE), "own")
    return CHECKLIST.format(**own | {place: EIGHT})


@pytest.mark.parametrize("place", PROSE)
def test_whatever_is_written_for_people_is_compared(place: str) -> None:
    (problem,) = problems(checklist(place), EIGHT)

    assert problem.endswith(f"{SAID} “{EIGHT}”")


def test_place_is_that_of_the_text() -> None:
    (problem,) = problems(checklist("look_for"), EIGHT)

    assert problem.startswith("tiny.yaml:11:28: same-words ")


def test_titles_names_and_signals_are_not_compared() -> None:
    assert problems(checklist("name"), EIGHT) == []


def test_reasons_of_a_crosswalk_are_compared() -> None:
    text = f"equal:\n  - criteria: [a/1/x, b/1/x]\n    because: {EIGHT}\n"

    assert problems(text, EIGHT) == [f"tiny.yaml:3:14: {SAID} “{EIGHT}”"]


def test_numbers_and_nothing_in_a_file_are_passed_over() -> None:
    assert problems("weight: 3\nessential: true\naim:\n", EIGHT) == []
