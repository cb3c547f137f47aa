"""Where a register lies and how it is read: options over the workspace's own words."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.cli.library import (
    REGISTERS,
    WORKSPACE,
    load_confirmed,
    save_confirmed,
)
from isocheck.cli.terminal import tell
from isocheck.errors import UsageError
from isocheck.model.workspace import RegisterSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.registers.mapping import Source
    from isocheck.registers.register import Register


def settings_for(
    kind: str, where: str, registers: Mapping[str, RegisterSettings]
) -> RegisterSettings:
    """Return what is known of a register; `where` is told, or the known one says it.

    Raises:
        UsageError: nobody says where the register lies.
    """
    known = registers.get(kind, RegisterSettings())
    if where and where != known.where:
        return RegisterSettings().at(where)
    if not known.where:
        raise UsageError(
            f"name the file of {kind}, or set it in {WORKSPACE} under registers: {kind}"
        )
    return known


def source_of(kind: str, settings: RegisterSettings, timezone: str = "") -> Source:
    """Return the source that settings describe.

    Raises:
        UsageError: the variable with the password is not set.
    """
    from isocheck.registers.mapping import Source

    return Source(
        kind=kind,
        where=settings.where,
        columns=settings.columns,
        dates=settings.dates,
        fold=settings.fold,
        sheet=settings.sheet,
        query=settings.query,
        timezone=timezone,
        sampled=settings.sampled,
        password=_password(settings),
    )


def keep_confirmed(
    settings: RegisterSettings, register: Register, dates: str = ""
) -> None:
    """Keep in registers.yaml how a register of the workspace was read.

    `dates` is the order a person chose. Next time a column that is gone is missed and
    not silently done without.
    """
    kind = register.kind.name
    kept = replace(
        settings,
        columns=dict(register.columns),
        dates=dates or settings.dates,
        password_from="",
    )
    if settings.url:
        kept = replace(kept, url=register.source)
    known = load_confirmed()
    if known.get(kind) == kept:
        return
    save_confirmed({**known, kind: kept})
    tell(f"  the columns of {kind} are kept in {REGISTERS}")


def _password(settings: RegisterSettings) -> str:
    name = settings.password_from
    if name and name not in os.environ:
        raise UsageError(f"{name} is not set; it holds the password of the database")
    return os.environ.get(name, "") if name else ""
