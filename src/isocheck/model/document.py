"""A document of the evidence folder: what it is, from when, and whether it holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


WITHIN = " > "
"""Stands in a path between a mail or an archive and a file inside it."""


class DocumentKind(StrEnum):
    """What sort of text a document is; other where nothing tells."""

    POLICY = "policy"
    PROCEDURE = "procedure"
    RECORD = "record"
    FORM = "form"
    TRAINING = "training"
    REPORT = "report"
    CONTRACT = "contract"
    LAW = "law"
    MANUAL = "manual"
    ARTICLE = "article"
    PAGE = "page for customers"
    CORRESPONDENCE = "correspondence"
    OTHER = "other"


class Standing(StrEnum):
    """Whether a document holds for the organization, or what kept it from being read.

    Of no commitment are the organization's own texts that promise customers nothing:
    codes for staff, vacancies, talks without a decision.
    """

    IN_FORCE = "in force"
    OVERDUE = "overdue for review"
    DRAFT = "draft"
    ANNOUNCED = "announced"
    EXPIRED = "expired"
    PLACEHOLDER = "placeholder"
    WITHDRAWN = "withdrawn"
    NOT_OWN = "not the organization's own"
    NO_COMMITMENT = "no commitment to customers"
    UNREADABLE = "unreadable"

    @property
    def carries(self) -> bool:
        """Tell whether what is stated counts as documented; else informal at most."""
        return self in (Standing.IN_FORCE, Standing.OVERDUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file of the evidence folder; `because` quotes the words its standing rests on.

    A file inside a mail or an archive is a document of its own, with the sum, size and
    day of the whole. `path` is relative to the evidence folder, `size` in bytes,
    `language` as ISO 639-1 has it, empty where unknown. The days are those the document
    names; `modified` is the file's own. `problem` says in one line why a file could not
    be read.
    """

    path: str
    sha256: str
    size: int
    title: str = ""
    kind: DocumentKind = DocumentKind.OTHER
    language: str = ""
    owner: str = ""
    version: str = ""
    standing: Standing = Standing.IN_FORCE
    because: str = ""
    approved: date | None = None
    reviewed: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    review_by: date | None = None
    modified: date | None = None
    problem: str = ""
