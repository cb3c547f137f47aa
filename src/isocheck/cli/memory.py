"""Files that were found right before need not be read and checked again.

Their data is kept in the user's cache folder under a digest of their bytes. Losing the
folder costs a fifth of a second; what cannot be kept is simply not kept.
"""

from __future__ import annotations

import contextlib
import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from isocheck import __version__
from isocheck.cli.files import write_atomically
from isocheck.errors import IsocheckError
from isocheck.resources import cache_folder

if TYPE_CHECKING:
    from pathlib import Path

_KEPT = 50


def recall(kind: str, content: bytes) -> Any | None:  # noqa: ANN401 -- plain data
    """Return the data of a file found right before; None where it is not known."""
    try:
        return json.loads(_place(kind, content).read_bytes())
    except (OSError, ValueError, RuntimeError):  # the last: there is no home
        return None


def remember(kind: str, content: bytes, data: Any) -> None:  # noqa: ANN401
    """Keep the data of a file found right, and let go of the oldest."""
    with contextlib.suppress(OSError, RuntimeError, IsocheckError):
        path = _place(kind, content)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(data))
        kept = sorted(path.parent.glob("*.json"), key=lambda each: each.stat().st_mtime)
        for old in kept[:-_KEPT]:
            old.unlink()


def _place(kind: str, content: bytes) -> Path:
    digest = sha256(f"{__version__}\n{kind}\n".encode() + content).hexdigest()
    return cache_folder() / f"{digest}.json"
