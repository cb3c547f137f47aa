"""The promise ledger: promises to customers, and the occasions they applied to."""

from __future__ import annotations

from isocheck.registers.fields import Kind
from isocheck.registers.promises.approvals import APPROVALS
from isocheck.registers.promises.design import DESIGN
from isocheck.registers.promises.keeping import KEEPING
from isocheck.registers.promises.names import FIELDS, NAMES, WEAKER_NAMES
from isocheck.registers.promises.remedies import REMEDIES

PROMISES = Kind(
    name="promises",
    rows="promises, and the occasions they applied to",
    fields=FIELDS,
    names=NAMES,
    weaker_names=WEAKER_NAMES,
    case="occasion_id",
    start="event_at",
    events=("event_at", "remedy_given_at"),
    metrics=(*KEEPING, *REMEDIES, *DESIGN, *APPROVALS),
    row_count="row_count",
    personal=frozenset({"owner", "complaint_id"}),
    groups=("promise_id", "site", "channel"),
)
