from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from isocheck.evidence.readers import UnreadableDocumentError
from isocheck.evidence.readers.docx import read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.docx"


def reason(path: Path) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        list(read(path))
    return str(caught.value)


def test_a_zip_bomb_is_refused_before_it_unpacks(document: Path) -> None:
    zeros = bytes(1_000_000)
    with (
        zipfile.ZipFile(document, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(600):
            part.write(zeros)
    said = reason(document)
    assert said.startswith("would unpack to 600 MB from ")
    assert said.endswith(" kB: refused as a possible zip bomb")


def test_a_zip_bomb_that_lies_about_its_size_is_refused(document: Path) -> None:
    with zipfile.ZipFile(document, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(20_000_000))
    raw = document.read_bytes()
    with zipfile.ZipFile(document) as archive:
        size = archive.getinfo("word/document.xml").file_size.to_bytes(4, "little")
    document.write_bytes(raw.replace(size, (2_000).to_bytes(4, "little")))
    assert reason(document) == "damaged: it does not unpack"


@pytest.mark.parametrize(
    "doctype",
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]>', "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_definition_is_refused(
    document: Path, doctype: str, encoding: str
) -> None:
    xml = f"<?xml version='1.0' encoding='{encoding}'?>{doctype}<x>&a;</x>"
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", xml.encode(encoding))
    assert reason(document) == "holds a document type definition: refused as unsafe"


def test_an_encrypted_document_says_how_to_go_on(document: Path) -> None:
    document.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert reason(document) == (
        "encrypted or in an old format; save it as an unprotected .docx"
    )


def test_unknown_ways_of_packing_are_refused(document: Path) -> None:
    with zipfile.ZipFile(document, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert reason(document) == "packed in an unknown way; save it anew"


def test_a_zip_with_a_password_is_refused(document: Path) -> None:
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    raw = bytearray(document.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # the flag in the list at the end
    document.write_bytes(raw)
    assert reason(document) == "encrypted; save a copy without a password"


def test_what_is_no_word_document_says_so(document: Path) -> None:
    document.write_bytes(b"Complaints policy")
    assert reason(document) == "not a Word document"
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert reason(document) == "not a Word document"


def test_a_damaged_document_says_where(document: Path) -> None:
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<w><p></w>")
    assert reason(document) == "damaged: mismatched tag: line 1, column 8"
