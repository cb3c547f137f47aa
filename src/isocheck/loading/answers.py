"""Answers handed over by a script or a spreadsheet, as YAML or CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from isocheck.errors import InvalidInputError
from isocheck.loading.assessment import build_day, build_level
from isocheck.loading.crosschecks import check_days
from isocheck.loading.schema import check_schema
from isocheck.loading.source import Source, decode, plain_scalar, read_source
from isocheck.model.assessment import Action, Answer, Passage
from isocheck.model.levels import NOT_APPLICABLE, Level

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from isocheck.loading.source import Path
    from isocheck.model.checklist import Criterion

_COLUMNS = (
    "criterion", "level", "reason", "note", "evidence", "by", "on", "action", "owner",
    "due",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What an answers file holds, by full name of the criterion."""

    answers: Mapping[str, Answer]
    actions: Mapping[str, Action]


def parse_answers(
    content: bytes, name: str, criteria: Mapping[str, Criterion], on: date
) -> Answers:
    """Return the answers in a file; a name that ends in .csv is read as a table.

    Raises:
        InvalidInputError: with every mistake, so that nothing is taken over by halves.
    """
    read = _read_table if name.lower().endswith(".csv") else read_source
    source = read(decode(content, name), name)
    if source.data is not None or not source.problems:
        check_schema(source, "answers")
        check_days(source)
        _check_entries(source, criteria)
    if source.problems:
        raise InvalidInputError(source.problems)
    items = {
        key: item if isinstance(item, dict) else {"level": item}
        for key, item in source.data.items()
    }
    return Answers(
        answers={key: _answer(item, criteria[key], on) for key, item in items.items()},
        actions={
            key: action for key, item in items.items() if (action := _action(item))
        },
    )


def _check_entries(source: Source, criteria: Mapping[str, Criterion]) -> None:
    for key, item in source.data.items() if isinstance(source.data, dict) else ():
        if key not in criteria:
            near = get_close_matches(key, criteria, n=1)
            hint = f"; did you mean '{near[0]}'?" if near else ""
            source.at_key((key,), "unknown-criterion", f"no criterion '{key}'{hint}")
        given = item if isinstance(item, dict) else {"level": item}
        reason = str(given.get("reason", ""))
        if given.get("level") == NOT_APPLICABLE and not reason.strip():
            source.at((key,), "no-reason", "not applicable needs a reason")


def _answer(item: dict[str, Any], criterion: Criterion, on: date) -> Answer:
    level = item["level"]
    seen = item.get("evidence", "")
    return Answer(
        level=Level(level) if isinstance(level, int) else build_level(level),
        reason=item.get("reason", ""),
        note=item.get("note", ""),
        evidence=(Passage(document=seen, place="", quote=""),) if seen else (),
        by=item.get("by", ""),
        on=build_day(item, "on") or on,
        fingerprint=criterion.fingerprint,
    )


def _action(item: dict[str, Any]) -> Action | None:
    if not {"action", "owner", "due"} & item.keys():
        return None
    return Action(
        do=item.get("action", ""),
        owner=item.get("owner", ""),
        due=build_day(item, "due"),
    )


def _read_table(text: str, name: str) -> Source:
    """Return a CSV table as the data a YAML answers file would give."""
    source = Source(name)
    try:
        rows = list(_rows(text))
    except csv.Error as error:
        source.problem((1, 1), "csv-syntax", str(error))
        return source
    header = [cell.strip().lower() for cell in rows[0][1]] if rows else []
    for wanted in ("criterion", "level"):
        if wanted not in header:
            source.problem((1, 1), "missing-column", f"there is no column '{wanted}'")
    for column in header:
        if column not in _COLUMNS:
            message = f"'{column}' is none of {', '.join(_COLUMNS)}"
            source.problem((1, 1), "unknown-column", message)
    if not source.problems:
        source.data = {}
        for line, row in rows[1:]:
            _read_row(source, line, dict(zip(header, row, strict=False)))
    return source


def _rows(text: str) -> list[tuple[int, list[str]]]:
    delimiter = (
        ";" if text.partition("\n")[0].count(";") > text.count(",", 0, 80) else ","
    )
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, line = [], 1
    for row in reader:
        rows.append((line, row))
        line = reader.line_num + 1
    return [(line, row) for line, row in rows if any(cell.strip() for cell in row)]


def _read_row(source: Source, line: int, row: dict[str, str]) -> None:
    cells = {column: cell.strip() for column, cell in row.items() if cell.strip()}
    key = cells.pop("criterion", "")
    path: Path = (key,)
    source.values[path] = source.keys[path] = (line, 1)
    if key in source.data:
        source.problem((line, 1), "duplicate-key", f"'{key}' stands here a second time")
    level = cells.get("level", "")
    source.data[key] = {**cells, "level": plain_scalar(level) if level else None}
