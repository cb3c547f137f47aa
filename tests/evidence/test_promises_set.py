"""How well promises are read from the tuning half of the labelled set."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from evidence.promise_tables import Compared, compare
from evidence_set.labelled import Half, read_set
from evidence_set.make import make_set
from isocheck.evidence.extraction import extract
from isocheck.evidence.promises import promises_in
from isocheck.evidence.statements import statements

EXPECTED: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("promises_set.yaml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Compared]:
    folder = tmp_path_factory.mktemp("set")
    make_set(folder)
    paths = tuple(folder / name for name in EXPECTED)
    return {
        each.path.name: compare(
            EXPECTED[each.path.name],
            promises_in(each.path.name, tuple(statements(each.blocks))),
        )
        for each in extract(paths)
    }


def test_only_what_may_be_looked_at_is_in_the_table() -> None:
    halves = {each.file: each.half for each in read_set().documents}
    assert {halves[name] for name in EXPECTED} == {Half.TUNING}


def test_hardly_a_promise_is_read_that_nobody_gave(found: dict[str, Compared]) -> None:
    right = sum(each.right for each in found.values())
    wrong = [(name, line) for name, each in found.items() for line in each.wrong]
    assert right / (right + len(wrong)) >= 0.95, wrong


def test_most_promises_are_read(found: dict[str, Compared]) -> None:
    right = sum(each.right for each in found.values())
    missed = [(name, line) for name, each in found.items() for line in each.missed]
    assert right / (right + len(missed)) >= 0.85, missed
