"""The chapter of a report on one standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.assess.findings import (
    gaps,
    grade,
    stale_evidence,
    strengths,
    suspect_answers,
)
from isocheck.assess.measured_words import sentence
from isocheck.assess.scoring import (
    confirmed_levels,
    levels_with_proposals,
    per_cent,
    score,
)
from isocheck.assess.verdict import judge
from isocheck.model.crosswalk import RelationKind
from isocheck.reporting.gap_view import (
    planned_gaps,
    view_gap,
    view_grades,
    view_step,
)
from isocheck.reporting.records import (
    ClauseView,
    CriterionView,
    DoubtView,
    PassageView,
    ProposalView,
    ScoreView,
    StandardView,
)
from isocheck.reporting.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from isocheck.assess.scoring import Score
    from isocheck.model.assessment import Answer, Assessment, Passage
    from isocheck.model.checklist import Checklist, Clause, Criterion
    from isocheck.model.levels import Level


_CARRIED_WHY = {
    RelationKind.EQUAL: "it asks the same",
    RelationKind.COVERS: "it covers this",
}


def view_standard(checklist: Checklist, assessment: Assessment) -> StandardView:
    """Return what a report says about one standard."""
    criteria = checklist.criteria()
    levels = confirmed_levels(assessment)
    judgement = judge(criteria, assessment)
    found = [view_gap(gap, assessment) for gap in gaps(criteria, levels)]
    views = {
        each.name: _view_criterion(each, checklist, assessment) for each in criteria
    }
    plan = planned_gaps(found)
    answers = [
        assessment.answers[each.name]
        for each in criteria
        if each.name in assessment.answers
    ]
    return StandardView(
        id=checklist.id,
        label=label_of(checklist.id),
        title=checklist.title,
        edition=checklist.edition,
        modality=checklist.modality.value,
        about=checklist.about.strip(),
        profile=checklist.profiles[checklist.profile] if checklist.profile else "",
        verdict=judgement.verdict.value,
        because=judgement.because,
        goal=judgement.goal.value if judgement.goal else "",
        steps=tuple(view_step(each) for each in judgement.steps),
        score=_view_score(score(criteria, levels)),
        score_with_proposals=_view_score(
            score(criteria, levels_with_proposals(assessment))
        ),
        confirmed=len(answers),
        accepted=sum(answer.accepted for answer in answers),
        carried=sum(answer.carried is not None for answer in answers),
        proposed=sum(view.state == "proposed" for view in views.values()),
        not_applicable=sum(answer.level is None for answer in answers),
        grades=view_grades(found),
        strengths=tuple(views[each.name] for each in strengths(criteria, levels)),
        doubts=_view_doubts(criteria, assessment),
        suspect=suspect_answers(criteria, assessment),
        plan=plan,
        unplanned=len(found) - len(plan),
        open=tuple(
            view for view in views.values() if view.state in ("open", "proposed")
        ),
        clauses=tuple(_view_clause(each, levels, views) for each in checklist.walk()),
    )


def label_of(standard: str) -> str:
    """Return what people call a standard: ISO 18295-1 for iso-18295-1."""
    if standard.startswith("iso-"):
        return standard.replace("iso-", "ISO ", 1).replace("-customer", " (customers)")
    return standard.replace("-", " ").capitalize()


def place_of(name: str) -> str:
    """Return where a criterion stands: ISO 10002 7.4 for iso-10002/7.4/reply."""
    standard, ref, _ = name.split("/")
    return f"{label_of(standard)} {ref}"


def _view_score(found: Score) -> ScoreView:
    readiness = found.readiness
    return ScoreView(
        readiness=str(readiness) if readiness else "nothing applies",
        low=readiness.ends[0] if readiness else 0,
        high=readiness.ends[1] if readiness else 0,
        weakest=found.weakest.word if found.weakest is not None else "",
        answered=found.answered,
        total=found.total,
        coverage=per_cent(found.coverage),
    )


def _view_clause(
    clause: Clause,
    levels: Mapping[str, Level | None],
    views: Mapping[str, CriterionView],
) -> ClauseView:
    criteria = clause.all_criteria()
    return ClauseView(
        ref=clause.ref,
        title=clause.title,
        depth=clause.ref.count("."),
        confidence=clause.confidence.value if clause.number_known else "not known",
        own_title=clause.own_title,
        aim=clause.aim,
        score=_view_score(score(criteria, levels)),
        gaps=len(gaps(criteria, levels)),
        criteria=tuple(views[each.name] for each in clause.criteria),
    )


def _view_criterion(
    criterion: Criterion, checklist: Checklist, assessment: Assessment
) -> CriterionView:
    answer = assessment.answers.get(criterion.name)
    proposal = _view_proposal(criterion.name, assessment)
    level = answer.level if answer else None
    graded = grade(criterion, level) if level is not None else None
    carried = answer.carried if answer else None
    return CriterionView(
        name=criterion.name,
        ref=criterion.ref,
        ask=criterion.ask,
        look_for=criterion.look_for,
        good=criterion.good,
        weight=criterion.weight,
        essential=criterion.essential,
        modality=criterion.modality.value,
        roles=tuple(checklist.roles[role] for role in criterion.roles),
        state=_state(answer, proposal),
        level=answer.word if answer else "",
        target=criterion.target.word,
        grade=graded.value if graded else "",
        suspect=bool(suspect_answers((criterion,), assessment)),
        reason=answer.reason if answer else "",
        note=answer.note if answer else "",
        by=answer.by if answer else "",
        on=day_words(answer.on) if answer else "",
        accepted=answer.accepted if answer else False,
        carried_from=carried.origin if carried else "",
        carried_why=_CARRIED_WHY[carried.kind] if carried else "",
        evidence=_view_passages(answer.evidence, assessment) if answer else (),
        proposal=proposal,
    )


def _state(answer: Answer | None, proposal: ProposalView | None) -> str:
    if answer:
        return "not applicable" if answer.level is None else "confirmed"
    return "proposed" if proposal else "open"


def _view_proposal(name: str, assessment: Assessment) -> ProposalView | None:
    proposal = assessment.proposals.get(name)
    if proposal is None:
        return None
    return ProposalView(
        level=proposal.level.word,
        rule=proposal.rule.value,
        why=proposal.why,
        passages=_view_passages(proposal.passages, assessment),
        missing=proposal.missing,
        measured=tuple(
            f"{each.register}: {sentence(each)}" for each in proposal.measured
        ),
    )


def _view_passages(
    passages: Iterable[Passage], assessment: Assessment
) -> tuple[PassageView, ...]:
    standings = {each.path: each.standing.value for each in assessment.documents}
    return tuple(
        PassageView(
            document=each.document,
            place=each.place,
            quote=each.quote,
            standing=standings.get(each.document, "in force").replace("in force", ""),
        )
        for each in passages
    )


def _view_doubts(
    criteria: tuple[Criterion, ...], assessment: Assessment
) -> tuple[DoubtView, ...]:
    return tuple(
        DoubtView(
            name=each.criterion,
            document=each.document,
            standing=each.standing.value,
            because=each.because,
        )
        for each in stale_evidence(criteria, assessment)
    )
