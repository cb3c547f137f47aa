"""Certification schemes: data to model."""

from __future__ import annotations

from typing import Any

from isocheck.model.schemes import Scheme


def build_schemes(data: dict[str, Any]) -> tuple[Scheme, ...]:
    """Return the schemes that data found to be free of mistakes describes."""
    return tuple(
        Scheme(
            id=each["id"],
            title=each["title"],
            standards=tuple(each["standards"]),
            validity=each["validity_months"],
            surveillance=each["surveillance_months"],
            source=each["source"].strip(),
        )
        for each in data["schemes"]
    )
