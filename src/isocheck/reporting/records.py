"""What a template sees: one report, everything in it named, counted and in words.

docs/templates.md lists the fields. Text that is not there is empty; numbers are per
cent from 0 to 100 unless they count something.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from isocheck.reporting.measured_records import ContradictionView, RegisterView
    from isocheck.reporting.promise_view import DisagreementView, PromiseView


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """A score; `low` and `high` are per cent, `readiness` is the range in words."""

    readiness: str
    low: int
    high: int
    weakest: str
    answered: int
    total: int
    coverage: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """A quoted place; `standing` tells of a document that is not simply in force."""

    document: str
    place: str
    quote: str
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalView:
    """What evidence suggests, by which rule, and what was not found.

    `measured` says what registers show, a line for each value.
    """

    level: str
    rule: str
    why: str
    passages: tuple[PassageView, ...]
    missing: tuple[str, ...]
    measured: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionView:
    """A criterion with its answer; `state` tells apart what counts from what does not.

    The state is confirmed, proposed, not applicable, or open. `carried_from` names the
    criterion an answer was given to, where that is another one, and `carried_why` says
    why it holds here.
    """

    name: str
    ref: str
    ask: str
    look_for: tuple[str, ...]
    good: str
    weight: int
    essential: bool
    modality: str
    roles: tuple[str, ...]
    state: str
    level: str
    target: str
    grade: str
    suspect: bool
    reason: str
    note: str
    by: str
    on: str
    accepted: bool
    carried_from: str
    carried_why: str
    evidence: tuple[PassageView, ...]
    proposal: ProposalView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseView:
    """A clause with its score and its own criteria; `depth` counts from 0."""

    ref: str
    title: str
    depth: int
    confidence: str
    own_title: bool
    aim: str
    score: ScoreView
    gaps: int
    criteria: tuple[CriterionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """A gap and what is done about it; `todo` falls back on what good looks like."""

    name: str
    ref: str
    ask: str
    grade: str
    blocks: bool
    level: str
    target: str
    note: str
    good: str
    todo: str
    planned: bool
    owner: str
    due: str
    effort: str
    status: str
    root_cause: str
    effect_check: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A step towards a better verdict."""

    name: str
    ref: str
    ask: str
    start: str
    goal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeView:
    """How many gaps have a grade."""

    grade: str
    count: int
    gaps: tuple[GapView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtView:
    """A criterion that rests on a document which should not carry it."""

    name: str
    document: str
    standing: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardView:
    """A standard's chapter: verdict, scores, gaps, plan, clauses.

    `label` is what people call the standard, `id` what files call it. The plan holds
    the gaps that have an action or block a better verdict, `unplanned` counts the rest.
    `profile` is the selection of criteria assessed, and whom it is for; empty for all.
    """

    id: str
    label: str
    title: str
    edition: str
    modality: str
    about: str
    profile: str
    verdict: str
    because: tuple[str, ...]
    goal: str
    steps: tuple[StepView, ...]
    score: ScoreView
    score_with_proposals: ScoreView
    confirmed: int
    accepted: int
    carried: int
    proposed: int
    not_applicable: int
    grades: tuple[GradeView, ...]
    strengths: tuple[CriterionView, ...]
    doubts: tuple[DoubtView, ...]
    suspect: tuple[str, ...]
    plan: tuple[GapView, ...]
    unplanned: int
    open: tuple[CriterionView, ...]
    clauses: tuple[ClauseView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A file of the evidence folder; `serves` names the criteria it speaks to.

    `days` are those it names, in words; `kind` is empty where nothing tells it.
    """

    path: str
    title: str
    kind: str
    language: str
    owner: str
    version: str
    size: str
    sha256: str
    standing: str
    sound: bool
    because: str
    days: tuple[str, ...]
    problem: str
    serves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedGapView:
    """A gap whose one answer leaves gaps in several standards, named by their labels.

    Whoever closes it closes it in all of them.
    """

    gap: GapView
    label: str
    standards: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A whole report; `shared` holds what counts in several standards, most first.

    `contradictions` are where `registers` do not bear out what is said,
    `disagreements` where documents promise the same otherwise.
    """

    organization: str
    scope: str
    day: str
    tool_version: str
    standards: tuple[StandardView, ...]
    shared: tuple[SharedGapView, ...]
    evidence_folder: str
    documents: tuple[DocumentView, ...]
    registers: tuple[RegisterView, ...]
    contradictions: tuple[ContradictionView, ...]
    promises: tuple[PromiseView, ...]
    disagreements: tuple[DisagreementView, ...]
    answered_by: tuple[str, ...]
