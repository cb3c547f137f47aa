"""What helps a person to answer a criterion."""

from __future__ import annotations

from collections.abc import Mapping

from isocheck.cli.terminal import wrapped
from isocheck.model.checklist import Criterion
from isocheck.model.levels import Level
from isocheck.model.metrics import METRICS


def guidance(criterion: Criterion, roles: Mapping[str, str]) -> list[str]:
    """Return what helps to answer a criterion, as lines folded to the terminal."""
    lines = ["  Look at:"]
    lines += [wrapped(each, "    - ", "      ") for each in criterion.look_for]
    lines.append(wrapped(f"Good: {criterion.good}", "  "))
    lines += [
        wrapped(f"{level.word.capitalize()}: {criterion.levels[level]}", "  ")
        for level in Level
        if level in criterion.levels
    ]
    asked = ", ".join(roles[role] for role in criterion.roles)
    lines.append(wrapped(f"Ask: {asked}", "  "))
    lines += [
        wrapped(f"Documents state: {each.expects}", "  ")
        for each in criterion.documents
    ]
    lines += [
        wrapped(f"The {each.register} register shows: {METRICS[each.metric]}", "  ")
        for each in criterion.metrics
    ]
    return lines
