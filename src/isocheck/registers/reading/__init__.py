"""Where registers come from: files, folders and databases, opened and never changed."""

from __future__ import annotations

from isocheck.registers.reading.opened import Opened
from isocheck.registers.reading.sources import open_source

__all__ = ["Opened", "open_source"]
