"""The checklists and the crosswalk that ship, and what they were written from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from isocheck.loading.checklist import build_checklist
from isocheck.loading.crosswalk import build_crosswalk
from isocheck.loading.overlap import OtherText
from isocheck.loading.reading import read_data
from isocheck.model.crosswalk import RelationKind
from isocheck.resources import checklist_folder

if TYPE_CHECKING:
    from isocheck.model.checklist import Checklist
    from isocheck.model.crosswalk import Crosswalk

SHARED = Path(__file__).parents[3] / "shared"
STANDARDS = SHARED / "standards"
SEEDS = SHARED / "seeds"

CROSSWALK = checklist_folder() / "crosswalk.yaml"
SCHEMES = checklist_folder() / "schemes.yaml"

with_the_bases = pytest.mark.skipif(
    not STANDARDS.is_dir(), reason="no real data beside this checkout"
)


def pack_paths() -> list[Path]:
    """Return the files of all checklists, whatever packs there are."""
    return [path for path in all_paths() if path not in (CROSSWALK, SCHEMES)]


def all_paths() -> list[Path]:
    """Return all that lies beside the checklists, too."""
    return sorted(checklist_folder().glob("*.yaml"))


def load_pack(path: Path) -> Checklist:
    """Return one checklist."""
    return build_checklist(read_data("checklist", path.read_bytes(), path.name))


def load_ties() -> Crosswalk:
    """Return the crosswalk."""
    content = CROSSWALK.read_bytes()
    return build_crosswalk(read_data("crosswalk", content, CROSSWALK.name))


def groups_of_equals(crosswalk: Crosswalk) -> tuple[frozenset[str], ...]:
    """Return the full names of the criteria that ask the same."""
    return tuple(
        frozenset(relation.criteria)
        for relation in crosswalk.relations
        if relation.kind is RelationKind.EQUAL
    )


def other_text() -> OtherText:
    """Return what the checklists may have no sentence in common with."""
    sources = [*sorted(STANDARDS.glob("*.md")), *sorted(SEEDS.glob("*.txt"))]
    return OtherText("\n".join(path.read_text(encoding="utf-8") for path in sources))
