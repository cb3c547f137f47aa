"""Documents and registers together: one proposal for a criterion.

What a register shows outranks what documents state; docs/evidence.md has the rules.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.assess.contradicting import STATED
from isocheck.assess.measured import evidence_from, judge
from isocheck.assess.measured_words import sentence
from isocheck.model.assessment import Passage, Proposal, Rule
from isocheck.model.levels import Level
from isocheck.model.measurement import is_sample, register_of
from isocheck.model.register_evidence import MeasuredValue, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Criterion
    from isocheck.model.measurement import RegisterReading
    from isocheck.model.workspace import OwnBound

_JUDGED = (Outcome.MET, Outcome.NOT_MET, Outcome.NOT_SETTLED)
_SHOWN = {
    Rule.IMPROVEMENT_SHOWN: Level.IMPROVING,
    Rule.TARGETS_MET: Level.PRACTISED,
    Rule.TARGETS_MISSED: Level.INFORMAL,
}


def with_registers(
    assessment: Assessment,
    criteria: Sequence[Criterion],
    bounds: Mapping[str, OwnBound],
) -> Assessment:
    """Return the assessment with its registers judged, and what they propose.

    Proposals are made anew from what documents state and registers show, so doing it
    again changes nothing.
    """
    registers = tuple(
        each
        if each.problem
        else evidence_from(each.reading, criteria, bounds, each.measured_on)
        for each in assessment.registers
    )
    readings = [each.reading for each in registers if not each.problem]
    proposals = {
        name: stated
        for name, each in assessment.proposals.items()
        if (stated := documents_part(each))
    }
    for criterion in criteria:
        stated = proposals.get(criterion.name)
        if found := combined(stated, *shown(criterion, readings, bounds)):
            proposals[criterion.name] = found
    return replace(assessment, registers=registers, proposals=proposals)


def shown(
    criterion: Criterion,
    readings: Iterable[RegisterReading],
    bounds: Mapping[str, OwnBound],
) -> tuple[Rule | None, tuple[MeasuredValue, ...]]:
    """Return by which rule registers propose a level, if any, and what they show."""
    read = tuple(readings)
    found = (
        judge(each, reading, bounds) for each in criterion.metrics for reading in read
    )
    values = tuple(each for each in found if each)
    return _rule(values), values


def _rule(values: Sequence[MeasuredValue]) -> Rule | None:
    """Return what values say together.

    What a sample leaves open, its register may settle, and the other way round.
    """
    met = {_asked(each) for each in values if each.outcome is Outcome.MET}
    judged = [
        each
        for each in values
        if each.outcome in _JUDGED
        and not (each.outcome is Outcome.NOT_SETTLED and _asked(each) in met)
    ]
    outcomes = {each.outcome for each in judged}
    if Outcome.NOT_MET in outcomes:
        return Rule.TARGETS_MISSED
    if outcomes != {Outcome.MET}:
        return None
    moves = {each.improves for each in judged}
    if True in moves and False not in moves:
        return Rule.IMPROVEMENT_SHOWN
    return Rule.TARGETS_MET


def _asked(found: MeasuredValue) -> tuple[object, ...]:
    """Return what was asked of a register or of a sample of it."""
    bounds = (found.at_least, found.at_most, found.change_at_most)
    return register_of(found.register), found.metric, *bounds


def combined(
    stated: Proposal | None, rule: Rule | None, values: tuple[MeasuredValue, ...]
) -> Proposal | None:
    """Return one proposal from what documents state and what registers show.

    Where registers settle nothing, the level stays with the documents.
    """
    if rule is None:
        return replace(stated, measured=values) if stated else None
    return Proposal(
        level=_SHOWN[rule],
        rule=rule,
        passages=stated.passages if stated else (),
        missing=stated.missing if stated else (),
        measured=values,
        stated=stated.rule if stated else None,
    )


def evidence_of(proposal: Proposal) -> tuple[Passage, ...]:
    """Return what an answer that takes a proposal over rests on: quotes and values."""
    measured = (
        Passage(document=_document(each.register), place="", quote=sentence(each))
        for each in proposal.measured
        if each.outcome in _JUDGED
    )
    return (*proposal.passages, *measured)


def _document(kind: str) -> str:
    return kind if is_sample(kind) else f"register of {kind}"


def documents_part(proposal: Proposal) -> Proposal | None:
    """Return what documents alone propose; None where they do not speak."""
    rule = proposal.stated or proposal.rule
    if rule not in STATED:
        return None
    return Proposal(
        level=STATED[rule],
        rule=rule,
        passages=proposal.passages,
        missing=proposal.missing,
    )
