"""Text as a person sees it: white space folded, invisible characters gone."""

from __future__ import annotations

import unicodedata

# Escape codes would reach the terminal of whoever sees a quote; marks that turn the
# direction of writing or have no width can make a quote differ from what it shows.
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")
_UNSEEN = dict.fromkeys(
    (0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFE, *range(0x202A, 0x202F)),
    "",
) | dict.fromkeys(range(0x2066, 0x206A), "")
# Halves of letters, which no file can be written with.
_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_FOLDED = _CONTROLS | _UNSEEN | _HALVES


def fold(text: str) -> str:
    """Return the text on one line, words one blank apart, letters composed."""
    if not text.isprintable():  # as most texts are, and the rest takes its time
        text = text.translate(_FOLDED)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


def unwrap(lines: list[str]) -> list[str]:
    """Return lines broken by hand, put together where one goes on with the next.

    Some break a line in the midst of a sentence, others after each statement.
    """
    texts: list[str] = []
    for line in lines:
        if texts and line[:1].islower() and texts[-1][-1:] not in ".!?:":
            texts[-1] = f"{texts[-1]} {line}"
        else:
            texts.append(line)
    return texts


def say_size(size: int) -> str:
    """Return a number of bytes as people write it, such as "1.4 MB"."""
    for unit, name in ((1_000_000_000, "GB"), (1_000_000, "MB")):
        if size >= unit:
            return f"{round(size / unit, 1):g} {name}"
    return f"{round(size / 1000, 1):g} kB"
