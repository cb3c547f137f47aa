"""Documents as LibreOffice saves them, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from evidence_set.blocks import parse_blocks
from evidence_set.opendocument import render_ods
from evidence_set.word import render_docx
from isocheck.evidence.extraction import extract
from isocheck.evidence.statements import statements

SOFFICE = shutil.which("soffice")
TEXTS = Path(__file__).parents[1] / "evidence_set" / "texts"
TWINS = {"policy": "en-university-students.md", "procedure": "pl-badanie-opinii.md"}

pytestmark = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    for name, text in TWINS.items():
        blocks = parse_blocks((TEXTS / text).read_text(encoding="utf-8"))
        (folder / f"{name}.docx").write_bytes(render_docx(blocks))
    guide = parse_blocks((TEXTS / "en-register-guide.md").read_text(encoding="utf-8"))
    (folder / "guide.ods").write_bytes(render_ods(guide))
    for suffix in ("odt", "rtf", "fodt", "doc"):
        convert(folder, suffix, *(f"{name}.docx" for name in TWINS))
    for suffix in ("xlsx", "xls"):
        convert(folder, suffix, "guide.ods")
    return folder


def convert(folder: Path, suffix: str, *names: str) -> None:
    subprocess.run(
        (
            SOFFICE or "",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", suffix, "--outdir", folder),
            *(folder / name for name in names),
        ),
        check=True,
        capture_output=True,
        timeout=120,
    )


def said(path: Path) -> set[tuple[str, str]]:
    (found,) = extract([path])
    assert found.problem == ""
    return {(each.place, each.text) for each in statements(found.blocks)}


@pytest.mark.parametrize("name", TWINS)
@pytest.mark.parametrize("suffix", ["odt", "rtf", "fodt"])
def test_the_same_is_said_in_every_format(folder: Path, name: str, suffix: str) -> None:
    word = said(folder / f"{name}.docx")
    assert len(word) > 15
    assert said(folder / f"{name}.{suffix}") == word


@pytest.mark.parametrize("suffix", ["xlsx", "xls"])
def test_workbooks_say_the_same_at_the_same_cells(folder: Path, suffix: str) -> None:
    sheets = said(folder / "guide.ods")
    assert len(sheets) > 30
    assert said(folder / f"guide.{suffix}") == sheets


def test_the_old_format_of_word_is_named(folder: Path) -> None:
    (found,) = extract([folder / "policy.doc"])
    assert found.problem == (
        "the old format of Word, which isocheck does not read; save it as DOCX or PDF"
    )
