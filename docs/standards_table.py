"""Write the table of docs/standards.md between its two marks.

``make standards`` runs it; a test in tests/docs holds the page to the checklists.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.assess.agenda import Agenda
from isocheck.loading.checklist import build_checklist
from isocheck.loading.crosswalk import build_crosswalk
from isocheck.loading.reading import read_data
from isocheck.resources import checklist_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from isocheck.model.checklist import Checklist

PAGE = Path(__file__).with_name("standards.md")
START = "<!-- table: written by make standards -->"
END = "<!-- end of table -->"

_HEAD = (
    *("checklist", "title", "edition", "modality", "clauses"),
    *("confirmed", "inferred", "recalled", "our own"),
    *("criteria", "essential", "metrics", "small"),
)
_LEFT = 4  # columns of words; the others are of numbers


def main() -> None:
    """Put the table into the page."""
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"wrote the table of {PAGE.name}")


def with_table(page: str) -> str:
    """Return a page with the table that the checklists make now."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{table(_checklists())}\n\n{END}{after}"


def table(checklists: Sequence[Checklist]) -> str:
    """Return a row for each checklist, the totals and what is saved by all at once."""
    columns = ["---"] * _LEFT + ["---:"] * (len(_HEAD) - _LEFT)
    rows = [_HEAD, columns, *(_row(each) for each in checklists), _totals(checklists)]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([*lines, *_saved(checklists)])


def _checklists() -> list[Checklist]:
    others = ("crosswalk", "schemes")
    return [
        build_checklist(read_data("checklist", path.read_bytes(), path.name))
        for path in sorted(checklist_folder().glob("*.yaml"))
        if path.stem not in others
    ]


def _row(checklist: Checklist) -> list[str]:
    words = (checklist.title, checklist.edition, checklist.modality)
    numbers = (*_counts([checklist]), *_profile(checklist))
    return [f"`{checklist.id}`", *words, *map(str, numbers)]


def _totals(checklists: Sequence[Checklist]) -> list[str]:
    small = sum(sum(_profile(each)) for each in checklists)
    return ["all", "", "", "", *map(str, (*_counts(checklists), small))]


def _counts(checklists: Iterable[Checklist]) -> list[int]:
    """Return how many clauses, by how sure they are, criteria and metrics there are."""
    clauses = [
        clause for each in checklists for clause in each.walk() if clause.criteria
    ]
    criteria = [each for clause in clauses for each in clause.criteria]
    sure = Counter(
        "our own" if each.own_title else each.confidence.value for each in clauses
    )
    return [
        len(clauses),
        *(sure[each] for each in ("confirmed", "inferred", "recalled", "our own")),
        len(criteria),
        sum(each.essential for each in criteria),
        len({expected.metric for each in criteria for expected in each.metrics}),
    ]


def _profile(checklist: Checklist) -> list[int]:
    return [sum("small" in each.profiles for each in checklist.criteria())]


def _saved(checklists: Sequence[Checklist]) -> list[str]:
    path = checklist_folder() / "crosswalk.yaml"
    if not path.exists():
        return []
    crosswalk = build_crosswalk(read_data("crosswalk", path.read_bytes(), path.name))
    agenda = Agenda(checklists, crosswalk)
    total, questions = len(agenda.criteria), agenda.questions()
    share = 100 * (total - questions) // total
    line = (
        f"All assessed at once take {questions} questions for {total} criteria: "
        f"{share} % are saved by the [crosswalk](crosswalk.md)."
    )
    return ["", line]


if __name__ == "__main__":
    main()
