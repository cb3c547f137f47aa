"""Registers of staff: who serves customers, since when, how trained, in what hours."""

from __future__ import annotations

from isocheck.registers.fields import Kind
from isocheck.registers.people.hours import HOURS
from isocheck.registers.people.leaving import LEAVING
from isocheck.registers.people.names import FIELDS, NAMES, WEAKER_NAMES
from isocheck.registers.people.training import TRAINING

PEOPLE = Kind(
    name="people",
    rows="people, or their months, courses and contracts",
    fields=FIELDS,
    names=NAMES,
    weaker_names=WEAKER_NAMES,
    case="record_id",
    start="period_at",
    events=("hired_at", "left_at"),
    metrics=(*TRAINING, *LEAVING, *HOURS),
    personal=frozenset({"record_id", "person_id"}),
    groups=("site", "team", "role"),
)
