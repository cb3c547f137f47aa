from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import holidays
import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.errors import UsageError
from isocheck.registers.clocks import CalendarClock, business_clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.registers.clocks import BusinessClock, Clock
    from servers import Postgres

POLISH = business_clock(country="PL", years=(2025, 2027))
FREE = frozenset(holidays.country_holidays("PL", years=range(2025, 2028)))


def minute(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001 - no zones


def counted(
    clock: Clock, pairs: Sequence[tuple[datetime | None, datetime | None]]
) -> list[float | None]:
    starts, ends = zip(*pairs, strict=True)
    table = ibis.memtable(
        {"a": starts, "b": ends}, schema={"a": "timestamp", "b": "timestamp"}
    )
    asked = table.select(s=clock.seconds(table.a, table.b))
    return list(asked.to_pyarrow().column("s").to_pylist())


def naive(start: datetime, end: datetime) -> int:
    """Count working minutes one by one, Polish, mon–fri 9 to 17."""
    if end < start:
        return -naive(end, start)
    minutes = int((end - start) / timedelta(minutes=1))
    moments = (start + timedelta(minutes=i) for i in range(minutes))
    return 60 * sum(
        9 <= each.hour < 17 and each.weekday() < 5 and each.date() not in FREE
        for each in moments
    )


def test_nights_weekends_and_holidays_do_not_count() -> None:
    hours = [
        (minute(2026, 11, 9, 16), minute(2026, 11, 10, 10)),
        (minute(2026, 11, 10, 16), minute(2026, 11, 12, 10)),  # the 11th is free
        (minute(2026, 11, 13, 16), minute(2026, 11, 16, 10)),  # a weekend
        (minute(2026, 11, 14, 10), minute(2026, 11, 15, 10)),
        (minute(2026, 11, 12, 10), minute(2026, 11, 10, 16)),
    ]
    assert counted(POLISH, hours) == [7200.0, 7200.0, 7200.0, 0.0, -7200.0]
    assert counted(
        POLISH, [(None, minute(2026, 1, 1)), (minute(2026, 1, 1), None)]
    ) == [
        None,
        None,
    ]


def test_years_without_known_holidays_still_count() -> None:
    week = (minute(1960, 1, 4), minute(1960, 1, 11))
    far = (minute(2150, 1, 5), minute(2150, 1, 12))
    assert counted(POLISH, [week, far]) == [5 * 8 * 3600.0] * 2


def test_all_seconds_count_by_the_calendar() -> None:
    pair = (minute(2026, 1, 3), minute(2026, 1, 4))
    assert counted(CalendarClock(), [pair]) == [86400]


@pytest.mark.parametrize(
    ("clock", "day", "words"),
    [
        (business_clock(), 8, "working hours mon–fri 9:00–17:00"),
        (POLISH, 8, "working hours mon–fri 9:00–17:00, holidays of PL"),
        (
            business_clock(days="sun-thu", opens="8:30", closes="24:00"),
            15.5,
            "working hours mon–thu, sun 8:30–24:00",
        ),
        (
            business_clock(days="mon,wed", country="DE", subdivision="BY"),
            8,
            "working hours mon, wed 9:00–17:00, holidays of DE-BY",
        ),
    ],
)
def test_a_clock_says_what_it_counts(
    clock: BusinessClock, day: float, words: str
) -> None:
    assert (clock.day, clock.words) == (day, words)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"days": "mon-fro"}, "'mon-fro' are no working days"),
        ({"opens": "9"}, "'9' is no time of day"),
        ({"closes": "25:00"}, "'25:00' is no time of day"),
        ({"opens": "17:00"}, "working hours end before they begin"),
        ({"country": "XX"}, "no holidays are known of XX"),
        ({"country": "PL", "subdivision": "ZZZ"}, "no holidays are known of PL-ZZZ"),
    ],
)
def test_mistakes_are_told(wrong: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        business_clock(**wrong)  # type: ignore[arg-type]


MOMENTS = st.datetimes(minute(2026, 4, 1), minute(2026, 5, 10)).map(
    lambda time: time.replace(second=0, microsecond=0)
)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(MOMENTS, MOMENTS), min_size=1, max_size=5))
def test_it_counts_like_somebody_with_a_watch(
    pairs: list[tuple[datetime, datetime]],
) -> None:
    assert counted(POLISH, pairs) == [naive(*pair) for pair in pairs]


def test_postgresql_counts_the_same(postgres: Postgres) -> None:
    first = date(2026, 4, 1)
    pairs = [
        (datetime.combine(first, datetime.min.time()) + timedelta(hours=7 * i), at)
        for i, at in enumerate([minute(2026, 5, 4, 10, 30)] * 40)
    ]
    engine = ibis.postgres.connect(
        host="127.0.0.1",
        port=postgres.port,
        user=postgres.user,
        password=postgres.password,
        database=postgres.database,
    )
    with postgres.connect() as connection:
        connection.execute("DROP TABLE IF EXISTS moments")
        connection.execute("CREATE TABLE moments (a timestamp, b timestamp)")
        connection.cursor().executemany("INSERT INTO moments VALUES (%s, %s)", pairs)
    table = engine.table("moments")
    asked = table.select(table.a, s=POLISH.seconds(table.a, table.b)).order_by("a")
    seconds = list(asked.to_pyarrow().column("s").to_pylist())
    engine.disconnect()
    assert seconds == counted(POLISH, pairs)
