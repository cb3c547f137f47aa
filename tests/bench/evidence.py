"""How long a folder of documents takes, beside markitdown, twice, and large.

Run by `make bench`. Documents are written by a script, in all formats that isocheck
reads. Ratios are of times taken in the same run, one after another; the tables of
docs/performance.md are written from what came out.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from evidence_data import make_documents, make_small, readable_formats

HERE = Path(__file__).parent
TESTS = HERE.parent
PAGE = TESTS.parent / "docs" / "performance.md"
START, END = "<!-- evidence: written by make bench -->", "<!-- end of evidence -->"
PEER_READS = (".docx", ".html", ".md", ".pdf", ".pptx", ".txt", ".xlsx")
FEWER, TIMES_MORE = 4, 10
COLUMNS = """run, documents, seconds, ms a document, of the first, processors busy,
    parent's peak MiB, a child's"""
HEAD = (
    f"| {' | '.join(each.strip() for each in COLUMNS.split(','))} |",
    f"|---|{'---:|' * COLUMNS.count(',')}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run: seconds of the whole process, and what it says of itself."""

    seconds: float
    told: dict[str, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the benchmark may write."""

    top: Path
    peer: str

    def documents(self, count: int) -> Path:
        """Return a folder with so many mixed documents."""
        folder = self.top / f"mixed-{count}"
        if not folder.exists():
            make_documents(folder, count)
        return folder

    def small(self, count: int) -> Path:
        """Return a folder with so many small files."""
        folder = self.top / f"small-{count}"
        if not folder.exists():
            make_small(folder, count)
        return folder

    def common(self, folder: Path) -> Path:
        """Return a folder with those documents that both programs read."""
        chosen = folder.with_name(f"{folder.name}-common")
        for path in folder.rglob("*.*") if not chosen.exists() else ():
            if path.suffix in PEER_READS:
                other = chosen / path.relative_to(folder)
                other.parent.mkdir(parents=True, exist_ok=True)
                os.link(path, other)
        return chosen

    def forget(self) -> None:
        """Empty the cache."""
        shutil.rmtree(self.top / "cache", ignore_errors=True)

    def read(self, what: str, folder: Path) -> Run:
        """Read a folder with isocheck: only its text, or all that `assess` does."""
        script = HERE / "evidence_isocheck.py"
        return self._run(sys.executable, str(script), what, str(folder))

    def read_by_peer(self, folder: Path) -> Run:
        """Read a folder with markitdown."""
        return self._run(self.peer, str(HERE / "evidence_markitdown.py"), str(folder))

    def _run(self, *command: str) -> Run:
        print(*(Path(word).name for word in command), file=sys.stderr)
        env = {**os.environ, "XDG_CACHE_HOME": str(self.top / "cache")}
        start = time.perf_counter()
        done = subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE)
        seconds = time.perf_counter() - start
        return Run(seconds=seconds, told=json.loads(done.stdout))


def main() -> None:
    """Measure, print the tables, and write them to the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", help="python that has markitdown")
    parser.add_argument("--documents", type=int, default=2_000)
    parser.add_argument("--small", type=int, default=2_000)
    parser.add_argument("--folder", type=Path, help="where the documents lie or go")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        place = Place((given.folder or Path(temporary)).absolute(), given.peer)
        tables = (
            beside_peer(place, given.documents),
            twice(place, given.documents),
            large(place, given.small),
        )
    text = "\n\n".join(tables)
    print(text)
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{START}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def beside_peer(place: Place, count: int) -> str:
    """Return the table of throughput beside markitdown, on what both read."""
    folder = place.common(place.documents(count))
    formats = sorted({path.suffix[1:].upper() for path in folder.rglob("*.*")})
    place.forget()
    runs = {
        "markitdown, one process": place.read_by_peer(folder),
        "isocheck, text only": place.read("text", folder),
        "isocheck, read and examined": place.read("all", folder),
    }
    peer = next(iter(runs.values()))
    lines = [
        f"### Documents that both read: {', '.join(formats)}",
        "",
        "| program | documents | seconds | a second | beside markitdown |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, run in runs.items():
        read = run.told["read"]
        speed, beside = read / run.seconds, peer.told["read"] / peer.seconds
        cells = f"{name} | {read:,.0f} | {run.seconds:.1f} | {speed:,.1f}"
        lines.append(f"| {cells} | {speed / beside:.1f} |")
    return "\n".join(lines)


def twice(place: Place, count: int) -> str:
    """Return the table of a first and a second run, of few documents and of all."""
    formats = ", ".join(suffix[1:].upper() for suffix in sorted(readable_formats()))
    lines = [f"### All formats, twice: {formats}", "", *HEAD]
    for number in (count // FEWER, count):
        lines += _first_and_second(place, place.documents(number))
    return "\n".join(lines)


def large(place: Place, count: int) -> str:
    """Return the table of small files, some and ten times as many."""
    lines = ["### Small Markdown and text files, twice", "", *HEAD]
    for number in (count, count * TIMES_MORE):
        lines += _first_and_second(place, place.small(number))
    return "\n".join(lines)


def _first_and_second(place: Place, folder: Path) -> list[str]:
    place.forget()
    runs = {name: place.read("all", folder) for name in ("first", "second")}
    first = runs["first"].seconds
    lines = []
    for name, run in runs.items():
        told = run.told
        each = 1000 * run.seconds / told["read"]
        cells = f"{name} | {told['read']:,.0f} | {run.seconds:.1f} | {each:.1f}"
        share = f"{run.seconds / first:.1%} | {told['processor'] / run.seconds:.1f}"
        peaks = f"{told['peak']:.0f} | {told['peak_child']:.0f}"
        lines.append(f"| {cells} | {share} | {peaks} |")
    return lines


if __name__ == "__main__":
    main()
