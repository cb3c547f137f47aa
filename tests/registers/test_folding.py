from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.errors import UsageError
from isocheck.registers.folding import fold
from isocheck.registers.mapping import Source
from isocheck.registers.marking import facts_of
from isocheck.registers.register import open_register
from register_tools import table_of
from small_kind import KIND

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Columns: TypeAlias = "Mapping[str, Sequence[Any]]"
REAL = Path(__file__).parents[3] / "shared" / "data" / "complaints"


def day(number: int | None) -> datetime | None:
    return None if number is None else datetime(2026, 1, number)  # noqa: DTZ001


def folded(columns: Columns, rule: str = "") -> tuple[list[dict[str, Any]], str]:
    """Fold a register; the rows come back sorted by all of their values."""
    table = ibis.memtable(table_of(KIND, columns))
    kept, note = fold(table, KIND, rule, facts_of(table, KIND))
    return sorted(kept.to_pyarrow().to_pylist(), key=str), note


LOG: Columns = {
    "case_id": ["a", "a", "b", "a", None, None],
    "opened_at": [day(2), day(1), day(5), None, day(7), day(8)],
    "changed_at": [day(3), day(9), day(5), None, day(7), None],
    "status": ["open", "closed", "open", "new", "x", "y"],
}


def test_a_log_is_folded_to_the_latest_row_with_the_earliest_start() -> None:
    rows, note = folded(LOG)
    assert note == "3 rows of 1 cases folded to the latest of each"
    assert [(r["case_id"], r["status"], r["opened_at"]) for r in rows] == [
        ("a", "closed", day(1)),
        ("b", "open", day(5)),
        (None, "x", day(7)),
        (None, "y", day(8)),
    ]


def test_the_first_row_can_be_asked_for() -> None:
    rows, note = folded(LOG, "first")
    assert note == "3 rows of 1 cases folded to the earliest of each"
    assert [r["status"] for r in rows if r["case_id"] == "a"] == ["open"]


def test_nothing_is_folded_where_nothing_repeats_or_nobody_wants_it() -> None:
    table = ibis.memtable(table_of(KIND, LOG))
    assert fold(table, KIND, "none", facts_of(table, KIND)) == (table, "")
    single = ibis.memtable(table_of(KIND, {"case_id": ["a", "b", None, None]}))
    kept, note = fold(single, KIND, "last", facts_of(single, KIND))
    assert kept is single
    assert note == ""


def test_counts_of_cases_are_not_folded() -> None:
    table = ibis.memtable(table_of(KIND, {**LOG, "row_count": [1] * 6}))
    assert fold(table, KIND, "", facts_of(table, KIND))[0] is table


def test_rows_of_several_people_become_one_case() -> None:
    rows, note = folded(
        {
            "case_id": ["a", "a", "b"],
            "status": ["open"] * 3,
            "customer": ["Ann", "Bob", "Cid"],
        }
    )
    assert [row["case_id"] for row in rows] == ["a", "b"]
    assert note == (
        "2 rows of 1 cases that differ only in customer folded to one of each"
    )


@pytest.mark.parametrize(
    "columns",
    [
        {"status": ["open", "closed"], "customer": ["Ann", "Bob"]},
        {"status": ["open", "open"], "customer": ["Ann", "Ann"]},
        {"status": ["open", "open"]},
    ],
)
def test_other_repeats_stay(columns: dict[str, list[str]]) -> None:
    assert len(folded({"case_id": ["a", "a"], **columns})[0]) == 2


def test_rules_that_make_no_sense_are_refused() -> None:
    with pytest.raises(UsageError, match="'latest' is no rule for folding"):
        folded(LOG, "latest")
    with pytest.raises(UsageError, match="--column changed_at=COLUMN"):
        folded({"case_id": ["a", "a"], "status": ["x", "y"]}, "last")


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", None]),
        st.integers(1, 28) | st.none(),
        st.integers(1, 28) | st.none(),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=20, deadline=None)
@given(ROWS)
def test_one_row_stays_of_each_case(
    rows: list[tuple[str | None, int | None, int | None]],
) -> None:
    case, opened, changed = zip(*rows, strict=True)
    kept, _ = folded(
        {
            "case_id": case,
            "opened_at": [day(each) for each in opened],
            "changed_at": [*(day(each) for each in changed[:-1]), day(28)],
        },
        "last",
    )
    latest = {
        c: max(
            (n or 0) for i, n in zip(case, (*changed[:-1], 28), strict=True) if i == c
        )
        for c in case
        if c
    }
    assert {
        r["case_id"]: r["changed_at"].day if r["changed_at"] else 0
        for r in kept
        if r["case_id"]
    } == latest
    assert sum(r["case_id"] is None for r in kept) == case.count(None)


@pytest.mark.skipif(not REAL.is_dir(), reason="no real data beside this checkout")
def test_servicenow_becomes_890_incidents() -> None:
    source = Source(
        kind="complaints", where=str(REAL / "servicenow_incident_log_uci.csv")
    )
    with open_register(source) as register:
        counts = register.table.aggregate(
            n=register.table.count(), kept=register.table.in_time.sum()
        )
        assert counts.to_pyarrow().to_pylist() == [{"n": 890, "kept": 495}]
        assert "5,998 rows of 890 cases folded to the latest of each" in register.notes
