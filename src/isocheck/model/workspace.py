"""What a folder's isocheck.yaml says about the organization in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """Who is assessed, on what, by whom; empty where the user said nothing.

    `evidence` is the folder with documents, relative to isocheck.yaml.
    """

    organization: str = ""
    scope: str = ""
    standards: tuple[str, ...] = ()
    assessor: str = ""
    evidence: str = ""
