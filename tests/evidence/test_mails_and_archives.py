"""A mail or an archive is read as the documents in it, each with its own standing."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from email.message import EmailMessage
from typing import TYPE_CHECKING

from isocheck.evidence.proposals import Evidence, read_evidence
from isocheck.evidence.searching import Sought
from isocheck.model.document import Standing
from isocheck.model.evidence_notes import DocumentNote, EvidenceNotes
from isocheck.model.meaning import Meanings

if TYPE_CHECKING:
    from pathlib import Path

POLICY = "# Complaints policy\n\nWe answer complaints within 5 days.\n"
DRAFT = "# Complaints\n\nStatus: draft\n\nWe answer complaints within 9 days.\n"


def archive(**files: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        for name, text in files.items():
            written.writestr(f"{name}.md", text)
    return packed.getvalue()


def mail(text: str, attached: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Papers"
    message["From"] = "lea@ferry.example"
    message.set_content(text)
    message.add_attachment(attached, subtype="markdown", filename="policy.md")
    return bytes(message)


def evidence(folder: Path, name: str, raw: bytes, **note: Standing) -> Evidence:
    (folder / name).write_bytes(raw)
    path = next(iter(note), name).replace("__", " > ").replace("_", ".")
    notes = DocumentNote(path=path, status=next(iter(note.values()), None))
    nothing = Meanings(concepts={}, by_expectation={})
    sought = Sought(
        criteria=(), meanings=nothing, notes=EvidenceNotes(documents=(notes,))
    )
    return read_evidence(folder, sought, date(2026, 9, 30))


def standings(found: Evidence) -> dict[str, Standing]:
    return {each.path: each.standing for each in found.documents}


def test_a_draft_in_an_archive_leaves_the_rest_in_force(tmp_path: Path) -> None:
    found = evidence(tmp_path, "pack.zip", archive(policy=POLICY, next=DRAFT))
    assert standings(found) == {
        "pack.zip > policy.md": Standing.IN_FORCE,
        "pack.zip > next.md": Standing.DRAFT,
    }
    assert [(each.passage.document, each.value) for each in found.promises] == [
        ("pack.zip > next.md", "9 days"),
        ("pack.zip > policy.md", "5 days"),
    ]


def test_a_mail_tells_what_its_attachment_is(tmp_path: Path) -> None:
    told = "Status: draft\n\nPlease read it by Friday."
    found = evidence(tmp_path, "papers.eml", mail(told, POLICY))
    assert standings(found) == {
        "papers.eml": Standing.DRAFT,
        "papers.eml > policy.md": Standing.DRAFT,
    }
    assert found.documents[1].because == "Status: draft"


def test_an_attachment_that_is_no_draft_leaves_the_mail_alone(tmp_path: Path) -> None:
    found = evidence(tmp_path, "papers.eml", mail("Our new papers, signed.", DRAFT))
    assert standings(found) == {
        "papers.eml": Standing.IN_FORCE,
        "papers.eml > policy.md": Standing.DRAFT,
    }


def test_what_people_say_of_an_archive_holds_for_all_in_it(tmp_path: Path) -> None:
    raw = archive(policy=POLICY, next=DRAFT)
    found = evidence(tmp_path, "pack.zip", raw, pack_zip=Standing.WITHDRAWN)
    assert set(standings(found).values()) == {Standing.WITHDRAWN}
    assert found.loose == ()


def test_what_people_say_of_one_file_goes_before_its_mail(tmp_path: Path) -> None:
    raw = mail("Status: draft\n\nPlease read it by Friday.", POLICY)
    said = {"papers_eml__policy_md": Standing.IN_FORCE}
    found = evidence(tmp_path, "papers.eml", raw, **said)
    assert standings(found)["papers.eml > policy.md"] is Standing.IN_FORCE
    assert found.loose == ()
