"""A contact centre and its client, asked about the same matters each on its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from isocheck.assess.scoring import confirmed_levels
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from isocheck.model.assessment import Assessment
    from isocheck.model.crosswalk import Crosswalk, Interface

_APART = 2


class Agreement(StrEnum):
    """Whether two sides see a matter alike."""

    DISAGREE = "disagree"
    SILENT = "one side has not answered"
    UNKNOWN = "neither side has answered"
    AGREE = "agree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one party says of a matter: its weakest answer, and the answers behind it.

    The level is None where nothing was answered, or where nothing of it applies.
    """

    level: Level | None
    answers: tuple[tuple[str, Level | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A matter between two parties, and whether they see it alike."""

    interface: Interface
    centre: Side
    client: Side
    agreement: Agreement


def compare_parties(
    crosswalk: Crosswalk, centre: Assessment, client: Assessment
) -> tuple[Meeting, ...]:
    """Return all matters between a centre and its client, disagreements first."""
    theirs, ours = confirmed_levels(centre), confirmed_levels(client)
    found = [
        _meeting(each, _side(each.centre, theirs), _side(each.client, ours))
        for each in crosswalk.interfaces
    ]
    order = list(Agreement)
    return tuple(sorted(found, key=lambda each: order.index(each.agreement)))


def _side(names: Iterable[str], levels: Mapping[str, Level | None]) -> Side:
    answers = tuple((name, levels[name]) for name in names if name in levels)
    known = [level for _, level in answers if level is not None]
    return Side(level=min(known, default=None), answers=answers)


def _meeting(interface: Interface, centre: Side, client: Side) -> Meeting:
    return Meeting(
        interface=interface,
        centre=centre,
        client=client,
        agreement=_agreement(centre, client),
    )


def _agreement(centre: Side, client: Side) -> Agreement:
    """Tell whether two sides agree.

    They do not where their levels are two or more apart, where one says it is
    practised and the other that it is not, or where it applies to one side alone.
    """
    if not (centre.answers and client.answers):
        silent = not (centre.answers or client.answers)
        return Agreement.UNKNOWN if silent else Agreement.SILENT
    if centre.level is None or client.level is None:
        alike = centre.level is client.level
        return Agreement.AGREE if alike else Agreement.DISAGREE
    practised = {each >= Level.PRACTISED for each in (centre.level, client.level)}
    if abs(centre.level - client.level) >= _APART or len(practised) > 1:
        return Agreement.DISAGREE
    return Agreement.AGREE
