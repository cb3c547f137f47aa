"""Disputes: complaints that an outside body is asked to settle."""

from __future__ import annotations

from isocheck.registers.disputes.mixes import MIXES
from isocheck.registers.disputes.names import FIELDS, NAMES, WEAKER_NAMES
from isocheck.registers.disputes.outcomes import OUTCOME_METRICS
from isocheck.registers.disputes.overdue import OVERDUE
from isocheck.registers.disputes.patterns import PATTERNS
from isocheck.registers.disputes.records import RECORDS
from isocheck.registers.disputes.rows import EVENTS
from isocheck.registers.disputes.times import TIMES
from isocheck.registers.fields import Kind

__all__ = ["DISPUTES"]

DISPUTES = Kind(
    name="disputes",
    rows="disputes",
    fields=FIELDS,
    names=NAMES,
    weaker_names=WEAKER_NAMES,
    case="dispute_id",
    start="notice_at",
    events=EVENTS,
    metrics=(*RECORDS, *TIMES, *OVERDUE, *MIXES, *OUTCOME_METRICS, *PATTERNS),
    row_count="row_count",
    personal=frozenset({"owner"}),
    groups=(
        "provider",
        "method",
        "organization",
        "category",
        "channel",
        "language",
        "outcome",
        "severity",
        "country",
    ),
)
