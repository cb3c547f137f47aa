from __future__ import annotations

import base64
import os
import stat
import zipfile
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_set.packing import pack
from isocheck.evidence.parts import read_document
from isocheck.evidence.readers import (
    Block,
    BlockKind,
    Part,
    Unread,
    UnreadableDocumentError,
)

if TYPE_CHECKING:
    from pathlib import Path

BOMB = "refused as a possible zip bomb"


def read(raw: bytes) -> list[Block | Unread]:
    return list(read_document(Part(name="bundle.zip", unpack=lambda: raw)))


def texts(raw: bytes) -> list[tuple[str, str]]:
    found = [each for each in read(raw) if isinstance(each, Block)]
    return [(each.part, each.text) for each in found]


def unread(raw: bytes) -> list[tuple[str, str]]:
    found = [each for each in read(raw) if isinstance(each, Unread)]
    return [(each.part, each.reason) for each in found]


def refusal(raw: bytes) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        read(raw)
    return str(caught.value)


def archive(*members: tuple[zipfile.ZipInfo | str, bytes], method: int = 0) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", method) as file:
        for name, content in members:
            file.writestr(name, content)
    return packed.getvalue()


def test_files_are_read_by_their_format_in_their_order() -> None:
    raw = pack(
        {
            "policies/": "",
            "policies/Complaints.MD": "# Times\n\nOne week.",
            "a.txt": "Text",
            "mail.eml": "From: Ann\nSubject: Yes\n\nWords",
        }
    )
    assert read(raw)[1] == Block(
        text="One week.",
        place="Times",
        kind=BlockKind.PARAGRAPH,
        part="policies/Complaints.MD",
    )
    assert texts(raw)[2:] == [
        ("a.txt", "Text"),
        ("mail.eml", "Yes"),
        ("mail.eml", "From: Ann"),
        ("mail.eml", "Words"),
    ]


def test_what_cannot_be_read_is_told_and_the_rest_goes_on() -> None:
    raw = pack({"a.pdf": "no pdf", "scan.png": "x", "README": "x", "z.txt": "Read."})
    assert unread(raw) == [
        ("a.pdf", "damaged or not a PDF"),
        ("scan.png", "not a format isocheck reads (.png)"),
        ("README", "not a format isocheck reads (no suffix)"),
    ]
    assert texts(raw) == [("z.txt", "Read.")]


def test_what_is_no_evidence_is_passed_over() -> None:
    names = ("__MACOSX/._a.md", ".DS_Store", "a/.git/b.md", "~$a.docx", "Thumbs.db")
    assert read(pack(dict.fromkeys(names, "x") | {"./a.md": "Text"})) == [
        Block(text="Text", place="", kind=BlockKind.PARAGRAPH, part="./a.md")
    ]


@pytest.mark.parametrize(
    "name",
    ["../../x.md", "/etc/x.md", "C:\\Windows\\x.md", "..\\..\\x.md", "a/../x.md"],
)
def test_a_path_that_leads_out_is_a_name_and_nothing_is_written(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    assert texts(pack({name: "Text"})) == [(name.replace("\\", "/"), "Text")]
    assert [each.name for each in tmp_path.rglob("*")] == ["a", "b"]


def test_a_name_that_would_move_the_cursor_is_folded() -> None:
    assert texts(pack({"a\x1b[2J\n\u202eb.md": "Text"})) == [("a [2J b.md", "Text")]


def test_an_endless_name_is_cut() -> None:
    ((name, _),) = texts(pack({"a" * 60_000 + ".md": "Text"}))
    assert name == "a" * 197 + ".md"


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Политика жалоб.md", "cp866"),
        ("Zażalenia ósme.md", "cp852"),
        ("Ö.md", "cp437"),
        ("Жалоба.md", "utf-8"),
    ],
)
def test_names_in_older_encodings_are_read(name: str, encoding: str) -> None:
    raw = name.encode(encoding)
    marker = "x" * len(raw)
    packed = archive((marker, b"Text")).replace(marker.encode(), raw)
    assert texts(packed) == [(name, "Text")]


