"""What a database gives before it is a register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import ibis.expr.types as ir


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A table that stays where it is; `name` is empty where a query makes it."""

    table: ir.Table
    name: str
    close: Callable[[], object]
