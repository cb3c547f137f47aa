"""The data that site generators keep before a page's text, between --- or +++."""

from __future__ import annotations

import re

from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import Block, BlockKind

_KEY = re.compile(r"([\w.-]+)[ \t]*[:=]")
_FRONT_MATTER = re.compile(
    rf"(?P<rule>---|\+\+\+)[ \t]*\n(?={_KEY.pattern})(?P<data>.*?\n)"
    r"(?:(?P=rule)|\.\.\.)[ \t]*(?:\n|\Z)",
    re.DOTALL,
)
# What a document says of itself; the rest is about menus, pictures and search engines.
_TELLING = re.compile(
    r"title|status|state|stage|version|revision|owner|author|date|approved|adopted|"
    r"effective|valid|expir|review|superse|tytuł|wersja|właściciel|data|zatwierdz|"
    r"название|статус|версия|дата|утвержд",
    re.IGNORECASE,
)


def split_front_matter(text: str) -> tuple[tuple[Block, ...], str]:
    """Return what a page's data say of the document, and the page without them.

    The title is a heading; "status: draft" and the like are paragraphs.
    """
    found = _FRONT_MATTER.match(text)
    if not found:
        return (), text
    entries: list[str] = []
    for line in found["data"].split("\n"):
        if _KEY.match(line) or not entries:
            entries.append(line)
        else:
            entries[-1] += f" {line}"
    blocks = tuple(block for block in map(_block, entries) if block)
    return blocks, text[found.end() :]


def _block(entry: str) -> Block | None:
    written = _KEY.match(entry)
    key = re.sub(r"[_-]", " ", written[1]).lower() if written else ""
    value = fold(entry[written.end() :] if written else "").strip("\"'")
    if key == "title" and value:
        return Block(text=value, place=value, kind=BlockKind.HEADING)
    if key == "draft" and value == "true":
        key, value = "status", "draft"
    if not value or not _TELLING.search(key):
        return None
    return Block(text=f"{key}: {value}", place="", kind=BlockKind.PARAGRAPH)
