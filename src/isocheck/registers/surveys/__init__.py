"""Surveys of satisfaction: their fields, the names of their columns, their metrics."""

from __future__ import annotations

from isocheck.registers.fields import FieldKind, Kind, fields_of
from isocheck.registers.surveys.answers import ANSWERING
from isocheck.registers.surveys.comparing import COMPARING
from isocheck.registers.surveys.inviting import INVITING
from isocheck.registers.surveys.items import QUESTIONS
from isocheck.registers.surveys.names import ITEMS, NAMES, WEAKER_NAMES
from isocheck.registers.surveys.parties import PARTIES
from isocheck.registers.surveys.precision import PRECISION
from isocheck.registers.surveys.satisfaction import SATISFACTION
from isocheck.registers.surveys.segments import SEGMENTS
from isocheck.registers.surveys.series import SERIES
from isocheck.registers.surveys.using import USING
from isocheck.registers.surveys.validity import VALIDITY

__all__ = ["SURVEYS"]


def _numbered(*fields: str) -> str:
    return " ".join(f"{f}_{number}" for f in fields for number in range(1, ITEMS + 1))


FIELDS = fields_of(
    {
        FieldKind.TEXT: """response_id invitation_id customer_ref wave version mode
            channel segment region language overall_said comment comment_code
            second_code complaint_ref raised_complaint_ref dispute_outcome collector
            client""",
        FieldKind.TIME: """event_at sent_at reminded_at started_at completed_at
            opt_out_at followed_up_at""",
        FieldKind.FLAG: """delivered knows_code consent invited eligible in_frame
            valid_contact complained churned on_time""",
        FieldKind.NUMBER: "overall recommend effort process_mark expected importance "
        "weight " + _numbered("item", "expected", "importance"),
        FieldKind.SECONDS: "duration",
    }
)

SURVEYS = Kind(
    name="surveys",
    rows="one row for each answer, or for each invitation or customer of the frame",
    fields=FIELDS,
    names=NAMES,
    weaker_names=WEAKER_NAMES,
    case="response_id",
    start="completed_at",
    events=("event_at", "sent_at", "started_at", "completed_at", "followed_up_at"),
    metrics=(
        *SATISFACTION,
        *PARTIES,
        *ANSWERING,
        *VALIDITY,
        *PRECISION,
        *SEGMENTS,
        *SERIES,
        *QUESTIONS,
        *COMPARING,
        *USING,
        *INVITING,
    ),
    personal=frozenset({"customer_ref", "comment", "collector"}),
    sampled=True,
    groups=("wave", "mode", "channel", "segment", "region", "language", "client"),
)
