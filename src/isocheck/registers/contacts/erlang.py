"""How many agents a load needs, by the queue Erlang described (1917).

Contacts come at random, wait as long as it takes, and are served in turn; real callers
give up, so the need comes out a little high.
"""

from __future__ import annotations

from math import exp, floor, inf


def waits(load: float, agents: int) -> float:
    """Return the share of contacts that have to wait (Erlang C).

    `load` is contacts for each second times seconds of handling. With no more agents
    than load the queue grows without end and everyone waits.
    """
    if agents <= load:
        return 1.0
    blocked = 1.0
    for agent in range(1, agents + 1):
        blocked = _blocked(load, agent, blocked)
    return _waits(load, agents, blocked)


def in_time(load: float, agents: int, *, handling: float, within: float) -> float:
    """Return the share of contacts answered within so many seconds."""
    if agents <= load:
        return 0.0
    return _in_time(load, agents, waits(load, agents), within, handling)


def agents_needed(load: float, *, handling: float, within: float, share: float) -> int:
    """Return the fewest agents with whom at least `share` is answered `within`.

    `handling` and `within` are seconds, `share` lies from 0 to below 1. No load needs
    nobody.
    """
    if load <= 0:
        return 0
    blocked, agents = 1.0, 0
    while True:
        agents += 1
        blocked = _blocked(load, agents, blocked)
        if agents <= floor(load):
            continue
        waiting = _waits(load, agents, blocked)
        if _in_time(load, agents, waiting, within, handling) >= share:
            return agents


def _blocked(load: float, agents: int, before: float) -> float:
    """Return Erlang B of so many agents from that of one fewer."""
    return load * before / (agents + load * before)


def _waits(load: float, agents: int, blocked: float) -> float:
    return agents * blocked / (agents - load * (1 - blocked))


def _in_time(
    load: float, agents: int, waiting: float, within: float, handling: float
) -> float:
    spare = (agents - load) * within / handling if handling else inf
    return 1 - waiting * exp(-spare)
