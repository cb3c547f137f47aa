"""What a folder's isocheck.yaml says about the organization in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """Who is assessed, on what, by whom; empty where the user said nothing.

    `evidence` is the folder with documents, relative to isocheck.yaml; `profile` the
    selection of criteria to assess; `audit_date` and `scheme` when the certificate is
    audited, and by which rules.
    """

    organization: str = ""
    scope: str = ""
    standards: tuple[str, ...] = ()
    assessor: str = ""
    evidence: str = ""
    profile: str = ""
    audit_date: date | None = None
    scheme: str = ""
