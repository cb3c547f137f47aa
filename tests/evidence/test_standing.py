"""What documents say of themselves: draft, withdrawn, overdue, in force."""

from __future__ import annotations

from datetime import date

import pytest

from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.standing import dates_in, judge_standing
from isocheck.evidence.statements import statements
from isocheck.model.document import Standing

DAY = date(2026, 9, 30)


def standing(*paragraphs: str, name: str = "policy.md") -> Standing:
    blocks = tuple(
        Block(text=text, place="", kind=BlockKind.PARAGRAPH) for text in paragraphs
    )
    return judge_standing(name, tuple(statements(blocks)), DAY).standing


@pytest.mark.parametrize(
    "text",
    [
        "Status: draft for sign-off.",
        "Draft, not yet approved.",
        "DRAFT v0.3",
        "Wersja robocza",
        "Черновик",
        "This policy is not yet adopted.",
    ],
)
def test_a_draft_says_so(text: str) -> None:
    assert standing(text, "We reply.") is Standing.DRAFT


def test_a_file_name_can_tell_of_a_draft() -> None:
    assert standing("We reply.", name="survey-DRAFT.docx") is Standing.DRAFT


@pytest.mark.parametrize(
    "text", ["Adopted on: [to be adopted]", "Lorem ipsum dolor", "Approved: ____"]
)
def test_a_placeholder_is_seen(text: str) -> None:
    assert standing("We reply.", text) is Standing.PLACEHOLDER


@pytest.mark.parametrize(
    "text",
    [
        "This policy was superseded by version 4.",
        "Withdrawn on 1 May 2025",
        "Valid until 31.12.2025",
        "Dokument utracił moc.",
        "Приказ утратил силу.",
    ],
)
def test_what_is_withdrawn_says_so(text: str) -> None:
    assert standing(text) is Standing.WITHDRAWN


@pytest.mark.parametrize(
    "text",
    [
        "Next review due: 2024-05-02",
        "Review date: 1 May 2026",
        "Next review: September 29, 2026",
        "Następny przegląd: 01.09.2026",
    ],
)
def test_a_review_date_that_has_passed_makes_it_overdue(text: str) -> None:
    assert standing(text) is Standing.OVERDUE


@pytest.mark.parametrize(
    "text",
    [
        "Draft the reply within two days and have it read.",
        "Next review: 2026-09-30",
        "Withdrawn | 16",
        "Valid until 2027-01-01",
        "The customer may withdraw the complaint.",
        "Placing [1] a reference does no harm.",
        "We review each complaint by 5 pm.",
    ],
)
def test_words_that_only_look_like_it_change_nothing(text: str) -> None:
    assert standing(text) is Standing.IN_FORCE


def test_the_words_it_rests_on_are_quoted() -> None:
    blocks = (Block(text="Status: draft", place="", kind=BlockKind.PARAGRAPH),)
    found = judge_standing("a.md", tuple(statements(blocks)), DAY)
    assert found.because == "Status: draft"


def test_days_are_read_in_the_usual_forms() -> None:
    text = "2026-05-01, 2.5.2026, 3 May 2026, May 4th, 2026, 5 maja 2026, 31.02.2026"
    assert list(dates_in(text)) == [date(2026, 5, day) for day in (1, 2, 3, 4, 5)]
