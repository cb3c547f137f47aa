from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from isocheck.errors import UnreadableError
from isocheck.registers.reading import open_source
from register_files import refusal, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servers import Postgres

TABLES = """
    CREATE TYPE mood AS ENUM ('calm', 'angry');
    CREATE TABLE cases (
        id int, text text, at timestamp, zoned timestamptz, day date, cost numeric,
        ok boolean, mood mood, code char(3), notes jsonb
    );
    INSERT INTO cases VALUES
        (1, ' x ', '2024-01-05 10:00', '2024-07-01 12:00Z', '2024-01-05', 2.5, true,
         'calm', 'a', '{"b": 1}'),
        (2, ' ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
    CREATE SCHEMA old;
    CREATE TABLE old.cases AS SELECT 0 AS id;
    CREATE VIEW "Late Cases" AS SELECT id FROM cases WHERE id > 1;
    CREATE FUNCTION wipe() RETURNS int LANGUAGE sql AS
        'DELETE FROM cases; SELECT 1';
    CREATE SEQUENCE counter;
"""


@pytest.fixture(scope="module")
def crm(postgres: Postgres) -> Iterator[Postgres]:
    with postgres.connect() as connection:
        connection.execute(TABLES)
        yield postgres
        connection.execute(
            'DROP VIEW "Late Cases"; DROP TABLE cases, old.cases; DROP SCHEMA old;'
            "DROP FUNCTION wipe; DROP SEQUENCE counter; DROP TYPE mood"
        )


@pytest.fixture(autouse=True)
def no_password_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.delenv("PGPASSFILE", raising=False)


def test_types_stay_and_blanks_are_null(crm: Postgres) -> None:
    found = open_source(crm.address, query="cases", password=crm.password)
    assert (found.source, found.typed, found.rows) == (crm.address, True, None)
    assert (found.sha256, found.table.get_backend().name) == ("", "postgres")
    first, second = sorted(rows(found))
    assert first == (
        1,
        "x",
        datetime(2024, 1, 5, 10),  # noqa: DTZ001 - a time without zone
        datetime(2024, 7, 1, 12, tzinfo=UTC),
        date(2024, 1, 5),
        Decimal("2.5"),
        True,
        "calm",
        "a",
        '{"b": 1}',
    )
    assert second == (2, *[None] * 9)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("old.cases", [(0,)]),
        ("Late Cases", [(2,)]),
        ("SELECT id + 1 AS id FROM cases WHERE id = 1; ", [(2,)]),
        ("SELECT mood FROM cases WHERE id = 1 -- angry", [("calm",)]),
        ("WITH c AS (SELECT 7 AS n) SELECT n FROM c", [(7,)]),
    ],
)
def test_tables_views_and_queries_are_read(
    crm: Postgres, query: str, found: list[tuple[object, ...]]
) -> None:
    assert rows(open_source(crm.address, query=query, password=crm.password)) == found


