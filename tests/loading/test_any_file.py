"""Whatever a file holds, it is taken whole or its mistakes are told; nothing breaks."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.errors import InvalidInputError
from isocheck.loading.answers import parse_answers
from isocheck.loading.assessment import build_assessment
from isocheck.loading.checklist import build_checklist
from isocheck.loading.crosswalk import build_crosswalk
from isocheck.loading.reading import read_data
from isocheck.loading.registers import build_registers
from isocheck.loading.workspace import build_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[1] / "examples"
BUILD = {
    "checklist": build_checklist,
    "crosswalk": build_crosswalk,
    "assessment": build_assessment,
    "registers": build_registers,
    "workspace": build_workspace,
}
TODAY = date(2026, 9, 30)
CRITERIA = {
    each.name: each
    for each in build_checklist(
        read_data(
            "checklist",
            (EXAMPLES / "checklists/valid/everything-used.yaml").read_bytes(),
            "everything-used.yaml",
        )
    ).criteria()
}
MARKS = st.sampled_from([*"-?:,[]{}#&*!|>'\"%@`;~\n\t ", "---", "...", "<<", "\r\n"])
WORDS = st.sampled_from(
    ["criterion", "level", "practised", "bench-2/9/mended-in-time", "7.10", "on", "é"]
)
TEXTS = st.lists(MARKS | WORDS | st.text(max_size=2), max_size=60).map("".join)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=3)
)
DATA = st.recursive(
    LEAVES | WORDS,
    lambda data: st.lists(data, max_size=3) | st.dictionaries(WORDS, data, max_size=3),
    max_leaves=5,
)


def read(kind: str, content: bytes) -> None:
    with suppress(InvalidInputError):
        BUILD[kind](read_data(kind, content, "example.yaml"))


def places(data: object) -> Iterator[tuple[dict[str, Any] | list[Any], Any]]:
    """Yield each container in the data with each key or index in it."""
    if isinstance(data, dict):
        keys: list[Any] = list(data)
    else:
        keys = list(range(len(data))) if isinstance(data, list) else []
    for key in keys:
        assert isinstance(data, dict | list)
        yield data, key
        yield from places(data[key])


@pytest.mark.parametrize("kind", sorted(BUILD))
@given(content=st.binary(max_size=60) | TEXTS.map(str.encode))
def test_any_bytes_are_read_or_refused(kind: str, content: bytes) -> None:
    read(kind, content)


@pytest.mark.parametrize("kind", sorted(BUILD))
@given(data=st.data())
def test_one_wrong_value_is_told_or_taken(kind: str, data: st.DataObject) -> None:
    path = EXAMPLES / f"{kind.removesuffix('s')}s" / "valid" / "everything-used.yaml"
    content = read_data(kind, path.read_bytes(), path.name)
    container, key = data.draw(st.sampled_from(list(places(content))))
    container[key] = data.draw(DATA)
    read(kind, json.dumps(content, ensure_ascii=False, allow_nan=False).encode())


def test_file_too_large_is_refused_unread() -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_data("workspace", b"#" * 20_000_001, "isocheck.yaml")
    assert str(caught.value) == (
        "isocheck.yaml:1:1: too-large the file is larger than 20 MB"
    )


@pytest.mark.parametrize("name", ["answers.yaml", "answers.csv"])
@given(content=st.binary(max_size=60) | TEXTS.map(str.encode))
def test_any_answers_are_read_or_refused(name: str, content: bytes) -> None:
    with suppress(InvalidInputError):
        parse_answers(content, name, CRITERIA, TODAY)


@given(level=DATA, reason=DATA, day=DATA)
def test_any_answer_is_told_or_taken(
    level: object, reason: object, day: object
) -> None:
    answer = {"level": level, "reason": reason, "on": day}
    content = json.dumps({"bench-2/9/mended-in-time": answer}).encode()
    with suppress(InvalidInputError):
        parse_answers(content, "answers.yaml", CRITERIA, TODAY)
