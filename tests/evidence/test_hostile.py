"""What may lie in a folder that somebody hands over: one line each, and on it goes."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from evidence_set.packing import pack
from isocheck.evidence.extraction import extract
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.proposals import read_evidence
from isocheck.evidence.reading import Skipped
from isocheck.evidence.searching import Sought
from isocheck.model.meaning import Meanings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.proposals import Evidence

TODAY = date(2026, 11, 22)
NOT_A_FILE = "not a file but a pipe, socket or device"

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="needs POSIX files and links"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "evidence"
    folder.mkdir()
    (folder / "good.md").write_text("# Complaints\n\nWe reply in a week.\n")
    return folder


def evidence(folder: Path) -> Evidence:
    meanings = Meanings(concepts={}, by_expectation={})
    return read_evidence(folder, Sought(criteria=(), meanings=meanings), TODAY)


def problems(folder: Path) -> dict[str, str]:
    """Return why documents are unreadable; the good one is read whatever lies there."""
    documents = {each.path: each for each in evidence(folder).documents}
    assert documents.pop("good.md").title == "Complaints"
    assert all(each.standing == "unreadable" for each in documents.values())
    return {path: each.problem for path, each in documents.items()}


def test_pipes_sockets_and_devices_are_named(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    os.mknod(folder / "socket.md", stat.S_IFSOCK | 0o600)
    expected = {"pipe.md": NOT_A_FILE, "socket.md": NOT_A_FILE}
    if os.geteuid() == 0:
        os.mknod(folder / "zero.md", stat.S_IFCHR | 0o600, os.makedev(1, 5))
        expected["zero.md"] = NOT_A_FILE
    assert problems(folder) == expected


def test_links_that_leave_or_loop_are_named_and_not_opened(folder: Path) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("Secret")
    (folder / "file.md").symlink_to(outside / "secret.md")
    (folder / "folder").symlink_to(outside)
    (folder / "up").symlink_to("..")
    (folder / "through.md").symlink_to("folder/secret.md")
    (folder / "zero.md").symlink_to("/dev/zero")
    (folder / "a.md").symlink_to("b.md")
    (folder / "b.md").symlink_to("a.md")
    outside_file = "a link to a file outside the folder; copy it here"
    to_folder = "a link to a folder; isocheck does not follow those"
    loop = "too many levels of symbolic links"
    assert problems(folder) == {
        "a.md": loop,
        "b.md": loop,
        "file.md": outside_file,
        "folder": to_folder,
        "through.md": outside_file,
        "up": to_folder,
        "zero.md": outside_file,
    }


def test_names_that_are_no_text_or_no_line_are_read(folder: Path) -> None:
    (folder / "a\nb\x1b[2J.md").write_text("Text")
    try:
        (folder / os.fsdecode(b"zal\xbf.md")).write_text("Text")
    except OSError:
        pytest.skip("this file system takes no such names")
    found = evidence(folder)
    assert [(each.path, each.problem) for each in found.documents] == [
        ("a\\nb\\x1b[2J.md", ""),
        ("good.md", ""),
        ("zal\\xbf.md", ""),
    ]


def test_folders_without_end_are_one_line(folder: Path) -> None:
    here = os.open(folder, os.O_RDONLY)
    try:
        for _ in range(10_000):
            os.mkdir("a", dir_fd=here)
            here, above = os.open("a", os.O_RDONLY, dir_fd=here), here
            os.close(above)
        said = list(problems(folder).items())
    finally:
        os.close(here)
        subprocess.run(("rm", "-rf", folder / "a"), check=True)  # noqa: S607 - it alone can
    ((path, problem),) = said
    assert set(path) == set("a/")
    assert problem == "lies too deep for the system to open; move it further up"


@contextmanager
def as_nobody() -> Iterator[None]:
    """Have no more rights than others have, also where root runs the tests."""
    former = os.geteuid()
    if former == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(former)


def test_what_one_may_not_open_is_named() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "locked.md").touch(mode=0)
        (folder / "below").mkdir(mode=0)
        with as_nobody():
            found = take_inventory(folder)
    assert [(file.path, file.problem, file.sha256) for file in found] == [
        ("below", "a folder that cannot be looked into", ""),
        ("locked.md", "permission denied", ""),
    ]


def test_a_file_that_changes_while_it_is_read_says_so(folder: Path) -> None:
    changing, stopped = folder / "changing.md", Event()
    changing.write_text("We reply in a week.")

    def write_on() -> None:
        while not stopped.wait(0.001):
            with changing.open("a") as file:
                file.write(" And on.")

    writer = Thread(target=write_on)
    writer.start()
    try:
        found = problems(folder)
    finally:
        stopped.set()
        writer.join()
    assert found == {"changing.md": "changed while it was read; run again"}


def test_what_an_archive_holds_and_cannot_be_read_is_told(folder: Path) -> None:
    half = pack({"a.md": "We reply.", "scan.png": "x", "../b.pdf": "x"})
    (folder / "half.zip").write_bytes(half)
    (folder / "none.zip").write_bytes(pack(dict.fromkeys(map(str, range(30)), "x")))
    found = evidence(folder)
    assert {each.path: each.problem for each in found.documents} == {
        "good.md": "",
        "half.zip > a.md": "",
        "none.zip": "none of the files in it can be read",
    }
    assert found.skipped[:2] == (
        Skipped(
            path="half.zip > scan.png", reason="not a format isocheck reads (.png)"
        ),
        Skipped(path="half.zip > ../b.pdf", reason="damaged or not a PDF"),
    )
    assert len(found.skipped) == 2 + 20 + 1
    last = Skipped(path="none.zip", reason="10 more files in it were not read")
    assert found.skipped[-1] == last


PARTS = """_rels/.rels word/document.xml word/styles.xml word/header1.xml content.xml
styles.xml meta.xml META-INF/manifest.xml xl/workbook.xml xl/sharedStrings.xml
xl/worksheets/sheet1.xml xl/_rels/workbook.xml.rels ppt/presentation.xml
ppt/slides/slide1.xml ppt/_rels/presentation.xml.rels [Content_Types].xml""".split()


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        yield listening


@pytest.mark.parametrize("scheme", ["file", "http"])
@pytest.mark.parametrize("declaring", ["entity", "parameter", "subset"])
def test_nothing_a_document_points_at_is_opened_or_fetched(
    tmp_path: Path, listener: socket.socket, scheme: str, declaring: str
) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("canary sings")
    port = listener.getsockname()[1]
    there = canary.as_uri() if scheme == "file" else f"http://127.0.0.1:{port}/x"
    declared = {
        "entity": f'<!DOCTYPE x [<!ENTITY a SYSTEM "{there}">]>',
        "parameter": f'<!DOCTYPE x [<!ENTITY % a SYSTEM "{there}"> %a;]>',
        "subset": f'<!DOCTYPE x SYSTEM "{there}">',
    }[declaring]
    xml = f'<?xml version="1.0"?>{declared}<x href="{there}">&a;</x>'
    page = (
        f'{declared}<base href="{there}"><link rel=stylesheet href="{there}">'
        f'<p>Visible &a;<img src="{there}"><iframe src="{there}"></iframe>'
        f'<object data="{there}"></object><script src="{there}"></script>'
        f"<?php include('{there}'); ?>{{% include '{there}' %}}</p>"
    )
    package = pack({"mimetype": "x"} | dict.fromkeys(PARTS, xml))
    mail = f"From: a\nContent-Type: text/html\n\n{page}"
    contents: dict[str, bytes] = {
        "page.html": page.encode(),
        "page.md": f"![x]({there})\n\n{page}".encode(),
        "mail.eml": mail.encode(),
        **{f"a.{kind}": package for kind in ("docx", "odt", "ods", "xlsx", "pptx")},
        "all.zip": pack({"a.docx": package, "page.html": page}),
    }
    paths = []
    for name, content in contents.items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(content)
    found = {each.path.name: each for each in extract(paths)}
    unsafe = "holds a document type definition: refused as unsafe"
    assert found["a.docx"].problem == unsafe
    for name in ("page.html", "page.md", "mail.eml", "all.zip"):
        assert any("Visible" in block.text for block in found[name].blocks), name
    for name, each in found.items():
        assert each.blocks or each.problem, name
        assert "canary sings" not in f"{each.blocks}{each.problem}", name
    with pytest.raises(BlockingIOError):
        listener.accept()
