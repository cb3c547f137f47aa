"""Registers of any size with every column their kind can have, made from a seed."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from isocheck.registers.fields import FieldKind
from register_tools import table_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

    from isocheck.registers.fields import Kind

START = datetime(2024, 1, 1)  # noqa: DTZ001 - registers have no zone
BLANK = 0.15  # of all cells
REPEATED = 0.02  # of all rows
OUTCOMES = "upheld,partly upheld,not upheld,settled,withdrawn"
TEXTS = {
    "status": "Open,Closed,Resolved,answered,abandoned,in progress",
    "channel": "phone,e-mail,web,letter",
    "severity": "high,medium,low,critical",
    "priority": "P1,P2,P3,4 - low",
    "outcome": OUTCOMES,
    "external_outcome": OUTCOMES,
    "dispute_outcome": OUTCOMES,
    "category": "delay,price,staff,quality,other",
    "direction": "in,out",
    "recommendation": "accepted,refused",
    "participation": "accepted,declined",
    "consent": "given,refused",
    "consent_timing": "before_dispute,after_dispute",
    "method": "advice,mediation",
    "overall_said": "very satisfied,satisfied,neutral,dissatisfied",
    "wave": "2024-1,2024-2,2025-1",
    "course": "Complaint handling,Code of conduct,Excel",
    "leave_reason": "transfer,better pay",
    "fulfilled": "yes,no,excluded",
    "country": "PL,DE",
    "complainant_country": "PL,FR",
}
MANY = ("_id", "_ref", "repeat_of")  # of fields whose values hardly repeat
FEW = {"person_id": 900, "promise_id": 12, "customer_ref": 7_000}
NUMBERS = {"row_count": (1, 1, 1, 2, 5), "recommend": (0, 3, 7, 9, 10)}
MARKS = (1, 2, 3, 4, 5)
SECONDS = (0, 5, 19.5, 20, 60, 240, 600)


def big_register(kind: Kind, rows: int, *, absent: tuple[str, ...] = ()) -> pa.Table:
    """Return so many rows, some of them repeating an id, with blanks in all columns."""
    random = Random(kind.name)  # noqa: S311 - no secret
    fields = [name for name in kind.fields if name not in absent]
    made = [_row(kind, fields, number, rows, random) for number in range(rows)]
    for number in range(1, rows):
        if random.random() < REPEATED:
            made[number][kind.case] = made[number - 1][kind.case]
    return table_of(kind, {name: [row[name] for row in made] for name in fields})


def _row(
    kind: Kind, fields: list[str], number: int, rows: int, random: Random
) -> dict[str, Any]:
    begun = START + timedelta(days=700 * number / rows)
    row = {}
    for name in fields:
        blank = random.random() < BLANK and name not in (kind.case, kind.start)
        row[name] = None if blank else _value(kind, name, number, begun, random)
    return row


def _value(kind: Kind, name: str, number: int, begun: datetime, random: Random) -> Any:  # noqa: ANN401 - what a cell holds
    if name == kind.case:
        return f"c{number}"
    made: dict[FieldKind, Callable[..., Any]] = {
        FieldKind.TIME: _time,
        FieldKind.FLAG: lambda *_: random.random() < 0.7,
        FieldKind.NUMBER: lambda *_: float(random.choice(NUMBERS.get(name, MARKS))),
        FieldKind.SECONDS: lambda *_: float(random.choice(SECONDS)),
        FieldKind.TEXT: _text,
    }
    if name == kind.start:
        return begun.replace(microsecond=0)
    return made[kind.fields[name]](name, begun, random)


def _time(_: str, begun: datetime, random: Random) -> datetime:
    later = timedelta(minutes=random.choice((-300, 5, 60, 1440, 9999, 60000)))
    when = (begun + later).replace(microsecond=0)
    return when.replace(hour=0, minute=0, second=0) if random.random() < 0.2 else when


def _text(name: str, _: datetime, random: Random) -> str:
    if name in FEW or name.endswith(MANY):
        return f"v{random.randrange(FEW.get(name, 15_000))}"
    return random.choice(TEXTS.get(name, "v,w").split(","))
