"""The two tables of a work-paper, out of a workbook or a text."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError
from isocheck.loading.source import decode
from isocheck.model import workpaper as paper

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEMORY = 1 << 30  # bytes; a work-paper of ten thousand cases needs a tenth of it
_PATIENCE = 60  # seconds
_DELIMITERS = (",", ";", "\t")

Row = tuple[int, list[str]]
"""A row's cells after the number of the line it stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The two tables of a work-paper; rows of cases that are empty are left out."""

    name: str
    facts: Mapping[str, str]
    notes: tuple[str, ...]
    parts: list[list[str]]
    head: list[str]
    cases: list[Row]


def read_paper(content: bytes, name: str) -> Paper:
    """Return the tables of a work-paper; UnreadableError where it is none."""
    read = _sheets if content.startswith(b"PK") else _text
    about, cases = read(content, name)
    if not (about and about[0][1][:1] == [paper.TITLE] and cases):
        raise _no_workpaper(name)
    rows = [row for _, row in about if row]
    pairs = [(row[0], row[1]) for row in rows if len(row) > 1 and row[0]]
    places = {row[0]: place for place, row in enumerate(rows)}
    parts = rows[places.get(paper.PART, 0) + 1 : places.get(paper.CHECK, 0)]
    return Paper(
        name=name,
        facts=dict(reversed(pairs)),  # of what stands there twice, the first counts
        notes=tuple(text for key, text in pairs if key == paper.NOTE),
        parts=[row for row in parts if row[0]],
        head=cases[0][1],
        cases=[(line, row) for line, row in cases[1:] if any(row)],
    )


def _text(content: bytes, name: str) -> tuple[list[Row], list[Row]]:
    text = decode(content, name)
    start = text.find(paper.KIND) + len(paper.KIND)
    delimiter = text[start : start + 2].lstrip('"')[:1]
    if paper.TITLE not in text or delimiter not in _DELIMITERS:
        raise _no_workpaper(name)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, line = [], 1
    try:
        for row in reader:
            rows.append((line, [cell.strip().removeprefix("'") for cell in row]))
            line = reader.line_num + 1
    except csv.Error as error:
        raise _no_workpaper(name) from error
    begin = next((i for i, row in enumerate(rows) if _begins_cases(row)), len(rows))
    return rows[:begin], rows[begin:]


def _sheets(content: bytes, name: str) -> tuple[list[Row], list[Row]]:
    """Have a workbook read by a process that may break."""
    worker = Path(__file__).with_name("workbook_worker.py")
    try:
        done = subprocess.run(  # noqa: S603 -- this program's own
            [sys.executable, "-P", str(worker), str(_MEMORY)],
            input=content,
            check=False,
            capture_output=True,
            timeout=_PATIENCE,
        )
        tables = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise UnreadableError(
            f"{name}: the workbook takes too much memory or time for a work-paper"
        ) from None
    about, cases = (list(enumerate(each, 1)) for each in (*tables, [], [])[:2])
    return about, cases if cases and _begins_cases(cases[0]) else []


def _begins_cases(row: Row) -> bool:
    return tuple(row[1][: len(paper.CASE_HEAD)]) == paper.CASE_HEAD


def _no_workpaper(name: str) -> UnreadableError:
    return UnreadableError(
        f"{name}: this is no work-paper; 'isocheck sample' makes one"
    )
