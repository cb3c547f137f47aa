"""Formulas against statements: which statements speak of all that is looked for."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.concepts import ConceptFinder, phrases_in
from isocheck.evidence.readers.interface import BlockKind
from isocheck.evidence.rows import highest, lowest
from isocheck.evidence.statements import words_of
from isocheck.model.meaning import Need, parse_formula

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from isocheck.evidence.concepts import Places
    from isocheck.evidence.statements import Statement
    from isocheck.model.meaning import Formula, Meaning, Meanings, Phrase

PLAN, ADVICE, VAGUE = "said-as-plan", "said-as-advice", "said-vaguely"
"""Concepts of how something is said; checklists/meanings/speech.yaml has the words."""

_WINDOW = 30
_BEFORE = 2
_LEAST_MENTIONS = 2
_SHARE_OF_SUBJECT = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An expectation that a statement meets, in full or in part, by which formula.

    What documents seldom say is told once for each formula that is met.
    """

    expects: str
    in_full: bool
    statement: Statement
    formula: str


@dataclass(frozen=True, slots=True)
class _Rule:
    expects: str
    in_full: bool
    written: str
    formula: Formula
    seldom: bool
    here: tuple[frozenset[str], ...]
    around: tuple[frozenset[str], ...]
    not_here: frozenset[str]
    not_around: frozenset[str]


class MeaningIndex:
    """The formulas of many expectations in one language."""

    def __init__(
        self, meanings: Meanings, expected: AbstractSet[str], language: str
    ) -> None:
        rules = [
            _rule(meaning, text, in_full=in_full)
            for meaning in meanings.by_expectation.values()
            if meaning.expects in expected
            for in_full, formulas in ((True, meaning.full), (False, meaning.partly))
            for text in formulas
        ]
        said = [
            each
            for rule in rules
            for term in rule.formula.terms
            for each in term.any_of
        ]
        named = {PLAN, ADVICE, VAGUE, *(each.concept for each in said)}
        phrases = phrases_in(language, meanings.concepts, named)
        phrases |= {_name(each): (each,) for each in said if not each.concept}
        self._finder = ConceptFinder(phrases)
        self._rules = _by_rarest_term(rules)

    def said(self, statements: Sequence[Statement], title: str = "") -> Iterator[Said]:
        """Yield what the statements of one document say."""
        texts = list(dict.fromkeys((title, *(each.place for each in statements))))
        rows = [each.words for each in statements] + [words_of(each) for each in texts]
        every = tuple(self._finder.find(rows))
        found = every[: len(statements)]
        topics = dict(zip(texts, map(frozenset, every[len(found) :]), strict=True))
        topic = topics[title] | _subjects(found)
        top_row = 0
        for number, statement in enumerate(statements):
            if not (number and _in_one_table(statements[number - 1], statement)):
                top_row = number
            if (
                not statement.asserts
                or PLAN in found[number]
                or ADVICE in found[number]
            ):
                continue
            before = found[max(number - _BEFORE, 0) : number]
            near = (found[top_row], found[number], *before)
            around = topic.union(topics[statement.place], *near)
            yield from self._met(statement, found[number], around)

    def _met(
        self, statement: Statement, here: Mapping[str, Places], around: AbstractSet[str]
    ) -> Iterator[Said]:
        met: set[tuple[str, bool, str]] = set()
        for name in here:
            for rule in self._rules.get(name, ()):
                once = (rule.expects, rule.in_full, rule.written if rule.seldom else "")
                if once not in met and _meets(rule, here, around, statement.lead):
                    met.add(once)
                    yield Said(
                        expects=rule.expects,
                        in_full=rule.in_full and VAGUE not in here,
                        statement=statement,
                        formula=rule.written,
                    )


def _rule(meaning: Meaning, written: str, *, in_full: bool) -> _Rule:
    formula = parse_formula(written)
    names: dict[Need, list[frozenset[str]]] = {need: [] for need in Need}
    for term in formula.terms:
        names[term.need].append(frozenset(map(_name, term.any_of)))
    return _Rule(
        expects=meaning.expects,
        in_full=in_full,
        written=written,
        formula=formula,
        seldom=meaning.seldom,
        here=tuple(names[Need.HERE]),
        around=tuple(names[Need.AROUND]),
        not_here=frozenset().union(*names[Need.NOT_HERE]),
        not_around=frozenset().union(*names[Need.NOT_AROUND]),
    )


def _name(phrase: Phrase) -> str:
    """Return a concept's name, or one that no concept has."""
    return phrase.concept or repr(phrase.slots)


def _by_rarest_term(rules: Sequence[_Rule]) -> dict[str, list[_Rule]]:
    """Return the rules by names of which one must be met: those few rules ask for."""
    asked = Counter(name for rule in rules for term in rule.here for name in term)
    index: dict[str, list[_Rule]] = defaultdict(list)
    for rule in rules:
        rarest = min(rule.here, key=lambda term: sum(asked[name] for name in term))
        for name in sorted(rarest):
            index[name].append(rule)
    return index


def _meets(
    rule: _Rule, here: Mapping[str, Places], around: AbstractSet[str], lead: int
) -> bool:
    if not (rule.not_here.isdisjoint(here) and rule.not_around.isdisjoint(around)):
        return False
    if any(term.isdisjoint(around) for term in rule.around):
        return False
    places = []
    for term in rule.here:
        met = [spot for name in term for spot in here.get(name, ())]
        if not met:
            return False
        places.append(met)
    return _close_together(places, lead)


def _close_together(terms: Sequence[Sequence[int]], lead: int) -> bool:
    """Tell whether each term is met near one place, by words of its own.

    Of the words, some must stand behind the lead.
    """
    for first in terms[0]:
        spots = [first]
        for term in terms[1:]:
            near = [
                spot
                for spot in term
                if spot not in spots and abs(lowest(spot) - lowest(first)) <= _WINDOW
            ]
            if not near:
                break
            spots.append(min(near, key=lambda spot: abs(lowest(spot) - lowest(first))))
        if len(spots) == len(terms) and max(map(highest, spots)) >= lead:
            return True
    return False


def _in_one_table(first: Statement, second: Statement) -> bool:
    return first.kind is second.kind is BlockKind.ROW and first.place == second.place


def _subjects(found: Sequence[Mapping[str, Places]]) -> frozenset[str]:
    """Return the concepts that a good part of a document's statements speak of."""
    counts = Counter(name for here in found for name in here)
    least = max(_LEAST_MENTIONS, _SHARE_OF_SUBJECT * len(found))
    return frozenset(name for name, count in counts.items() if count >= least)
