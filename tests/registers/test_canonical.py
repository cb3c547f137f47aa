from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.errors import UsageError
from isocheck.registers.canonical import canonical
from isocheck.registers.columns import recognize
from isocheck.registers.complaints import COMPLAINTS
from isocheck.registers.fields import FieldKind
from small_kind import KIND, made_of, text_table, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.registers.canonical import Canonical
    from servers import Postgres

REAL = Path(__file__).parents[3] / "shared" / "data" / "complaints"
real = pytest.mark.skipif(not REAL.is_dir(), reason="no real data beside this checkout")


def read_real(name: str) -> Canonical:
    it = ibis.duckdb.connect().read_csv(REAL / f"{name}.csv", all_varchar=True)
    return canonical(it, recognize(it.columns, COMPLAINTS).columns, COMPLAINTS)


def typed_alone(kind: FieldKind, texts: Iterable[str]) -> dict[str, Any]:
    """Return each text as it reads in a column of its own."""
    fields = {f"f{i}": text for i, text in enumerate(texts)}
    register = replace(KIND, fields=dict.fromkeys(fields, kind), kept_flags={})
    table = text_table(**{field: [text] for field, text in fields.items()})
    made = canonical(table, {field: field for field in fields}, register)
    (row,) = made.table.to_pyarrow().to_pylist()
    return {text: row[field] for field, text in fields.items()}


def test_columns_get_the_names_and_types_of_their_fields() -> None:
    it = text_table(Nr=["7"], Eingang=["2026-01-02"], SLA=["ja"], Fee=["2,5"], x=[""])
    columns = {"case_id": "Nr", "opened_at": "Eingang", "in_time": "SLA", "fee": "Fee"}
    made = canonical(it, columns, KIND)
    types = {name: str(kind) for name, kind in made.table.schema().items()}
    assert list(types) == list(columns)
    assert types["opened_at"].startswith("timestamp")
    assert (types["in_time"], types["fee"]) == ("boolean", "float64")
    assert made.table.to_pyarrow().to_pylist() == [
        {
            "case_id": "7",
            "opened_at": datetime(2026, 1, 2),  # noqa: DTZ001 - no zone in registers
            "in_time": True,
            "fee": 2.5,
        }
    ]
    assert made.notes == ()


def test_text_is_trimmed_and_placeholders_are_null() -> None:
    made = made_of(
        "status", " open\u00a0", "", "  ", None, "?", "N/A", "n/a", "null", "-"
    )
    assert values_of(made, "status") == ["open", *[None] * 8]
    assert made.notes == ('status: 5 values such as "N/A" or "?" count as blank',)


def test_longer_words_are_no_placeholders() -> None:
    assert values_of(made_of("status", "nap", "no"), "status") == ["nap", "no"]


def test_a_time_column_without_a_format_is_left_out() -> None:
    it = text_table(a=["1/2/2026"], b=["x"])
    made = canonical(it, {"opened_at": "a", "status": "b"}, KIND)
    assert made.table.columns == ("status",)
    assert made.formats["opened_at"].format == ""
    assert made.notes == (f"opened_at: {made.formats['opened_at'].note}",)


def test_words_for_yes_are_true() -> None:
    words = [*"yes TRUE 1 Tak да Ja sí sim Evet ONTIME on-time".split(), "On time"]
    assert values_of(made_of("in_time", *words), "in_time") == [True] * len(words)


def test_words_for_no_are_false() -> None:
    words = [*"No false 0 nie нет nein não hayır Hayır OVERDUE".split(), "not met"]
    assert values_of(made_of("in_time", *words), "in_time") == [False] * len(words)


def test_other_words_are_null_and_counted() -> None:
    made = made_of("in_time", "yes", "perhaps", "2", "", "perhaps")
    assert values_of(made, "in_time") == [True, None, None, None, None]
    assert made.notes == (
        'in_time: 3 values do not read as yes or no, such as "2", "perhaps"',
    )


def test_a_count_of_reopenings_tells_whether_it_was_reopened() -> None:
    made = made_of("reopened", "0", "1", "3")
    assert values_of(made, "reopened") == [False, True, True]


NUMBERS = {
    "3": 3,
    "-2.5": -2.5,
    "2,5": 2.5,
    "0,875": 0.875,
    "1,234.50": 1234.5,
    "1.234,50": 1234.5,
    "1 234,5": 1234.5,
    "1,234,567": 1234567,
    "2.5E-1": 0.25,
    "5 USD": 5,
    "12,50 zł": 12.5,
    "€ 7": 7,
    "12.5%": 0.125,
}


def test_numbers_have_a_comma_or_a_point() -> None:
    assert typed_alone(FieldKind.NUMBER, NUMBERS) == NUMBERS


