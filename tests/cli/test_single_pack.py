"""Whoever works with one standard does not pay for the others."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_WATCHED = """
import sys
opened = set()
def watch(event, details):
    if event == "open" and "/checklists/" in str(details[0]):
        opened.add(str(details[0]).rpartition("/")[2])
sys.addaudithook(watch)
from isocheck.cli.app import run
run()
print(*sorted(opened), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        (["show", "iso-10004", "7.4"], "iso-10004.yaml"),
        (["assess", "iso-10001", "--no-input", "--quiet"], "iso-10001.yaml"),
        (
            ["list", "--overlap", "iso-10001", "iso-10004"],
            "crosswalk.yaml iso-10001.yaml iso-10004.yaml",
        ),
    ],
)
def test_only_what_is_named_is_read(
    words: list[str], opened: str, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr.splitlines()[-1] == opened
