"""Make the complaint register of the Brightwave example: invented, always the same.

It is the register of the nine shops over eighteen months. Acknowledgements slip and
answers get faster. The rows have the flaws that registers have: some stand there twice,
ids are given again, cells are blank, days out of order, and the column "In time" says
yes where the dates say no. ``python examples/make_registers.py``; nothing to install.
"""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from random import Random

PATH = Path(__file__).parent / "brightwave/registers/complaints.csv"
MONTHS = [(2025, month) for month in range(3, 13)] + [
    (2026, month) for month in range(1, 9)
]
SHOPS = (
    "Port Halden Quay", "Port Halden Market", "Old Merrow", "Saltby", "Nairn Cross",
    "Upper Ferry", "Lowen", "Castle Isle", "Tern Bay",
)  # fmt: skip
HANDLERS = ("Ruth", "Tomas", "Imke", "Jory", "Selma")
FIRST_NAMES = ("Ada", "Bram", "Cato", "Dagny", "Eskil", "Femke", "Gunn", "Halle")
LAST_NAMES = ("Alder", "Brandt", "Corwen", "Dahl", "Ester", "Fenn", "Grell", "Holm")
CATEGORIES = {
    "Bills and charges": 32,
    "Broadband fault not repaired": 25,
    "Engineer did not come": 15,
    "Contract and cancellation": 12,
    "Mobile coverage": 7,
    "Conduct of staff": 3,
    "Other": 6,
}
SEVERITIES = {"low": 50, "medium": 38, "high": 12}
REMEDIES = {"refund": 45, "repair": 30, "explanation": 15, "apology": 10}
OUTCOMES = {"upheld": 45, "partly upheld": 25, "not upheld": 30}
HEADER = (
    "Complaint ID", "Customer name", "Date received", "Date registered",
    "Date acknowledged", "Due date", "Date answered", "Date closed", "Branch",
    "Category", "Severity", "Handler", "Remedy requested", "Outcome", "Reasons given",
    "Accepted", "Recourse told at", "Reopened", "Fee", "In time",
)  # fmt: skip
OPENS, CLOSES = 9, 17
DUE_DAYS = 15
TIME = "%d.%m.%Y %H:%M"
LAST_DAY = datetime(2026, 8, 31, CLOSES)  # noqa: DTZ001 -- as in the register
SATURDAY = 5

Row = dict[str, str]


def main() -> None:
    """Write the register."""
    random = Random(1802)  # noqa: S311 -- nothing secret is drawn
    rows = [
        complaint(random, age, when, number)
        for number, (age, when) in enumerate(arrivals(random), 1)
    ]
    text = StringIO()
    writer = csv.DictWriter(text, HEADER, delimiter=";", lineterminator="\n")
    writer.writeheader()
    writer.writerows(with_flaws(random, rows))
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(text.getvalue(), encoding="utf-8")
    print(PATH, "written")


def arrivals(random: Random) -> list[tuple[float, datetime]]:
    """Return when complaints came, and how far through the eighteen months that is."""
    found = []
    for place, (year, month) in enumerate(MONTHS):
        for _ in range(random.randint(19, 24)):
            day = datetime(year, month, random.randint(1, 26))  # noqa: DTZ001
            while day.weekday() >= SATURDAY:
                day += timedelta(days=1)
            when = day.replace(hour=random.randint(OPENS, CLOSES - 1))
            when = when.replace(minute=random.randint(0, 59))
            found.append((place / (len(MONTHS) - 1), when))
    return sorted(found, key=lambda each: each[1])


def complaint(random: Random, age: float, received: datetime, number: int) -> Row:
    """Return a complaint; `age` runs from 0 for the first month to 1 for the last."""
    acknowledged = received
    if likely(random, 0.4):  # not on the spot
        late = likely(random, 0.12 + 0.4 * age)
        acknowledged = later(received, random.uniform(2.1, 5) if late else 1.2)
    late = likely(random, 0.28 * (1 - age) ** 2)
    days = random.uniform(16, 30) if late else random.uniform(2, 14.5 - 4 * age)
    answered, due = later(received, days), later(received, DUE_DAYS)
    return {
        "Complaint ID": f"SH-{number:04}",
        "Customer name": f"{random.choice(FIRST_NAMES)} {random.choice(LAST_NAMES)}",
        "Date received": written(received),
        "Date registered": written(later(received, random.uniform(0, 0.3))),
        "Date acknowledged": "" if likely(random, 0.015) else written(acknowledged),
        "Due date": f"{due:{TIME}}",
        "Branch": random.choice(SHOPS),
        "Category": drawn(random, CATEGORIES),
        "Severity": drawn(random, SEVERITIES),
        "Handler": "" if likely(random, 0.02) else random.choice(HANDLERS),
        "Remedy requested": "" if likely(random, 0.03) else drawn(random, REMEDIES),
        "Fee": "0",
        **(ending(random, answered, due) if answered <= LAST_DAY else {}),
    }


def ending(random: Random, answered: datetime, due: datetime) -> Row:
    """Return how an answered complaint ended."""
    outcome = drawn(random, OUTCOMES)
    refused = outcome == "not upheld"
    accepted = likely(random, 0.7 if refused else 0.95)
    told = not accepted and likely(random, 0.92)
    flattered = likely(random, 0.2)
    return {
        "Date answered": written(answered),
        "Date closed": written(later(answered, random.uniform(0.1, 2))),
        "Outcome": outcome,
        "Reasons given": said(likely(random, 0.98)) if refused else "",
        "Accepted": said(accepted),
        "Recourse told at": written(answered) if told else "",
        "Reopened": said(likely(random, 0.04)),
        "In time": said(answered <= due or flattered),
    }


def with_flaws(random: Random, rows: list[Row]) -> list[Row]:
    """Return rows as people leave them: a wrong year, an id twice, a row twice."""
    for row in random.sample([row for row in rows if row.get("Date closed")], 3):
        row["Date closed"] = row["Date closed"].replace("2025", "2024")
    for place in random.sample(range(1, len(rows)), 2):
        rows[place]["Complaint ID"] = rows[place - 1]["Complaint ID"]
    for place in sorted(random.sample(range(len(rows)), 4), reverse=True):
        rows.insert(place, dict(rows[place]))
    return rows


def likely(random: Random, chance: float) -> bool:
    """Draw whether something happens."""
    return random.random() < chance


def said(yes: bool) -> str:  # noqa: FBT001 -- that is what it says
    """Return yes or no."""
    return "yes" if yes else "no"


def drawn(random: Random, chances: dict[str, int]) -> str:
    """Return one of the keys, each as likely as its number says."""
    return random.choices(list(chances), list(chances.values()))[0]


def later(start: datetime, days: float) -> datetime:
    """Return the time some working days after another."""
    left = timedelta(hours=days * (CLOSES - OPENS))
    while True:
        evening = start.replace(hour=CLOSES, minute=0)
        if start.weekday() < SATURDAY:
            if left <= evening - start:
                return start + left
            left -= max(evening - start, timedelta())
        start = (start + timedelta(days=1)).replace(hour=OPENS, minute=0)


def written(when: datetime) -> str:
    """Return a time as the register has it; nothing for what had not come yet."""
    return f"{when:{TIME}}" if when <= LAST_DAY else ""


if __name__ == "__main__":
    main()
