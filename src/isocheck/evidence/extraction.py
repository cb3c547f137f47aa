"""Text out of documents of unknown origin, in a child process with limits."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Timer
from typing import TYPE_CHECKING

from isocheck.evidence.inventory import LARGEST, explain, too_large, unsupported
from isocheck.evidence.readers.folding import say_size
from isocheck.evidence.readers.interface import Block, BlockKind, Unread
from isocheck.evidence.worker import OUT_OF_MEMORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# -P keeps the current folder, which may be the evidence, off the import path.
WORKER = (sys.executable, "-P", "-m", "isocheck.evidence.worker")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one document may cost: seconds, bytes of memory and of file, characters."""

    seconds: float = 30
    memory: int = 2_000_000_000
    size: int = LARGEST
    characters: int = 5_000_000


LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """A document's text, or no blocks and the problem that kept it from being read.

    `sha256` is the sum of the bytes that were read. `unread` tells which files inside
    a mail or an archive could not be read.
    """

    path: Path
    blocks: tuple[Block, ...] = ()
    problem: str = ""
    sha256: str = ""
    unread: tuple[Unread, ...] = ()


def extract(paths: Iterable[Path], *, limits: Limits = LIMITS) -> Iterator[Extraction]:
    """Yield what each document says, in the order of the paths."""
    child: _Child | None = None
    try:
        for path in paths:
            if problem := _refusal(path, limits):
                yield Extraction(path=path, problem=problem)
                continue
            child = child if child and child.alive else _Child(limits)
            yield child.read(path)
    finally:
        if child:
            child.end()


def _refusal(path: Path, limits: Limits) -> str:
    try:
        found = path.stat()
    except OSError as error:
        return explain(error)
    if not stat.S_ISREG(found.st_mode):
        return "not a file"  # a pipe would keep its reader waiting for ever
    return too_large(found.st_size, limits.size) or unsupported(path)


class _Child:
    """One process that reads documents until one of them ends it."""

    def __init__(self, limits: Limits) -> None:
        self.alive = True
        self._limits = limits
        self._process = subprocess.Popen(  # noqa: S603 - our own module, two numbers
            (*WORKER, str(limits.memory), str(limits.characters)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a broken reader's traceback helps no user
            start_new_session=True,
        )

    def read(self, path: Path) -> Extraction:
        expired = Event()
        timer = Timer(self._limits.seconds, self._expire, [expired])
        timer.start()
        try:
            answer = self._ask(path)
        finally:
            timer.cancel()
            timer.join()
        complete = answer.endswith(b"\n")
        if expired.is_set() or not complete:
            self.end()
        if complete:
            return _extraction(path, answer)
        return Extraction(path=path, problem=self._cause_of_death(expired))

    def _expire(self, expired: Event) -> None:
        expired.set()
        self._process.kill()

    def _ask(self, path: Path) -> bytes:
        question, answer = self._process.stdin, self._process.stdout
        if not (question and answer):
            return b""
        with suppress(OSError):  # the child is gone: its silence is the answer
            question.write(json.dumps(str(path)).encode() + b"\n")
            question.flush()
        return answer.readline()

    def end(self) -> None:
        self.alive = False
        if self._process.returncode is None:
            self._process.kill()
            self._process.communicate()  # closes the pipes, leaves no zombie

    def _cause_of_death(self, expired: Event) -> str:
        if expired.is_set():
            return f"took longer than {self._limits.seconds:g} s to read"
        if self._process.returncode == OUT_OF_MEMORY:
            return f"needed more than {say_size(self._limits.memory)} of memory"
        return "the reader broke down on it"


def _extraction(path: Path, answer: bytes) -> Extraction:
    said = json.loads(answer)
    blocks = tuple(
        Block(text=text, place=place, kind=BlockKind(kind), part=part)
        for text, place, kind, part in said.get("blocks", ())
    )
    return Extraction(
        path=path,
        blocks=blocks,
        problem=said.get("problem", ""),
        sha256=said.get("sha256", ""),
        unread=tuple(
            Unread(part=part, reason=reason) for part, reason in said.get("unread", ())
        ),
    )
