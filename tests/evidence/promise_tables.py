"""Promises beside those a careful reader expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.promises import Promise


@dataclass(frozen=True, slots=True)
class Compared:
    """How many promises were found rightly, what was missed and what was too much."""

    right: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def compare(expected: Sequence[str], promises: Sequence[Promise]) -> Compared:
    """Compare "kind: value [scope]" with promises, each of which counts once."""
    left = list(promises)
    missed = []
    for line in expected:
        fitting = [each for each in left if _fits(line, each)]
        if fitting:
            left.remove(fitting[0])
        else:
            missed.append(line)
    wrong = tuple(f"{_said(each)} {each.scope}" for each in left)
    return Compared(len(promises) - len(left), tuple(missed), wrong)


def _fits(line: str, promise: Promise) -> bool:
    said, _, scope = line.partition(" [")
    return said == _said(promise) and (not scope or scope.rstrip("]") in promise.scope)


def _said(promise: Promise) -> str:
    return f"{promise.kind}: {promise.value}"
