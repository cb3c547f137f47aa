"""Real documents, which stand beside the repository where it is developed."""

from __future__ import annotations

from pathlib import Path

import pytest

from isocheck.evidence.extraction import extract
from isocheck.evidence.readers import READERS, Block, html

DOCUMENTS = Path(__file__).parents[3] / "shared" / "data" / "documents"
FIRMS = DOCUMENTS / "en_firms"

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason="the collection of real documents is not here"
)


def blocks(name: str) -> list[Block]:
    path = FIRMS / name
    return [found for found in READERS[path.suffix](path) if isinstance(found, Block)]


def test_all_documents_are_read() -> None:
    files = [path for path in sorted(DOCUMENTS.rglob("*.*")) if path.suffix in READERS]
    found = list(extract(files))
    assert len(found) == 38
    assert all(each.blocks and not each.problem for each in found)


def test_ruby_templates_are_read_as_the_html_they_make() -> None:
    files = sorted(DOCUMENTS.rglob("*.erb"))
    words = " ".join(block.text for path in files for block in html.read(path))
    assert len(files) == 12
    assert "Welcome! WhatDoTheyKnow is a free service" in words
    assert "<%" not in words


def test_word_and_pdf_twins_say_the_same() -> None:
    word = {block.text for block in blocks("berkshire_care_complaints-policy.docx")}
    pdf = {block.text for block in blocks("berkshire_care_complaints-policy.pdf")}
    numbered = {"Purpose", "Scope", "Complaint Procedure", "Investigation"}
    assert word - pdf == numbered | {"Outcomes", "Escalation"}
    assert "The company will acknowledge complaints within 5 working days." in word
    assert (
        "Berkshire Care Staffing Ltd values feedback and is committed to resolving "
        "complaints fairly, promptly, and transparently."
    ) in word & pdf


def test_html_gives_sentences_across_inline_tags_and_no_styles() -> None:
    found = blocks("garnham_h_bewley_complaints.html")
    sentence = (
        "written acknowledgment of the receipt of your complaint within three working "
        "days"
    )
    (block,) = (block for block in found if sentence in block.text)
    assert block.place == "In-House Complaints Procedure > What will happen next?"
    assert not any("{" in block.text for block in found)
