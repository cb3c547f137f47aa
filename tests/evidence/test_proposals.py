"""From a folder to proposals: which rule, which level, which passages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import criterion
from isocheck.errors import UnreadableError
from isocheck.evidence.describing import shortened
from isocheck.evidence.proposals import Evidence, read_evidence
from isocheck.evidence.searching import Sought
from isocheck.model.assessment import Rule
from isocheck.model.checklist import DocumentExpectation
from isocheck.model.levels import Level
from isocheck.model.meaning import Meanings

if TYPE_CHECKING:
    from pathlib import Path

NAME = "tiny/1/gate"
BOTH = criterion(
    NAME,
    documents=(
        DocumentExpectation(expects="who", signals={"en": ("guests enter",)}),
        DocumentExpectation(expects="when", signals={"en": ("open* <time>",)}),
    ),
)

SOUGHT = Sought(criteria=(BOTH,), meanings=Meanings(concepts={}, by_expectation={}))


def evidence(folder: Path, **files: str) -> Evidence:
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return read_evidence(folder, SOUGHT, date(2026, 9, 30))


def test_all_stated_in_force_is_documented(tmp_path: Path) -> None:
    found = evidence(tmp_path, a="# Gate\nGuests may enter.", b="It opens for 2 hours.")
    proposal = found.proposals[NAME]
    assert (proposal.level, proposal.rule) == (Level.DOCUMENTED, Rule.ALL_STATED)
    assert [(each.document, each.place) for each in proposal.passages] == [
        ("a.md", "Gate"),
        ("b.md", ""),
    ]


def test_a_part_is_informal_and_the_rest_is_named(tmp_path: Path) -> None:
    proposal = evidence(tmp_path, a="Guests may enter.").proposals[NAME]
    assert (proposal.level, proposal.rule) == (Level.INFORMAL, Rule.PARTLY_STATED)
    assert proposal.missing == ("when",)


def test_a_draft_never_lifts_above_informal(tmp_path: Path) -> None:
    text = "Status: draft\n\nGuests may enter. It opens for 2 hours."
    proposal = evidence(tmp_path, a=text).proposals[NAME]
    assert (proposal.level, proposal.rule) == (Level.INFORMAL, Rule.NOT_IN_FORCE)


def test_a_draft_does_not_complete_what_is_in_force(tmp_path: Path) -> None:
    draft = "Status: draft\n\nIt opens for 2 hours."
    proposal = evidence(tmp_path, a="Guests may enter.", b=draft).proposals[NAME]
    assert proposal.rule is Rule.PARTLY_STATED
    assert [each.document for each in proposal.passages] == ["a.md", "b.md"]


def test_at_most_two_passages_of_a_document_are_quoted(tmp_path: Path) -> None:
    text = "\n\n".join(f"Guests {number} may enter." for number in range(5))
    proposal = evidence(tmp_path, a=text).proposals[NAME]
    assert len(proposal.passages) == 2


def test_nothing_said_is_nothing_proposed(tmp_path: Path) -> None:
    found = evidence(tmp_path, a="The gate is green.")
    assert found.proposals == {}
    assert found.documents[0].title == "a"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such folder"):
        read_evidence(tmp_path / "none", SOUGHT, date(2026, 9, 30))


def test_a_long_quote_is_cut_between_words() -> None:
    text = shortened("word " * 200)
    assert len(text) <= 402
    assert text.endswith("word …")
