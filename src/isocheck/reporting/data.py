"""The report as JSON: the very object that templates see."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from isocheck.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.reporting.records import ReportView

_FORMAT = "isocheck/report/1"


def render_json(report: ReportView, template: Path | None) -> str:
    """Return the report as JSON; there is no template for that."""
    if template is not None:
        raise UsageError("a template is for html and md; --format json takes none")
    data = {"format": _FORMAT, **asdict(report)}
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
