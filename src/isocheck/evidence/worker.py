"""The child process that reads documents: a path in, blocks or a problem out.

Each line of its input and output is JSON. It may be killed at any time; a file that
breaks a reader ends it, and whoever started it starts another.
"""

from __future__ import annotations

import json
import signal
import sys
from contextlib import suppress
from pathlib import Path

from isocheck.evidence.inventory import explain
from isocheck.evidence.readers import READERS, UnreadableDocumentError

if sys.platform != "win32":
    import resource

OUT_OF_MEMORY = 3
"""The exit status of a child whose memory did not suffice."""

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
        return {"blocks": _blocks(path, characters)}
    except UnreadableDocumentError as error:
        return {"problem": str(error)}
    except OSError as error:
        return {"problem": explain(error)}


def _blocks(path: Path, characters: int) -> list[tuple[str, str, str, str]]:
    blocks: list[tuple[str, str, str, str]] = []
    left = characters
    for block in READERS[path.suffix.lower()](path):
        left -= len(block.text) + len(block.place) + _COST_OF_BLOCK
        if left < 0:
            raise UnreadableDocumentError(
                f"holds more than {characters:,} characters of text; split it"
            )
        blocks.append((block.text, block.place, block.kind, block.part))
    return blocks


if __name__ == "__main__":
    sys.exit(main(memory=int(sys.argv[1]), characters=int(sys.argv[2])))
