"""How long commands take to start, as ratios to a bare interpreter and to a peer.

Run by `make bench`: absolute times differ from machine to machine, ratios do not.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 21
ROOT = Path(__file__).parents[2]
LIMITS = {"isocheck --version": 1.5, "isocheck list": 8, "isocheck show": 8}
LIMITS |= {"isocheck status": 8, "isocheck explain": 8, "isocheck schema": 8}


ONE_PACK, ALL_PACKS = "validate one pack, cold", "validate all packs, cold"


def main() -> None:
    """Print a line for each command: its time, its ratio, and the limit if any."""
    peer = str(Path(sys.argv[1]).absolute()) if len(sys.argv) > 1 else ""
    isocheck = str(Path(sys.executable).with_name("isocheck"))
    packs = str(ROOT / "checklists")
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder), isocheck)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "isocheck --version": [isocheck, "--version"],
            "isocheck list": [isocheck, "list"],
            "isocheck show": [isocheck, "show", "iso-10002", "7.4"],
            "isocheck status": [isocheck, "status", "--format", "json"],
            "isocheck explain": [isocheck, "explain", "7.4"],
            "isocheck schema": [isocheck, "schema", "checklist"],
            "isocheck status (table)": [isocheck, "status"],
            "isocheck report": [isocheck, "report", "-o", "-"],
            ONE_PACK: [isocheck, "validate", f"{packs}/iso-10002.yaml"],
            ALL_PACKS: [isocheck, "validate", packs],
        }
        if peer:
            commands["check-jsonschema --version"] = [peer, "--version"]
        medians = measure(commands, Path(folder))
    show(medians)
    ratio = medians[ALL_PACKS] / medians[ONE_PACK]
    print(f"all packs beside one, nothing remembered: {ratio:.1f}")


def prepare(folder: Path, isocheck: str) -> None:
    """Make an assessment to look at: the example organization's."""
    example = ROOT / "examples" / "brightwave"
    shutil.copytree(example, folder, dirs_exist_ok=True)
    assess = [isocheck, "assess", "--answers", "answers.yaml", "--no-input", "--quiet"]
    subprocess.run(assess, cwd=folder, check=True, stderr=subprocess.DEVNULL)


def measure(commands: dict[str, list[str]], folder: Path) -> dict[str, float]:
    """Return the median time of each command in ms; rounds alternate between them."""
    warm = {**os.environ, "XDG_CACHE_HOME": str(folder / "warm")}
    warm.pop("PYTHONDONTWRITEBYTECODE", None)
    cold = {**warm, "XDG_CACHE_HOME": str(folder / "cold")}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS + 1):
        for name, words in commands.items():
            shutil.rmtree(folder / "cold", ignore_errors=True)
            start = time.perf_counter()
            subprocess.run(
                words,
                cwd=folder,
                env=cold if name in (ONE_PACK, ALL_PACKS) else warm,
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(found[1:]) for name, found in times.items()}


def show(medians: dict[str, float]) -> None:
    """Print the table."""
    bare = medians["python -c pass"]
    print(f"{'command':<28}{'ms':>8}{'ratio':>8}{'limit':>8}")
    for name, median in medians.items():
        limit = LIMITS.get(name)
        told = f"{limit:>8}" if limit else ""
        over = "  over" if limit and median / bare > limit else ""
        print(f"{name:<28}{median:>8.1f}{median / bare:>8.1f}{told}{over}")


if __name__ == "__main__":
    main()
