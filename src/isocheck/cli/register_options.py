"""The options that say which register is meant and how it is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.cli.library import WORKSPACE, load_registers, load_workspace
from isocheck.cli.measuring import clock_of, clock_settings, pairs, targets_of
from isocheck.cli.register_settings import settings_for, source_of
from isocheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.workspace import RegisterSettings
    from isocheck.registers.clocks import Clock
    from isocheck.registers.mapping import Source


class KindName(StrEnum):
    """What the rows of a register are."""

    COMPLAINTS = "complaints"
    CONTACTS = "contacts"
    SURVEYS = "surveys"
    DISPUTES = "disputes"
    PROMISES = "promises"
    PEOPLE = "people"


class Order(StrEnum):
    """Which comes first in days such as 03/04/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Fold(StrEnum):
    """Which row stands where a case has several."""

    LAST = "last"
    FIRST = "first"
    NONE = "none"


Where = Annotated[
    str,
    typer.Argument(
        metavar="[FILE|URL]",
        help="The register: a file, a folder or a database; else isocheck.yaml's.",
    ),
]
Kind = Annotated[
    KindName | None,
    typer.Option(help="What its rows are; complaints where nothing else is said."),
]
Targets = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME=VALUE", help="Own target: answer_within=10d."),
]
Hours = Annotated[
    str,
    typer.Option(metavar="HOURS", help="Working time: 'mon-fri 9:00-17:00 PL'."),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(metavar="FIELD=COLUMN", help="Which column holds a field."),
]
Dates = Annotated[
    Order | None, typer.Option(help="How to read days that could be either.")
]
Folding = Annotated[
    Fold | None, typer.Option(help="Which row of a case with several stands.")
]
Zone = Annotated[
    str, typer.Option(metavar="ZONE", help="Where times are: Europe/Warsaw.")
]
Sheet = Annotated[str, typer.Option(metavar="NAME", help="Which sheet of a workbook.")]
Query = Annotated[
    str, typer.Option(metavar="SQL", help="Table or SELECT of a database.")
]
NoInput = Annotated[bool, typer.Option("--no-input", help="Ask nothing.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the options say about a register, as they were given."""

    where: str
    kind: KindName | None
    targets: list[str] | None
    clock: str
    columns: list[str] | None
    dates: Order | None
    fold: Fold | None
    timezone: str
    sheet: str
    query: str
    sampled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The register that is meant, and what it is measured by.

    `keep` are the settings of a register of the workspace, whose columns are kept once
    it was read; None for any other.
    """

    source: Source
    keep: RegisterSettings | None
    clock: Clock
    targets: Mapping[str, float]


def meant(told: Told) -> Meant:
    """Return the register that options and workspace name together.

    Raises:
        UsageError: they name none, or several.
    """
    workspace = load_workspace()
    registers = load_registers(workspace)
    kind = told.kind.value if told.kind else _kind_meant(told.where, registers)
    known = settings_for(kind, told.where, registers)
    settings = replace(
        known,
        columns={**known.columns, **pairs(told.columns or [], "--column")},
        dates=told.dates.value if told.dates else known.dates,
        fold=told.fold.value if told.fold else known.fold,
        sheet=told.sheet or known.sheet,
        query=told.query or known.query,
        sampled=told.sampled or known.sampled,
    )
    clock = clock_of(clock_settings(told.clock) if told.clock else workspace.clock)
    zone = workspace.clock.timezone if workspace.clock else ""
    own = {**workspace.targets, **pairs(told.targets or [], "--target")}
    places = [each.where for each in workspace.registers.values()]
    return Meant(
        source=source_of(kind, settings, told.timezone or zone),
        keep=settings if known.where in places else None,
        clock=clock,
        targets=targets_of(own, clock),
    )


def _kind_meant(where: str, registers: Mapping[str, RegisterSettings]) -> str:
    """Return the kind of the only register there is, or of the one that lies there."""
    fitting = [k for k, each in registers.items() if where in ("", each.where)]
    if len(fitting) == 1:
        return fitting[0]
    if not where and fitting:
        raise UsageError(f"say which register: --kind {' or '.join(fitting)}")
    if not where:
        raise UsageError(
            f"name the file of a register, or set registers in {WORKSPACE}"
        )
    return KindName.COMPLAINTS.value
