"""No question stands twice, unless the crosswalk says it is the same one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from isocheck.assess.agenda import Agenda

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from isocheck.model.checklist import Checklist, Criterion
    from isocheck.model.crosswalk import Crosswalk

Groups = tuple[frozenset[str], ...]


def names_used_twice(packs: Iterable[Checklist]) -> Iterator[str]:
    """Yield each full name that two criteria bear."""
    names = Counter(each.name for pack in packs for each in pack.criteria())
    yield from (f"{name}: stands {n} times" for name, n in names.items() if n > 1)


def asked_twice(packs: Iterable[Checklist], groups: Groups) -> Iterator[str]:
    """Yield each pair of criteria with one question that are not said to be equal."""
    by_words: dict[str, list[str]] = defaultdict(list)
    for pack in packs:
        for each in pack.criteria():
            by_words[_bare(each.ask)].append(each.name)
    for names in by_words.values():
        for pair in combinations(names, 2):
            if not any(group.issuperset(pair) for group in groups):
                yield f"{pair[0]}: asks what {pair[1]} asks"


def unlike_equals(packs: Iterable[Checklist], groups: Groups) -> Iterator[str]:
    """Yield each criterion that differs by a word from one it is said to equal."""
    by_name = {each.name: each for pack in packs for each in pack.criteria()}
    for group in groups:
        yield from (f"{name}: is no criterion" for name in group - by_name.keys())
        known = sorted(group & by_name.keys())
        for name in known[1:]:
            differing = _differing(by_name[known[0]], by_name[name])
            yield from (f"{name}: {key} is not that of {known[0]}" for key in differing)


def clauses_without_theme(
    packs: Sequence[Checklist], crosswalk: Crosswalk
) -> Iterator[str]:
    """Yield each clause with criteria that no theme of the interview has."""
    themes = Agenda(packs, crosswalk).themes
    for pack in packs:
        for clause in pack.walk():
            name = f"{pack.id}/{clause.ref}"
            if clause.criteria and name not in themes:
                yield f"{name}: belongs to no theme"


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _differing(one: Criterion, other: Criterion) -> list[str]:
    pairs = {
        "ask": (one.ask, other.ask),
        "look_for": (one.look_for, other.look_for),
        "good": (one.good, other.good),
    }
    return [key for key, (mine, theirs) in pairs.items() if mine != theirs]