def test_passwords_come_from_the_address_and_the_environment(
    crm: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = f"postgresql://clerk:s3cret%20%26%20S%C3%B6hne%40home@127.0.0.1:{crm.port}"
    with open_source(f"{inside}/crm", query="cases") as found:
        assert found.source == crm.address
        assert "s3cret" not in repr(found)
    monkeypatch.setenv("PGPASSWORD", crm.password)
    assert len(rows(open_source(crm.address, query="cases"))) == 2


def test_metrics_are_computed_in_the_database(crm: Postgres) -> None:
    with open_source(crm.address, query="cases", password=crm.password) as found:
        table = found.table
        counted = table.aggregate(n=table.count(), filled=table.text.count())
        assert "COUNT" in counted.compile()
        assert counted.to_pyarrow().to_pylist() == [{"n": 2, "filled": 1}]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO cases (id) VALUES (3)",
        "DELETE FROM cases",
        "CREATE TABLE more (id int)",
        "CREATE TEMPORARY VIEW more AS SELECT 1",
        "SELECT nextval('counter')",
        "SELECT wipe()",
    ],
)
def test_nothing_can_be_written(crm: Postgres, statement: str) -> None:
    import psycopg  # noqa: PLC0415 - only where the server runs

    with open_source(crm.address, query="cases", password=crm.password) as found:
        backend = found.table.get_backend()
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            backend.con.execute(statement)
        assert found.table.count().to_pyarrow().as_py() == 2


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", ": say which table to read; it has Late Cases, cases, old.cases"),
        ("nope", ": there is no table nope; there are Late Cases, cases, old.cases"),
        ("DELETE FROM cases", ": the query is no SELECT; only reading is allowed"),
        ("SELECT 1; SELECT 2", ": the query must be one SELECT, not several"),
        (
            "SELECT * INTO copy FROM cases",
            ": the query does more than read; only a SELECT is allowed",
        ),
        ("SELECT nope FROM cases", ': cannot be read: column "nope" does not exist'),
        ("SELECT 1 AS a, 2 AS a", ": two of its columns have the same name"),
    ],
)
def test_what_cannot_be_asked_costs_one_line(
    crm: Postgres, query: str, said: str
) -> None:
    assert refusal(crm.address, query=query, password=crm.password) == said


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT wipe() AS n", "cannot execute DELETE in a read-only transaction"),
        (
            "SELECT set_config('transaction_read_only', 'off', true), wipe() AS n",
            "transaction read-write mode must be set before any query",
        ),
    ],
)
def test_a_select_that_writes_is_stopped_by_the_server(
    crm: Postgres, query: str, said: str
) -> None:
    with open_source(crm.address, query=query, password=crm.password) as found:
        with pytest.raises(UnreadableError) as caught, found.asking():
            found.table.to_pyarrow()
        assert str(caught.value) == f"{crm.address}: cannot be read: {said}"
    with open_source(crm.address, query="cases", password=crm.password) as found:
        assert found.table.count().to_pyarrow().as_py() == 2


def test_what_cannot_be_reached_costs_one_line(crm: Postgres) -> None:
    wrong = {"password": "hush hush", "query": "cases"}
    said = (
        ": the password is missing or wrong; "
        "set PGPASSWORD, or check the user in the address"
    )
    assert refusal(crm.address, **wrong) == said
    assert refusal(crm.address) == said
    nobody = replace(crm, database="nope").address
    assert refusal(nobody, password=crm.password) == (
        ': cannot be read: database "nope" does not exist'
    )
    down = replace(crm, port=1).address
    assert refusal(down, **wrong) == (
        ": no database answers at 127.0.0.1:1; is it running, and can it be reached?"
    )


def test_a_column_that_vanishes_costs_one_line(crm: Postgres) -> None:
    with crm.connect() as connection:
        connection.execute("CREATE TABLE brief AS SELECT 1 AS id, 'x' AS text")
        with open_source(crm.address, query="brief", password=crm.password) as found:
            connection.execute("ALTER TABLE brief DROP COLUMN text")
            with pytest.raises(UnreadableError) as caught, found.asking():
                found.table.text.count().to_pyarrow()
            connection.execute("DROP TABLE brief")
            with pytest.raises(UnreadableError) as gone, found.asking():
                found.table.id.count().to_pyarrow()
    assert str(caught.value).endswith(': cannot be read: column "text" does not exist')
    assert str(gone.value).endswith('relation "public.brief" does not exist')
    assert crm.password not in str(caught.value) + str(gone.value)


def test_times_with_a_zone_are_shown_in_the_zone_asked_for(crm: Postgres) -> None:
    with open_source(
        crm.address, query="cases", timezone="Europe/Warsaw", password=crm.password
    ) as found:
        hour = found.table.zoned.cast("timestamp").hour().max()
        assert hour.to_pyarrow().as_py() == 14
