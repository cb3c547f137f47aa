"""What a metric is, and what it may ask of a register's rows.

A metric is a pure function from a table to one of the questions below; it never runs a
query. `measuring` puts the questions of all metrics together and asks the engine once.
The expressions are portable between engines.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    import ibis.expr.types as ir

    from isocheck.model.measurement import Unit
    from isocheck.registers.clocks import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Rows that `hit` among the rows counted; a metric in counts takes the hits alone.

    A row is left out for the first reason in `left_out` that holds; the words follow a
    number ("have no outcome"). Of the rest, those not `among` are no matter of the
    metric, and `nobody` says so where no row is left. A condition that is NULL does
    not hold. `bands` count hits by further conditions.
    """

    hit: ir.BooleanValue
    among: ir.BooleanValue | None = None
    left_out: Mapping[str, ir.BooleanValue] = field(default_factory=dict)
    nobody: str = ""
    bands: Mapping[str, ir.BooleanValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The median of `value` with p90, p95 and the longest, over the rows counted.

    `value` is in the unit of the metric; `left_out`, `among` and `nobody` as in Share.
    """

    value: ir.NumericValue
    among: ir.BooleanValue | None = None
    left_out: Mapping[str, ir.BooleanValue] = field(default_factory=dict)
    nobody: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean:
    """The mean of `value` over the rows counted, by `weight` where rows have one.

    Its part `deviation` is the standard deviation of the rows. Otherwise as in Share.
    """

    value: ir.NumericValue
    weight: ir.NumericValue | None = None
    among: ir.BooleanValue | None = None
    left_out: Mapping[str, ir.BooleanValue] = field(default_factory=dict)
    nobody: str = ""
    bands: Mapping[str, ir.BooleanValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """The sum of `top` divided by the sum of `bottom`, over the rows counted.

    `basis` names what the bottom sums; where that sum is 0 nothing can be said. The
    value is multiplied by `times`. Otherwise as in Share.
    """

    top: ir.NumericValue
    bottom: ir.NumericValue
    basis: str
    times: float = 1.0
    among: ir.BooleanValue | None = None
    left_out: Mapping[str, ir.BooleanValue] = field(default_factory=dict)
    nobody: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """What `read` says about groups of rows.

    The rows counted are grouped by the columns in `by`, each group with its number of
    rows `n` and the sums of `sums`. Rows with NULL in a column of `by` form a group
    with None. At most `at_most` groups come back, the largest first.
    """

    by: Mapping[str, ir.Value]
    read: Callable[[tuple[Group, ...]], Figure]
    sums: Mapping[str, ir.NumericValue] = field(default_factory=dict)
    among: ir.BooleanValue | None = None
    left_out: Mapping[str, ir.BooleanValue] = field(default_factory=dict)
    nobody: str = ""
    at_most: int = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows that share their values in some columns."""

    values: tuple[str | float | bool | datetime | None, ...]
    n: float
    sums: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What a metric found; `because` says why there is no value."""

    value: float | None
    count: float = 0
    left_out: Mapping[str, float] = field(default_factory=dict)
    parts: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    because: str = ""


Question: TypeAlias = Share | Spread | Mean | Ratio | Groups


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one pass over a register's rows said, before any metric is asked.

    `filled` counts the rows with a value by column; `lowest` and `highest` are those
    of its columns of numbers and times. `now` is the latest event the register shows,
    the moment at which its open cases are looked at. `repeats` counts rows beyond the
    first of each id. `weight` is the sum of what rows stand for.
    """

    rows: int
    weight: float
    repeats: int
    filled: Mapping[str, int]
    lowest: Mapping[str, float | datetime]
    highest: Mapping[str, float | datetime]
    now: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What metrics are told beside the rows.

    `targets` are the organization's own, times in hours, by the names in
    `model.targets`; a target that has a default is always there.
    """

    targets: Mapping[str, float]
    clock: Clock
    facts: Facts

    def hours(
        self, start: ir.TimestampValue, end: ir.TimestampValue
    ) -> ir.FloatingValue:
        """Return the hours between two times by the clock; NULL without both.

        An end before its start counts as 0: typing errors and dates without a time
        of day are for the checks of quality, not for the mean.
        """
        seconds = self.clock.seconds(start, end)
        return (seconds < 0).ifelse(0.0, seconds / 3600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A number a register can show.

    `needs` are columns, or alternatives such as "accepted or disputed", without which
    nothing can be said. `ask` answers with a question, or with the reason why there is
    none; its docstring says how missing values count. `clauses` are those it speaks to,
    such as "10002 7.4"; `target_from` says where a usual target comes from. Rows that
    repeat an id are left out unless `every_row`. Of `interval`, shares of a sample
    come with one.
    """

    name: str
    needs: tuple[str, ...]
    unit: Unit
    formula: str
    clauses: str
    ask: Callable[[ir.Table, Given], Question | str]
    target_from: str = "own promise"
    every_row: bool = False

    @property
    def missing(self) -> str:
        """Return how missing values count."""
        return inspect.getdoc(self.ask) or ""
