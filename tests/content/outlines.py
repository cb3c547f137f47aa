"""The clauses each standard has, read from the tables of the factual bases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.model.checklist import Confidence

if TYPE_CHECKING:
    from pathlib import Path

TABLES = {
    "iso-10001": ("iso-10001-10002.md", "## A2."),
    "iso-10002": ("iso-10001-10002.md", "## B2."),
    "iso-10003": ("iso-10003-10004.md", "## A.2 "),
    "iso-10004": ("iso-10003-10004.md", "## B.2 "),
    "iso-18295-1": ("iso-18295.md", "## 2.1 "),
    "iso-18295-2": ("iso-18295.md", "## 2.2 "),
}
"""Where the outline of each standard stands."""

NO_TABLE = {
    "iso-9001-customer": "a selection of clauses; the bases have no outline of it",
    "service-standards": "our own pack; its parts are numbered by us",
}

NUMBER_UNKNOWN = {
    ("iso-18295-1", "Handling (of) customer interactions"): "8.INTERACTIONS",
    ("iso-18295-1", "Work environment"): "8.WORKPLACE",
    ("iso-18295-1", "Customer data / information security; technology"): "8.DATA",
    ("iso-18295-1", "Continuity / outage scenarios"): "8.CONTINUITY",
    ("iso-18295-2", "Ethical behaviour"): "5.7.ETHICS",
    ("iso-18295-2", "Customer data"): "5.7.DATA",
}
"""Clauses that are named by a word, since the table does not know their number."""

_NO_CLAUSE = re.compile(r"—|0\.\d|1–3|Annex.*|No\..*|no\.|-+")
_NUMBER = re.compile(r"\d+(?:\.\d+)*\Z")
_SEEN = ("[C]", "[C:", "[confirmed:", "confirmed")
_IN_PART = ("confirmed start", "number inferred")
_SEEN_ELSEWHERE = (
    *(*_SEEN, "[C2", "[I", "[T", "[confirmed", "[partly"),
    *("secondary", "topic", "title", "letter"),
)
_MEMORY = ("[M]", "[from memory", "memory")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row: a clause and how sure the base is of its number and title."""

    ref: str
    title: str
    confidence: Confidence


def read_outline(standard: str, folder: Path) -> dict[str, Entry]:
    """Return the rows of a standard's table by clause number."""
    name, heading = TABLES[standard]
    return parse_outline(standard, heading, (folder / name).read_text(encoding="utf-8"))


def parse_outline(standard: str, heading: str, text: str) -> dict[str, Entry]:
    """Return the rows of the table below a heading; ValueError at an unknown row."""
    entries = [
        entry
        for cells in _rows(heading, text)
        if (entry := _entry(standard, cells)) is not None
    ]
    return {entry.ref: entry for entry in entries}


def _rows(heading: str, text: str) -> list[list[str]]:
    """Return the cells of the first table below a heading, without its own row."""
    _, _, below = text.partition(f"\n{heading}")
    lines = below.partition("\n## ")[0].partition("\n### ")[0].splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("|")]
    inferred = bool(rows) and "(inferred)" in rows[0][0]
    mark = "; number inferred" if inferred else ""
    return [[*cells[:-1], cells[-1] + mark] for cells in rows[2:]]


def _entry(standard: str, cells: list[str]) -> Entry | None:
    number, title = (each.replace("**", "").strip() for each in cells[:2])
    number = number.removesuffix(" …")
    ref = NUMBER_UNKNOWN.get((standard, title), number)
    if ref == number and _NO_CLAUSE.match(number):
        return None
    if ref == number and not _NUMBER.match(number):
        raise ValueError(f"{standard}: what is clause '{number}'?")
    # The Spanish titles of 18295-2 stand between title and status.
    status = cells[3:] if standard == "iso-18295-2" else cells[2:]
    return Entry(ref=ref, title=title, confidence=confidence_of(" | ".join(status)))


def confidence_of(status: str) -> Confidence:
    """Return what a status says: seen in this edition, elsewhere, or nowhere.

    The first tag counts. What was seen of a title but not of its number, or in part
    only, is inferred; a topic nobody but us has named is recalled.
    """
    word, _, remark = status.partition(" | ")
    if word.startswith(_MEMORY) or remark.startswith("[M]"):
        return Confidence.RECALLED
    if word.startswith(_SEEN) and not any(each in status for each in _IN_PART):
        return Confidence.CONFIRMED
    if word.startswith(_SEEN_ELSEWHERE):
        return Confidence.INFERRED
    raise ValueError(f"how sure is '{status}'?")
