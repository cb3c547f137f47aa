"""What registers showed: from an assessment's data to the model."""

from __future__ import annotations

from datetime import date
from typing import Any

from isocheck.model.measurement import MonthlyValue, QualityFinding, Unit
from isocheck.model.register_evidence import (
    MeasuredValue,
    Outcome,
    RegisterEvidence,
)


def build_measured(item: dict[str, Any]) -> MeasuredValue:
    """Return the measured value that checked data describes."""
    interval = item.get("interval")
    return MeasuredValue(
        register=item["register"],
        metric=item["metric"],
        unit=Unit(item["unit"]),
        outcome=Outcome(item["outcome"]),
        value=item.get("value"),
        count=item.get("count", 0),
        left_out=item.get("left_out", {}),
        parts=item.get("parts", {}),
        notes=tuple(item.get("notes", [])),
        interval=(interval[0], interval[1]) if interval else None,
        at_least=item.get("at_least"),
        at_most=item.get("at_most"),
        change_at_most=item.get("change_at_most"),
        source=item.get("source", ""),
        because=item.get("because", ""),
        trend=item.get("trend", ""),
        improves=item.get("improves"),
    )


def build_register(item: dict[str, Any]) -> RegisterEvidence:
    """Return the register that checked data describes."""
    return RegisterEvidence(
        kind=item["kind"],
        source=item["source"],
        measured_on=date.fromisoformat(item["measured_on"]),
        sha256=item.get("sha256", ""),
        rows=item.get("rows", 0),
        first=_day(item, "first"),
        last=_day(item, "last"),
        measured=tuple(map(build_measured, item.get("measured", []))),
        months={
            name: tuple(map(_month, months))
            for name, months in item.get("months", {}).items()
        },
        quality=tuple(map(_quality, item.get("quality", []))),
        notes=tuple(item.get("notes", [])),
        problem=item.get("problem", ""),
    )


def _day(item: dict[str, Any], key: str) -> date | None:
    return date.fromisoformat(item[key]) if key in item else None


def _month(item: dict[str, Any]) -> MonthlyValue:
    return MonthlyValue(
        month=date.fromisoformat(item["month"]),
        value=item.get("value"),
        count=item["count"],
    )


def _quality(item: dict[str, Any]) -> QualityFinding:
    return QualityFinding(
        check=item["check"],
        says=item["says"],
        count=item["count"],
        rows=item["rows"],
        fields=tuple(item.get("fields", [])),
        examples=tuple(item.get("examples", [])),
    )
