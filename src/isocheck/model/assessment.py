"""What was found out about an organization, by whom and from what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from isocheck.model.levels import NOT_APPLICABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from isocheck.model.crosswalk import RelationKind
    from isocheck.model.document import Document
    from isocheck.model.levels import Level
    from isocheck.model.promises import Promise
    from isocheck.model.register_evidence import MeasuredValue, RegisterEvidence


class FoundBy(StrEnum):
    """How a passage was found; docs/evidence.md tells how often each is right."""

    SIGNALS = "signals"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A quoted place in a document; `place` is a page, a heading or a line.

    `found_by` is there where the passage was proposed, not named by a person.
    """

    document: str
    place: str
    quote: str
    found_by: FoundBy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Where an answer comes from: the criterion it was given to, equal or covering."""

    origin: str
    kind: RelationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a person found; a level of None means not applicable and needs a reason.

    `fingerprint` marks the question as it was asked; where the checklist asks
    something else by now, the answer is suspect. `accepted` is true where the person
    took over what was proposed. `carried` is there where the answer was given to
    another criterion.
    """

    level: Level | None
    reason: str = ""
    note: str = ""
    evidence: tuple[Passage, ...] = ()
    by: str = ""
    on: date | None = None
    fingerprint: str = ""
    accepted: bool = False
    carried: Carried | None = None

    def __post_init__(self) -> None:
        """Refuse what would take a criterion out of the sum without a reason."""
        if self.level is None and not self.reason.strip():
            message = "not applicable needs a reason"
            raise ValueError(message)

    @property
    def word(self) -> str:
        """Return the level's word, or that it is not applicable."""
        return NOT_APPLICABLE if self.level is None else self.level.word


class Rule(StrEnum):
    """Why evidence suggests a level; docs/evidence.md says each in full."""

    ALL_STATED = "all-stated"
    PARTLY_STATED = "partly-stated"
    NOT_IN_FORCE = "not-in-force"
    IMPROVEMENT_SHOWN = "improvement-shown"
    TARGETS_MET = "targets-met"
    TARGETS_MISSED = "targets-missed"

    @property
    def meaning(self) -> str:
        """Return the rule as a sentence."""
        return _RULES[self]


_RULES = {
    Rule.ALL_STATED: (
        "documents in force state all that is expected; a document alone shows no more"
    ),
    Rule.PARTLY_STATED: "documents in force state part of what is expected",
    Rule.NOT_IN_FORCE: "it is stated only in documents that are not in force",
    Rule.IMPROVEMENT_SHOWN: (
        "registers show that the targets are met, and their months that it gets better"
    ),
    Rule.TARGETS_MET: "registers show that the targets are met over the period",
    Rule.TARGETS_MISSED: "registers show that a target is missed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A level that evidence suggests; it counts as an answer only once confirmed.

    `missing` names what was expected of documents and not found in them. Where
    registers speak, `measured` is what they show, and `stated` the rule by which
    documents alone would propose a level.
    """

    level: Level
    rule: Rule
    passages: tuple[Passage, ...]
    missing: tuple[str, ...] = ()
    measured: tuple[MeasuredValue, ...] = ()
    stated: Rule | None = None


class Effort(StrEnum):
    """How much work an action is."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class ActionStatus(StrEnum):
    """How far an action has come; verified means its effect was checked."""

    OPEN = "open"
    UNDERWAY = "underway"
    DONE = "done"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What closes a gap, who does it and until when."""

    do: str = ""
    owner: str = ""
    due: date | None = None
    effort: Effort | None = None
    status: ActionStatus = ActionStatus.OPEN
    root_cause: str = ""
    effect_check: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """All that is known of one organization; the mappings' keys are full names.

    Evidence is judged as of `assessed_on`; the folder is as the user named it.
    `profile` is the selection of criteria assessed, empty for all. `promises` are those
    that the documents make, whatever their standing.
    """

    organization: str
    scope: str
    standards: tuple[str, ...]
    assessed_on: date
    answers: Mapping[str, Answer]
    proposals: Mapping[str, Proposal]
    actions: Mapping[str, Action]
    evidence_folder: str
    documents: tuple[Document, ...]
    profile: str = ""
    registers: tuple[RegisterEvidence, ...] = ()
    promises: tuple[Promise, ...] = ()

    def with_answer(self, name: str, answer: Answer) -> Assessment:
        """Return an assessment in which the criterion has this answer."""
        return replace(self, answers={**self.answers, name: answer})

    def with_action(self, name: str, action: Action) -> Assessment:
        """Return an assessment in which the criterion's gap has this action."""
        return replace(self, actions={**self.actions, name: action})
