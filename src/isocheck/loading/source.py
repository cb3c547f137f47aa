"""YAML text to plain data, with the place of every key and value.

Built on libyaml's events rather than on a loader: that is faster, knows every line
and column, and keeps words as words. Plain scalars are read as YAML 1.2 reads them,
so `NO` stays a word. Anchors, aliases, tags, repeated keys and second documents are
refused.
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
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from isocheck.errors import InvalidInputError
from isocheck.loading.syntax import explain
from isocheck.problems import Problem

Path = tuple[str | int, ...]
Mark = tuple[int, int]

_MAX_DEPTH = 64
_MAX_BYTES = 20_000_000
_NEVER_IN_YAML = re.compile(
    "[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
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

    It is filled while the text is read and only looked at afterwards. Of `unread`
    values and `faulty` keys it is known what is wrong; nothing more is said of them.
    """

    name: str
    data: Any = None
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    written: dict[Path, str] = field(default_factory=dict)
    unread: set[Path] = field(default_factory=set)
    faulty: set[Path] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, mark: Mark, code: str, message: str) -> None:
        """Note a mistake at a mark."""
        self.problems.append(_problem(self.name, mark, code, message))

    def at(self, path: Path, code: str, message: str) -> None:
        """Note a mistake in the value at a path, or at the nearest one above it."""
        if path in self.unread:
            return
        while path and path not in self.values:
            path = path[:-1]
        self.problem(self.values.get(path, (1, 1)), code, message)

    def at_key(self, path: Path, code: str, message: str) -> None:
        """Note a mistake in the key at a path, unless one was found before."""
        if path not in self.faulty:
            self.faulty.add(path)
            self.problem(self.keys.get(path, (1, 1)), code, message)


def decode(data: bytes, name: str) -> str:
    """Return a file's text; InvalidInputError where it is too large or not UTF-8."""
    if len(data) > _MAX_BYTES:
        message = f"the file is larger than {_MAX_BYTES // 1_000_000} MB"
        raise InvalidInputError([_problem(name, (1, 1), "too-large", message)])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mark = _mark_of_end(error.object[: error.start].decode())
        message = "not UTF-8 from here on; save the file as UTF-8"
        raise InvalidInputError([_problem(name, mark, "encoding", message)]) from error


def read_source(text: str, name: str) -> Source:
    """Return the text as plain data with marks; mistakes are in its problems."""
    source = Source(name)
    if found := _NEVER_IN_YAML.search(text):
        message = f"a character U+{ord(found[0]):04X} cannot stand here; take it out"
        mark = _mark_of_end(text[: found.start()])
        source.problem(mark, "control-character", message)
        return source
    loader = _LOADER(text)
    try:
        _read_stream(loader, source)
    except yaml.MarkedYAMLError as error:
        mark, message = explain(error, text)
        source.problem(mark, "yaml-syntax", message)
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
    _refuse_marked(event, source)
    kind = type(event)
    if kind is AliasEvent:
        source.unread.add(path)
        return None
    if kind is ScalarEvent:
        return _scalar(event, path, source)
    if len(path) >= _MAX_DEPTH:
        raise _TooDeepError(mark)
    if kind is SequenceStartEvent:
        return _sequence(loader, path, source)
    return _mapping(loader, path, source)


def _refuse_marked(event: Any, source: Source) -> None:  # noqa: ANN401
    mark = _mark(event)
    if isinstance(event, AliasEvent):
        message = f"*{event.anchor} is an alias; write it out, or quote the text"
        source.problem(mark, "alias", message)
    elif event.anchor is not None:
        message = f"&{event.anchor} is an anchor; leave it out, or quote the text"
        source.problem(mark, "anchor", message)
    if getattr(event, "tag", None) is not None:
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        source.problem(mark, "tag", f"{tag} is a tag; leave it out, or quote the text")


def _scalar(event: Any, path: Path, source: Source) -> Any:  # noqa: ANN401
    text: str = event.value
    if event.tag is not None:
        source.unread.add(path)
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
        key = _key(loader, event, path, source)
        if key is None:
            _build(loader, loader.get_event(), (*path, ""), source)
            continue
        here = (*path, key)
        if key in found:
            first = source.keys[here][0]
            message = f"'{key}' stands here a second time, first in line {first}"
            source.problem(_mark(event), "duplicate-key", message)
        else:
            source.keys[here] = _mark(event)
        found[key] = _build(loader, loader.get_event(), here, source)
    return found


def _key(loader: Any, event: Any, path: Path, source: Source) -> str | None:  # noqa: ANN401
    if isinstance(event, ScalarEvent):
        _refuse_marked(event, source)
        return str(event.value)
    source.problem(
        _mark(event), "bad-key", "a key is text; quote one that begins with [, { or *"
    )
    if not isinstance(event, AliasEvent):
        _build(loader, event, (*path, ""), Source(source.name))
    return None


def _mark(event: Any) -> Mark:  # noqa: ANN401
    return event.start_mark.line + 1, event.start_mark.column + 1


def _mark_of_end(text: str) -> Mark:
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _problem(name: str, mark: Mark, code: str, message: str) -> Problem:
    # What is quoted from the file may hold line breaks and codes a terminal obeys.
    shown = "".join(each if each.isprintable() else " " for each in message)
    text = " ".join(shown.split())
    return Problem(file=name, line=mark[0], column=mark[1], code=code, message=text)
