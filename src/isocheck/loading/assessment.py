"""The assessment's data to the model."""

from __future__ import annotations

from datetime import date
from typing import Any

from isocheck.loading.promises import build_promise
from isocheck.loading.register_evidence import build_measured, build_register
from isocheck.model.assessment import (
    Action,
    ActionStatus,
    Answer,
    Assessment,
    Confidence,
    Effort,
    FoundBy,
    Passage,
    Proposal,
    Rule,
)
from isocheck.model.document import Document, DocumentKind, Standing
from isocheck.model.levels import NOT_APPLICABLE, Level

FORMAT = "isocheck/assessment/1"


def build_assessment(data: dict[str, Any]) -> Assessment:
    """Return the assessment that data found to be free of mistakes describes."""
    evidence = data.get("evidence", {})
    return Assessment(
        organization=data["organization"],
        scope=data.get("scope", ""),
        standards=tuple(data["standards"]),
        assessed_on=date.fromisoformat(data["assessed_on"]),
        answers=_each(data, "answers", _answer),
        proposals=_each(data, "proposals", _proposal),
        actions=_each(data, "actions", build_action),
        evidence_folder=evidence.get("folder", ""),
        documents=tuple(_document(each) for each in evidence.get("documents", [])),
        profile=data.get("profile", ""),
        registers=tuple(map(build_register, evidence.get("registers", []))),
        promises=tuple(map(build_promise, evidence.get("promises", []))),
    )


def _each(data: dict[str, Any], key: str, build: Any) -> dict[str, Any]:  # noqa: ANN401
    return {name: build(item) for name, item in data.get(key, {}).items()}


def build_level(word: str) -> Level | None:
    """Return the level a word names; None for not applicable."""
    return None if word == NOT_APPLICABLE else Level.from_word(word)


def build_day(item: dict[str, Any], key: str) -> date | None:
    """Return the day under a key, if there is one."""
    return date.fromisoformat(item[key]) if key in item else None


def _answer(item: dict[str, Any]) -> Answer:
    return Answer(
        level=build_level(item["level"]),
        reason=item.get("reason", ""),
        note=item.get("note", ""),
        evidence=_passages(item.get("evidence", [])),
        by=item.get("by", ""),
        on=build_day(item, "on"),
        fingerprint=item.get("fingerprint", ""),
        accepted=item.get("accepted", False),
    )


def _proposal(item: dict[str, Any]) -> Proposal:
    return Proposal(
        level=Level.from_word(item["level"]),
        rule=Rule(item["rule"]),
        passages=_passages(item.get("passages", [])),
        missing=tuple(item.get("missing", [])),
        measured=tuple(map(build_measured, item.get("measured", []))),
        stated=Rule(item["stated"]) if "stated" in item else None,
        confidence=Confidence(item["confidence"]) if "confidence" in item else None,
    )


def _passages(items: list[dict[str, Any]]) -> tuple[Passage, ...]:
    return tuple(
        Passage(
            document=item["document"],
            place=item.get("place", ""),
            quote=item.get("quote", ""),
            found_by=FoundBy(item["found_by"]) if "found_by" in item else None,
        )
        for item in items
    )


def build_action(item: dict[str, Any]) -> Action:
    """Return the action that checked data describes."""
    return Action(
        do=item.get("do", ""),
        owner=item.get("owner", ""),
        due=build_day(item, "due"),
        effort=Effort(item["effort"]) if "effort" in item else None,
        status=ActionStatus(item.get("status", ActionStatus.OPEN)),
        root_cause=item.get("root_cause", ""),
        effect_check=item.get("effect_check", ""),
    )


def _document(item: dict[str, Any]) -> Document:
    return Document(
        path=item["path"],
        sha256=item["sha256"],
        size=item["size"],
        title=item.get("title", ""),
        kind=DocumentKind(item.get("kind", DocumentKind.OTHER)),
        language=item.get("language", ""),
        owner=item.get("owner", ""),
        version=item.get("version", ""),
        standing=Standing(item.get("standing", Standing.IN_FORCE)),
        because=item.get("because", ""),
        problem=item.get("problem", ""),
        approved=build_day(item, "approved"),
        reviewed=build_day(item, "reviewed"),
        valid_from=build_day(item, "valid_from"),
        valid_until=build_day(item, "valid_until"),
        review_by=build_day(item, "review_by"),
        modified=build_day(item, "modified"),
    )
