"""A folder with a small standard, and isocheck in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cli.program import Program

if TYPE_CHECKING:
    from collections.abc import Iterator

_TINY = Path(__file__).with_name("tiny.yaml")


@pytest.fixture(scope="session")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which isocheck was used, and what it remembers of that."""
    program = Program(tmp_path_factory.mktemp("used"))
    program.write("checklists/tiny.yaml", _TINY.read_text(encoding="utf-8"))
    program.write(
        "isocheck.yaml", "format: isocheck/workspace/1\norganization: Garden Ltd\n"
    )
    replies = "3\n1\ns\n0\nn nobody promises\ns\n"
    program.run("assess", "tiny", "--by", "Ola", "--on", "2026-09-30", stdin=replies)
    program.run("list")
    program.run("status")
    return program.folder


@pytest.fixture
def program(tmp_path: Path, used: Path) -> Iterator[Program]:
    """Return isocheck in a folder that holds the standard 'tiny' and nothing else."""
    for name in (".cache", "checklists"):
        shutil.copytree(used / name, tmp_path / name)
    program = Program(tmp_path)
    yield program
    program.close()


@pytest.fixture
def assessed(program: Program, used: Path) -> Program:
    """Return isocheck beside an assessment of Garden Ltd.

    Of its six criteria one is as it should be, two have gaps, one does not apply and
    two are open.
    """
    for name in ("isocheck.yaml", "assessment.yaml"):
        shutil.copy(used / name, program.folder)
    return program


@pytest.fixture
def shop(program: Program) -> Program:
    """Return isocheck in a folder with two standards that have questions in common."""
    for name in ("small-shop.yaml", "crosswalk.yaml"):
        shutil.copy(_TINY.with_name(name), program.folder / "checklists")
    return program
