"""What a schema cannot say of a crosswalk: names, contradictions, circles."""

from __future__ import annotations

from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from isocheck.loading.crosswalk import (
    DIRECTED,
    MUTUAL,
    build_crosswalk,
    join_crosswalks,
)
from isocheck.loading.source import Source
from isocheck.loading.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from isocheck.loading.source import Path
    from isocheck.model.crosswalk import Crosswalk

_NAMES = ("criteria", "from", "to", "centre", "client")

Placed = tuple["Path", str]
Pairs = dict[str, list[tuple["Path", str, str]]]
Group = tuple[str, ...]
"""All criteria that ask the same; one alone where nothing equals it."""

Below = dict[Group, set[Group]]


def check_crosswalk(source: Source) -> None:
    """Add to the problems what the crosswalk says twice or says against itself.

    Only data that fits the schema is looked at; anything else has its problems.
    """
    if source.problems:
        return
    for key in ("themes", "interfaces"):
        _check_ids(source, key)
    _check_themes(source)
    groups = _groups(source)
    pairs = _check_pairs(source)
    below = _check_covers(source, groups)
    _check_standards(source, groups, below)
    _check_none(source, pairs, groups, below)


def check_names(
    source: Source, criteria: Collection[str], clauses: Collection[str]
) -> None:
    """Add to the problems each criterion or clause that no checklist has."""
    if source.problems:
        return
    for path, name in _placed(source.data, ()):
        known, kind = (
            (clauses, "clause") if "clauses" in path else (criteria, "criterion")
        )
        if name not in known:
            message = f"there is no {kind} '{name}'{did_you_mean(name, known)}"
            source.at(path, f"unknown-{kind}", message)


def check_joined(source: Source, others: Crosswalk) -> None:
    """Add to the problems what a crosswalk says against another it is used with."""
    if source.problems:
        return
    joined = join_crosswalks((others, build_crosswalk(source.data)))
    probe = Source(source.name, data=_relations_as_data(joined))
    check_crosswalk(probe)
    for problem in probe.problems:
        message = f"{problem.message}, together with the shipped crosswalk"
        source.problem((1, 1), problem.code, message)


def _relations_as_data(crosswalk: Crosswalk) -> dict[str, Any]:
    """Return the relations as the file they might have come from."""
    data: dict[str, Any] = defaultdict(list)
    keys = {kind: key for key, kind in (*MUTUAL.items(), *DIRECTED.items())}
    for each in crosswalk.relations:
        key, names = keys[each.kind], list(each.criteria)
        if key in MUTUAL:
            data[key].append({"criteria": names})
        else:
            data[key].append({"from": names[0], "to": names[1:]})
    return data


def _placed(data: Any, path: Path) -> Iterator[Placed]:  # noqa: ANN401 -- plain data
    """Yield each name of a criterion or a clause with its path."""
    if isinstance(data, list):
        for index, item in enumerate(data):
            yield from _placed(item, (*path, index))
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _placed(value, (*path, key))
    elif any(step in (*_NAMES, "clauses") for step in path):
        yield path, data


def _check_ids(source: Source, key: str) -> None:
    seen: set[str] = set()
    for index, item in enumerate(source.data.get(key, [])):
        if item["id"] in seen:
            message = f"'{item['id']}' is the id of two {key}"
            source.at((key, index, "id"), "duplicate-id", message)
        seen.add(item["id"])


def _check_themes(source: Source) -> None:
    seen: dict[str, str] = {}
    for index, item in enumerate(source.data.get("themes", [])):
        for place, name in enumerate(item["clauses"]):
            if name in seen:
                message = f"'{name}' stands under '{seen[name]}' already"
                path: Path = ("themes", index, "clauses", place)
                source.at(path, "contradiction", message)
            seen[name] = item["id"]


