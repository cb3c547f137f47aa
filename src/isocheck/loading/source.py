"""YAML text to plain data, with the place of every key and value.

Built on libyaml's events rather than on a loader: that is faster, knows every line
and column, and keeps words as words. Plain scalars are read as YAML 1.2 reads them,
so `NO` stays a word. Aliases, tags, repeated keys and second documents are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from isocheck.errors import InvalidInputError
from isocheck.problems import Problem

Path = tuple[str | int, ...]
Mark = tuple[int, int]

_MAX_DEPTH = 64
_MAX_BYTES = 20_000_000
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", "")),
}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?\Z|[-+]?[0-9]+[eE][-+]?[0-9]+\Z"
)


@dataclass(slots=True)
class Source:
    """Plain data with marks: where each value and key stands, and numbers as written.

    It is filled while the text is read and only looked at afterwards.
    """

    name: str
    data: Any = None
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    written: dict[Path, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, mark: Mark, code: str, message: str) -> None:
        """Note a mistake at a mark."""
        self.problems.append(
            Problem(
                file=self.name, line=mark[0], column=mark[1], code=code, message=message
            )
        )

    def at(self, path: Path, code: str, message: str) -> None:
        """Note a mistake in the value at a path, or at the nearest one above it."""
        while path and path not in self.values:
            path = path[:-1]
        self.problem(self.values.get(path, (1, 1)), code, message)

    def at_key(self, path: Path, code: str, message: str) -> None:
        """Note a mistake in the key at a path."""
        self.problem(self.keys.get(path, (1, 1)), code, message)


def decode(data: bytes, name: str) -> str:
    """Return a file's text; InvalidInputError where it is too large or not UTF-8."""
    if len(data) > _MAX_BYTES:
        size = (
            f"{len(data) / 1e6:.0f} MB is over the limit of {_MAX_BYTES / 1e6:.0f} MB"
        )
        raise InvalidInputError([_plain(name, (1, 1), "too-large", size)])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        mark = (before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        message = "not UTF-8 from here on; save the file as UTF-8"
        raise InvalidInputError([_plain(name, mark, "encoding", message)]) from error


def read_source(text: str, name: str) -> Source:
    """Return the text as plain data with marks; mistakes are in its problems."""
    source = Source(name)
    loader = _LOADER(text)
    try:
        _read_stream(loader, source)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        source.problem(place, "yaml-syntax", _one_line(error.problem or str(error)))
    except yaml.YAMLError as error:
        source.problem((1, 1), "yaml-syntax", _one_line(str(error)))
    except _TooDeepError as error:
        message = f"nested deeper than {_MAX_DEPTH} levels"
        source.problem(error.mark, "too-deep", message)
    finally:
        loader.dispose()
    return source


def plain_scalar(text: str) -> bool | float | str | None:
    """Return what YAML 1.2 makes of a word without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "-+.0123456789":
        if _INTEGER.match(text):
            return int(text) if len(text) < 19 else text  # noqa: PLR2004 -- int64
        if _FLOAT.match(text):
            return float(text)
    return text


class _TooDeepError(Exception):
    def __init__(self, mark: Mark) -> None:
        self.mark = mark


def _read_stream(loader: Any, source: Source) -> None:  # noqa: ANN401 -- C or Python
    loader.get_event()
    if isinstance(loader.get_event(), StreamEndEvent):
        source.problem((1, 1), "empty-file", "there is nothing in this file")
        return
    source.data = _build(loader, loader.get_event(), (), source)
    loader.get_event()
    following = loader.get_event()
    if isinstance(following, DocumentStartEvent):
        message = "a second document begins here; keep one to a file"
        source.problem(_mark(following), "second-document", message)


def _build(loader: Any, event: Any, path: Path, source: Source) -> Any:  # noqa: ANN401
    source.values[path] = mark = _mark(event)
    kind = type(event)
    if kind is AliasEvent:
        source.problem(mark, "alias", "aliases are not allowed; write the text again")
        return None
    if event.tag is not None:
        source.problem(mark, "tag", f"tags such as {event.tag} are not allowed")
    if kind is ScalarEvent:
        return _scalar(event, path, source)
    if len(path) >= _MAX_DEPTH:
        raise _TooDeepError(mark)
    if kind is SequenceStartEvent:
        return _sequence(loader, path, source)
    return _mapping(loader, path, source)


def _scalar(event: Any, path: Path, source: Source) -> Any:  # noqa: ANN401
    text: str = event.value
    if not event.implicit[0] or event.tag is not None:
        return text
    value = plain_scalar(text)
    if value is not text:
        source.written[path] = text
    return value


def _sequence(loader: Any, path: Path, source: Source) -> list[Any]:  # noqa: ANN401
    items: list[Any] = []
    while not isinstance(event := loader.get_event(), SequenceEndEvent):
        items.append(_build(loader, event, (*path, len(items)), source))
    return items


def _mapping(loader: Any, path: Path, source: Source) -> dict[str, Any]:  # noqa: ANN401
    found: dict[str, Any] = {}
    while not isinstance(event := loader.get_event(), MappingEndEvent):
        key = _key(loader, event, source)
        here = (*path, key)
        if key in found:
            message = f"'{key}' stands here a second time"
            source.problem(_mark(event), "duplicate-key", message)
        else:
            source.keys[here] = _mark(event)
        found[key] = _build(loader, loader.get_event(), here, source)
    return found


def _key(loader: Any, event: Any, source: Source) -> str:  # noqa: ANN401
    if isinstance(event, ScalarEvent):
        return str(event.value)
    source.problem(_mark(event), "yaml-syntax", "a key must be a word")
    if isinstance(event, SequenceStartEvent | MappingStartEvent):
        _build(loader, event, ("",), Source(source.name))
    return ""


def _mark(event: Any) -> Mark:  # noqa: ANN401
    return event.start_mark.line + 1, event.start_mark.column + 1


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _plain(name: str, mark: Mark, code: str, message: str) -> Problem:
    return Problem(file=name, line=mark[0], column=mark[1], code=code, message=message)
