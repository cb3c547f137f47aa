"""A document described, and what people say of it in place of what was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from evidence_set.labelled import TEXTS, Half, Labelled, read_set
from isocheck.evidence.describing import describe, undescribed
from isocheck.evidence.extraction import extract
from isocheck.evidence.inventory import FoundFile
from isocheck.evidence.statements import statements
from isocheck.model.document import Document, DocumentKind, Standing
from isocheck.model.evidence_notes import NOTHING_NOTED, DocumentNote, EvidenceNotes

DAY = date(2026, 11, 22)
POLICY = """\
# Complaints policy

Garden Ltd. Version 3.1. Approved by the board on 24 March 2026. Owner: Head of Care.
Next review: March 2027.

We record each complaint and answer it within ten days.
"""
SET = read_set()


def found_file(path: str) -> FoundFile:
    return FoundFile(
        path=path,
        absolute=Path(path),
        size=1,
        sha256="",
        suffix=Path(path).suffix,
        modified=date(2026, 4, 1),
    )


def described(
    tmp_path: Path, text: str, *notes: DocumentNote, name: str = "policy.md"
) -> Document:
    (tmp_path / name).write_text(text, encoding="utf-8")
    (read,) = extract([tmp_path / name])
    found = tuple(statements(read.blocks))
    noted = EvidenceNotes(documents=notes)
    return describe(found_file(name), read.blocks, found, DAY, noted)


def test_a_policy_is_described_by_what_it_says(tmp_path: Path) -> None:
    assert described(tmp_path, POLICY) == Document(
        path="policy.md",
        sha256="",
        size=1,
        title="Complaints policy",
        kind=DocumentKind.POLICY,
        language="en",
        owner="Head of Care",
        version="3.1",
        approved=date(2026, 3, 24),
        review_by=date(2027, 3, 31),
        modified=date(2026, 4, 1),
    )


def test_what_people_say_goes_before_every_guess(tmp_path: Path) -> None:
    note = DocumentNote(
        path="policy.md",
        title="How we listen",
        kind=DocumentKind.PROCEDURE,
        language="cy",
        owner="Jan",
        version="4",
        status=Standing.WITHDRAWN,
        approved=date(2026, 1, 1),
        review_by=date(2028, 1, 1),
    )
    found = described(tmp_path, POLICY, note)
    assert (found.title, found.kind, found.language, found.owner, found.version) == (
        "How we listen", DocumentKind.PROCEDURE, "cy", "Jan", "4",
    )  # fmt: skip
    assert (found.standing, found.approved, found.review_by) == (
        Standing.WITHDRAWN, date(2026, 1, 1), date(2028, 1, 1),
    )  # fmt: skip


def test_a_day_that_people_name_decides_the_standing(tmp_path: Path) -> None:
    note = DocumentNote(path="*.md", review_by=date(2026, 11, 21))
    found = described(tmp_path, POLICY, note)
    assert (found.standing, found.because) == (
        Standing.OVERDUE, "review_by 2026-11-21 in evidence.yaml",
    )  # fmt: skip


def test_minutes_are_not_reviewed_again(tmp_path: Path) -> None:
    text = "# Minutes of the review\n\nHeld on 3 March 2026. Next review: 1 May 2026.\n"
    found = described(tmp_path, text)
    assert (found.kind, found.standing, found.review_by) == (
        DocumentKind.RECORD, Standing.IN_FORCE, None,
    )  # fmt: skip


def test_an_unreadable_file_can_be_vouched_for() -> None:
    file = found_file("scan.pdf")
    assert undescribed(file, "damaged", DocumentNote(path="scan.pdf")).standing is (
        Standing.UNREADABLE
    )
    note = DocumentNote(path="scan.pdf", status=Standing.IN_FORCE, title="Scan")
    found = undescribed(file, "damaged", note)
    assert (found.standing, found.title, found.problem) == (
        Standing.IN_FORCE, "Scan", "damaged",
    )  # fmt: skip


def test_an_exact_path_goes_before_one_with_a_star_and_the_first_counts() -> None:
    notes = EvidenceNotes(
        documents=(
            DocumentNote(path="old/*", owner="All", version="1"),
            DocumentNote(path="old/*.md", owner="Some"),
            DocumentNote(path="old/a.md", owner="One"),
        )
    )
    assert (notes.of("old/a.md").owner, notes.of("old/a.md").version) == ("One", "1")
    assert notes.of("old/b.md").owner == "All"
    assert notes.of("new.md") == DocumentNote(path="new.md")
    assert notes.loose(["old/b.md"]) == ("old/a.md",)


def of_set(labelled: Labelled) -> Document:
    """Return a document of the set as its texts describe it, whatever its format."""
    read = extract([TEXTS / name for name in labelled.texts])
    blocks = tuple(block for each in read for block in each.blocks)
    found = tuple(statements(blocks))
    file = found_file(labelled.file)
    return describe(file, blocks, found, SET.judged_on, NOTHING_NOTED)


@pytest.mark.parametrize(
    "labelled",
    [each for each in SET.documents if each.half is Half.TUNING],
    ids=lambda each: each.file,
)
def test_look_alikes_do_not_carry_and_others_do(labelled: Labelled) -> None:
    found = of_set(labelled)
    assert found.standing.carries is not bool(labelled.look_alike), found.because
    assert found.language == labelled.language
