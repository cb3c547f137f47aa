"""Targets taken from the promises of documents, where isocheck.yaml names none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.assess.promised import promised_targets
from isocheck.model.promises import MEASURED_BY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from isocheck.assess.promised import PromisedTarget
    from isocheck.model.assessment import Assessment
    from isocheck.registers.clocks import Clock

TARGET_NOTE = "target "
"""How the notes of a register on its targets begin."""
_SHARE = "service_level_share"
_LEVEL = "service_level_within"


def targets_beside(
    assessment: Assessment, own: Collection[str]
) -> dict[str, PromisedTarget]:
    """Return the targets that promises fill, but for those the organization names."""
    found = promised_targets(assessment)
    if _LEVEL in own or _SHARE in own:
        found.pop(_LEVEL, None)
    return {name: each for name, each in found.items() if name not in own}


def hours_of(promised: Mapping[str, PromisedTarget], clock: Clock) -> dict[str, float]:
    """Return targets in hours by a clock, with the share of a level of service."""
    found = {
        name: each.promise.span.target(clock.day, clock.week)
        for name, each in promised.items()
    }
    level = promised.get(_LEVEL)
    if level and level.promise.share is not None:
        found[_SHARE] = level.promise.share
    return found


def target_notes(
    promised: Mapping[str, PromisedTarget], metrics: Collection[str], clock: Clock
) -> Iterator[str]:
    """Yield a line for each target that some of the metrics are judged by."""
    for name, each in sorted(promised.items()):
        if set(MEASURED_BY.get(name, ())) & set(metrics):
            counted = _counted(each, clock)
            yield f"{each.words}{counted}".replace(", such as", " such as")


def _counted(target: PromisedTarget, clock: Clock) -> str:
    """Say how a promise is counted where the clock counts otherwise."""
    span = target.promise.span
    days = span.target(clock.day, clock.week) / clock.day
    plain = span.target(1, 5 if span.working else 7)
    if days == plain:
        return ""
    return f"; counted as {days:g} days of {clock.words}"
