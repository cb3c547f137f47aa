"""Whether groups of complainants are treated alike where their cases are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.complaints.rows import (
    PARTLY_SO,
    REFUSED_IT,
    UPHELD_IT,
    undecided,
    verdict_of,
    word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

SIDES = ("unit", "channel", "language", "segment")
FEWEST = 30  # complaints of a group; below, differences are mostly chance
SHOWN = 10  # groups whose differences stand in the parts
MOST = 200_000  # combinations of sides and severity
UNKNOWN_SEVERITY = "groups are compared as they are: no severity says how they differ"
NOT_ALL = f"only the largest {MOST:,} combinations are counted"
DROPPED = "were withdrawn or settled"


def fair_across_groups(table: ir.Table, given: Given) -> Groups:
    """Rows that were neither upheld, also in part, nor refused are left out.

    Groups are those of unit, channel, language and segment with 30 complaints or more;
    rows without the one are in none of its groups. What a group would have if each
    severity were decided for it as for all is held against what it has. The value is
    the largest difference of the share upheld, from 0 to 1; the parts have it by
    group, and how many times as long as others its complaints took, where a register
    has times. A difference may have good reasons: it shows where to look.
    """
    sides = [name for name in SIDES if name in table.columns]
    verdict = verdict_of(table)
    hours = _hours(table, given)
    severe = "severity" in table.columns
    by = {name: table[name].strip() for name in sides}
    by["severity"] = word(table.severity) if severe else ibis.null("string")
    notes = () if severe else (UNKNOWN_SEVERITY,)
    return Groups(
        by=by,
        sums={
            "upheld": verdict.isin([UPHELD_IT, PARTLY_SO]).ifelse(1, 0),
            "hours": hours.fill_null(0.0),
            "timed": hours.notnull().ifelse(1, 0),
        },
        read=lambda groups: _unequal(groups, sides, notes),
        left_out={
            **undecided(table),
            DROPPED: ~verdict.isin([UPHELD_IT, PARTLY_SO, REFUSED_IT]),
        },
        at_most=MOST,
    )


def _hours(table: ir.Table, given: Given) -> ir.FloatingValue:
    for name in ("responded_at", "closed_at"):
        if {name, "received_at"} <= set(table.columns):
            return given.hours(table.received_at, table[name])
    return ibis.null("float64")


def _unequal(
    groups: Sequence[Group], sides: Iterable[str], notes: tuple[str, ...]
) -> Figure:
    upheld = _usual(groups, "upheld", "")
    hours = _usual(groups, "hours", "timed")
    gaps: dict[str, float] = {}
    slower: dict[str, float] = {}
    for place, side in enumerate(sides):
        own = _by_value(groups, place)
        if len(own) < 2:  # noqa: PLR2004 - it takes two to compare
            continue
        for which, members in own.items():
            name = f"{side} {which}"
            gaps[name] = _gap(members, upheld)
            if (ratio := _ratio(members, hours)) is not None:
                slower[name] = ratio
    whole = sum(group.n for group in groups)
    if not gaps:
        few = f"no two groups have {FEWEST} decided complaints each"
        return Figure(value=None, count=whole, because=few)
    shown = sorted(gaps, key=lambda name: (-abs(gaps[name]), name))[:SHOWN]
    parts = {f"{name}: upheld more": gaps[name] for name in shown}
    parts |= {f"{n}: times as long": slower[n] for n in shown if n in slower}
    if len(groups) == MOST:
        notes = (*notes, NOT_ALL)
    value = max(abs(gap) for gap in gaps.values())
    return Figure(value=value, count=whole, parts=parts, notes=notes)


def _usual(groups: Iterable[Group], name: str, of: str) -> dict[object, float]:
    """Return the mean of a sum by severity, the last of the values of a group."""
    tops: dict[object, float] = {}
    bottoms: dict[object, float] = {}
    for group in groups:
        severity = group.values[-1]
        tops[severity] = tops.get(severity, 0.0) + group.sums[name]
        n = group.sums[of] if of else group.n
        bottoms[severity] = bottoms.get(severity, 0.0) + n
    return {each: tops[each] / n for each, n in bottoms.items() if n}


def _by_value(groups: Iterable[Group], place: int) -> dict[str, list[Group]]:
    """Return the groups of each value of a side that has enough complaints."""
    found: dict[str, list[Group]] = {}
    for group in groups:
        if group.values[place] is not None:
            found.setdefault(str(group.values[place]), []).append(group)
    return {
        value: members
        for value, members in sorted(found.items())
        if sum(group.n for group in members) >= FEWEST
    }


def _gap(members: Iterable[Group], usual: Mapping[object, float]) -> float:
    """Return the share upheld less that of the same severities overall."""
    whole = found = expected = 0.0
    for group in members:
        whole += group.n
        found += group.sums["upheld"]
        expected += group.n * usual.get(group.values[-1], 0.0)
    return (found - expected) / whole


def _ratio(members: Iterable[Group], usual: Mapping[object, float]) -> float | None:
    """Return the hours taken over those of the same severities; None without times."""
    found = expected = 0.0
    for group in members:
        found += group.sums["hours"]
        expected += group.sums["timed"] * usual.get(group.values[-1], 0.0)
    return found / expected if expected else None


FAIRNESS = (
    Metric(
        name="fair_across_groups",
        needs=("outcome or upheld", "unit or channel or language or segment"),
        unit=Unit.SCORE,
        formula="the largest difference between the share upheld in a group and that "
        "of complaints of the same severity",
        clauses="10002 4.7",
        ask=fair_across_groups,
        target_from="practice",
    ),
)
