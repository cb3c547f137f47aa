"""The people behind the rows: who they are, who works here, who serves customers.

A register has a row for each person, or several: one for each month, course or
contract. Metrics on people look at all rows of a person and count the first of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.marking import REPEAT
from isocheck.registers.moments import DAY_S, moment, seconds_between
from isocheck.registers.several import one

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given

NEVER = ibis.literal(value=False)
YEAR = timedelta(days=365)
NO_PERSON = "have no person_id"
UNSAID = {
    "customer_contact": "do not say whether they serve customers",
    "handles_disputes": "do not say whether they handle disputes",
    "in_code_scope": "do not say whether the code concerns them",
}
SEEN = """period_at hired_at trained_at complaint_trained_at dispute_trained_at
    first_dispute_at code_trained_at reviewed_at""".split()


def now_of(given: Given) -> datetime | None:
    """Return the moment at which staff are looked at, None without any date.

    It is the latest the register shows. A last day may lie ahead, so left_at tells the
    time only where no period_at does.
    """
    highest = given.facts.highest
    times = [highest[name] for name in SEEN if name in highest]
    if "period_at" not in highest:
        times += [highest["left_at"]] if "left_at" in highest else []
    return max((each for each in times if isinstance(each, datetime)), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The people of a table. Without a person_id each row is a person of its own.

    `first` holds in one row of each person.
    """

    table: ir.Table
    named: bool

    @property
    def first(self) -> ir.BooleanValue:
        """Whether a row is the one that stands for its person."""
        if not self.named:
            return ibis.literal(value=True)
        names = sorted(name for name in self.table.columns if name != REPEAT)
        window = ibis.window(group_by=self._by, order_by=names)
        return ibis.row_number().over(window) == 0

    @property
    def unnamed(self) -> dict[str, ir.BooleanValue]:
        """Return why rows belong to nobody."""
        return {NO_PERSON: self.table.person_id.isnull()} if self.named else {}

    def some(self, held: ir.BooleanValue) -> ir.BooleanValue:
        """Whether a condition holds in some row of the person; never NULL."""
        return self.highest(one(held)) > 0

    def lowest(self, value: ir.Value) -> ir.Value:
        """Return the lowest value in the rows of the person."""
        return value.min().over(group_by=self._by) if self.named else value

    def highest(self, value: ir.Value) -> ir.Value:
        """Return the highest value in the rows of the person."""
        return value.max().over(group_by=self._by) if self.named else value

    def are(self, flag: str) -> tuple[ir.BooleanValue, dict[str, ir.BooleanValue]]:
        """Return of whom a flag holds, and who does not say; all without the column."""
        if flag not in self.table.columns:
            return ibis.literal(value=True), {}
        said = self.table[flag]
        return self.some(said), {UNSAID[flag]: ~self.some(said.notnull())}

    @property
    def hired(self) -> ir.TimestampValue:
        """Return the first day of each person."""
        return self.lowest(self.table.hired_at)

    @property
    def left(self) -> ir.TimestampValue:
        """Return the last day; NULL for those who stay, or were hired once more."""
        left = self.highest(self.table.left_at)
        if "hired_at" not in self.table.columns:
            return left
        again = (self.highest(self.table.hired_at) > left) & (self.hired <= left)
        stays = again.fill_null(NEVER)
        return stays.ifelse(ibis.null("timestamp"), left)

    def here(self, now: datetime | None) -> ir.BooleanValue:
        """Whether a person works here at a moment; who has no dates does."""
        away: ir.BooleanValue = NEVER
        if now is not None and "left_at" in self.table.columns:
            away |= (self.left <= moment(now)).fill_null(NEVER)
        if now is not None and "hired_at" in self.table.columns:
            away |= (self.hired > moment(now)).fill_null(NEVER)
        return ~away

    @property
    def _by(self) -> list[ir.Value]:
        repeats = [self.table[REPEAT]] if REPEAT in self.table.columns else []
        return [self.table.person_id, *repeats]


def people_of(table: ir.Table) -> People:
    """Return the people of a table."""
    return People(table=table, named="person_id" in table.columns)


def staff(
    people: People, given: Given, flag: str
) -> tuple[ir.BooleanValue, dict[str, ir.BooleanValue]]:
    """Return one row of everybody who works here and has a flag, and who is left out.

    Who has left by the latest date of the register is no matter.
    """
    here = people.first & people.here(now_of(given))
    has, unsaid = people.are(flag)
    left_out = {words: here & held for words, held in unsaid.items()}
    return here & has, {**people.unnamed, **left_out}


def within_days(
    start: ir.TimestampValue, end: ir.TimestampValue, days: float
) -> ir.BooleanValue:
    """Whether `end` comes no more than some days of the calendar after `start`."""
    return seconds_between(start, end) <= days * DAY_S
