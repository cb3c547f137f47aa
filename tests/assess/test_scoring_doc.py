"""What docs/scoring.md states is what isocheck computes."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from builders import Levels, answered, criterion
from isocheck.assess.findings import grade
from isocheck.assess.scoring import attainment, per_cent, score
from isocheck.assess.verdict import Step, Verdict, judge
from isocheck.model.checklist import Modality
from isocheck.model.levels import NOT_APPLICABLE, Level

PAGE = (Path(__file__).parents[2] / "docs/scoring.md").read_text(encoding="utf-8")

Row = dict[str, str]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def table(*columns: str) -> list[Row]:
    """Return the rows of the page's table that begins with these columns."""
    lines = PAGE.splitlines()
    start = next(
        number
        for number, line in enumerate(lines)
        if line.startswith("|") and tuple(cells(line)[: len(columns)]) == columns
    )
    header, rows = cells(lines[start]), []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(dict(zip(header, cells(line), strict=True)))
    return rows


EXAMPLE = table("criterion", "text says")
RESULTS = {row["result"]: row["value"] for row in table("result", "value")}
CRITERIA = tuple(
    criterion(
        f"example/1/{row['criterion']}",
        modality=Modality(row["text says"]),
        essential=row["essential"] == "yes",
        weight=int(row["weight"]),
        target=Level.from_word(row["target"]),
    )
    for row in EXAMPLE
)
BY_ID = {row["criterion"]: each for row, each in zip(EXAMPLE, CRITERIA, strict=True)}
LEVELS: Levels = {
    BY_ID[row["criterion"]].name: (
        None if row["answer"] == NOT_APPLICABLE else Level.from_word(row["answer"])
    )
    for row in EXAMPLE
    if row["answer"] != "unanswered"
}
CLOSED: Levels = {**LEVELS, BY_ID["audit"].name: Level.PRACTISED}


def stated(result: str) -> Fraction:
    """Return the number a calculation of the page ends in."""
    return Fraction(RESULTS[result].rsplit("=", 1)[1].strip())


def in_words(step: Step) -> str:
    short = step.criterion.name.split("/")[2]
    return f"{short}: {step.start.word} → {step.goal.word}"


@pytest.mark.parametrize("row", table("level", "word"), ids=lambda row: row["word"])
def test_levels_of_the_page_are_those_of_the_model(row: Row) -> None:
    level = Level(int(row["level"]))

    assert (row["word"], row["what was found"]) == (level.word, level.meaning)


def test_page_has_a_row_for_every_level() -> None:
    assert len(table("level", "word")) == len(Level)


@pytest.mark.parametrize("row", table("text says", "essential"), ids=str)
def test_grades_of_the_page_are_those_given(row: Row) -> None:
    asked = criterion(
        modality=Modality(row["text says"]), essential=row["essential"] == "yes"
    )

    assert grade(asked, Level.DOCUMENTED) == row["1 level missing"]
    assert grade(asked, Level.INFORMAL) == row["2 or more missing"]
    assert grade(asked, Level.ABSENT) == row["2 or more missing"]


def test_page_grades_every_modality_essential_or_not() -> None:
    rows = {(row["text says"], row["essential"]) for row in table("text says")}

    assert rows == {(each, word) for each in Modality for word in ("no", "yes")}


def test_page_has_all_verdicts_in_order() -> None:
    assert [row["verdict"] for row in table("verdict", "when")] == list(Verdict)


@pytest.mark.parametrize("row", EXAMPLE, ids=lambda row: row["criterion"])
def test_example_states_grade_and_share_of_each_criterion(row: Row) -> None:
    asked = BY_ID[row["criterion"]]
    level = LEVELS.get(asked.name)

    assert row["grade"] == ((level is not None and grade(asked, level)) or "none")
    if level is not None:
        share = asked.weight * attainment(level, asked)
        assert Fraction(row["weight × attainment"]) == share


def test_example_states_its_sums() -> None:
    applying = [each for each in CRITERIA if LEVELS.get(each.name, 0) is not None]
    attained = sum(
        each.weight * attainment(level, each)
        for each in applying
        if (level := LEVELS.get(each.name)) is not None
    )

    assert stated("sum of weights") == sum(each.weight for each in applying)
    assert stated("attained") == attained


def test_example_states_both_ends() -> None:
    found = score(CRITERIA, LEVELS).readiness

    assert found is not None
    assert (stated("lower end"), stated("upper end")) == (found.low, found.high)


def test_example_states_what_is_printed() -> None:
    found = score(CRITERIA, LEVELS)

    assert found.weakest is not None
    assert RESULTS["readiness"] == str(found.readiness)
    assert RESULTS["weakest"] == found.weakest.word
    assert RESULTS["answered"] == (
        f"{found.answered} of {found.total}, {per_cent(found.coverage)} %"
    )


def test_example_states_verdict_and_way() -> None:
    found = judge(CRITERIA, answered(LEVELS))

    assert RESULTS["verdict"] == found.verdict
    assert RESULTS[f"way to {found.goal}"] == "; ".join(map(in_words, found.steps))


def test_example_states_where_the_range_closes() -> None:
    readiness = score(CRITERIA, CLOSED).readiness

    assert f"the range closes at {readiness}, and" in PAGE
    assert judge(CRITERIA, answered(CLOSED)).verdict is Verdict.NOT_READY


def test_example_states_the_way_after_the_first_step() -> None:
    (first,) = judge(CRITERIA, answered(CLOSED)).steps
    after = {**CLOSED, first.criterion.name: first.goal}

    found = judge(CRITERIA, answered(after))

    assert (found.verdict, found.goal) == (Verdict.NEARLY_READY, Verdict.READY)
    assert [in_words(step) for step in found.steps] == [
        f"{row['criterion']}: {row['from']} → {row['to']}"
        for row in table("criterion", "from")
    ]
