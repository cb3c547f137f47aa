"""Read a folder of documents once and print what it cost, for the benchmark."""

from __future__ import annotations

import json
import resource
import sys
from datetime import date
from pathlib import Path

from isocheck.cli.library import load_checklists, load_meanings
from isocheck.evidence.cache import NO_CACHE, open_cache
from isocheck.evidence.extraction import extract
from isocheck.evidence.inventory import take_inventory
from isocheck.evidence.proposals import read_evidence
from isocheck.evidence.searching import Sought

DAY = date(2026, 11, 22)


def main(what: str, folder: Path) -> dict[str, float]:
    """Read the texts, or read and examine as `assess` does; return the costs."""
    if what == "text":
        inventory = take_inventory(folder)
        files = (file.absolute for file in inventory.files if not file.problem)
        read = sum(not each.problem for each in extract(files, cache=NO_CACHE))
    else:
        (checklist,) = load_checklists(("iso-10002",))
        sought = Sought(criteria=tuple(checklist.criteria()), meanings=load_meanings())
        with open_cache() as cache:
            found = read_evidence(folder, sought, DAY, cache=cache)
        read = sum(not each.problem for each in found.documents)
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "read": read,
        "processor": sum(x.ru_utime + x.ru_stime for x in (own, children)),
        "peak": own.ru_maxrss / 1024,
        "peak_child": children.ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