def test_links_are_named_and_not_followed() -> None:
    link = zipfile.ZipInfo("link.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    raw = archive((link, b"/etc/passwd"))
    assert read(raw) == [
        Unread(part="link.md", reason="a link; isocheck does not follow those")
    ]


def test_of_files_with_one_name_the_last_is_read() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        raw = archive(("a.md", b"First"), ("a.md", b"Second"))
    assert texts(raw) == [("a.md", "Second")]
    assert unread(raw) == [("a.md", "stands there twice; the last one is read")]


def test_encrypted_and_oddly_packed_files_are_named() -> None:
    raw = bytearray(archive(("a.md", b"Text")))
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # the flag in the list at the end
    assert unread(bytes(raw)) == [("a.md", "encrypted; pack it without a password")]
    raw = bytearray(archive(("a.md", b"Text"), method=zipfile.ZIP_LZMA))
    reason = "packed in an unknown way; pack it as usual"
    assert unread(bytes(raw)) == [("a.md", reason)]


def test_a_damaged_file_is_named() -> None:
    raw = archive(("a.md", b"Some text"), ("b.md", b"Other"))
    damaged = raw.replace(b"Some text", b"Some tent")
    assert unread(damaged) == [("a.md", "damaged: it does not unpack")]
    assert texts(damaged) == [("b.md", "Other")]


@pytest.mark.parametrize("raw", [b"", b"Complaints", b"PK\x03\x04" + bytes(99)])
def test_what_is_no_archive_says_so(raw: bytes) -> None:
    assert refusal(raw) == "damaged or not a ZIP archive"


def test_an_empty_archive_says_so() -> None:
    assert refusal(archive()) == "an empty archive"


def test_archives_are_read_two_deep_and_named_below() -> None:
    raw = pack({"deepest.md": "Deepest"})
    for depth in (3, 2, 1):
        raw = pack({f"{depth}.md": f"Depth {depth}", f"{depth}.zip": raw})
    assert texts(raw) == [
        ("1.md", "Depth 1"),
        ("1.zip > 2.md", "Depth 2"),
        ("1.zip > 2.zip > 3.md", "Depth 3"),
    ]
    assert unread(raw) == [
        (
            "1.zip > 2.zip > 3.zip",
            "lies more than 2 archives or mails deep; unpack them",
        )
    ]


def test_an_archive_within_a_mail_is_read() -> None:
    packed = pack({"a.md": "Text"})
    head = (
        b"From: Ann\nContent-Type: application/zip; name=b.zip\n"
        b"Content-Transfer-Encoding: base64\n\n"
    )
    raw = head + base64.encodebytes(packed)
    found = list(read_document(Part(name="a.eml", unpack=lambda: raw)))
    assert found[1:] == [
        Block(text="Text", place="", kind=BlockKind.PARAGRAPH, part="b.zip > a.md")
    ]


def test_too_many_files_are_refused() -> None:
    raw = archive(*((f"{number}.md", b"") for number in range(100_000)))
    assert refusal(raw) == "holds 100,000 files, more than 10,000; split it"


def test_too_many_files_in_archives_within_are_refused() -> None:
    full = archive(*((f"{number}.md", b"") for number in range(6_000)))
    raw = pack({"a.zip": full, "b.zip": full, "c.md": "Text"})
    said = "holds more than 10,000 files, with those in its archives; split it"
    assert refusal(raw) == said


def test_a_bomb_is_refused_before_it_unpacks() -> None:
    said = refusal(pack({"a.txt": bytes(90_000_000), "b.txt": bytes(90_000_000)}))
    assert said.startswith("would unpack to 180 MB from ")
    assert said.endswith(BOMB)


def test_a_bomb_within_an_archive_is_named_and_the_rest_is_read() -> None:
    bomb = pack({"a.txt": bytes(60_000_000)})
    raw = pack({"bomb.zip": bomb, "a.md": "Text"})
    ((part, reason),) = unread(raw)
    assert (part, reason[-len(BOMB) :]) == ("bomb.zip", BOMB)
    assert texts(raw) == [("a.md", "Text")]


def test_archives_that_are_bombs_only_together_are_refused() -> None:
    part = pack({"a.txt": os.urandom(1_000_000) + bytes(39_000_000)})
    raw = pack({f"{number}.zip": part for number in range(4)})
    said = f"would unpack to more than 100 MB with the others: {BOMB}"
    assert unread(raw)[-2:] == [("2.zip > a.txt", said), ("3.zip", said)]


def test_a_file_that_lies_about_its_size_is_refused() -> None:
    raw = pack({"a.txt": bytes(20_000_000), "b.txt": os.urandom(300_000)})
    lie = raw.replace((20_000_000).to_bytes(4, "little"), (20).to_bytes(4, "little"))
    assert unread(lie)[0] == ("a.txt", "damaged: it does not unpack")


@settings(max_examples=200)
@given(st.data())
def test_whatever_an_archive_holds_it_is_read_or_refused(data: st.DataObject) -> None:
    raw = bytearray(pack({"a.md": "Text " * 50, "b/c.eml": "From: a\n\nWords"}))
    for _ in range(data.draw(st.integers(0, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with suppress(UnreadableDocumentError):
        for each in read(bytes(raw)):
            str(each).encode()  # without halves of letters
