"""Samples made by hand, and answers entered in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from isocheck.model.checks import checks_of
from isocheck.model.sample import (
    RANDOM,
    Answer,
    DrawnCase,
    FilledSample,
    Sample,
    Stratum,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORDS = {"y": Answer.YES, "n": Answer.NO, "-": Answer.NOT_APPLICABLE}


def drawn(
    random: int,
    others: int = 0,
    *,
    population: int = 1_000,
    kind: str = "complaints",
    reverse: bool = False,
) -> Sample:
    """Return a sample: cases drawn at random, then others that are late."""
    cases = [("random",)] * random + [("late",)] * others
    return Sample(
        kind=kind,
        source="registers/complaints.csv",
        sha256="0f" * 32,
        drawn_on=date(2026, 9, 30),
        seed=7,
        population=population,
        size=f"{random} at random",
        strata=(
            Stratum(name=RANDOM, population=population, wanted=random, drawn=random),
            Stratum(name="late", population=population // 4, wanted=10, drawn=others),
            Stratum(name="serious", because="the register has no severity"),
        ),
        cases=tuple(
            DrawnCase(case=f"C-{number}", strata=parts, details={"unit": "North"})
            for number, parts in enumerate(cases, 1)
        ),
        first=date(2025, 9, 1),
        last=date(2026, 8, 31),
        reverse=reverse,
        notes=("passed over, for their id stands before: 2",),
    )


def filled(
    sample: Sample,
    entered: Mapping[str, str],
    registered: Sequence[str | None] = (),
) -> FilledSample:
    """Return a sample with answers by check: a letter of WORDS for each case."""
    assert entered.keys() <= {check.name for check in checks_of(sample)}
    return FilledSample(
        sample=sample,
        answers=tuple(
            {
                check: WORDS[letters[place]]
                for check, letters in entered.items()
                if letters[place] in WORDS
            }
            for place in range(len(sample.cases))
        ),
        registered=tuple(registered),
        auditor="Ada",
        conclusion="late answers are the rule",
    )
