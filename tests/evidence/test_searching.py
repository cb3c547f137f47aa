"""What a document says for criteria; what documents seldom say takes more."""

from __future__ import annotations

import pytest

from builders import criterion
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.searching import Search, Sought
from isocheck.evidence.statements import statements
from isocheck.loading.meanings import build_meanings
from isocheck.model.checklist import DocumentExpectation

FEE = "that it is free of charge"
CONCEPTS = {
    "free": {"en": ["free", "no charge"]},
    "pay": {"en": ["pay nothing", "free of charge"]},
    "said-as-plan": {"en": ["we plan to"]},
    "said-as-advice": {"en": ["companies should"]},
    "said-vaguely": {"en": ["usually"]},
}


def found(*sentences: str, seldom: bool, signal: str = "") -> list[tuple[str, bool]]:
    """Return which sentences are found to say that it is free, and if in full."""
    meaning = {"expects": FEE, "full": ["@free"], "partly": ["@pay"], "seldom": seldom}
    signals = {"en": (signal,)} if signal else {}
    expected = DocumentExpectation(expects=FEE, signals=signals)
    meanings = build_meanings([{"concepts": CONCEPTS, "expectations": [meaning]}])
    gate = criterion("tiny/1/gate", documents=(expected,))
    search = Search(Sought(criteria=(gate,), meanings=meanings))
    block = Block(text=" ".join(sentences), place="", kind=BlockKind.PARAGRAPH)
    hits = search.hits(tuple(statements((block,))), "en")
    return [(hit.statement.text, hit.in_full) for hit in hits]


def test_what_documents_often_say_is_found_by_one_formula() -> None:
    assert found("There is no charge.", seldom=False) == [("There is no charge.", True)]


def test_what_documents_seldom_say_is_not_found_by_one_formula() -> None:
    assert found("There is no charge.", seldom=True) == []


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(
            ("There is no charge.", "It is free."),
            [("There is no charge.", True), ("It is free.", True)],
            id="two statements",
        ),
        pytest.param(
            ("It is free of charge.",),
            [("It is free of charge.", True), ("It is free of charge.", False)],
            id="two formulas",
        ),
    ],
)
def test_what_documents_seldom_say_is_found_twice(
    sentences: tuple[str, ...], expected: list[tuple[str, bool]]
) -> None:
    assert found(*sentences, seldom=True) == expected


def test_what_documents_seldom_say_is_found_by_a_signal() -> None:
    said = "There is no charge."
    assert set(found(said, seldom=True, signal="no charge")) == {(said, True)}


def test_a_sentence_repeated_says_it_no_surer() -> None:
    assert found("It is free.", "It is free.", seldom=True) == []


def test_a_formula_met_twice_in_a_sentence_finds_it_once() -> None:
    said = "It is free and stays free."
    assert found(said, seldom=False) == [(said, True)]
