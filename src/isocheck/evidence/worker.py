"""The child process that reads documents: two lines in, two lines out.

A question is the document's path, SHA-256 and inventory entry, then its text where that
is known already. The answer is its text where that was not known, then what an
examination made of it. The process may be killed at any time; a file that breaks a
reader ends it, and whoever started it starts another.
"""

from __future__ import annotations

import hashlib
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from isocheck.evidence.extracted import Extraction, from_line, to_line
from isocheck.evidence.inventory import explain
from isocheck.evidence.limits import OUT_OF_MEMORY
from isocheck.evidence.parts import read_document
from isocheck.evidence.plain import dumped, loaded
from isocheck.evidence.readers import Part, Unread, UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from isocheck.evidence.readers import Block

if sys.platform != "win32":
    import resource

_MOST_TOLD = 20
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
    from isocheck.evidence.reading import examiner  # noqa: PLC0415

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
    try:
        raw = path.read_bytes()
    except OSError as error:
        return Extraction(path=path, problem=explain(error), passing=True)
    if sha256 and sha256 != hashlib.sha256(raw).hexdigest():
        problem = "changed while it was read; run again"
        return Extraction(path=path, problem=problem, passing=True)
    document = Part(name=path.name, unpack=lambda: raw)
    try:
        blocks, unread = _contents(document, characters)
    except UnreadableDocumentError as error:
        return Extraction(path=path, problem=str(error))
    problem = "none of the files in it can be read" if unread and not blocks else ""
    return Extraction(path=path, blocks=blocks, problem=problem, unread=unread)


def _contents(
    document: Part, characters: int
) -> tuple[tuple[Block, ...], tuple[Unread, ...]]:
    blocks: list[Block] = []
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
        blocks.append(found)
    return tuple(blocks), _told(unread)


def _told(unread: list[Unread]) -> tuple[Unread, ...]:
    """Return what to tell of the unread: a line each, and one for what is too many."""
    more = len(unread) - _MOST_TOLD
    if more <= 0:
        return tuple(unread)
    rest = Unread(part="", reason=f"{more:,} more files in it were not read")
    return (*unread[:_MOST_TOLD], rest)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), examining=len(sys.argv) > 3))  # noqa: PLR2004
