"""Manifests: what `sha256sum` itself makes of them, and what is read back."""

from __future__ import annotations

import os
import shutil
import subprocess
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocheck.errors import UnreadableError
from isocheck.evidence.manifest import Manifest, dump_manifest, parse_manifest

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    b"plain.md",
    b"two words .md",
    b" lead and trail ",
    b"#comment.md",
    b"back\\slash.md",
    b"back\\nslash.md",
    b"new\nline.md",
    b"return\rhere.md",
    b"return at end\r",
    b"*star",
    "żółta skarga.md".encode(),
    b"no text \xff\xfe.md",
    b"-dash.md",
)
SUM = "0" * 64

sums = st.binary(max_size=8).map(lambda each: sha256(each).hexdigest())
names = st.binary(min_size=1).filter(lambda each: b"\0" not in each)
words = st.text(st.characters(exclude_categories=("C", "Z")), max_size=9)


@given(st.dictionaries(names, sums), st.dictionaries(words, sums))
def test_what_is_written_is_read_back(
    files: dict[bytes, str], checklists: dict[str, str]
) -> None:
    known = {name.replace(":", ""): each for name, each in checklists.items()}
    manifest = Manifest(files=files, checklists=known, facts={"tool": "isocheck 1"})
    found = parse_manifest(dump_manifest(manifest), "m")
    assert found.files == files
    assert found.checklists == known
    assert found.facts["tool"] == "isocheck 1"


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum here")
@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_sha256sum_takes_any_name(name: bytes, tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 -- bytes
    with open(path, "wb") as file:  # noqa: PTH123 -- bytes
        file.write(b"said")
    manifest = Manifest(
        files={name: sha256(b"said").hexdigest()},
        checklists={"iso-10002": SUM},
        facts={"tool": "isocheck 1", "sealed on": "2026-09-30"},
        unsealed={b"a\nb": "a pipe"},
    )
    (tmp_path / "seal").write_bytes(dump_manifest(manifest))
    check = ["sha256sum", "--strict", "--check", "seal"]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    with open(path, "wb") as file:  # noqa: PTH123 -- bytes
        file.write(b"said otherwise")
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 1


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum here")
def test_what_sha256sum_writes_is_read(tmp_path: Path) -> None:
    for name in NAMES:
        path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 -- bytes
        with open(path, "wb") as file:  # noqa: PTH123 -- bytes
            file.write(name)
    done = subprocess.run(
        [b"sha256sum", b"--", *NAMES], cwd=tmp_path, capture_output=True, check=True
    )
    assert parse_manifest(done.stdout, "m").files == {
        name: sha256(name).hexdigest() for name in NAMES
    }


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"hello\n", "m:1"),
        (b"# tool: x\n" + SUM.encode() + b" a\n", "m:2"),
        (b"\xff\xfe\x00", "m:1"),
        (SUM[:-1].encode() + b"  a\n", "m:1"),
    ],
)
def test_another_file_is_refused_with_its_line(content: bytes, place: str) -> None:
    with pytest.raises(UnreadableError, match=f"^{place}: not a line of a manifest$"):
        parse_manifest(content, "m")


def test_a_manifest_that_was_cut_is_refused() -> None:
    whole = dump_manifest(Manifest(files={b"a": SUM, b"b": SUM}))
    cut = whole[: whole.rindex(b"\n", 0, -1) + 1]
    with pytest.raises(UnreadableError, match="lists 1 files where 2 were sealed"):
        parse_manifest(cut, "m")


def test_no_name_adds_a_line_of_its_own() -> None:
    forged = b"x\n" + SUM.encode() + b"  forged"
    content = dump_manifest(Manifest(files={}, unsealed={forged: "a pipe"}))
    assert parse_manifest(content, "m").files == {}
