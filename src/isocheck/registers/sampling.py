"""Cases drawn for an auditor: by chance that can be repeated, and from strata."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

from isocheck.assess.sampling import size_of
from isocheck.errors import UsageError
from isocheck.model.sample import RANDOM, DrawnCase, Sample, Stratum, shown_case
from isocheck.registers.drawing import as_number, choose, with_random
from isocheck.registers.hiding import hiding_rules, without_record
from isocheck.registers.marking import REPEAT, WEIGHT, marked
from isocheck.registers.strata import STRATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    import ibis.expr.types as ir

    from isocheck.assess.sampling import Size, Wish
    from isocheck.registers.asking import Given
    from isocheck.registers.fields import Kind
    from isocheck.registers.register import Register
    from isocheck.registers.strata import StratumRule

AT_ONCE = 1_000  # ids in one query
LONGEST = 200  # letters of a detail


def draw_sample(  # noqa: PLR0913 - what a draw is told
    register: Register,
    given: Given,
    wish: Wish,
    *,
    seed: int,
    on: date,
    reverse: bool = False,
    personal: bool = False,
) -> Sample:
    """Draw cases from a register; with `reverse`, contacts that may hide a complaint.

    Personal columns are among the details only if `personal`.

    Raises:
        UsageError: the register has no single cases, or none to draw.
    """
    kind = register.kind
    table, notes = _drawable(register)
    if reverse:
        table, note = without_record(table, kind)
        notes = (*notes, note)
    population = int(table.count().to_pyarrow().as_py())
    if not population:
        raise UsageError(f"{register.source}: there are no cases to draw from")
    size = size_of(population, kind.name, wish, reverse=reverse)
    rules = hiding_rules() if reverse else STRATA.get(kind.name, ())
    if size.in_all:
        rules = _at_most_half(rules, size.number)
    told = {rule.name: rule.picks(table, given) for rule in rules}
    strata = _counted(table, rules, told)
    chosen = choose(table, kind, rules, told, size, seed)
    if len(chosen) == population:  # then each case had the same chance
        chosen = {case: with_random(names) for case, names in chosen.items()}
    first, last = register.period()
    return Sample(
        kind=kind.name,
        source=register.source,
        sha256=register.sha256,
        first=first,
        last=last,
        drawn_on=on,
        seed=seed,
        population=population,
        size=size.words,
        strata=_drawn(strata, chosen, population, size),
        cases=_cases(table, kind, chosen, personal=personal),
        reverse=reverse,
        notes=notes,
    )


def _drawable(register: Register) -> tuple[ir.Table, tuple[str, ...]]:
    """Return rows with an id, each id once, and what was passed over."""
    kind, facts = register.kind, register.facts
    table = marked(register.table, kind, facts)
    if kind.case not in table.columns:
        raise UsageError(
            f"{register.source}: the register has no {kind.case}, by which cases could "
            f"be found; name it with --column {kind.case}=COLUMN"
        )
    if WEIGHT in table.columns and facts.weight != facts.rows:
        raise UsageError(
            f"{register.source}: its rows stand for several {kind.rows} each; draw "
            "from a register with a row for each case"
        )
    nameless = facts.rows - facts.filled[kind.case]
    notes = []
    if nameless:
        notes.append(f"could not be drawn, for want of {kind.case}: {nameless:,}")
        table = table.filter(table[kind.case].notnull())
    if REPEAT in table.columns:
        notes.append(f"passed over, for their id stands before: {facts.repeats:,}")
        table = table.filter(~table[REPEAT])
    kept = [name for name in table.columns if name not in {REPEAT, WEIGHT}]
    return table.select(*kept), tuple(notes)


def _counted(
    table: ir.Table,
    rules: Sequence[StratumRule],
    told: Mapping[str, ir.BooleanValue | str],
) -> tuple[Stratum, ...]:
    """Return the strata with their cases in the register, or why nobody knows them."""
    sums = {
        rule.name: as_number(told[rule.name]).sum()
        for rule in rules
        if not isinstance(told[rule.name], str)
    }
    counts = {}
    if sums:
        (counts,) = table.aggregate(**sums).to_pyarrow().to_pylist()
    strata = []
    for rule in rules:
        why = told[rule.name]
        if isinstance(why, str):
            strata.append(Stratum(name=rule.name, because=why))
            continue
        number = int(counts[rule.name])
        wanted = min(rule.at_least, number)
        strata.append(Stratum(name=rule.name, population=number, wanted=wanted))
    return tuple(strata)


def _at_most_half(rules: Sequence[StratumRule], number: int) -> tuple[StratumRule, ...]:
    """Return the rules with so few cases each that half of the sample is random."""
    most = number // 2 // max(len(rules), 1)
    return tuple(replace(each, at_least=min(each.at_least, most)) for each in rules)


def _drawn(
    strata: Iterable[Stratum],
    chosen: Mapping[str, tuple[str, ...]],
    population: int,
    size: Size,
) -> tuple[Stratum, ...]:
    """Return the strata, the random part first, with the cases drawn of each."""
    drawn = Counter(chain.from_iterable(chosen.values()))
    wanted = drawn[RANDOM] if size.in_all else size.number
    whole = Stratum(name=RANDOM, population=population, wanted=wanted)
    return tuple(replace(each, drawn=drawn[each.name]) for each in (whole, *strata))


def _cases(
    table: ir.Table,
    kind: Kind,
    chosen: Mapping[str, tuple[str, ...]],
    *,
    personal: bool,
) -> tuple[DrawnCase, ...]:
    """Return the cases drawn, by their ids, with what helps to find their files."""
    hidden = frozenset() if personal else kind.personal
    names = [n for n in table.columns if n != kind.case and n not in hidden]
    rows: dict[str, dict[str, str]] = {}
    cases = sorted(chosen)
    for begin in range(0, len(cases), AT_ONCE):
        part = cases[begin : begin + AT_ONCE]
        asked = table.filter(table[kind.case].isin(part)).select(kind.case, *names)
        for row in asked.to_pyarrow().to_pylist():
            rows[str(row[kind.case])] = {
                name: _detail(row[name]) for name in names if row[name] is not None
            }
    return tuple(
        DrawnCase(case=case, strata=chosen[case], details=rows.get(case, {}))
        for case in cases
    )


def _detail(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return shown_case(str(value))[:LONGEST]
