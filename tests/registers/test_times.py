from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.registers.canonical import canonical
from isocheck.registers.fields import FieldKind
from isocheck.registers.months import MONTHS
from small_kind import KIND, made_of, text_table, values_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.registers.times import Order, TimeFormat

FIELD = "opened_at"


def read(*texts: str | None, order: Order = "", timezone: str = "") -> list[Any]:
    return values_of(made_of(FIELD, *texts, order=order, timezone=timezone), FIELD)


def decided(*texts: str | None, order: Order = "") -> TimeFormat:
    """Return how a column is read, beside one that keeps the register alive."""
    table = text_table(a=texts, b=["x"] * len(texts))
    made = canonical(table, {FIELD: "a", "status": "b"}, KIND, order=order)
    return made.formats[FIELD]


TIMES: Mapping[str, Any] = {
    "2016-01-02": (2016, 1, 2),
    "2016/01/02": (2016, 1, 2),
    "20160102": (2016, 1, 2),
    "2016-01-02 09:40": (2016, 1, 2, 9, 40),
    "2016-01-02 1:40 PM": (2016, 1, 2, 13, 40),
    "2016-01-02T09:40:18": (2016, 1, 2, 9, 40, 18),
    "2016-01-02T09:40:18Z": (2016, 1, 2, 9, 40, 18),
    "2016-01-02 09:40:18.5": (2016, 1, 2, 9, 40, 18, 500000),
    "2016-01-02T09:40:18.1234567Z": (2016, 1, 2, 9, 40, 18, 123456),
    "2016-01-02T09:40:18+02:00": (2016, 1, 2, 7, 40, 18),
    "2016-01-02T09:40:18.123-0500": (2016, 1, 2, 14, 40, 18, 123000),
    "2016-01-02 09:40:18 +0200": (2016, 1, 2, 7, 40, 18),
    "2016-01-02 09:40-05": (2016, 1, 2, 14, 40),
    "31.1.2016": (2016, 1, 31),
    "31-01-2016 9:05": (2016, 1, 31, 9, 5),
    "31/01/16": (2016, 1, 31),
    "1/31/2016, 1:20:00 PM": (2016, 1, 31, 13, 20),
    "01/31/2016 12:19 am": (2016, 1, 31, 0, 19),
    "26 May 2026": (2026, 5, 26),
    "26 September 2026": (2026, 9, 26),
    "5-Sep-2026": (2026, 9, 5),
    "5-Sep-26": (2026, 9, 5),
    "May 3, 2026": (2026, 5, 3),
    "Mon, 26 May 2026 9:40": (2026, 5, 26, 9, 40),
    "26 maja 2026 r.": (2026, 5, 26),
    "26 мая 2026 г.": (2026, 5, 26),
    "26. Mai 2026": (2026, 5, 26),
    "26 Mayıs 2026": (2026, 5, 26),
    "26 de mayo de 2026": (2026, 5, 26),
    "26 de março de 2026": (2026, 3, 26),
    " 2016-01-02\u00a0": (2016, 1, 2),
    "42370": (2016, 1, 1),
    "42370.5": (2016, 1, 1, 12),
    "1451606400": (2016, 1, 1),
    "1451606400500": (2016, 1, 1, 0, 0, 0, 500000),
}


def test_times_are_read() -> None:
    fields = {f"t{i}": text for i, text in enumerate(TIMES)}
    kind = replace(KIND, fields=dict.fromkeys(fields, FieldKind.TIME), kept_flags={})
    table = text_table(**{field: [text] for field, text in fields.items()})
    made = canonical(table, {field: field for field in fields}, kind)
    assert {how.note for how in made.formats.values() if not how.format} == set()
    (row,) = made.table.to_pyarrow().to_pylist()
    assert {text: row[field] for field, text in fields.items()} == {
        text: datetime(*time)  # noqa: DTZ001 - registers have no zones
        for text, time in TIMES.items()
    }


def test_times_with_a_zone_are_told_in_the_zone_asked_for() -> None:
    made = made_of(
        FIELD, "2016-07-02T09:40:18Z", "2016-07-02 09:40", timezone="Europe/Warsaw"
    )
    assert values_of(made, FIELD) == [
        datetime(2016, 7, 2, 11, 40, 18),  # noqa: DTZ001 - as a clock there shows it
        datetime(2016, 7, 2, 9, 40),  # noqa: DTZ001
    ]
    assert made.notes == (
        "opened_at: 1 values say their zone and are told in Europe/Warsaw",
    )
    assert read("1467452418", timezone="Europe/Warsaw") == [
        datetime(2016, 7, 2, 11, 40, 18)  # noqa: DTZ001
    ]


@pytest.mark.parametrize("zone", ["Europe/Warsaw", "America/New_York"])
def test_the_zone_of_the_computer_does_not_matter(zone: str) -> None:
    connection = ibis.duckdb.connect()
    connection.raw_sql(f"SET TimeZone = '{zone}'")
    connection.raw_sql("CREATE TABLE it AS SELECT '2016-01-02T09:40:18+02:00' AS time")
    made = canonical(connection.table("it"), {FIELD: "time"}, KIND)
    assert values_of(made, FIELD) == [datetime(2016, 1, 2, 7, 40, 18)]  # noqa: DTZ001


def test_a_day_over_twelve_settles_the_order() -> None:
    assert decided("1/2/2016", "13/2/2016").format == "%d/%m/%Y"
    assert decided("1/2/2016", "2/13/2016").format == "%m/%d/%Y"


