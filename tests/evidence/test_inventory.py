from __future__ import annotations

import hashlib
import os
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from isocheck.errors import UnreadableError
from isocheck.evidence.inventory import FoundFile, take_inventory

if TYPE_CHECKING:
    from pathlib import Path

posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="needs POSIX files and links"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "evidence"
    folder.mkdir()
    return folder


def paths(folder: Path) -> list[str]:
    return [file.path for file in take_inventory(folder)]


def problems(folder: Path) -> dict[str, str]:
    return {file.path: file.problem for file in take_inventory(folder)}


def test_files_are_found_with_size_and_sum(folder: Path) -> None:
    (folder / "policies").mkdir()
    file = folder / "policies" / "Complaints.MD"
    file.write_bytes(b"text")
    written = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    os.utime(file, times=(written.timestamp(), written.timestamp()))
    assert take_inventory(folder) == (
        FoundFile(
            path="policies/Complaints.MD",
            absolute=file,
            size=4,
            sha256=hashlib.sha256(b"text").hexdigest(),
            suffix=".md",
            modified=date(2026, 3, 4),
        ),
    )


def test_files_come_in_order_of_path(folder: Path) -> None:
    (folder / "b").mkdir()
    for name in ("c.md", "b/z.md", "b/a.md", "a.md", "Z.md"):
        (folder / name).touch()
    assert paths(folder) == ["Z.md", "a.md", "b/a.md", "b/z.md", "c.md"]


def test_an_empty_folder_holds_nothing(folder: Path) -> None:
    assert take_inventory(folder) == ()


def test_what_is_no_evidence_is_left_out_silently(folder: Path) -> None:
    for name in (".git", "__pycache__"):
        (folder / name).mkdir()
        (folder / name / "notes.md").touch()
    for name in (".DS_Store", "~$policy.docx", "isocheck.yaml", "assessment.yaml"):
        (folder / name).touch()
    assert take_inventory(folder) == ()


def test_formats_that_no_reader_knows_are_named(folder: Path) -> None:
    for name in ("LICENSE", "drawing.dwg", "talk.PPT", "answer.msg", "form.docm"):
        (folder / name).touch()
    assert problems(folder) == {
        "LICENSE": "not a format isocheck reads (no suffix)",
        "answer.msg": "not a format isocheck reads (.msg); save it as EML or PDF",
        "drawing.dwg": "not a format isocheck reads (.dwg)",
        "form.docm": "not a format isocheck reads (.docm); save it as DOCX or PDF",
        "talk.PPT": "not a format isocheck reads (.ppt); save it as PPTX or PDF",
    }


def test_names_in_any_script_are_kept(folder: Path) -> None:
    (folder / "Procedura reklamacji – żółta.md").touch()
    (folder / "Порядок жалоб.md").touch()
    assert paths(folder) == ["Procedura reklamacji – żółta.md", "Порядок жалоб.md"]


@posix_only
def test_names_that_cannot_be_printed_are_escaped(folder: Path) -> None:
    (folder / "clear\x1b[2J\n.md").touch()
    try:
        (folder / os.fsdecode(b"zal\xbf.md")).touch()
    except OSError:
        pytest.skip("this file system takes no such names")
    assert paths(folder) == ["clear\\x1b[2J\\n.md", "zal\\xbf.md"]
    assert take_inventory(folder)[1].absolute.exists()


@posix_only
def test_links_to_files_of_the_folder_are_read(folder: Path) -> None:
    (folder / "policy.md").write_bytes(b"text")
    (folder / "again.md").symlink_to("policy.md")
    assert problems(folder) == {"again.md": "", "policy.md": ""}


@posix_only
def test_other_links_are_named_with_the_reason(folder: Path) -> None:
    (folder.parent / "secret.md").touch()
    (folder / "below").mkdir()
    (folder / "below" / "loop").symlink_to(folder)
    (folder / "outside.md").symlink_to(folder.parent / "secret.md")
    (folder / "nowhere.md").symlink_to("gone.md")
    (folder / "self.md").symlink_to("self.md")
    assert problems(folder) == {
        "below/loop": "a link to a folder; isocheck does not follow those",
        "nowhere.md": "no such file or directory",
        "outside.md": "a link to a file outside the folder; copy it here",
        "self.md": "too many levels of symbolic links",
    }
    assert {file.sha256 for file in take_inventory(folder)} == {""}


@posix_only
def test_a_pipe_does_not_make_it_wait(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    reason = "not a file but a pipe, socket or device"
    assert problems(folder) == {"pipe.md": reason}


@posix_only
def test_files_and_folders_without_permission_say_so(folder: Path) -> None:
    (folder / "locked.md").touch(mode=0)
    (folder / "below").mkdir(mode=0)
    if os.access(folder / "locked.md", os.R_OK):
        pytest.skip("root may read everything")
    assert problems(folder) == {
        "below": "a folder that cannot be looked into",
        "locked.md": "permission denied",
    }


@posix_only
def test_a_file_that_claims_to_be_endless_is_not_summed_up(folder: Path) -> None:
    for name, size in (("endless.md", 1_000_000_000_000), ("large.md", 60_000_000)):
        with (folder / name).open("wb") as file:
            file.truncate(size)
    endless, large = take_inventory(folder)
    assert (endless.size, endless.sha256) == (1_000_000_000_000, "")
    assert endless.problem == "1000 GB is over the limit of 10 GB"
    assert large.sha256 == hashlib.sha256(bytes(60_000_000)).hexdigest()
    assert large.problem == "60 MB is over the limit of 50 MB"


@posix_only
def test_the_folder_may_itself_be_a_link(folder: Path) -> None:
    (folder / "policy.md").touch()
    link = folder.parent / "link"
    link.symlink_to(folder)
    assert paths(link) == ["policy.md"]


def test_deep_folders_do_not_break_it(folder: Path) -> None:
    deep = folder
    for _ in range(300):
        deep /= "a"
    deep.mkdir(parents=True)
    (deep / "policy.md").touch()
    assert paths(folder) == ["a/" * 300 + "policy.md"]


def test_a_missing_folder_stops_with_what_to_do(folder: Path) -> None:
    missing = folder / "gone"
    with pytest.raises(UnreadableError) as caught:
        take_inventory(missing)
    assert str(caught.value) == f"no such folder: {missing}; name the one with evidence"


def test_a_file_instead_of_a_folder_stops_with_what_to_do(folder: Path) -> None:
    file = folder / "policy.md"
    file.touch()
    with pytest.raises(UnreadableError) as caught:
        take_inventory(file)
    assert str(caught.value) == f"not a folder: {file}; name the one it lies in"
