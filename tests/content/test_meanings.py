"""The shipped concepts and formulas: each is sound, and can be met in each language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from isocheck.cli.library import load_checklists, load_meanings
from isocheck.loading.meanings import check_meaning_names
from isocheck.loading.reading import check
from isocheck.model.meaning import Need, parse_formula
from isocheck.resources import checklist_folder

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.model.meaning import Meanings

FILES = sorted((checklist_folder() / "meanings").glob("*.yaml"))
LANGUAGES = ("en", "pl", "ru")
STANDARDS = (
    *("iso-10001", "iso-10002", "iso-10003", "iso-10004"),
    *("iso-18295-1", "iso-18295-2"),
)


@cache
def meanings() -> Meanings:
    return load_meanings()


@cache
def expected() -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            document.expects
            for checklist in load_checklists(STANDARDS)
            for criterion in checklist.criteria()
            for document in criterion.documents
        )
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_is_sound(path: Path) -> None:
    source = check("meanings", path.read_bytes(), path.name)
    check_meaning_names(source, load_meanings().concepts, expected())
    assert list(map(str, source.problems)) == []


def test_each_expectation_of_the_six_standards_has_a_meaning() -> None:
    meanings = load_meanings().by_expectation
    assert [each for each in expected() if each not in meanings] == []
    assert [each for each in expected() if not meanings[each].full] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_expectation_can_be_met_in_each_language(language: str) -> None:
    mute = [
        meaning.expects
        for meaning in meanings().by_expectation.values()
        if not any(can_be_met(text, language) for text in meaning.full)
    ]
    assert mute == []


def test_each_formula_can_be_met_in_some_language() -> None:
    mute = [
        (meaning.expects, text)
        for meaning in meanings().by_expectation.values()
        for text in (*meaning.full, *meaning.partly)
        if not any(can_be_met(text, language) for language in LANGUAGES)
    ]
    assert mute == []


def can_be_met(formula: str, language: str) -> bool:
    concepts = meanings().concepts
    return all(
        any(not x.concept or concepts[x.concept].phrases.get(language) for x in any_of)
        for need, any_of in (
            (term.need, term.any_of) for term in parse_formula(formula).terms
        )
        if need in (Need.HERE, Need.AROUND)
    )
