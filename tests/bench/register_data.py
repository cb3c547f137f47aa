"""Complaint registers of any size, made by arithmetic, for the benchmark."""

from __future__ import annotations

import argparse
from pathlib import Path

import duckdb

# The same row number always gives the same row; shares are near those of real
# registers: a tenth open, a twentieth never acknowledged. No time is even, so that none
# is midnight, which isocheck takes for a day without a time.
ROWS = """
    SELECT
        'C-' || lpad(i::VARCHAR, 9, '0') AS complaint_id,
        received_at,
        CASE WHEN h % 20 <> 0
             THEN received_at + to_seconds((h // 7) % 100000 * 2)
        END AS acknowledged_at,
        CASE WHEN h % 10 <> 1
             THEN received_at + to_seconds((h // 11) % 1000000 * 2)
        END AS responded_at,
        CASE WHEN h % 10 <> 1
             THEN received_at + to_seconds((h // 13) % 2000000 * 2)
        END AS closed_at,
        received_at + to_days(14) AS due_at,
        CASE WHEN h % 10 <> 1 THEN 'Closed' ELSE 'Open' END AS status,
        ['phone', 'e-mail', 'web', 'chat', 'letter'][1 + (h // 17) % 5] AS channel,
        ['north', 'south', 'east', 'west'][1 + (h // 19) % 4] AS unit,
        ['delay', 'price', 'staff', 'quality', 'billing', 'other', 'delivery',
         'contract', 'website', 'warranty'][1 + (h // 23) % 10] AS category,
        ['high', 'medium', 'low'][1 + (h // 29) % 3] AS severity,
        CASE WHEN h % 50 <> 2 THEN 'team ' || ((h // 31) % 40) END AS owner,
        CASE WHEN h % 10 <> 1
             THEN ['upheld', 'partly upheld', 'rejected'][1 + (h // 37) % 3]
        END AS outcome,
        CASE WHEN h % 10 <> 1 THEN (h // 41) % 9 <> 0 END AS accepted,
        CASE WHEN h % 4 = 1 THEN 1 + (h // 43) % 5 END AS satisfied
    FROM (
        SELECT i, (hash(i) >> 8)::BIGINT AS h,
               TIMESTAMP '2024-01-01'
                   + to_seconds((i * 43200 * 730) // {rows} * 2 + 1) AS received_at
        FROM range({rows}) t(i)
    )
"""


def make(folder: Path, rows: int) -> tuple[Path, Path]:
    """Write a register of so many rows as Parquet and as CSV, unless it is there."""
    parquet, text = folder / f"{rows}.parquet", folder / f"{rows}.csv"
    connection = duckdb.connect()
    for path, options in ((parquet, "FORMAT parquet"), (text, "FORMAT csv, HEADER")):
        if not path.exists():
            query = ROWS.format(rows=rows)
            connection.execute(f"COPY ({query}) TO '{path}' ({options})")
    return parquet, text


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("rows", type=int)
    given = parser.parse_args()
    print(*make(given.folder, given.rows))