def _groups(source: Source) -> dict[str, Group]:
    """Return the group of equals of each criterion that has one."""
    groups: dict[str, Group] = {}
    for index, item in enumerate(source.data.get("equal", [])):
        for place, name in enumerate(item["criteria"]):
            if name in groups:
                message = f"'{name}' is in another group of equals; make them one"
                source.at(("equal", index, "criteria", place), "repeated", message)
            groups.setdefault(name, tuple(item["criteria"]))
    return groups


def _check_pairs(source: Source) -> Pairs:
    """Return the pairs under each key; one that stands under two is a mistake."""
    pairs: Pairs = {key: [] for key in (*MUTUAL, *DIRECTED)}
    for key in MUTUAL:
        for index, item in enumerate(source.data.get(key, [])):
            path: Path = (key, index, "criteria")
            pairs[key] += [(path, *pair) for pair in combinations(item["criteria"], 2)]
    for key in DIRECTED:
        for index, item in enumerate(source.data.get(key, [])):
            pairs[key] += [((key, index, "to"), item["from"], to) for to in item["to"]]
    seen: dict[frozenset[str], str] = {}
    for key, found in pairs.items():
        for path, first, second in found:
            pair = frozenset((first, second))
            if pair in seen:
                message = f"'{first}' and '{second}' stand under '{seen[pair]}' already"
                code = "repeated" if seen[pair] == key else "contradiction"
                source.at(path, code, message)
            seen[pair] = key
    return pairs


def _check_covers(source: Source, groups: dict[str, Group]) -> Below:
    """Refuse covers that run in a circle, be it through equals.

    Returned is what is left: the groups of equals that each of them covers.
    """
    below: Below = defaultdict(set)
    for index, item in enumerate(source.data.get("covers", [])):
        start = groups.get(item["from"], (item["from"],))
        ends = {groups.get(to, (to,)) for to in item["to"]}
        below[start] |= ends - {start}
        try:
            TopologicalSorter(below).prepare()
        except CycleError:
            message = f"what '{item['from']}' covers covers it in turn"
            source.at(("covers", index), "covers-cycle", message)
            below[start] -= ends
    return below


def _check_standards(source: Source, groups: dict[str, Group], below: Below) -> None:
    """Refuse what lets an answer carry within one standard."""
    for index, item in enumerate(source.data.get("equal", [])):
        for pair in _of_one_standard(item["criteria"], item["criteria"]):
            path: Path = ("equal", index, "criteria")
            source.at(path, "same-standard", _same_standard(*pair))
    for index, item in enumerate(source.data.get("covers", [])):
        start = groups.get(item["from"], (item["from"],))
        for to in item["to"]:
            end = groups.get(to, (to,))
            reached = {end, *_reached(below, end)} if end in below[start] else {(to,)}
            names = sorted({name for group in reached for name in group})
            for pair in _of_one_standard(start, names):
                path = ("covers", index, "to")
                source.at(path, "same-standard", _same_standard(*pair))


def _of_one_standard(
    starts: Collection[str], ends: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield the first pair of different criteria that are of one standard."""
    standards = {name.partition("/")[0]: name for name in reversed(tuple(starts))}
    for name in ends:
        first = standards.get(name.partition("/")[0], name)
        if first != name:
            yield first, name
            return


def _same_standard(first: str, second: str) -> str:
    standard = first.partition("/")[0]
    return f"an answer carries from '{first}' to '{second}', both of {standard}"


def _check_none(
    source: Source, pairs: Pairs, groups: dict[str, Group], below: Below
) -> None:
    told = {frozenset(pair) for _, *pair in pairs["covers"]}
    for path, first, second in pairs["none"]:
        start, end = groups.get(first, (first,)), groups.get(second, (second,))
        carries = end in _reached(below, start) or start in _reached(below, end)
        if {first, second} not in told and carries:
            message = f"an answer carries between '{first}' and '{second}' all the same"
            source.at(path, "contradiction", message)


def _reached(below: Below, start: Group) -> set[Group]:
    """Return all groups that one covers, be it by way of others."""
    reached = set(below.get(start, ()))
    waiting = list(reached)
    while waiting:
        further = below.get(waiting.pop(), set()) - reached
        reached |= further
        waiting += further
    return reached
