"""The README's tour works as it stands, and what the docs list is what there is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from isocheck.cli.app import COMMANDS
from isocheck.cli.library import load_checklist
from isocheck.loading.reading import read_data
from isocheck.model.assessment import Rule
from isocheck.model.document import Standing
from isocheck.model.metrics import METRICS
from isocheck.reporting import measured_records, records

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def tour() -> list[str]:
    blocks = re.findall(r"```console tour\n(.*?)```", README, re.DOTALL)
    return [line[2:] for block in blocks for line in block.splitlines()]


@pytest.fixture(name="place")
def a_place_to_tour(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    programs = tmp_path / "bin"
    programs.mkdir()
    program = programs / "isocheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m isocheck "$@"\n')
    program.chmod(0o755)
    return tmp_path


def test_every_command_of_the_tour_works(place: Path) -> None:
    script = "set -e\n" + "\n".join(tour())
    environment = {**os.environ, "PATH": f"{place / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["/bin/sh", "-c", script],
        cwd=place,
        env=environment,
        input="\n3\n?\nb\nq\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (place / "acme/report.html").stat().st_size > 50_000
    assert (place / "acme/reports/acme.md").stat().st_size > 10_000


def test_the_tour_shows_every_command_but_those_for_builds() -> None:
    lines = [line.split() for line in tour() if line.startswith("isocheck")]
    assert {words[1] for words in lines} == set(COMMANDS) - {"validate", "schema"}
    for name, parts in COMMANDS.items():
        shown = {words[2] for words in lines if words[1] == name and words[2:]}
        assert isinstance(parts, str) or shown == set(parts)


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]+)\)", README))))
def test_what_the_readme_links_to_is_there(link: str) -> None:
    assert (ROOT / link).is_file()


def test_the_metrics_page_lists_the_metrics() -> None:
    page = (ROOT / "docs/metrics.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `(\w+)` \| (.*?) \| \S.* \|$", page, re.MULTILINE))
    assert listed == METRICS


def test_the_evidence_page_names_every_rule_and_standing() -> None:
    page = (ROOT / "docs/evidence.md").read_text(encoding="utf-8")
    assert all(f"`{rule}`" in page for rule in Rule)
    assert all(str(standing) in page for standing in Standing)


def test_the_templates_page_names_every_field() -> None:
    page = (ROOT / "docs/templates.md").read_text(encoding="utf-8")
    named = {**vars(records), **vars(measured_records)}
    views = [each for each in named.values() if hasattr(each, "__match_args__")]
    fields = {field for view in views for field in view.__slots__}
    assert len(views) == 18
    assert {field for field in fields if f"`{field}`" not in page} == set()


def test_every_code_of_mistakes_is_on_the_format_page() -> None:
    page = (ROOT / "docs/checklist-format.md").read_text(encoding="utf-8")
    source = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("loading", "cli")
        for path in (ROOT / "src/isocheck" / folder).glob("*.py")
    )
    codes = set(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source))
    known = set(re.findall(r"`([a-z-]+)`", page))
    assert len(codes) > 25
    assert codes - known == set()


@pytest.mark.parametrize("side", ["centre", "client"])
def test_the_example_parties_answer_what_the_checklists_ask(side: str) -> None:
    path = ROOT / f"examples/parties/{side}.yaml"
    data = read_data("assessment", path.read_bytes(), path.name)
    names = {each.name for each in load_checklist(data["standards"][0]).criteria()}
    assert set(data["answers"]) <= names
