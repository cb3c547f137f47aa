"""isocheck.yaml: which organization is assessed against what."""

from __future__ import annotations

from typing import Any

from isocheck.loading.assessment import build_day
from isocheck.model.workspace import Workspace


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
    )
