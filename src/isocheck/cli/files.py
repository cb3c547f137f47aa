"""Reading, atomic writing, and the lock that keeps two runs off one file."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.errors import LockedError, UnreadableError, UnsavedError

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_bytes(path: Path) -> bytes:
    """Return a file's content.

    Raises:
        UnreadableError: where the file is missing, a folder, or not allowed.
    """
    try:
        return path.read_bytes()
    except IsADirectoryError as error:
        raise UnreadableError(f"{path}: is a folder, not a file") from error
    except FileNotFoundError as error:
        raise UnreadableError(f"{path}: there is no such file") from error
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be read: {why(error)}") from error


def write_atomically(path: Path, content: str | bytes) -> None:
    """Put a text or bytes into a file whole, or leave the file as it was.

    Raises:
        UnsavedError: where the disk is full or the folder may not be written to.
    """
    import tempfile  # as dear as a tenth of what a command that only reads takes

    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        data = content.encode("utf-8") if isinstance(content, str) else content
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                temporary.unlink()
        raise UnsavedError(
            f"{path}: cannot be written: {why(error)}; what stood there still stands"
        ) from error


def make_folder(path: Path) -> None:
    """Make a folder with those above it; UnsavedError where that is not allowed."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnsavedError(f"{path}: cannot be made: {why(error)}") from error


def why(error: OSError) -> str:
    """Return what the system says of a mistake, as part of a sentence."""
    return (error.strerror or str(error)).lower()


@contextlib.contextmanager
def holding(path: Path) -> Iterator[None]:
    """Hold a file for this run alone.

    The lock is the system's, so it ends with the process however that ends; the file
    beside the held one only tells who holds it.

    Raises:
        LockedError: where another run holds the file; its text names that run.
    """
    lock = path.parent / f".{path.name}.lock"
    try:
        file = lock.open("ab+", buffering=0)
    except OSError as error:
        raise UnsavedError(f"{path}: cannot be written: {why(error)}") from error
    with file:
        try:
            _lock(file.fileno(), lock)
        except OSError as error:
            file.seek(0)
            holder = file.read().decode("utf-8", "replace") or "another run"
            message = f"{path}: held by {holder}; wait until it ends"
            raise LockedError(message) from error
        with contextlib.suppress(OSError):  # a full disk is told of on saving
            file.truncate(0)
            file.write(_whoami().encode("utf-8", "replace"))
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                lock.unlink()


def _lock(handle: int, path: Path) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not os.path.samestat(os.fstat(handle), path.stat()):
            raise BlockingIOError  # a run that ends just now took this file away


def _whoami() -> str:
    import getpass
    import platform

    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "someone"
    return f"{user} on {platform.node()} (process {os.getpid()})"


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
