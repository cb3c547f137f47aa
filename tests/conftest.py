"""What all tests share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from isocheck.loading.assessment import build_assessment
from isocheck.loading.checklist import build_checklist
from isocheck.loading.reading import read_data
from isocheck.reporting.view import view_report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.reporting.records import ReportView

GOLDEN = Path(__file__).parent / "reporting" / "golden"


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what programs remember of files away from the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def report() -> ReportView:
    """Return the report on the garden gate."""
    checklist = (GOLDEN / "checklist.yaml").read_bytes()
    assessment = (GOLDEN / "assessment.yaml").read_bytes()
    return view_report(
        [build_checklist(read_data("checklist", checklist, "checklist.yaml"))],
        build_assessment(read_data("assessment", assessment, "assessment.yaml")),
    )
