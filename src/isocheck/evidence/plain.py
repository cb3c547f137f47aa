"""Records as plain data and back, so that they can cross a pipe and lie in a file.

Numbers, texts and None stay as they are, a tuple becomes a list; all else is an object
whose one key tells what it is: a class of isocheck, or a kind named below. No code can
come back this way, unlike with pickle.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_SIMPLE = frozenset({str, int, float, bool, type(None)})
_TEXT = frozenset({str})
_DATE, _MAPPING, _PATH = "date", "mapping", "path"
_HOMES = ("isocheck.model.", "isocheck.evidence.")


def dumped(value: Any) -> bytes:  # noqa: ANN401 -- any record
    """Return a record as one line of JSON, without its end; equal ones are equal.

    Raises:
        TypeError: where it holds what has no plain form, such as a set.
    """
    # A file name may hold bytes that are no text, which Python keeps as surrogates.
    line = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))
    return line.encode("utf-8", "surrogatepass")


def loaded(line: bytes) -> Any:  # noqa: ANN401 -- any record
    """Return the record; ValueError where the bytes are none."""
    try:
        return _record(json.loads(line.decode("utf-8", "surrogatepass")))
    except (TypeError, LookupError, AttributeError, ImportError) as error:
        raise ValueError("no record") from error


def _plain(value: Any) -> Any:  # noqa: ANN401 -- any record
    kind = type(value)
    if kind in _SIMPLE:
        return value
    if kind in {tuple, list}:
        return value if _TEXT.issuperset(map(type, value)) else [*map(_plain, value)]
    name, content = _named(value)
    return {name: content}


def _named(value: Any) -> tuple[str, Any]:  # noqa: ANN401 -- any record
    kind = type(value)
    if isinstance(value, Enum):
        return _name(kind), value.name
    if is_dataclass(value):
        name = _name(kind)
        return name, [_plain(getattr(value, field)) for field in _fields(name)]
    if isinstance(value, Mapping):
        return _MAPPING, [(_plain(key), _plain(each)) for key, each in value.items()]
    if isinstance(value, date):
        return _DATE, value.isoformat()
    if isinstance(value, Path):
        return _PATH, os.fspath(value)
    raise TypeError(f"{kind.__name__} has no plain form")


def _record(plain: Any) -> Any:  # noqa: ANN401 -- any record
    if isinstance(plain, str):
        return intern(plain)  # names and quotes come back many thousand times
    if isinstance(plain, list):
        return tuple(map(_record, plain))
    if isinstance(plain, dict):
        ((name, content),) = plain.items()
        return _REBUILD[name](content) if name in _REBUILD else _built(name, content)
    return plain


def _built(name: str, content: Any) -> Any:  # noqa: ANN401 -- any record
    kind = _class(name)
    if issubclass(kind, Enum):
        return kind[content]
    return kind(**dict(zip(_fields(name), map(_record, content), strict=True)))


def _mapping(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    return {_record(key): _record(value) for key, value in pairs}


_REBUILD: dict[str, Callable[[Any], Any]] = {
    _DATE: date.fromisoformat,
    _MAPPING: _mapping,
    _PATH: Path,
}


def _name(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


@cache
def _fields(name: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(_class(name)))


@cache
def _class(name: str) -> type:
    module, _, kind = name.partition(":")
    if not module.startswith(_HOMES):
        raise LookupError(name)
    found = getattr(import_module(module), kind)
    if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
        return found
    raise LookupError(name)
