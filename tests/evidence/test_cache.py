from __future__ import annotations

import ast
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import isocheck.evidence.readers
from isocheck.evidence import cache
from isocheck.evidence.cache import MOST_BYTES, NO_CACHE, PACKAGES, open_cache

if TYPE_CHECKING:
    from collections.abc import Iterator

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
FAR_AWAY = 4_000_000_000  # seconds since 1970


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "isocheck" / "evidence.sqlite"


@pytest.fixture
def table(file: Path) -> Iterator[sqlite3.Connection]:
    remember(b"key", b"line")
    connection = sqlite3.connect(file, isolation_level=None)
    yield connection
    connection.close()


def remember(key: bytes, line: bytes, most: int = MOST_BYTES) -> None:
    with open_cache(most) as kept:
        kept.remember(key, line)


def recalled(key: bytes) -> bytes:
    with open_cache() as kept:
        return kept.recall(key)


def noise(number: int) -> bytes:
    return os.urandom(10_000) + str(number).encode()


def test_a_line_is_there_in_the_next_run(file: Path) -> None:
    remember(b"key", "{“Жалоба”}".encode())
    assert recalled(b"key").decode() == "{“Жалоба”}"
    assert recalled(b"other") == b""
    assert file.is_file()


def test_nothing_is_kept_without_a_key(file: Path) -> None:
    remember(b"", b"line")
    assert recalled(b"") == b""
    assert file.stat().st_size < 100_000


def test_no_cache_keeps_nothing(file: Path) -> None:
    NO_CACHE.remember(b"key", b"line")
    assert NO_CACHE.recall(b"key") == b""
    NO_CACHE.close()
    assert not file.exists()


@posix_only
@pytest.mark.usefixtures("file")
def test_only_the_user_may_look_at_it(file: Path) -> None:
    file.parent.mkdir(parents=True, mode=0o755)
    file.touch(mode=0o644)
    remember(b"key", b"line")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content", [b"no database at all " * 100, b"SQLite format 3\0"]
)
def test_a_broken_file_is_begun_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    remember(b"key", b"line")
    assert recalled(b"key") == b"line"


def test_a_file_that_breaks_later_is_done_without_and_begun_anew(file: Path) -> None:
    with open_cache() as kept:
        for number in range(100):
            kept.remember(str(number).encode(), noise(number))
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with open_cache() as kept:
        assert kept.recall(b"7") == b""
        kept.remember(b"7", b"line")
    remember(b"7", b"line")
    assert recalled(b"7") == b"line"


def test_a_broken_line_is_not_known(table: sqlite3.Connection) -> None:
    table.execute("UPDATE kept SET value = x'00'")
    assert recalled(b"key") == b""


def test_a_folder_that_cannot_be_made_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    remember(b"key", b"line")
    assert recalled(b"key") == b""


@posix_only
def test_a_home_that_is_not_there_costs_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/dev/null")
    assert recalled(b"key") == b""


@posix_only
def test_a_folder_of_another_user_is_not_trusted(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(b"key", b"line")
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    assert recalled(b"key") == b""
    assert file.exists()


def test_a_database_that_may_not_be_written_to_costs_nothing(
    table: sqlite3.Connection,
) -> None:
    table.execute(
        "CREATE TRIGGER no BEFORE INSERT ON kept BEGIN SELECT raise(FAIL, ''); END"
    )
    remember(b"other", b"line")
    assert recalled(b"key") == b"line"
    assert recalled(b"other") == b""


def test_one_that_another_program_holds_is_done_without(
    table: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_WAIT", 0.1)
    table.execute("BEGIN EXCLUSIVE")
    assert recalled(b"key") == b""
    table.execute("ROLLBACK")
    assert recalled(b"key") == b"line"


def test_it_does_not_outgrow_its_bound(file: Path) -> None:
    most = 400_000
    for start in range(0, 200, 20):
        with open_cache(most) as kept:
            for number in range(start, start + 20):
                kept.remember(str(number).encode(), noise(number))
    with open_cache(most) as kept:
        known = [number for number in range(200) if kept.recall(str(number).encode())]
    assert 20 <= len(known) < 40
    assert file.stat().st_size < most + 20 * 10_000 + 100_000


def test_what_was_used_last_goes_last(table: sqlite3.Connection) -> None:
    for number in range(20):
        remember(str(number).encode(), noise(number))
    table.execute("UPDATE kept SET used = 1")
    assert recalled(b"3")  # and is thereby used
    with open_cache(150_000) as kept:
        kept.remember(b"new", noise(0))
    assert recalled(b"3")
    assert recalled(b"new")
    ((left,),) = table.execute("SELECT count(*) FROM kept").fetchall()
    assert left < 20


def test_a_use_within_the_hour_is_not_written_down(table: sqlite3.Connection) -> None:
    table.execute("UPDATE kept SET used = ?", (FAR_AWAY,))
    assert recalled(b"key") == b"line"
    assert table.execute("SELECT used FROM kept").fetchall() == [(FAR_AWAY,)]


def test_many_lines_do_not_wait_in_memory(table: sqlite3.Connection) -> None:
    with open_cache() as kept:
        for number in range(150):
            kept.remember(str(number).encode(), noise(number))
        ((written,),) = table.execute("SELECT count(*) FROM kept").fetchall()
        assert written > 90


@pytest.mark.usefixtures("file")
def test_several_processes_may_write_at_once() -> None:
    code = """if True:
        import sys
        from isocheck.evidence.cache import open_cache
        for number in range(25):
            with open_cache() as kept:
                kept.remember(f"{sys.argv[1]} {number}".encode(), b"line")
    """
    started = [
        subprocess.Popen((sys.executable, "-c", code, name)) for name in ("a", "b", "c")
    ]
    assert [process.wait(30) for process in started] == [0, 0, 0]
    names = [f"{name} {number}" for name in "abc" for number in range(25)]
    assert [name for name in names if not recalled(name.encode())] == []


@pytest.mark.usefixtures("file")
def test_another_program_does_not_find_it(monkeypatch: pytest.MonkeyPatch) -> None:
    remember(b"key", b"line")
    monkeypatch.setattr(cache, "_program", lambda: b"another")
    assert recalled(b"key") == b""


def test_every_package_that_reads_is_part_of_the_key() -> None:
    folder = Path(isocheck.evidence.readers.__file__).parent
    imported = {
        name.partition(".")[0]
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _imported(node)
    }
    others = imported - set(sys.stdlib_module_names) - {"isocheck"}
    assert others == {name.replace("-", "_") for name in PACKAGES}


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []
