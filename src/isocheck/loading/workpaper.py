"""A filled work-paper back in: the sample as drawn, and what was entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from isocheck.errors import InvalidInputError, UnreadableError
from isocheck.loading.suggestion import did_you_mean
from isocheck.loading.workpaper_tables import read_paper
from isocheck.model import workpaper as paper
from isocheck.model.checks import REGISTERED, checks_of
from isocheck.model.sample import (
    Answer,
    DrawnCase,
    FilledSample,
    Sample,
    Stratum,
    case_mark,
    sample_mark,
)
from isocheck.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.loading.workpaper_tables import Paper

_DAY = 10  # letters of a day, what stands behind it is no part of it
_WORDS = {
    Answer.YES: "yes y x true tak да д ja evet sí si sim prawda",
    Answer.NO: "no n false nie нет nein hayır hayir não nao fałsz",
    Answer.NOT_APPLICABLE: "n.a. n.a n/a na - n.d. n.d nd н/п н.п. entfällt",
}
_ANSWERS = {word: answer for answer, said in _WORDS.items() for word in said.split()}
_ANSWERS |= dict.fromkeys(
    ("not applicable", "nie dotyczy", "не применимо", "nicht anwendbar", "no aplica"),
    Answer.NOT_APPLICABLE,
)


def parse_workpaper(content: bytes, name: str) -> FilledSample:
    """Return the sample in a work-paper with the answers entered.

    Raises:
        UnreadableError: it is no work-paper, or what it says of its draw was changed.
        InvalidInputError: with every entry that cannot be read, by its row.
    """
    read = _in_order(read_paper(content, name))
    found = _Problems(name)
    sample = _sample(read, found)
    answers, registered = _entries(read, sample, found)
    found.stop()
    return FilledSample(
        sample=sample,
        answers=answers,
        registered=registered,
        auditor=read.facts.get(paper.AUDITOR, ""),
        checked_on=read.facts.get(paper.CHECKED_ON, ""),
        conclusion=read.facts.get(paper.CONCLUSION, ""),
    )


class _Problems:
    """Mistakes found so far, by row and column."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._found: list[Problem] = []

    def add(self, row: int, column: int, code: str, message: str) -> None:
        """Add a mistake."""
        self._found.append(
            Problem(
                file=self._name, line=row, column=column, code=code, message=message
            )
        )

    def stop(self) -> None:
        """Raise them, if there are any."""
        if self._found:
            raise InvalidInputError(self._found)


def _sample(read: Paper, found: _Problems) -> Sample:
    """Return the sample that was drawn; UnreadableError where its mark says no."""
    facts = read.facts
    first, _, last = facts.get(paper.PERIOD, "").partition(" to ")
    try:
        sample = Sample(
            kind=facts[paper.KIND],
            source=facts[paper.REGISTER],
            sha256=facts[paper.DIGEST],
            drawn_on=date.fromisoformat(facts[paper.DRAWN_ON][:_DAY]),
            seed=int(facts[paper.SEED]),
            population=int(facts[paper.POPULATION]),
            size=facts[paper.SIZE],
            strata=tuple(_stratum(row) for row in read.parts),
            cases=tuple(_case(row) for _, row in read.cases),
            first=date.fromisoformat(first) if first else None,
            last=date.fromisoformat(last or first) if first else None,
            reverse=facts[paper.REVERSE] == paper.YES,
            notes=read.notes,
        )
    except (KeyError, ValueError) as error:
        raise _changed(read.name) from error
    if facts.get(paper.MARK) != sample_mark(sample):
        raise _changed(read.name)
    for number, ((line, row), case) in enumerate(
        zip(read.cases, sample.cases, strict=True), 1
    ):
        if row[1] != case_mark(sample, number, case):
            message = (
                f"case '{case.case}' is not as it was drawn; only what is to be "
                "entered may be changed"
            )
            found.add(line, 1, "changed-case", message)
    return sample


def _in_order(read: Paper) -> Paper:
    """Return cases by their numbers, for a sheet may be sorted while it is filled in.

    Cells at the end of a row that are empty may be missing in a text.
    """
    width = len(read.head)
    rows = [(line, [*row, *[""] * (width - len(row))]) for line, row in read.cases]
    try:
        rows.sort(key=lambda each: int(each[1][0]))
    except ValueError as error:
        raise _changed(read.name) from error
    return replace(read, cases=rows)


def _stratum(row: Sequence[str]) -> Stratum:
    name, population, wanted, drawn, because = (*row, "", "", "", "", "")[:5]
    return Stratum(
        name=name,
        population=int(population),
        wanted=int(wanted),
        drawn=int(drawn),
        because=because,
    )


def _case(row: Sequence[str]) -> DrawnCase:
    return DrawnCase(case=row[2], strata=tuple(row[3].split(", ")))


def _entries(
    read: Paper, sample: Sample, found: _Problems
) -> tuple[tuple[dict[str, Answer], ...], tuple[str | None, ...]]:
    """Return what was entered for each case, and under which record it is known."""
    places = {check.name: _place(read, check.label) for check in checks_of(sample)}
    record = _place(read, REGISTERED) if sample.reverse else None
    answers: list[dict[str, Answer]] = []
    for line, row in read.cases:
        entered: dict[str, Answer] = {}
        for name, place in places.items():
            text = row[place]
            answer = _ANSWERS.get(text.casefold())
            if answer:
                entered[name] = answer
            elif text:
                message = f"'{text}' is no answer: write yes, no or n.a."
                near = did_you_mean(text, [each.value for each in Answer])
                found.add(line, place + 1, "bad-answer", message + near)
        answers.append(entered)
    if record is None:
        return tuple(answers), ()
    return tuple(answers), tuple(_record(row[record]) for _, row in read.cases)


def _place(read: Paper, label: str) -> int:
    """Return the column with a label; UnreadableError where it is gone."""
    if label not in read.head:
        raise UnreadableError(
            f"{read.name}: there is no column '{label}' any more; keep every column"
        )
    return read.head.index(label)


def _record(text: str) -> str | None:
    """Return the record of a complaint; "" where it has none, None where unsaid."""
    answer = _ANSWERS.get(text.casefold())
    if answer is Answer.NO:
        return ""
    return None if answer is Answer.NOT_APPLICABLE else text or None


def _changed(name: str) -> UnreadableError:
    return UnreadableError(
        f"{name}: what it says of the draw was changed, or cases were taken out or put "
        "in; enter answers only, and keep every row"
    )