def test_other_values_are_no_numbers() -> None:
    made = made_of("fee", "free", "1.2.3", "1,2,3", ".", "inf", "5 apples")
    assert values_of(made, "fee") == [None] * 6
    assert made.notes == (
        'fee: 6 values do not read as numbers, such as ".", "1,2,3", "1.2.3"',
    )


def test_a_sign_that_can_be_either_follows_the_other_values() -> None:
    assert values_of(made_of("fee", "1,234", "2.50"), "fee") == [1234, 2.5]
    assert values_of(made_of("fee", "1,234", "2,50"), "fee") == [1.234, 2.5]
    assert values_of(made_of("fee", "1.234", "2.50"), "fee") == [1.234, 2.5]
    assert values_of(made_of("fee", "1.234", "2,50"), "fee") == [1234, 2.5]
    made = made_of("fee", "1,234", "7")
    assert values_of(made, "fee") == [None, 7]
    assert made.notes == ('fee: 1 values do not read as numbers, such as "1,234"',)


DURATIONS = {
    "200": 200,
    "0:03:20": 200,
    "3:20": 200,
    "1:00:00.5": 3600.5,
    "3m 20s": 200,
    "2 h": 7200,
    "1,5 godz": 5400,
    "P1DT2H": 93600,
    "-10": -10,
    "30:00:00": 108000,
}


def test_durations_become_seconds() -> None:
    assert typed_alone(FieldKind.SECONDS, DURATIONS) == DURATIONS


def test_how_short_durations_are_read_is_said() -> None:
    made = made_of("waited", "3:20", "soon")
    assert made.notes == (
        'waited: 1 values do not read as durations, such as "soon"',
        "waited: values such as 3:20 are read as minutes and seconds",
    )


def test_personal_values_are_never_shown() -> None:
    kind = replace(KIND, personal=frozenset({"fee", "opened_at"}))
    it = text_table(a=["Ann", "7"], b=["Bob", "2026-01-01"])
    made = canonical(it, {"fee": "a", "opened_at": "b"}, kind)
    assert not [note for note in made.notes if "Ann" in note or "Bob" in note]
    assert len(made.notes) == 2


def test_a_register_without_a_usable_column_is_refused() -> None:
    with pytest.raises(UsageError, match="known name"):
        canonical(text_table(a=["1"]), {}, KIND)
    with pytest.raises(UsageError, match="no column can be used: opened_at: no day"):
        canonical(text_table(a=["1/2/2026"]), {"opened_at": "a"}, KIND)


TYPED = {
    "case_id": (pa.array([7, None], pa.int64()), ["7", None]),
    "status": (pa.array([" open", "N/A"]), ["open", None]),
    "opened_at": (
        pa.array([date(2026, 1, 2), None]),
        [datetime(2026, 1, 2), None],  # noqa: DTZ001
    ),
    "closed_at": (
        pa.array([datetime(2026, 1, 2, 3), datetime(9999, 1, 1)]),  # noqa: DTZ001
        [datetime(2026, 1, 2, 3), None],  # noqa: DTZ001
    ),
    "due_at": (
        pa.array(["2026-01-02 03:04", "2026-02-30"]),
        [datetime(2026, 1, 2, 3, 4), None],  # noqa: DTZ001
    ),
    "in_time": (pa.array([True, None]), [True, None]),
    "reopened": (pa.array([3, 0], pa.int32()), [True, False]),
    "fee": (pa.array([Decimal("2.50"), None]), [2.5, None]),
    "waited": (pa.array([time(0, 3, 20), None]), [200.0, None]),
}


def test_typed_columns_are_cast() -> None:
    it = ibis.memtable(pa.table({name: column for name, (column, _) in TYPED.items()}))
    made = canonical(it, {name: name for name in TYPED}, KIND)
    for name, (_, values) in TYPED.items():
        assert values_of(made, name) == values, name
    assert made.notes[-1] == (
        "closed_at: 1 values do not read as times between 1950 and 2199"
    )


def test_a_column_of_a_wrong_type_is_left_out_and_said() -> None:
    it = ibis.memtable(pa.table({"a": [date(2026, 1, 2)], "b": ["x"]}))
    made = canonical(it, {"in_time": "a", "status": "b"}, KIND)
    assert made.table.columns == ("status",)
    assert made.notes == ("in_time: left out, as the column a is of type date",)


def test_typed_times_of_a_zone_are_told_in_the_one_asked_for() -> None:
    zone = pa.timestamp("us", tz="UTC")
    times = pa.array([datetime(2026, 7, 1, 10)], zone)  # noqa: DTZ001 - UTC, as said
    it = ibis.memtable(pa.table({"a": times}))
    made = canonical(it, {"opened_at": "a"}, KIND, timezone="Europe/Warsaw")
    assert values_of(made, "opened_at") == [datetime(2026, 7, 1, 12)]  # noqa: DTZ001
    assert made.notes == ("opened_at: times with a zone are told in Europe/Warsaw",)


