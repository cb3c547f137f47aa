"""One register opened, told about, and measured as options ask."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from isocheck.cli.measured_notes import tell_how, tell_undated
from isocheck.cli.register_columns import AskedColumns
from isocheck.cli.register_settings import keep_confirmed
from isocheck.registers.measures import (
    given_for,
    measure,
    measure_by,
    measure_months,
)
from isocheck.registers.register import open_register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.cli.progress import Steps
    from isocheck.cli.register_options import Meant
    from isocheck.model.measurement import QualityFinding
    from isocheck.registers.asking import Given
    from isocheck.registers.register import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRun:
    """What is measured in which register, and how it is printed.

    `cases` names a metric whose rows are printed in place of numbers.
    """

    meant: Meant
    ask: bool
    since: date | None
    until: date | None
    metrics: Sequence[str] | None
    by: str
    cases: str
    limit: int
    personal: bool
    shape: str

    def print_all(self, steps: Steps) -> None:
        """Open the register, tell how it was read, and print what it shows."""
        today = date.today()  # noqa: DTZ011 -- the user's own day is meant
        chooser = AskedColumns(steps, ask=self.ask)
        source = self.meant.source
        with open_register(source, step=steps, chooser=chooser) as opened:
            register = opened.within(self.since, self.until)
            steps("checking rows")
            quality = opened.checked(today)
            steps.pause()
            tell_how(opened, quality)
            if register is not opened:
                tell_undated(opened)
            if self.meant.keep:
                keep_confirmed(self.meant.keep, opened, chooser.dates)
            given = given_for(register, self.meant.targets, self.meant.clock)
            steps("measuring")
            if self.cases:
                self._print_cases(register, given, steps)
            else:
                self._print_measured(register, given, quality, steps)

    def _print_cases(self, register: Register, given: Given, steps: Steps) -> None:
        from isocheck.cli.measured_tables import print_cases
        from isocheck.registers.cases import cases_of

        key = b"" if self.personal else secrets.token_bytes(16)
        found = cases_of(register, given, self.cases, limit=self.limit, key=key)
        steps.pause()
        print_cases(found, self.shape)

    def _print_measured(
        self,
        register: Register,
        given: Given,
        quality: Sequence[QualityFinding],
        steps: Steps,
    ) -> None:
        from isocheck.cli import measured_tables as tables

        metrics = register.named_metrics(self.metrics)
        if self.by == "month":
            months = measure_months(register, given, metrics)
            steps.pause()
            tables.print_months(months, metrics, self.shape)
        elif self.by:
            groups = measure_by(register, given, metrics, self.by)
            steps.pause()
            tables.print_by(groups, self.by, self.shape)
        else:
            found = measure(register, given, metrics)
            steps.pause()
            tables.print_measured(found, register, quality, self.shape)
