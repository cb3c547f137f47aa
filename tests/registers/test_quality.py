from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import ibis
import pytest

from isocheck.registers.mapping import Source
from isocheck.registers.marking import facts_of
from isocheck.registers.quality import quality
from isocheck.registers.register import open_register
from register_tools import table_of
from small_kind import KIND

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.model.measurement import QualityFinding

Columns: TypeAlias = "Mapping[str, Sequence[Any]]"
REAL = Path(__file__).parents[3] / "shared" / "data" / "complaints"
TODAY = date(2026, 11, 22)


def at(day: int, hour: int = 12) -> datetime:
    return datetime(2026, 3, day, hour)  # noqa: DTZ001 - registers have no zones


def found(check: str, **columns: Sequence[Any]) -> list[QualityFinding]:
    """Return the findings of one check in a register."""
    table = ibis.memtable(table_of(KIND, columns))
    facts = facts_of(table, KIND)
    findings = quality(table, KIND, facts, today=TODAY, whole=table)
    assert all(finding.rows == facts.rows for finding in findings)
    return [finding for finding in findings if finding.check == check]


def test_an_empty_register_has_nothing_wrong() -> None:
    assert found("missing_values", case_id=[], opened_at=[]) == []


def test_missing_values_are_counted() -> None:
    (finding,) = found("missing_values", case_id=["a", "b"], status=["x", None])
    assert (finding.count, finding.fields) == (1, ("status",))
    assert finding.says == "status is blank in 50.0% of rows"


def test_repeated_ids_and_rows_are_told_apart() -> None:
    columns: Columns = {
        "case_id": ["a", "a", "a", None, None],
        "status": [*"xxy", None, None],
    }
    (ids,) = found("repeated_ids", **columns)
    (rows,) = found("repeated_rows", **columns)
    assert (ids.count, rows.count) == (2, 1)


def test_ids_of_a_log_may_repeat() -> None:
    columns: Columns = {"case_id": ["a", "a"], "changed_at": [at(1), at(2)]}
    assert found("repeated_ids", **columns) == []
    assert found("repeated_rows", **columns) == []


def test_rows_without_ids_are_compared_too() -> None:
    (finding,) = found("repeated_rows", status=["x", "x", "x", "y"])
    assert finding.count == 2


def test_impossible_orders_show_up_to_three_ids() -> None:
    cases = ["e", "d", "c", "b", "a"]
    opened = [at(5)] * 4 + [at(1)]
    (finding,) = found(
        "impossible_order", case_id=cases, opened_at=opened, closed_at=[at(2)] * 5
    )
    assert (finding.count, finding.examples) == (4, ("b", "c", "d"))
    assert finding.says == "rows where closed_at lies before opened_at"


def test_a_day_without_a_time_is_not_before_that_day() -> None:
    columns: Columns = {"opened_at": [at(5)], "closed_at": [at(5, 0)]}
    assert found("impossible_order", **columns) == []


def test_cases_closed_the_moment_they_began() -> None:
    (finding,) = found(
        "instant",
        case_id=["a", "b", "c"],
        opened_at=[at(1), at(2), at(3, 0)],
        closed_at=[at(1), at(4), at(3, 0)],
    )
    assert (finding.count, finding.examples) == (1, ("a",))


def test_dates_beyond_what_can_be() -> None:
    times = [
        datetime(2026, 11, 22, 23),  # noqa: DTZ001
        datetime(2026, 11, 23),  # noqa: DTZ001
        datetime(1970, 1, 1),  # noqa: DTZ001
    ]
    columns: Columns = {"case_id": ["a", "b", "c"], "opened_at": times}
    (future,) = found("future_dates", **columns)
    (old,) = found("very_old_dates", **columns)
    assert (future.examples, old.examples) == (("b",), ("c",))


def test_flags_are_held_against_the_times_they_speak_of() -> None:
    columns: Columns = {
        "case_id": ["a", "b", "c", "d", "e"],
        "in_time": [True, True, False, True, None],
        "closed_at": [at(2), at(9), at(2), None, at(2)],
        "due_at": [at(5)] * 5,
    }
    (wrong,) = found("contradicted_flag", **columns)
    (early,) = found("counted_before_done", **columns)
    assert (wrong.examples, early.examples) == (("b", "c"), ("d",))


def test_columns_that_never_change_are_named() -> None:
    findings = found(
        "constant_column",
        case_id=[str(i) for i in range(10)],
        status=["x"] * 10,
        customer=["Ann"] * 10,
        in_time=[True] * 10,
        fee=[1.0] * 9 + [2.0],
        reopened=[True] * 9 + [None],
    )
    shown = {finding.fields[0]: finding.examples for finding in findings}
    assert shown == {"status": ("x",), "customer": (), "in_time": ("yes",)}


def test_weights_and_damaged_letters() -> None:
    columns: Columns = {
        "case_id": ["a", "b"],
        "row_count": [0, 3],
        "status": ["Z\ufffd", "x"],
    }
    (weight,) = found("weightless_rows", **columns)
    (damaged,) = found("damaged_text", **columns)
    assert (weight.examples, damaged.examples) == (("a",), ("a",))


def test_open_days_without_rows_are_missed_and_closed_ones_are_not() -> None:
    monday = datetime(2026, 3, 2)  # noqa: DTZ001
    days = [monday + timedelta(days=i) for i in range(28) if i % 7 < 5]
    rows = [day for day in days if day.day not in (11, 12) for _ in range(8)]
    (finding,) = found("missing_days", opened_at=rows)
    assert (finding.count, finding.examples) == (2, ("2026-03-11 to 2026-03-12",))


def test_days_are_not_missed_where_rows_are_rare() -> None:
    rare = [datetime(2026, 3, day) for day in range(1, 28, 2)]  # noqa: DTZ001
    assert found("missing_days", opened_at=rare) == []


@pytest.mark.skipif(not REAL.is_dir(), reason="no real data beside this checkout")
@pytest.mark.parametrize(
    ("name", "check", "count"),
    [
        ("cfpb_2013_noid_mdy", "repeated_rows", 11),
        ("nyc311_animals_full_schema", "instant", 1729),
        ("wroclaw_sm_08_2017", "impossible_order", 3),
        ("wroclaw_sm_01_2016", "repeated_ids", 2441 - 2059),
    ],
)
def test_what_is_known_of_real_registers(name: str, check: str, count: int) -> None:
    source = Source(kind="complaints", where=str(REAL / f"{name}.csv"))
    with open_register(source) as register:
        findings = register.checked(TODAY)
    assert [each.count for each in findings if each.check == check] == [count]
