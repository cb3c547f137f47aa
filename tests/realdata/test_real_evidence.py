"""Real documents: what is nobody's promise proposes little, twins propose the same."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from isocheck.cli.library import checklist_paths, load_checklists, load_meanings
from isocheck.evidence.proposals import Evidence, read_evidence
from isocheck.evidence.searching import Sought
from isocheck.model.levels import Level

SHARED = Path(__file__).parents[3] / "shared"
DOCUMENTS = SHARED / "data" / "documents"
ON = date(2026, 11, 22)

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason="no real data beside this checkout"
)


@cache
def sought() -> Sought:
    checklists = load_checklists(tuple(checklist_paths()))
    criteria = tuple(each for checklist in checklists for each in checklist.criteria())
    return Sought(criteria=criteria, meanings=load_meanings())


def read(folder: Path) -> Evidence:
    return read_evidence(folder, sought(), ON)


@pytest.mark.parametrize(
    "folder",
    [
        DOCUMENTS / "en_govuk_service_manual_2016",
        DOCUMENTS / "en_18f_tts",
        DOCUMENTS / "en_cy_pensionwise",
        DOCUMENTS / "en_founders_and_coders",
        DOCUMENTS / "en_rmit_boardgame",
        SHARED / "seeds",
    ],
    ids=lambda folder: folder.name,
)
def test_what_is_no_promise_to_customers_is_informal_at_most(folder: Path) -> None:
    found = read(folder)
    assert found.documents
    high = {
        name: [(each.document, each.quote) for each in proposal.passages]
        for name, proposal in found.proposals.items()
        if proposal.level > Level.INFORMAL
    }
    assert high == {}


def test_a_statute_in_german_proposes_nothing(tmp_path: Path) -> None:
    shutil.copy(DOCUMENTS / "de_misc" / "vsbg_law.md", tmp_path)
    assert read(tmp_path).proposals == {}


def test_two_formats_of_one_policy_propose_the_same(tmp_path: Path) -> None:
    found = []
    for suffix in ("docx", "pdf"):
        folder = tmp_path / suffix
        folder.mkdir()
        name = f"berkshire_care_complaints-policy.{suffix}"
        shutil.copy(DOCUMENTS / "en_firms" / name, folder)
        proposals = read(folder).proposals
        found.append({name: each.level for name, each in proposals.items()})
    assert len(found[0]) > 20
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("folder", "languages"),
    [
        ("en_firms", {"en"}),
        ("pl_misc", {"pl"}),
        ("ru_misc", {"ru"}),
        ("de_misc", {"de"}),
        ("en_cy_pensionwise", {"en", "cy"}),
    ],
)
def test_each_text_is_read_in_its_language(folder: str, languages: set[str]) -> None:
    documents = read(DOCUMENTS / folder).documents
    assert {each.language for each in documents if not each.problem} == languages
