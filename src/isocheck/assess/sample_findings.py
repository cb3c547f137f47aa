"""What a filled sample says of its register, check by check."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.assess.measured_words import source_words
from isocheck.assess.sampling import exact_interval
from isocheck.model.checks import HIDDEN, checks_of
from isocheck.model.measurement import (
    REVERSE_SAMPLE,
    SAMPLE_OF,
    Measurement,
    RegisterReading,
    Unit,
)
from isocheck.model.sample import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.sample import FilledSample, Sample

NOT_APPLICABLE, UNCHECKED = "are not applicable", "are not checked"
UNSAID = "have a complaint, and nobody says whether it is registered"
FILE_ERRORS = "dispute_file_errors"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How a drawn case stands: it holds, it does not, or why neither can be said."""

    random: bool
    holds: bool | None
    why: str = ""


def sample_reading(filled: FilledSample, source: str, sha256: str) -> RegisterReading:
    """Return what a filled sample shows, for each check a measurement.

    `source` and `sha256` are those of the work-paper. The value of a measurement is
    the share among the cases drawn at random, for only they stand for the register;
    its parts `all_hits` and `all_misses` count the other strata too.
    """
    sample = filled.sample
    if sample.reverse:
        found = [_measured(sample, "unregistered_complaints", _unregistered(filled))]
    else:
        found = [
            _measured(sample, check.name, _answered(filled, check.name))
            for check in checks_of(sample)
        ]
        if sample.kind == "disputes":
            found.append(_measured(sample, FILE_ERRORS, _with_errors(filled)))
    return RegisterReading(
        kind=REVERSE_SAMPLE if sample.reverse else SAMPLE_OF + sample.kind,
        source=source,
        sha256=sha256,
        rows=sample.population,
        first=sample.first,
        last=sample.last,
        measurements=tuple(found),
        notes=_notes(filled),
    )


def _answered(filled: FilledSample, check: str) -> list[_Standing]:
    standings = []
    for case, answers in zip(filled.sample.cases, filled.answers, strict=True):
        answer = answers.get(check)
        if answer is None:
            why = UNCHECKED
        else:
            why = NOT_APPLICABLE if answer is Answer.NOT_APPLICABLE else ""
        holds = None if why else answer is Answer.YES
        standings.append(_Standing(random=case.random, holds=holds, why=why))
    return standings


def _with_errors(filled: FilledSample) -> list[_Standing]:
    """Return which files have an error; one is enough, though checks are open."""
    names = {check.name for check in checks_of(filled.sample)}
    standings = []
    for case, answers in zip(filled.sample.cases, filled.answers, strict=True):
        wrong = Answer.NO in answers.values()
        unclear = not wrong and set(answers) < names
        standings.append(
            _Standing(
                random=case.random,
                holds=None if unclear else wrong,
                why=UNCHECKED if unclear else "",
            )
        )
    return standings


def _unregistered(filled: FilledSample) -> list[_Standing]:
    standings = []
    rows = zip(filled.sample.cases, filled.answers, filled.registered, strict=True)
    for case, answers, record in rows:
        complaint = answers.get(HIDDEN.name)
        why = ""
        if complaint is None:
            why = UNCHECKED
        elif complaint is Answer.NOT_APPLICABLE:
            why = NOT_APPLICABLE
        elif complaint is Answer.YES and record is None:
            why = UNSAID
        holds = None if why else complaint is Answer.YES and not record
        standings.append(_Standing(random=case.random, holds=holds, why=why))
    return standings


def _measured(
    sample: Sample, metric: str, standings: Sequence[_Standing]
) -> Measurement:
    representative = [each for each in standings if each.random or sample.whole]
    hits, misses = _counts(representative)
    left_out: dict[str, int] = {}
    for each in representative:
        if each.why:
            left_out[each.why] = left_out.get(each.why, 0) + 1
    parts = {"hits": hits, "misses": misses}
    if len(representative) < len(standings):
        all_hits, all_misses = _counts(standings)
        parts |= {"all_hits": all_hits, "all_misses": all_misses}
    measured = Measurement(
        metric=metric,
        unit=Unit.SHARE,
        value=None,
        count=hits + misses,
        left_out=left_out,
        parts=parts,
    )
    if not measured.count:
        because = _lacking(left_out, len(representative))
        return replace(measured, because=because)
    return _with_value(sample, measured, standings)


def _with_value(
    sample: Sample, measured: Measurement, standings: Sequence[_Standing]
) -> Measurement:
    """Return the share with its interval, and never beyond what was found for sure."""
    hits = int(measured.parts["hits"])
    if sample.whole and measured.left_out.keys() <= {NOT_APPLICABLE}:
        note = "every case was looked at: there is no error of sampling"
        return replace(measured, value=hits / measured.count, notes=(note,))
    all_hits, all_misses = _counts(standings)
    least, most = all_hits / sample.population, 1 - all_misses / sample.population
    low, high = exact_interval(hits, measured.count)
    return replace(
        measured,
        value=_within(hits / measured.count, least, most),
        interval=(_within(low, least, most), _within(high, least, most)),
    )


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)


def _counts(standings: Sequence[_Standing]) -> tuple[int, int]:
    hits = sum(each.holds is True for each in standings)
    return hits, sum(each.holds is False for each in standings)


def _lacking(left_out: dict[str, int], count: int) -> str:
    if not count:
        return "no case was drawn at random"
    said = (f"{number} of {count} cases {why}" for why, number in left_out.items())
    return "; ".join(said)


def _notes(filled: FilledSample) -> tuple[str, ...]:
    sample = filled.sample
    parts = (
        f"{each.name}: {each.drawn} of {each.population:,}"
        for each in sample.strata
        if not each.because
    )
    source = f"{source_words(sample.source)} (SHA-256 {sample.sha256 or 'unknown'})"
    drawn = (
        f"{len(sample.cases)} of {sample.population:,} {sample.kind} of {source}, "
        f"drawn on {sample.drawn_on} with seed {sample.seed}"
    )
    notes = [
        drawn,
        f"size: {sample.size}",
        f"parts: {'; '.join(parts)}",
        *sample.notes,
    ]
    if sample.stratified and not sample.whole:
        notes.append(
            "the other parts hold more of what goes wrong than the register does: "
            "shares are those of the cases drawn at random, and intervals are exact"
        )
    entered = {
        "checked by": filled.auditor,
        "checked on": filled.checked_on,
        "conclusion:": filled.conclusion,
    }
    notes += [f"{name} {text}" for name, text in entered.items() if text]
    return tuple(notes)
