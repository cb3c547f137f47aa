"""How often isocheck is right on the labelled set, beside simpler ways of looking.

``make evaluate`` prints the figures and writes them into docs/evidence.md. A label
counts as found where the criterion is proposed at any level; how often the level is
right too is told apart. Look-alikes have no labels: what is proposed of them counts
in a line of its own.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_set.labelled import Half, read_set
from evidence_set.make import make_set
from isocheck.cli.library import load_checklists, load_meanings
from isocheck.evidence.extraction import extract
from isocheck.evidence.proposals import read_evidence
from isocheck.evidence.ranking import Ranking
from isocheck.evidence.searching import Sought
from isocheck.evidence.statements import statements, words_of
from isocheck.model.levels import Level
from isocheck.model.meaning import Meanings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from evidence_set.labelled import Labelled
    from isocheck.model.checklist import Criterion

PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"
START = "<!-- figures: written by make evaluate -->"
END = "<!-- end of figures -->"
STANDARDS = (
    *("iso-10001", "iso-10002", "iso-10003", "iso-10004"),
    *("iso-18295-1", "iso-18295-2"),
)
Found = dict[str, dict[str, Level]]
"""By document, the level proposed for each criterion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What was found of the labels, wrongly and at the right level, and what not."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    right_level: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            right=self.right + other.right,
            wrong=self.wrong + other.wrong,
            missed=self.missed + other.missed,
            right_level=self.right_level + other.right_level,
        )

    @property
    def precision(self) -> float:
        """Return the share of what was proposed that is labelled."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """Return the share of the labels that was proposed."""
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def main() -> None:
    """Print the figures and put them into the page."""
    figures = "\n".join(_lines())
    sys.stdout.write(figures + "\n")
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{START}\n\n{figures}\n\n{END}{after}", encoding="utf-8")


def proposals(folder: Path, criteria: Sequence[Criterion], meanings: Meanings) -> Found:
    """Return what isocheck proposes for each document of the set, alone."""
    labelled = read_set()
    sought = Sought(criteria=tuple(criteria), meanings=meanings)
    found: Found = {}
    for document in labelled.documents:
        alone = folder / f"{document.file}.alone"
        alone.mkdir(exist_ok=True)
        (alone / document.file).write_bytes((folder / document.file).read_bytes())
        evidence = read_evidence(alone, sought, labelled.judged_on)
        found[document.file] = {
            name: proposal.level for name, proposal in evidence.proposals.items()
        }
    return found


def score(documents: Iterable[Labelled], found: Found) -> Score:
    """Return how what was found of some documents stands to their labels."""
    total = Score()
    for document in documents:
        expected = {label.criterion: label.level for label in document.expected}
        proposed = found[document.file]
        right = expected.keys() & proposed.keys()
        total += Score(
            right=len(right),
            wrong=len(proposed.keys() - expected.keys()),
            missed=len(expected.keys() - proposed.keys()),
            right_level=sum(expected[each] is proposed[each] for each in right),
        )
    return total


def _lines() -> Iterable[str]:
    criteria = [
        criterion
        for checklist in load_checklists(STANDARDS)
        for criterion in checklist.criteria()
        if criterion.documents
    ]
    documents = read_set().documents
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_set(folder)
        nothing = Meanings(concepts={}, by_expectation={})
        ways = {
            "isocheck": proposals(folder, criteria, load_meanings()),
            "signals only": proposals(folder, criteria, nothing),
            "BM25 only, best threshold": _by_words(folder, criteria, documents),
        }
    own = [each for each in documents if not each.look_alike]
    yield from _table("way", dict.fromkeys(ways, own), ways)
    mine = ways["isocheck"]
    for title, key in (("language", "language"), ("format", "format")):
        groups = defaultdict(list)
        for each in own:
            groups[getattr(each, key)].append(each)
        yield ""
        yield from _table(title, groups, dict.fromkeys(groups, mine))
    yield ""
    yield from _look_alikes(documents, mine)


def _table(
    title: str,
    groups: Mapping[str, Sequence[Labelled]],
    found: Mapping[str, Found],
) -> Iterable[str]:
    yield f"| {title} | half | documents | labels | precision | recall | F1 | level |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|"
    for name, documents in sorted(groups.items()):
        for half in Half:
            chosen = [each for each in documents if each.half is half]
            if not chosen:
                continue
            got = score(chosen, found[name])
            level = got.right_level / max(got.right, 1)
            yield (
                f"| {name} | {half} | {len(chosen)} | {got.right + got.missed} "
                f"| {got.precision:.2f} | {got.recall:.2f} | {got.f1:.2f} "
                f"| {level:.2f} |"
            )


def _look_alikes(documents: Sequence[Labelled], found: Found) -> Iterable[str]:
    yield "| look-alikes | documents | with proposals | highest level |"
    yield "|---|---:|---:|---|"
    for half in Half:
        chosen = [each for each in documents if each.look_alike and each.half is half]
        levels = [found[each.file].values() for each in chosen]
        highest = max((level for each in levels for level in each), default=None)
        word = f"{highest.word} ({int(highest)})" if highest else "none"
        yield f"| {half} | {len(chosen)} | {sum(map(bool, levels))} | {word} |"


def _by_words(
    folder: Path, criteria: Sequence[Criterion], documents: Sequence[Labelled]
) -> Found:
    """Return what BM25 alone would propose at the threshold that suits it best."""
    rows: list[tuple[str, Sequence[str]]] = []
    for extraction in extract(folder / each.file for each in documents):
        name = extraction.path.name
        rows.extend((name, each.words) for each in statements(extraction.blocks))
    ranking = Ranking([words for _, words in rows])
    scores: dict[tuple[str, str], float] = {}
    for criterion in criteria:
        for number, value in ranking.best(_asked(criterion), len(rows)):
            key = (rows[number][0], criterion.name)
            scores[key] = max(scores.get(key, 0.0), value)
    own = [each for each in documents if not each.look_alike]
    tuning = [each for each in own if each.half is Half.TUNING]
    return max(
        (_above(least, scores, documents) for least in range(5, 60)),
        key=lambda found: score(tuning, found).f1,
    )


def _asked(criterion: Criterion) -> Sequence[str]:
    signals = [
        pattern.replace("*", " ").replace("|", " ")
        for document in criterion.documents
        for patterns in document.signals.values()
        for pattern in patterns
    ]
    expected = [document.expects for document in criterion.documents]
    return words_of(" ".join((criterion.ask, *expected, *signals)))


def _above(
    least: float,
    scores: Mapping[tuple[str, str], float],
    documents: Sequence[Labelled],
) -> Found:
    found: Found = {each.file: {} for each in documents}
    for (file, criterion), value in scores.items():
        if value >= least:
            found[file][criterion] = Level.DOCUMENTED
    return found


if __name__ == "__main__":
    main()
