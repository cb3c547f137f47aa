"""The page on the standards says what the checklists are now."""

from __future__ import annotations

import runpy
from pathlib import Path

from isocheck.cli.library import checklist_paths

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "standards.md").read_text(encoding="utf-8")
SCRIPT = runpy.run_path(str(DOCS / "standards_table.py"))


def test_the_table_is_what_make_standards_would_write() -> None:
    assert SCRIPT["with_table"](PAGE) == PAGE


def test_the_table_stands_between_its_marks_once() -> None:
    assert [PAGE.count(SCRIPT[mark]) for mark in ("START", "END")] == [1, 1]


def test_the_page_tells_of_each_checklist() -> None:
    told = [name for name in checklist_paths() if f"\n**`{name}`, " in PAGE]
    assert told == list(checklist_paths())
