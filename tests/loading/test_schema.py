from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from isocheck.resources import schema_text

KINDS = [
    "answers",
    "assessment",
    "checklist",
    "crosswalk",
    "evidence",
    "registers",
    "schemes",
    "workspace",
]


@pytest.mark.parametrize("kind", KINDS)
def test_schema_is_a_valid_schema(kind: str) -> None:
    Draft202012Validator.check_schema(json.loads(schema_text(kind)))


@pytest.mark.parametrize("kind", KINDS)
def test_schema_says_its_dialect_and_name(kind: str) -> None:
    schema = json.loads(schema_text(kind))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:isocheck:schema:{kind}:1"
