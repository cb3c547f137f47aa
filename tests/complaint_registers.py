"""Registers of complaints drawn by chance, with gaps, ties and ids that repeat."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from isocheck.registers.complaints import COMPLAINTS
from isocheck.registers.fields import FieldKind

if TYPE_CHECKING:
    from plain_complaints import Row

FIELDS = COMPLAINTS.fields
START = datetime(2026, 1, 1)  # noqa: DTZ001 - registers have no zone
STEP = timedelta(hours=11)
BLANK = [0.0, 0.1, 0.3, 0.7, 0.97]  # shares of a column without values
OWN_TIMES = {
    "acknowledge_within": 600.0,
    "answer_within": 900.0,
    "close_within": 1200.0,
    "update_within": 700.0,
    "escalate_within": 480.0,
    "customers": 250.0,
    "log_within": 500.0,
    "repeat_within": 800.0,
}
TOLD = {"acknowledge_within", "update_within", "customers", "log_within"}
TEXTS = {
    "complaint_id": "a b c d e f g h i j k l m n",
    "category": "x y z Other",
    "severity": "high low 3 1-critical medium",
    "priority": "P1 2 3_-_Moderate _Low unheard-of",
    "initial_priority": "P1 2 3_-_Moderate _Low unheard-of",
    "outcome": "rejected upheld unclear partly_upheld withdrawn Not_upheld_",
    "external_outcome": "rejected upheld unclear partly_upheld withdrawn",
    "status": "open closed Closed-late Resolved_",
    "customer_ref": "k m",
    "root_cause": "r s t u",
    "action_ref": "a1 a2 a3",
    "disclosure_basis": "consent None law",
}
SCALES = {
    "row_count": [0, 1, 2, 40, -1],
    "satisfied": [1, 2, 4, 5],
    "fee": [0, 0, 9],
    "remedy_value": [0, 10, 50],
    "authority_limit": [20, 100],
}


def value(random: Random, field: str) -> Any:  # noqa: ANN401 - of any kind of field
    match FIELDS[field]:
        case FieldKind.TIME:
            return START + STEP * random.randrange(480)
        case FieldKind.FLAG:
            return random.random() < 0.5
        case FieldKind.SECONDS:
            return float(random.randrange(5_000_000))
        case FieldKind.NUMBER:
            return float(random.choice(SCALES[field]))
        case FieldKind.TEXT:
            words = TEXTS.get(field, "v w").split()
            return random.choice(words).replace("_", " ")


def register(seed: int, size: int) -> tuple[list[Row], set[str], dict[str, float]]:
    """Return rows, the columns that are there, and what the organization told."""
    random = Random(seed)  # noqa: S311 - rows to compute with
    absent = random.choice([0.0, 0.1, 0.4])
    kept = {field for field in FIELDS if random.random() >= absent}
    blank = {field: random.choice(BLANK) for field in sorted(FIELDS)}
    rows = []
    for _ in range(size):
        row: Row = dict.fromkeys(FIELDS)
        for field in sorted(kept):
            if random.random() >= blank[field]:
                row[field] = value(random, field)
        rows.append(row)
        if random.random() < 0.1:
            rows.append({**row, "fee": value(random, "fee") if "fee" in kept else None})
    targets = {n: t for n, t in OWN_TIMES.items() if random.random() < 0.8 or n in TOLD}
    return rows, kept, targets | {"repeat_within": OWN_TIMES["repeat_within"]}
