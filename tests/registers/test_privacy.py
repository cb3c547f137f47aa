"""A register stays on the machine and as it is."""

from __future__ import annotations

import socket
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import pyarrow.csv
import pyarrow.parquet
import pytest
import xlsxwriter

from big_registers import big_register
from isocheck.registers.kinds import KINDS
from isocheck.registers.mapping import Source
from isocheck.registers.measures import read_register

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pyarrow as pa


def _csv(table: pa.Table, path: Path) -> None:
    pyarrow.csv.write_csv(table, path)


def _parquet(table: pa.Table, path: Path) -> None:
    pyarrow.parquet.write_table(table, path)


def _workbook(table: pa.Table, path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, table.column_names)
        for number, row in enumerate(table.to_pylist(), 1):
            cells = [None if cell is None else str(cell) for cell in row.values()]
            sheet.write_row(number, 0, cells)


WRITERS = {"r.csv": _csv, "r.parquet": _parquet, "r.xlsx": _workbook}


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail whoever asks for an address or opens a connection."""

    def refuse(*_: object) -> NoReturn:
        pytest.fail("a register is read without any network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("name", WRITERS)
def test_a_register_is_measured_without_network_and_left_as_it_is(
    tmp_path: Path, name: str
) -> None:
    write: Callable[[pa.Table, Path], None] = WRITERS[name]
    path = tmp_path / name
    write(big_register(KINDS["complaints"], 60), path)
    before = (path.read_bytes(), path.stat().st_mtime_ns)

    reading = read_register(
        Source(kind="complaints", where=str(path)), today=date(2026, 1, 1)
    )

    assert reading.rows == 60
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_nothing_a_reading_holds_names_a_person(tmp_path: Path) -> None:
    for kind in KINDS.values():
        table = big_register(kind, 400)
        person = {
            name: [f"Zofia {name} {number}" for number in range(400)]
            for name in kind.personal
            if str(table.schema.field(name).type) == "string"
        }
        for name, values in person.items():
            place = table.column_names.index(name)
            table = table.set_column(place, name, [values])
        path = tmp_path / f"{kind.name}.csv"
        _csv(table, path)

        names = {name: name for name in kind.fields}
        source = Source(kind=kind.name, where=str(path), columns=names)
        reading = read_register(source, today=date(2026, 1, 1))

        assert person
        assert "Zofia" not in repr(reading), kind.name
