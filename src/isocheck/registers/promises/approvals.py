"""Metrics on the code that holds the promises: approved, published, reviewed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.model.targets import TARGETS
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.moments import NO_NOW, moment, overruns
from isocheck.registers.promises.rows import filled, now_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group

DAY = timedelta(days=1)
NO_VERSION = "have no version in force beside them"


def code_approval_current(table: ir.Table, given: Given) -> Groups | str:
    """Rows without approved_at are no matter; the latest approval of a code counts.

    It is current until its review_due_at, or without one for review_interval. Codes
    with neither are left out. The ledger is looked at on its latest date that is no
    approval. The part is the age in days of the oldest of these approvals.
    """
    now = now_of(given)
    if now is None:
        return "nothing but approvals is dated, so their age is not known"
    interval = given.targets.get("review_interval")
    if interval is None and "review_due_at" not in table.columns:
        words = TARGETS["review_interval"].words
        return f"the target review_interval is not set: {words}"
    lasts = None if interval is None else interval / given.clock.day * DAY

    def read(groups: tuple[Group, ...]) -> Figure:
        return _approvals(groups, now, lasts)

    return Groups(
        by={
            "code": _name(table, "code"),
            "approved": table.approved_at,
            "due": _time(table, "review_due_at"),
        },
        read=read,
        among=table.approved_at.notnull(),
        nobody="no row has approved_at",
    )


def published_code_matches(table: ir.Table, _: Given) -> Groups:
    """Copies withdrawn are left out, and those without a version in force.

    A copy is a row with published_version. The version in force is its code_version,
    where that is blank the one of the code's latest approval.
    """
    copy, version = _name(table, "published_version"), _name(table, "code_version")
    approved = _time(table, "approved_at")
    withdrawn = copy.notnull() & filled(table, "withdrawn_at")
    return Groups(
        by={
            "code": _name(table, "code"),
            "copy": copy,
            "version": version,
            "approved": approved,
        },
        read=_copies,
        among=copy.notnull() | (version.notnull() & approved.notnull()),
        left_out={"are copies that were withdrawn": withdrawn},
        nobody="no copy is in circulation",
    )


def review_actions_in_time(table: ir.Table, given: Given) -> Share | str:
    """An action without action_done_at counts as late once its date is past.

    Until then it is left out, as are actions without action_due_at.
    """
    now = now_of(given)
    if now is None:
        return NO_NOW
    due, done = table.action_due_at, table.action_done_at
    waits = due.notnull() & done.isnull() & ~overruns(moment(now), due)
    undated = due.isnull() & filled(table, "action_ref", "action_done_at")
    return Share(
        hit=done.notnull() & ~overruns(done, due),
        among=due.notnull(),
        left_out={
            "are actions without action_due_at": undated,
            "may still be done in time": waits,
        },
        nobody="no action has a date due",
    )


def _approvals(
    groups: Iterable[Group], now: datetime, lasts: timedelta | None
) -> Figure:
    """Return the share of codes whose latest approval still holds."""
    latest: dict[object, tuple[datetime, datetime | None]] = {}
    for code, approved, due in (group.values for group in groups if group.n):
        if isinstance(approved, datetime):
            own = due if isinstance(due, datetime) else None
            found = latest.get(code, (approved, own))
            latest[code] = max(found, (approved, own), key=_later)
    held = {
        code: due or (None if lasts is None else approved + lasts)
        for code, (approved, due) in latest.items()
    }
    ends = [end for end in held.values() if end is not None]
    left_out = {"are codes without review_due_at": float(len(held) - len(ends))}
    if not ends:
        return Figure(
            value=None,
            left_out=left_out,
            because="no code has review_due_at, and review_interval is not set",
        )
    current = sum(not _past(now, end) for end in ends)
    ages = [(now - approved) / DAY for approved, _ in latest.values()]
    return Figure(
        value=current / len(ends),
        count=len(ends),
        left_out=left_out,
        parts={"days_since_approval": max(0.0, *ages)},
    )


def _later(approval: tuple[datetime, datetime | None]) -> tuple[datetime, datetime]:
    approved, due = approval
    return approved, due or datetime.min  # noqa: DTZ901 - times here have no zone


def _past(now: datetime, end: datetime) -> bool:
    """Whether a date is over; one without a time of day lasts until its day ends."""
    dated_only = end.time() == datetime.min.time()
    return now.date() > end.date() if dated_only else now > end


def _copies(groups: Iterable[Group]) -> Figure:
    """Return the share of copies that have the version in force."""
    groups = [group for group in groups if group.n]
    in_force: dict[object, tuple[datetime, set[object]]] = {}
    for code, _, version, approved in (group.values for group in groups):
        if isinstance(approved, datetime) and version is not None:
            found, versions = in_force.get(code, (approved, set()))
            if approved > found:
                versions = set()
            if approved >= found:
                in_force[code] = (approved, versions | {version})
    same = other = unknown = 0.0
    for group in groups:
        code, copy, version, _ = group.values
        if copy is None:
            continue
        _, versions = in_force.get(code, (None, set()))
        right = {version} if version is not None else versions
        same += group.n if copy in right else 0
        unknown += group.n if not right else 0
        other += group.n if right and copy not in right else 0
    left_out = {NO_VERSION: unknown}
    if not same + other:
        return Figure(value=None, left_out=left_out, because="no copy can be compared")
    return Figure(value=same / (same + other), count=same + other, left_out=left_out)


def _name(table: ir.Table, column: str) -> ir.StringValue:
    """Return a name without blanks around it and in lower case, NULL without one."""
    if column not in table.columns:
        return ibis.null("string")
    return table[column].strip().lower()


def _time(table: ir.Table, column: str) -> ir.TimestampValue:
    """Return a column of times, NULL where the register lacks it."""
    return table[column] if column in table.columns else ibis.null("timestamp")


APPROVALS = (
    Metric(
        name="code_approval_current",
        needs=("approved_at",),
        unit=Unit.SHARE,
        formula="codes whose latest approval is within their interval / codes approved",
        clauses="10001 4.2, 8.4",
        ask=code_approval_current,
    ),
    Metric(
        name="published_code_matches",
        needs=("published_version", "code_version"),
        unit=Unit.SHARE,
        formula="published copies with the approved version / published copies",
        clauses="10001 4.7",
        ask=published_code_matches,
    ),
    Metric(
        name="review_actions_in_time",
        needs=("action_due_at", "action_done_at"),
        unit=Unit.SHARE,
        formula="actions done by their date / actions due",
        clauses="10001 8.4, 8.5",
        ask=review_actions_in_time,
    ),
)
