"""What a workspace's own crosswalk may not say against the one shipped."""

from __future__ import annotations

import pytest

from isocheck.loading.crosswalk import build_crosswalk
from isocheck.loading.crosswalk_checks import check_joined
from isocheck.loading.source import read_source

SHIPPED = build_crosswalk(
    {
        "equal": [{"criteria": ["a/1/x", "b/1/x"], "because": "Alike."}],
        "covers": [{"from": "a/2/x", "to": ["b/2/x"], "because": "Wider."}],
        "none": [{"criteria": ["a/3/x", "b/3/x"], "because": "Other objects."}],
    }
)


def clashes(own: str) -> list[str]:
    source = read_source(f"format: isocheck/crosswalk/1\n{own}", "own.yaml")
    check_joined(source, SHIPPED)
    return [f"{each.code} {each.message}" for each in source.problems]


@pytest.mark.parametrize(
    "own",
    [
        "equal: [{criteria: [b/1/x, c/1/x], because: Alike.}]",
        "covers: [{from: b/2/x, to: [c/2/x], because: Wider.}]",
        "none: [{criteria: [a/3/x, b/3/x], because: Other objects.}]",
    ],
)
def test_what_goes_on_where_the_shipped_one_ends_is_fine(own: str) -> None:
    assert clashes(own) == []


@pytest.mark.parametrize(
    ("own", "message"),
    [
        (
            "covers: [{from: b/2/x, to: [a/2/x], because: Wider.}]",
            "covers-cycle what 'b/2/x' covers covers it in turn",
        ),
        (
            "equal: [{criteria: [a/3/x, b/3/x], because: Alike.}]",
            "contradiction 'a/3/x' and 'b/3/x' stand under 'equal' already",
        ),
        (
            "equal: [{criteria: [b/1/x, a/9/x], because: Alike.}]",
            "same-standard an answer carries from 'a/1/x' to 'a/9/x', both of a",
        ),
    ],
)
def test_what_the_shipped_one_contradicts_is_told(own: str, message: str) -> None:
    told = f"{message}, together with the shipped crosswalk"
    assert told in clashes(own)
