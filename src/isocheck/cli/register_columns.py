"""Asking a person, on a terminal, what a register's columns do not say themselves."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from isocheck.cli.terminal import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.cli.progress import Steps

_ORDERS = {"d": "day-first", "m": "month-first"}


class AskedColumns:
    """Asks which column holds a field, and which way days are written.

    `columns` and `dates` hold what was answered, for storing.
    """

    def __init__(self, steps: Steps, *, ask: bool) -> None:
        self._steps = steps
        self._ask = ask and sys.stdin.isatty() and sys.stderr.isatty()
        self.columns: dict[str, str] = {}
        self.dates = ""

    def column(self, field: str, candidates: Sequence[str]) -> str:
        """Return the column that holds a field, "" where nobody says."""
        if not self._ask:
            return ""
        self._steps.pause()
        tell(f"Which column holds {field}?")
        for number, name in enumerate(candidates, 1):
            tell(f"  {number}  {name}")
        reply = self._reply("its number, or Enter for none: ")
        if not reply.isdecimal() or not 0 < int(reply) <= len(candidates):
            return ""
        self.columns[field] = candidates[int(reply) - 1]
        return self.columns[field]

    def order(self, note: str) -> str:
        """Return day-first or month-first, "" where nobody says."""
        if not self._ask:
            return ""
        self._steps.pause()
        tell(note)
        reply = self._reply("d for day-first, m for month-first, Enter for neither: ")
        self.dates = _ORDERS.get(reply.lower()[:1], "")
        return self.dates

    @staticmethod
    def _reply(prompt: str) -> str:
        sys.stderr.write(prompt)
        sys.stderr.flush()
        return sys.stdin.readline().strip()
