"""Real servers for tests: PostgreSQL and Spark, started here and gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psycopg
    from pyspark.sql import SparkSession

PASSWORD = "s3cret & Söhne@home"  # noqa: S105 - of a server that lives for a test run


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgres:
    """A server on this machine; its user owns the database `crm`."""

    port: int
    user: str = "clerk"
    password: str = PASSWORD
    database: str = "crm"

    @property
    def address(self) -> str:
        """Return the address without the password."""
        return f"postgresql://{self.user}@127.0.0.1:{self.port}/{self.database}"

    def connect(self) -> psycopg.Connection[Any]:
        """Return a connection that may write."""
        import psycopg  # noqa: PLC0415 - only where it is installed

        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=self.user,
            password=self.password,
            dbname=self.database,
            autocommit=True,
        )


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Start PostgreSQL as an ordinary user on loopback, with an empty database."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    who = _ordinary_user()
    folder = Path(tempfile.mkdtemp(prefix="isocheck-postgres-"))
    os.chown(folder, who.pw_uid, who.pw_gid)
    try:
        server = Postgres(port=_free_port())
        _make(server, folder, programs, who)
        try:
            _run(
                who,
                programs / "pg_ctl",
                "-D",
                folder / "data",
                "-w",
                "start",
                "-l",
                folder / "log",
                "-o",
                _options(server),
            )
            yield server
        finally:
            _run(
                who,
                programs / "pg_ctl",
                "-D",
                folder / "data",
                "-m",
                "immediate",
                "stop",
                check=False,
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """Return the folder of the newest PostgreSQL that is installed."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found = sorted(debian, key=lambda path: int(path.parts[-3]))
    there = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(there).resolve().parent if there else None


def _ordinary_user() -> pwd.struct_passwd:
    """Return who runs the server, which refuses to run as root."""
    if os.getuid():
        return pwd.getpwuid(os.getuid())
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    pytest.skip("PostgreSQL needs a user who is not root")


def _make(
    server: Postgres, folder: Path, programs: Path, who: pwd.struct_passwd
) -> None:
    secret = folder / "password"
    secret.write_text(server.password, encoding="utf-8")
    os.chown(secret, who.pw_uid, who.pw_gid)
    _run(
        who,
        programs / "initdb",
        "-D",
        folder / "data",
        "-U",
        server.user,
        "--auth=scram-sha-256",
        f"--pwfile={secret}",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    )
    single = (programs / "postgres", "--single", "-D", folder / "data", "postgres")
    _run(who, *single, said=f"CREATE DATABASE {server.database}\n")


def _options(server: Postgres) -> str:
    return (
        f"-p {server.port} -c listen_addresses=127.0.0.1 -c fsync=off "
        "-c unix_socket_directories=''"
    )


def _run(
    who: pwd.struct_passwd, *command: object, check: bool = True, said: str = ""
) -> None:
    root = os.getuid() == 0
    done = subprocess.run(
        [str(part) for part in command],
        check=False,
        input=said,
        text=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        user=who.pw_uid if root else None,
        group=who.pw_gid if root else None,
        extra_groups=[] if root else None,
    )
    if check and done.returncode:
        pytest.fail(f"PostgreSQL does not start: {done.stderr[-500:]}")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """Start Spark in this machine's memory."""
    pytest.importorskip("pyspark", reason="Spark is not installed")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, which is not installed")
    from isocheck.registers.reading.addresses import address_of  # noqa: PLC0415
    from isocheck.registers.reading.spark import start_session  # noqa: PLC0415

    session = start_session(
        address_of("spark://local"), tmp_path_factory.mktemp("spark")
    )
    yield session
    session.stop()
