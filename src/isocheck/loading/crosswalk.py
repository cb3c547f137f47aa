"""The crosswalk's data to the model, and several crosswalks to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isocheck.model.crosswalk import (
    Crosswalk,
    Interface,
    Relation,
    RelationKind,
    Theme,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MUTUAL = {
    "equal": RelationKind.EQUAL,
    "related": RelationKind.RELATED,
    "none": RelationKind.NONE,
}
DIRECTED = {"covers": RelationKind.COVERS, "part_of": RelationKind.PART_OF}


def build_crosswalk(data: dict[str, Any]) -> Crosswalk:
    """Return the crosswalk that data found to be free of mistakes describes."""
    return Crosswalk(
        relations=tuple(_relations(data)),
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


def _relations(data: dict[str, Any]) -> Iterator[Relation]:
    for key, kind in (*MUTUAL.items(), *DIRECTED.items()):
        for each in data.get(key, []):
            names = each["criteria"] if key in MUTUAL else (each["from"], *each["to"])
            yield Relation(
                kind=kind, criteria=tuple(names), because=each["because"].strip()
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
