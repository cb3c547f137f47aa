"""Settings of registers: in isocheck.yaml, and in registers.yaml once confirmed."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from isocheck.loading.dumping import dump_yaml
from isocheck.model.workspace import RegisterSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = "isocheck/registers/1"


def build_registers(data: dict[str, Any]) -> dict[str, RegisterSettings]:
    """Return the registers that data found to be free of mistakes describes."""
    return {
        kind: RegisterSettings(**item)
        for kind, item in data.get("registers", {}).items()
    }


def dump_registers(registers: Mapping[str, RegisterSettings]) -> str:
    """Return settings of registers as YAML, in a stable order."""
    plain = {kind: _plain(each) for kind, each in sorted(registers.items())}
    said = {kind: each for kind, each in plain.items() if each}
    return dump_yaml({"format": FORMAT, "registers": said})


def _plain(settings: RegisterSettings) -> dict[str, Any]:
    values = ((field.name, getattr(settings, field.name)) for field in fields(settings))
    return {
        name: dict(sorted(value.items())) if name == "columns" else value
        for name, value in values
        if value
    }
