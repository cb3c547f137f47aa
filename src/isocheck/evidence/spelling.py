"""Words as they are also typed: Polish letters without their marks, and е for ё."""

from __future__ import annotations

_UNMARKED = str.maketrans("ąćęłńóśźżё", "acelnoszzе")


def unmarked(word: str) -> str:
    """Return a word in lower case as people type it who leave out the marks."""
    return word.translate(_UNMARKED)
