"""The model in, text out: one module for each format a report can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.reporting.data import render_json
from isocheck.reporting.template import render_html, render_markdown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from isocheck.reporting.records import ReportView

RENDERERS: dict[str, Callable[[ReportView, Path | None], str]] = {
    "html": render_html,
    "md": render_markdown,
    "json": render_json,
}
