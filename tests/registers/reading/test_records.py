from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register_files import opened, refused, rows

if TYPE_CHECKING:
    from collections.abc import Callable

LINES = '{"id": 1.50, "at": "2024-01-05T10:00:00Z"}\n\n{"id": " ", "ok": true}\n'
LIST = '[{"id": 1.50, "at": "2024-01-05T10:00:00Z"},\n {"id": " ", "ok": true}]'


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("r.jsonl", LINES),
        ("r.ndjson", LINES),
        ("r.json", LINES),
        ("r.json", LIST),
        ("r.json", "\ufeff" + LIST),
    ],
)
def test_records_keep_what_they_say(tmp_path: Path, name: str, content: str) -> None:
    found = opened(tmp_path, content, name)
    assert found.table.columns == ("id", "at", "ok")
    assert (found.rows, found.typed) == (2, False)
    assert rows(found) == [("1.50", "2024-01-05T10:00:00Z", None), (None, None, "true")]


def test_lists_in_records_stay_json(tmp_path: Path) -> None:
    assert rows(opened(tmp_path, '{"a": 1, "b": ["x", null]}', "r.jsonl")) == [
        ("1", '["x", null]')
    ]


def test_long_lists_are_read_in_parts(tmp_path: Path) -> None:
    content = json.dumps(
        [{"id": str(number), "x": "y" * 100} for number in range(9_999)]
    )
    found = rows(opened(tmp_path, content, "r.json"))
    assert len(found) == 9_999
    assert found[-1][0] == "9998"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            '{"id": 1}\n[2]\n',
            ":2: not a JSON object; put one in each line, or all in one list",
        ),
        ('[{"id": 1}, 2]', ": record 2 is not a whole JSON object"),
        ('[{"id": 1}, {"id"', ": record 2 is not a whole JSON object"),
        ('[{"id": 1}', ": record 2 is not a whole JSON object"),
        ("[]", ": no records in it; is this a register?"),
        ("\n", ": no records in it; is this a register?"),
        ("[" * 99_999, ": record 1 is not a whole JSON object"),
    ],
)
def test_broken_records_cost_one_line(tmp_path: Path, content: str, said: str) -> None:
    assert refused(tmp_path, content, "r.json") == said


def _lines(records: list[object]) -> str:
    return "\n".join(map(json.dumps, records))


TEXT = st.text(alphabet='abż ",\n\t\\', max_size=6)


@settings(max_examples=25, deadline=None)
@given(
    records=st.lists(
        st.dictionaries(
            st.sampled_from(["one", "two", "three"]), st.none() | TEXT, min_size=1
        ),
        min_size=1,
        max_size=6,
    ),
    written=st.sampled_from([json.dumps, _lines]),
)
def test_what_is_written_is_read(
    records: list[dict[str, str | None]], written: Callable[[object], str]
) -> None:
    with TemporaryDirectory() as folder:
        found = opened(Path(folder), written(records), "r.json")
        names = found.table.columns
        got = rows(found)
    assert set(names) == {name for record in records for name in record}
    assert got == [
        tuple(_tidy(record.get(name)) for name in names) for record in records
    ]


def _tidy(cell: str | None) -> str | None:
    return cell.strip(" ") if cell and cell.strip() else None
