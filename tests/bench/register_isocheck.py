"""The figures of a complaint register by isocheck, in the shape of its peers."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING

from isocheck.registers.mapping import Source
from isocheck.registers.measures import read_register

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement

METRICS = """due_date_set owner_named classified acknowledged acknowledged_in_time
acknowledged_late answered_in_time resolved_late open_past_due complainants_satisfied
dates_in_order acknowledgement_time answer_time closing_time complaint_id_unique
complaint_concentration""".split()


def main() -> None:
    """Print what isocheck measures in a file; with `all`, every metric it has."""
    path, all_of_them = sys.argv[1], "all" in sys.argv[2:]
    reading = read_register(
        Source(kind="complaints", where=path),
        today=date(2027, 1, 1),
        targets={"acknowledge_within": 48.0},
        metrics=None if all_of_them else METRICS,
    )
    print(json.dumps({each.metric: _plain(each) for each in reading.measurements}))


def _plain(each: Measurement) -> float | list[float] | None:
    if "p90" in each.parts and each.value is not None:
        return [each.value, each.parts["p90"], each.parts["p95"]]
    return each.value


if __name__ == "__main__":
    main()
