"""A small sound checklist, and how to spoil it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from builders import checklist, clause, criterion
from isocheck.model.checklist import (
    DocumentExpectation,
    MetricExpectation,
    Modality,
)

if TYPE_CHECKING:
    from isocheck.model.checklist import Checklist, Criterion

REPLY = "iso-10002/7.4/reply"
RECEIPT = "iso-10002/7.2/receipt"
SIGNALS = {
    "en": ("acknowledg* <time>",),
    "pl": ("potwierdz* <time>",),
    "ru": ("подтвержд* <time>",),
}
ACKNOWLEDGED = MetricExpectation(
    register="complaints", metric="acknowledged", at_least=None, at_most=None
)
GOOD = replace(
    criterion(
        REPLY,
        look_for=("the wording that goes out", "times in the register"),
        good="Each complaint gets a first reply within the time promised for it.",
        documents=(DocumentExpectation(expects="the promised time", signals=SIGNALS),),
    ),
    metrics=(ACKNOWLEDGED,),
)


def pack(*criteria: Criterion, modality: Modality = Modality.SHOULD) -> Checklist:
    """Return a checklist in which each criterion has a clause with an aim."""
    found = criteria or (GOOD,)
    clauses = (clause(each.ref, each, aim="Nobody waits.") for each in found)
    return replace(checklist(*clauses), modality=modality)


def asking(text: str, name: str = REPLY) -> Criterion:
    return replace(GOOD, name=name, ask=text)


def naming(register: str, metric: str, name: str = REPLY) -> Criterion:
    expected = replace(ACKNOWLEDGED, register=register, metric=metric)
    return replace(GOOD, name=name, metrics=(expected,))


def signalling(**signals: tuple[str, ...]) -> Criterion:
    expected = DocumentExpectation(expects="a time", signals={**SIGNALS, **signals})
    return replace(GOOD, documents=(expected,))
