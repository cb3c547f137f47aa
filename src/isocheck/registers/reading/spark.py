"""Registers in Spark: a cluster by its address, or Spark on this machine."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import ibis

from isocheck.errors import UnreadableError
from isocheck.registers.reading.engine import select
from isocheck.registers.reading.queries import choose, one_select
from isocheck.registers.reading.served import Served

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pyspark.sql import SparkSession

    from isocheck.registers.reading.addresses import Address

LOCAL = "local"  # the host that stands for this machine, without a server

# What writes of every error to the terminal, beside raising it.
_TALKERS = ("SQLQueryContextLogger", "DataFrameQueryContextLogger")

_PORT = 7077
_WAIT = 10  # seconds for a server to answer


def open_spark(address: Address, query: str, timezone: str) -> Served:
    """Return a table, a view or one SELECT of Spark's; nothing is read yet.

    A session that runs in this program already is used, and left running.
    """
    session, close = _session(address)
    view = f"isocheck_{uuid4().hex}"
    try:
        connection = ibis.pyspark.connect(session)
        if timezone:
            session.conf.set("spark.sql.session.timeZone", timezone)
        name = _file(query) or choose(query, connection.list_tables(), address.shown)
        asked = select("*", name) if name else query
        found = session.sql(one_select(asked, "spark", address.shown))
        found.createOrReplaceTempView(view)  # in the session, nowhere else
        table = connection.table(view)
    except BaseException:
        close("")
        raise
    return Served(table=table, name=name, close=partial(close, view))


def _file(query: str) -> str:
    """Return what names a file the way Spark does, such as parquet.`path`."""
    kind, _, path = query.strip().partition(".")
    named = path.startswith("`") and path.endswith("`")
    return query.strip() if named and kind in {"parquet", "orc"} else ""


def _session(address: Address) -> tuple[SparkSession, Callable[[str], object]]:
    """Return a session, and what ends it or, if it is not ours, drops a view."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - only where it is installed

    for name in _TALKERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    running = SparkSession.getActiveSession()
    if running is not None:
        return running, lambda view: bool(view and running.catalog.dropTempView(view))
    if address.host != LOCAL:
        _must_answer(address)
    folder = Path(tempfile.mkdtemp(prefix="isocheck-"))
    try:
        session = start_session(address, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise

    def close(_: str) -> None:
        session.stop()
        shutil.rmtree(folder, ignore_errors=True)

    return session, close


def start_session(address: Address, folder: Path) -> SparkSession:
    """Start Spark, silent and with all it must write in a folder."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - only where it is installed

    builder = SparkSession.builder.appName("isocheck").master(_master(address))
    for name, value in _settings(address, folder).items():
        builder = builder.config(name, value)
    with _silence():
        return builder.getOrCreate()


@contextmanager
def _silence() -> Iterator[None]:
    """Start a program that writes to nobody; only errors it returns are shown."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _master(address: Address) -> str:
    if address.host == LOCAL:
        return "local[*]"
    return f"spark://{address.host}:{address.port or _PORT}"


def _settings(address: Address, folder: Path) -> dict[str, str]:
    """Return settings that leave nothing outside the folder."""
    settings = {
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.local.dir": str(folder),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.execution.arrow.pyspark.enabled": "true",
    }
    if address.host == LOCAL:
        settings |= {
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": "4",
        }
    return settings


def _must_answer(address: Address) -> None:
    """Fail at once where Spark itself would try for minutes."""
    place = (address.host.strip("[]"), address.port or _PORT)
    try:
        socket.create_connection(place, _WAIT).close()
    except OSError:
        raise UnreadableError(
            f"{address.shown}: no Spark answers at {place[0]}:{place[1]}; "
            "is it running, and can it be reached?"
        ) from None


def explain_spark(error: BaseException, _: Address) -> str:
    """Say in one line what Spark does not allow."""
    from pyspark.errors import PySparkException  # noqa: PLC0415 - likewise

    java = type(error).__module__.startswith("py4j.")
    if not java and not isinstance(error, PySparkException):
        return ""
    first = str(error).strip().partition("\n")[0]
    said = first.partition("] ")[2] if first.startswith("[") else first
    return f"cannot be read: {said.partition('. ')[0]}"
