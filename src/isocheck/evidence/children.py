"""Child processes that read documents, several at once, under limits."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from math import inf
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Self

from isocheck.evidence.limits import OUT_OF_MEMORY
from isocheck.evidence.readers.folding import say_size

if TYPE_CHECKING:
    from concurrent.futures import Future

    from isocheck.evidence.limits import Limits

# -P keeps the current folder, which may be the evidence, off the import path.
WORKER = (sys.executable, "-P", "-m", "isocheck.evidence.worker")

_MOST_CHILDREN = 8
_LOOKS_PER_LIMIT = 20
_LONGEST_WAIT = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a child says, in as many lines as it was asked; or what it died of."""

    lines: tuple[bytes, ...] = ()
    problem: str = ""


def useful_children() -> int:
    """Return how many processes this one may keep busy, and not more than eight."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:  # only some systems tell
        count = os.cpu_count() or 1
    return min(count, _MOST_CHILDREN)


class Children:
    """A child for each processor; each is started when there is something to ask.

    One that dies is replaced. `setup` is a line that each child is told first.
    """

    def __init__(self, limits: Limits, setup: bytes = b"") -> None:
        self._limits = limits
        self._setup = setup
        self._lock = Lock()
        self._living: set[_Child] = set()
        self._idle: list[_Child] = []
        self._closed = Event()
        self._threads = ThreadPoolExecutor(useful_children())
        self._watch = Thread(target=self._end_the_slow, daemon=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._closed.set()
            living = tuple(self._living)
        for child in living:
            child.kill()  # so that nobody waits for its answer any more
        self._threads.shutdown(cancel_futures=True)
        for child in living:
            child.end()
        if self._watch.is_alive():
            self._watch.join()

    def ask(self, *lines: bytes) -> Future[Answer]:
        """Have the next child that is free answer."""
        return self._threads.submit(self._answer, lines)

    def _answer(self, lines: tuple[bytes, ...]) -> Answer:
        child = self._take()
        if child is None:
            return Answer(problem="stopped before it was read")
        answer = child.answer(lines)
        with self._lock:
            if child.alive:
                self._idle.append(child)
            else:
                self._living.discard(child)
        return answer

    def _take(self) -> _Child | None:
        with self._lock:
            if self._closed.is_set():  # a child started now would outlive its parent
                return None
            if self._idle:
                return self._idle.pop()
            child = _Child(self._limits, self._setup)
            self._living.add(child)
            if self._watch.ident is None:
                self._watch.start()
            return child

    def _end_the_slow(self) -> None:
        wait = min(self._limits.seconds / _LOOKS_PER_LIMIT, _LONGEST_WAIT)
        while not self._closed.wait(wait):
            with self._lock:
                living = tuple(self._living)
            for child in living:
                child.expire_if_due()


class _Child:
    """One process that answers until a document ends it."""

    def __init__(self, limits: Limits, setup: bytes) -> None:
        self.alive = True
        self._limits = limits
        self._setup = setup
        self._lock = Lock()  # between the end of a document and the end of its time
        self._due = inf
        self._expired = False
        examining = ["examining"] if setup else []
        self._process = subprocess.Popen(  # noqa: S603 - our own module, two numbers
            (*WORKER, str(limits.memory), str(limits.characters), *examining),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a broken reader's traceback helps no user
            start_new_session=True,
        )

    def answer(self, lines: tuple[bytes, ...]) -> Answer:
        with self._lock:
            self._due = monotonic() + self._limits.seconds
        said = self._ask(lines)
        with self._lock:
            self._due = inf
        complete = len(said) == len(lines) and said[-1].endswith(b"\n")
        if self._expired or not complete:
            self.end()
        if complete:
            return Answer(lines=tuple(line.removesuffix(b"\n") for line in said))
        return Answer(problem=self._cause_of_death())

    def expire_if_due(self) -> None:
        with self._lock:
            if monotonic() > self._due:
                self._expired = True
                self.kill()

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        self.alive = False
        self.kill()
        self._process.wait()  # leaves no zombie
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):  # what was not sent has no receiver now
                    pipe.close()

    def _ask(self, lines: tuple[bytes, ...]) -> tuple[bytes, ...]:
        question, answer = self._process.stdin, self._process.stdout
        if not (question and answer):
            return ()
        # Where the child is gone, its silence is the answer.
        with suppress(OSError, ValueError):
            told = (self._setup, *lines) if self._setup else lines
            self._setup = b""
            question.write(b"".join(line + b"\n" for line in told))
            question.flush()
        with suppress(OSError, ValueError):
            return tuple(answer.readline() for _ in lines)
        return ()

    def _cause_of_death(self) -> str:
        if self._expired:
            return f"took longer than {self._limits.seconds:g} s to read"
        if self._process.returncode == OUT_OF_MEMORY:
            return f"needed more than {say_size(self._limits.memory)} of memory"
        return "the reader broke down on it"
