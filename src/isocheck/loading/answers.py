"""Answers handed over by a script or a spreadsheet, as YAML or CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from isocheck.errors import InvalidInputError
from isocheck.loading.assessment import build_day, build_level
from isocheck.loading.crosschecks import check_days
from isocheck.loading.schema import check_schema
from isocheck.loading.source import Source, decode, plain_scalar, read_source
from isocheck.loading.suggestion import did_you_mean
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
        _check_entries(source, criteria)
        check_schema(source, "answers")
        check_days(source)
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
            message = f"there is no criterion '{key}'{did_you_mean(key, criteria)}"
            source.at_key((key,), "unknown-criterion", message)
        given = item if isinstance(item, dict) else {"level": item}
        reason = str(given.get("reason", ""))
        if given.get("level") == NOT_APPLICABLE and not reason.strip():
            source.at((key,), "no-reason", "not applicable needs a reason")


def _answer(item: dict[str, Any], criterion: Criterion, on: date) -> Answer:
    level = item["level"]
    seen = item.get("evidence", "")
    return Answer(
        level=build_level(level) if isinstance(level, str) else Level(level),
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
    rows = _rows(text, source)
    if not rows:
        if not source.problems:
            source.problem((1, 1), "empty-file", "there is nothing in this file")
        return source
    (line, first), *others = rows
    header = [cell.strip().lower() for cell in first]
    while not header[-1]:  # spreadsheets leave empty columns at the end
        header.pop()
    _check_header(source, line, header)
    if not source.problems:
        source.data = {}
        for line, row in others:
            _read_row(source, line, header, row)
    return source


def _rows(text: str, source: Source) -> list[tuple[int, list[str]]]:
    """Return the rows that are not empty, with the lines they begin in."""
    first = text.lstrip().partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, line = [], 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error as error:
        message = f"the quotes in this row do not match ({error})"
        source.problem((line, 1), "csv-syntax", message)
        return []
    return rows


def _check_header(source: Source, line: int, header: list[str]) -> None:
    for wanted in ("criterion", "level"):
        if wanted not in header:
            message = f"there is no column '{wanted}'"
            source.problem((line, 1), "missing-column", message)
    for index, column in enumerate(header):
        if column not in _COLUMNS:
            near = did_you_mean(column, _COLUMNS)
            message = f"'{column}' is none of {', '.join(_COLUMNS)}{near}"
            source.problem((line, 1), "unknown-column", message)
        elif column in header[:index]:
            message = f"there are two columns '{column}'"
            source.problem((line, 1), "duplicate-column", message)


def _read_row(source: Source, line: int, header: list[str], row: list[str]) -> None:
    if any(cell.strip() for cell in row[len(header) :]):
        message = "this row has more cells than the first; quote text with commas"
        source.problem((line, 1), "too-many-cells", message)
    cells: dict[str, Any] = {
        column: cell.strip()
        for column, cell in zip(header, row, strict=False)
        if cell.strip()
    }
    key = cells.pop("criterion", "")
    if not key:
        source.problem((line, 1), "empty", "this row names no criterion")
        return
    path: Path = (key,)
    if key in source.data:
        message = f"'{key}' stands here a second time, first in line "
        source.problem((line, 1), "duplicate-key", f"{message}{source.keys[path][0]}")
    source.keys.setdefault(path, (line, 1))
    source.values[path] = (line, 1)
    source.data[key] = cells
    if "level" in cells:
        source.written[*path, "level"] = cells["level"]
        source.data[key]["level"] = plain_scalar(cells["level"])
