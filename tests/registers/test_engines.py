"""Every metric of every kind of register is the same on every engine."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest

from big_registers import big_register
from isocheck.registers.fields import FieldKind
from isocheck.registers.kinds import KINDS
from isocheck.registers.mapping import Source
from isocheck.registers.measures import read_register
from isocheck.registers.quantiles import STEPS

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa
    from pyspark.sql import SparkSession

    from isocheck.model.measurement import Measurement, RegisterReading
    from isocheck.registers.fields import Kind
    from servers import Postgres

ROWS = 20_000
TODAY = date(2026, 1, 1)
TARGETS = {
    **dict.fromkeys(("acknowledge_within", "dispute_acknowledge_within"), 24.0),
    **dict.fromkeys(("answer_within", "close_within", "update_within"), 240.0),
    **dict.fromkeys(("dispute_close_within", "remedy_within"), 500.0),
    **dict.fromkeys(("customers", "complaints", "population", "invited"), 90_000.0),
    "service_level_within": 20 / 3600,
    "scale_top": 5.0,
    "first_response_within": 24.0,
    "outbound_from": 8.0,
    "outbound_until": 20.0,
    "waves_planned": 4.0,
    "reported_satisfied": 60.0,
    "review_interval": 9_000.0,
    "remedy_budget": 50_000.0,
}
SQL_TYPES = {
    FieldKind.TEXT: "text",
    FieldKind.TIME: "timestamp",
    FieldKind.FLAG: "boolean",
    FieldKind.NUMBER: "double precision",
    FieldKind.SECONDS: "double precision",
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_all_metrics_are_the_same_on_duckdb_postgresql_and_spark(
    kind: Kind, tmp_path: Path, postgres: Postgres, spark: SparkSession
) -> None:
    assert spark is not None
    table = big_register(kind, ROWS)
    path = tmp_path / f"{kind.name}.parquet"
    pq.write_table(table, path)
    _load(postgres, kind, table)

    duckdb = _reading(kind, str(path))
    postgresql = _reading(kind, postgres.address, kind.name, postgres.password)
    on_spark = _reading(kind, "spark://local", f"parquet.`{path}`")

    assert {each.metric for each in duckdb.measurements} == {
        each.name for each in kind.metrics
    }
    for other in (postgresql, on_spark):
        assert other.rows == duckdb.rows
        for one, another in zip(duckdb.measurements, other.measurements, strict=True):
            _same(one, another)
        assert [(each.check, each.count) for each in other.quality] == [
            (each.check, each.count) for each in duckdb.quality
        ]


def test_most_metrics_can_be_measured_in_these_registers(tmp_path: Path) -> None:
    measurable = 0
    for kind in KINDS.values():
        path = tmp_path / f"{kind.name}.parquet"
        pq.write_table(big_register(kind, 2_000), path)
        found = _reading(kind, str(path)).measurements
        measurable += sum(each.value is not None for each in found)

    assert measurable >= 195  # the rest need rows of another shape


def _reading(
    kind: Kind, where: str, query: str = "", password: str = ""
) -> RegisterReading:
    source = Source(
        kind=kind.name,
        where=where,
        query=query,
        password=password,
        columns={name: name for name in kind.fields},
    )
    return read_register(source, today=TODAY, targets=TARGETS)


def _same(one: Measurement, other: Measurement) -> None:
    """Compare two engines; times agree to the step they are rounded to."""
    step = STEPS.get(one.unit, 0.0) if "median" in one.parts else 0.0
    assert other.because == one.because, one.metric
    assert other.count == one.count, one.metric
    assert dict(other.left_out) == dict(one.left_out), one.metric
    if one.value is None:
        assert other.value is None, one.metric
        return
    assert other.value == pytest.approx(one.value, rel=1e-9, abs=1e-9 + step), (
        one.metric
    )
    assert dict(other.parts) == pytest.approx(
        dict(one.parts), rel=1e-9, abs=1e-9 + step
    ), one.metric


def _load(server: Postgres, kind: Kind, table: pa.Table) -> None:
    columns = ", ".join(
        f'"{name}" {SQL_TYPES[kind.fields[name]]}' for name in table.column_names
    )
    text = io.StringIO()
    writer = csv.writer(text)
    for row in table.to_pylist():
        writer.writerow(row.values())
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute(f'DROP TABLE IF EXISTS "{kind.name}"')
        cursor.execute(f'CREATE TABLE "{kind.name}" ({columns})')
        with cursor.copy(f'COPY "{kind.name}" FROM STDIN (FORMAT csv)') as copy:
            copy.write(text.getvalue())
