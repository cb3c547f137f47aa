from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from isocheck.evidence import children
from isocheck.evidence.extraction import LIMITS, Extraction, Limits, extract
from isocheck.evidence.plain import dumped
from isocheck.evidence.readers import Block, BlockKind

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="needs POSIX signals and limits"
)


def document(folder: Path, name: str = "policy.md", text: str = "We reply.") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def slow_document(folder: Path) -> Path:
    return document(folder, "slow.html", "<b>" * 5_000_000)


def problem(path: Path, limits: Limits = LIMITS) -> str:
    (found,) = extract([path], limits=limits)
    assert found.blocks == ()
    return found.problem


def test_documents_are_read_in_their_order(tmp_path: Path) -> None:
    first = document(tmp_path, "Жалоба.md", "# Порядок\nFünf Tage\n")
    second = document(tmp_path, "b.TXT", "- by post")
    assert list(extract([first, second])) == [
        Extraction(
            path=first,
            blocks=(
                Block(text="Порядок", place="Порядок", kind=BlockKind.HEADING),
                Block(text="Fünf Tage", place="Порядок", kind=BlockKind.PARAGRAPH),
            ),
        ),
        Extraction(
            path=second,
            blocks=(Block(text="by post", place="line 1", kind=BlockKind.ITEM),),
        ),
    ]


def test_no_child_is_started_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "WORKER", ("no-such-program",))
    assert list(extract([])) == []


def test_the_problem_of_a_document_is_passed_on(tmp_path: Path) -> None:
    path = document(tmp_path, "policy.pdf", "no pdf")
    assert problem(path) == "damaged or not a PDF"


def test_a_file_over_the_limit_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "large.md"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert problem(path) == "200 MB is over the limit of 50 MB"


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    path = document(tmp_path, "register.xlsx")
    assert problem(path) == "not a format isocheck reads (.xlsx)"


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    assert problem(tmp_path / "gone.md") == "no such file or directory"


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    assert problem(tmp_path / "folder.md") == "not a file"


@posix_only
def test_a_pipe_does_not_make_it_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert problem(tmp_path / "pipe.md") == "not a file"


@posix_only
def test_a_name_that_is_no_text_is_read(tmp_path: Path) -> None:
    try:
        path = document(tmp_path, os.fsdecode(b"zal\xbf.md"))
    except OSError:
        pytest.skip("this file system takes no such names")
    (found,) = extract([path])
    assert [block.text for block in found.blocks] == ["We reply."]


def test_too_much_text_is_refused(tmp_path: Path) -> None:
    path = document(tmp_path, "long.txt", "word\n\n" * 100)
    said = "holds more than 1,000 characters of text; split it"
    assert problem(path, Limits(characters=1_000)) == said


def test_a_slow_document_costs_its_time_and_no_other(tmp_path: Path) -> None:
    files = [document(tmp_path, "a.md"), slow_document(tmp_path), document(tmp_path)]
    found = extract(files, limits=Limits(seconds=2))
    assert [(each.path.name, each.problem) for each in found] == [
        ("a.md", ""),
        ("slow.html", "took longer than 2 s to read"),
        ("policy.md", ""),
    ]


@posix_only
def test_a_document_that_fills_the_memory_costs_no_other(tmp_path: Path) -> None:
    files = [document(tmp_path, "large.txt", "word " * 9_000_000), document(tmp_path)]
    found = extract(files, limits=Limits(memory=150_000_000))
    assert [(each.path.name, each.problem) for each in found] == [
        ("large.txt", "needed more than 150 MB of memory"),
        ("policy.md", ""),
    ]


@pytest.mark.parametrize("code", ["import os; os.abort()", "input(); 1 / 0"])
def test_a_child_that_dies_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(children, "WORKER", (sys.executable, "-c", code))
    files = [document(tmp_path, "a.md"), document(tmp_path, "b.md")]
    said = "the reader broke down on it"
    assert [found.problem for found in extract(files)] == [said, said]


@posix_only
def test_an_interrupt_leaves_no_child_behind(tmp_path: Path) -> None:
    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    path = slow_document(tmp_path)
    former = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.7)
        with pytest.raises(KeyboardInterrupt):
            list(extract([path]))
    finally:
        signal.signal(signal.SIGALRM, former)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@posix_only
def test_a_caller_that_stops_early_leaves_no_child_behind(tmp_path: Path) -> None:
    found = extract([document(tmp_path, "a.md"), document(tmp_path, "b.md")])
    next(found)
    del found
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@posix_only
def test_the_child_leaves_ctrl_c_to_its_parent(tmp_path: Path) -> None:
    question = dumped((document(tmp_path), "", None)) + b"\n\n"
    with subprocess.Popen(
        (*children.WORKER, "2000000000", "1000"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdin
        assert child.stdout
        for _ in range(2):
            child.stdin.write(question)
            child.stdin.flush()
            answer = json.loads(child.stdout.readline())
            assert answer == {"blocks": [["We reply.", "", "paragraph", ""]]}
            assert child.stdout.readline() == b"\n"
            child.send_signal(signal.SIGINT)
        assert child.communicate() == (b"", b"")
        assert child.returncode == 0


def test_the_folder_one_stands_in_cannot_replace_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document(tmp_path, "json.py", "raise SystemExit('run by mistake')")
    monkeypatch.chdir(tmp_path)
    (found,) = extract([document(tmp_path)])
    assert found.problem == ""
