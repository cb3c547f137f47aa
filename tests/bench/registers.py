"""How long a big complaint register takes, beside SQL by hand, pandas and polars.

Run by `make bench`: each program measures the same 16 figures of the same file in a
process of its own, one after another, and the figures are compared. The tables of
docs/performance.md are written from what came out. Absolute times differ from machine
to machine, ratios do not much.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from register_data import make

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "performance.md"
START, END = "<!-- tables: written by make bench -->", "<!-- end of tables -->"
MILLION = 1_000_000
MIB = 1024
LARGEST_WHOLE = 10  # million rows; beyond it only the figures in common are measured
OURS, SQL, CHECKED = "isocheck", "DuckDB SQL", "isocheck, all it has"
PEERS = (SQL, "pandas", "polars")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One program on one file: seconds of the whole process, peak memory in MiB."""

    seconds: float
    peak: float
    figures: dict[str, Any]


def main() -> None:
    """Run all programs on all sizes, print the tables, and write them to the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peers", help="python that has pandas, polars and duckdb")
    parser.add_argument("--millions", type=int, nargs="*", default=[1, 3, 10, 30])
    parser.add_argument("--folder", type=Path, help="where the registers lie or go")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(exist_ok=True, parents=True)
        tables = tables_of(folder, given.millions, given.peers)
    print(tables)
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    page = f"{before}{START}\n\n{tables}\n\n{END}{after}"
    PAGE.write_text(page, encoding="utf-8")


def tables_of(folder: Path, millions: list[int], peers: str) -> str:
    """Return the tables of times and memory, one for each kind of file."""
    found: dict[str, dict[int, dict[str, Run]]] = {"Parquet": {}, "CSV": {}}
    for size in millions:
        files = make(folder, size * MILLION)
        for kind, path in zip(found, files, strict=True):
            names = programs(size)
            found[kind][size] = {name: run(name, path, peers) for name in names}
            agree(found[kind][size])
    return "\n\n".join(_table(kind, sizes) for kind, sizes in found.items())


def programs(millions: int) -> tuple[str, ...]:
    """Return the names of the programs, in the order in which they run."""
    everything = (CHECKED,) if millions <= LARGEST_WHOLE else ()
    return (SQL, OURS, "pandas", "polars", *everything)


def run(name: str, path: Path, peers: str) -> Run:
    """Run one program on one file."""
    if name in PEERS:
        command = [peers, str(HERE / "register_peers.py"), name, str(path)]
    else:
        command = [sys.executable, str(HERE / "register_isocheck.py"), str(path)]
        command += ["all"] if name == CHECKED else []
    print(f"{path.name}: {name}", file=sys.stderr)
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        text = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{name} failed on {path}")
    return Run(
        seconds=time.perf_counter() - start,
        peak=usage.ru_maxrss / MIB,
        figures=json.loads(text),
    )


def agree(runs: dict[str, Run]) -> None:
    """Stop where a program found another figure than SQL did."""
    for name, found in runs.items():
        for metric, figure in runs[SQL].figures.items():
            if not same(figure, found.figures[metric]):
                told = f"{metric}: {figure} in SQL, {found.figures[metric]} in {name}"
                raise SystemExit(told)


def same(one: Any, other: Any) -> bool:  # noqa: ANN401 -- a number or several
    """Tell whether figures are equal but for times rounded to the minute."""
    if isinstance(one, list):
        return all(
            math.isclose(*pair, abs_tol=1 / 60) for pair in zip(one, other, strict=True)
        )
    return other is not None and math.isclose(one, other, rel_tol=1e-9)


def _table(kind: str, sizes: dict[int, dict[str, Run]]) -> str:
    lines = [
        f"### {kind}",
        "",
        "| rows | program | seconds | beside SQL | peak memory, MiB |",
        "|---:|---|---:|---:|---:|",
    ]
    for size, runs in sizes.items():
        for name, each in runs.items():
            ratio = each.seconds / runs[SQL].seconds
            cells = f"{size} M | {name} | {each.seconds:.1f} | {ratio:.2f}"
            lines.append(f"| {cells} | {each.peak:,.0f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
