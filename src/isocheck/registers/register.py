"""A register from its source to measurements: opened, understood, checked, measured."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from isocheck.errors import UsageError
from isocheck.registers.candidates import with_candidates
from isocheck.registers.columns import recognize
from isocheck.registers.folding import fold
from isocheck.registers.gathering import gather
from isocheck.registers.keeping import keep
from isocheck.registers.kinds import KINDS
from isocheck.registers.mapping import columns_of, typed
from isocheck.registers.marking import facts_of
from isocheck.registers.quality import quality
from isocheck.registers.reading import open_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import ibis.expr.types as ir

    from isocheck.model.measurement import QualityFinding
    from isocheck.registers.asking import Facts, Metric
    from isocheck.registers.columns import Recognized
    from isocheck.registers.fields import Kind
    from isocheck.registers.mapping import Chooser, Source
    from isocheck.registers.times import TimeFormat


def no_step(_words: str, _done: int = 0, _total: int = 0) -> None:
    """Tell nobody what is being done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A register whose columns are fields and whose rows are cases.

    `table` has a row for each case and `facts` are its facts; `every_row` is what the
    source has, before rows of one case were folded, and `rows` counts it. `whole` has
    the source's own columns, also those that serve no field; `columns` says which one
    serves which field.
    """

    kind: Kind
    source: str
    sha256: str
    rows: int
    table: ir.Table
    facts: Facts
    every_row: ir.Table
    all_facts: Facts
    whole: ir.Table
    recognized: Recognized
    columns: Mapping[str, str]
    formats: Mapping[str, TimeFormat]
    notes: tuple[str, ...]
    sampled: bool

    def checked(self, today: date) -> tuple[QualityFinding, ...]:
        """Return what is wrong with the rows; days after `today` lie in the future."""
        whole = self.whole
        if self.kind.case in self.columns:
            whole = whole.mutate(
                **{self.kind.case: whole[self.columns[self.kind.case]]}
            )
        return quality(
            self.every_row, self.kind, self.all_facts, today=today, whole=whole
        )

    def within(self, since: date | None, until: date | None) -> Register:
        """Return the rows of a period, both days included.

        Open cases are still looked at on the last day the whole register shows.
        """
        if since is None and until is None:
            return self
        if self.kind.start not in self.table.columns:
            raise UsageError(
                f"a period needs a column {self.kind.start}; name it with "
                f"--column {self.kind.start}=COLUMN"
            )
        start = self.table[self.kind.start]
        table = self.table
        if since is not None:
            table = table.filter(start >= _midnight(since))
        if until is not None:
            table = table.filter(start < _midnight(until + timedelta(days=1)))
        facts = replace(facts_of(table, self.kind), now=self.facts.now)
        return replace(self, table=table, facts=facts)

    def period(self) -> tuple[date | None, date | None]:
        """Return the days of the first and the last row, None where rows have none."""
        first = self.facts.lowest.get(self.kind.start)
        last = self.facts.highest.get(self.kind.start)
        return day_of(first), day_of(last)

    def metrics(self, names: Iterable[str] | None = None) -> tuple[Metric, ...]:
        """Return the metrics of its kind, or those named; unknown ones are passed."""
        if names is None:
            return self.kind.metrics
        wanted = set(names)
        return tuple(each for each in self.kind.metrics if each.name in wanted)

    def named_metrics(self, names: Sequence[str] | None) -> tuple[Metric, ...]:
        """Return the metrics a person names, all of its kind without names.

        Raises:
            UsageError: the kind of register has no such metric.
        """
        known = [each.name for each in self.kind.metrics]
        for name in names or ():
            if name not in known:
                raise UsageError(
                    f"'{name}' is no metric of {self.kind.name}; "
                    f"there are {', '.join(known)}"
                )
        return self.metrics(names or None)


@contextmanager
def open_register(
    source: Source,
    *,
    step: Callable[..., None] = no_step,
    chooser: Chooser | None = None,
) -> Iterator[Register]:
    """Open a register, recognize its columns and fold its cases.

    `step` is told what is being done; `chooser` settles what the columns do not say.

    Raises:
        UnreadableError: the source is no register that can be read.
        UsageError: a field or a column that is named does not exist.
    """
    kind = kind_of(source.kind)
    step("opening")
    with (
        open_source(
            source.where,
            sheet=source.sheet,
            query=source.query,
            timezone=source.timezone,
            password=source.password,
        ) as opened,
        opened.asking(),
    ):
        named = recognize(opened.table.columns, kind)
        recognized = with_candidates(opened.table, named, kind)
        columns = columns_of(source, recognized, opened.table.columns, kind, chooser)
        step("reading columns")
        if opened.typed:
            read = typed(opened.table, columns, kind, source, chooser)
            every_row = read.table
        else:
            gathered = gather(opened.table, columns, kind, opened.rows)
            read = typed(gathered.table, columns, kind, source, chooser)
            every_row = read.table if gathered.plain else keep(read.table)
            read = replace(read, formats={**gathered.formats, **read.formats})
        facts = facts_of(every_row, kind)
        table, folded = fold(every_row, kind, source.fold, facts)
        if folded:
            table = keep(table, temporary=opened.typed)
        yield Register(
            kind=kind,
            source=opened.source,
            sha256=opened.sha256,
            rows=facts.rows,
            table=table,
            facts=facts_of(table, kind) if folded else facts,
            every_row=every_row,
            all_facts=facts,
            whole=opened.table,
            recognized=recognized,
            columns=columns,
            formats=read.formats,
            notes=(*opened.notes, *read.notes, *((folded,) if folded else ())),
            sampled=source.sampled or kind.sampled,
        )


def kind_of(name: str) -> Kind:
    """Return a kind of register by its name.

    Raises:
        UsageError: there is no such kind.
    """
    if name not in KINDS:
        raise UsageError(
            f"'{name}' is no kind of register; there are {', '.join(KINDS)}"
        )
    return KINDS[name]


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - as in the register


def day_of(when: object) -> date | None:
    """Return the day of a time or a day, None for anything else."""
    if isinstance(when, datetime):
        return when.date()
    return when if isinstance(when, date) else None
