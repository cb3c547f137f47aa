"""Plain data against a published JSON Schema, with every mistake in its place."""

from __future__ import annotations

import json
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

from isocheck.resources import schema_text

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from isocheck.loading.source import Path, Source


def check_schema(source: Source, kind: str) -> None:
    """Add to the source's problems where its data departs from a kind's schema."""
    for error in _validator(kind).iter_errors(source.data):
        _note(error, source)


@cache
def _validator(kind: str) -> Validator:
    # Costs 60 ms at import, which files that were checked before should not pay.
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    return Draft202012Validator(json.loads(schema_text(kind)))


def _note(error: ValidationError, source: Source) -> None:
    path: Path = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        source.at_key((*path, str(error.instance)), *_unfit_name(error))
    elif error.validator == "additionalProperties":
        _note_unknown_keys(error, path, source)
    elif error.validator == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        # jsonschema reports each missing key on its own; say each once.
        key = next(each for each in missing if f"'{each}'" in error.message)
        source.at(path, "missing-key", f"'{key}' is missing here")
    else:
        source.at(path, *_unfit_value(error, source.written.get(path)))


def _note_unknown_keys(error: ValidationError, path: Path, source: Source) -> None:
    known = list(error.schema.get("properties", ()))
    for key in error.instance:
        if key not in known:
            message = f"'{key}' is not a key of this part{_nearest(key, known)}"
            source.at_key((*path, key), "unknown-key", message)


def _unfit_name(error: ValidationError) -> tuple[str, str]:
    name = str(error.instance)
    if error.validator == "enum":
        known = list(error.validator_value)
        code = "unknown-level" if "practised" in known else "not-allowed"
        return code, f"'{name}' is none of {_listed(known)}{_nearest(name, known)}"
    return "bad-form", f"'{name}' does not have the form of a name"


def _unfit_value(error: ValidationError, written: str | None) -> tuple[str, str]:
    value = error.instance
    match error.validator:
        case "type" if error.validator_value == "string":
            return "not-text", _not_text(value, written)
        case "type":
            return "wrong-type", f"expected {_kind(error.validator_value)} here"
        case "enum":
            known = [str(each) for each in error.validator_value]
            code = "unknown-level" if "practised" in known else "not-allowed"
            near = _nearest(str(value), known)
            return code, f"'{value}' is none of {_listed(known)}{near}"
        case "const":
            return "not-allowed", f"expected '{error.validator_value}' here"
        case "pattern" if error.validator_value == "\\S":
            return "empty", "there is no text here"
        case "pattern":
            return "bad-form", _bad_form(str(value), error.schema)
        case "minItems" | "minProperties":
            return "empty", "there is nothing in this list"
        case "minimum" | "maximum":
            return "out-of-range", error.message
        case "uniqueItems":
            return "repeated", "the same entry stands here twice"
        case _:
            return "schema", error.message


def _not_text(value: Any, written: str | None) -> str:  # noqa: ANN401 -- plain data
    if written is None:
        return "expected text here"
    kind = "nothing" if value is None else "a number"
    kind = "yes or no" if isinstance(value, bool) else kind
    return f'{written or "an empty value"} is read as {kind}; quote it: "{written}"'


def _bad_form(value: str, schema: dict[str, Any]) -> str:
    hint = schema.get("description")
    return f"'{value}' does not have the form wanted here" + (
        f": {hint}" if hint else ""
    )


def _kind(wanted: str) -> str:
    return {
        "object": "keys with values",
        "array": "a list",
        "integer": "a whole number",
        "number": "a number",
        "boolean": "true or false",
    }.get(str(wanted), str(wanted))


def _listed(known: list[str]) -> str:
    return ", ".join(str(each) for each in known)


def _nearest(word: str, known: list[str]) -> str:
    near = get_close_matches(word, known, n=1)
    return f"; did you mean '{near[0]}'?" if near else ""