def test_an_order_nothing_settles_is_asked_for() -> None:
    it = decided("1/2/2016", "3/4/2016", "")
    assert (it.format, it.readable, it.blank, it.unreadable) == ("", 0, 1, 2)
    assert it.examples == ("1/2/2016", "3/4/2016")
    assert it.note == (
        'no day is over 12, so "1/2/2016", "3/4/2016" can be day-first or month-first; '
        "say which: --dates day-first|month-first"
    )


def test_an_order_nothing_settles_follows_the_other_columns() -> None:
    table = text_table(a=["1/2/2016"], b=["13/2/2016"])
    made = canonical(table, {FIELD: "a", "closed_at": "b"}, KIND)
    assert values_of(made, FIELD) == [datetime(2016, 2, 1)]  # noqa: DTZ001
    assert made.notes == (
        "opened_at: no day is over 12, so it is read day-first like closed_at",
    )


def test_columns_that_disagree_settle_nothing_for_others() -> None:
    table = text_table(a=["1/2/2016"], b=["13/2/2016"], c=["2/13/2016"])
    columns = {FIELD: "a", "closed_at": "b", "due_at": "c"}
    assert canonical(table, columns, KIND).formats[FIELD].format == ""


def test_a_column_that_mixes_orders_gets_no_format() -> None:
    it = decided("13/2/2016", "14/2/2016", "2/13/2016", "1/2/2016")
    assert it.format == ""
    assert it.examples == ("13/2/2016", "2/13/2016")
    assert it.note.startswith(
        '2 values read only day-first, such as "13/2/2016", "14/2/2016", '
        '1 only month-first, such as "2/13/2016", and 1 both ways'
    )


def test_a_given_order_settles_everything() -> None:
    doubtful = ("1/2/2016", "3/4/2016")
    assert decided(*doubtful, order="day-first").format == "%d/%m/%Y"
    assert decided(*doubtful, order="month-first").format == "%m/%d/%Y"
    mixed = decided("13/2/2016", "2/13/2016", order="day-first")
    assert (mixed.format, mixed.readable, mixed.unreadable) == ("%d/%m/%Y", 1, 1)
    assert mixed.examples == ("2/13/2016",)


def test_a_given_order_leaves_certain_dates_alone() -> None:
    assert decided("2016-01-02", order="day-first").format == "ISO"


def test_values_that_are_no_times_are_counted() -> None:
    it = decided("2016-01-02", "soon", "2016-02-30", None, " ", "N/A")
    assert (it.format, it.readable, it.blank, it.unreadable) == ("ISO", 1, 3, 2)
    assert it.note == '2 values do not read as times, such as "2016-02-30", "soon"'


def test_a_column_may_need_several_formats() -> None:
    it = decided("13/2/2016 1:20", "13/2/2016 1:30", "1/2/2016")
    assert it.format == "%d/%m/%Y %H:%M | %d/%m/%Y"
    assert (it.readable, it.note) == (3, "")
    assert read("2016-01-02", "13.2.2016", "3 May 2016") == [
        datetime(2016, 1, 2),  # noqa: DTZ001
        datetime(2016, 2, 13),  # noqa: DTZ001
        datetime(2016, 5, 3),  # noqa: DTZ001
    ]


def test_numbers_among_dates_are_days_of_a_spreadsheet_and_said() -> None:
    it = decided("2016-01-02", "42370")
    assert (it.readable, it.note) == (2, "1 values are days of a spreadsheet")


def test_what_only_looks_like_a_date_is_not_read() -> None:
    texts = "9999-12-31 1/13/1900 0001-01-01 2016111 7 infinity 31-of-40".split()
    it = decided(*texts)
    assert (it.format, it.unreadable) == ("", len(texts))
    assert it.note == (
        'no value reads as a time, such as "0001-01-01", "1/13/1900", "2016111"'
    )


@pytest.mark.parametrize("values", [[], ["", None, "?"]])
def test_a_blank_column_has_no_format(values: list[str | None]) -> None:
    it = decided(*values)
    assert (it.format, it.blank) == ("", len(values))
    assert it.note == "every value is blank"


MOMENTS = st.datetimes(datetime(1955, 1, 1), datetime(2150, 1, 1))  # noqa: DTZ001
WRITTEN = {
    "%Y-%m-%d %H:%M:%S": timedelta(seconds=1),
    "%Y-%m-%dT%H:%M:%SZ": timedelta(seconds=1),
    "%Y/%m/%d %I:%M %p": timedelta(minutes=1),
    "%d.%m.%Y %H:%M": timedelta(minutes=1),
    "%d/%m/%Y": timedelta(days=1),
    "%m/%d/%Y %I:%M:%S %p": timedelta(seconds=1),
    "%d-%b-%Y": timedelta(days=1),
    "%B %d, %Y %H:%M": timedelta(minutes=1),
}


@settings(max_examples=8, deadline=None)
@given(
    st.lists(MOMENTS, min_size=1, max_size=9),
    st.sampled_from(sorted(WRITTEN)),
)
def test_what_is_written_is_read_back(times: list[datetime], written: str) -> None:
    step = WRITTEN[written]
    start = datetime(1900, 1, 1)  # noqa: DTZ001
    exact = [time - (time - start) % step for time in times]
    texts = [time.strftime(written) for time in exact]
    order: Order = "month-first" if written.startswith("%m") else "day-first"
    assert read(*texts, order=order) == exact


def test_months_are_read_in_every_language() -> None:
    texts = [f"3 {name} 2026" for names in MONTHS for name in names]
    numbers = [number for number, names in enumerate(MONTHS, 1) for _ in names]
    assert read(*texts) == [
        datetime(2026, number, 3)  # noqa: DTZ001
        for number in numbers
    ]
