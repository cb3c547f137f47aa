"""Reports compared with files: read the difference before you accept it.

`UPDATE_GOLDEN=1 make test ARGS=tests/reporting` writes the files anew.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from isocheck.reporting import RENDERERS

if TYPE_CHECKING:
    from isocheck.reporting.records import ReportView

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("kind", ["html", "md", "json"])
def test_the_report_is_the_golden_one(kind: str, report: ReportView) -> None:
    golden = GOLDEN / f"report.{kind}"
    text = RENDERERS[kind](report, None)
    if "UPDATE_GOLDEN" in os.environ:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["html", "md", "json"])
def test_the_same_assessment_gives_the_same_bytes(
    kind: str, report: ReportView
) -> None:
    assert RENDERERS[kind](report, None) == RENDERERS[kind](report, None)


@pytest.mark.parametrize("kind", ["html", "md", "json"])
def test_a_report_ends_in_one_newline(kind: str, report: ReportView) -> None:
    text = RENDERERS[kind](report, None)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_text_from_outside_has_no_meaning_in_html(report: ReportView) -> None:
    text = RENDERERS["html"](report, None)
    assert "Gärten &amp; Söhne &lt;Ltd&gt;" in text
    assert "<closed>" not in text


def test_text_from_outside_has_no_meaning_in_markdown(report: ReportView) -> None:
    text = RENDERERS["md"](report, None)
    assert r"\<closed\> behind \*each\* guest" in text


def test_html_asks_nothing_of_the_network(report: ReportView) -> None:
    text = RENDERERS["html"](report, None)
    assert "http" not in text
    assert "<script" not in text
    assert "url(" not in text


def test_the_standard_itself_is_recommended_once(report: ReportView) -> None:
    for kind in ("html", "md"):
        assert RENDERERS[kind](report, None).count("please buy your copy") == 1


def test_guidance_is_never_called_a_certificate(report: ReportView) -> None:
    text = RENDERERS["md"](report, None)
    assert "claims no certification" in text
    assert "nonconformity" not in text
