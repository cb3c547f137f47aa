from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from isocheck.registers.reading import open_source
from register_files import refusal, rows

if TYPE_CHECKING:
    from pathlib import Path

    from pyspark.sql import SparkSession

HERE = "spark://local"

pytestmark = pytest.mark.usefixtures("spark")


@pytest.fixture
def cases(tmp_path: Path, spark: SparkSession) -> str:
    """Return how Spark names a file of two cases, which is also the view `cases`."""
    path = tmp_path / "cases.parquet"
    pq.write_table(pa.table({"id": [1, 2], "text": [" x ", " "]}), path)
    spark.read.parquet(str(path)).createOrReplaceTempView("cases")
    return f"parquet.`{path}`"


def test_files_views_and_queries_are_read(cases: str) -> None:
    for query in (cases, "cases", "SELECT id, text FROM cases"):
        found = open_source(HERE, query=query)
        assert (found.source, found.typed, found.rows) == (HERE, True, None)
        assert sorted(rows(found)) == [(1, "x"), (2, None)]


def test_the_only_view_needs_no_name(cases: str) -> None:
    with open_source(HERE) as found:
        assert found.notes == ("table cases, asked in the database for reading only",)
        assert found.table.id.sum().to_pyarrow().as_py() == 3
    assert cases


def test_views_of_its_own_go(spark: SparkSession, cases: str) -> None:
    with open_source(HERE, query=cases):
        assert len(spark.catalog.listTables()) == 2
    assert [each.name for each in spark.catalog.listTables()] == ["cases"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("nope", ": there is no table nope; there are cases"),
        ("DROP VIEW cases", ": the query is no SELECT; only reading is allowed"),
        ("SELECT 1; SELECT 2", ": the query must be one SELECT, not several"),
        (
            "SELECT nope FROM cases",
            (
                ": cannot be read: A column, variable, or function parameter with "
                "name `nope` cannot be resolved"
            ),
        ),
        (
            "parquet.`/no/such/file.parquet`",
            ": cannot be read: Path does not exist: file:/no/such/file.parquet",
        ),
    ],
)
def test_what_cannot_be_asked_costs_one_line(cases: str, query: str, said: str) -> None:
    assert cases
    assert refusal(HERE, query=query) == said


def test_a_cluster_that_is_down_costs_one_line(
    spark: SparkSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(spark), "getActiveSession", lambda: None)
    assert refusal("spark://127.0.0.1:1") == (
        ": no Spark answers at 127.0.0.1:1; is it running, and can it be reached?"
    )
