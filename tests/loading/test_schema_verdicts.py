"""The quick check of a schema and the one that tells mistakes never disagree."""

from __future__ import annotations

import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from isocheck.loading import schema
from isocheck.loading.source import Source, read_source
from isocheck.resources import schema_text

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[1] / "examples"
KINDS = {
    "checklist": EXAMPLES / "checklists/valid/everything-used.yaml",
    "assessment": EXAMPLES / "assessments/valid/everything-used.yaml",
}
VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 0, 1, 3.0, 2.5, "", " ", "practised", "7.10", "7.4\n", "é", [], {}]
)


def example(kind: str) -> Any:  # noqa: ANN401 -- plain data
    path = KINDS[kind]
    return read_source(path.read_text(encoding="utf-8"), path.name).data


def places(data: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401
    keys = list(data) if isinstance(data, dict) else range(len(data))
    for key in keys if isinstance(data, dict | list) else ():
        yield data, key
        if isinstance(data[key], dict | list):
            yield from places(data[key])


@pytest.mark.parametrize("kind", KINDS)
@given(draw=st.data())
def test_a_wrong_value_is_told_by_both_or_by_neither(
    kind: str, draw: st.DataObject
) -> None:
    data = deepcopy(example(kind))
    holder, key = draw.draw(st.sampled_from(list(places(data))))
    holder[key] = draw.draw(VALUES)
    source = Source("example.yaml", data=data)

    schema.check_schema(source, kind)

    plain = Draft202012Validator(json.loads(schema_text(kind)))
    trailing = isinstance(holder[key], str) and holder[key].endswith("\n")
    assert bool(source.problems) == (not plain.is_valid(data)) or trailing


def test_without_the_quick_check_mistakes_are_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    schema._quick_validator.cache_clear()  # noqa: SLF001 -- it was imported before
    right, wrong = Source("a.yaml", data=example("checklist")), Source("b.yaml")
    wrong.data = {"format": "isocheck/checklist/1"}

    schema.check_schema(right, "checklist")
    schema.check_schema(wrong, "checklist")

    schema._quick_validator.cache_clear()  # noqa: SLF001
    assert right.problems == []
    assert len(wrong.problems) == 8
