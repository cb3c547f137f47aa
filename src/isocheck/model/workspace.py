"""What a folder's isocheck.yaml says about the organization in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

KINDS_OF_REGISTERS: Mapping[str, str] = {
    "complaints": "complaints and what became of them",
    "contacts": "calls, messages and visits of customers",
    "surveys": "answers of customers and complainants to questionnaires",
    "disputes": "complaints that went on to an outside body",
    "promises": "the promises of a code and the occasions they applied to",
    "people": "staff, their hours and their training",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSettings:
    """Where a register lies and how it is read; empty where that is found out.

    One of `file`, `folder` and `url` says where. The password of a database comes from
    the environment variable `password_from`. `columns` names the column of a field.
    `sampled` is true where the rows are a sample of all.
    """

    file: str = ""
    folder: str = ""
    url: str = ""
    password_from: str = ""
    sheet: str = ""
    query: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    dates: str = ""
    fold: str = ""
    sampled: bool = False

    @property
    def where(self) -> str:
        """Return the file, the folder or the address."""
        return self.file or self.folder or self.url

    def at(self, where: str) -> RegisterSettings:
        """Return the same settings for a register that lies elsewhere."""
        remote = "://" in where
        return replace(
            self,
            file="" if remote else where,
            folder="",
            url=where if remote else "",
            query="",
        )

    def over(self, confirmed: RegisterSettings) -> RegisterSettings:
        """Return these settings, with what only the others say beside them.

        Settings for a register that lies elsewhere say nothing about this one.
        """
        if self.where and confirmed.where and self.where != confirmed.where:
            return self
        place = self if self.where else confirmed
        return replace(
            confirmed,
            file=place.file,
            folder=place.folder,
            url=place.url,
            password_from=self.password_from or confirmed.password_from,
            sheet=self.sheet or confirmed.sheet,
            query=self.query or confirmed.query,
            columns={**confirmed.columns, **self.columns},
            dates=self.dates or confirmed.dates,
            fold=self.fold or confirmed.fold,
            sampled=self.sampled or confirmed.sampled,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSettings:
    """The working hours by which times are counted; country and part for holidays."""

    days: str = "mon-fri"
    opens: str = "0:00"
    closes: str = "24:00"
    country: str = ""
    subdivision: str = ""
    timezone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnBound:
    """How much of a metric the organization itself calls enough.

    `value` is on the side that the checklist bounds; without one there, `at_least` or
    `at_most` says which side is meant.
    """

    value: float | None = None
    at_least: float | None = None
    at_most: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """After how many months a document is due for a look, and when it is stale.

    They count where the document itself names no day of review and no end.
    """

    due: int = 12
    stale: int = 24


DEFAULT_PERIODS = Periods()


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """Who is assessed, on what, by whom; empty where the user said nothing.

    `evidence` is the folder with documents, relative to isocheck.yaml; `profile` the
    selection of criteria to assess; `audit_date` and `scheme` when the certificate is
    audited, and by which rules; `ageing` when documents are too old. `targets` are
    the organization's own, as written; `bounds` say by metric how much is enough.
    Without a `clock` the calendar counts.
    """

    organization: str = ""
    scope: str = ""
    standards: tuple[str, ...] = ()
    assessor: str = ""
    evidence: str = ""
    profile: str = ""
    audit_date: date | None = None
    scheme: str = ""
    ageing: Periods = DEFAULT_PERIODS
    targets: Mapping[str, str] = field(default_factory=dict)
    bounds: Mapping[str, OwnBound] = field(default_factory=dict)
    clock: ClockSettings | None = None
    registers: Mapping[str, RegisterSettings] = field(default_factory=dict)
