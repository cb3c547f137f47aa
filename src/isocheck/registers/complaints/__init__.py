"""Registers of complaints: their fields, the names people give them, their metrics."""

from __future__ import annotations

from isocheck.registers.complaints.causes import CAUSES
from isocheck.registers.complaints.conduct import CONDUCT
from isocheck.registers.complaints.deadlines import DEADLINES
from isocheck.registers.complaints.fairness import FAIRNESS
from isocheck.registers.complaints.names import FIELDS, NAMES, WEAKER_NAMES
from isocheck.registers.complaints.outcomes import OUTCOMES
from isocheck.registers.complaints.patterns import PATTERNS
from isocheck.registers.complaints.records import RECORDS
from isocheck.registers.complaints.rows import EVENTS
from isocheck.registers.complaints.satisfaction import SATISFACTION
from isocheck.registers.complaints.times import TIMES
from isocheck.registers.complaints.urgency import URGENCY
from isocheck.registers.complaints.waiting import WAITING
from isocheck.registers.fields import Kind

COMPLAINTS = Kind(
    name="complaints",
    rows="a row for each complaint",
    fields=FIELDS,
    names=NAMES,
    weaker_names=WEAKER_NAMES,
    case="complaint_id",
    start="received_at",
    events=EVENTS,
    metrics=(
        *RECORDS,
        *DEADLINES,
        *TIMES,
        *WAITING,
        *URGENCY,
        *OUTCOMES,
        *CONDUCT,
        *SATISFACTION,
        *FAIRNESS,
        *PATTERNS,
        *CAUSES,
    ),
    changed="changed_at",
    kept_flags={"in_time": ("closed_at", "due_at")},
    row_count="row_count",
    personal=frozenset(
        {"customer_ref", "customer_name", "email", "phone", "owner", "description"}
    ),
    groups=(
        *("channel", "unit", "product", "segment", "category", "severity"),
        *("priority", "outcome", "language", "status"),
    ),
)
