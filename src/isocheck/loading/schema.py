"""Plain data against a published JSON Schema, with every mistake in its place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from isocheck.loading.suggestion import did_you_mean
from isocheck.resources import schema_text

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

    from isocheck.loading.source import Path, Source

_KINDS = {
    "object": "keys with values",
    "array": "a list",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "string": "text",
}
_END = r"\Z"
_DAYS = "mon|tue|wed|thu|fri|sat|sun"
_FORMS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*": "small letters and digits, parted by hyphens",
    r"^[a-z][a-z0-9_]*": "small letters and digits, parted by underscores",
    r"^[a-z]{2}": "a language in two letters, such as en",
    r"^[0-9A-Z]+(\.[0-9]+|\.[A-Z]+)*": "the number of a clause, such as 7.10 or A.2",
    r"^[a-z0-9-]+/[0-9A-Za-z.-]+/[a-z0-9-]+": (
        "the full name of a criterion, such as iso-10002/7.4/reply"
    ),
    r"^[a-z0-9-]+/[0-9A-Z.]+/[a-z0-9-]+": (
        "the full name of a criterion, such as iso-10002/7.4/reply"
    ),
    r"^[a-z0-9-]+/[0-9A-Z.]+": "a standard and its clause, such as iso-10002/7.4",
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}": "a day such as 2026-09-30",
    r"^([0-9a-f]{64})?": "a SHA-256 sum: 64 digits from 0 to f, or nothing",
    r"^[0-9]{1,2}:[0-9]{2}": "a time of day such as 9:00",
    r"^[A-Z]{2}": "a country in two capitals, such as PL",
    r"^[A-Z0-9]{1,4}": "a part of the country, such as BY",
    f"^({_DAYS})-({_DAYS})": "the first and the last day of work, such as mon-fri",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Departure:
    """Where data departs from a schema: which keyword wanted what, and what is there.

    `written` is a number, or a yes or no, as it stands in the file.
    """

    path: Path
    keyword: str
    wanted: Any
    value: Any
    schema: dict[str, Any]
    message: str
    in_name: bool
    written: str


def check_schema(source: Source, kind: str) -> None:
    """Add to the source's problems where its data departs from a kind's schema."""
    if _surely_fits(source.data, kind):
        return
    for error in _validator(kind).iter_errors(source.data):
        path: Path = tuple(error.absolute_path)
        found = _Departure(
            path=path,
            keyword=str(error.validator),
            wanted=error.validator_value,
            value=error.instance,
            schema=error.schema if isinstance(error.schema, dict) else {},
            message=error.message,
            in_name="propertyNames" in error.absolute_schema_path,
            written=source.written.get(path, ""),
        )
        _note(found, source)


def _surely_fits(data: Any, kind: str) -> bool:  # noqa: ANN401 -- plain data
    """Tell whether data fits, where jsonschema-rs is there to tell it in no time.

    It says right or not; what is wrong, and where, jsonschema tells.
    """
    quick = _quick_validator(kind)
    try:
        return bool(quick and quick.is_valid(data))
    except ValueError:  # data that JSON could not hold
        return False


@cache
def _quick_validator(kind: str) -> Any:  # noqa: ANN401 -- it may not be there
    try:
        from jsonschema_rs import Draft202012Validator  # noqa: PLC0415
    except ImportError:
        return None
    return Draft202012Validator(json.loads(schema_text(kind)))


@cache
def _validator(kind: str) -> Validator:
    # Costs 60 ms at import, which files that were checked before should not pay.
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    schema = json.loads(schema_text(kind), object_hook=_with_strict_end)
    return Draft202012Validator(schema)


def _with_strict_end(schema: dict[str, Any]) -> dict[str, Any]:
    # JSON Schema's $ is the very end; Python's also stands before a last line break.
    if isinstance(pattern := schema.get("pattern"), str):
        schema["pattern"] = pattern.removesuffix("$") + _END * pattern.endswith("$")
    return schema


def _note(found: _Departure, source: Source) -> None:
    if found.in_name:
        source.at_key((*found.path, str(found.value)), *_unfit_name(found))
    elif found.keyword == "additionalProperties":
        _note_unknown_keys(found, source)
    else:
        explain = _EXPLAINED.get(found.keyword, _unexplained)
        source.at(found.path, *explain(found))


def _note_unknown_keys(found: _Departure, source: Source) -> None:
    known = list(found.schema.get("properties", ()))
    for key in found.value:
        if key not in known:
            message = f"'{key}' is not a key of this part{did_you_mean(key, known)}"
            source.at_key((*found.path, key), "unknown-key", message)


def _unfit_name(found: _Departure) -> tuple[str, str]:
    if found.keyword == "enum":
        return _none_of(found)
    return _bad_form(found)


def _missing(found: _Departure) -> tuple[str, str]:
    # jsonschema reports each missing key on its own; its message names it.
    key = next(
        each
        for each in found.wanted
        if each not in found.value and f"'{each}'" in found.message
    )
    return "missing-key", f"'{key}' is missing here"


def _wrong_type(found: _Departure) -> tuple[str, str]:
    if found.wanted != "string":
        wanted: list[str] = (
            found.wanted if isinstance(found.wanted, list) else [found.wanted]
        )
        kind = " or ".join(_KINDS.get(each, each) for each in wanted)
        return "wrong-type", f"expected {kind} here"
    if not found.written:
        return "not-text", "expected text here"
    kind = "yes or no" if isinstance(found.value, bool) else "a number"
    kind = "nothing" if found.value is None else kind
    written = found.written
    return "not-text", f'{written} is read as {kind}; quote it: "{written}"'


def _none_of(found: _Departure) -> tuple[str, str]:
    known = [str(each) for each in found.wanted]
    code = "unknown-level" if "practised" in known else "not-allowed"
    word = found.written or (found.value if isinstance(found.value, str) else "")
    if not word:
        return code, f"expected one of {', '.join(known)} here"
    return code, f"'{word}' is none of {', '.join(known)}{did_you_mean(word, known)}"


def _other_constant(found: _Departure) -> tuple[str, str]:
    return "not-allowed", f"expected '{found.wanted}' here"


def _bad_form(found: _Departure) -> tuple[str, str]:
    if found.wanted == "\\S":
        return "empty", "there is no text here"
    form = _FORMS[found.wanted.removesuffix(_END)]
    return "bad-form", f"'{found.value}' should be {form}"


def _empty(_: _Departure) -> tuple[str, str]:
    return "empty", "there should be at least one entry here"


def _out_of_range(found: _Departure) -> tuple[str, str]:
    bound = "least" if found.keyword == "minimum" else "most"
    return "out-of-range", f"{found.value} should be at {bound} {found.wanted}"


def _repeated(_: _Departure) -> tuple[str, str]:
    return "repeated", "the same entry stands here twice"


def _unexplained(found: _Departure) -> tuple[str, str]:
    return "schema", found.message


_EXPLAINED = {
    "required": _missing,
    "type": _wrong_type,
    "enum": _none_of,
    "const": _other_constant,
    "pattern": _bad_form,
    "minItems": _empty,
    "minProperties": _empty,
    "minimum": _out_of_range,
    "maximum": _out_of_range,
    "uniqueItems": _repeated,
}
