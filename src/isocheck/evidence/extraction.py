"""Text out of documents of unknown origin, in child processes with limits."""

from __future__ import annotations

import stat
from collections import deque
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isocheck.evidence.cache import NO_CACHE
from isocheck.evidence.children import Answer, Children, useful_children
from isocheck.evidence.extracted import Extraction, from_line, is_passing
from isocheck.evidence.inventory import explain, too_large, unsupported
from isocheck.evidence.limits import LIMITS, Limits
from isocheck.evidence.plain import dumped, loaded

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from concurrent.futures import Future

    from isocheck.evidence.cache import Cache
    from isocheck.evidence.inventory import FoundFile

__all__ = ["LIMITS", "Examined", "Extraction", "Limits", "examine", "extract"]

_AHEAD = 16  # documents for each child that may be done before their turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What an examination found in a file, or the problem that kept it from looking."""

    path: Path
    found: Any = None
    problem: str = ""


def extract(
    paths: Iterable[Path],
    *,
    limits: Limits = LIMITS,
    sums: Mapping[Path, str] | None = None,
    cache: Cache = NO_CACHE,
) -> Generator[Extraction]:
    """Yield what each document says, in the order of the paths.

    `sums` are the SHA-256 of files, as far as known: such a file is looked up in the
    cache, and refused where it is another one by the time it is read.
    """
    sums = sums or {}
    wanted = (_Wanted(path=path, sha256=sums.get(path, "")) for path in paths)
    with closing(_Reading(limits, cache).run(wanted)) as answers:
        for each, answer in answers:
            if answer.problem:
                yield Extraction(path=each.path, problem=answer.problem, passing=True)
            else:
                yield from_line(each.path, answer.lines[0])


def examine(
    files: Iterable[FoundFile],
    setup: tuple[object, ...],
    *,
    limits: Limits = LIMITS,
    cache: Cache = NO_CACHE,
) -> Generator[Examined]:
    """Yield what `reading.examiner` of a setup finds in each file, in their order.

    The children examine what they read, so that this too is done by all of them and
    under limits, and only findings come back.
    """
    wanted = (_Wanted(path=x.absolute, sha256=x.sha256, file=x) for x in files)
    with closing(_Reading(limits, cache, dumped(setup)).run(wanted)) as answers:
        for each, answer in answers:
            found = None if answer.problem else loaded(answer.lines[1])
            yield Examined(path=each.path, found=found, problem=answer.problem)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    path: Path
    sha256: str = ""
    file: FoundFile | None = None


class _Reading:
    """One pass over documents: remembered, or asked of the children."""

    def __init__(self, limits: Limits, cache: Cache, setup: bytes = b"") -> None:
        self._limits = limits
        self._cache = cache
        self._setup = setup
        self._setup_sum = sha256(setup).hexdigest()

    def run(self, wanted: Iterable[_Wanted]) -> Generator[tuple[_Wanted, Answer]]:
        """Yield the answers in order; few are kept waiting for one that takes long."""
        most = _AHEAD * useful_children()
        waiting: deque[tuple[_Wanted, Answer | Future[Answer]]] = deque()
        with Children(self._limits, self._setup) as children:
            for each in wanted:
                waiting.append((each, self._begin(each, children)))
                if len(waiting) > most:
                    yield self._end(*waiting.popleft())
            while waiting:
                yield self._end(*waiting.popleft())

    def _begin(self, wanted: _Wanted, children: Children) -> Answer | Future[Answer]:
        if problem := _refusal(wanted.path, self._limits):
            return Answer(problem=problem)
        if self._setup:
            found = self._cache.recall(self._key_of_findings(wanted))
            if found:
                return Answer(lines=(b"", found))
        text = self._cache.recall(self._key_of_text(wanted))
        if text and not self._setup:
            return Answer(lines=(text, b""))
        question = dumped((wanted.path, wanted.sha256, wanted.file))
        return children.ask(question, text)

    def _end(
        self, wanted: _Wanted, answer: Answer | Future[Answer]
    ) -> tuple[_Wanted, Answer]:
        if isinstance(answer, Answer):
            return wanted, answer
        given = answer.result()
        if not given.problem and not is_passing(given.lines[0]):
            text, found = given.lines
            self._cache.remember(self._key_of_text(wanted), text)
            self._cache.remember(self._key_of_findings(wanted), found)
        return wanted, given

    def _key_of_text(self, wanted: _Wanted) -> bytes:
        return self._key(wanted, wanted.path.suffix.lower())

    def _key_of_findings(self, wanted: _Wanted) -> bytes:
        # Findings may rest on the name of a file, but not on where it lies or its day.
        file = wanted.file and replace(wanted.file, absolute=Path(), modified=None)
        return self._key(wanted, file, self._setup_sum)

    def _key(self, wanted: _Wanted, *also: object) -> bytes:
        if not wanted.sha256:
            return b""
        parts = (wanted.sha256, self._limits.characters, *also)
        return sha256(dumped(parts)).digest()


def _refusal(path: Path, limits: Limits) -> str:
    try:
        found = path.stat()
    except OSError as error:
        return explain(error)
    if not stat.S_ISREG(found.st_mode):
        return "not a file"  # a pipe would keep its reader waiting for ever
    return too_large(found.st_size, limits.size) or unsupported(path)
