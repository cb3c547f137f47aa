"""Why a criterion, a clause or a verdict is what it is, down to passage and rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.assess.contradicting import contradictions
from isocheck.assess.findings import gaps, grade, stale_evidence, suspect_answers
from isocheck.assess.measured_words import sentence
from isocheck.assess.scoring import (
    attainment,
    confirmed_levels,
    levels_with_proposals,
    per_cent,
    score,
)
from isocheck.assess.verdict import judge
from isocheck.model.crosswalk import RelationKind
from isocheck.model.document import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.assess.verdict import Judgement
    from isocheck.model.assessment import Answer, Assessment, Carried, Passage, Proposal
    from isocheck.model.checklist import Checklist, Clause, Criterion

_SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A statement, with the statements it rests on."""

    text: str
    grounds: tuple[Reason, ...] = ()


def explain_criterion(criterion: Criterion, assessment: Assessment) -> Reason:
    """Return why a criterion stands where it does."""
    answer = assessment.answers.get(criterion.name)
    proposal = assessment.proposals.get(criterion.name)
    grounds = [
        Reason(text=f"Asked: {criterion.ask}"),
        Reason(text=_weight(criterion)),
        *(_answered(criterion, answer) if answer else [Reason(text="Not answered.")]),
    ]
    if proposal:
        grounds.append(_proposed(proposal, assessment))
    grounds += _doubts(criterion, assessment)
    return Reason(
        text=f"{criterion.name}: {_standing(answer, proposal)}", grounds=tuple(grounds)
    )


def explain_clause(clause: Clause, assessment: Assessment) -> Reason:
    """Return why a clause scores what it does, criterion by criterion."""
    criteria = clause.all_criteria()
    levels = confirmed_levels(assessment)
    found = score(criteria, levels)
    with_proposals = score(criteria, levels_with_proposals(assessment))
    readiness = found.readiness or "nothing applies"
    grounds = [
        Reason(
            text=f"Answered {found.answered} of {found.total}; readiness is the sum of "
            "weight × attainment by the sum of weights; what is open counts "
            "nothing for the lower end and all for the upper."
        ),
        *(_share(criterion, assessment) for criterion in criteria),
    ]
    if with_proposals.answered > found.answered:
        grounds.append(
            Reason(
                text=f"With what evidence proposes it would be "
                f"{with_proposals.readiness or 'nothing'}."
            )
        )
    if found.weakest is not None:
        grounds.append(Reason(text=f"Weakest level: {found.weakest.word}."))
    return Reason(
        text=f"Clause {clause.ref} {clause.title}: {readiness}", grounds=tuple(grounds)
    )


def explain_verdict(checklist: Checklist, assessment: Assessment) -> Reason:
    """Return why the verdict is what it is and the cheapest way to a better one."""
    criteria = checklist.criteria()
    judgement = judge(criteria, assessment)
    found = score(criteria, confirmed_levels(assessment))
    return Reason(
        text=f"{checklist.id}: {judgement.verdict}",
        grounds=(
            *(Reason(text=f"{each}.") for each in judgement.because),
            Reason(text=f"Readiness {found.readiness or 'nothing applies'}."),
            *_gravest(criteria, assessment),
            *_way_on(judgement),
        ),
    )


def _weight(criterion: Criterion) -> str:
    essential = ", essential" if criterion.essential else ""
    return (
        f"Weight {criterion.weight}{essential}; the text says {criterion.modality}; "
        f"target {criterion.target.word}."
    )


def _standing(answer: Answer | None, proposal: Proposal | None) -> str:
    if answer:
        return answer.word
    if proposal:
        return f"{proposal.level.word}, proposed and not confirmed"
    return "not answered"


