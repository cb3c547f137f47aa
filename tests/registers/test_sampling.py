"""Which cases are drawn: by the seed alone, every one with the same chance."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date, datetime, timedelta
from hashlib import md5
from typing import TYPE_CHECKING, Any

import ibis
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from isocheck.assess.sampling import Size, Wish
from isocheck.errors import UsageError
from isocheck.model.sample import RANDOM
from isocheck.registers.complaints import COMPLAINTS
from isocheck.registers.drawing import choose
from isocheck.registers.hiding import SIGNS
from isocheck.registers.mapping import Source
from isocheck.registers.measures import given_for
from isocheck.registers.register import open_register
from isocheck.registers.sampling import draw_sample
from isocheck.registers.strata import StratumRule

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from isocheck.model.sample import Sample, Stratum
    from servers import Postgres

Row = dict[str, Any]
DAY = date(2026, 9, 30)
BEGIN = datetime(2025, 9, 1, 10, 0)  # noqa: DTZ001 -- as in a register


def complaints(count: int = 300) -> list[Row]:
    """Return complaints of which every tenth is grave, and every sixth late."""
    rows: list[Row] = []
    for place in range(count):
        received = BEGIN + timedelta(hours=29 * place)
        is_open = place % 25 == 24
        days = 30 if place % 6 == 0 else 5
        rows.append(
            {
                "complaint_id": f"C-{place:04}",
                "customer_name": f"Zenobia {place}",
                "received_at": received,
                "due_at": received + timedelta(days=14),
                "responded_at": None if is_open else received + timedelta(days=days),
                "closed_at": None if is_open else received + timedelta(days=days),
                "severity": "high" if place % 10 == 0 else "low",
                "outcome": None if is_open else ["upheld", "rejected"][place % 8 == 0],
                "first_contact": "yes" if place % 50 == 1 else "no",
                "external_ref": f"OMB-{place}" if place % 40 == 3 else None,
            }
        )
    return rows


def contacts(count: int = 400) -> list[Row]:
    """Return contacts of which every eighth shows a sign, and some are complaints."""
    return [
        {
            "contact_id": f"K{place}",
            "agent": f"Agent {place % 7}",
            "arrived_at": BEGIN + timedelta(hours=place),
            "reason": "Bill is WRONG again" if place % 8 == 0 else "opening hours",
            "satisfaction": 1 + place % 3 if place % 16 == 5 else 5,
            "is_complaint": "yes" if place % 50 == 0 else "no",
        }
        for place in range(count)
    ]


def disputes(count: int = 100) -> list[Row]:
    return [
        {
            "dispute_id": f"D{place}",
            "notice_at": BEGIN + timedelta(days=place),
            "response_due_at": BEGIN + timedelta(days=place + 10),
            "response_at": BEGIN + timedelta(days=place + (20 if place < 7 else 4)),
            "severity": "serious" if place % 20 == 0 else "low",
            "outcome": "recommendation rejected" if place % 25 == 1 else "settled",
        }
        for place in range(count)
    ]


def as_csv(folder: Path, rows: Sequence[Row], name: str = "register.csv") -> Path:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    path = folder / name
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


def draws(
    path: Path,
    *seeds: int,
    kind: str = "complaints",
    wish: Wish | None = None,
    reverse: bool = False,
    personal: bool = False,
) -> list[Sample]:
    """Return a sample for each seed from a register that is opened once."""
    with open_register(Source(kind=kind, where=str(path))) as register:
        told = given_for(register, {}, None)
        return [
            draw_sample(
                register,
                told,
                wish or Wish(),
                seed=seed,
                on=DAY,
                reverse=reverse,
                personal=personal,
            )
            for seed in seeds
        ]


def ids(sample: Sample, part: str = "") -> set[str]:
    return {each.case for each in sample.cases if not part or part in each.strata}


def strata(sample: Sample) -> dict[str, Stratum]:
    return {each.name: each for each in sample.strata}


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_csv(tmp_path_factory.mktemp("register"), complaints())


@pytest.fixture(scope="module")
def sample(register: Path) -> Sample:
    (found,) = draws(register, 7)
    return found


def test_the_same_seed_draws_the_same_cases_whatever_the_order(
    sample: Sample, tmp_path: Path
) -> None:
    rows = complaints()
    rows = [*rows[1::2], *rows[-2::-2]]
    assert len(rows) == 300
    (found,) = draws(as_csv(tmp_path, rows), 7)
    assert found.cases == sample.cases
    assert found.strata == sample.strata


def test_the_kind_of_file_does_not_matter(sample: Sample, tmp_path: Path) -> None:
    path = tmp_path / "register.parquet"
    pq.write_table(pa.Table.from_pylist(complaints()), path)
    (found,) = draws(path, 7)
    assert found.cases == sample.cases
    assert found.sha256 != sample.sha256


def test_a_database_draws_the_same_cases(sample: Sample, postgres: Postgres) -> None:
    rows = complaints()
    types = dict.fromkeys(rows[0], "text")
    types |= {name: "timestamp" for name in rows[0] if name.endswith("_at")}
    columns = ", ".join(f"{name} {kind}" for name, kind in types.items())
    marks = ", ".join(["%s"] * len(types))
    with postgres.connect() as connection:
        connection.execute(f"CREATE TABLE drawn ({columns})")
        connection.cursor().executemany(
            f"INSERT INTO drawn VALUES ({marks})",  # noqa: S608 -- marks alone
            [tuple(row.values()) for row in rows],
        )
    source = Source(
        kind="complaints",
        where=postgres.address,
        query="drawn",
        password=postgres.password,
    )
    with open_register(source) as register:
        told = given_for(register, {}, None)
        found = draw_sample(register, told, Wish(), seed=7, on=DAY)
    with postgres.connect() as connection:
        connection.execute("DROP TABLE drawn")

    assert found.cases == sample.cases
    assert found.strata == sample.strata
    assert (found.source, found.sha256) == (postgres.address, "")


def test_other_seeds_draw_other_cases(register: Path) -> None:
    samples = draws(register, *range(12))
    assert len({frozenset(ids(each, RANDOM)) for each in samples}) == 12
    assert {len(ids(each, RANDOM)) for each in samples} == {28}


CASES = 30
GRAVE = {f"C{place}" for place in range(0, CASES, 4)}
ASKED = {
    "cases at random": Size(number=8, words="8"),
    "cases in all": Size(number=12, words="12", in_all=True),
}


@pytest.fixture(scope="module")
def chosen() -> dict[str, list[set[str]]]:
    """Return the random part of many draws with four grave cases besides."""
    rows = pa.table({"complaint_id": [f"C{place}" for place in range(CASES)]})
    table = ibis.memtable(rows)
    grave = table.complaint_id.isin(sorted(GRAVE))
    rule = StratumRule(name="grave", at_least=4, picks=lambda *_: grave)
    told = {"grave": grave}
    return {
        name: [
            {
                case
                for case, parts in choose(
                    table, COMPLAINTS, [rule], told, size, seed
                ).items()
                if RANDOM in parts
            }
            for seed in range(120)
        ]
        for name, size in ASKED.items()
    }


@pytest.mark.parametrize("asked", ASKED)
def test_every_case_has_the_same_chance(
    chosen: dict[str, list[set[str]]], asked: str
) -> None:
    parts = chosen[asked]
    times = Counter(case for part in parts for case in part)
    expected = sum(times.values()) / CASES
    spread = (expected * (1 - expected / len(parts))) ** 0.5

    assert len(times) == CASES
    assert max(abs(number - expected) for number in times.values()) < 4 * spread
    squares = sum((number - expected) ** 2 for number in times.values()) / spread**2
    assert squares < 60  # chi-square of 29 degrees passes that once in 1,500 times


@pytest.mark.parametrize("asked", ASKED)
def test_a_share_among_random_cases_is_right_on_average(
    chosen: dict[str, list[set[str]]], asked: str
) -> None:
    """Strata must not lean on the random part, also where it ends with the size."""
    shares = [len(part & GRAVE) / len(part) for part in chosen[asked]]
    assert sum(shares) / len(shares) == pytest.approx(len(GRAVE) / CASES, abs=0.04)


def test_the_random_part_goes_on_until_the_next_case_would_be_too_much(
    register: Path,
) -> None:
    """Were it to end before cases of strata, those would be too few in it."""
    for seed, found in enumerate(draws(register, *range(8), wish=Wish(size=40))):
        marked = {}
        for row in complaints():
            text = f"{seed}\n{row['complaint_id']}".encode()
            digest = md5(text, usedforsecurity=False).hexdigest()
            marked[digest] = str(row["complaint_id"])
        order = [marked[digest] for digest in sorted(marked)]
        part = ids(found, RANDOM)
        assert part == {*order[: len(part)]}
        assert order[len(part)] not in ids(found)


def test_each_part_has_its_least_number(sample: Sample) -> None:
    found = {n: (e.population, e.wanted, e.drawn) for n, e in strata(sample).items()}
    wanted = {name: numbers[:2] for name, numbers in found.items()}
    assert wanted == {
        "random": (300, 28),
        "high severity": (30, 10),
        "not upheld": (36, 10),
        "late": (60, 10),
        "settled at first contact": (6, 5),
        "escalated outside": (8, 8),
        "oldest open": (12, 5),
    }
    for name, (_, least, number) in found.items():
        assert number == len(ids(sample, name)) >= least


def test_parts_hold_what_their_names_say(sample: Sample) -> None:
    rows = {row["complaint_id"]: row for row in complaints()}
    for case in ids(sample, "high severity"):
        assert rows[case]["severity"] == "high"
    for case in ids(sample, "not upheld"):
        assert rows[case]["outcome"] == "rejected"
    for case in ids(sample, "escalated outside"):
        assert rows[case]["external_ref"]
    now = max(row["responded_at"] or BEGIN for row in rows.values())
    for case in ids(sample, "late"):
        done = rows[case]["responded_at"]
        assert (done or now) > rows[case]["due_at"]


def test_of_open_cases_the_oldest_are_drawn(sample: Sample) -> None:
    still_open = [row["complaint_id"] for row in complaints() if not row["closed_at"]]
    assert {*still_open[:5]} <= ids(sample, "oldest open")


def test_what_a_register_cannot_tell_is_said(tmp_path: Path) -> None:
    rows = [{n: row[n] for n in ("complaint_id", "outcome")} for row in complaints(50)]
    (found,) = draws(as_csv(tmp_path, rows), 1)
    parts = strata(found)

    assert parts["high severity"].because == "the register has no severity or safety"
    assert parts["late"].because == (
        "the register has no due_at or in_time, and no target answer_within is set"
    )
    assert parts["oldest open"].because == "the register has no received_at"
    assert parts["not upheld"].because == ""
    assert (found.first, found.last) == (None, None)


def test_refusal_by_the_customer_is_not_a_complaint_not_upheld(tmp_path: Path) -> None:
    rows = [
        {"complaint_id": f"C{n}", "accepted": "no", "outcome": "upheld"}
        for n in range(30)
    ]
    rows[3]["outcome"] = "partly upheld"
    (found,) = draws(as_csv(tmp_path, rows), 1)
    assert strata(found)["not upheld"].population == 1
    assert ids(found, "not upheld") == {"C3"}


def test_repeated_ids_count_once_and_rows_without_one_are_told(tmp_path: Path) -> None:
    rows = complaints(100)
    (alone,) = draws(as_csv(tmp_path, rows), 7)
    more = [*rows, *rows[:12], *({**row, "complaint_id": None} for row in rows[:3])]
    (found,) = draws(as_csv(tmp_path, more, "more.csv"), 7)

    assert found.population == 100
    assert ids(found) == ids(alone)
    assert len(found.cases) == len(ids(found))
    assert found.notes == (
        "could not be drawn, for want of complaint_id: 3",
        "passed over, for their id stands before: 12",
    )


def test_persons_are_shown_only_when_asked_for(register: Path) -> None:
    (hidden,) = draws(register, 7)
    (shown,) = draws(register, 7, personal=True)

    assert all("customer_name" not in each.details for each in hidden.cases)
    assert all(each.details["customer_name"] for each in shown.cases)
    assert "Zenobia" not in repr(hidden)
    assert [each.case for each in hidden.cases] == [each.case for each in shown.cases]


def test_details_help_to_find_a_file(sample: Sample) -> None:
    row = next(each for each in sample.cases if each.case == "C-0003")
    assert row.details["external_ref"] == "OMB-3"
    assert row.details["received_at"] == "2025-09-05 01:00"
    assert row.details["first_contact"] == "no"


@pytest.mark.parametrize("number", [1, 12, 60])
def test_of_a_number_in_all_half_is_random(register: Path, number: int) -> None:
    for found in draws(register, 1, 2, 3, wish=Wish(size=number)):
        assert len(found.cases) == number
        assert len(ids(found, RANDOM)) >= number / 2
        assert found.size == f"{number} in all, as asked for"


def test_a_size_beyond_the_register_takes_all_of_it(tmp_path: Path) -> None:
    path = as_csv(tmp_path, complaints(30))
    (found,) = draws(path, 1, wish=Wish(size=500))
    assert found.whole
    assert all(each.random for each in found.cases)
    assert not found.stratified


def test_a_sample_tells_how_it_came_about(register: Path, sample: Sample) -> None:
    assert (sample.kind, sample.seed, sample.drawn_on) == ("complaints", 7, DAY)
    assert sample.source == register.name
    assert len(sample.sha256) == 64
    assert sample.first == date(2025, 9, 1)
    assert sample.population == 300


def test_of_disputes_all_grave_rejected_and_overdue_are_drawn(tmp_path: Path) -> None:
    (found,) = draws(as_csv(tmp_path, disputes()), 1, kind="disputes")
    parts = strata(found)

    assert found.size.startswith("10 at random: the square root of 100")
    assert (parts["serious"].population, parts["serious"].drawn) == (5, 5)
    assert (parts["rejected"].population, parts["rejected"].drawn) == (4, 4)
    assert (parts["overdue"].population, parts["overdue"].drawn) == (7, 7)


def test_a_reverse_sample_looks_where_complaints_hide(tmp_path: Path) -> None:
    path = as_csv(tmp_path, contacts())
    samples = draws(path, 1, 2, kind="contacts", reverse=True)
    for found in samples:
        parts = strata(found)
        assert len(found.cases) == 20
        assert found.population == 392
        assert found.notes[-1] == "only contacts not known as complaints"
        assert parts[SIGNS].wanted == 10
        assert len(ids(found, RANDOM)) >= 10
        signs = {
            row["contact_id"]
            for row in contacts()
            if "WRONG" in row["reason"] or row["satisfaction"] == 1
        }
        assert ids(found, SIGNS) == ids(found) & signs
        assert not ids(found) & {f"K{n}" for n in range(0, 400, 50)}
        assert "Agent" not in repr(found)


@pytest.mark.parametrize(
    ("rows", "reverse", "message"),
    [
        ([{"status": "open", "category": "late"}] * 9, False, "has no complaint_id"),
        (
            [{"complaint_id": f"C{n}", "row_count": 5} for n in range(9)],
            False,
            "its rows stand for several",
        ),
        (complaints(9), True, "--reverse looks for complaints in contacts or surveys"),
    ],
)
def test_what_cannot_be_drawn_from_is_refused(
    tmp_path: Path, rows: list[Row], *, reverse: bool, message: str
) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        draws(as_csv(tmp_path, rows), 1, reverse=reverse)
    assert "\n" not in str(caught.value)
