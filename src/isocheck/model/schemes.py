"""Certification schemes: for how long a certificate holds, and when it is looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A certifier's rules, which are never the standard's own; times in months.

    `source` says who names these times.
    """

    id: str
    title: str
    standards: tuple[str, ...]
    validity: int
    surveillance: int
    source: str
