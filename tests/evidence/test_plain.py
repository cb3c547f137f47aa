from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.plain import dumped, loaded
from isocheck.model.assessment import Passage
from isocheck.model.checklist import DocumentExpectation
from isocheck.model.document import Document, Standing
from isocheck.model.levels import Level

SIMPLE = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters())
    | st.dates()
    | st.sampled_from(Level)
    | st.sampled_from(Standing)
)
VALUES = st.recursive(
    SIMPLE,
    lambda inner: (
        st.lists(inner).map(tuple)
        | st.dictionaries(st.text() | st.sampled_from(Level), inner)
    ),
)


@given(VALUES)
def test_values_come_back_as_they_were(value: object) -> None:
    line = dumped(value)
    assert b"\n" not in line
    again = loaded(line)
    assert again == value
    assert dumped(again) == line


def test_records_come_back_whole() -> None:
    record = (
        Document(
            path="a/b.pdf",
            sha256="00",
            size=3,
            standing=Standing.OVERDUE,
            review_by=date(2026, 9, 30),
        ),
        Passage(document="a", place="page 3", quote="three\ndays"),
        DocumentExpectation(expects="a time", signals={"en": ("within <time>",)}),
        {Level.INFORMAL: "by habit"},
        Path("a"),
    )
    again = loaded(dumped(record))
    assert again == record
    assert again[0].standing is Standing.OVERDUE
    assert next(iter(again[3])) is Level.INFORMAL


def test_names_that_are_no_text_come_back() -> None:
    assert loaded(dumped(Path("zal\udcbf.md"))) == Path("zal\udcbf.md")


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError, match="frozenset has no plain form"):
        dumped((1, frozenset("a")))


@pytest.mark.parametrize(
    "said",
    [
        {"os:system": ["true"]},
        {"isocheck.evidence.plain:os": []},
        {"isocheck.evidence.plain:dumped": [1]},
        {"isocheck.evidence.nowhere:Record": []},
        {"isocheck.model.assessment:Standing": "gone"},
        {"isocheck.model.assessment:Passage": ["too", "few"]},
        {"date": "2026-02-30"},
        {"date": 3},
        {"mapping": 3},
        {},
        {"a": 1, "b": 2},
    ],
)
def test_only_records_of_isocheck_are_built(said: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- several kinds of it
        loaded(json.dumps(said).encode())


def test_texts_that_are_alike_take_memory_once() -> None:
    line = dumped(Passage(document="a b", place="a b", quote="a b"))
    first, second = loaded(line), loaded(line)
    assert first.document is first.quote is second.quote
