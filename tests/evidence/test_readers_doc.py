from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from evidence_set.blocks import parse_blocks
from evidence_set.richtext import render_rtf
from evidence_set.word import render_docx
from isocheck.evidence.readers import UnreadableDocumentError
from isocheck.evidence.readers.doc import read

if TYPE_CHECKING:
    from pathlib import Path

OLD = "the old format of Word, which isocheck does not read; save it as DOCX or PDF"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.doc"


@pytest.mark.parametrize(
    "raw",
    [
        render_rtf(parse_blocks("We reply.")),
        render_docx(parse_blocks("# Times\n\nWe reply.")),
        b"\xef\xbb\xbf<html><body><p>We reply.</p></body></html>",
        b"<!DOCTYPE html><p>We reply.",
    ],
    ids=["rtf", "docx", "html", "html5"],
)
def test_other_formats_named_doc_are_read(document: Path, raw: bytes) -> None:
    document.write_bytes(raw)
    assert "We reply." in [block.text for block in read(document)]


@pytest.mark.parametrize(
    "raw", [b"", b"We reply.", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_the_old_format_says_what_to_do(document: Path, raw: bytes) -> None:
    document.write_bytes(raw)
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(document))
    assert str(caught.value) == OLD


def test_an_archive_named_doc_is_none(document: Path) -> None:
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("notes.txt", "We reply.")
    with pytest.raises(UnreadableDocumentError, match="not a Word document"):
        list(read(document))
