"""A checklist's data to the model."""

from __future__ import annotations

from typing import Any

from isocheck.model.checklist import (
    Checklist,
    Clause,
    Confidence,
    Criterion,
    DocumentExpectation,
    MetricExpectation,
    Modality,
)
from isocheck.model.levels import Level


def build_checklist(data: dict[str, Any]) -> Checklist:
    """Return the checklist that data found to be free of mistakes describes."""
    builder = _Builder(data)
    return Checklist(
        id=data["id"],
        title=data["title"],
        edition=data["edition"],
        language=data["language"],
        modality=builder.modality,
        about=data["about"],
        roles=data["roles"],
        profiles=data.get("profiles", {}),
        clauses=builder.clauses(data["clauses"]),
    )


class _Builder:
    """What a checklist says once for all its criteria, while they are built."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.standard = data["id"]
        self.modality = Modality(data["modality"])
        self.target = Level.from_word(data.get("target", Level.PRACTISED.word))

    def clauses(self, items: list[dict[str, Any]]) -> tuple[Clause, ...]:
        return tuple(self._clause(item) for item in items)

    def _clause(self, item: dict[str, Any]) -> Clause:
        return Clause(
            ref=item["ref"],
            title=item["title"],
            confidence=Confidence(item["confidence"]),
            own_title=item.get("own_title", False),
            aim=item.get("aim", ""),
            clauses=self.clauses(item.get("clauses", [])),
            criteria=tuple(
                self._criterion(item["ref"], each) for each in item.get("criteria", [])
            ),
        )

    def _criterion(self, ref: str, item: dict[str, Any]) -> Criterion:
        evidence = item.get("evidence", {})
        return Criterion(
            name=f"{self.standard}/{ref}/{item['id']}",
            ask=item["ask"],
            look_for=tuple(item["look_for"]),
            good=item["good"],
            weight=item["weight"],
            essential=item.get("essential", False),
            modality=Modality(item.get("modality", self.modality)),
            target=Level.from_word(item.get("target", self.target.word)),
            levels={
                Level.from_word(word): text
                for word, text in item.get("levels", {}).items()
            },
            roles=tuple(item["roles"]),
            documents=tuple(_document(each) for each in evidence.get("documents", [])),
            metrics=tuple(_metric(each) for each in evidence.get("metrics", [])),
            profiles=tuple(item.get("profiles", [])),
        )


def _document(item: dict[str, Any]) -> DocumentExpectation:
    signals = {
        language: tuple(patterns)
        for language, patterns in item.get("signals", {}).items()
    }
    return DocumentExpectation(expects=item["expects"], signals=signals)


def _metric(item: dict[str, Any]) -> MetricExpectation:
    return MetricExpectation(
        register=item["register"],
        metric=item["metric"],
        at_least=item.get("at_least"),
        at_most=item.get("at_most"),
        change_at_most=item.get("change_at_most"),
        source=item.get("source", ""),
    )
