"""A request list as Markdown or HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.reporting.template import render

if TYPE_CHECKING:
    from isocheck.reporting.request_records import RequestListView


def request_markdown(requests: RequestListView) -> str:
    """Return a request list as Markdown."""
    return render("request.md.j2", requests=requests)


def request_html(requests: RequestListView) -> str:
    """Return a request list as one HTML file, made to be printed and filled in."""
    return render("request.html.j2", requests=requests)
