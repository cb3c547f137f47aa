"""What a request list shows: for each role, what is asked, why, and an example."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedView:
    """A piece of evidence that is asked for, and why."""

    words: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestView:
    """What is asked for one criterion, as a row with a number of its own.

    `found` names what speaks to it by now, `examples` what would do, `others` who else
    may have it, `serves` the clauses of other standards that ask the same.
    """

    number: int
    name: str
    standard: str
    clause: str
    title: str
    ask: str
    wanted: tuple[WantedView, ...]
    found: tuple[str, ...]
    examples: tuple[str, ...]
    others: tuple[str, ...]
    serves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleView:
    """What one role is asked for, in the order of the standards."""

    title: str
    requests: tuple[RequestView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestListView:
    """A whole request list; `count` is how many rows it has."""

    organization: str
    scope: str
    day: str
    tool_version: str
    count: int
    roles: tuple[RoleView, ...]
