"""What an organization is asked to hand over: evidence expected and not found.

A criterion is asked for where an answer does not rest on sound evidence, and documents
or registers do not show what it expects of them. Criteria that ask the same are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.assess.combining import documents_part
from isocheck.model.assessment import Rule
from isocheck.model.document import Standing
from isocheck.model.measurement import register_of
from isocheck.model.metrics import METRICS
from isocheck.model.register_evidence import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from isocheck.assess.carrying import Ties
    from isocheck.model.assessment import Assessment, Passage, Proposal
    from isocheck.model.checklist import Checklist, Criterion

    _Standings = Mapping[str, Standing]
    """Standings by the path of the document."""

NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Evidence that is asked for, and why: found nowhere, or only in a draft."""

    words: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for one criterion; `serves` names those that ask the same, too.

    `roles` are who may have it, the first before all; `found` is what speaks to the
    criterion by now.
    """

    criterion: Criterion
    roles: tuple[str, ...]
    wanted: tuple[Wanted, ...]
    found: tuple[Passage, ...]
    serves: tuple[str, ...]


def requests(
    checklists: Sequence[Checklist], assessment: Assessment, ties: Ties
) -> tuple[Request, ...]:
    """Return what is to be asked for, by role, then in the order of the standards."""
    criteria = {each.name: each for one in checklists for each in one.criteria()}
    standings = {each.path: each.standing for each in assessment.documents}
    done: set[str] = set()
    found = []
    for criterion in criteria.values():
        if criterion.name in done:
            continue
        same = [
            criteria[name] for name in ties.same(criterion.name) if name in criteria
        ]
        done.update(each.name for each in same)
        group = [criterion, *(each for each in same if each is not criterion)]
        if request := _request(group, assessment, standings):
            found.append(request)
    order = _order_of_roles(checklists)
    return tuple(sorted(found, key=lambda each: order.index(each.roles[0])))


def _order_of_roles(checklists: Iterable[Checklist]) -> list[str]:
    return list(dict.fromkeys(role for one in checklists for role in one.roles))


def _request(
    group: Sequence[Criterion], assessment: Assessment, standings: _Standings
) -> Request | None:
    names = [each.name for each in group]
    answers = [assessment.answers[each] for each in names if each in assessment.answers]
    rests_on = [passage for answer in answers for passage in answer.evidence]
    sound = [each for each in rests_on if _standing(each, standings).carries]
    if sound or any(answer.level is None for answer in answers):
        return None
    proposals = [
        stated
        for name in names
        if (proposal := assessment.proposals.get(name))
        and (stated := documents_part(proposal))
    ]
    stated = max(proposals, key=lambda each: each.level, default=None)
    wanted = (
        *_of_documents(group[0], stated, standings),
        *_of_registers(group, assessment),
    )
    if not wanted:
        return None
    return Request(
        criterion=group[0],
        roles=tuple(dict.fromkeys(role for each in group for role in each.roles)),
        wanted=wanted,
        found=stated.passages if stated else tuple(rests_on),
        serves=tuple(names[1:]),
    )


def _of_documents(
    criterion: Criterion, stated: Proposal | None, standings: _Standings
) -> Iterator[Wanted]:
    """Yield what documents should state and do not, or not in a way that holds."""
    for each in criterion.documents:
        if stated is None or each.expects in stated.missing:
            yield Wanted(words=each.expects, because=NOT_FOUND)
        elif stated.rule is Rule.NOT_IN_FORCE:
            where = _where(stated.passages, standings)
            yield Wanted(words=each.expects, because=f"found only in {where}")
        elif stated.rule is Rule.ALL_STATED and not _fresh(stated, standings):
            carrying = [
                each for each in stated.passages if _standing(each, standings).carries
            ]
            where = _where(carrying, standings)
            yield Wanted(words=each.expects, because=f"found only in {where}")


def _fresh(stated: Proposal, standings: _Standings) -> bool:
    return any(
        _standing(each, standings) is Standing.IN_FORCE for each in stated.passages
    )


def _where(passages: Iterable[Passage], standings: _Standings) -> str:
    documents = {each.document: _standing(each, standings) for each in passages}
    return ", ".join(f"{path} ({standing})" for path, standing in documents.items())


def _standing(passage: Passage, standings: _Standings) -> Standing:
    # A register is no document; what shows something there holds.
    return standings.get(passage.document, Standing.IN_FORCE)


def _of_registers(
    group: Iterable[Criterion], assessment: Assessment
) -> Iterator[Wanted]:
    """Yield what registers should show and none was given for, or does not show."""
    asked = dict.fromkeys(
        (metric.register, metric.metric) for each in group for metric in each.metrics
    )
    read = {
        register_of(each.kind): each
        for each in assessment.registers
        if not each.problem
    }
    missing: dict[str, list[str]] = {}
    for kind, metric in asked:
        if kind not in read:
            missing.setdefault(kind, []).append(METRICS[metric])
        elif because := _not_shown(kind, metric, assessment):
            words = f"{kind} register: {METRICS[metric]}"
            yield Wanted(words=words, because=f"not measurable: {because}")
    for kind, metrics in missing.items():
        words = f"{kind} register: {'; '.join(metrics)}"
        yield Wanted(words=words, because="no such register was read")


def _not_shown(kind: str, metric: str, assessment: Assessment) -> str:
    """Return why no register of a kind shows a metric; empty where one does."""
    values = [
        value
        for register in assessment.registers
        for value in register.measured
        if register_of(register.kind) == kind and value.metric == metric
    ]
    if any(value.outcome is not Outcome.NOT_MEASURABLE for value in values):
        return ""
    return values[0].because if values else "not asked of it yet"
