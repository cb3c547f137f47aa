from __future__ import annotations

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.errors import UnreadableError
from isocheck.registers.reading import texts
from isocheck.registers.reading.engine import start_engine
from isocheck.registers.reading.opened import File
from register_files import opened, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.registers.reading.engine import Engine

WORDS = st.text(alphabet="abżяß\"\n \t#\\'0", max_size=8)
ROWS = st.integers(2, 5).flatmap(
    lambda width: st.lists(
        st.lists(WORDS, min_size=width, max_size=width), min_size=1, max_size=8
    )
)


def expected(table: list[list[str]]) -> list[tuple[str | None, ...]]:
    cells = [
        tuple(cell.strip(" ") if cell.strip() else None for cell in row)
        for row in table
    ]
    return [row for row in cells if any(row)]


@settings(max_examples=40, deadline=None)
@given(
    table=ROWS,
    delimiter=st.sampled_from(",;|"),
    codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_is_written_is_read(
    table: list[list[str]], delimiter: str, codec: str, end: str, quoting: Literal[0, 1]
) -> None:
    stream = io.StringIO()
    writer = csv.writer(
        stream, delimiter=delimiter, lineterminator=end, quoting=quoting
    )
    header = [f"column {letter}" for letter in "abcde"[: len(table[0])]]
    writer.writerows([header, *table])
    with TemporaryDirectory() as folder:
        found = opened(Path(folder), stream.getvalue().encode(codec))
        assert found.table.columns == tuple(header)
        assert found.rows == len(expected(table))
        assert rows(found) == expected(table)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    started = start_engine()
    yield started
    started.close()


RAW = st.text(alphabet='ab0""\n \t\x85', max_size=5)
LINE = st.one_of(st.builds("{},{}".format, RAW, RAW), RAW)


@settings(max_examples=200, deadline=None)
@given(lines=st.lists(LINE, max_size=6), end=st.sampled_from(["\n", "\r\n"]))
def test_both_readers_of_text_agree(engine: Engine, lines: list[str], end: str) -> None:
    path = engine.place("register.csv")
    content = "\n".join(["left,right", *lines, ""]).replace("\n", end)
    path.write_bytes(content.encode())
    straight = _outcome(engine, path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(texts, "_read_straight", lambda *_: None)
        copied = _outcome(engine, path)
    assert straight == copied


def _outcome(engine: Engine, path: Path) -> object:
    try:
        found = texts.read_text(engine, File(path=path, shown="register.csv"))
    except UnreadableError as error:
        return str(error)
    cells = [
        tuple(cell and cell.replace("\r\n", "\n") for cell in row.values())
        for row in found.table.to_pyarrow().to_pylist()
    ]
    assert found.rows == len(cells)
    return found.table.columns, found.notes, cells
