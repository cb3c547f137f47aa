from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from cli.program import Program

ASSESS = "assess tiny --no-input --evidence evidence --on 2026-09-30".split()


def kept(program: Program) -> Path:
    return program.folder / ".cache" / "isocheck" / "evidence.sqlite"


def test_a_second_run_says_what_the_first_said(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    program.write("evidence/broken.pdf", "this is no PDF")
    first = program.run(*ASSESS)
    saved = program.saved()
    assert kept(program).is_file()
    assert program.run(*ASSESS).stderr == first.stderr
    assert program.saved() == saved


def test_without_the_cache_no_text_is_kept(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    done = program.run(*ASSESS, "--no-cache")
    assert "1 document read, 0 not; 1 proposal" in done.stderr
    assert not kept(program).exists()


def test_a_broken_cache_costs_nothing(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    first = program.run(*ASSESS)
    kept(program).write_bytes(b"no database" * 1000)
    assert program.run(*ASSESS).stderr == first.stderr


def test_a_folder_in_place_of_the_cache_costs_nothing(program: Program) -> None:
    program.write("evidence/notes.md", "# Notes\n\nEvery call is written down.\n")
    kept(program).mkdir()
    done = program.run(*ASSESS)
    assert "1 document read, 0 not; 1 proposal" in done.stderr
