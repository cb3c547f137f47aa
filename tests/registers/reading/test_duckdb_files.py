from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from isocheck.registers.reading import open_source
from register_files import refusal, rows

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def crm(tmp_path: Path) -> str:
    """Return the address of a file with two tables and a view."""
    with duckdb.connect(str(tmp_path / "crm.duckdb")) as made:
        made.execute("CREATE TABLE cases AS SELECT 1 AS id, ' x ' AS text")
        made.execute("CREATE SCHEMA old; CREATE TABLE old.cases AS SELECT 0 AS id")
        made.execute("CREATE VIEW late AS FROM cases WHERE id > 5")
    return f"duckdb:///{tmp_path}/crm.duckdb"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("cases", [(1, "x")]),
        ("old.cases", [(0,)]),
        ("late", []),
        ("SELECT id + 1 AS id FROM cases;", [(2,)]),
        ("WITH c AS (FROM cases) SELECT text FROM c", [("x",)]),
    ],
)
def test_tables_views_and_queries_are_read(
    crm: str, query: str, found: list[tuple[object, ...]]
) -> None:
    opened = open_source(crm, query=query)
    assert (opened.source, opened.typed, opened.rows) == (crm, True, None)
    assert rows(opened) == found


def test_the_only_table_needs_no_name(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "one.duckdb")) as made:
        made.execute("CREATE TABLE cases AS SELECT 1 AS id")
    found = open_source(f"duckdb:///{tmp_path}/one.duckdb")
    assert found.notes == ("table cases, asked in the database for reading only",)
    assert rows(found) == [(1,)]


def test_two_registers_of_one_file_are_open_at_once(crm: str) -> None:
    with open_source(crm, query="cases") as one, open_source(crm, query="late") as two:
        assert one.table.count().to_pyarrow().as_py() == 1
        assert two.table.count().to_pyarrow().as_py() == 0


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", ": say which table to read; it has cases, late, old.cases"),
        ("nope", ": there is no table nope; there are cases, late, old.cases"),
        ("DROP TABLE cases", ": the query is no SELECT; only reading is allowed"),
        ("COPY cases TO 'x'", ": the query is no SELECT; only reading is allowed"),
        ("SELECT 1; SELECT 2", ": the query must be one SELECT, not several"),
        ("SELECT 1; DROP TABLE cases", ": the query must be one SELECT, not several"),
        ("SELECT FROM WHERE", ": the query cannot be understood; is it one SELECT?"),
        (
            "WITH c AS (DELETE FROM cases RETURNING id) SELECT * FROM c",
            ": the query does more than read; only a SELECT is allowed",
        ),
        (
            "SELECT nope FROM cases",
            ': cannot be read: Referenced column "nope" not found in FROM clause!',
        ),
    ],
)
def test_what_cannot_be_asked_costs_one_line(crm: str, query: str, said: str) -> None:
    assert refusal(crm, query=query) == said


def test_files_that_are_no_database_cost_one_line(tmp_path: Path) -> None:
    assert refusal(f"duckdb:///{tmp_path}/no.duckdb") == ": no such file"
    (tmp_path / "r.duckdb").write_text("id,text\n" * 999)
    said = refusal(f"duckdb:///{tmp_path}/r.duckdb")
    assert said.startswith(": cannot be read: ")
