"""Measuring registers from the command line: which, how, and what went wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.assess.combining import with_registers
from isocheck.assess.contradicting import contradictions
from isocheck.assess.measured import evidence_from
from isocheck.assess.measured_words import source_words
from isocheck.cli.library import load_registers
from isocheck.cli.measuring import clock_of, need_the_engine, pairs, targets_of
from isocheck.cli.promised_targets import (
    TARGET_NOTE,
    hours_of,
    target_notes,
    targets_beside,
)
from isocheck.cli.register_settings import settings_for
from isocheck.cli.sample_evidence import read_samples
from isocheck.cli.terminal import counted, tell, wrapped
from isocheck.errors import IsocheckError, UsageError
from isocheck.model.measurement import is_sample
from isocheck.model.register_evidence import Outcome, RegisterEvidence
from isocheck.model.workspace import KINDS_OF_REGISTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from isocheck.cli.progress import Steps
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Criterion
    from isocheck.model.workspace import RegisterSettings, Workspace


def chosen_registers(
    named: Sequence[str], workspace: Workspace
) -> dict[str, RegisterSettings]:
    """Return the registers to measure by kind: those named, and the workspace's.

    Raises:
        UsageError: what is named is no KIND=FILE, or a kind is named twice.
    """
    places = pairs(named, "--register")
    if len(places) < len(named):
        raise UsageError("--register: one for each kind; several files go in a folder")
    for kind, place in places.items():
        if kind not in KINDS_OF_REGISTERS or not place:
            kinds = ", ".join(KINDS_OF_REGISTERS)
            raise UsageError(f"--register '{kind}={place}': say KIND=FILE, of {kinds}")
    known = load_registers(workspace)
    own = {kind: "" for kind in workspace.registers if known[kind].where}
    return {
        kind: settings_for(kind, place, known)
        for kind, place in sorted({**own, **places}.items())
    }


def read_registers(
    chosen: Mapping[str, RegisterSettings],
    workspace: Workspace,
    criteria: Sequence[Criterion],
    assessment: Assessment,
    *,
    samples: Sequence[Path] = (),
    quiet: bool,
) -> Assessment:
    """Return the assessment with registers measured, and what they propose.

    Samples are read and judged together with the registers. A register that cannot be
    read costs a line and stands in the index with the reason. One measured before
    stays as it is where the packages are missing now.
    """
    drawn = read_samples(samples, criteria, assessment, workspace.bounds)
    found = {e.kind: e for e in assessment.registers if not is_sample(e.kind)}
    asked = {kind: each for kind, each in chosen.items() if _metrics(kind, criteria)}
    for kind in sorted(chosen.keys() - asked.keys()):
        tell(f"{kind}: no criterion here asks for this register")
    problem = _missing_engine() if asked else ""
    if asked and not problem:
        reader = _Reader(workspace, criteria, assessment)
        found |= {kind: reader.read(kind, each) for kind, each in asked.items()}
    elif problem:
        tell(f"isocheck: {problem}")
        found = {
            kind: _unread(kind, each, assessment.assessed_on, problem)
            for kind, each in asked.items()
        } | found
    registers = (*(found[kind] for kind in sorted(found)), *drawn)
    assessment = replace(assessment, registers=registers)
    assessment = with_registers(assessment, criteria, workspace.bounds)
    told = {*asked, *(each.kind for each in drawn)}
    if told and not quiet:
        _tell(assessment, told, criteria)
    return assessment


def _metrics(kind: str, criteria: Iterable[Criterion]) -> tuple[str, ...]:
    """Return the metrics that criteria ask of a register, each once."""
    asked = (each for criterion in criteria for each in criterion.metrics)
    return tuple(dict.fromkeys(e.metric for e in asked if e.register == kind))


def _missing_engine() -> str:
    try:
        need_the_engine()
    except UsageError as error:
        return str(error)
    return ""


class _Reader:
    """Measures registers one after the other, with progress on a terminal."""

    def __init__(
        self,
        workspace: Workspace,
        criteria: Sequence[Criterion],
        assessment: Assessment,
    ) -> None:
        self._workspace = workspace
        self._clock = clock_of(workspace.clock)
        self._promised = targets_beside(assessment, workspace.targets)
        promised = hours_of(self._promised, self._clock)
        self._targets = promised | targets_of(workspace.targets, self._clock)
        self._criteria = criteria
        self._on = assessment.assessed_on

    def read(self, kind: str, settings: RegisterSettings) -> RegisterEvidence:
        """Return what a register shows, or why it cannot be read."""
        from isocheck.cli.progress import showing_steps

        try:
            with showing_steps() as steps:
                return self._measured(kind, settings, steps)
        except IsocheckError as error:
            problem = str(error).removeprefix(f"{settings.where}: ")
            tell(f"{_shown(settings)}: {problem}")
            return _unread(kind, settings, self._on, problem)

    def _measured(
        self, kind: str, settings: RegisterSettings, steps: Steps
    ) -> RegisterEvidence:
        from isocheck.cli.register_settings import source_of
        from isocheck.registers.measures import read_register

        clock = self._workspace.clock
        metrics = _metrics(kind, self._criteria)
        reading = read_register(
            source_of(kind, settings, clock.timezone if clock else ""),
            today=self._on,
            targets=self._targets,
            clock=self._clock,
            metrics=metrics,
            months=metrics,
            step=steps,
        )
        bounds = self._workspace.bounds
        found = evidence_from(reading, self._criteria, bounds, self._on)
        told = tuple(target_notes(self._promised, metrics, self._clock))
        return replace(found, source=_shown(settings), notes=(*found.notes, *told))


def _shown(settings: RegisterSettings) -> str:
    """Return where a register lies; an address without user and password."""
    return source_words(settings.url) if settings.url else settings.where


def _unread(
    kind: str, settings: RegisterSettings, on: date, problem: str
) -> RegisterEvidence:
    return RegisterEvidence(
        kind=kind, source=_shown(settings), measured_on=on, problem=problem
    )


def _tell(
    assessment: Assessment, asked: Iterable[str], criteria: Sequence[Criterion]
) -> None:
    for each in assessment.registers:
        if each.kind not in asked or each.problem:
            continue
        outcomes = [value.outcome for value in each.measured]
        told = [
            f"{number} {outcome}"
            for outcome in Outcome
            if (number := outcomes.count(outcome))
        ]
        period = f" from {each.first} to {each.last}" if each.first else ""
        drawn = "a sample of " if is_sample(each.kind) else ""
        tell(
            f"{each.source}: {drawn}{counted(each.rows, 'row')}{period}; "
            f"{', '.join(told) or 'nothing asked of it'}"
        )
        for note in each.notes:
            if note.startswith(TARGET_NOTE):
                tell(wrapped(note, "  ", "    "))
    proposals = [each for each in assessment.proposals.values() if each.measured]
    tell(
        f"registers: {counted(len(proposals), 'proposal')} with measured values, "
        "to be confirmed by a person"
    )
    for found in contradictions(criteria, assessment):
        tell(f"contradicted: {found.criterion}: {found.words}")
