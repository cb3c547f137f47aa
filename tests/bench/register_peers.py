"""The figures of a complaint register by hand: in SQL, with pandas and with polars.

Each function takes a file and returns the figures isocheck is asked for, so that the
benchmark can hold them side by side and see that they agree.
"""

from __future__ import annotations

import json
import sys
from typing import Any

EVENTS = ("received_at", "acknowledged_at", "responded_at", "closed_at")
SPREADS = {
    "acknowledgement_time": "acknowledged_at",
    "answer_time": "responded_at",
    "closing_time": "closed_at",
}
QUANTILES = [0.5, 0.9, 0.95]
ACKNOWLEDGE_HOURS = 48
FOUR_FIFTHS = 0.8
COLUMNS = [
    *("complaint_id", "received_at", "acknowledged_at", "responded_at", "closed_at"),
    *("due_at", "category", "owner", "satisfied"),
]

SHARES = """
WITH last AS (SELECT greatest(max(received_at), max(acknowledged_at),
                              max(responded_at), max(closed_at)) AS at FROM r)
SELECT
    count(*) AS n,
    count(due_at) / n AS due_date_set,
    count(owner) / n AS owner_named,
    count(*) FILTER (category IS NOT NULL AND category <> 'other') / n AS classified,
    count(acknowledged_at) / n AS acknowledged,
    count(*) FILTER (acknowledged_at - received_at <= INTERVAL 48 HOUR)
        / count(*) FILTER (acknowledged_at IS NOT NULL OR closed_at IS NOT NULL
                           OR last.at - received_at > INTERVAL 48 HOUR)
        AS acknowledged_in_time,
    count(*) FILTER (acknowledged_at - received_at > INTERVAL 48 HOUR)
        AS acknowledged_late,
    count(*) FILTER (responded_at <= due_at)
        / count(*) FILTER (responded_at IS NOT NULL OR closed_at IS NOT NULL
                           OR last.at > due_at) AS answered_in_time,
    count(*) FILTER (closed_at > due_at) / count(closed_at) AS resolved_late,
    count(*) FILTER (closed_at IS NULL AND last.at > due_at)
        / count(*) FILTER (closed_at IS NULL) AS open_past_due,
    count(*) FILTER (satisfied >= 4) / count(satisfied) AS complainants_satisfied,
    count(*) FILTER (NOT (coalesce(received_at > acknowledged_at, false)
        OR coalesce(received_at > responded_at, false)
        OR coalesce(received_at > closed_at, false)
        OR coalesce(acknowledged_at > responded_at, false)
        OR coalesce(acknowledged_at > closed_at, false)
        OR coalesce(responded_at > closed_at, false)) AND (acknowledged_at IS NOT NULL
        OR responded_at IS NOT NULL OR closed_at IS NOT NULL))
        / count(*) FILTER (acknowledged_at IS NOT NULL OR responded_at IS NOT NULL
        OR closed_at IS NOT NULL) AS dates_in_order
FROM r, last GROUP BY last.at
"""

TIMES = """
SELECT quantile_cont(epoch(acknowledged_at - received_at) / 3600, [0.5, 0.9, 0.95]),
       quantile_cont(epoch(responded_at - received_at) / 3600, [0.5, 0.9, 0.95]),
       quantile_cont(epoch(closed_at - received_at) / 3600, [0.5, 0.9, 0.95])
FROM r
"""
UNIQUE = """
SELECT count(*) FROM (SELECT 1 FROM r GROUP BY complaint_id HAVING count(*) = 1)
"""
CATEGORIES = "SELECT category, count(*) AS n FROM r GROUP BY 1 ORDER BY n DESC"


def sql(path: str) -> dict[str, Any]:
    """Ask DuckDB in SQL; a CSV is read once, into a table."""
    import duckdb  # noqa: PLC0415 -- each peer pays for its own import

    connection = duckdb.connect()
    kind = "TABLE" if path.endswith(".csv") else "VIEW"
    names = ", ".join(COLUMNS)
    connection.execute(f"CREATE {kind} r AS SELECT {names} FROM '{path}'")  # noqa: S608
    found = connection.execute(SHARES)
    columns = [each[0] for each in found.description or ()]
    row = found.fetchone() or ()
    figures = dict(zip(columns, row, strict=True))
    rows = figures.pop("n")
    (unique,) = connection.execute(UNIQUE).fetchone() or (0,)
    times = connection.execute(TIMES).fetchone() or ()
    categories = connection.execute(CATEGORIES).fetchall()
    return {
        **figures,
        **dict(zip(SPREADS, times, strict=True)),
        "complaint_id_unique": unique / rows,
        "complaint_concentration": concentration([n for _, n in categories]),
    }


