"""Registers written into files, and what opening them gives or refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from isocheck.errors import IsocheckError
from isocheck.registers.reading import open_source

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.registers.reading import Opened


def opened(
    folder: Path, content: str | bytes, name: str = "register.csv", sheet: str = ""
) -> Opened:
    """Return what opening a file of such content gives; all of it goes with it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_source(str(path), sheet=sheet)


def rows(found: Opened) -> list[tuple[Any, ...]]:
    """Return all rows; few rows come in the order of the file."""
    with found:
        return [tuple(row.values()) for row in found.table.to_pyarrow().to_pylist()]


def refusal(where: Path | str, **options: str) -> str:
    """Return the one line that says why a register is not opened."""
    with pytest.raises(IsocheckError) as caught:
        open_source(str(where), **options)
    text = str(caught.value)
    assert "\n" not in text
    return text.removeprefix(str(where))


def refused(folder: Path, content: str | bytes, name: str = "register.csv") -> str:
    """Return the one line that says why such a file is not opened."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return refusal(path)
