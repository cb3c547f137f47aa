"""The child process that reads documents: two lines in, two lines out.

A question is the document's path, SHA-256 and inventory entry, then its text where that
is known already. The answer is its text where that was not known, then what an
examination made of it. The process may be killed at any time; a file that breaks a
reader ends it, and whoever started it starts another.
"""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from isocheck.evidence.extracted import Extraction, from_line, to_line
from isocheck.evidence.inventory import explain, sum_of
from isocheck.evidence.limits import OUT_OF_MEMORY
from isocheck.evidence.plain import dumped, loaded
from isocheck.evidence.readers import READERS, UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from isocheck.evidence.readers import Block

if sys.platform != "win32":
    import resource

_COST_OF_BLOCK = 8  # else a file of empty words would count as short


def main(memory: int, characters: int, *, examining: bool) -> int:
    """Answer until the input ends; return the exit status.

    Where the texts are to be examined, the first line says what for.
    """
    # Ctrl-C reaches every process of a terminal: the parent alone decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit(memory)
    given, answers = sys.stdin.buffer, sys.stdout.buffer
    try:
        examine = _examiner(given.readline()) if examining else None
        while question := given.readline():
            known = given.readline().rstrip(b"\n")
            text, found = _answer(loaded(question), known, characters, examine)
            answers.write(text + b"\n" + found + b"\n")
            answers.flush()
    except MemoryError:
        return OUT_OF_MEMORY
    return 0


def _limit(memory: int) -> None:
    if sys.platform != "win32":
        # Where the system or the user allows less, that holds instead.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _examiner(setup: bytes) -> Callable[[Any, Extraction], Any]:
    # It imports much, and who only wants texts does not wait for it.
    from isocheck.evidence.proposals import examiner  # noqa: PLC0415

    return examiner(*loaded(setup))


def _answer(
    question: Any,  # noqa: ANN401 -- path, sum and file of the inventory or None
    known: bytes,
    characters: int,
    examine: Callable[[Any, Extraction], Any] | None,
) -> tuple[bytes, bytes]:
    path, sha256, file = question
    if known:
        extraction, text = from_line(path, known), b""
    else:
        extraction = _extraction(path, sha256, characters)
        text = to_line(extraction)
    return text, dumped(examine(file, extraction)) if examine else b""


def _extraction(path: Path, sha256: str, characters: int) -> Extraction:
    blocks: tuple[Block, ...] = ()
    problem = ""
    try:
        try:
            blocks = tuple(_blocks(path, characters))
        except UnreadableDocumentError as error:
            problem = str(error)
        if not sha256 or sha256 == sum_of(path):
            return Extraction(path=path, blocks=blocks, problem=problem)
        problem = "changed while it was read; run again"
    except OSError as error:
        problem = explain(error)
    return Extraction(path=path, problem=problem, passing=True)


def _blocks(path: Path, characters: int) -> list[Block]:
    blocks: list[Block] = []
    left = characters
    for block in READERS[path.suffix.lower()](path):
        left -= len(block.text) + len(block.place) + _COST_OF_BLOCK
        if left < 0:
            raise UnreadableDocumentError(
                f"holds more than {characters:,} characters of text; split it"
            )
        blocks.append(block)
    return blocks


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), examining=len(sys.argv) > 3))  # noqa: PLR2004
