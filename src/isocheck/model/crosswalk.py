"""How the criteria of different standards stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RelationKind(StrEnum):
    """How criteria stand to each other; only the first two let an answer carry.

    Equal criteria ask the same; one that covers others answers them too. The others
    only tell a reader where to look, and none says that what looks alike is not.
    """

    EQUAL = "equal"
    COVERS = "covers"
    PART_OF = "part-of"
    RELATED = "related"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A tie among criteria, by their full names, and the reason for it.

    Where the kind has a direction, the first criterion covers, or is part of, the
    others.
    """

    kind: RelationKind
    criteria: tuple[str, ...]
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What clauses of several standards are about; an interview goes by themes.

    A clause is named as iso-10002/7.4 and brings all below it, unless they are listed
    elsewhere.
    """

    id: str
    title: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """One matter between a contact centre and its client, as each side is asked."""

    id: str
    title: str
    centre: tuple[str, ...]
    client: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Crosswalk:
    """All that ties the standards together."""

    relations: tuple[Relation, ...] = ()
    themes: tuple[Theme, ...] = ()
    interfaces: tuple[Interface, ...] = ()
