"""Records in JSON, one in each line or all in one list, become a table of text."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Any

from isocheck.errors import UnreadableError
from isocheck.registers.reading.copies import write_copy
from isocheck.registers.reading.encodings import LONGEST, TextFile, clean_lines
from isocheck.registers.reading.layouts import column_names
from isocheck.registers.reading.texts import read_copy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.registers.reading.engine import Engine
    from isocheck.registers.reading.opened import File, Part

_UTF8 = TextFile(codec="utf-8-sig", newline="\n", notes=())
_PART = 1 << 20  # characters
# Numbers stay as they are written.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def read_records(engine: Engine, file: File) -> Part:
    """Return records as rows; a column for each name that any of them has.

    Raises:
        UnreadableError: it is no JSON, or has no records.
    """
    keys: dict[str, None] = {}
    for record in _records(file):
        keys.update(dict.fromkeys(record))
    if not keys:
        raise UnreadableError(f"{file.shown}: no records in it; is this a register?")
    rows = ([_cell(record.get(key)) for key in keys] for record in _records(file))
    target = engine.place("copy.csv")
    return read_copy(engine, target, write_copy(target, column_names(keys), rows))


def _records(file: File) -> Iterator[dict[str, Any]]:
    with file.path.open(encoding="utf-8-sig", errors="replace") as stream:
        head = stream.read(_PART).lstrip()
        if head.startswith("["):
            yield from _listed(file, stream, head[1:])
            return
    yield from _by_lines(file)


def _by_lines(file: File) -> Iterator[dict[str, Any]]:
    with clean_lines(file, _UTF8) as lines:
        for number, line in enumerate(lines, 1):
            try:
                record = line.isspace() or _DECODER.decode(line)
            except (ValueError, RecursionError):
                record = None
            if isinstance(record, dict):
                yield record
            elif record is not True:
                raise UnreadableError(
                    f"{file.shown}:{number}: not a JSON object; put one in each line, "
                    "or all in one list"
                )


def _listed(file: File, stream: IO[str], rest: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of one list, which need not fit into memory."""
    number = 1
    while True:
        rest = rest.lstrip(" \t\r\n,")
        if rest.startswith("]"):
            return
        try:
            record, end = _DECODER.raw_decode(rest)
        except (ValueError, RecursionError):
            more = "" if len(rest) > LONGEST else stream.read(_PART)
            if not more:
                record = None
            else:
                rest += more
                continue
        if not isinstance(record, dict):
            raise UnreadableError(
                f"{file.shown}: record {number} is not a whole JSON object"
            )
        yield record
        number += 1
        rest = rest[end:]


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
