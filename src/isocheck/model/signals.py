"""Word patterns that show a statement says what is looked for.

A signal is a row of slots, such as `acknowledg* complaint*|claim* <time>`. A slot is
one or more alternatives parted by `|`. A word with `*` stands for all that begin so;
`<time>` is a span such as "3 working days", `<number>` any number. The slots must be
filled in this order, with at most ten other words between two of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

TIME = "<time>"
NUMBER = "<number>"

Alternative = tuple[str, ...]
"""The words an alternative needs side by side: `e-mail` needs e, then mail."""

Slots = tuple[tuple[Alternative, ...], ...]
"""One or more alternatives for each slot, in their order."""

_WORD = re.compile(r"\w+(?:['’]\w+)*\*?\Z")


class BadSignalError(ValueError):
    """A pattern that could never match what it is meant for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """A pattern, ready to be matched; all words are in lower case."""

    text: str
    slots: Slots


def parse_signal(text: str) -> Signal:
    """Return the signal a pattern describes; BadSignalError says what is wrong."""
    slots = tuple(parse_slot(word) for word in text.lower().split())
    if len(slots) < 2:  # noqa: PLR2004 -- one word says nothing
        raise BadSignalError(f"'{text}' needs two words or more to mean something")
    return Signal(text=text, slots=slots)


def parse_slot(word: str) -> tuple[Alternative, ...]:
    """Return the alternatives of a slot; BadSignalError says what is wrong."""
    return tuple(_alternative(each) for each in word.split("|"))


def _alternative(text: str) -> Alternative:
    if text in (TIME, NUMBER):
        return (text,)
    parts = tuple(text.split("-"))
    for part in parts:
        if not _WORD.match(part):
            raise BadSignalError(
                f"'{text}' is not a word, a beginning with *, <time> or <number>"
            )
    return parts
