"""A sample drawn from a register as options ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.cli.measured_notes import tell_how
from isocheck.cli.progress import showing_steps
from isocheck.cli.register_columns import AskedColumns
from isocheck.cli.register_settings import keep_confirmed
from isocheck.registers.measures import given_for
from isocheck.registers.register import open_register
from isocheck.registers.sampling import draw_sample

if TYPE_CHECKING:
    from datetime import date

    from isocheck.assess.sampling import Wish
    from isocheck.cli.register_options import Meant
    from isocheck.model.sample import Sample


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawRun:
    """From which register, how many, and by which seed."""

    meant: Meant
    wish: Wish
    seed: int
    on: date
    reverse: bool
    personal: bool
    ask: bool

    def drawn(self) -> Sample:
        """Open the register, tell how it was read, and draw."""
        with showing_steps() as steps:
            chooser = AskedColumns(steps, ask=self.ask)
            source = self.meant.source
            with open_register(source, step=steps, chooser=chooser) as register:
                steps("checking rows")
                quality = register.checked(self.on)
                steps.pause()
                tell_how(register, quality)
                if self.meant.keep:
                    keep_confirmed(self.meant.keep, register, chooser.dates)
                steps("measuring")
                return draw_sample(
                    register,
                    given_for(register, self.meant.targets, self.meant.clock),
                    self.wish,
                    seed=self.seed,
                    on=self.on,
                    reverse=self.reverse,
                    personal=self.personal,
                )
