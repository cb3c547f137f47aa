"""Promises of documents compared, and the targets they fill."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from builders import assessment
from isocheck.assess.promised import disagreements, promised_targets
from isocheck.model.assessment import Passage
from isocheck.model.document import Document, Standing
from isocheck.model.metrics import METRICS
from isocheck.model.promises import (
    FILLS,
    MEASURED_BY,
    Promise,
    PromiseKind,
    Span,
    Subject,
    TimeUnit,
)
from isocheck.model.targets import TARGETS

if TYPE_CHECKING:
    from isocheck.model.assessment import Assessment


def days(amount: float, working: bool | None = None) -> Span:  # noqa: FBT001
    return Span(amount=amount, unit=TimeUnit.DAY, words="", working=working)


def promise(document: str, span: Span, **fields: object) -> Promise:
    made = Promise(
        kind=PromiseKind.ANSWER,
        subject=Subject.COMPLAINT,
        passage=Passage(document=document, place="page 3", quote="We answer in time."),
        span=span,
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # any of its fields


def with_promises(
    *promises: Promise, standings: dict[str, Standing] | None = None
) -> Assessment:
    told = standings or {}
    documents = tuple(
        Document(
            path=name, sha256="", size=1, standing=told.get(name, Standing.IN_FORCE)
        )
        for name in sorted({each.passage.document for each in promises})
    )
    return replace(assessment(documents=documents), promises=promises)


def test_documents_in_force_that_promise_otherwise_disagree() -> None:
    (found,) = disagreements(
        with_promises(promise("a.md", days(10)), promise("b.md", days(20)))
    )
    assert found.words == (
        "documents disagree: answer it (complaints): 10 days in a.md; 20 days in b.md"
    )


@pytest.mark.parametrize(
    "other",
    [
        promise("b.md", days(10)),
        promise("b.md", Span(amount=240, unit=TimeUnit.HOUR, words="")),
        promise("b.md", days(20), scope=("stage 2",)),
        promise("b.md", days(20), scope=("phone",)),
        promise("b.md", days(20), subject=Subject.DISPUTE),
        promise("b.md", days(20), kind=PromiseKind.REVIEW),
        promise("b.md", days(20), hedged=True),
        promise("b.md", days(20), by="the supplier"),
    ],
)
def test_what_is_promised_otherwise_disagrees_with_nothing(other: Promise) -> None:
    assert disagreements(with_promises(promise("a.md", days(10)), other)) == ()


@pytest.mark.parametrize(
    "standing", [Standing.DRAFT, Standing.PLACEHOLDER, Standing.WITHDRAWN]
)
def test_a_document_not_in_force_neither_disagrees_nor_fills_a_target(
    standing: Standing,
) -> None:
    told = with_promises(
        promise("a.md", days(10)),
        promise("b.md", days(5)),
        standings={"b.md": standing},
    )
    assert disagreements(told) == ()
    assert promised_targets(told)["answer_within"].promise.passage.document == "a.md"


def test_a_document_that_says_it_both_ways_disagrees_with_none() -> None:
    told = with_promises(
        promise("a.md", days(10)), promise("a.md", days(20)), promise("b.md", days(20))
    )
    assert disagreements(told) == ()


@pytest.mark.parametrize(
    ("one", "other", "doubt"),
    [
        (days(10, working=True), days(10), True),
        (days(10, working=True), days(14), True),
        (days(10, working=True), days(30), False),
        (Span(amount=1, unit=TimeUnit.MONTH, words=""), days(30), True),
        (Span(amount=1, unit=TimeUnit.MONTH, words=""), days(40), False),
        (days(2, working=True), days(5, working=True), False),
    ],
)
def test_what_may_mean_the_same_time_is_a_doubt(
    one: Span,
    other: Span,
    doubt: bool,  # noqa: FBT001
) -> None:
    (found,) = disagreements(with_promises(promise("a", one), promise("b", other)))
    assert found.doubt is doubt


def test_the_strictest_of_several_promises_is_the_target_and_says_so() -> None:
    told = with_promises(promise("a.md", days(20)), promise("b.md", days(10)))
    target = promised_targets(told)["answer_within"]
    assert target.words == (
        "target answer_within is 10 days, from b.md, page 3: “We answer in time.”; "
        "the strictest, beside 20 days in a.md"
    )


def test_a_promise_for_some_cases_fills_no_target() -> None:
    told = with_promises(promise("a.md", days(2), scope=("urgent",)))
    assert promised_targets(told) == {}


def test_of_stages_the_first_one_fills_the_target() -> None:
    told = with_promises(
        promise("a.md", days(40), scope=("stage 2",)),
        promise("a.md", days(15), scope=("stage 1",)),
    )
    assert promised_targets(told)["answer_within"].promise.value == "15 days"


def test_promises_fill_targets_that_exist_and_metrics_show() -> None:
    assert set(FILLS.values()) <= set(TARGETS)
    assert set(FILLS.values()) == set(MEASURED_BY)
    assert {name for names in MEASURED_BY.values() for name in names} <= set(METRICS)
