"""A mistake in a user's file, as a value that can be collected, sorted and shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One mistake with its place; lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        """Return the form editors and people can follow."""
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.message}"
