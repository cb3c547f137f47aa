"""A workspace's own crosswalk beside the one shipped."""

from __future__ import annotations

from isocheck.loading.crosswalk import join_crosswalks
from isocheck.model.crosswalk import (
    Crosswalk,
    Interface,
    Relation,
    RelationKind,
    Theme,
)

THEME = Theme(id="all", title="All", clauses=("a/1",))
MATTER = Interface(id="keys", title="Keys", centre=("a/1/x",), client=("b/1/x",))


def equal(*criteria: str, because: str = "Alike.") -> Relation:
    return Relation(kind=RelationKind.EQUAL, criteria=criteria, because=because)


def covers(*criteria: str) -> Relation:
    return Relation(kind=RelationKind.COVERS, criteria=criteria, because="Wider.")


def test_nothing_joined_is_nothing() -> None:
    assert join_crosswalks([]) == Crosswalk()


def test_relations_stand_side_by_side() -> None:
    one = Crosswalk(relations=(equal("a/1/x", "b/1/x"), covers("a/1/x", "b/2/x")))
    other = Crosswalk(relations=(equal("a/2/x", "b/3/x"), covers("a/1/x", "c/1/x")))

    joined = join_crosswalks([one, other])

    assert joined.relations == (*one.relations, *other.relations)


def test_group_of_equals_goes_on_in_another_crosswalk() -> None:
    one = Crosswalk(relations=(equal("a/1/x", "b/1/x", because="Both ask."),))
    other = Crosswalk(relations=(equal("c/1/x", "b/1/x", because="So does this."),))

    assert join_crosswalks([one, other]).relations == (
        equal("a/1/x", "b/1/x", "c/1/x", because="Both ask. So does this."),
    )


def test_group_that_meets_two_makes_them_one() -> None:
    one = Crosswalk(relations=(equal("a/1/x", "b/1/x"), equal("c/1/x", "d/1/x")))
    other = Crosswalk(relations=(equal("b/1/x", "c/1/x"),))

    (joined,) = join_crosswalks([one, other]).relations

    assert set(joined.criteria) == {"a/1/x", "b/1/x", "c/1/x", "d/1/x"}


def test_covering_is_never_joined() -> None:
    relations = (covers("a/1/x", "b/1/x"), equal("b/1/x", "c/1/x"))

    assert join_crosswalks([Crosswalk(relations=relations)]).relations == relations


def test_what_stands_in_both_is_taken_once() -> None:
    one = Crosswalk(
        relations=(equal("a/1/x", "b/1/x"), covers("a/1/x", "b/2/x")),
        themes=(THEME,),
        interfaces=(MATTER,),
    )

    assert join_crosswalks([one, one]) == one
