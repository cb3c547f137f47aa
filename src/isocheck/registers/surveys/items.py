"""Metrics on the questions beside the overall mark, and on what moves it."""

from __future__ import annotations

from math import sqrt
from statistics import fmean
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.surveys.rows import ITEM_NAMES, OVERALL, headline, whole
from isocheck.registers.surveys.scales import marks_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

FEWEST = 3  # answers a correlation can be computed from
ROUNDING = 1e-9
TERMS = ("n", "x", "y", "xx", "yy", "xy")  # sums a correlation is made of


def scale_reliable(table: ir.Table, given: Given) -> Groups | str:
    """Answers without a mark for every question are left out, marks off the scale too.

    The parts give the share of marks at either end of the scale.
    """
    names = _asked(table, "item")
    if len(names) == 1:
        return "one question makes no index"
    marks = marks_of(table, names, given)
    if isinstance(marks, str):
        return marks
    total = sum(marks.values(), ibis.literal(0.0))
    sums: dict[str, ir.NumericValue] = {"total": total, "total²": total * total}
    for name, mark in marks.items():
        sums |= {name: mark, f"{name}²": mark * mark}

    def read(count: float, found: Mapping[str, float]) -> Figure:
        spread = _variance(count, found["total"], found["total²"])
        if spread <= ROUNDING:
            return Figure(value=None, because="all answers have the same sum of marks")
        own = sum(_variance(count, found[n], found[f"{n}²"]) for n in names)
        k = len(names)
        return Figure(
            value=k / (k - 1) * (1 - own / spread), count=count, parts={"questions": k}
        )

    return whole(sums, read, left_out={"have not all marks": total.isnull()})


def satisfaction_drivers(table: ir.Table, given: Given) -> Groups | str:
    """An answer counts for a question where it has that mark and the overall mark.

    The value is the largest correlation with the overall mark; the parts give all.
    Questions that three answers do not reach, or with one mark only, have none. It
    shows what moves together, not what causes what.
    """
    found = headline(table, given)
    if isinstance(found, str):
        return found
    names = _asked(table, "item")
    marks = marks_of(table, names, given)
    if isinstance(marks, str):
        return marks
    sums: dict[str, ir.NumericValue] = {}
    for name, x in marks.items():
        y = x.notnull().ifelse(found.mark.cast("float64"), ibis.null("float64"))
        one = x.notnull().ifelse(1.0, 0.0)
        terms = {"n": one, "x": x, "y": y, "xx": x * x, "yy": y * y, "xy": x * y}
        sums |= {f"{name} {term}": value for term, value in terms.items()}

    def read(count: float, added: Mapping[str, float]) -> Figure:
        each = {n: _correlation({t: added[f"{n} {t}"] for t in TERMS}) for n in names}
        matters = {name: r for name, r in each.items() if r is not None}
        if not matters:
            because = "no question has three answers with marks that differ"
            return Figure(value=None, because=because)
        means = {name: added[f"{name} x"] / added[f"{name} n"] for name in matters}
        ranked = dict(sorted(matters.items(), key=lambda pair: -pair[1]))
        return Figure(
            value=max(matters.values()),
            count=count,
            parts=ranked,
            notes=_priorities(matters, means),
        )

    return whole(sums, read, left_out=found.left_out)


def expectation_gap(table: ir.Table, given: Given) -> Groups | str:
    """An answer counts for a question where it has both marks, on their scale.

    Where what was expected was not asked, the importance stands for it. The value is
    the mean over all pairs of marks; the parts give each question, widest gap first.
    """
    pairs = _pairs(table)
    if not pairs:
        return "no question has both a mark and what was expected, or its importance"
    names = [name for pair in pairs for name in pair]
    marks = marks_of(table, names, given)
    if isinstance(marks, str):
        return marks
    sums: dict[str, ir.NumericValue] = {}
    for item, wanted in pairs:
        gap = marks[wanted] - marks[item]
        sums |= {item: gap, f"{item} n": gap.notnull().ifelse(1.0, 0.0)}
    any_pair = ibis.or_(*(marks[a].notnull() & marks[b].notnull() for a, b in pairs))

    def read(count: float, found: Mapping[str, float]) -> Figure:
        gaps = {i: found[i] / n for i, _ in pairs if (n := found[f"{i} n"])}
        ranked = dict(sorted(gaps.items(), key=lambda pair: -pair[1]))
        both = sum(found[f"{item} n"] for item, _ in pairs)
        value = sum(found[item] for item, _ in pairs) / both
        return Figure(value=value, count=count, parts=ranked)

    return whole(sums, read, left_out={"have no pair of marks": ~any_pair})


def _asked(table: ir.Table, field: str) -> list[str]:
    names = (name.replace("item", field) for name in ITEM_NAMES)
    return [name for name in names if name in table.columns]


def _pairs(table: ir.Table) -> list[tuple[str, str]]:
    """Return columns of marks, each with what was expected or how it matters."""
    columns = table.columns
    pairs = []
    for item in ("overall", *ITEM_NAMES):
        number = item.removeprefix("item").removeprefix("overall")
        wanted = [f"expected{number}", f"importance{number}"]
        has = [name for name in wanted if name in columns]
        if item in columns and has:
            pairs.append((item, has[0]))
    return pairs


def _variance(count: float, total: float, squares: float) -> float:
    return max(squares / count - (total / count) ** 2, 0.0)


def _correlation(sums: Mapping[str, float]) -> float | None:
    """Return Pearson's correlation, None where one side does not vary."""
    n = sums["n"]
    if n < FEWEST:
        return None
    x, y = _variance(n, sums["x"], sums["xx"]), _variance(n, sums["y"], sums["yy"])
    if x <= ROUNDING or y <= ROUNDING:
        return None
    together = sums["xy"] / n - sums["x"] / n * sums["y"] / n
    return together / sqrt(x * y)


def _priorities(
    matters: Mapping[str, float], means: Mapping[str, float]
) -> tuple[str, ...]:
    """Name the questions that matter more than most and are marked below most."""
    middle, level = fmean(matters.values()), fmean(means.values())
    first = [n for n, r in matters.items() if r > middle and means[n] < level]
    return (f"matters much and is marked low: {', '.join(first)}",) if first else ()


QUESTIONS = (
    Metric(
        name="scale_reliable",
        needs=("item_1",),
        unit=Unit.SCORE,
        formula="k / (k - 1) x (1 - sum of the variances of k questions / variance of "
        "their sum)",
        clauses="10004 7.3.3, 10004 7.4",
        ask=scale_reliable,
        target_from="industry: 0.7 and more",
    ),
    Metric(
        name="satisfaction_drivers",
        needs=(OVERALL, "item_1"),
        unit=Unit.SCORE,
        formula="correlation of the marks of a question with the overall marks",
        clauses="10004 7.3.1, 10004 7.4",
        ask=satisfaction_drivers,
    ),
    Metric(
        name="expectation_gap",
        needs=("overall or item_1",),
        unit=Unit.SCORE,
        formula="mean of what was expected (or how it matters) less what was found",
        clauses="10004 4.2, 10004 7.4",
        ask=expectation_gap,
    ),
)
