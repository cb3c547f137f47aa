"""The promise ledger is read back as it was saved."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from builders import assessment
from isocheck.loading.assessment import build_assessment
from isocheck.loading.dumping import dump_assessment
from isocheck.loading.reading import read_data
from isocheck.model.assessment import Passage
from isocheck.model.promises import Promise, PromiseKind, Span, Subject, TimeUnit

WORDS = st.sampled_from(["no", "stage 2: 3", "żółw", "isocheck's", "# 5", "1e3"])
AMOUNTS = st.floats(0, 10_000) | st.integers(0, 10_000).map(float)
SPANS = st.builds(
    Span,
    amount=AMOUNTS,
    unit=st.sampled_from(TimeUnit),
    words=WORDS,
    working=st.none() | st.booleans(),
    least=st.none() | AMOUNTS,
    recurs=st.booleans(),
)
PROMISES = st.builds(
    Promise,
    kind=st.sampled_from(PromiseKind),
    subject=st.sampled_from(Subject),
    passage=st.builds(Passage, document=WORDS, place=WORDS, quote=WORDS),
    span=SPANS,
    share=st.none() | st.floats(0, 1),
    scope=st.lists(WORDS, max_size=2).map(tuple),
    hedged=st.booleans(),
    by=WORDS,
)


@given(st.lists(PROMISES, max_size=3).map(tuple))
def test_promises_are_read_back_the_same(promises: tuple[Promise, ...]) -> None:
    told = replace(assessment(), promises=promises)
    content = dump_assessment(told).encode()
    data = read_data("assessment", content, "assessment.yaml")
    assert build_assessment(data).promises == promises
