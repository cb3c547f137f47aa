"""The embedded engine for files: its own folder, bounded memory, no network."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import ibis

from isocheck.registers.reading.blanks import TIDY, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import ibis.expr.types as ir
    from ibis.backends.duckdb import Backend

MEMORY = "1GB"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """A connection and the private folder that goes with it.

    The folder goes with `close`, at the latest when the program ends or nobody holds
    the connection any more.
    """

    connection: Backend
    folder: Path
    close: Callable[[], object]
    numbers: Iterator[int]

    def place(self, name: str = "") -> Path:
        """Return a path nothing lies at yet; its ending is that of `name`."""
        return self.folder / f"{next(self.numbers)}{Path(name).suffix.lower()}"

    def without_wildcards(self, path: Path) -> Path:
        """Return a path to the same file that stands for no other."""
        if not set("*?[") & set(str(path)):
            return path
        link = self.place(path.name)
        try:
            link.symlink_to(path.absolute())
        except OSError:  # where links need a permission
            shutil.copyfile(path, link)
        return link

    def keep(self, query: str, names: Sequence[str] | None = None) -> ir.Table:
        """Return what a query yields as a table; it stays unread."""
        name = f"register_{next(self.numbers)}"
        columns = f" ({', '.join(map(quoted, names))})" if names else ""
        self.connection.raw_sql(f"CREATE VIEW {name}{columns} AS {query}")
        return self.connection.table(name)

    def count(self, source: str, *conditions: str) -> tuple[int, ...]:
        """Return how many rows a source has, then for how many each condition holds."""
        counts = [f"count(*) FILTER ({each})" for each in ("true", *conditions)]
        (found,) = self.connection.raw_sql(select(counts, source)).fetchall()
        return tuple(map(int, found))


def start_engine(timezone: str = "") -> Engine:
    """Start an engine that reads files and keeps what it must within its folder."""
    folder = Path(tempfile.mkdtemp(prefix="isocheck-"))
    connection = ibis.duckdb.connect(
        folder / "isocheck.duckdb",
        autoinstall_known_extensions=False,  # it would ask the network for them
        autoload_known_extensions=False,
        memory_limit=MEMORY,
        preserve_insertion_order=False,
        temp_directory=str(folder / "overflow"),
    )
    connection.raw_sql(TIDY)
    connection.raw_sql("SET enable_progress_bar = false")  # only cli may show one
    # Words are looked up in lists; joins, which that would make of them, are slower.
    connection.raw_sql("SET disabled_optimizers = 'in_clause'")
    if timezone:
        connection.raw_sql(f"SET TimeZone = {text(timezone)}")
    return Engine(
        connection=connection,
        folder=folder,
        close=weakref.finalize(connection, _remove, connection.con, folder),
        numbers=count(1),
    )


def select(columns: Iterable[str], source: str) -> str:
    """Return the query for columns, made by `quoted` and the like, of a source."""
    return f"SELECT {', '.join(columns)} FROM {source}"  # noqa: S608 - see above


def text(words: object) -> str:
    """Return words as SQL writes them."""
    return "'" + str(words).replace("'", "''") + "'"


def explain_engine(error: BaseException) -> str:
    """Say in one line what the engine could not read, "" if it is no such mistake."""
    if not isinstance(error, duckdb.Error):
        return ""
    first = str(error).partition("\n")[0]
    kind, _, said = first.partition("Error: ")
    return f"cannot be read: {said if said and kind.istitle() else first}"


def _remove(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    with suppress(duckdb.Error):
        connection.close()
    shutil.rmtree(folder, ignore_errors=True)
