"""Write the tables of docs/formulas.md between its two marks.

``make formulas`` runs it; a test in tests/docs holds the page to the code.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.model.metrics import METRICS
from isocheck.registers.kinds import KINDS

if TYPE_CHECKING:
    from isocheck.registers.asking import Metric
    from isocheck.registers.fields import Kind

PAGE = Path(__file__).with_name("formulas.md")
START = "<!-- tables: written by make formulas -->"
END = "<!-- end of tables -->"

_HEAD = (
    *("metric", "what it is", "formula", "unit", "columns it needs", "clauses"),
    *("how missing values count", "usual target from"),
)


def main() -> None:
    """Put the tables into the page."""
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"wrote the tables of {PAGE.name}")


def with_tables(page: str) -> str:
    """Return a page with the tables that the metrics make now."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    tables = "\n\n".join(_table(kind) for kind in KINDS.values())
    return f"{before}{START}\n\n{tables}\n\n{END}{after}"


def _table(kind: Kind) -> str:
    rows = [_HEAD, ["---"] * len(_HEAD), *(_row(each) for each in kind.metrics)]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    title = f"## {kind.name}: {len(kind.metrics)} metrics, {kind.rows}"
    return "\n".join([title, "", *lines])


def _row(metric: Metric) -> list[str]:
    needs = ", ".join(metric.needs) or "–"
    missing = " ".join(metric.missing.split())
    return [
        f"`{metric.name}`",
        METRICS[metric.name],
        metric.formula.replace("|", "\\|"),
        metric.unit.value,
        needs,
        metric.clauses,
        missing,
        metric.target_from,
    ]


if __name__ == "__main__":
    main()
