"""What helps a person to answer a criterion."""

from __future__ import annotations

from collections.abc import Mapping

from isocheck.cli.terminal import wrapped
from isocheck.model.checklist import Criterion, MetricExpectation
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
        wrapped(f"The {each.register} register shows: {_measured(each)}", "  ")
        for each in criterion.metrics
    ]
    return lines


def _measured(expected: MetricExpectation) -> str:
    """Return what a metric is, with its bounds and who names them."""
    meaning = METRICS[expected.metric]
    bounds = [
        f"{words} {_number(bound, meaning)}"
        for words, bound in (
            ("at least", expected.at_least),
            ("at most", expected.at_most),
        )
        if bound is not None
    ]
    if expected.change_at_most is not None:
        bounds.append(f"changed by {expected.change_at_most:+.0%} or better")
    if not bounds:
        return meaning
    source = expected.source or "isocheck's default"
    return f"{meaning} ({', '.join(bounds)}: {source})"


def _number(bound: float, meaning: str) -> str:
    share = meaning.startswith("share")
    return f"{bound * 100:g} %" if share else f"{bound:g}"
