"""What documents say of themselves, and what their words give away."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.evidence.extraction import extract
from isocheck.evidence.particulars import read_particulars
from isocheck.evidence.plain_words import telling
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.standing import Finding, Reading, judge_standing
from isocheck.evidence.statements import statements
from isocheck.evidence.titles import title_of
from isocheck.model.document import Standing

DAY = date(2026, 9, 30)
EXAMPLES = Path(__file__).parents[1] / "examples" / "standing"
"""Texts by the standing they have on the day below; a new one needs no code."""

CARRYING = EXAMPLES.parent / "carrying"
"""Own documents, and texts of which nothing may be documented; names tell nothing."""

SEEN_ON = date(2026, 11, 22)
STANDINGS = {
    "not-own": Standing.NOT_OWN,
    "no-commitment": Standing.NO_COMMITMENT,
    "overdue": Standing.OVERDUE,
    "in-force": Standing.IN_FORCE,
}


def judged(
    blocks: tuple[Block, ...],
    name: str = "policy.md",
    on: date = DAY,
    organization: str = "",
    said: Standing | None = None,
) -> Finding:
    found = tuple(statements(blocks))
    reading = Reading(
        file_name=name,
        title=title_of(name, blocks),
        statements=found,
        particulars=read_particulars(tuple(telling(found)), blocks, on),
        organization=organization,
    )
    return judge_standing(reading, on, said)


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(text=text, place="", kind=BlockKind.PARAGRAPH) for text in texts)


def standing(*texts: str, name: str = "policy.md") -> Standing:
    return judged(paragraphs(*texts), name).standing


@pytest.mark.parametrize(
    "path",
    sorted(EXAMPLES.glob("*/*")),
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_a_text_has_the_standing_it_is_filed_under(path: Path) -> None:
    (read,) = extract([path])
    folder = path.parent.name
    expected = STANDINGS.get(folder) or Standing(folder)
    found = judged(read.blocks, path.name, SEEN_ON)
    assert (found.standing, bool(found.because)) == (
        expected,
        expected is not Standing.IN_FORCE,
    )


@pytest.mark.parametrize(
    "path",
    sorted(CARRYING.glob("*/*")),
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_only_an_own_document_carries(path: Path) -> None:
    (read,) = extract([path])
    found = judged(read.blocks, f"text{path.suffix}", SEEN_ON)
    assert found.standing.carries is (path.parent.name == "own"), found
    quotes = found.verdict.quotes if found.verdict else ()
    assert len(set(quotes)) == len(quotes)


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
        "Dokument utracił moc.",
        "Приказ утратил силу.",
    ],
)
def test_what_is_withdrawn_says_so(text: str) -> None:
    assert standing(text) is Standing.WITHDRAWN


@pytest.mark.parametrize(
    "text",
    ["Valid until 31.12.2025", "Gültig bis 31.12.2025", "Ważne do 1 maja 2026"],
)
def test_what_was_valid_until_a_day_that_has_passed_is_expired(text: str) -> None:
    assert standing(text) is Standing.EXPIRED


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
    assert judged(paragraphs("Status: draft")).because == "Status: draft"


def test_a_reading_by_weak_cues_is_told_with_their_words() -> None:
    texts = ("Oferta pracy", "Wymagania: doświadczenie w biurze", "CV na adres biura")
    found = judged(paragraphs(*texts), "a.txt")
    assert found.because == (
        "reads as a vacancy: Oferta pracy … CV na adres biura "
        "… Wymagania: doświadczenie w biurze"
    )


def test_what_a_person_says_stands() -> None:
    found = judged(paragraphs("Status: draft"), said=Standing.IN_FORCE)
    assert (found.standing, found.because) == (
        Standing.IN_FORCE,
        "status in evidence.yaml",
    )


POLICY = (
    "Complaints policy of NorthPack Ltd",
    "NorthPack Ltd records every complaint and answers within ten days.",
)


@pytest.mark.parametrize(
    ("organization", "expected"),
    [
        ("Merrow Rail Ltd", Standing.NOT_OWN),
        ("NorthPack Ltd", Standing.IN_FORCE),
        ("Northpack", Standing.IN_FORCE),
        ("", Standing.IN_FORCE),
    ],
)
def test_a_text_under_another_name_is_not_the_organizations_own(
    organization: str, expected: Standing
) -> None:
    found = judged(paragraphs(*POLICY), organization=organization)
    assert found.standing is expected


IMPERSONAL = tuple(f"A complaint about {each} is answered." for each in "abcdefghijkl")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ((), Standing.IN_FORCE),
        (("Few firms answer.", "Most shops wait.", "A bank waits."), Standing.NOT_OWN),
        (("It is usually late.", "It is often wrong."), Standing.NOT_OWN),
        (("Ask the Complaints Officer and the Registry.",), Standing.IN_FORCE),
    ],
)
def test_an_impersonal_text_is_own_until_it_speaks_from_outside(
    more: tuple[str, ...], expected: Standing
) -> None:
    assert standing(*IMPERSONAL, *more) is expected


@given(st.lists(st.text(max_size=80), max_size=12), st.text(max_size=20))
def test_any_text_is_judged(texts: list[str], organization: str) -> None:
    found = judged(paragraphs(*texts), organization=organization)
    assert bool(found.because) or found.standing in (
        Standing.IN_FORCE,
        Standing.OVERDUE,
    )
