"""Contact logs: calls, chats, mail and tickets, one by one or counted by interval."""

from __future__ import annotations

from isocheck.registers.contacts.customers import CUSTOMERS
from isocheck.registers.contacts.duties import DUTIES
from isocheck.registers.contacts.evaluations import EVALUATIONS
from isocheck.registers.contacts.gaps import GAPS
from isocheck.registers.contacts.handling import HANDLING
from isocheck.registers.contacts.matters import MATTERS
from isocheck.registers.contacts.names import FIELDS, NAMES, WEAKER_NAMES
from isocheck.registers.contacts.outbound import OUTBOUND_CALLS
from isocheck.registers.contacts.planning import PLANNING
from isocheck.registers.contacts.records import RECORDS
from isocheck.registers.contacts.staffing import STAFFING
from isocheck.registers.contacts.sums import SUMS
from isocheck.registers.contacts.systems import SYSTEMS
from isocheck.registers.contacts.tickets import TICKETS
from isocheck.registers.contacts.waiting import WAITING
from isocheck.registers.fields import Kind

__all__ = ["CONTACTS"]

CONTACTS = Kind(
    name="contacts",
    rows="contacts",
    fields=FIELDS,
    names=NAMES,
    weaker_names=WEAKER_NAMES,
    case="contact_id",
    start="arrived_at",
    events=(
        "arrived_at",
        "queued_at",
        "answered_at",
        "abandoned_at",
        "first_response_at",
        "ended_at",
        "resolved_at",
        "closed_at",
        "callback_done_at",
        "access_requested_at",
        "access_answered_at",
        "outage_at",
        "repaired_at",
        "continuity_test_at",
    ),
    changed="changed_at",
    personal=frozenset({"agent", "evaluator", "customer_ref", "note"}),
    groups=("channel", "queue", "reason", "client", "site", "campaign", "direction"),
    metrics=(
        *WAITING,
        *HANDLING,
        *MATTERS,
        *TICKETS,
        *CUSTOMERS,
        *OUTBOUND_CALLS,
        *DUTIES,
        *EVALUATIONS,
        *PLANNING,
        *STAFFING,
        *SYSTEMS,
        *GAPS,
        *RECORDS,
        *SUMS,
    ),
)
