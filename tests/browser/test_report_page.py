"""The HTML report as a browser shows it, at the width of a desk and of a phone."""

from __future__ import annotations

import html
import itertools
import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from isocheck.reporting import RENDERERS

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.reporting.records import ReportView

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTHS = {"desk": 1200, "phone": 390}

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine")

# Runs in the page and leaves what it found in an attribute that --dump-dom prints.
PROBE = """
<script>
addEventListener("load", () => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const box = (element) => element.getBoundingClientRect();
  document.body.dataset.found = JSON.stringify({
    width: innerWidth,
    overflow: document.documentElement.scrollWidth,
    wide: all("main *").filter((each) => box(each).right > innerWidth + 1
      && !each.closest(".scroll")).map((each) => each.outerHTML.slice(0, 80)),
    dangling: all('a[href^="#"]').map((each) => each.getAttribute("href").slice(1))
      .filter((id) => !document.getElementById(id)),
    doubled: all("[id]").map((each) => each.id)
      .filter((id, index, ids) => ids.indexOf(id) !== index),
    headings: all("h1, h2, h3, h4").map((each) => Number(each.tagName[1])),
    requests: performance.getEntriesByType("resource").length,
    smallest: Math.min(...all("p, li, td, th").map(
      (each) => parseFloat(getComputedStyle(each).fontSize))),
    unnamed: all('[role="img"], [role="region"]').filter(
      (each) => !each.getAttribute("aria-label")).length,
    title: document.title,
  });
});
</script>
"""


def chromium(page: Path, profile: Path, width: int, *words: str) -> str:
    assert CHROMIUM
    command = [
        CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--hide-scrollbars",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        f"--user-data-dir={profile}", f"--window-size={width},1600", *words,
        page.as_uri(),
    ]  # fmt: skip
    return subprocess.run(
        command, capture_output=True, check=True, timeout=120, text=True
    ).stdout


@pytest.fixture(name="found", scope="module", params=sorted(WIDTHS))
def what_the_page_says(
    request: pytest.FixtureRequest,
    report: ReportView,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp(request.param)
    page = folder / "report.html"
    text = RENDERERS["html"](report, None)
    page.write_text(text.replace("</body>", f"{PROBE}</body>"), encoding="utf-8")
    # A window may be wider than asked for; a frame of the page is exactly so.
    frame = folder / "frame.html"
    width = WIDTHS[request.param]
    frame.write_text(
        f'<body style="margin:0"><iframe id="f" style="border:0;width:{width}px;'
        f'height:1600px" srcdoc="{html.escape(page.read_text(encoding="utf-8"))}">'
        "</iframe><script>addEventListener('load', () => setTimeout(() => {"
        "document.body.dataset.found = document.getElementById('f').contentDocument"
        ".body.dataset.found}, 100))</script>",
        encoding="utf-8",
    )
    dom = chromium(
        frame, folder / "profile", 1300, "--virtual-time-budget=3000", "--dump-dom"
    )
    match = re.search(r'<body[^>]* data-found="([^"]*)"', dom)
    assert match, dom[:500]
    found: dict[str, Any] = json.loads(html.unescape(match[1]))
    assert found["width"] == width
    return found


def test_nothing_is_wider_than_the_page(found: dict[str, Any]) -> None:
    assert found["wide"] == []
    assert found["overflow"] <= found["width"]


def test_every_link_leads_somewhere(found: dict[str, Any]) -> None:
    assert found["dangling"] == []


def test_no_id_is_given_twice(found: dict[str, Any]) -> None:
    assert found["doubled"] == []


def test_headings_never_skip_a_level(found: dict[str, Any]) -> None:
    levels = found["headings"]
    assert levels[0] == 1
    pairs = itertools.pairwise(levels)
    assert all(after <= before + 1 for before, after in pairs)


def test_the_page_loads_nothing(found: dict[str, Any]) -> None:
    assert found["requests"] == 0


def test_text_is_large_enough_to_read(found: dict[str, Any]) -> None:
    assert found["smallest"] >= 12


def test_pictures_and_regions_have_names(found: dict[str, Any]) -> None:
    assert found["unnamed"] == 0


def test_the_title_names_the_organization(found: dict[str, Any]) -> None:
    assert found["title"] == "Gap report: Gärten & Söhne <Ltd>"


def test_the_page_can_be_pictured(report: ReportView, tmp_path: Path) -> None:
    page, picture = tmp_path / "report.html", tmp_path / "report.png"
    page.write_text(RENDERERS["html"](report, None), encoding="utf-8")
    chromium(page, tmp_path / "profile", 1200, f"--screenshot={picture}")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000
