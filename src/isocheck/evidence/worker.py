"""The child process that reads documents: a path in, blocks or a problem out.

Each line of its input and output is JSON. It may be killed at any time; a file that
breaks a reader ends it, and whoever started it starts another.
"""

from __future__ import annotations

import hashlib
import json
import signal
import sys
from contextlib import suppress
from pathlib import Path

from isocheck.evidence.inventory import explain
from isocheck.evidence.parts import read_document
from isocheck.evidence.readers import Part, Unread, UnreadableDocumentError

if sys.platform != "win32":
    import resource

OUT_OF_MEMORY = 3
"""The exit status of a child whose memory did not suffice."""

_MOST_TOLD = 20
_COST_OF_BLOCK = 8  # else a file of empty words would count as short


def main(memory: int, characters: int) -> int:
    """Answer until the input ends; return the exit status."""
    # Ctrl-C reaches every process of a terminal: the parent alone decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit(memory)
    try:
        for line in sys.stdin:
            answer = _answer(Path(json.loads(line)), characters)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    except MemoryError:
        return OUT_OF_MEMORY
    return 0


def _limit(memory: int) -> None:
    if sys.platform != "win32":
        # Where the system or the user allows less, that holds instead.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _answer(path: Path, characters: int) -> dict[str, object]:
    try:
        raw = path.read_bytes()
    except OSError as error:
        return {"problem": explain(error)}
    said: dict[str, object] = {"sha256": hashlib.sha256(raw).hexdigest()}
    try:
        return said | _contents(Part(name=path.name, unpack=lambda: raw), characters)
    except UnreadableDocumentError as error:
        return said | {"problem": str(error)}


def _contents(document: Part, characters: int) -> dict[str, object]:
    blocks: list[tuple[str, str, str, str]] = []
    unread: list[Unread] = []
    left = characters
    for found in read_document(document):
        if isinstance(found, Unread):
            unread.append(found)
            continue
        left -= len(found.text) + len(found.place) + len(found.part) + _COST_OF_BLOCK
        if left < 0:
            raise UnreadableDocumentError(
                f"holds more than {characters:,} characters of text; split it"
            )
        blocks.append((found.text, found.place, found.kind, found.part))
    problem = "none of the files in it can be read" if unread and not blocks else ""
    return {"blocks": blocks, "problem": problem, "unread": _told(unread)}


def _told(unread: list[Unread]) -> list[tuple[str, str]]:
    """Return what to tell of the unread: a line each, and one for what is too many."""
    told = [(each.part, each.reason) for each in unread[:_MOST_TOLD]]
    if more := len(unread) - len(told):
        told.append(("", f"{more:,} more files in it were not read"))
    return told


if __name__ == "__main__":
    sys.exit(main(memory=int(sys.argv[1]), characters=int(sys.argv[2])))
