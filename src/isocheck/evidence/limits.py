"""What reading one document may cost."""

from __future__ import annotations

from dataclasses import dataclass

OUT_OF_MEMORY = 3
"""The exit status of a child process whose memory did not suffice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one document may cost: seconds, bytes of memory and of file, characters."""

    seconds: float = 30
    memory: int = 2_000_000_000
    size: int = 50_000_000
    characters: int = 5_000_000


LIMITS = Limits()