def with_pandas(path: str) -> dict[str, Any]:
    """Ask pandas, with the types of arrow."""
    import pandas as pd  # noqa: PLC0415

    if path.endswith(".csv"):
        dates = [*EVENTS, "due_at"]
        r = pd.read_csv(path, usecols=COLUMNS, parse_dates=dates, engine="pyarrow")
    else:
        r = pd.read_parquet(path, columns=COLUMNS)
    received, acked, closed = r.received_at, r.acknowledged_at, r.closed_at
    last = max(r[name].max() for name in EVENTS)
    hours = {
        name: (r[end] - received).dt.total_seconds() / 3600
        for name, end in SPREADS.items()
    }
    wait = hours["acknowledgement_time"]
    waited = (last - received).dt.total_seconds() / 3600 > ACKNOWLEDGE_HOURS
    timed = acked.notna() | closed.notna() | waited
    due = r.responded_at.notna() | closed.notna() | (last > r.due_at)
    ended = acked.notna() | r.responded_at.notna() | closed.notna()
    wrong = (received > acked) | (received > r.responded_at) | (received > closed)
    wrong |= (acked > r.responded_at) | (acked > closed) | (r.responded_at > closed)
    still = closed.isna()
    return {
        "due_date_set": r.due_at.notna().mean(),
        "owner_named": r.owner.notna().mean(),
        "classified": (r.category.notna() & (r.category != "other")).mean(),
        "acknowledged": acked.notna().mean(),
        "acknowledged_in_time": (wait <= ACKNOWLEDGE_HOURS).sum() / timed.sum(),
        "acknowledged_late": int((wait > ACKNOWLEDGE_HOURS).sum()),
        "answered_in_time": (r.responded_at <= r.due_at).sum() / due.sum(),
        "resolved_late": (closed > r.due_at).sum() / closed.notna().sum(),
        "open_past_due": (still & (last > r.due_at)).sum() / still.sum(),
        "complainants_satisfied": (r.satisfied >= 4).sum() / r.satisfied.notna().sum(),
        "dates_in_order": (ended & ~wrong).sum() / ended.sum(),
        "complaint_id_unique": (~r.complaint_id.duplicated(keep=False)).mean(),
        "complaint_concentration": concentration(r.category.value_counts().tolist()),
        **{name: each.quantile(QUANTILES).tolist() for name, each in hours.items()},
    }


def with_polars(path: str) -> dict[str, Any]:
    """Ask polars, lazily and streaming; a CSV is read once."""
    import polars as pl  # noqa: PLC0415

    scanned = (
        pl.read_csv(path, columns=COLUMNS, try_parse_dates=True).lazy()
        if path.endswith(".csv")
        else pl.scan_parquet(path)
    )
    r = scanned.select(COLUMNS)
    c = pl.col
    last = max(r.select(c(name).max()).collect().item() for name in EVENTS)
    hours = {
        name: (c(end) - c("received_at")).dt.total_seconds() / 3600
        for name, end in SPREADS.items()
    }
    wait = hours["acknowledgement_time"]
    waited = (pl.lit(last) - c("received_at")).dt.total_hours() > ACKNOWLEDGE_HOURS
    acked, answered, closed = (
        c(name).is_not_null()
        for name in ("acknowledged_at", "responded_at", "closed_at")
    )
    ended = acked | answered | closed
    pairs = [(a, b) for i, a in enumerate(EVENTS) for b in EVENTS[i + 1 :]]
    wrong = pl.any_horizontal((c(a) > c(b)).fill_null(value=False) for a, b in pairs)
    due = c("due_at")
    found = r.select(
        due_date_set=due.is_not_null().mean(),
        owner_named=c("owner").is_not_null().mean(),
        classified=(c("category").is_not_null() & (c("category") != "other")).mean(),
        acknowledged=acked.mean(),
        acknowledged_in_time=(wait <= ACKNOWLEDGE_HOURS).sum()
        / (acked | closed | waited).sum(),
        acknowledged_late=(wait > ACKNOWLEDGE_HOURS).sum(),
        answered_in_time=(c("responded_at") <= due).sum()
        / (answered | closed | (last > due)).sum(),
        resolved_late=(c("closed_at") > due).sum() / closed.sum(),
        open_past_due=(~closed & (last > due)).sum() / (~closed).sum(),
        complainants_satisfied=(c("satisfied") >= 4).sum()
        / c("satisfied").is_not_null().sum(),
        dates_in_order=(ended & ~wrong).sum() / ended.sum(),
        complaint_id_unique=c("complaint_id").is_unique().mean(),
        **{
            f"{name}_{q}": each.quantile(q, interpolation="linear")
            for name, each in hours.items()
            for q in QUANTILES
        },
    ).collect(engine="streaming")
    row: dict[str, Any] = found.row(0, named=True)
    counts = r.group_by("category").len().collect()["len"].sort(descending=True)
    for name in SPREADS:
        row[name] = [row.pop(f"{name}_{q}") for q in QUANTILES]
    row["complaint_concentration"] = concentration(counts.to_list())
    return row


def concentration(counts: list[int]) -> int:
    """Return how many of the largest categories make up four fifths."""
    reached, enough = 0, FOUR_FIFTHS * sum(counts)
    for number, count in enumerate(counts, 1):
        reached += count
        if reached >= enough:
            return number
    return len(counts)


PEERS = {"DuckDB SQL": sql, "pandas": with_pandas, "polars": with_polars}


if __name__ == "__main__":
    print(json.dumps(PEERS[sys.argv[1]](sys.argv[2])))
