from __future__ import annotations

import os
from typing import TYPE_CHECKING

import duckdb
import pytest

from isocheck.errors import UnreadableError
from isocheck.registers.reading import open_source
from register_files import opened, refusal, refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    yield folder
    assert not list(folder.iterdir())


def test_all_that_is_temporary_goes(tmp_path: Path, temporary: Path) -> None:
    with opened(tmp_path, "a,b\nx\n"):
        assert list(temporary.glob("isocheck-*"))


def test_a_refused_file_leaves_nothing(tmp_path: Path, temporary: Path) -> None:
    assert refused(tmp_path, 'a,b\nx,"y').startswith(":2: a quote opens")
    assert not list(temporary.iterdir())


def test_nothing_is_written_beside_the_source(tmp_path: Path) -> None:
    folder = tmp_path / "registers"
    folder.mkdir()
    with duckdb.connect(str(folder / "crm.duckdb")) as made:
        made.execute("CREATE TABLE t AS SELECT 1 AS id")
    (folder / "r.csv").write_text("id,text\na\n")
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    for where in (str(folder / "r.csv"), f"duckdb:///{folder}/crm.duckdb"):
        with open_source(where) as found:
            found.table.count().to_pyarrow()
            there = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
            assert there == before


def test_a_file_that_changes_meanwhile_costs_one_line(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    with (
        pytest.raises(UnreadableError, match=r"register\.csv: it changed while"),
        opened(tmp_path, "a,b\nx,y\n"),
    ):
        path.write_text("a,b\nx,y\nz,w\n")


def test_a_file_that_goes_meanwhile_costs_one_line(tmp_path: Path) -> None:
    found = opened(tmp_path, "a,b\nx,y\n")
    (tmp_path / "register.csv").unlink()
    with pytest.raises(UnreadableError, match="cannot be read: "), found.asking():
        found.table.count().to_pyarrow()
    with pytest.raises(UnreadableError, match="it changed while it was read"), found:
        pass


def test_other_mistakes_are_not_explained_away(tmp_path: Path) -> None:
    with (
        opened(tmp_path, "a,b\nx,y\n") as found,
        pytest.raises(ZeroDivisionError),
        found.asking(),
    ):
        _ = 1 / 0


def test_extensions_are_never_fetched(tmp_path: Path) -> None:
    with opened(tmp_path, "a,b\nx,y\n") as found:
        settings = found.table.get_backend().raw_sql(
            "SELECT current_setting('autoinstall_known_extensions'), "
            "current_setting('autoload_known_extensions')"
        )
        assert settings.fetchall() == [(False, False)]


def test_the_engine_writes_nothing_to_the_terminal(tmp_path: Path) -> None:
    with opened(tmp_path, "a,b\nx,y\n") as found:
        setting = found.table.get_backend().raw_sql(
            "SELECT current_setting('enable_progress_bar')"
        )
        assert setting.fetchall() == [(False,)]


def test_what_is_not_there_costs_one_line(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent.csv") == ": no such file"
    assert refused(tmp_path, "a", "r.pdf").startswith(": not a kind of register; ")
    assert refusal("https://example.org/r.csv").startswith("https:// is no database")


def test_options_that_do_not_fit_cost_one_line(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("a,b\nx,y\n")
    assert refusal(path, sheet="R") == ": only a workbook has sheets, this is none"
    assert refusal(path, query="t") == ": a query needs a database, this is a file"
    said = refusal(path, timezone="Mars/Olympus")
    assert said == "there is no time zone Mars/Olympus; use one such as Europe/Warsaw"


def test_a_file_that_may_not_be_read_costs_one_line(tmp_path: Path) -> None:
    if os.getuid() == 0:
        pytest.skip("root may read everything")
    path = tmp_path / "r.csv"
    path.write_text("a,b\nx,y\n")
    path.chmod(0)
    assert refusal(path) == ": cannot be read: Permission denied"


def test_times_with_a_zone_are_shown_in_the_zone_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "r.duckdb"
    with duckdb.connect(str(path)) as made:
        made.execute("CREATE TABLE t AS SELECT TIMESTAMPTZ '2024-07-01 12:00Z' AS at")
    with open_source(f"duckdb:///{path}", timezone="Europe/Warsaw") as found:
        (row,) = (
            found.table.select(hour=found.table.at.cast("timestamp").hour())
            .to_pyarrow()
            .to_pylist()
        )
    assert row == {"hour": 14}