def test_numbers_of_files_that_stand_for_times_are_read() -> None:
    it = ibis.memtable(pa.table({"a": pa.array([20260102, None], pa.int64())}))
    made = canonical(it, {"opened_at": "a"}, KIND)
    assert values_of(made, "opened_at") == [datetime(2026, 1, 2), None]  # noqa: DTZ001


def test_a_database_is_read_as_it_is_typed(postgres: Postgres) -> None:
    with postgres.connect() as connection:
        connection.execute("DROP TABLE IF EXISTS typed")
        connection.execute(
            """CREATE TABLE typed AS SELECT * FROM (VALUES
            (7, ' open', DATE '2026-01-02', TIMESTAMPTZ '2026-07-01 10:00+00',
             '2026-01-02 03:04', true, '2', 2.5::numeric, '12.5'),
            (8, 'N/A', NULL, NULL, '2026-02-30', NULL, 'maybe', NULL, 'x')
            ) AS rows (id, status, opened, closed, due, ok, again, fee, waited)"""
        )
    engine = ibis.postgres.connect(
        host="127.0.0.1",
        port=postgres.port,
        user=postgres.user,
        password=postgres.password,
        database=postgres.database,
    )
    columns = {
        "case_id": "id",
        "status": "status",
        "opened_at": "opened",
        "closed_at": "closed",
        "due_at": "due",
        "in_time": "ok",
        "reopened": "again",
        "fee": "fee",
        "waited": "waited",
    }
    made = canonical(engine.table("typed"), columns, KIND, timezone="Europe/Warsaw")
    rows = made.table.order_by("case_id").to_pyarrow().to_pylist()
    engine.disconnect()
    assert [list(row.values()) for row in rows] == [
        [
            "7",
            "open",
            datetime(2026, 1, 2),  # noqa: DTZ001
            datetime(2026, 7, 1, 12),  # noqa: DTZ001
            datetime(2026, 1, 2, 3, 4),  # noqa: DTZ001
            True,
            True,
            2.5,
            12.5,
        ],
        ["8", *[None] * 8],
    ]
    assert sorted(made.notes) == [
        "closed_at: times with a zone are told in Europe/Warsaw",
        "due_at: 1 values do not read as times between 1950 and 2199",
        "reopened: 1 values do not read as yes or no",
        'status: 1 values such as "N/A" or "?" count as blank',
        "waited: 1 values do not read as numbers",
    ]


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.decimals(-9999, 9999, places=2), min_size=1, max_size=20),
    st.sampled_from([".", ","]),
)
def test_numbers_are_read_back(numbers: list[Decimal], sign: str) -> None:
    texts = [f"{number:.2f}".replace(".", sign) for number in numbers]
    assert values_of(made_of("fee", *texts), "fee") == [float(n) for n in numbers]


def one(made: Canonical, **asked: Any) -> dict[str, Any]:  # noqa: ANN401 - of ibis
    (row,) = made.table.aggregate(**asked).to_pyarrow().to_pylist()
    return dict(row)


@real
def test_cfpb_is_month_first() -> None:
    made = read_real("cfpb_2013_noid_mdy")
    assert made.formats["received_at"].format == "%m/%d/%Y"
    assert made.formats["received_at"].readable == 3186
    it = made.table
    assert one(
        made,
        first=it.received_at.min().date().cast("string"),
        last=it.received_at.max().date().cast("string"),
        timely=it.in_time.sum(),
        disputed=it.disputed.sum(),
        undisputed=(~it.disputed).sum(),
    ) == {
        "first": "2013-06-04",
        "last": "2017-02-23",
        "timely": 3093,
        "disputed": 595,
        "undisputed": 2534,
    }


@real
def test_nyc_has_a_clock_of_twelve_hours() -> None:
    made = read_real("nyc311_animals_full_schema")
    assert made.formats["received_at"].format == "%m/%d/%Y %I:%M:%S %p"
    assert made.formats["received_at"].readable == 5895
    assert made.formats["closed_at"].readable == 2462
    assert made.notes == (
        'closed_at: 2 values do not read as times, such as "01/01/1900 12:00:00 AM"',
    )


@real
def test_servicenow_is_day_first() -> None:
    made = read_real("servicenow_incident_log_uci")
    assert made.formats["closed_at"].format == "%d-%m-%Y %H:%M"
    assert made.formats["closed_at"].readable == 5998
    assert 'owner: 1,707 values such as "N/A" or "?" count as blank' in made.notes


@real
def test_wroclaw_is_iso() -> None:
    made = read_real("wroclaw_sm_08_2017")
    assert made.formats["received_at"].format == "ISO"
    it = made.table
    assert one(made, n=(it.closed_at < it.received_at).sum()) == {"n": 3}
    hours = (it.closed_at.epoch_seconds() - it.received_at.epoch_seconds()) / 3600
    assert round(one(made, m=hours.median())["m"], 2) == 2.78
