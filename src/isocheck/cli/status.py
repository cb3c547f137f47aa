"""isocheck status: the score table, and the gate for builds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isocheck.assess.contradicting import contradictions
from isocheck.assess.findings import GRADES, gaps, stale_evidence
from isocheck.assess.promised import disagreements
from isocheck.assess.scoring import (
    Score,
    confirmed_levels,
    levels_with_proposals,
    per_cent,
    score,
)
from isocheck.assess.verdict import judge
from isocheck.cli.library import load_whole
from isocheck.cli.options import ASSESSMENT, AssessmentFile, CiShape, CiShapeOption
from isocheck.cli.outlook import outlook_data, outlook_for, print_outlook
from isocheck.cli.terminal import print_json, tell, wrapped

if TYPE_CHECKING:
    from isocheck.assess.findings import Gap
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist


def command(
    assessment: AssessmentFile = ASSESSMENT,
    shape: CiShapeOption = CiShape.TEXT,
    fail_under: Annotated[
        int | None,
        typer.Option(
            min=0, max=100, help="Exit 1 if the lower end of readiness is below this."
        ),
    ] = None,
    audit_date: Annotated[
        str,
        typer.Option(metavar="DATE", help="Show what an audit on that day will meet."),
    ] = "",
    scheme: Annotated[
        str,
        typer.Option(help="Certification scheme to reckon with; else all that fit."),
    ] = "",
) -> int:
    """Show by clause how ready it is, the gaps and what is answered."""
    checklists, found = load_whole(assessment)
    outlook = outlook_for(found, audit_date, scheme)
    match shape:
        case CiShape.TEXT:
            print_status(checklists, found)
            if outlook:
                print_outlook(outlook)
        case CiShape.JSON:
            rows = [_as_data(each, found) for each in checklists]
            data = {
                "organization": found.organization,
                "standards": rows,
                "disagreements": [
                    {"promise": each.promised, "doubt": each.doubt, "says": each.words}
                    for each in disagreements(found)
                ],
            }
            print_json(data | ({"audit": outlook_data(outlook)} if outlook else {}))
        case CiShape.GITHUB:
            _print_annotations(checklists, found, assessment)
    failed = [each for each in checklists if _falls_short(each, found, fail_under)]
    for checklist in failed:
        readiness = _score(checklist, found).readiness
        told = f"is at {readiness}" if readiness else "has nothing that applies"
        tell(f"isocheck: {checklist.id} {told}, below {fail_under} %")
    return 1 if failed else 0


def print_status(checklists: tuple[Checklist, ...], assessment: Assessment) -> None:
    """Print a table of clauses for each standard, and its verdict."""
    from isocheck.cli.tables import print_table

    for checklist in checklists:
        levels = confirmed_levels(assessment)
        rows = []
        for clause in checklist.walk():
            criteria = clause.all_criteria()
            found = score(criteria, levels)
            rows.append(
                (
                    f"{'  ' * clause.ref.count('.')}{clause.ref} {clause.title}",
                    *_cells(found),
                    _grades(gaps(criteria, levels)),
                )
            )
        print_table(
            f"{checklist.id} · {assessment.organization} · {assessment.assessed_on}",
            ("clause", "readiness", "weakest", "answered", "gaps"),
            rows,
        )
        _print_verdict(checklist, assessment)
    for each in disagreements(assessment):
        typer.echo(wrapped(each.words, "", "  "))


def _print_verdict(checklist: Checklist, assessment: Assessment) -> None:
    criteria = checklist.criteria()
    judgement = judge(criteria, assessment)
    found = _score(checklist, assessment)
    typer.echo(
        f"{checklist.id}: {judgement.verdict} · "
        f"readiness {found.readiness or 'nothing applies'}, "
        f"{per_cent(found.coverage)} % answered ({found.answered} of {found.total})"
    )
    if carried := _carried(checklist, assessment):
        typer.echo(f"  carried from answers to other standards: {carried}")
    supposed = score(criteria, levels_with_proposals(assessment))
    proposed = supposed.answered - found.answered
    if proposed:
        typer.echo(
            f"  proposed, not confirmed: {proposed}; with them it would be "
            f"{supposed.readiness}, {per_cent(supposed.coverage)} % answered"
        )
    for reason in judgement.because:
        typer.echo(f"  {reason}")
    stale = {each.document: each for each in stale_evidence(criteria, assessment)}
    for each in stale.values():
        typer.echo(f"  doubtful evidence: {each.document} is {each.standing}")
    for against in contradictions(criteria, assessment):
        line = f"contradicted: {against.criterion}: {against.words}"
        typer.echo(wrapped(line, "  ", "    "))
    typer.echo(f"  'isocheck explain {checklist.id}' says why")


def _score(checklist: Checklist, assessment: Assessment) -> Score:
    return score(checklist.criteria(), confirmed_levels(assessment))


def _carried(checklist: Checklist, assessment: Assessment) -> int:
    answers = assessment.answers
    return sum(
        bool((answer := answers.get(each.name)) and answer.carried)
        for each in checklist.criteria()
    )


def _falls_short(
    checklist: Checklist, assessment: Assessment, limit: int | None
) -> bool:
    """Tell whether a limit is missed; where nothing applies, nothing is shown."""
    if limit is None:
        return False
    readiness = _score(checklist, assessment).readiness
    return readiness is None or readiness.low * 100 < limit


def _cells(found: Score) -> tuple[str, str, str]:
    weakest = found.weakest.word if found.weakest is not None else "–"
    readiness = str(found.readiness) if found.readiness else "n/a"
    return readiness, weakest, f"{found.answered}/{found.total}"


def _grades(found: tuple[Gap, ...]) -> str:
    counts = [(each, sum(gap.grade is each for gap in found)) for each in GRADES]
    short = [f"{count} {each.split()[0]}" for each, count in counts if count]
    return ", ".join(short) or "–"


def _as_data(checklist: Checklist, assessment: Assessment) -> dict[str, Any]:
    criteria = checklist.criteria()
    judgement = judge(criteria, assessment)
    levels = confirmed_levels(assessment)
    return {
        "id": checklist.id,
        "verdict": judgement.verdict.value,
        "because": list(judgement.because),
        "carried": _carried(checklist, assessment),
        **_score_data(score(criteria, levels)),
        "with_proposals": _score_data(
            score(criteria, levels_with_proposals(assessment))
        ),
        "gaps": {each.value: count for each, count in judgement.counts.items()},
        "contradictions": [
            {"criterion": each.criterion, "said": each.said.word, "by": each.by}
            for each in contradictions(criteria, assessment)
        ],
        "clauses": [
            {
                "ref": clause.ref,
                "title": clause.title,
                **_score_data(score(clause.all_criteria(), levels)),
            }
            for clause in checklist.walk()
        ],
    }


def _score_data(found: Score) -> dict[str, Any]:
    readiness = found.readiness
    return {
        "readiness": str(readiness) if readiness else None,
        "readiness_low": readiness.ends[0] if readiness else None,
        "readiness_high": readiness.ends[1] if readiness else None,
        "weakest": found.weakest.word if found.weakest is not None else None,
        "answered": found.answered,
        "criteria": found.total,
    }


def _print_annotations(
    checklists: tuple[Checklist, ...], assessment: Assessment, path: Path
) -> None:
    from isocheck.cli.annotations import annotation

    for checklist in checklists:
        for gap in gaps(checklist.criteria(), confirmed_levels(assessment)):
            kind = "error" if gap.grade.blocks else "warning"
            title = f"{gap.grade}: {gap.criterion.name}"
            message = f"{gap.level.word}, target {gap.criterion.target.word}"
            typer.echo(annotation(kind, f"{path}", 0, 0, title, message))
        for found in contradictions(checklist.criteria(), assessment):
            title = f"contradiction: {found.criterion}"
            typer.echo(annotation("warning", f"{path}", 0, 0, title, found.words))
    for each in disagreements(assessment):
        title = f"documents disagree: {each.promised}"
        typer.echo(annotation("warning", f"{path}", 0, 0, title, each.words))
