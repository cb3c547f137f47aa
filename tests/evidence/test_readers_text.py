from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from isocheck.evidence.readers import READERS, BlockKind, UnreadableDocumentError
from isocheck.evidence.readers.text import read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.txt"


def test_paragraphs_stand_at_their_first_line(document: Path) -> None:
    document.write_text(
        "POLICY\n======\n\nWe reply\nin a week.\n\n- by post\n  or phone\n2. by mail\n"
    )
    assert [(block.kind, block.place, block.text) for block in read(document)] == [
        (BlockKind.PARAGRAPH, "line 1", "POLICY"),
        (BlockKind.PARAGRAPH, "line 4", "We reply in a week."),
        (BlockKind.ITEM, "line 7", "by post or phone"),
        (BlockKind.ITEM, "line 9", "2. by mail"),
    ]


def test_line_numbers_are_those_of_editors(document: Path) -> None:
    document.write_bytes(b"one\r\n\r\ntwo\x0cthree\r\rfour\n")
    places = [(block.place, block.text) for block in read(document)]
    assert places == [("line 1", "one"), ("line 3", "two three"), ("line 5", "four")]


@pytest.mark.parametrize(
    "raw",
    [
        "Zażółć Жалоба".encode(),
        codecs.BOM_UTF8 + "Zażółć Жалоба".encode(),
        codecs.BOM_UTF16_LE + "Zażółć Жалоба".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Zażółć Жалоба".encode("utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark(document: Path, raw: bytes) -> None:
    document.write_bytes(raw)
    assert [block.text for block in read(document)] == ["Zażółć Жалоба"]


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"Complaints\0policy", "binary data, not text"),
        (b"\x89PNG\x0d\x0a\x1a\x0a" + bytes(range(1, 32)), "binary data, not text"),
        (
            b"\xc2\x90\x9d\x83" + bytes(range(0x80, 0xA0)),
            "not text in an encoding isocheck knows; save it as UTF-8",
        ),
        (
            codecs.BOM_UTF16_LE + b"\x00\xd8",
            "not valid UTF-16-LE at byte 0; save it as UTF-8",
        ),
    ],
)
def test_what_is_no_text_says_so(
    tmp_path: Path, suffix: str, raw: bytes, reason: str
) -> None:
    path = tmp_path / f"file{suffix}"
    path.write_bytes(raw)
    with pytest.raises(UnreadableDocumentError) as caught:
        list(READERS[suffix](path))
    assert str(caught.value) == reason


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_an_empty_file_says_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"empty{suffix}"
    path.touch()
    assert list(READERS[suffix](path)) == []
