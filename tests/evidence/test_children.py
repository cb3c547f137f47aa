from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from isocheck.evidence import children
from isocheck.evidence.children import useful_children
from isocheck.evidence.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest


def document(folder: Path, name: str, text: str = "We reply.") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_children_read_one_document_after_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = """if True:
        import json, os, sys
        for _ in sys.stdin:
            sys.stdin.readline()
            block = [str(os.getpid()), "", "paragraph", ""]
            print(json.dumps({"blocks": [block]}) + "\\n", flush=True)
    """
    monkeypatch.setattr(children, "WORKER", (sys.executable, "-c", code))
    files = [document(tmp_path, f"{number}.md") for number in range(50)]
    found = list(extract(files))
    assert [each.path for each in found] == files
    readers = {block.text for each in found for block in each.blocks}
    assert len(readers) == useful_children()


def test_the_death_of_one_child_costs_one_of_many_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = """if True:
        import os, sys
        for line in sys.stdin:
            sys.stdin.readline()
            if "13.md" in line:
                os.abort()
            print('{"blocks": []}\\n', flush=True)
    """
    monkeypatch.setattr(children, "WORKER", (sys.executable, "-c", code))
    files = [document(tmp_path, f"{number}.md") for number in range(100)]
    found = list(extract(files))
    assert [each.path for each in found] == files
    assert [each.path.name for each in found if each.problem] == ["13.md"]


def test_documents_keep_their_order_however_long_one_takes(tmp_path: Path) -> None:
    files = [document(tmp_path, "a.html", "<b>" * 500_000)]
    files += [document(tmp_path, f"{number}.md") for number in range(80)]
    assert [found.path for found in extract(files)] == files


def test_only_so_many_documents_are_read_ahead(tmp_path: Path) -> None:
    taken = 0

    def paths() -> Iterator[Path]:
        nonlocal taken
        for number in range(500):
            taken += 1
            yield document(tmp_path, f"{number}.md")

    found = extract(paths())
    next(found)
    assert taken <= 1 + 16 * useful_children()
    assert len(list(found)) == 499


def test_children_are_for_the_processors_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def given(count: int) -> set[int]:
        return set(range(count))

    monkeypatch.setattr(os, "sched_getaffinity", lambda _: given(3), raising=False)
    assert useful_children() == 3
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: given(64))
    assert useful_children() == 8
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert useful_children() == 1
