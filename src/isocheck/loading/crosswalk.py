"""The crosswalk's data: what no schema can say of it, and the model it becomes."""

from __future__ import annotations

from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from isocheck.loading.suggestion import did_you_mean
from isocheck.model.crosswalk import (
    Crosswalk,
    Interface,
    Relation,
    RelationKind,
    Theme,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from isocheck.loading.source import Path, Source

_MUTUAL = {
    "equal": RelationKind.EQUAL,
    "related": RelationKind.RELATED,
    "none": RelationKind.NONE,
}
_DIRECTED = {"covers": RelationKind.COVERS, "part_of": RelationKind.PART_OF}
_NAMES = ("criteria", "from", "to", "centre", "client")

Placed = tuple["Path", str]
Below = dict[str | int, set[str | int]]


def build_crosswalk(data: dict[str, Any]) -> Crosswalk:
    """Return the crosswalk that data found to be free of mistakes describes."""
    mutual = [
        Relation(
            kind=kind, criteria=tuple(each["criteria"]), because=each["because"].strip()
        )
        for key, kind in _MUTUAL.items()
        for each in data.get(key, [])
    ]
    directed = [
        Relation(
            kind=kind,
            criteria=(each["from"], *each["to"]),
            because=each["because"].strip(),
        )
        for key, kind in _DIRECTED.items()
        for each in data.get(key, [])
    ]
    return Crosswalk(
        relations=(*mutual, *directed),
        themes=tuple(
            Theme(id=each["id"], title=each["title"], clauses=tuple(each["clauses"]))
            for each in data.get("themes", [])
        ),
        interfaces=tuple(
            Interface(
                id=each["id"],
                title=each["title"],
                centre=tuple(each["centre"]),
                client=tuple(each["client"]),
            )
            for each in data.get("interfaces", [])
        ),
    )


def join_crosswalks(crosswalks: Iterable[Crosswalk]) -> Crosswalk:
    """Return several as one: a group of equals goes on where another one began it.

    What stands in more than one of them is taken once.
    """
    found = tuple(crosswalks)
    relations: list[Relation] = []
    for each in dict.fromkeys(each for one in found for each in one.relations):
        joined = each
        if each.kind is RelationKind.EQUAL:
            for met in [one for one in relations if _meet(one, each)]:
                relations.remove(met)
                joined = _joined(met, joined)
        relations.append(joined)
    return Crosswalk(
        relations=tuple(relations),
        themes=tuple(dict.fromkeys(each for one in found for each in one.themes)),
        interfaces=tuple(
            dict.fromkeys(each for one in found for each in one.interfaces)
        ),
    )


def _meet(one: Relation, other: Relation) -> bool:
    equal = one.kind is other.kind is RelationKind.EQUAL
    return equal and not set(one.criteria).isdisjoint(other.criteria)


def _joined(one: Relation, other: Relation) -> Relation:
    return Relation(
        kind=one.kind,
        criteria=tuple(dict.fromkeys((*one.criteria, *other.criteria))),
        because=f"{one.because} {other.because}",
    )


def check_crosswalk(source: Source) -> None:
    """Add to the problems what the crosswalk says twice or says against itself.

    Only data that fits the schema is looked at; anything else has its problems.
    """
    if source.problems:
        return
    data = source.data
    _check_twice(source, "themes", "clauses")
    groups = _check_groups(source)
    pairs = _check_pairs(source, data)
    below = _check_covers(source, data, groups)
    for key in ("equal", "covers"):
        for path, first, second in pairs[key]:
            standard = first.partition("/")[0]
            if second.startswith(f"{standard}/"):
                message = f"'{first}' and '{second}' are both of {standard}"
                source.at(path, "same-standard", message)
    told = {frozenset(pair) for _, *pair in pairs["covers"]}
    for path, first, second in pairs["none"]:
        ends = groups.get(first, first), groups.get(second, second)
        if {first, second} not in told and _carries(below, *ends):
            message = f"an answer carries between '{first}' and '{second}' all the same"
            source.at(path, "contradiction", message)


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


def _check_twice(source: Source, key: str, names: str) -> None:
    seen: dict[str, str] = {}
    for index, item in enumerate(source.data.get(key, [])):
        for place, name in enumerate(item[names]):
            if name in seen:
                message = f"'{name}' stands under '{seen[name]}' already"
                source.at((key, index, names, place), "contradiction", message)
            seen[name] = item["id"]


def _check_groups(source: Source) -> dict[str, int]:
    """Return the number of the group of equals each criterion is in."""
    groups: dict[str, int] = {}
    for index, item in enumerate(source.data.get("equal", [])):
        for place, name in enumerate(item["criteria"]):
            if name in groups:
                message = f"'{name}' is in another group of equals; make them one"
                source.at(("equal", index, "criteria", place), "repeated", message)
            groups.setdefault(name, index)
    return groups


def _check_pairs(
    source: Source, data: dict[str, Any]
) -> dict[str, list[tuple[Path, str, str]]]:
    """Return the pairs under each key; one that stands under two is a mistake."""
    pairs: dict[str, list[tuple[Path, str, str]]] = {
        key: [] for key in (*_MUTUAL, *_DIRECTED)
    }
    for key in _MUTUAL:
        for index, item in enumerate(data.get(key, [])):
            path: Path = (key, index, "criteria")
            pairs[key] += [(path, *pair) for pair in combinations(item["criteria"], 2)]
    for key in _DIRECTED:
        for index, item in enumerate(data.get(key, [])):
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


def _check_covers(
    source: Source, data: dict[str, Any], groups: dict[str, int]
) -> Below:
    """Refuse covers that run in a circle, be it through equals.

    Returned is what is left: the criteria, or groups of equals, each of them covers.
    """
    below: Below = defaultdict(set)
    for index, item in enumerate(data.get("covers", [])):
        start = groups.get(item["from"], item["from"])
        ends = {groups.get(to, to) for to in item["to"]}
        below[start] |= ends - {start}
        try:
            TopologicalSorter(below).prepare()
        except CycleError:
            message = f"what '{item['from']}' covers covers it in turn"
            source.at(("covers", index), "covers-cycle", message)
            below[start] -= ends
    return below


def _carries(below: Below, first: str | int, second: str | int) -> bool:
    return _leads(below, first, second) or _leads(below, second, first)


def _leads(below: Below, start: str | int, end: str | int) -> bool:
    """Tell whether one covers another, be it by way of others."""
    reached = set(below.get(start, ()))
    waiting = list(reached)
    while waiting:
        further = below.get(waiting.pop(), set()) - reached
        reached |= further
        waiting += further
    return end in reached
