"""The figures of a complaint register by isocheck, in the shape of its peers."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING

from isocheck.registers.mapping import Source
from isocheck.registers.measures import given_for, measure, read_register
from isocheck.registers.register import open_register

if TYPE_CHECKING:
    from isocheck.model.measurement import Measurement

METRICS = """due_date_set owner_named classified acknowledged acknowledged_in_time
acknowledged_late answered_in_time resolved_late open_past_due complainants_satisfied
dates_in_order acknowledgement_time answer_time closing_time complaint_id_unique
complaint_concentration""".split()

TODAY = date(2027, 1, 1)
TARGETS = {"acknowledge_within": 48.0}


def main() -> None:
    """Print what isocheck measures in a file.

    With `all`, that is every metric it has, and the rows are checked first.
    """
    path, all_of_them = sys.argv[1], "all" in sys.argv[2:]
    source = Source(kind="complaints", where=path)
    found = _everything(source) if all_of_them else _figures(source)
    print(json.dumps({each.metric: _plain(each) for each in found}))


def _everything(source: Source) -> tuple[Measurement, ...]:
    return read_register(source, today=TODAY, targets=TARGETS).measurements


def _figures(source: Source) -> tuple[Measurement, ...]:
    with open_register(source) as register:
        given = given_for(register, TARGETS, None)
        return measure(register, given, register.metrics(METRICS))


def _plain(each: Measurement) -> float | list[float] | None:
    if "p90" in each.parts and each.value is not None:
        return [each.value, each.parts["p90"], each.parts["p95"]]
    return each.value


if __name__ == "__main__":
    main()
