"""Formulas over concepts: what a statement must speak of, and what it must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.meaning import MeaningIndex
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.statements import statements
from isocheck.loading.meanings import build_meanings

CONCEPTS = {
    "complaint": {"en": ["complaint*", "@trouble"], "pl": ["skarg*"]},
    "trouble": {"en": ["what went wrong", "@complaint"]},
    "answer": {"en": ["answer*", "write* back"], "pl": ["odpowiad*"]},
    "survey": {"en": ["survey*"]},
    "nothing": {"en": ["not", "never"]},
    "no-fee": {"en": ["not charge", "free"]},
    "said-as-plan": {"en": ["we plan to"]},
    "said-as-advice": {"en": ["companies should"]},
    "said-vaguely": {"en": ["usually"]},
}
TITLE = Block(text="Complaints", place="", kind=BlockKind.HEADING)


def said(
    formula: str, text: str, *before: Block, language: str = "en", title: str = ""
) -> list[bool]:
    """Return, for each time a formula is met in a text, whether in full."""
    meanings = build_meanings(
        [{"concepts": CONCEPTS, "expectations": [{"expects": "x", "full": [formula]}]}]
    )
    index = MeaningIndex(meanings, {"x"}, language)
    block = Block(text=text, place="", kind=BlockKind.PARAGRAPH)
    found = tuple(statements((*before, block)))
    return [each.in_full for each in index.said(found, title)]


@pytest.mark.parametrize(
    "text",
    [
        "We answer complaints within 3 days.",
        "Within 3 days your complaint is answered.",
        "We write to you back about what really went wrong in 3 days.",
    ],
)
def test_all_terms_in_any_order_are_enough(text: str) -> None:
    assert said("@answer @complaint <time>", text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "We answer complaints.",
        "We do not answer complaints within 3 days.",
        "Do we answer complaints within 3 days?",
        "We plan to answer complaints within 3 days.",
        "Companies should answer complaints within 3 days.",
        "We answer the survey within 3 days. Complaints differ.",
        "We write to all of the many people back, on complaints, in 3 days.",
    ],
)
def test_a_missing_denied_asked_planned_or_advised_term_is_none(text: str) -> None:
    assert said("@answer @complaint <time> !@survey", text) == []


def test_said_vaguely_is_said_in_part() -> None:
    assert said("@answer <time>", "We usually answer in 3 days.") == [False]


def test_a_negation_that_a_phrase_names_is_meant() -> None:
    assert said("@no-fee @complaint", "We do not charge for complaints.") == [True]


def test_a_bare_negation_denies_though_a_concept_has_it() -> None:
    formula = "@answer|@nothing @complaint"
    assert said(formula, "We do not answer complaints.") == []


def test_one_word_cannot_fill_two_terms() -> None:
    assert said("@complaint complaint*", "We answer each complaint.") == []


def test_terms_far_apart_say_nothing_together() -> None:
    far = "We answer " + "and walk on " * 12 + "to complaints."
    assert said("@answer @complaint", far) == []


def test_a_topic_may_stand_in_a_heading_the_title_or_shortly_before() -> None:
    text = "We answer within 3 days."
    formula = "@answer <time> ~@complaint"
    before = Block(text="All about complaints.", place="", kind=BlockKind.PARAGRAPH)
    placed = Block(text=text, place="Complaints > Time", kind=BlockKind.PARAGRAPH)
    assert said(formula, text) == []
    assert said(formula, text, TITLE) == [True]
    assert said(formula, text, before) == [True]
    assert said(formula, "Yes.", placed) == [True]
    assert said(formula, text, title="Complaints") == [True]


def test_a_topic_may_be_what_much_of_the_document_speaks_of() -> None:
    about = [
        Block(text=words, place="", kind=BlockKind.PARAGRAPH)
        for words in ("Complaints help.", "A complaint is welcome.", "One.", "Two.")
    ]
    text = "We answer within 3 days."
    assert said("@answer <time> ~@complaint", text, *about) == [True]
    assert said("@answer <time> ~@complaint", text, *about[1:]) == []


def test_what_must_not_be_around_is_looked_for_there() -> None:
    text = "We answer within 3 days."
    survey = Block(text="The survey", place="", kind=BlockKind.HEADING)
    assert said("@answer <time> !~@survey", text) == [True]
    assert said("@answer <time> !~@survey", text, survey) == []


def test_an_item_must_add_to_what_leads_into_its_list() -> None:
    lead = Block(text="We answer complaints:", place="", kind=BlockKind.PARAGRAPH)
    item = Block(text="within 3 days", place="", kind=BlockKind.ITEM)
    other = Block(text="by post", place="", kind=BlockKind.ITEM)
    assert said("@answer @complaint <time>", "Bye.", lead, item) == [True]
    assert said("@answer @complaint", "Bye.", lead, other) == [True]


def test_each_language_has_its_own_phrases() -> None:
    text = "Na skargi odpowiadamy w ciągu 3 dni."
    assert said("@answer @complaint <time>", text, language="pl") == [True]
    assert said("@answer @complaint <time>", text, language="en") == []
    assert said("@answer @complaint <time>", text, language="") == []


@given(st.text(max_size=200))
def test_any_text_is_read_to_its_end(text: str) -> None:
    assert len(said("@answer|<number> !@survey ~@complaint", text)) <= len(text)
