"""Whatever bytes a file holds, a reader gives blocks or says why it does not."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from evidence_set.blocks import parse_blocks
from evidence_set.make import RENDERERS
from evidence_set.packing import pack
from isocheck.evidence.readers import READERS, Part, UnreadableDocumentError

TEXT = (
    "# Порядок\n\n## Times\n\nWe reply within 5 days.\n\n- by post\n- by phone\n\n"
    "|Step|Days|\n|-|-|\n|Reply|5|\n\nNotes: yearly"
)
FORMATS = sorted(RENDERERS)


@cache
def made(suffix: str) -> bytes:
    return RENDERERS[suffix](parse_blocks(TEXT))


@cache
def members(suffix: str) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(made(suffix))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def is_told(suffix: str, raw: bytes) -> bool:
    """Tell whether the document was read; a reason counts as told, too."""
    try:
        return bool(list(READERS[suffix](Part(name=f"x{suffix}", unpack=lambda: raw))))
    except UnreadableDocumentError as error:
        said = str(error)
        assert said
        assert "\n" not in said
        return False


@pytest.mark.parametrize("suffix", sorted(READERS))
@given(raw=st.binary(max_size=400))
@example(b"")
@example(b"PK\x05\x06" + bytes(18))
@example(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024))
def test_any_bytes_are_read_or_refused(suffix: str, raw: bytes) -> None:
    is_told(suffix, raw)


@pytest.mark.parametrize("suffix", FORMATS)
@given(share=st.floats(0, 1))
def test_a_file_cut_off_is_read_or_refused(suffix: str, share: float) -> None:
    raw = made(suffix)
    assert is_told(suffix, raw)
    is_told(suffix, raw[: int(share * len(raw))])


@pytest.mark.parametrize("suffix", FORMATS)
@given(
    changes=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)),
        min_size=1,
        max_size=8,
    )
)
def test_a_file_with_wrong_bytes_is_read_or_refused(
    suffix: str, changes: list[tuple[float, int]]
) -> None:
    raw = bytearray(made(suffix))
    for place, byte in changes:
        raw[int(place * len(raw))] = byte
    is_told(suffix, bytes(raw))


@pytest.mark.parametrize(
    "suffix", [suffix for suffix in FORMATS if made(suffix).startswith(b"PK")]
)
@given(data=st.data())
def test_a_part_with_wrong_content_is_read_or_refused(
    suffix: str, data: st.DataObject
) -> None:
    parts = dict(members(suffix))
    name = data.draw(st.sampled_from(sorted(parts)))
    raw = parts[name]
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    parts[name] = raw[:start] + data.draw(st.binary(max_size=20)) + raw[end:]
    if data.draw(st.booleans()):
        del parts[name]
    is_told(suffix, pack(parts))


WORDS = st.sampled_from(
    r"""{ } \par \cell \row \trowd \intbl \pard \plain \uc0 \uc3 \u1055 \u-10179 \'e9
    \bin3 \*\x \shptxt \header \footnote \fonttbl \f1 \fcharset204 \stylesheet \s1
    \outlinelevel0 \listtext \v \v0 \deleted \ansicpg932 \ls1 \~ \* \ plain""".split()
)


@given(body=st.lists(WORDS | st.binary(max_size=4), max_size=60))
@settings(max_examples=300)
def test_any_order_of_control_words_is_read(body: list[str | bytes]) -> None:
    pieces = (each.encode() if isinstance(each, str) else each for each in body)
    is_told(".rtf", rb"{\rtf1 " + b" ".join(pieces))
