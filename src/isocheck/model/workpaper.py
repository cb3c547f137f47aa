"""How a sample lies in a work-paper: the words of its rows and columns.

A work-paper has two tables: one about the draw with a row for each fact, and one with a
row for each case. What an auditor enters stands there behind the case, before details.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.checks import REGISTERED, checks_of
from isocheck.model.sample import case_mark, sample_mark, shown_case

if TYPE_CHECKING:
    from isocheck.model.sample import Sample

TITLE = "isocheck sample, format 1"
KIND, REVERSE, REGISTER, DIGEST = "Kind", "Reverse sample", "Register", "SHA-256"
PERIOD, DRAWN_ON, SEED = "Period", "Drawn on", "Seed"
POPULATION = "Cases to draw from"
DRAWN, SIZE, NOTE, MARK = "Cases drawn", "Size", "Note", "Mark"
AUDITOR, CHECKED_ON, CONCLUSION = "Checked by", "Checked on", "Conclusion"
PART, CHECK = "Part", "Check"
PARTS_HEAD = (PART, "in the register", "wanted", "drawn", "why it is not known")
CHECKS_HEAD = (CHECK, "what to look at", "clause")
NUMBER, CASE, PARTS, REMARKS = "No.", "Case", "Parts", "Remarks"
CASE_HEAD = (NUMBER, MARK, CASE, PARTS)
YES, NO = "yes", "no"
ORDER = "(year-month-day)"
"""Behind a date, so that spreadsheet programs leave it as it stands."""


def about_rows(sample: Sample) -> list[tuple[str, ...]]:
    """Return what a work-paper says of the draw, row by row."""
    facts = {
        KIND: sample.kind,
        REVERSE: YES if sample.reverse else NO,
        REGISTER: shown_case(sample.source),
        DIGEST: sample.sha256,
        PERIOD: " to ".join(str(day) for day in (sample.first, sample.last) if day),
        DRAWN_ON: f"{sample.drawn_on} {ORDER}",
        SEED: str(sample.seed),
        POPULATION: str(sample.population),
        DRAWN: str(len(sample.cases)),
        SIZE: sample.size,
        MARK: sample_mark(sample),
    }
    parts = (
        (
            each.name,
            str(each.population),
            str(each.wanted),
            str(each.drawn),
            each.because,
        )
        for each in sample.strata
    )
    return [
        (TITLE,),
        *facts.items(),
        *((NOTE, note) for note in sample.notes),
        (AUDITOR, ""),
        (CHECKED_ON, ""),
        (CONCLUSION, ""),
        (),
        PARTS_HEAD,
        *parts,
        (),
        CHECKS_HEAD,
        *((each.label, each.look_at, each.clause) for each in checks_of(sample)),
    ]


def detail_names(sample: Sample) -> tuple[str, ...]:
    """Return the columns that help to find a case's file."""
    found = (name for case in sample.cases for name in case.details)
    return tuple(dict.fromkeys(found))


def entry_names(sample: Sample) -> tuple[str, ...]:
    """Return the columns an auditor fills in."""
    registered = (REGISTERED,) if sample.reverse else ()
    return (*(each.label for each in checks_of(sample)), *registered, REMARKS)


def case_rows(sample: Sample) -> list[tuple[str, ...]]:
    """Return the table of cases with its header; what is to be entered is empty."""
    details, entries = detail_names(sample), entry_names(sample)
    head = (*CASE_HEAD, *entries, *details)
    rows = (
        (
            str(number),
            case_mark(sample, number, case),
            shown_case(case.case),
            ", ".join(case.strata),
            *("" for _ in entries),
            *(case.details.get(name, "") for name in details),
        )
        for number, case in enumerate(sample.cases, 1)
    )
    return [head, *rows]
