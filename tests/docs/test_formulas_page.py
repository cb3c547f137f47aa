from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from isocheck.model.metrics import METRICS
from isocheck.registers.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).parents[2] / "docs"
SCRIPT = runpy.run_path(str(DOCS / "formulas_table.py"))


def test_the_page_has_the_formulas_of_the_code() -> None:
    page = (DOCS / "formulas.md").read_text(encoding="utf-8")

    assert SCRIPT["with_tables"](page) == page


def test_at_least_eighty_metrics_are_computed() -> None:
    assert sum(len(kind.metrics) for kind in KINDS.values()) >= 80


def test_every_metric_has_a_name_the_checklists_know() -> None:
    for kind in KINDS.values():
        names = [each.name for each in kind.metrics]

        assert [name for name in names if name not in METRICS] == []
        assert sorted(set(names)) == sorted(names)


def test_every_metric_says_what_it_is_made_of() -> None:
    metrics = [each for kind in KINDS.values() for each in kind.metrics]

    assert [
        m.name for m in metrics if not (m.formula and m.clauses and m.missing)
    ] == []
    assert [
        (kind.name, metric.name, need)
        for kind in KINDS.values()
        for metric in kind.metrics
        for needs in metric.needs
        for need in needs.split(" or ")
        if need not in kind.fields
    ] == []


def test_what_checklists_ask_of_registers_is_computed_but_for_four_metrics() -> None:
    packs = sorted((DOCS.parent / "checklists").glob("iso-*.yaml"))
    texts = [path.read_text(encoding="utf-8") for path in packs]
    asked = {
        (each["register"], each["metric"])
        for text in texts
        for each in _expectations(yaml.safe_load(text))
    }
    computed = {(k.name, each.name) for k in KINDS.values() for each in k.metrics}
    page = (DOCS / "metrics.md").read_text(encoding="utf-8")
    line = page.split("not computed")[1].split("They tell")[0]

    assert len(asked) > 150
    assert {metric for _, metric in asked - computed} == set(
        re.findall(r"`(\w+)`", line)
    )


def _expectations(data: Any) -> Iterator[dict[str, str]]:  # noqa: ANN401 - plain data
    if isinstance(data, dict):
        if "register" in data and "metric" in data:
            yield data
        for each in data.values():
            yield from _expectations(each)
    elif isinstance(data, list):
        for each in data:
            yield from _expectations(each)
