"""A sample of cases an auditor looks at, and what was found in them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

RANDOM = "random"
"""The part of a sample in which every case of the register had the same chance."""


class Answer(StrEnum):
    """What an auditor enters for a check; an empty cell is no answer."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "n.a."


@dataclass(frozen=True, slots=True, kw_only=True)
class Stratum:
    """A part of the register of which a sample holds at least some cases.

    `population` counts its cases in the register, `wanted` those that had to be drawn
    and `drawn` those in the sample; a case may be in several. `because` says why the
    register cannot tell its cases, and is empty where it can.
    """

    name: str
    population: int = 0
    wanted: int = 0
    drawn: int = 0
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnCase:
    """A case in a sample with the strata it is in; `details` help to find its file."""

    case: str
    strata: tuple[str, ...]
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def random(self) -> bool:
        """Tell whether the case stands for the whole register."""
        return RANDOM in self.strata


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Cases drawn from a register, and all it takes to draw them again.

    `kind` is that of the register and `reverse` tells that hidden complaints are
    looked for. `sha256` is that of the register's file; `first` and `last` are the days
    its cases begin. `population` counts the cases that could be drawn; `size` says in
    words why the sample is as large as it is.
    """

    kind: str
    source: str
    sha256: str
    drawn_on: date
    seed: int
    population: int
    size: str
    strata: tuple[Stratum, ...]
    cases: tuple[DrawnCase, ...]
    first: date | None = None
    last: date | None = None
    reverse: bool = False
    notes: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Tell whether every case of the register was drawn."""
        return len(self.cases) == self.population

    @property
    def stratified(self) -> bool:
        """Tell whether some cases were drawn because of what they are."""
        return any(not case.random for case in self.cases)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSample:
    """A sample with what an auditor entered: for each case the answers by check.

    Checks without an answer are missing. `registered` holds the record a complaint
    was found under, for cases of a reverse sample, "" where there is none.
    """

    sample: Sample
    answers: tuple[Mapping[str, Answer], ...]
    registered: tuple[str | None, ...] = ()
    auditor: str = ""
    checked_on: str = ""
    conclusion: str = ""


def shown_case(case: str) -> str:
    """Return a case's id as a cell can hold it: printable, with single blanks."""
    return " ".join("".join(c if c.isprintable() else " " for c in case).split())


def case_mark(sample: Sample, number: int, case: DrawnCase) -> str:
    """Return a short mark that tells whether a row of a work-paper was changed."""
    parts = (str(sample.seed), str(number), shown_case(case.case), *case.strata)
    return _digest(*parts)[:8]


def sample_mark(sample: Sample) -> str:
    """Return a mark that tells whether what a work-paper says of its draw changed."""
    strata = (
        f"{each.name}/{each.population}/{each.wanted}/{each.drawn}"
        for each in sample.strata
    )
    return _digest(
        sample.kind,
        str(sample.reverse),
        shown_case(sample.source),
        sample.sha256,
        sample.drawn_on.isoformat(),
        str(sample.first),
        str(sample.last),
        str(sample.seed),
        str(sample.population),
        str(len(sample.cases)),
        *strata,
    )[:16]


_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def _digest(*parts: str) -> str:
    """Return letters only: what looks like a number, such as 12e45678, is changed.

    Spreadsheet programs do so to the cells of a CSV file.
    """
    return hashlib.sha256("\n".join(parts).encode()).hexdigest().translate(_LETTERS)
