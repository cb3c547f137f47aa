"""Concepts and formulas: data to model, and what a schema cannot say of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from isocheck.loading.suggestion import did_you_mean
from isocheck.model.meaning import (
    Concept,
    Meaning,
    Meanings,
    parse_formula,
    parse_phrase,
)
from isocheck.model.signals import BadSignalError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from isocheck.loading.source import Path, Source

_FORMULAS = ("full", "partly")


def build_meanings(files: Iterable[dict[str, Any]]) -> Meanings:
    """Return what files free of mistakes say together.

    Phrases of a concept add up; of an expectation, what the first file says holds.
    """
    concepts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    expectations: dict[str, Meaning] = {}
    for data in files:
        for name, languages in data.get("concepts", {}).items():
            for language, phrases in languages.items():
                concepts[name][language].extend(phrases)
        for each in data.get("expectations", ()):
            expectations.setdefault(each["expects"], _meaning(each))
    return Meanings(
        concepts={
            name: Concept(
                name=name,
                phrases={language: tuple(each) for language, each in found.items()},
            )
            for name, found in concepts.items()
        },
        by_expectation=expectations,
    )


def check_meanings(source: Source) -> None:
    """Add to the problems each phrase and formula that could never be met."""
    if source.problems:
        return
    for path, text in _phrases(source.data):
        _try(source, path, parse_phrase, text)
    for path, text in _formulas(source.data):
        _try(source, path, parse_formula, text)
    first: dict[str, int] = {}
    for index, each in enumerate(source.data.get("expectations", ())):
        if each["expects"] in first:
            message = f"'{each['expects']}' stands here for the second time"
            source.at(("expectations", index, "expects"), "duplicate-id", message)
        first.setdefault(each["expects"], index)


def check_meaning_names(
    source: Source, concepts: Collection[str], expected: Collection[str]
) -> None:
    """Add to the problems the concepts and expectations named that do not exist."""
    if source.problems:
        return
    for path, text in (*_phrases(source.data), *_formulas(source.data)):
        for name in _named(text):
            if name not in concepts:
                message = f"there is no concept '{name}'{did_you_mean(name, concepts)}"
                source.at(path, "unknown-concept", message)
    for index, each in enumerate(source.data.get("expectations", ())):
        if each["expects"] not in expected:
            path = ("expectations", index, "expects")
            message = f"no checklist expects '{each['expects']}' of documents"
            source.at(path, "unknown-expectation", message)


def _meaning(item: dict[str, Any]) -> Meaning:
    full, partly = (tuple(item.get(key, ())) for key in _FORMULAS)
    return Meaning(
        expects=item["expects"],
        full=full,
        partly=partly,
        seldom=item.get("seldom", False),
    )


def _phrases(data: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    for name, languages in data.get("concepts", {}).items():
        for language, phrases in languages.items():
            for index, text in enumerate(phrases):
                yield ("concepts", name, language, index), text


def _formulas(data: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    for number, each in enumerate(data.get("expectations", ())):
        for key in _FORMULAS:
            for index, text in enumerate(each.get(key, ())):
                yield ("expectations", number, key, index), text


def _named(text: str) -> Iterator[str]:
    for term in text.split():
        for each in term.lstrip("~!").split("|"):
            if each.startswith("@"):
                yield each[1:]


def _try(source: Source, path: Path, parse: Callable[[str], object], text: str) -> None:
    try:
        parse(text)
    except BadSignalError as error:
        source.at(path, "bad-signal", str(error))
