"""The labelled set keeps its own rules; README.md tells them."""

from __future__ import annotations

import html
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from evidence_set.labelled import TEXTS, Half, read_set
from evidence_set.make import make_set
from isocheck.loading.checklist import build_checklist
from isocheck.loading.reading import read_data
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from evidence_set.labelled import Labelled
    from isocheck.model.checklist import Criterion

STANDARDS = """iso-10001 iso-10002 iso-10003 iso-10004
    iso-18295-1 iso-18295-2""".split()
FORMATS = set("md txt html docx pdf odt rtf xlsx ods pptx eml zip".split())
COMMON = set("md txt html docx pdf".split())
STATUSES = {"in-force", "draft", "placeholder", "announced", "expired", "not-own"}
CHECKLISTS = TEXTS.parents[2] / "checklists"

DOCUMENTS = read_set().documents
TRUE = [document for document in DOCUMENTS if not document.look_alike]
LOOK_ALIKES = [document for document in DOCUMENTS if document.look_alike]


@pytest.fixture(scope="module")
def criteria() -> dict[str, Criterion]:
    return {criterion.name: criterion for criterion in _criteria()}


def _criteria() -> Iterator[Criterion]:
    for standard in STANDARDS:
        path = CHECKLISTS / f"{standard}.yaml"
        data = read_data("checklist", path.read_bytes(), path.name)
        yield from build_checklist(data).criteria()


def _says(name: str) -> str:
    """Return what a text says, in one line and without marks."""
    text = (TEXTS / name).read_text(encoding="utf-8")
    if name.endswith(".html"):
        text = re.sub(r"(?s)<(style|script).*?</\1>|<[^>]*>", " ", text)
        text = html.unescape(text)
    if name.endswith(".md"):
        text = re.sub(r"[*`#_|]", " ", text)
    return " ".join(text.split())


def test_each_document_and_each_text_is_used_once() -> None:
    files = Counter(document.file for document in DOCUMENTS)
    assert set(files.values()) == {1}
    used = Counter(text for document in DOCUMENTS for text in document.texts)
    assert used == Counter(path.name for path in TEXTS.iterdir())


def test_every_document_is_made_alike_each_time(tmp_path: Path) -> None:
    first, second = make_set(tmp_path / "first"), make_set(tmp_path / "second")
    assert [path.name for path in first] == [document.file for document in DOCUMENTS]
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes()
        assert one.read_bytes() == other.read_bytes(), one.name


def test_there_are_enough_documents_and_look_alikes() -> None:
    assert len(DOCUMENTS) >= 60
    assert 3 * len(LOOK_ALIKES) >= len(DOCUMENTS)
    assert Counter(document.language for document in DOCUMENTS).keys() == {
        "en",
        "pl",
        "ru",
    }


def test_every_format_is_there_and_most_documents_are_in_common_ones() -> None:
    formats = Counter(document.format for document in DOCUMENTS)
    assert formats.keys() == FORMATS
    assert 2 * sum(formats[each] for each in COMMON) > len(DOCUMENTS)


def test_look_alikes_say_why_and_expect_nothing() -> None:
    assert all(not document.expected for document in LOOK_ALIKES)
    assert all(document.expected for document in TRUE)
    assert {document.status for document in DOCUMENTS} == STATUSES
    assert {document.status for document in TRUE} == {"in-force"}


@pytest.mark.parametrize("document", TRUE, ids=lambda document: document.file)
def test_labels_name_criteria_and_quote_the_document(
    document: Labelled, criteria: dict[str, Criterion]
) -> None:
    said = " ".join(map(_says, document.texts))
    names = Counter(label.criterion for label in document.expected)
    assert set(names.values()) == {1}
    for label in document.expected:
        assert criteria[label.criterion].documents, label.criterion
        assert label.level in {Level.INFORMAL, Level.DOCUMENTED}
        assert label.quote
        assert " ".join(label.quote.split()) in said, label.quote


@pytest.mark.parametrize("document", TRUE, ids=lambda document: document.file)
def test_criteria_that_ask_the_same_are_labelled_alike(
    document: Labelled, criteria: dict[str, Criterion]
) -> None:
    levels = {label.criterion: label.level for label in document.expected}
    same: dict[str, set[Level | None]] = defaultdict(set)
    for name, criterion in criteria.items():
        same[criterion.ask].add(levels.get(name))
    assert all(len(given) == 1 for given in same.values())


def test_the_halves_are_alike() -> None:
    for name in ("language", "look_alike_or_not", "both"):
        counts = Counter((_trait(each, name), each.half) for each in DOCUMENTS)
        for trait in {trait for trait, _ in counts}:
            tuning, held_back = (counts[trait, half] for half in Half)
            assert abs(tuning - held_back) <= 1, (trait, tuning, held_back)


def test_each_half_holds_every_format_that_occurs_twice() -> None:
    formats = Counter(document.format for document in DOCUMENTS)
    for half in Half:
        found = {each.format for each in DOCUMENTS if each.half is half}
        assert found >= {name for name, count in formats.items() if count > 1}


def _trait(document: Labelled, name: str) -> str:
    look_alike = "look-alike" if document.look_alike else "true"
    return {
        "language": document.language,
        "look_alike_or_not": look_alike,
        "both": f"{document.language} {look_alike}",
    }[name]
