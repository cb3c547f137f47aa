"""What documents were found to say, kept in the user's cache folder.

It can be lost at any time: where it cannot be read or written, all goes on without it.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import zlib
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from isocheck import __version__
from isocheck.resources import cache_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = ("pypdfium2",)
"""The packages that readers use: another version may find another text."""

MOST_BYTES = 512_000_000
_NAME = "evidence.sqlite"
_KEPT_ON_CLEARING = 0.8
_AT_ONCE = 1_000_000  # bytes that wait to be written together
_FASTEST = 1  # half the time of the usual compression, a tenth more bytes
_WAIT = 5.0  # seconds for another isocheck to finish its writing
_HOUR = 3600

# The columns that are sorted by stand before the texts, which are long.
_TABLE = """
    CREATE TABLE IF NOT EXISTS kept (
        key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL
    );
    CREATE INDEX IF NOT EXISTS by_use ON kept (used);
"""
_INSERT = "INSERT OR REPLACE INTO kept (key, used, value) VALUES (?, ?, ?)"
_TOUCH = "UPDATE kept SET used = ? WHERE key = ?"
_CLEAR = "DELETE FROM kept WHERE key IN (SELECT key FROM kept ORDER BY used LIMIT ?)"
_SIZE = """
    SELECT (page_count - freelist_count) * page_size
    FROM pragma_page_count, pragma_freelist_count, pragma_page_size
"""


@contextmanager
def open_cache(most: int = MOST_BYTES) -> Iterator[Cache]:
    """Open the user's cache for a while, or one that keeps nothing."""
    kept = Cache(_connect(), most)
    try:
        yield kept
    finally:
        kept.close()


class Cache:
    """Lines by key; the least recently used go first when they become too many.

    A key stands for all that a line rests on but the program, which is added here.
    """

    def __init__(self, database: sqlite3.Connection | None, most: int = 0) -> None:
        self._database = database
        self._most = most
        self._added: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._size = 0

    def recall(self, key: bytes) -> bytes:
        """Return what was remembered; nothing where it is not known."""
        if not (self._database and key):
            return b""
        try:
            found = self._database.execute(
                "SELECT used, value FROM kept WHERE key = ?", (_own(key),)
            ).fetchall()
            for used, value in found:
                line = zlib.decompress(value)
                if used < time() - _HOUR:
                    self._used.add(_own(key))
                return line
        except zlib.error:  # it is written anew
            return b""
        except sqlite3.Error as error:
            self._do_without(error)
        return b""

    def remember(self, key: bytes, line: bytes) -> None:
        """Keep a line; it is written together with others, or on closing."""
        if not (self._database and key and line):
            return
        packed = zlib.compress(line, _FASTEST)
        self._added[_own(key)] = packed
        self._size += len(packed)
        if self._size > _AT_ONCE:
            self._write()

    def close(self) -> None:
        """Write what is left to write."""
        self._write()
        if self._database:
            self._database.close()
            self._database = None

    def _write(self) -> None:
        if not (self._database and (self._added or self._used)):
            return
        now = int(time())
        added = [(key, now, value) for key, value in self._added.items()]
        try:
            self._database.execute("BEGIN IMMEDIATE")
            self._database.executemany(_INSERT, added)
            self._database.executemany(_TOUCH, [(now, key) for key in self._used])
            _clear(self._database, self._most)
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            self._do_without(error)
        self._added.clear()
        self._used.clear()
        self._size = 0

    def _do_without(self, error: sqlite3.Error) -> None:
        database, self._database = self._database, None
        if database:
            database.close()
        if _is_broken(error):
            _discard()


NO_CACHE = Cache(None)


def _clear(database: sqlite3.Connection, most: int) -> None:
    """Make the database smaller where it is too large."""
    ((size,),) = database.execute(_SIZE).fetchall()
    if size > most:
        ((count,),) = database.execute("SELECT count(*) FROM kept").fetchall()
        kept = int(count * _KEPT_ON_CLEARING * most / size)
        database.execute(_CLEAR, (count - kept,))


def _connect() -> sqlite3.Connection | None:
    for _ in range(2):  # the second time without the broken one
        try:
            return _opened(_private_file())
        except (OSError, RuntimeError):  # the last: there is no home
            return None
        except sqlite3.Error as error:
            if not _is_broken(error):
                return None
            _discard()
    return None


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        # After a power failure it may be broken, and is then begun anew. One file with
        # a journal beside it while written is as fast as a log of writes, and works in
        # home folders on a network.
        database.execute("PRAGMA synchronous = OFF")
        database.executescript(_TABLE)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _private_file() -> Path:
    """Return the file, which holds what confidential documents say."""
    folder = cache_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} is another user's")
    folder.chmod(0o700)
    path = folder / _NAME
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)
    return path


def _discard() -> None:
    with suppress(OSError, RuntimeError):
        (cache_folder() / _NAME).unlink()


def _is_broken(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # of the extended code
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _own(key: bytes) -> bytes:
    return sha256(_program() + key).digest()


@cache
def _program() -> bytes:
    """Return a sum of all that turns bytes into findings, as it stands on the disk."""
    told = sha256(f"{__version__} {sys.version}".encode())
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            told.update(f"{name} {version(name)}".encode())
    package = Path(__file__).parents[1]
    for part in ("evidence", "model"):
        for path in sorted((package / part).rglob("*.py")):
            told.update(path.read_bytes())
    return told.digest()
