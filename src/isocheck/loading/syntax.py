"""What is wrong with a file that is not YAML, in words that say what to do.

The parser tells where it gave up and why; a person wants to know what to change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_TAB = "a tab cannot indent; use spaces"
_OPEN_QUOTE = "a quote is opened here and never closed"
_BACKSLASH = "in double quotes a backslash begins a code; use single quotes"
_ADVICE = {
    "mapping values are not allowed": (
        "a second ':' in one value; quote the text, or mind the indentation"
    ),
    "could not find expected ':'": "this is neither a key with ':' nor part of a text",
    "did not find expected key": (
        "this does not fit what stands above; mind quotes and indentation"
    ),
    "did not find expected '-'": (
        "this is no item of the list above; mind the indentation"
    ),
    "did not find expected ',' or ']'": "the list in [ ] lacks a comma or its end",
    "did not find expected ',' or '}'": "the part in { } lacks a comma or its end",
    "did not find expected node": "a value should stand here",
    "block sequence entries": "a list begins on a line of its own, below its key",
    "found a tab": _TAB,
    "found unexpected end of stream": _OPEN_QUOTE,
    "found unexpected document indicator": _OPEN_QUOTE,
    "found unknown escape": _BACKSLASH,
    "did not find expected hex": _BACKSLASH,
    "found invalid Unicode character escape": _BACKSLASH,
    "did not find expected <document start>": "nothing may follow after '...'",
}
_TOLD_AT_THE_START = (
    "could not find expected ':'",
    "found unexpected end of stream",
    "found unexpected document indicator",
)
"""What the parser notices only after the place that is to be mended."""

_NEEDS_QUOTES = (
    "found character that cannot start any token",
    "did not find expected alphabetic",
)


def explain(error: MarkedYAMLError, text: str) -> tuple[tuple[int, int], str]:
    """Return where a file is to be mended, line and column, and how."""
    problem = error.problem or str(error)
    begun, stopped = error.context_mark, error.problem_mark
    at_start = problem.startswith(_TOLD_AT_THE_START + _NEEDS_QUOTES)
    mark = begun if begun and (at_start or not stopped) else stopped
    if mark is None:
        return (1, 1), problem
    place = (mark.line + 1, mark.column + 1)
    if problem.startswith(_NEEDS_QUOTES):
        return place, _quotes_for(text[mark.index : mark.index + 1])
    known = (advice for start, advice in _ADVICE.items() if problem.startswith(start))
    advice = next(known, problem)
    if begun and problem.startswith("did not find expected ','"):
        advice += f"; it begins in line {begun.line + 1}"
    return place, advice


def _quotes_for(character: str) -> str:
    return (
        _TAB if character == "\t" else f"text that begins with {character} needs quotes"
    )
