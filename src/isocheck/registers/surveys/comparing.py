"""Metrics that compare the satisfied among some with those among others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.assess.precision import Z_95, difference_z
from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import ENOUGH, NEVER, OVERALL, headline

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

BAD_SIGNS = ("complained", "churned")


def mode_effect(table: ir.Table, given: Given) -> Groups | str:
    """Answers without a mark or mode are left out; modes with under 30 answers too.

    The value is how far the modes lie apart, in points of the share satisfied. It is
    not adjusted for who answers by which mode.
    """
    found = headline(table, given)
    if isinstance(found, str):
        return found

    def read(groups: tuple[Group, ...]) -> Figure:
        large = sorted(
            (group.sums["best"] / group.n, group.n, str(group.values[0]))
            for group in groups
            if group.n >= ENOUGH
        )
        few = sum(group.n for group in groups if group.n < ENOUGH)
        left_out = {f"are of a mode with fewer than {ENOUGH} answers": few}
        if len(large) == 1 or not large:
            because = f"fewer than two modes have {ENOUGH} answers"
            return Figure(value=None, because=because, left_out=left_out)
        (low, of_low, _), (high, of_high, _) = large[0], large[-1]
        return Figure(
            value=100 * (high - low),
            count=sum(n for _, n, _ in large),
            left_out=left_out,
            parts={mode: share for share, _, mode in large},
            notes=(*found.notes, _chance(low, of_low, high, of_high)),
        )

    return Groups(
        by={"mode": table["mode"]},
        sums={"best": one(found.best)},
        read=read,
        left_out={**found.left_out, "have no mode": table["mode"].isnull()},
    )


def direct_matches_indirect(table: ir.Table, given: Given) -> Groups | str:
    """Answers that do not say whether the customer complained or left are left out.

    Below 0, those who complained or left are the more satisfied: then one of the two
    misleads.
    """
    signs = [table[name] for name in BAD_SIGNS if name in table.columns]
    no_sign = ibis.and_(*(~sign.fill_null(NEVER) for sign in signs))
    unsaid = ibis.and_(*(sign.isnull() for sign in signs))
    return _apart(table, given, no_sign, {"do not say whether they left": unsaid})


def perception_matches_records(table: ir.Table, given: Given) -> Groups | str:
    """Answers that do not say whether the service came on time are left out.

    Below 0, those served late are the more satisfied: then mark and record differ.
    """
    left_out = {"do not say whether it was on time": table.on_time.isnull()}
    return _apart(table, given, table.on_time, left_out)


def _apart(
    table: ir.Table,
    given: Given,
    well: ir.BooleanValue,
    left_out: Mapping[str, ir.BooleanValue],
) -> Groups | str:
    """Ask how much more are satisfied where all went well, in points."""
    found = headline(table, given)
    if isinstance(found, str):
        return found

    def read(groups: tuple[Group, ...]) -> Figure:
        sides = {bool(group.values[0]): group for group in groups}
        if len(sides) == 1:
            word = "good" if True in sides else "bad"
            because = f"the records of all who answered are {word}: nothing to compare"
            return Figure(value=None, because=because)
        good, bad = sides[True], sides[False]
        high, low = good.sums["best"] / good.n, bad.sums["best"] / bad.n
        return Figure(
            value=100 * (high - low),
            count=good.n + bad.n,
            parts={"by a good record": high, "by a bad record": low},
            notes=(*found.notes, _chance(low, bad.n, high, good.n)),
        )

    return Groups(
        by={"well": well},
        sums={"best": one(found.best)},
        read=read,
        left_out={**found.left_out, **left_out},
    )


def _chance(low: float, of_low: float, high: float, of_high: float) -> str:
    sure = abs(difference_z(low, of_low, high, of_high)) > Z_95
    return f"the difference {'is' if sure else 'may not be'} more than chance"


COMPARING = (
    Metric(
        name="mode_effect",
        needs=(OVERALL, "mode"),
        unit=Unit.SCORE,
        formula="largest - smallest percentage satisfied of a mode",
        clauses="10004 7.3.3",
        ask=mode_effect,
    ),
    Metric(
        name="direct_matches_indirect",
        needs=(OVERALL, "complained or churned"),
        unit=Unit.SCORE,
        formula="percentage satisfied of those who neither complained nor left - of "
        "those who did",
        clauses="10004 7.3.2, 10004 7.4, 10004 7.6, 10004 8",
        ask=direct_matches_indirect,
    ),
    Metric(
        name="perception_matches_records",
        needs=(OVERALL, "on_time"),
        unit=Unit.SCORE,
        formula="percentage satisfied of those served on time - of those served late",
        clauses="10004 4.2, 10004 7.3.2",
        ask=perception_matches_records,
    ),
)
