"""Settings of registers: in isocheck.yaml, and in registers.yaml once confirmed."""

from __future__ import annotations

from typing import Any

from isocheck.model.workspace import RegisterSettings

FORMAT = "isocheck/registers/1"


def build_registers(data: dict[str, Any]) -> dict[str, RegisterSettings]:
    """Return the registers that data found to be free of mistakes describes."""
    return {
        kind: RegisterSettings(**item)
        for kind, item in data.get("registers", {}).items()
    }
