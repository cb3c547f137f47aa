from __future__ import annotations

import hashlib
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import criterion
from isocheck.evidence import children
from isocheck.evidence.cache import open_cache
from isocheck.evidence.extraction import Extraction, Limits, extract
from isocheck.evidence.proposals import Evidence, read_evidence
from isocheck.evidence.searching import Sought
from isocheck.model.checklist import Criterion, DocumentExpectation
from isocheck.model.meaning import Meanings

if TYPE_CHECKING:
    from pathlib import Path

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX limits")
DAY = date(2026, 9, 30)
NO_MEANINGS = Meanings(concepts={}, by_expectation={})
GATE = criterion(
    "tiny/1/gate",
    documents=(DocumentExpectation(expects="when", signals={"en": ("open* <time>",)}),),
)
DOOR = criterion(
    "tiny/1/door",
    documents=(DocumentExpectation(expects="who", signals={"en": ("guests enter",)}),),
)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "evidence"
    folder.mkdir()
    for number in range(20):
        text = f"# Gate {number}\nIt opens for {number + 2} hours.\nGuests may enter."
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"no PDF")
    return folder


def texts(folder: Path, limits: Limits | None = None) -> list[Extraction]:
    paths = sorted(folder.iterdir())
    sums = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    with open_cache() as cache:
        chosen = limits or Limits()
        return list(extract(paths, limits=chosen, sums=sums, cache=cache))


def evidence(folder: Path, *criteria: Criterion, on: date = DAY) -> Evidence:
    with open_cache() as cache:
        sought = Sought(criteria=criteria or (GATE,), meanings=NO_MEANINGS)
        return read_evidence(folder, sought, on, cache=cache)


def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "WORKER", ("no-such-program",))


def test_texts_read_before_start_no_child(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = texts(folder)
    assert [each.problem for each in first if each.problem] == ["damaged or not a PDF"]
    no_child(monkeypatch)
    assert texts(folder) == first


def test_findings_made_before_start_no_child(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = evidence(folder)
    assert len(first.documents) == 21
    assert first.proposals.keys() == {"tiny/1/gate"}
    no_child(monkeypatch)
    assert evidence(folder) == first


def test_a_folder_that_was_moved_is_known(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = evidence(folder)
    moved = folder.rename(folder.with_name("moved"))
    no_child(monkeypatch)
    assert evidence(moved) == first


def test_other_criteria_and_another_day_find_anew(folder: Path) -> None:
    (folder / "old.md").write_text("Valid until 2026-10-01.", encoding="utf-8")
    evidence(folder)
    assert evidence(folder, DOOR).proposals.keys() == {"tiny/1/door"}
    today = {each.path: each.standing for each in evidence(folder).documents}
    later = evidence(folder, on=date(2027, 9, 30)).documents
    changed = [each.path for each in later if each.standing != today[each.path]]
    assert changed == ["old.md"]


def test_a_new_name_finds_anew(folder: Path) -> None:
    evidence(folder)
    (folder / "7.md").rename(folder / "7 draft.md")
    found = {each.path: each.standing for each in evidence(folder).documents}
    assert found["7 draft.md"] == "draft"


def test_a_text_that_is_known_is_not_read_for_other_criteria(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence(folder)
    code = """if True:
        import isocheck.evidence.readers as readers
        readers.READERS.clear()
        readers.READERS[".pdf"] = None
        from isocheck.evidence.worker import main
        main(2000000000, 5000000, examining=True)
    """
    monkeypatch.setattr(children, "WORKER", (sys.executable, "-c", code))
    found = evidence(folder, DOOR)
    assert len(found.documents) == 21
    assert [each.path for each in found.documents if each.problem] == ["broken.pdf"]
    (passages,) = (each.passages for each in found.proposals.values())
    assert len({each.document for each in passages}) == 20


def test_a_changed_file_is_read_anew(folder: Path) -> None:
    texts(folder)
    (folder / "0.md").write_text("# Door", encoding="utf-8")
    (first, *_) = texts(folder)
    assert [block.text for block in first.blocks] == ["Door"]


def test_a_file_that_changes_while_it_is_read_is_refused(folder: Path) -> None:
    path = folder / "0.md"
    with open_cache() as cache:
        sums = {path: hashlib.sha256(b"what stood there before").hexdigest()}
        (found,) = extract([path], sums=sums, cache=cache)
        (again,) = extract([path], sums=sums, cache=cache)
    said = "changed while it was read; run again"
    assert (found.problem, found.blocks, found.passing) == (said, (), True)
    assert again == found


def test_what_took_too_long_is_tried_again(folder: Path) -> None:
    (folder / "slow.html").write_text("<b>" * 600_000, encoding="utf-8")
    slow = [each.problem for each in texts(folder, Limits(seconds=1)) if each.passing]
    assert slow == ["took longer than 1 s to read"]
    (found,) = (each for each in texts(folder) if each.path.name == "slow.html")
    assert not found.problem


@posix_only
def test_what_needed_too_much_memory_is_tried_again(folder: Path) -> None:
    (folder / "large.txt").write_text("word " * 9_000_000, encoding="utf-8")
    short = [x.problem for x in texts(folder, Limits(memory=150_000_000)) if x.passing]
    assert short == ["needed more than 150 MB of memory"]
    (found,) = (each for each in texts(folder) if each.path.name == "large.txt")
    assert found.problem == "holds more than 5,000,000 characters of text; split it"


def test_other_limits_read_anew(folder: Path) -> None:
    (folder / "long.txt").write_text("word\n\n" * 500, encoding="utf-8")
    refused = [
        x.path.name for x in texts(folder, Limits(characters=1_000)) if x.problem
    ]
    assert refused == ["broken.pdf", "long.txt"]
    assert [each.path.name for each in texts(folder) if each.problem] == ["broken.pdf"]
