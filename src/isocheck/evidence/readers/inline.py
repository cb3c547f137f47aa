"""What stands inside a line of Markdown: marks taken off, words kept."""

from __future__ import annotations

import html
import re

from isocheck.evidence.readers.folding import fold

_UNSHOWN = (("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>"))
# In this order: an image may stand in a link, and both may carry emphasis.
_MARKS = (
    (re.compile(r"!\[([^\[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)"), r"\1"),
    (re.compile(r"\[([^\[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)"), r"\1"),
    (re.compile(r"!?\[([^\[\]]+)\]\[[^\[\]]*\]"), r"\1"),
    (re.compile(r"\[\^[^\[\]]+\]:?"), ""),
    (re.compile(r"<([a-z]+://[^<>\s]+|[^<>\s@]+@[^<>\s]+)>", re.IGNORECASE), r"\1"),
    (re.compile(r"<br\b[^<>]*>", re.IGNORECASE), " "),
    (re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE), ""),
    (re.compile(r"(?<!\\)`+"), ""),
)
# A fill-in line "____" is no emphasis: it shows that something was left out.
_EMPHASIS = (
    re.compile(r"(?<!\\)(\*{1,3}|~~)(?=[^\s*~])(.+?)(?<=[^\s\\])\1", re.DOTALL),
    re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s\\])\1(?!\w)", re.DOTALL),
)
_DEPTH = 3
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HEADING_TAIL = re.compile(r"(?:\s*\{[#:.][^{}]*\})?(?:\s+#+)?\s*$")


def without_comments(text: str) -> str:
    """Return the text without what browsers do not show: comments, styles, scripts."""
    for opening, closing in _UNSHOWN:
        text = _without(text, opening, closing)
    return text


def _without(text: str, opening: str, closing: str) -> str:
    pieces, at = [], 0
    while (start := text.find(opening, at)) >= 0:
        end = text.find(closing, start)
        if end < 0:
            break
        pieces.append(text[at:start])
        at = end + len(closing)
    return "".join((*pieces, text[at:]))


def plain(text: str) -> str:
    """Return the words without links, emphasis, code marks and HTML tags."""
    for pattern, kept in _MARKS:
        text = pattern.sub(kept, text)
    for _ in range(_DEPTH):
        for pattern in _EMPHASIS:
            text = pattern.sub(r"\2", text)
    return fold(html.unescape(_ESCAPE.sub(r"\1", text)))


def plain_heading(text: str) -> str:
    """Return a heading's words without closing marks or an {#id}."""
    return plain(_HEADING_TAIL.sub("", text))
