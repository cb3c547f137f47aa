from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from isocheck.errors import UnreadableError
from isocheck.registers.reading import open_source
from register_files import refused, rows

if TYPE_CHECKING:
    from pathlib import Path

ROWS = 123_457  # a number that stands for nothing else in the footer


def write(path: Path, **columns: object) -> str:
    pq.write_table(pa.table(columns), path)
    return str(path)


def test_types_stay_what_they_are(tmp_path: Path) -> None:
    noon = datetime(2024, 1, 5, 12)  # noqa: DTZ001 - a time without zone
    path = write(
        tmp_path / "r[1].parquet",
        number=[1, None],
        cost=[Decimal("2.50"), None],
        at=[noon, None],
        zoned=pa.array([noon.replace(tzinfo=UTC), None], pa.timestamp("us", "UTC")),
        day=[date(2024, 1, 5), None],
        ok=[True, None],
        text=[" x ", "\u00a0"],
        many=[["a"], None],
    )
    found = open_source(path)
    assert (found.rows, found.typed, found.notes) == (2, True, ())
    kinds = {name: str(kind) for name, kind in found.table.schema().items()}
    assert kinds["number"] == "int64"
    assert kinds["at"].startswith("timestamp")
    assert kinds["zoned"].startswith("timestamp('UTC'")
    assert (kinds["day"], kinds["ok"], kinds["text"]) == ("date", "boolean", "string")
    assert kinds["many"] == "string"
    first, second = rows(found)
    assert first[:3] == (1, Decimal("2.50"), noon)
    assert first[4:] == (date(2024, 1, 5), True, "x", "[a]")
    assert second == (None,) * 8


def test_names_that_are_the_same_are_numbered(tmp_path: Path) -> None:
    path = tmp_path / "r.parquet"
    pq.write_table(pa.table([[1], [2]], names=["Name ", "name"]), path)
    assert open_source(str(path)).table.columns == ("Name", "name 2")


def test_nothing_is_read_before_it_is_asked(tmp_path: Path) -> None:
    path = write(tmp_path / "r.parquet", x=[1])
    with open_source(path) as found:
        kept = found.table.get_backend().raw_sql("FROM duckdb_tables()").fetchall()
    assert kept == []


def test_what_is_no_parquet_costs_one_line(tmp_path: Path) -> None:
    assert refused(tmp_path, "a,b", "r.parquet").startswith(": cannot be read: ")
    honest = tmp_path / "r.parquet"
    write(honest, x=["a"] * 99)
    half = honest.read_bytes()[:-20]
    assert refused(tmp_path, half, "half.parquet").startswith(": cannot be read: ")


def test_a_footer_that_promises_billions_costs_one_line(tmp_path: Path) -> None:
    path = tmp_path / "r.parquet"
    numbers = pa.array(range(ROWS))
    pq.write_table(pa.table({"x": numbers}), path, row_group_size=ROWS + 1)
    content = path.read_bytes()
    size = int.from_bytes(content[-8:-4], "little")
    body, footer = content[: -8 - size], content[-8 - size : -8]
    assert _varint(ROWS) in footer
    footer = footer.replace(_varint(ROWS), _varint(10**9))
    liar = body + footer + len(footer).to_bytes(4, "little") + b"PAR1"
    path.write_bytes(liar)
    with (
        open_source(str(path)) as found,
        pytest.raises(UnreadableError, match=r"^r\.parquet: cannot be read: "),
        found.asking(),
    ):
        found.table.x.sum().to_pyarrow()


def _varint(number: int) -> bytes:
    """Write a number as the footer of Parquet does."""
    rest, out = number << 1, b""
    while rest >= 128:
        out += bytes([rest & 127 | 128])
        rest >>= 7
    return out + bytes([rest])