def _answered(criterion: Criterion, answer: Answer) -> Iterator[Reason]:
    who = " ".join(
        part
        for part in (
            f"by {answer.by}" if answer.by else "",
            f"on {answer.on}" if answer.on else "",
            "as proposed" if answer.accepted else "",
        )
        if part
    )
    grounds = [
        Reason(text=f"{label}: {text}")
        for label, text in (("Reason", answer.reason), ("Note", answer.note))
        if text
    ]
    grounds += [_quoted(passage) for passage in answer.evidence]
    if answer.carried:
        yield Reason(text=_carried(answer.carried))
    yield Reason(
        text=f"Answered {answer.word}" + (f" {who}." if who else "."),
        grounds=tuple(grounds),
    )
    if answer.level is None:
        yield Reason(text="Not applicable leaves the sum.")
        return
    graded = grade(criterion, answer.level)
    yield Reason(
        text=f"Attains {per_cent(attainment(answer.level, criterion))} % of the target"
        + (
            f"; {criterion.target - answer.level} below target: {graded}."
            if graded
            else "; no gap."
        )
    )


def _carried(carried: Carried) -> str:
    why = (
        "asks the same"
        if carried.kind is RelationKind.EQUAL
        else "covers what is asked here"
    )
    return f"Carried from {carried.origin}, which {why}."


def _proposed(proposal: Proposal, assessment: Assessment) -> Reason:
    standings = {each.path: each.standing for each in assessment.documents}
    return Reason(
        text=f"Evidence proposes {proposal.level.word} (rule {proposal.rule}: "
        f"{proposal.why}).",
        grounds=(
            *(
                _quoted(passage, standings.get(passage.document))
                for passage in proposal.passages
            ),
            *(Reason(text=f"Not found: {each}.") for each in proposal.missing),
            *(
                Reason(text=f"{each.register}: {sentence(each)}.")
                for each in proposal.measured
            ),
        ),
    )


def _quoted(passage: Passage, standing: Standing | None = None) -> Reason:
    place = f", {passage.place}" if passage.place else ""
    quote = f": “{passage.quote}”" if passage.quote else ""
    note = f" [{standing}]" if standing and standing is not Standing.IN_FORCE else ""
    return Reason(text=f"{passage.document}{note}{place}{quote}")


def _doubts(criterion: Criterion, assessment: Assessment) -> Iterator[Reason]:
    for stale in stale_evidence((criterion,), assessment):
        because = f" (“{stale.because}”)" if stale.because else ""
        yield Reason(
            text=f"Doubtful evidence: {stale.document} is {stale.standing}{because}."
        )
    for found in contradictions((criterion,), assessment):
        yield Reason(text=f"Contradicted: {found.words}.")
    if suspect_answers((criterion,), assessment):
        yield Reason(text="The question changed after it was answered: look again.")


def _share(criterion: Criterion, assessment: Assessment) -> Reason:
    answer = assessment.answers.get(criterion.name)
    standing = _standing(answer, assessment.proposals.get(criterion.name))
    share = ""
    if answer and answer.level is not None:
        percent = per_cent(attainment(answer.level, criterion))
        share = f", {criterion.weight} × {percent} %"
    return Reason(text=f"{criterion.name}: {standing}{share}")


def _gravest(
    criteria: tuple[Criterion, ...], assessment: Assessment
) -> Iterator[Reason]:
    found = gaps(criteria, confirmed_levels(assessment))
    if found:
        more = len(found) - _SHOWN
        grounds = [
            Reason(text=f"{gap.grade}: {gap.criterion.name} is {gap.level.word}")
            for gap in found[:_SHOWN]
        ]
        grounds += [Reason(text=f"and {more} more")] if more > 0 else []
        yield Reason(text="Gravest gaps:", grounds=tuple(grounds))


def _way_on(judgement: Judgement) -> Iterator[Reason]:
    if judgement.open or judgement.suspect:
        waiting = len(judgement.open) + len(judgement.suspect)
        yield Reason(text=f"First answer or confirm what is open: {waiting}.")
    if not judgement.goal:
        return
    steps = _counted(len(judgement.steps), "step")
    price = _counted(sum(step.levels for step in judgement.steps), "level")
    yield Reason(
        text=f"Cheapest way to {judgement.goal}: {steps}, {price} in all.",
        grounds=tuple(
            Reason(text=f"{step.criterion.name}: {step.start.word} → {step.goal.word}")
            for step in judgement.steps
        ),
    )


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
