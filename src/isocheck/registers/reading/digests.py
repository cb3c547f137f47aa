"""The SHA-256 of a file, computed beside whatever else is done with it."""

from __future__ import annotations

import hashlib
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PART = 1 << 20


class Digest:
    """A thread that reads files; of several, the digest is that of their digests."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._stopped = Event()
        self._found = ""
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, done or not."""
        self._stopped.set()
        self._thread.join()

    def result(self) -> str:
        """Wait for the digest; "" if it was stopped or a file could not be read."""
        self._thread.join()
        return self._found

    def _run(self) -> None:
        try:
            found = [self._one(path) for path in self._paths]
        except OSError:
            return  # whoever reads the table meets the same and says so
        if self._stopped.is_set():
            return
        together = hashlib.sha256("".join(f"{each}\n" for each in found).encode())
        self._found = found[0] if len(found) == 1 else together.hexdigest()

    def _one(self, path: Path) -> str:
        found = hashlib.sha256()
        with path.open("rb") as stream:
            for part in iter(partial(stream.read, _PART), b""):
                if self._stopped.is_set():
                    break
                found.update(part)
        return found.hexdigest()
