"""isocheck.yaml: which organization is assessed against what."""

from __future__ import annotations

from typing import Any

from isocheck.loading.assessment import build_day
from isocheck.loading.registers import build_registers
from isocheck.model.workspace import ClockSettings, OwnBound, Periods, Workspace

_CLOCK = {"from": "opens", "until": "closes"}


def build_workspace(data: dict[str, Any]) -> Workspace:
    """Return the workspace that data found to be free of mistakes describes."""
    return Workspace(
        organization=data.get("organization", ""),
        scope=data.get("scope", ""),
        standards=tuple(data.get("standards", [])),
        assessor=data.get("assessor", ""),
        evidence=data.get("evidence", ""),
        profile=data.get("profile", ""),
        audit_date=build_day(data, "audit_date"),
        scheme=data.get("scheme", ""),
        ageing=Periods(**data.get("ageing", {})),
        targets={name: str(each) for name, each in data.get("targets", {}).items()},
        bounds={name: _bound(each) for name, each in data.get("bounds", {}).items()},
        clock=_clock(data["clock"]) if "clock" in data else None,
        registers=build_registers(data),
    )


def _bound(given: float | dict[str, float]) -> OwnBound:
    return OwnBound(**given) if isinstance(given, dict) else OwnBound(value=given)


def _clock(given: dict[str, str]) -> ClockSettings:
    return ClockSettings(**{_CLOCK.get(key, key): text for key, text in given.items()})
