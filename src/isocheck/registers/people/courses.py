"""When people were trained on complaints, disputes and the code, and until when.

A training is in the columns of its topic, such as complaint_trained_at, or in a row
with a course whose name tells the topic, trained_at and trained_until.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import ibis

from isocheck.registers.moments import moment, overruns
from isocheck.registers.people.rows import NEVER, now_of, within_days
from isocheck.registers.people.words import COURSES

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def taken(
    table: ir.Table, topic: str
) -> list[tuple[ir.TimestampValue, ir.TimestampValue]]:
    """Return when a row says that training on a topic was taken, and its end."""
    nothing = ibis.null("timestamp")

    def time(name: str) -> ir.TimestampValue:
        return table[name] if name in table.columns else nothing

    found = []
    if f"{topic}_trained_at" in table.columns:
        found.append((table[f"{topic}_trained_at"], time(f"{topic}_trained_until")))
    if {"course", "trained_at"} <= set(table.columns):
        course = table.course.lower()
        fits = ibis.or_(*(course.contains(part) for part in COURSES[topic]))
        found.append((fits.ifelse(table.trained_at, nothing), time("trained_until")))
    return found


def _is_valid(
    at: ir.TimestampValue, until: ir.TimestampValue, given: Given
) -> ir.BooleanValue:
    now = now_of(given)
    if now is None:
        return NEVER
    lasts = until.isnull() | ~overruns(moment(now), until)
    within = given.targets.get("training_valid_for")
    if within is not None:
        fresh = within_days(at, moment(now), within / given.clock.day)
        lasts &= until.notnull() | fresh
    return ((at <= moment(now)) & lasts).fill_null(NEVER)


def valid(table: ir.Table, given: Given, topic: str) -> ir.BooleanValue:
    """Whether a row shows a training on a topic that is valid at the latest date."""
    return ibis.or_(*(_is_valid(*each, given) for each in taken(table, topic)))


def present_code(table: ir.Table, given: Given) -> ir.BooleanValue | None:
    """Whether a row shows training on the present code; None where nothing tells it."""
    signs = []
    if {"code_version", "current_code_version"} <= set(table.columns):
        own, present = table.code_version, table.current_code_version
        signs.append(own.strip().lower() == present.strip().lower())
    since = given.facts.highest.get("code_since")
    if isinstance(since, datetime):
        signs += [
            (at >= moment(since)) & _is_valid(at, until, given)
            for at, until in taken(table, "code")
        ]
    return ibis.or_(*signs) if signs else None
